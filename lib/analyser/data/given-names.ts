/**
 * Given names of people in UK schools, folded ("Siân" → "sian"). The communities above the line were put together for
 * this project; what follows it are the remaining Latin-script names of @faker-js/faker 10.6.0 (MIT), locales
 * en, en_AU, en_GH, en_IN, en_NG, en_NP, yo_NG, pl, ro, hu, tr, pt_PT, es, fr, fr_SN.
 * `compromise` brings 3,300 North American ones of its own. No list is ever complete: names.ts works from context first.
 */
export const givenNameGroups: Record<string, string> = {
  'English, with the classrooms of now': `
  abbey abbie abi ada aggie alana albert albie alby alexa alfie alice amelia amelie amy annabelle annie archie arlo
  arthur ava ayla baz bazza bea beatrice becca becks bella bertie beth betsy bev bex billie billy blake blossom bobby
  bonnie britney brodie brody brooklyn caitlin caleb callum cameron carly carrie carter casey cath caz cazza cerys
  chantelle chardonnay charlie chaz chelle chelsea cheryl chez chloe chrissy clara cody cole colleen connie connor
  conor corey courtney daisy darcey darcie darcy daz dazza deano deb debs dec del denise dexter dolly donna doreen
  doug dougie dylan eddie edie effie elaine eleanor elijah eliza ella ellie elliot elliott ellis elodie eloise elsie
  emilia emily emma erin esme esther ethan evelyn evie ewan faye fearne felix finlay finley finn fiona flo florence
  frankie franky freddie freddy freya gabe gail gareth gary gaz gazza ged gemma geoff george georgia gethin gez gill
  gilly glenys gracie hallie hannah harley harper harriet harrison harvey hattie hayley haz henry hetty hils hollie
  holly hughie hugo ian imogen indie ingrid irene iris isaac isabella isabelle isla isobel issy ivy jack jacko jackson
  jacqui jade jaden jake jamie jan janice jase jasmine jasper jaxon jayden jeanette jen jenson jess jessie jez jimmy
  jodie joey jonno jools jorja josh josie jude kai karen kasey kate katie kaycee kayden kayleigh kaz keira keith kel
  kelsey kenzie kerri kerry kev kian kiera kieran kim kit kobe kyle lacey lainey laney lara layla leah leanne leighton
  lenny leo lewis lexi lexie liam libby lila lillie lily lindsay lisa liz logan lois lola lottie lou louie louisa luca
  lucas lucie lucy lukas lulu luna lyla lynne mabel maddie maddison madison maeve maggie maia maisie mandy marge
  margot marj martha mason matilda maureen maya maz megan mia mick mikey mila millie milo minnie miranda mitch mo
  moira molly muriel nancy nath nathan ned nell nellie nevaeh niamh nicky nige noah noreen norm olivia ollie olly orla
  oscar ossie ozzy paddy paige pam pat pauline peggy penelope percy pete phil phoebe pippa polly poppy primrose rach
  rachel raj reece reggi reggie rhys ricky riley rita rob robbie robbo robin robyn roman romilly ronnie rory rosie
  roxy roz ruben ruby rufus russ ryan sadie saffron sally sammy sandra sasha savannah scarlett seb shannon sharon
  shaun shaz shaznay sheila shelley shelly shirl sid sienna sindy skye smithy sonny sooz sophia sophie spencer stacey
  stacy stan stanley steph stu sue summer susie suze suzie talia tamsin tara tasha taylor teagan ted teddy tel terri
  tess tez thea theo tia tilly tina toby tommy toni tracey trev trevor trish trixie tyler tyra val vinnie violet viv
  wayne wendy wilf wilfred will willow winnie yvonne zac zach zachary zak zara zayn zoe
  `,
  Welsh: `
  aled alun alys aneirin anest angharad anwen arwel arwen bethan bleddyn branwen bronwen bryn brynn cadi cai carwyn
  carys catrin ceinwen ceri ceridwen cledwyn dafydd dai deiniol deio delyth dewi dilwyn dyfan dyfed efa eifion eilidh
  eilir einir eira eirian eirlys elain elan eleri elfed elin elinor elis eluned emlyn emrys emyr enfys ennis esyllt
  ffion fflur garmon geraint gerallt gladys glyn gruff gruffudd gruffydd guto gwen gwenan gwenda gwendolen gwenllian
  gwenno gwil gwilym gwion gwyn gwyneth gwynfor heddwyn hefin hefina heledd huw hywel iago ianto idris iestyn ieuan
  ifan ifor illtyd ioan iolo iona iorwerth islwyn iwan leusa lleucu llew llewelyn llinos llio lloyd llyr lowri luned
  mabli macsen madog mair mali mared marged mari meinir meleri meredith merfyn meurig mihangel morfydd mostyn myfanwy
  myrddin nansi nerys nesta non olwen osian owain owen peredur rhian rhiannon rhodri rhun rhydian sian sion sioned
  siriol steffan talfryn taliesin tegan tegid tegwen tirion tomos trefor trystan tudur wyn
  `,
  Scots: `
  aileen ailidh ailsa ainsley alasdair alastair alistair angus athol blair calum campbell cathal catriona coinneach
  craig dougal douglas duncan elspeth euan ewen fearghas fergus finola fionnlagh fraser gillian gordon gregor greig
  hamish iain innes ishbel jock keir kenneth kirsten kirsty lachlan lorna lorne mairi malcolm marsaili mhairi mirren
  morag morven muireall murdo murray niall rab rabbie ranald rhona roddy ronan ruairi ruaridh ruth senga sheena shona
  sorcha struan stuart torquil una
  `,
  Irish: `
  aifric ailbhe ailis aine aisling aislinn aodhan aoibhe aoibheann aoibhinn aoife ardal art bairbre blathnaid brendan
  brian brid bridie bronagh cait caitriona caoilfhionn caoimhe cian cianan ciara ciaran cillian cliona clodagh colm
  colum conall cormac dairine dara daragh darragh deaglan dearbhla declan deirdre dermot diarmuid donal donnacha
  donncha eabha eadaoin eamon eamonn eanna eibhlin eilis eimear eimhear eithne emer enda enya eoghan eoin feargal
  fearghal fergal fiachra fiadh fintan fionn fionnan fionnuala grainne iarla iseult kathleen keelin keeva laoise
  lorcan mairead malachy meabh medbh micheal muireann muiris neasa nollaig nuala odhran oisin oonagh orlagh orlaith
  padraic padraig peadar phelim proinsias rioghnach riona roisin ruadhan sadhbh saoirse seamus sean seona shauna shay
  shea sile sinead siobhan tadgh tadhg tiernan tomas treasa turlough ultan
  `,
  'Pakistani, Bangladeshi and other Muslim names of South Asia and the Middle East': `
  aaliyah aamina aamir aasiyah abdallah abdi abdul abdullah abdullahi abdulrahman abdur abid abrar adam adeel adil
  adnan afnan afsana afzal ahmad ahmed ahsan aidah aisha aishah ali alia aliya aliyah aliza almas amaan amal amani
  amara ameen ameena amina aminah amir amira ammar amna anam anas anees aneesa anisa anwar aqeel aqib aqsa arafat
  areeba arham arif arisha arooj arslan arwa aryan asad asha ashfaq ashraf asif asim asiya asma asmaa ateeq atif awais
  ayaan ayan ayaz ayesha ayisha ayra ayub azaan azeem azhar aziz azra babar badar bashir basit basma batool bilal
  bilqis bushra daanish danish daud dawud dua eesa eesha ehsan eman erum esa eshal faaiz fahad fahim fahima faisal
  faiza faizan farah faraz fareeda farhan farhana farid farida fariha farooq farzana fatema fatima fatimah fatma fawad
  fawzia fayaz fehmida feroz firdous fiza furqan ghazala ghulam habib habiba hadi hadia hadiya hafiz hafsa hafsah
  haider haji hajra hakeem halima hamad hamid hamida hammad hamza hana haneef hania hanif hanifa haniya haris harith
  haroon hasan haseeb hashim hasina hassam hassan hiba hina hira hoor huda humaira humairah humera humza husnain
  hussain hussein huzaifa ibraheem ibrahim idrees iffat ihsan ikra ikram ilyas imaan imaani imad iman imran inaaya
  inaya iqbal iqra irfan irha irum isa ishaq ishrat ismah ismail israa izaan izma jabir jalal jamal jameel jamila
  jannah jannat jasmin javaid javed jawad junaid kabir kainat kaleem kalsoom kamal kamran kareem karim kashif kauser
  khadeeja khadija khadijah khalid khalil khawla khurram kiran kulsum laiba lamia latif layan lubna luqman maaz madiha
  maha mahad maheen mahira mahmood mahmoud mahnoor maimuna maira majid malaika malak malik malika manahil manha
  mansoor maria mariam mariyah marwa marwan maryam masood maysa mehak mehmet mehreen mehwish mikaeel minahil misbah
  mohamed mohammad mohammed mohsin momin momina mubeen mueez muhammad muhammed mujahid muneeb munir murtaza musa musab
  mushtaq muskan mustafa nabeel nabeela nabil nabila nadeem nadia nadim naeem nafisa naheed nahid naila naima najma
  nargis naseem nashit nasir nasira nasra nasreen nasrin naveed nawal nawaz nayab nazia nazir nazma nida nimra nisa
  nisha noor noora nosheen nouman noureen nusaibah nusrat obaid omair omar osama osman parveen parvez qais qamar qasim
  quratulain rabia raees rafia rafiq raheel raheela rahim rahima rahman raja rameen ramisha ramla ramzan rana rania
  rashid rashida rayyan raza razia reem rehan rehana rehman riaz rida rimsha rizwan rizwana romana ruba rubina ruhi
  rukhsana rumaisa ruqaiya ruqayyah saad saadia saba sabah sabiha sabina sabir sadaf sadia sadiq safa safiya safiyyah
  safwan sahar sahil saif saima saira sajid sajida sakina saleem saleh saleha salim salma salman samad sameer sameera
  samia samina samir samira samiya sana sanaa saniya saqib sara sarim sarmad saud sawera sayed shabana shabir shadab
  shafia shafiq shaheen shahid shahida shahnaz shahzad shahzaib shaista shakeel shakila shama shamim shams shanaz
  shanza sharif sharifa shayan shaykh shazia shehnaz shehzad shireen shoaib sidra soha sohaib sohail subhan sufyan
  sulaiman suleiman sultana sumaira sumaiya sumayyah sumera suraya syed tabassum taha tahir tahira taiba talha tanveer
  tanzeela tariq taslima tasneem tauqeer tayyab tayyaba tehreem tooba ubaid ubaydah umaima umair umama umar umer urooj
  usama usman uzair uzma wafa wahid wajiha waleed wali waqar waqas waseem wasim yahya yaqub yaseen yasin yasir yasmeen
  yasmin yasmina younis younus yousaf yousuf yumna yunus yusra yusuf zaara zaheer zahid zahida zahir zahra zaid zain
  zainab zaira zakariya zakir zaman zareen zarina zayan zayd zeba zeenat zeeshan zehra zeshan zia zoha zohaib zohra
  zoya zubaida zubair zulaikha zulfiqar zunaira
  `,
  'Hindu, Sikh, Tamil, Nepali and Sinhala names': `
  aadhya aaditi aadya aahana aanya aaradhya aarav aarna aarohi aarti aarush aarya aashka aayush abhay abhijit abhinav
  abhishek aditi aditya advait advaith advik advika agastya ahaan ahana aishwarya ajay ajit ajith akash akhil akshara
  akshay alok amandeep amar amardeep amarjit ambika amit amita amol amrit amrita amritpal anand ananya anaya anika
  aniket anil anirudh anisha anita anjali anjana anju ankit ankita ankur anoop anoushka anshika anthea anu anuj anupam
  anuradha anushka aparna archana arjan arjun arnav arpita arshdeep arun aruna arvind ashish ashna ashok ashwin
  ashwini atharv atul avani avi avneet avni avyaan ayush balbir baldev baljinder baljit balraj balvinder balwant
  bhagwan bharat bharti bhavesh bhavika bhavin bhavna bhavya bhupinder bina chaitanya chandan chandni chandra charan
  charanjit chetan chetna chirag daksh daljit darshan darshana davinder daya deep deepa deepak deepika deepti dev
  devansh devi devika dhanush dharmesh dharshini dhruv dhruvi dilip dilraj dinesh dipesh dipika divya diya drishti
  durga ekam esha eshaan gagan gagandeep ganesh ganga gaurav gauri gautam gayatri geeta geetha gita gobind gopal gopi
  govind gunjan gurbir gurdeep gurdip gurjit gurkirat gurleen gurmeet gurmit gurnam gurpal gurpreet gursharan
  gurvinder hardeep hardik hari harinder harini harish harjinder harjit harjot harkirat harleen harman harmanpreet
  harmeet harnaam harpal harpreet harsh harsha harshil harshit harshita harveer harvinder heena hema hemal hemant
  hetal himanshu hitesh inder inderjit indira indu ira isha ishaan ishan ishani ishika ishita jagdeep jagdish jagjit
  jai jaideep jainil janki jasdeep jashan jasjit jaskaran jaskirat jasleen jasmeet jaspal jaspreet jasveer jasvinder
  jaswinder jatin jay jaya jayant jayesh jayshree jeevan jigar jignesh jinal jitendra joshika jyoti jyotsna kailash
  kajal kalpana kalpesh kamala kamaljit kamini kanika kanwal karam karan karanveer karishma karthik kartik karuna
  kashvi kaushal kavi kavish kavita kavitha kavya ketan ketki keval khushboo khushi kiaan kiara kirandeep kirat kirit
  kirpal kishan kishor komal krish krishna krishnan kriti krupa kulbir kuldeep kuldip kulvinder kulwinder kumaran
  kunal kushal lakhvir lakshmi lalit lalita lata lavanya laxmi leela lokesh madhav madhavi madhu madhuri mahesh mahi
  mahima mala malini manav mandeep mandip mandira maninder manish manisha manjeet manjit manju manmeet manoj manpreet
  mansi mayank mayur meena meenakshi meera meeta megha mehul milan minal minesh mira misha mitesh mithun mitul mohan
  mohini mohit mukesh mukta muskaan myra naina nalini naman namrata nandini naresh narinder navdeep naveen navjot
  navneet navraj navya neel neelam neeraj neeta neetu neha nidhi nihal nikesh nikhil nikita nila nilesh nimisha niraj
  niral nirav nirmal nirmala nishant nishil nishita nishka nita niteen nitesh nitin nitya niyati om omkar padma
  pallavi pankaj param paramjit paras paresh parminder parmjit parth parul pavan pawan payal pinky pooja poonam prabha
  prabhjot pradeep prakash pramila pramod pranav pranay praneel pranesh prasad prashant prateek pratibha pratik
  praveen preetha preeti prem premila preya pritesh priti priya priyal priyanka priyesh purvi pushpa raghav rahul
  rajan rajat rajdeep rajesh rajinder rajiv rajni raju rajveer rajvir rajwinder rakesh rakhi ram raman ramandeep
  ramesh ramila ranbir rani ranjan ranjit ranveer rashi rashmi ravi ravinder ravindra reema reena rekha renu renuka
  reshma revathi ria riddhi rishaan rishabh rishi rishika ritesh ritika ritu riya rohan rohini rohit ronak roopa
  roshan roshni ruchi rudra rujuta rukmini rupa rupal rupesh rupinder rutvi saanvi sachin sagar sahana sahib sai
  sakshi samaira samarth sandeep sandhya sangeeta sangita sanjana sanjay sanjeev sanjiv sanju sankar santosh sanvi
  sapna sarabjit saran saraswati sarita sarla satinder satish satnam satpal satvinder satya saurabh savita seema selvi
  shaan shailesh shakti shalini shanaya shankar shanti sharan sharmila shashi sheela sheetal shilpa shital shiv shiva
  shivam shivani shivansh shobha shrey shreya shreyas shruti shubham shweta shyam siddharth siddhi simi simran
  simranjit sita sitara sneha sona sonal sonali sonam sonia sonu srinivas sruthi subash subhash sudha sudhir sujata
  sukhdeep sukhdev sukhi sukhjit sukhpreet sukhvinder sukhwinder suman sumit sunil sunila sunita suraj surbhi surekha
  surendra suresh surinder surjit surya sushila sushma swati taj tanay tanish tanisha tanmay tanuja tanvi taran
  taranjit tarsem tarun tegh tejal tejas tejinder thanuja trisha tulsi tushar twinkle udai uday uma umesh upinder
  urmila urvashi usha utkarsh vaibhav vaishali vaishnavi vandana vanita varsha varun vasant vasanthi ved veena veer
  vidhi vidya vihaan vijay vijaya vikas vikram vimal vimala vinay vineet vinesh vinita vinod vipul viraaj viraj viral
  virat virender vishal vishnu vivaan vivek yash yashvi yogesh yogita yuvan yuvraj zeel
  `,
  'West African': `
  abayomi abdulai abena abeni abike abimbola abiodun abiola ablavi abosede adaeze adanna adaora adaugo addo ade
  adebayo adebola adebowale adedamola adedayo adegboyega adekunle adeola adeolu adesola adetola adewale adeyemi adjoa
  adom adunni adwoa afia afiya afua agnes ajoke akin akinola akinwale akosua akua akunna akwasi akwesi alaba ama amaka
  amarachi ameyo aminata aminatou amobi anayo arinze asante asantewaa ayo ayobami ayodeji ayodele ayokunle ayomide
  ayotunde azuka baako babajide babatunde bamidele bankole biola bisi bola bolaji bolanle boluwatife bose bukky bukola
  busayo chiamaka chibueze chibuzo chidera chidi chidiebere chidinma chiedozie chigozie chijioke chika chikaodi chike
  chimamanda chimaobi chimdi chinaza chinedu chinelo chinenye chineze chinonso chinwe chinyere chioma chisom chizoba
  chuka chukwudi chukwuemeka chukwuma dami damilare damilola daniela dapo dayo delali dele demilade desola dike dotun
  dupe ebele ebere ebo ebube ebuka edem efe efia efua ejike ekene ekow ekua emeka eniola enitan enyonam esi esinam
  esosa ezinne fadekemi fatou fatoumata fela femi fiifi fisayo folake folarin foluke funke funmi funmilayo funmilola
  gbenga gifty ifeanyi ifeoma ifunanya ify ige ijeoma ike ikechukwu ikenna ilesanmi itunu iyabo iyanu jide jumoke
  kayode kehinde kelechi kemi kene kobina kodjo koffi kofi kojo kolade kosi kosoko kunle kwabena kwadwo kwaku kwame
  kwasi kweku kwesi lamin lanre lekan lolade maame mamadou mariama mawuli mensah mfon modupe mojisola morayo moses
  mosun mustapha nana nii nkechi nkem nkiru nkiruka nnamdi nneka nnenna nonso nosa nsikan nwamaka nwando obafemi obi
  obiageli obinna obioma ogechi oghenetega okechukwu okey okoro olabisi oladele oladipo olajide olamide olanrewaju
  olawale olayinka olu olubunmi olufemi olufunke olukayode olumide olusegun oluseun oluseyi olusola oluwadamilola
  oluwafemi oluwakemi oluwaseun oluwaseyi oluwatobi oluwatobiloba oluwatosin oluyemi omolara omotola onome onyeka
  onyinye opeyemi osagie osas osayi osaze osei ousmane oyin oyinda oyinkansola precious rotimi sade salimata sefa
  segun sekou selasi selorm seun seyi simisola sola somto sope tade taiwo tambara tayo temi temidayo temitayo temitope
  teni tife tobe tobechukwu tobi tochi tofunmi tola tolu tolulope tomi tomiwa tonye tope tosin tunde tunji uche
  uchechi uchenna udo ugo ugochi ugochukwu ugonna uzo uzoma wale wunmi yaa yaaba yaw yejide yemi yemisi yetunde
  yewande yomi zainabu zikora zina
  `,
  'East and southern African': `
  abebe abel achieng adane akello almaz amanuel aster atieno awuor barasa bekele berhane biruk chebet cheptoo chiedza
  chipo dawit desta eyerusalem farai feven fikre genet girma haben helen hiwot jabali juma kamau kariuki kidane kidist
  kipchoge kudakwashe kudzai lemlem lerato lindiwe liya makda mekdes meron mesfin mulu munashe mutsa mwangi mwende
  nahom njeri njoroge nkosi nomvula nyambura nyasha otieno palesa panashe rahel rudo rutendo ruvimbo salem samrawit
  selam senait sibusiso simba siphiwe sipho solomon tadesse tadiwa tafadzwa takudzwa tanaka tapiwa tariro tatenda
  tawanda tekle tendai tesfaye thabo thandeka thandi themba tigist tinashe tino tsegay tsitsi vimbai wairimu wambui
  wanjiku wanjiru winta yared yohannes yonas zanele zawadi zodwa zuri
  `,
  Somali: `
  abdiaziz abdifatah abdihakim abdikadir abdikarim abdimalik abdinasir abdiqani abdirahim abdirahman abdirashid
  abdirizak abdisalam abdisamad abdiwahab abdulkadir absame abshir anab aweys ayaanle ayanle bahja bashe bilan burhan
  caasha cabdi cali cawil cumar dahabo dahir deeqa degmo deqa dhahabo duale ebla ebyan elmi faduma fadumo fahma
  farduus farhiya faysal filsan fowzia garaad guled habaryar habon haboon halimo hamdi hanad hani haweya hayat hibaq
  hibo hodan hodo hoodo hussen idil idman ifrah iftin ikraan ilhaam ilhan ilwad isir ismahan jamac jibril kaltun
  khadar khadra ladan leyla libaan liban libin magan mahdi maxamed maxamud mohamud mumin muna naado nasteexo nimao
  nimco nimo qadan qali raage rahma riyaan roble roda rooda safiyo sagal sahra sahro samatar samawade sareedo shamso
  sharmarke shukri sihaam siham suado subeer suleekha sumaya surer suubban taakulo ubah ugbad umulkheyr warsame xalimo
  yasmiin yassin yonis yurub zakariye zamzam zuhur
  `,
  'Arabic, Kurdish, Persian, Turkish': `
  abdelaziz abdelrahman abeer adham ahlam ala alaa amjad anmar aseel asil asmahan aya ayah ayham ayman ayse baran
  basel basem basil bassam bayan berfin berivan bilge burak busra cem cemal cemile ceren ceyda ceylan dalal dalia
  deniz dilan dina diyar doaa dunya ebru ece eda ekin elif emine emre enes erdem eren esra evin eyad eymen eyup ezgi
  fadi fadil fares faris fatemeh fawaz fayez ferhat feyza firas ghada ghaith ghassan ghazal gokhan gul gulsen gulsum
  haifa haitham hakan halil hanadi hanan haneen hatice haya hazal hazem hediye helin heval hilal hossam houda hunar
  husam ibtisam inas islam iyad jaber jad jana joud jumana jwan kaan kadir kadriye karwan kemal kenan khaled khalifa
  khulud kinda lamar lana layth leen lina lojain loubna luay lujain maan mahir maisa majd majed manar maram mazen
  mazin mert merve meryem mesut metin mina moaz mohannad mona mouna mourad muath muayad muhannad mukhtar murad murat
  mutasim nada nadine nadir najat najib najla narin nasim nazanin nazli nesrin nevin nibras nidal nizar nour noura
  nouri nura omid onur orhan ouissam ozan ozge ozlem parisa parwin payam qusai raad rabab raed rafat raghad raghda
  rahaf ranim ranya rawan rayan rayana rayane razan reza riham rima rojin ronahi roya rua ruken saadi sabri sadi safaa
  sahand said salah salwa samar sami samiha sanaz sarah sari selim selin semih serhat serkan sevda sevgi shadi shahd
  shahram shayma shilan shiler shirin sibel sinan siwan sohrab souad suha suhail suhaila suzan taghreed talal tamer
  taner tarek tasnim tawfiq tuba tugba turgut umut wael walaa walid wassim yaman yara yasmine yazan yazid yigit younes
  youssef ysf yusef zaki zana zaynab zein zeina zeki zeliha zeynep zilan zozan
  `,
  Afghan: `
  abdulhai ahmadzai ajmal aryana atash farshad farzad freshta gulalai habibullah hamayoon hekmat hosna jawed khatera
  khyber lailuma latifa malalai masih mirwais morsal mozhgan najeeb najibullah nasrat nazifa omaid palwasha qudrat
  rahmat rohullah rona samim sediqa shafiqa shukria spozhmai wahida wazhma yalda zabihullah zarghuna zmarai
  `,
  'East Asian, as spelt in English': `
  ah akari akiko akira ami aoi asuka ayaka ayumi bao binh boonsri chae chang chen cheng chi chiaki chihiro chun cuong
  daichi daiki daisuke danh dao dinh dong duc dung duong eiji emi emiko eri eunji fang feng fumi fumiko gang guang
  haeun hai haru haruka haruki haruna haruto hayate hien hieu hikari hinata hiro hiroko hiroshi hiroto hitomi hoang
  hong honoka hua huan huang hui huong hyejin hyun hyunwoo jia jiahao jian jiang jiaqi jie jihoon jihye jimin jin jing
  jingyi jisoo jiwoo jiyoung joon jun junho junko junseo juwon kaede kaho kaito kaori kazuki kazuko keiko keita kenji
  kenta kenzo khanh kiet kiko kokoro kyoko kyung lan lei li lian liang lin ling linh liu loan long mai maki mako
  makoto mao mariko masako megumi mei meiling michiko midori miho mika miki miku min minato ming mingyu minh minji
  minjun minseo misaki mitsuki miu miyu moe momoko my nam nanami nao naoki naoko naomi natsuki nga ngan ngoc nguyet
  nhi nhung ning noriko phong phuc phuong ping qi qiang qing quan quang quyen quynh ran rei ren riko rin rina rio ryo
  ryota ryu sachiko saki sakura satoko satomi satoshi seo seojun seoyeon seung shan shaowei shen sheng shin shinji
  shiori shizuka sho shota shun siew siti soo sora sota souta suki sumin sun sunhee suzu tae taehyung taichi takashi
  takeshi takumi tatsuya thanh thao thi thien thu thuy tien ting toan tomoko tong trang tri trinh trung tsubasa tu
  tuan tung tuyet uyen van vy wang wei weiwei wen wing xia xiang xiao xiaoli xiaoming xin xinyi xiu xu xuan xue yan
  yang yating yen yi yichen yifan yiming yin ying yiting yoko yong yoona yoshi young yu yuan yui yuka yuki yukiko yuko
  yuma yumi yuna yuri yusuke yuta yuto yutong yuwen yuxuan zhen zheng zhi zihan zixuan
  `,
  'Polish, Romanian, Bulgarian, Lithuanian, Ukrainian, Russian, Albanian, Roma': `
  adelin adrianna agim agne agnesa agron aigars aiste aivaras aivars albana albin albulena aleksandar aleksander
  aleksandra aleksandrs aleksei aleksejs alexandru alexei algirdas alicja alin alina alketa altin alyona amelka ana
  anastasiia anastazja anatoly anca andra andreea andrei andrey andris andrius andriy anelia aneta aniela anila anna
  antanas anton antoni antos anzhela arben arbnor ardian ardit ardita arjeta arkadiusz arkady arlind arnas arta artan
  artem artemii arturas arturs arvis asen asia asta astrit asya atanas aukse aurel aurimas ausra austeja baiba bardha
  bardhyl bartek bartosz basia beata behar benas besa besart besim besnik bianca biser blagoy blanka blazej bledar
  blerim blerina blerta bogdan bogdana bogumila bogusia bohdan bohdana boleslaw boris borislav borys boryslav boyan
  boyko bozena bronislaw bujar burim camelia catalin cezar cezary ciprian claudiu codrut constantin cosmin costel
  crina cristian cristina czeslaw dace dacian dafina dainis damian dan danil danut danylo dardan darek daria darius
  dariusz darya daryna davis defrim deimante deividas denis denisa denys desislava diana diellza dima dimitar dimo
  dmitri dmitry dmytro doina dominik donika dorin dorota doruntina dovile dovydas dragos dren drita dumitru dzintars
  edgaras edgars edon edona edyta egle egor eimantas ekaterina elena elina elira elitsa elton elzbieta emanuel emil
  emilija emilka endrit enkelejda eriona erjon ermal ermira eugen eugenia evgenia evgeny evija ewa ewelina fabian
  fatjon fatmir fatos fedir felicia filip fisnik fitim fjolla flamur florentina florin flutura franciszek frania
  fyodor gabija gabriela gabrysia galina gatis gavril gediminas gelu gennady gentian georgeta georgi gergana gezim
  gheorghe gica giedre gintaras gintare girts goda gosia grazyna greta grigory grzegorz guntars guntis gytis halyna
  hanna helena henryk horia hristina hristo hryhoriy hubert hyrije iancu ieva iga ignas igor ileana ilie ilinca ilir
  ilirjana ilma ilona ilya ilze imants indre inese inga inna ioana ion ionel ionela ionut ireneusz irina irmina iryna
  iulia iulian iva ivan ivanna ivars ivaylo ivelina iwona iza izabela jacek jadwiga jagoda jakub janek janina janis
  janusz jarek jaroslaw jerzy jetmir jeton joanna jokubas jola jolanta jolita jonas jozef julek julka jurga jurgita
  juris justas juste justinas justyna kacper kaja kalin kalina kaloyan kaltrina kamelia kamil kamila karol karolina
  karolis kasia kaspars katarzyna kateryna katya kazimierz kestutis khrystyna kinga kiril kirill klaudia klaudiusz
  klodian konrad konstantin kotryna krasimir kremena kreshnik krisjanis kristaps kristine krystian krystyna krzysiek
  krzysztof ksawery ksenia kuba kujtim kushtrim kyrylo laima laimonas larisa lasma laura laurentiu laurynas lavinia
  lech lena leonid leonora leotrim lesia leszek lidia liga liliana liliia linas liridon liridona liubov liudmyla liviu
  liza loredana lucian ludmila lukasz luljeta lulzim luminita lyubomir lyudmila maciej maciek madalina magda magdalena
  maja majlinda maks maksim maksym maksymilian malgorzata malwina mantas marcel marcelina marcin marek marian mariana
  mariia marina marinela mariola maris marius mariusz mariya marko marlena marta martin martins martyna martynas
  maryna marysia marzena masha matas matei mateusz metodi michal michalina mieczyslaw migle mihaela mihai mihnea
  mikhail mikolaj milena milosz mimoza mindaugas mircea mirela mirjeta miroslava miroslaw modris monica monika
  mykhailo mykola mykolas myroslava nadezhda nadiia naim narcisa nastya natalia nataliia natasha nazar nazarii
  nedelcho nerijus neringa nertila nevena nexhmedin nicolae nicoleta nikodem nikola nikolai nikolay nina nojus norbert
  normunds oana octavian ognyan oksana ola oleg oleh olek oleksandr oleksandra oleksiy olena olga olha oliwia oliwier
  olya orest orges oskar ostap ovidiu paraschiva pasha patrycja patryk paulina paulius pavel pawel petar peteris
  petrit petro petronela petru petya piotr piotrek plamen pola polina povilas przemek przemyslaw pyotr rada radek
  radka radoslaw radostina rafal raimonda raivis ralitsa raluca ramune rares rasa razvan renars renata rimantas rinesa
  rinor ritvars robert roberts rodica rokas roksana rosen rositsa rostyslav roxana rugile rumen rumyana ruslan ruslana
  ruta ryszard rytis sanda sandris santa saule sebastian semyon serban sergei sergey serhii serhiy shpend shpresa
  shqipe sigita silviu silviya simas simeon simona sintija skaiste skender slava slawek slawomir snezhana sofiia
  solomiia sorin sorina spas stanimir stanislav stanislaw stas stefan stefania stefka stepan stoyan sveta svetla
  svetlana svetlin sviatoslav svitlana sylwia szymek szymon tadas tadeusz tanya taras tatiana teodor teodora teresa
  tetiana teuta tiberiu timea timofey titas todor toma tomasz toms tosia traian tsvetan tsvetelina tudor tymofii tymon
  tymoteusz ugne uldis ulyana urszula urte vadim vadym vaida vaidas valbona valdis valentin valentina valeri valeriia
  valery valmir valon vanya varvara vasile vasily vasyl ventsislav vera veronica veselin victor viktor viktoria
  viktoriia viktorija viktoriya vilius vilte vineta violeta viorel viorica vira vitaliy vitaly vjollca vlad vladimir
  vladislav vladut vladyslav vlora volodya volodymyr vsevolod vytautas waldemar wanda weronika wiesia wiktor wiktoria
  wioletta witek wladyslaw wlodek wojciech wojtek xhevdet yana yanitsa yaroslav yaroslava yavor yegor yehor yelena
  yelyzaveta yevgeny yevhen ylli yllka yordan yordanka yulia yuliia yuriy zakhar zane zbigniew zbyszek zdravko
  zdzislaw zenon zhanna zhenya zhivko zivile zlata zlatka zofia zoriana zosia zuza zuzanna zuzia zygimantas zygmunt
  `,
  'Portuguese, Spanish, Italian, Greek, French, of families here': `
  adriano afonso agostinho alessandra alessandro alessia aline alvaro amalia americo andreia angelo antonella antonia
  antonio apostolos aristides athanasios beatriz benedita bento bernardo bruna bruno caetano camila carina carla
  carlos carmo catarina christos claudia dimitra dimitris diogo domingos duarte edite eduarda eduardo elisabetta
  elpida emanuela enzo evangelia fabio fabiola federica federico felipe fernanda fernando filipa filipe flavia flavio
  francesca francesco francisco gaspar georgios giacomo gianluca gianni giorgia giorgio giovanna giovanni giulia
  giulio giuseppe goncalo graca guilherme gustavo heitor helio henrique ilaria inacio ines ioannis isadora ivo joana
  joao joaquim jorge jose josue juana juliana konstantinos kostas kyriakos larissa leandro leonor leticia lia lorenzo
  lourdes lucia luciano ludovica luigi luis luisa luiz lurdes manuel manuela marcela marcelo marcio marco margarida
  marisa mateo mateus matilde matteo mauricio mauro maximiliano micaela miguel nelson nikolaos nikos nuno octavio
  orlando otavio pablo paloma panagiotis paola paolo paulo pedro pietro rafael rafaela raquel raul renato ricardo
  roberta roberto rocco rodrigo rogerio rosario rui salvador salvatore santiago sergio sofia spyros stavros stefano
  stelios susana tania telmo teodoro thais tiago valeria vasco vasiliki vasilis vicente vitor vittoria xavier ximena
  yannis zeca
  `,
  Jewish: `
  aharon akiva amichai ari ariella aryeh asher avigail aviva avraham avrohom baruch batsheva batya binyamin boaz
  bracha bruria chaim chana chani chava chavi chaya dassi devorah dov dovid efraim elazar eli eliana eliezer elisheva
  ephraim esti esty faigy feivel fraidy gavriel gittel gitty golda goldie hadassah henoch hillel hindy itai itzik leib
  malka malky meir menachem mendel mirel miri moishe mordechai moshe motty naftali nechama noa noam noga ofir ophelia
  osnat perel pesach pinchas pinny racheli raizy rivka rivky rochel ronit shaindel shalom shaul sheindy shia shimon
  shira shlomo shmuel shoshana shprintza shua shulamit simcha tehila tova tzipora tzippy tzvi uri yaakov yael yechiel
  yehoshua yehuda yehudis yisrael yisroel yitzchak yitzchok yocheved yonah yonatan yosef yossi zahava zelda zev zissy
  `,
  'Caribbean and African American': `
  akeem alisha andre antoine aretha ashanti chanel chantal chevonne cornell curtis dajuan damarion danielle dante
  darnell dashawn deandre deja delroy demarcus denzel deon deonte deshawn desmond devonte dion dionne dwayne ebony
  errol esmie everton fitzroy garfield gladstone glenroy horace iesha imani isaiah jada jahmal jamar jamarcus jaquan
  javon jermaine jerome kadeem kadisha keisha kelis kemar kenya keshia laquisha lashawn latifah latisha latoya lavern
  leroy levar malachi marcus marlon marquis marvin melvina mercia merlene monique natalee nichelle omari orville otis
  percival petal quincy raekwon raheem rakim rashawn renae rhianna romaine ronique sanique shanelle shanice shaniqua
  shantel shaquille shawanna shereen sherelle sheriece shevonne simone tamika tanesha tashan tenisha terrell terrence
  tiana tiara tremaine trevaughn trevon tyreece tyrell tyrese tyriq tyrone ulric vashti velma vernon wendell winston
  yolanda zaire zakiya zion
  `,
  'Chinese and Vietnamese family and Filipino given names used here': `
  alon angelica arjay arnel bayani benjie bong carmela danilo dolores edgardo edwin efren ernesto evangeline fe
  felicidad ferdinand gerardo girlie imelda jaypee jericho jhun joebert jovelyn liezl lito luzviminda maricar maricel
  marilou marites marivic melchor milagros nenita noel nonoy reynaldo rhea rodel rogelio ronaldo rosalinda roselyn
  rowena ruel teresita virgilio wilma
  `,
  'from faker': `
  aadi aadidev aadinath aaditya aadrika aagam aagney aagneya aalok aamod aanand aanandaswarup aanandinii aanjaneya
  aanuoluwapo aaratrika aaryan aasa aashritha aatmaj aatmaja aatreya aayushmaan aayushman aba abak abaka abakan abakay
  abani abar abay abbigail abdiel abdon abdonie abdou abdoul abebi abeiku abelard abelardo abelin abeline abendam
  abhaidev abhaya abhirath abhisyanta abibatou abidin abigaelle abigale abigayle abigel abilay abiona abisola abisoye
  abluc abner abondance abou aboubacar absalon absar aby acace acacie acanthe acar acaryatanaya acela acelya achaire
  achalesvara acharyanandana acharyasuta achille achim achintya achyut acig acik acilay acuk acun adah adalan adalard
  adalbald adalbaude adalberon adalbert adalberto adaldi adalmis adalric adalsinde adar adas adberilgen adebankole
  adebiyi adeboye adebukola adedaramola adedeji adedoyin adegoke adegrin adegrine adekitan adekola adelaida adelajda
  adelbert adeleke adelie adell adella adelle adelphe adeltrude adelya adem adenet adenike adeniyi adeodat adeoti
  adepeju aderopo adesewa adeshina adesoji adesua adetayo adetoke adetoun adeyi adheesh adhemar adhiraj adhrit adigun
  adiguzel adik adikavi adikutlu adikutlutas adile adina adinath aditeya adityanandan adityanandana adjutor adli
  adlibeg adolphe adolphie adolphus adonis adonise adrain adraman adrastee adrehilde adriel adripathi adsiz advaya
  adwitiya affan afi afitap afolarin afra afsar afsin afton agabay agah agakagan agalak agapet agasti agata agathange
  agathe agathon agaton agca agilbert agilberte aglae aglaia aglamis agnan agnane agneflete agneya agnieszka agnimitra
  agniprava agnivesh agnos agrata agripina agrippin agrippine agrypina ahalya ahenk ahilya ahlem ahsen aimable aime
  aishani aissa aissata aissatou aiyana ajala ajeet ajita akalp akande akanmu akanni akas akata akbas akbatur akbay
  akboga akboru akbudak akbugra akbulak akca akcakoca akcora akdemir akdogan aki akibudak akim akinci akiner akinkunmi
  akinlabi akkun akkunlu akkurt akkus akofa akorfa akos akpira akroor akshainie akshaj akshat akshata akshayakeerti
  akshita aksungur aktan aktekin aktimur akula akumaa alaban alaboru aladag alade aladogan alaine alais alakurt alamu
  alassane alayunt alayuntlu alban albane alberade alberic alberte albertha albertina albina alcibiade alcide alcidie
  alcime alcine alcyone alda aldegonde aldemir aldigerey aldogan aldonce aldric aleaume aleen alejandrin alek aleksy
  alene aleodor aleth aletha alexandrea alexandrina alexandrine alexandro alexane alexanne alexe alexie alexine alexys
  alexzander alfonzo alford alfreda algu alican alida alienor aliette alima alimga aliou alioune alis alisan alisir
  alistar alivia alix aliz alize alka alkaboluk alkaevli alkan alkasi alkis allene alliaume almila almine almire
  aloise aloyse alp alpagut alpamis alparsbeg alparslan alpata alpay alpaya alpaykagan alpbamsi alpbilge alpdirek
  alpdogan alper alperen alpertunga alpgerey alpha alphan alphee alphonsine alpike alpilig alpinien alpis alpkara
  alpkuluk alpkutlu alpsalci alptegin alptugrul alptunga alpturan alptutuk alpulug alpurungu alpurungututuk alpyoruk
  altan altankagan altankan altay altemur althee altinkagan altinkan altinoba altintamgan altintamgantarkan
  altintarkan altintay altmiskara altuga alva alvah alvena alvera alverede alverta alvina alvis alwar aly alyce alysha
  alysson amabela amac amadou amady amaliane amalric amalthee amande amandin amandine amant amante amaranaath amarande
  amaranthe amaresh amari amarnath amaryllis amath amaya ambar ambre ambroise ambroisie ambrose ambrozy amdy amedee
  amedeu ameliane amelien ameline amely amelya ameth amethyste ameyatma amiel aminat aminte aminu amish amiya amodini
  amogh amoke amope amour amparo amrak amritambu amul amya amza anaadi anabela anabelle anael anaelle anagh anahi
  anaida anais anala anamika ananda anandamayi anang ananta anar anasooya anastacio anastase anastasie anasuya anatol
  anatole anatolie ancelin anceline ancuk ancuta anda andac andariman andeol andoche andrada andras andreane andreanne
  andree andzelika anemona anemone angadreme ange angele angelita anghel anghelina angilbe angilberte angilran
  angoustan anibal anica anicee anicet anicette anilaabh anilabh anish anisoara aniya aniyah anjaneya anjolaoluwa
  anjushree anjushri anka ankal annabell annalise annamae annamarie annapurna annetta anni annibal annonciade ansbert
  ansberte ansel anselme ansgary anshula ansley anstrudie anthelme anthelmette antide antigone antim antoaneta antone
  antonela antonetta antonette antonie antonietta antonin antonina antonine antoniu antwan antwon anuja anunay anuraag
  anurag anusuya anuta anwesha apa apak apatarkan aphelie apollinaire apollinary apolline apollo aprancur apsara
  aquilin aquiline ara arabelle araboga araceli aracely arademir aral arame arbay arbuz arcadie archambaud archan
  archange arcuk arda ardella arden ardic ardith arely argil argine argu argun ariadna arian ariane ariboga aric
  aricie arijit arik arikagan arikdoruk arike arin arina arinc arindam arinola ariste aristide aristita arkin arkis
  arlie armagan armance armande armandine armani armel armeline armelle armide armine arnac arnaldo arnaude arne
  arnesh arnoldo arnould arnulfo arolde arona arpat arsal arsene arsenie arseniusz arsil arsinoe arslanargun
  arslanboru arslansungur arslantegin arslanyabgu arsun artemis artemisa arthaud artheme arthurine artiinal artuk
  artukac artut aruk arvel arvid arvilla arya aryanna arystarch asa asake asan asanboga asantudun asantugrul asartegin
  ascelin asceline ascension ashlesh ashlynn ashmi ashtyn asig asikbulmus askin aslesha aslim asri assomption assunta
  astalogul astarte asterie astou astree astride asuela asug asuk ata atac atakagan atakan atalan atalay ataldi
  atalmis ataman atanazy atasagun atasu ataullah atberilgen atena athalie athanase athanasie athenais athina atigay
  atikutlu atikutlutas atila atilgan atilla atim atimer atinuke atis atli atlibeg atlikagan atmaca atmaja atmanand
  atmananda atreyee atreyi atsiz atta attila atuncu aube aubertine aubree aubry aude audebert audeline audie audouin
  audran audreanne augusta auguste augustin aura aure aurea aurele aurelian aureliana aurelie aurelienne aurelio
  aurelle aurian auriane aurica aurora aurore austen austyn auxane auxence avadhesh avantika avar aveline avigaelle
  avluc avoye avram avsar awero awesi axel axeline axelle axinte ayaci ayas aybalta ayban aybars aybeg aydarkagan
  aydemir ayden aydinalp aydogan aydogdu aydogmus ayebatari aygirak ayhan ayinde ayinke ayitmis ayiz ayizdag aykagan
  aykal aykan aykurt aykut ayluc ayluctarkan ayma aymard aymardine aymeric aymon aymonde ayoka ayomikun ayotude ayren
  ayruk aysar aysil aysilig aytac aytak aytekin aytug ayushmati ayvaz ayyildiz azak azalee azban azelie azeline azer
  azgan azganaz azil azizhan azmi azubuike baaba baala baalaaditya baalagopaal baba babacan babacar babasola babatunji
  babawale babir babur bacara baccayman bacman badabul bade badruk badur baga bagaalp bagaisbara bagan bagasatulu
  bagatarkan bagatengrikagan bagatur bagaturcigsi bagaturgerey bagaturipi bagatursepi bagdagul bagis bagtas baha
  bahadir bahri bahtiyar bahula baidehi baijayanti bailee bakagul baki bakir bakirsokum baksi bakula bala balaaditya
  balaban balachandra baladitya balagopal balagovind balaka balakatay balamani balamir balcar baldu balgopal balin
  balint balkik balta baltaci baltar balthazar baltir baltur bamsi bandhu bandhul banel bangu banji bankim
  bankimchandra banna baptiste barak baraktore barbe barbeg barboga barbol barbu barbulsun barca barcadogdu
  barcadogmus barcadurdu barcadurmus barcan barcatoyun bardibay bargan barimtay barin baris barkan barkdogdu
  barkdogmus barkdurdu barkdurmus barkin barlas barlibay barmaklak barmakli barman barnabas barnabe barsbeg barsboga
  barsgan barskan barsurungu barthelemy bartholome bartimee bartolomeu barton bartu basademir basak basan basanti
  basanyalavac basar basarab basat basbug basci basgan basile basilisse baskin baskirt baskurt basmil bastar basti
  bastien bastugrul basu basut bathilde batrak battal batu batuhan batuk batur baturalp baudouin bay bayancar
  bayankagan bayat bayazit baybars baybayik baybicen bayboga baybora baybure baydar baydemir baydur bayik bayincur
  bayindir baykal baykara baykoca baykuzu baylee baymunke bayna baynal baypure bayrac bayrak bayram bayri bayrin
  bayruk baysungur baytara baytas bayuncur bayur bayurku bayutmus bayuttu bazir bazyli beatrycze beaulah bebe beceapa
  beckem bedir bedirhan bediz bedran bedreddin bedri begarslan begbars begbilgeciksin begboga begcur begdemir begdilli
  begdurmus begi begil begine begitutuk begkulu beglen begni begtas begtegin begtuzun behcet behic behlul behram
  behrem behzat bek bekazil bekbekec bekec bekecarslan bekecarslantegin bekectegin beker bekir beklemis bektas bektur
  bela belcim belcir belek belemir belgi belguc belle belma beltir beltun bence bende bendeguz benedek benedicte
  benedykt benett bengi bengu beniamin benice benigne benjamim benli benlidemir benoit benone benton bera beranger
  berangere berard berceste bercin berdibeg berendey berenice berginsenge bergu berinay berk berkan berkay berke
  berkin berkis berkyaruk bermek berneice berniece bernita berran berre berry berta bertalan berthe bertille berva
  besentegin beser besir besra betemir bethel betina beuve beyizci beyrek beyrem bhaanumati bhaasvan bhaaswar bhadra
  bhadrak bhadraksh bhadran bhagavaan bhagirathi bhagvan bhagwanti bhagwati bhamini bhanumati bharadwaj bhardwaj
  bhargava bhargavi bhasvan bhaswar bhaumik bhavani bhaves bheeshma bhilangana bhima bhisham bhishma bhoj bhoopat
  bhoopati bhooshan bhooshit bhramar bhudev bhudeva bhupati bhupen bhushan bhushit bhuvanesh bhuvaneshwar bianka
  bibiana bibianna biborka bicek bicki bickici bidin bijay bikash bilgebayuncur bilgebeg bilgeciksin bilgeisbara
  bilgeisbaratamgan bilgekagan bilgekan bilgekulucur bilgekutluk bilgetacam bilgetamgaci bilgetardu bilgetegin
  bilgetonyukuk bilgez bilgic bilgin bilig biligkongulsengun bilik bilva bilwa binbegi bindir bineta binta birane
  birdie birjesh birol bishnu bitaybiki bitri blaise blandine blanduzia bodhan boga bogac bogacuk bogde boge bogu
  bohemond bokde boke bolatito boldaz boldizsar bolen bolmus bolsun bolukbasi bolun bon boncuk bonek bonge bongul
  bongulboga boniface bora boran borbala borcul borlukcu bornak boroka bortecine boru borubars borusengun botond bouba
  boubacar boubou boyankulu boylabaga boylabagatarkan boylakutlutarkan bozan bozboru bozdogan bozkurt bozkus bozok
  braden bradly bradut braeden brahma brahmaanand brahmabrata brahmanandam brahmdev brajan brajen brajendra brajesh
  brando brandt brandusa brandyn brannon branson brant braulio braxton brayan breana breanne brenden brennan brennon
  bria briac brielle brieuc brijesh brionna brisa broderick brunehaut brunehilde bryana brycen brygida bucan buchi
  bucur budag budak buddha buddhana budhil budunlu budus budustudun buford bugday bugduz bugduzemen buge bugra
  bugrakarakagan bugu bugubilge bukak bukaktutuk bukduz buke bukebuyrac bukebuyruc bukey buktegin bukusboga bulacapan
  bulah bulak bulan buldur bulent bulgak bulmaz bulmus buluc bulug buluk bulus bulut bumen bumin bunmi bunsuz bunul
  bunyamin burcak burdette bure burgucan burgut burkay burkek burkut burley burluk burnice burslan burulday burulgu
  burunduk busulgan butak butuk buyan buyancuk buyandemir buyankara buyat buyrac buyruc buyruk buzac buzactutuk caba
  cabdar cabli cabus cade caden caesar caetana cafer cagan cagatay cagdas cagil cagla caglar caglayan cagri cagribeg
  cagrihan cagritegin cagru cahid caius calapkulu cale caleigh calin calixte camden camelien camil camillien camren
  camron camryn camylle canalp candar candelario candida candide candido canel caner cangul cankan cankiz cannur
  cansel cansin cantemir capucine caribert caridad carine carlee carles carli carloman carmelo carmina carmine
  carminho carolanne carolyne casian casiana casimer casimir casper cassandre cassien catharine cathrine catinca
  catrinel cavid cazimir ceasar cebe cecylia cecyliusz cedrick cedrin celal celaleddin celasun celen celestin
  celestine celestino celien celil cemali cemen cemgen cemil cenk cerasela cesaire cesminaz cetin cetinel cetiner
  cevahir cevat ceyhun ceykun ceyla ceylin ceylinaz cezara cezmi chaanakya chaaruchandra chadd chadrick chaitan chakor
  chakradhar chakravartee chakravarti chakrika chanakya chanda chandak chandani chandi chandini chandira chandler
  chandraayan chandrabhaga chandrabhan chandradev chandrakala chandraketu chandrakin chandramani chandramauli
  chandramohan chandran chandranath chandrani chandraprabha chandraswaroopa chandravati chapal chapala charak
  charlaine charlemagne charli charline charuchandra charumati charuvrat charvi chasity chaten chatur chatura
  chaturaanan chaturbhuj chauncey cheikh cheikhou chekhouna chelsie cherechi cherif chetanaanand cheyanne chidaakaash
  chidaatma chidambar chidambaram chidananda childebert chilperic chinmayanand chinmayananda chiranjeev chiranjeeve
  chitraksh chitrali chitramala chitrangada chretien christ christelle christodule christop chrysole chrysostome
  chukwu cicek cicem cicero cielo cigdem cigil cihad cihan cihangir cihansah cilasun cilay cilenti ciler cilvenaz
  cimen cingir cipriana cise cisem cisil citlalli civan clarabelle clarisa clarisse claud claudie claudien cleandre
  clelie clemence clemente clementina clementine clemmie cleora clery cleta cleve clio clotaire clovis cloyd cobulmak
  coby cocukboru codin codrin codrina codruta cokramayul coline colins colman colpan colt colten colu columbus
  conchita conner constanca constantina consuela coralia coraline corbin cordell cordia cordie corene corentin
  corentine cornel corneliu cortez cortney corvin coskun coskuner cosmina costache costin coty coumba crenguta creola
  crin cristea cristofor cristopher crystel csaba csanad csenge csongor cubeyr cullen cumhur cuneyt cydney cyprien
  cyra cyriaque cyrielle cyrille cyryl daciana dado daevi daevika daghan dagmar daiana daija daisha daiwik dakota
  daksha dakshayani dallin damayanti dameon damife damla damodara damola dandak dandapaani dandre dangelo danial
  danjuma dannie danyka daouda daphnee daphney darasimi darian dariana darien darion daron darrick darrion darron
  darshwana dasia daver davin davion davon davonte davud dawid dawson dax dayaamay dayaananda dayaanidhi dayamayee
  dayana dayne dayton deangelo decebal dedric dedrick deeksha deenabandhu deepali deepan deepankar deependra deepesh
  deeptanshu deeptendu deeptiman deeptimay deeptimayee deeptimoy deeptimoyee deevakar defne deion dejah dejon dejuan
  delaney delfina delmer delpha delphia delphin delta demarco demario demba demet demetra demetris demetriusz demiralp
  demirhan demond denisz denizalp deondre deontae dereck derick derin deron dervis derya deshaun despina dessie destan
  destany deste destin destinee destiney destini devadatt devagya devajyoti devak devangana devani devante devasree
  devdan devesh deveshwar devran devvrat devyn dewitt dhaanyalakshmi dhana dhanadeepa dhanalakshmi dhananjay dhanapati
  dhanesh dhanpati dhanu dhanvin dhara dharani dharitri dharmaketu dhatri dhyanesh dhyaneshwar diarra dicle diclehan
  dida didem didier didina dieudonne dieudonnee dieynaba digambar digambara dikmen diksha dilara dilaver dilay
  dilberay dildar dilek diler dilhan dillan dilruba dimitrina dinakar dinc dincer dinis dinkar dino dinu dionizy dior
  dipali dipankar dipendra diptendu direnc diri divaakar divakar divjot dizik djibril dochia doganay doganer dogu
  dolunay domenic domenica domenick domenico domnica donat donato donavon dondu dorcas dorel doriana doriane dorina
  dorine dorinel dorka dorli dorotea dorothee dorottya dorris dortha doru douce dovie doyinsola draga draupadi dron
  drona ducu dulari dulce dumitra dumitrana dundar durdane durgeshwari durmus durodola durriye duru dururbunsuz
  durward duygu dwaipayan dwaipayana earlene earline earnestine easter easton ebba ebiere ebin ebiowei ebkizi ebren
  ebunoluwa ebuzer ecaterina ecehan ecem ecevit ecmel ecvet edd ede edgard edhem edil ediz edmee edouard edyth edythe
  eekalabya efken eflah efrem efsun eftalya eftimia eftimie egemen egrim einar eino ekaaksh ekadant ekaksh ekalavya
  ekaling ekaparnika ekdant ekec ekim ekmel ekrem ekundayo eladio elakshi elcin elda eldora eldred eldridge eleanora
  eleanore eleazar electa elene elenor elenora eleonora eleonore eleuthere elfrieda elgin elia eliabeth elian eliane
  eliasz elinore elisabeta elisaveta elisee eliseo elissa elizabet elkin ellsworth elmas elmira elmore elna elodia
  elody eloisa eloy elroy elta elti elvan elvera elvie elwin elwira elwyn elyse elyssa elza elzear emanoil emanuil
  emced emel emelia emelie emeline emerance emerencie emeric emese emie emili emilian emin emmalee emmelie emmet
  emmitt emory emrah emrullah ena enakshi ender enderun engin enguerrand enis enise enola enos ensar enver epiphane
  eralp erast eray erberk ercan ercin ercument erda erdal erdeni erdenikatun erdeniozuk erdinc erel eremia erentuz
  ergene ergenekatun ergin ergun erguner erhan eriberto erinc erkam erkan erke erling erman ermen erna erol ersan
  ersin ertan erten ertenozuk ertugrul esat esen esenbike eser eshana eshita esin esmeray esref esse essie esta
  estefania estel estell estera estevan esupofo eszter etha ethelyn ethem ethyl etil ettie eubert eudes eudokia
  eudoksja eudora eudoxe eudoxie eufrosina eugeniusz eulah eulalia eulalie euna euphrasie eusebe eusebia eusebie
  eusebio eusebiu eustache eustatiu eustracjusz evalyn evanghelina evariste eveline evelyne everardo everette evert
  evran evrard evren evsen ewald ewatomi ewell eyiz eylul eyram eysan ezequiel ezrak fabia fabiana faderera fadime fae
  fahrettin fahri fahriye fahrunissa faik falba falih fanni fannie fantin fantine faruk fasih fatih fatim fatimata
  faustine faustino fausto favian fazil fazilet fazli fazullah feda fedai fehime fehintola fehmi feliciano felicie
  felicita felicite felicity feliks felipa felton ferah feramus feramuz feray ferda ferdi ferdynanda ferenc ferhan
  feride feridun feriha ferit ferman fermin ferne ferruh fevzi feyyaz feyzullah fiacre fibikemi fidan fidele figen
  fikayomi fikret fikri fikriye filemon filiberto filiz filofteia filomena fily fiodor firdevs firmin flavie flavien
  flaviu fleta fleur floare floarea flodoard flor flore florea florencio florencja florent florenta florentin
  florestan floriana florica florie florina florine flossie floy folafoluwa folashade folu fortunee foulques francette
  francia francisc francisque franciszka frederica frederico frederique fredy freeda freida frusina fruzsina fryderyk
  fuat fulbert fulcran fuldem fulden fulgence fulya funda funmilade fureyya furkan furman furuzan fusun fuzuli gabin
  gabor gael gaelle gaetano gaffar gage gajaadhar gajabahu gajadhar gajbaahu galfryd gamze ganak ganaka ganapati
  gandharv gandharva gangesh garance garett garnett garnier garret garrick garrison garud garuda gaspard gati gatien
  gatik gaud gauraang gaurang gauranga gautama gautami gautier gaye gazanfer gazi gbadebo gbeminiyi gbemisola gbolahan
  gbowoade geanina gedeon geetanjali gelin gelincik gellert gemine gemini gencer gennaro genoveva gentiana geo
  geoffroy georgel georgiana georgianna geovanni geovanny geovany geraud gerazym gerberge gerbert gerda gergely gergo
  germain gerson gertruda gervais geta gevheri ghanaanand ghanashyam ghanshyam ghenadie gheorghita gherghina ghislain
  ghita gianina gicu gideon ginewra giorgian giorgiana giovani giovanny girart giray giri girija girik girika girindra
  giriraaj giriraj girish girja gislebert gisselle gitanjali giyas gizem gladyce glennie gobinda gokalp gokben gokboru
  gokce gokcegol gokcen gokcicek gokmen goknur goksin gonca gondebaud gonenc gongor gonsalwy gonthier gontran gonul
  gonzague gopaal gopee gorakhanatha gorakhnath gorkem gorun goswamee goswami gotum gouranga goutam govinda gozde
  gracja granville gratian gratiana gratiela grayce grayson gregoire gregoria gregorian greyson griffin grigore
  gudakesa gudakesha gudrun guenievre guerin guher gui guilhemine guillemette guillermina guiseppe gulbahar gulben
  gulcin guldem gulden guldeste gulegen gulemen gulen guler gulgun gulhan gulnaz gulpembe gulriz gultekin gulumser
  gumus guncicek gundogdu gundogmus guner gunes gungor guniz gunner gunnur gunsel gunseli gunyaruk gurbuz gurcan
  gurdal gurdev gurhan gurkan gurol gursel gussie gust gustavine guven guvenalp guvercin guyot guzey gwenaelle gwido
  habbab habil haby hacib hadley hafi hafid hailee hailie hakem haki hakki haldun hale haleigh halie halis halit halle
  haluk hamdullah hami hamidou hamit hamsini handan hande hanefi hanga hannabel haralamb haralambie harald hardouin
  harinakshi harinarayan harit harita harmon harun haseki hasibi hasim hasin haskell hasmet hassie hatem hatip hattab
  hayal hayali hayati haydar haylee haylie hazan hazar hazim hazle heber hedelin hedi heema helier hellen helmer
  heloise henrieta henriette henryka heracleea herluin hermenegildo hermina herminia herminio hernan hershel herta
  hertha herve hettie hicabi hieronim hifzi hikmet hilaire hilario hilarion hilbert hildebert hillard hilma hilmi
  hilton himadri himani himmet hincmar hipolit hipolito hippolyte hiram hiranmay hiranmaya hiranya hisam hizir hobart
  holden hollis homero honore honorine horacy horatiu horea hortensia hosea howell hoyt huccet hud hudavendigar hudayi
  hugues huguette hulda hulki hulusi hulya huma humayun humeyra huner hunor hurkan hursit husameddin husamettin husnu
  husrev huzeyfe hyman iacob ianis iasmina ibidapo ibironke ibou ibra ibrahima ibukunoluwa ica icie iclal idell idella
  idowu idrissa idy ieremia ifeanyichukwu ifeoluwa iffet ignacy ignatius ihvan ikbal ikeme ikeoluwa ikhidie ikicitoyun
  ikrime ilacin ilarie ilarion ilayda ilbey ilbilge ildike ilgegu ilgin ilhami ilkay ilkben ilke ilker ilknur ilksen
  ilkyaz ima imge immanuel imoleoluwa imre imrem ina inanc inci indra inioluwa innocenty inocentiu insa ioanina
  iolanda ionelia ionica iosefina iosif ipek irem iremide ireti iretioluwa iridenta irinc irinckol irinel irmak irtis
  isabeau isac isadore isai iseoluwa ishola isidore isidro isig isik isil isilay isin isiner isioma ismaila ismerie
  ismet isom issa istvan itil itir itri itunuoluwa itzel iuliana iuliu iurie iustin iustina iustinian ivah ivona ivory
  iyabode iyadunni iyanuoluwa iyik iyiktag iyinoluwa izaak izabella izaiah izajasz izel izolda izydor izzet izzettin
  jabari jace jacey jacinthe jacinto jackeline jacklyn jacobo jacynthe jadesola jadon jadyn jaeden jagadish jagadisha
  jagathi jagmeet jahnu jaida jaiden jailyn jaimini jairo jakayla jakubina jale jaleel jalen jalon jalyn jamaal jamel
  jamey jamil jamir janeta janick janiya janka jannie janos jany japhet jaquelin jaren jaron jarred jarrell jarret
  jasen jaunita javas javonte jayce jaycee jayda jayde jaydon jaylan jaylen jaylin jaylon jayme jazlyn jazmyn jazmyne
  jeannel jeannot jedediah jedidiah jefferey jehanne jenel jennyfer jerad jeramie jeramy jerel jeremi jeremiasz
  jeremie jermain jermey jerod jeromy jerrell jerrod jerrold jessika jessy jessyca jett jettie jevon jewell jitender
  joachim joanie joannie joanny joany jocelyne johathan johnpaul jolayemi jonatan joojo jordane jordy jordyn josep
  joshuah josiane josianne josse josselin jourdain jovan jovani jovanny jovany jozefina jozsef jozue judah judd
  judicael judson judyta julide julita juliusz junius justen juston justus justyn juvenal juwan jyotis jyotsana kabil
  kaci kacie kade kadem kaden kader kadi kadin kadrican kaela kaelyn kagan kailee kailey kailyn kale kaleb kalender
  kaley kalidou kalinda kalistrat kalyani kama kamalesh kamber kamelya kameron kamilla kamille kamla kamlesh kamren
  kamron kamryn kamuran kanak kanaka kanchan kanci kanishka kannan kannen kanti kapgar karaca karahan karak karelle
  kargilac kariane karianne karine karlee karley karli karlie karligac karolann karson karunanidhi kasandra kashyap
  kashyapi kasim katelin katheryn kathlyn kathryne katlynn katrine kattie katun katunkiz kavon kayaalp kayacik kayca
  kaylah kayley kayli kaylie kaylin kaynak kazanc kazim kazkatun keagan keanu keara keaton keba keegan keerti keji
  kekik keklik keles kellen kelsi kelton kemalettin kende kennedi kennith kenyon keon kepez keramet kerami kerem
  keremsah kerim keshaun keshawn kesme kessaf kevon kevser keyken keyon keyshawn kezlik khadidiatou khadim khady khem
  khoudia kianna kiarra kiel kikelomo kimiz kimizalma kimizalmila kimizin kincso kine kiraz kircicek kirgavul
  kirlangic kirti kismet kivanc kivilcim kiymet kizdurmus kizilalma klara klarencjusz klemens klementyna kleopatra
  koby kody koksal kolawole kolby kole kolos konstancja konstanty konstantyn koralia koray korbin korede korey korkut
  kornel korneli kornelia korneliusz kory kraig krishnadas krishnadasa kristof kristofer kristoffer krisztian
  krisztofer krystel krystina ksawera ksenofont kubat kubilay kubra kubura kuddusi kujoe kumari kumru kumuda kursad
  kutbettin kwamena kwintyn kyleigh kyler laal lacramioara ladarius ladislau lafayette lai laisha lajos lakshman
  lakshmidhar lakshminath lal lala lale lamih lamine landen landry laron larue larysa lascar lassana latife laurane
  laure laureline laurencja laurencjusz laurene laurentia laurenty laurentyna lauretta laurian lauriane laurianne
  laurine laury lavada lavina lavon lavonne lawrencia laxman layne lazar lazare lazaro lazarz leandre leatha leke
  lelah lelia leman lemide lempi lemuel lenna lennie leone leonne leontin leontina leopoldina leopoldine leopoldo lera
  lere lerzan lessie leta letha leu leufroy levent lew libere lica lida lietald ligia liliane lilianna lilien lilla
  lilliana lilyan linett linnea linnie linwood lioara lisandro litzy lizeth llewellyn loic loma lon longin lonie lonny
  lonzo lorenz lorenza lorin lorine lorrain lothaire lotti loup lourenco louvenia loy loyce luana lucentiu lucienne
  lucio lucious lucius lucja lucjan lucretia lucretiu ludie ludivine ludolphe ludwik ludwika lue luena luiza lujza
  lura lurline lutfi lutfullah lyda lydie lyric lysanne maad mabelle mac macaire macey maci mackenzie mactar madalena
  madalin madaline madelynn madie madilyn madisen madisyn mady madyson maegan mafalda magali magdalen magnolia
  maguelone maguette mahaut mahendra maheswar mahmut mahzun maica maida maimouna maiya makary makayla makenna makenzie
  makhtar makinwa maksud malati malick malina mallaury mallie malo malti malvina mama mamady mamert mamie mamour
  manasse mandaakin mandakini manel mangala mangalya mani manik manikya manjusha manley manole mansour mansur marceau
  marceli marcelin marceline marcelino marcellus marcheta marcu mareme marga margareta margarete margarett margaretta
  maricarmen maricica marielle marieme marietta marilena marilie marilu marilyne marioara mariuca marjolaine marjory
  marlee marlen marley marquise marthe marton marut maryse massamba matar mathurin matthieu matylda maudie maugis
  mauricette maurine maurycy mawuena mawusi maxellende maxence maxie maxim maximilien maximillia maximillian maximo
  maximus maybelle maye mayeul maymie maynard mayoor mayte mazhar mbaye mckayla mckenna meaghan meda mederic medoune
  megane meggie meghnad meghnath mehtap meissa mekhi melania melany melba melchior melda melek melih melike meliksah
  melis melisande melissandre mellie melodi melodie meltem melyna melyssa memduh menaka mence menka meral meric merih
  merl merovee merritt mertie mestan meta mete mevlut micael michale mihail mihaly mihriban mikayla miklos milford
  milla minakshi minodora mioara mir mirabela mirac miray mireille mirella mireya mirkelam mirko miron mirona miruna
  mirza misael misra mitchel mithat mitica mitrut mittie mobolaji moctar modesta modesto modou mofifoluwa mohamadou
  mohana mohinder moise moisette mojisoluwa mojzesz monalisa monserrat monserrate moradeke morenike morgane moriah
  morolake mortimer mose mosinmileoluwa mossie mosunmola motunrayo mouhamadou mouhamed mouhameth mouhammadou moustapha
  moyosore mozell mozelle muammer muaviye muaz muesser mufid muge mugur mugurel muharrem muhsin muhtar muhterem
  muhtesem muhyiddin mujdat mujde mujgan mukadder mukaddes mukerrem muktedi muktedir muktefi mukul mumtaz munevver
  muren murl musir muslih mutahhar muteber mutemed muttalib muyiwa muzaffer muzdad myah mylene myrl myrtice myrtie
  myrtis nabi nabin naci nadege nadi nadzieja nae nafiz nagabhushanam nahil nakia nalan namik nanda nandor nannie nara
  narcis narciso narcisse narendra nasrullah natan natanael natasa nathanial nathen naudet navin nayeli naz nazan
  nazariusz nazary nazif nazim nazmi necat necati necdet nechifor necib necla necmettin nedim nedra nehemie nejat
  nelda nella nelle nels nelu nene neoma nergis neset nesim neslisah nestor neva nevra nevzat newell nicephore
  nichifor nicholaus nicklaus nicoara nicodim nicolaie nicu niculina niculita nicusor nicuta nidia nigar nihan nihat
  nikko nikolas nikolasz nil nilgun nimakoah nimit nimrod ninioluwa niranjan nirbhay niro nisan nischal niyazi
  niyilolawa nizamettin noe noelia noemie noemy nola nolen nona norberto norene norica norina normand norval norwood
  nova novella nukhet numan nural nuran nurettin nurgul nuria nursel nurseli nurullah nusret nya nyah nyasia oba
  obanijesu obie oceane ocie octav octave octaviana octaviu oda odell odie odile odilon odon odunayo oger ogooluwa
  oguz oguzhan ojaswini okan oke okiki oksan oktay oladara oladare oladimeji olaide olajumoke olakunle olansile
  olaoluwa olasunmbo olatunbosun olcay ole olen oleta olimpia olimpian olimpiu olin oliviu ololade olufeyisayo
  olufunmi olufunmilayo olumorotimi olutomiwa oluwagbemiga oluwamumibori oluwamuyiwa oluwasanmi oluwasegun
  oluwasemilore oluwatimilehin oluwatofunmi oluwatoyosi oluwatumise oluwole oluwunmi olympe oma omana omawunmi ombline
  omobobola omobolanle omodunni omolabake omolola omosalewa omotara omotayo omotolani omotoun omowumi ona onder onie
  onoriode onufry oormila opal opalina opaline opemipo opeoluwa ophelie oren oreofe orestes oriande oriane orie orin
  orion orland orlane orlo orpha orrin ortansa orval osbaldo osmund osunleke oswaldo otha otho otilia ottilie ottis
  oury oya oyenike oyindamola oyindasola oyku ozana ozanne ozcan ozden ozella ozer ozgur ozhan ozkan ozlen oznur
  pacome padam pakize palemon palma pamfil panagachie panait panka pankracy panna pansy pantaleon paramartha parfait
  parla pascale pasquale paterne pathe patricio patru patrycjusz patrycy paule paulica paxton payidar payton pearlie
  pearline pecine peggie pelagia pelagie pelin pelinsu pelumi pembe penda penelopa pepin perceval peri perihan perran
  perrine pertev perver pervin petek petre petrica petrisor petronille petrut petruta peyami peyton philemon philibert
  philomene philothee pierrick pinar pinkie pio piraye platon polikarp pompilia pompiliu poornima porfiriusz porfiry
  porter prabin pran prasanna prathamesh prayag preity prema presley primerose priscille priyala profira prokles
  prokop prokul providenci pulcherie puneet purna purnima purushottam pushti quentine quieta quinten quintia rachela
  raci radeke radha raducu raegan rafet rafila rageshwari rageswari rahime rahmi rahsaan rahsan raif rajendra rajina
  rajmund rajnold rakip rama ramaa ramata ramatoulaye ramazan rameshwar ramiz randolf ranjeet raphaelle rasheed
  rasheedah rasim rasit rati ratna rauf raymonde raymundo recai reese refah refet refik regine reha reine rejean
  rejeanne reka relu remi remilekun remington remus remzi renaud rengin resat ressie resul retha retta reva rey
  reybaud reyhan reymundo reynold rezzan rica ridvan rifat rifki rigoberto riza robb robertina roch rocky roderyk
  rodolphe rodrick rodrigue rohana rokhaya rolande rollin roma romain romane romanita romeu romina romuald romulus
  ronke rosalee rosalia rosamond roselin roseline rosendo roser rosina rossie rowland roxelana roza rozalia rozella
  rozina rubie rubye ruchan rufina ruhsar rukhmani rukmin rukneddin rustu ruthe ruxanda ruxandra ruya ryann ryder
  rylan rylee ryleigh ryley saban sabin sabryna sacid sada sadan sadberk sadettin sadik sadio sadri sadullah sadye
  saer saffet safi safiatou safietou safira safta sahap sahinalp sahsuvar saige saim sakip sakir salif salih salimatou
  saliou salomea salomey salomon salwator saly samanta samba samed samih samil samson sancho sandor sandrine sandu
  sanem sanford sanka santina sanya sanziana sarada sarai sarala sarani sarisha saroja sarvin satyen sauveur sava
  savanah savas saveta savin savina savinien savion sayan scholastique schuyler sebastiao sebnem secaeddin secil
  seckin seckou seda sedat sedef seden sedrick sefer sefik segilola segolene seher sehlevent sehrazat sekinat
  selahattin selale selami selcuk selda selen selmer sema semenica semra semsi sena senay sener sengul sennur senol
  serafettin serafin serafina serap seraphin serbulent seref seren serenity sergen sergi sergiu sergiusz serif serin
  sermet sermin serpil sertac sertap settar seval severin severina severine sevil sevim sevinc sevket sevki sevtap
  sevval seweryn seyban seyda seydou seye seyfettin seyfi seyfullah seyma seynabou seyyit shad shaina shakuntala
  shalewa shanel shanie shaniya shanny shantanu shany sharda shashikala shaylee shekoni shemar sher shirisha shivakari
  shobhana shola shresth shresthi shreyashi shridevi shrishti shubha shubhaprada shwet shyann shyanne sibyl sibylle
  siddarth siddhran sidki sidoine sidonia sidy sigebert sigismond sigrid sigurd sihab sihabeddin siir sijuade sila
  silvana silvere silvian silviana sim simao simge similoluwa simina simion sinasi sinem sinica sirri sixte sixtine
  skyla skylar sloka smaranda smita smriti sname sokhna solange soledad soline solon som soma somnath somu songul
  soraia sorana sowande speranta spirydion stana stanca stancu stanford stanislas stanton stefana stelian steliana
  steluta stephania stephany stephon suat subhashini subhasini subhi subodh subomi sucheta sudeva sudi suheyl sukanya
  sukru sule suleyman suma sumeet sumitra sunay sururi suryakant suryakanta suryakantam sushant susheel sushil suzon
  swapnil swara swarnalata swassane sweta sybilla syble sydnee sydni sydnie sylvain sylvan sylvestre sylviane
  sylwester szabolcs szczepan szofi szofia szonja taceddin tacjana tahlia tahsin taib talat talay talip talon tamas
  tamia tancrede tanguy tanirika tanju tanushree tanushri tanyeli tapan tari tarik tarkan taskin taurean taurin taya
  tayfun tayyar teea tej tejumola tekin tekinalp tekla telly temel teodosia teofil teohari teoman teona terencjusz
  terrill tevfik tevhid tevin tezcan tezel tezer theodose theophile theophraste theresia theron thibault thibert
  thierno thierry thora thurman tiberia tibor tidiane tierra tillman timmothy timoleon timotei timoteo timothee timur
  tinas tinca tincuta tiphaine titi titien titilayo titilope tito tobiasz tobiloba tobin toke toki tokunbo tolga
  tolunay toluwalope toluwani toluwanimi tomasa tome tomiloba tomori toney tonnin torey torrance torrey toussaint
  trajan travon tre tremayne tressa tressie treva trever trevion trilochan trilochana trilok trilokanath trilokesh
  triloki tristian tristin triston trudie trycia tudora tudorita tudosia tufan tugay tugrul tugtekin tuhfe tulay tulin
  tumer tunahan tunay tunc tuncer turan turgay turkan turkay turker turkes turna turold tutku twila tyree tyreek tyrel
  tyrique tyshawn ubaldo udit ufuk ugur uhra ujjawal ujjwal ukbe ulfet ulgen ulices ulises ulker ulku ulus ulvi ulviye
  ulysse umang umit ummiye umran umur umuralp unal unsel unseli upendra urbain uriah uriel ursule usame utku uttam
  uygu uzeyir uzodimma vada vaha vahdet vahid vahide vaidehi vaijayanthi vaijayanti vaishno vaishvi valentim valere
  valeriu vallie valter vanda vania varalakshmi vasanti vasilica vasudev vasudeva vasudha vasundhara vecdi vedang
  vedanga vedanshi vedat vefa vefik vehbi velda veli vella velva vena venance vencel venceslas vendel venera veniamin
  verda verdie vergie verla verlie verner vernie veronika veronique vesile vesta veta veysel veysi vianney vicdan
  vicenta vicentia vicentiu victoire victorien victorin vida vidhur vidhya vidur vigile vildan vilma vilmos vincentiu
  vincenza vinciane violette viorela virag virgie virginie visarion vishwamitra vita vito vitoria viva viviane
  vivianne vlaicu voichita voicu volkan vrinda vrund vuslat vyas waclaw waino waldo walenty walentyn walentyna waleran
  waleria walerian walery walgierz waly wandrille wanesa wava wawrzyniec weldon westley wiara wilber wilburn wilford
  wilfryd wilhelmine wilmer wilton wincenty winfield wirginia witalis wlodzimierz wuraola wyman xander xaviere xenia
  xenophon xzavier yacine yadira yagiz yakubu yalcin yalgin yaprak yasar yasemin yavuz yaya yazmin yekta yelda yeliz
  yener yesim yessenia yetkin yoann yogendra yoginder yolande yonca yoro yoshiko yosun youssou youssouph youssoupha
  ysaline yseult yuce yucel yuksel yumni zachariasz zacharie zache zackery zafer zafir zaharia zahide zahit zakary
  zalan zamfir zamfira zamir zander zaneta zaraza zaria zechariah zejnep zekai zekeriyya zekiye zella zeno zenobia
  zenovia zente zephirin zerrin zeteny zetta zeyd zeynel zihni zita ziver ziya ziyad zoeva zoie zoila zoltan zorka
  zselyke zsolt zsombor zubeyde zubeyr zuhal zula zulal zuleyha zulfikar zumrut
  `,
};
