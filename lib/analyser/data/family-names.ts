/**
 * Family names common in UK schools, folded, put together for this project. They help where a name is typed small or
 * stands alone; after a title, a given name or in a run of capitals any word can be a surname.
 */
export const familyNameGroups: Record<string, string> = {
  'Britain and Ireland: the commonest, and some of the north, Scotland, Wales, Ireland': `
  abbott adams alexander ali allan allen anderson andrews archer arnold ashton atkinson austin bailey baker ball banks
  barker barnes barrett barton bates baxter beale beck beckett begum bell bennett benson bentley berry bevan beynon
  birch bird bishop black blackburn blake bolton bond booth bowden bowen bowers boyd bradley bradshaw brady bray
  brennan brewer briggs brooks brown bryant buckley bull burgess burke burnett burns burrows burton butcher butler
  byrd byrne cairns cameron campbell cannon carpenter carr carroll carter casey cassidy chadwick chambers chandler
  chapman charlton childs christie church clark clarke clayton clements coates cole coleman coles collier collins
  connolly connor cook cooke cooper cope corbett cotton coulson coward cox craig craven crawford cross crossley
  crowther cunningham curtis dale dalton daly daniels darby davidson davies davis dawson day dean dennis dickinson
  dickson dixon dobson docherty dodd dodds doherty donaldson donnelly douglas downing doyle drake draper driver duffy
  duncan dunne dyer eaton edwards elliot elliott ellis emery evans farmer farrell fearon fenwick ferguson field finch
  fisher fitzgerald fitzpatrick flanagan fleming fletcher flood flowers flynn foley forbes ford forster foster fowler
  fox francis franklin fraser freeman french frost fuller gallagher gardiner gardner garner garrett george gibbons
  gibbs gibson gilbert giles gill glover goddard godfrey goodwin gordon gough gould graham grant gray greaves green
  greenwood gregory griffin griffiths guy gwynne hall hamilton hancock hardy hargreaves harper harris harrison hart
  hartley harvey hawkins hayes haynes hayward heath henderson hewitt hicks higgins hill hilton hindmarsh hobbs hodgson
  hogan holden holland holloway holmes holt hooper hope hopkins horton houghton howard howarth howe howells hudson
  hughes humphreys humphries hunt hunter hurst hussain hutchinson hyde ingram irving jackson jacques james jarvis
  jenkins jennings johns johnson johnston jones jordan joyce kaur kay kaye keane kearney keegan kelly kennedy kent
  keogh kerr khan king kirby kirk knight knowles lamb lambert lane law lawrence lawson leach lee leigh lennon leonard
  lewis lister little llewellyn lloyd long lord lowe lucas lynch lyons macdonald mackay mackenzie maguire mann manning
  marsden marsh marshall martin mason mather matthews may mcallister mcbride mccann mccarthy mcdonald mcgee mcgrath
  mcgregor mcguire mcintyre mckenna mckenzie mclaughlin mcmahon mcnally mead mellor metcalfe middleton milburn miles
  miller mills milner mitchell mooney moore moran morgan morris morrison moss muir mulligan munro murphy murray myers
  nash naylor neal nelson newman newton nicholls nicholson nixon noble nolan norman norris north norton nugent nunn
  oakley obrien oconnor odonnell odriscoll ohara okeefe oleary oliver omalley oneill oreilly orourke osborne osullivan
  owen owens page palmer park parker parkin parkinson parry parsons patel paterson pattinson payne peacock pearce
  pearson perkins perry peters phillips pickering pike pollard poole pope porter potter potts powell power preston
  price prince pritchard probert proctor prosser pugh purvis pye quinn rafferty ramsey randall read reed rees reeves
  regan reid reilly reynolds rhodes rhys rice richards richardson ridley rigby riley roberts robertson robinson robson
  rodriguez rogers rooney rose ross rowe rowell rowlands russell rutherford ryan sanders sanderson saunders savage
  scott sewell sharp sharpe shaw shea shepherd sheridan short simmons simpson sims sinclair singh skinner slater smart
  smith snow spencer spooner stanley steele stephens stephenson stevens stevenson stewart stokes stone storey sullivan
  summers sutherland sutton sweeney swift sykes talbot tate taylor terry thomas thompson thomson thornton thorpe
  tierney tindall todd tomlinson townsend trotter tucker turnbull turner tyler underwood vaughan vincent wade
  wainwright walker wall wallace wallis walsh walters walton ward warner warren waters watkins watson watt watts webb
  webster weir wells west weston wheeler whelan whitaker white whitehead whitfield whittaker whittle wilkins wilkinson
  williams willis wilson winter winters wood woods woodward wright wyatt yates young younger
  `,
  'South Asia': `
  agarwal aggarwal ahluwalia ahmad ahmed akhtar akram alam amin ansari arora ashraf aslam aziz babu bains bajwa bakshi
  banerjee bano barua basra basu bhalla bhandari bhardwaj bhatia bhatt bhatti bhogal bhuiyan bibi biswas bose butt
  chakraborty chand chandra chatterjee chaudhary chaudhry chauhan chohan chopra choudhury chowdhury dar das dasgupta
  datta desai deshmukh dhaliwal dhanda dhesi dhillon dholakia dogra dosanjh dsouza dutt dutta fernandes fernando
  gandhi garg ghosh goel gohil gopal goswami grewal gupta haider halai hanif haq haque hasan hassan hayat hirani hoque
  hossain hussein iqbal islam iyer jadeja jain jamal jamil javed jayawardena jha johal johar joshi kaleem kamal kanda
  kang kapoor kara karim kashyap kaul kerai khanna khatri khatun khokhar kohli kotecha krishnan kulkarni kumar kumari
  lakhani lal lalli limbu lone mahmood majid malhotra malik mangat mehmood mehra mehta menon miah mian mirza mishra
  mistry mittal modi mody mohammed mohan mughal mukherjee murthy naidu nair nanda nandi naqvi narayan nath natt nawaz
  nayak nazir negi oberoi ojha padda pal pandey pandit pandya panesar parekh parikh parmar parveen pathak perera
  pillai popat prasad purewal puri purohit qureshi rafiq raghavan rahman rai raja rajput raju rana randhawa rani rao
  rashid rathod rathore ravindran raza reddy rehman riaz roy sadiq saeed sahota saini samra sandhu sanghera sarkar
  sarwar saxena sehgal sekhon sen seth sethi shafi shah shaikh sharif sharma sheikh shergill shetty shukla siddiqi
  siddique siddiqui sidhu silva singhania sinha sodhi solanki soni sood sri srinivasan subramaniam suleman sultana
  syed talwar tanna tariq thakkar thakur thapa thind tiwari trivedi uddin ullah upadhyay vaghela varma varsani vasani
  verma virdee vyas wadhwa yadav younis yousaf yusuf zafar zaheer zaman
  `,
  Africa: `
  abdi abdirahman abdullahi abebe abiodun aboagye abubakar acheampong achebe adebayo adekunle adeleke ademola adeniyi
  adeola aderibigbe adewale adeyemi adeyinka adjei adu afolabi afriyie agyei agyeman ajayi akande akinola akpan amadi
  amankwah amoah amoako ampofo anane ankomah annan ansah antwi appiah arthur asamoah asante asare atta awolowo ayodele
  babalola balogun bamidele bangura banjo bello boakye boateng bonsu botchway camara ceesay chukwu conteh dada danso
  darko diallo diop dirie donkor duale effiong egal ekwueme elmi emecheta eze ezeh farah fashola fofana fofanah
  frimpong guled gyamfi hagan hersi ibe ibrahim idowu igwe ike iwu jalloh jallow jama kabbah kamara kanu kargbo keita
  koroma kouame kufuor kwarteng lawal manneh mbeki mensah mohamed mohamud moyo musa mutasa ncube ndlovu njie njoku
  nkrumah nnamdi nur nwachukwu nwankwo nwosu nyarko obeng obi obiora ochieng odunsi ofori ogbonna ogunbanjo ogundipe
  ogunleye ogunsanya ojo okafor okeke okereke okonkwo okoro okoye okpara oladapo oladipo olaleye olatunji olawale
  omondi onuoha onyango opoku oppong osei osinbajo osman otieno owusu oye oyedepo oyelaran oyinlola prempeh quaye
  sarpong sesay sirleaf sowah sowe tetteh touray tshabalala turay uche udo umar usman warfa warsame yeboah yiadom
  `,
  'Arabic, Turkish, Kurdish, Persian, Afghan': `
  abbas abbasi abdulla abdullah ahmadi akbari al alavi amini aslan aydin baghdadi bakr barzani bayram bitar bozkurt
  celik cetin darwish demir demirci dogan erdogan ergin esfahani farouk ghorbani habibi haddad hakimi hamad hamdan
  hamidi hamza haroun hashemi hosseini hussaini jaber jafari kabbani kaplan karaca karimi kaya khalil khoury kilic koc
  kurdi kurt mahdi mansour masri mohammadi moradi mousavi najjar nasser nazari noori osmani ozdemir ozturk polat qasim
  rahimi rahmani rezaei sabbagh sahin salah saleh salem salim sari sayed shaheen shams shirazi tahir talib tamimi
  tekin tuncer yildirim yildiz yilmaz yusufzai zadran
  `,
  'East Asia': `
  chan chang chau chen cheng cheung chiu choi chong chow chu chua chung dang dinh do doan duong fan fang feng fong
  fung gao goh guo ha han hayashi he ho hoang hong hsu hu huang hui huynh ito jiang jung kato kim kobayashi koh kong
  kwan kwok kwong lai lam lau le leong leung li liang lim lin ling liu lo loh luo luong ly mai mak man mok mori
  nakamura ng ngo nguyen nomura ong pang pham phan phung poon qiu quach saito sato shen shi shin sit so song sun
  suzuki ta takahashi tam tan tanaka tang teo thai tong tran trinh truong tsang tse tsui vo vu vuong wan wang watanabe
  wei wong woo wu xia xie xu yam yamada yamamoto yang yao yap yau yeo yeung yip yoon yoshida yu yuan yuen yun zhang
  zhao zheng zhou zhu
  `,
  'Eastern and southern Europe': `
  adamczyk almeida alvarez alves balan baran barbosa berisha berzins bianchi bogdan bondarenko borkowski boyko bruno
  bytyqi carvalho chmielewski christodoulou ciobanu constantin constantinou conti costa cruz czarnecki dabrowski
  demetriou dias diaz dimitrov duarte duda dudek dumitru economou esposito esteves faria fernandez ferrari ferreira
  florea fonseca gajewski gallo garcia gashi georgiev georgiou gomes gomez goncalves gonzalez gorski grabowski greco
  hernandez hoxha hristov ioannou ion ionescu ivanov ivanova jablonski jankauskas jankowski jasinski jimenez kaczmarek
  kalinowski kalnins kaminski kazlauskas kolev kovalenko kowalczyk kowalski kozlowski krasniqi kravchenko krawczyk
  krol kubiak kucharski kuznetsov kwiatkowski leone lewandowski lombardi lopes lopez machado maciejewski majewski
  malinowski mancini marciniak marin marino marques martinez martins mazur melnyk mendes mendoza michalski morales
  moreira moreno moretti moroz munoz munteanu navarro neves nikolov nistor nowak nowakowski nunes oliveira oliynyk
  olszewski ortega ortiz ostrowski ozols papadopoulos pawlak pawlowski pereira perez petkov petrauskas petrenko
  petrescu petrov petrova pinto piotrowski pires popa popescu popov radu ramirez ramos ribeiro ricci rivera rizzo
  rocha rodrigues romano romero rossi ruiz russo rusu rutkowski sadowski sanchez santoro santos shala shevchenko
  sikora sikorski soares sobczak sokolov sokolowski sousa souza stan stankevicius stepien stoica stoyanov szczepanski
  szewczyk szymanski tavares teixeira tkachenko todorov toma tomaszewski torres ungureanu vargas vasquez vieira volkov
  walczak wieczorek wisniewski witkowski wojciechowski wojcik wozniak wrobel wroblewski wysocki zajac zakrzewski
  zalewski zawadzki zeqiri zielinski ziolkowski
  `,
  Jewish: `
  abrahams berkowitz bloom cohen cohn feldman freedman friedman goldberg goldman goldstein greenberg grossman katz
  klein kramer levi levin levine levy lipman rabin rosen rosenberg rosenthal rothschild rubin sacks schwartz shapiro
  silver silverman solomon stein weiss wolfson
  `,
};
