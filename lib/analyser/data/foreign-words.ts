/**
 * The commonest small words of languages spoken in UK homes, none of them English, folded. A text full of these and short
 * of English ones is in another language; Scots, Geordie and text-speak have none of them.
 */
export const foreignWords: Record<string, string> = {
  pl: 'jest nie sie ze jak ale tak czy juz tylko bardzo mnie ciebie moja moj moje jestem dla przez jeszcze gdzie kiedy dzieci szkola szkole dzisiaj prosze dziekuje wszyscy kto moze trzeba dobrze byl byla bylo zeby oraz ktory ktora',
  ro: 'este sunt nu si pentru care foarte dar ca mai din cu ce asta acum copii copiii scoala multumesc buna toate toti cand unde daca nostru noastra avem fost au fara',
  cy: 'yn mae ydy oes ddim wedi gyda efo hefyd iawn bod ond mewn gan fel plant ysgol diolch heddiw pawb bore prynhawn nos dda rydw rydym dwi ni nhw eich ein chi eu',
  es: 'que los las una por con para pero como muy esta este estoy eres son hay mi tu su nos porque cuando donde tambien gracias hoy escuela ninos niños mas si ya todo todos nada',
  pt: 'que nao uma para com mas por como muito esta este estou voce sao meu minha nos porque quando onde tambem obrigado obrigada hoje escola criancas mais ja tudo todos nada isso ele ela',
  fr: 'est les des une pour dans avec mais pas que qui sur vous nous ils elles tres cette mon ton son ma merci bonjour enfants ecole aujourdhui tout tous bien fait etre avoir je tu il elle',
  it: 'che non una per con sono come molto questo questa perche quando dove anche grazie oggi scuola bambini piu tutto tutti niente mio mia gli della nel ho hai ha siamo',
  de: 'ist nicht und der das ein eine mit fur aber auch sehr ich sie wir ihr dass wenn wie kinder schule heute danke alle mein meine noch schon haben sind wird',
  nl: 'het een niet van voor met maar ook zeer ik jij wij zij dat als kinderen school vandaag bedankt alle mijn nog hebben zijn wordt deze',
  tr: 'bir ve bu icin cok ama degil ben sen biz siz onlar ne nasil neden cocuklar okul okulda bugun tesekkurler her benim senin var yok gibi daha mi mu olarak',
  so: 'waa iyo ka ku oo waxaa wuxuu waxay ayaa ah inuu inay maanta carruurta iskuulka mahadsanid aad anigu adigu isaga iyada maya haa uu ay lagu laga',
  ur: 'hai hain nahi kya mein aur ko ka ki ke se ye yeh woh bohat bahut acha kar raha rahi karo mera meri tum aap hum bacchay bachay shukriya bhi tha thi gaya koi sab apna abhi',
  pa: 'hai ne nahi ki te da di de nu vich sat sri akal tusi asi mera meri bahut bachche sanu menu kithe',
  ar: 'wallah inshallah yalla habibi ana enta enti hada shu kifak mish lazem kteer shukran',
  sq: 'eshte nuk dhe per me nje si kete shume jam je jemi femijet shkolla sot faleminderit te ne qe por kur ku',
  lt: 'yra ne ir kad bet labai as tu mes jus vaikai mokykla siandien aciu visi kaip kur kada mano',
  hu: 'nem hogy egy van volt meg csak nagyon mert ezt azt vagyok iskola gyerekek ma koszonom mindenki hol mikor',
  tl: 'ang mga ng sa ako ikaw siya kami tayo hindi oo salamat po ngayon bata paaralan lang naman kasi yung din',
  yo: 'ni ti awon mo wa fun pelu sugbon won omo ile iwe loni ese gan mi',
  id: 'yang tidak dan ini itu dengan untuk saya kamu dia kami mereka anak sekolah hari terima kasih sudah akan ada juga bisa apa',
};

/** English that dictionaries leave out: the north, Scotland, Wales, London, and what thumbs make of it. Folded. */
export const homelyEnglish = `
  wor wur hor hyem yem hame gan gannin gans gaan doon doun toon oot aboot hoose noo hoo whee whae wheys wi wiv aa aal al reet reyt neet divvent divn't dinna dinnae didnae cannae couldnae wouldnae isnae wasnae hasnae havnae wullnae
  bairn bairns wean weans lass lassie lasses lad lads laddie bonny bonnie canny howay haway mam mams mammy marra hinny pet hen yin yins wan aye nae naw nay owt nowt summat sommat tha thee thi thou thy thissen mesen theirsen yersen
  yous youse yers ye yer yir ma maself masel hersel himsel fae frae tae ae oor ower ken kent wee braw dreich greet greetin ginger glaikit scunnered crabbit messages outwith haver blether blethering bampot numpty eejit daft radge
  spelk clarty hacky hoy hoyed scran ket bait kaa yam owerreet mint mintin lush cwtch butty tidy tamping twp dap daps ambarazin innit bruv fam peng wagwan mandem gyal ting bare allow calm wasteman
  u ur urs r y n b c im ive id ill dont doesnt didnt wont cant couldnt wouldnt shouldnt isnt arent wasnt werent hasnt havent aint thats whats wheres heres theres lets gonna wanna gotta dunno kinda sorta lemme gimme cos coz cuz bc tho thru
  pls plz thx ty tysm omg omfg wtf wth lol lmao lmfao rofl tbh tbf ngl idk idc idgaf imo imho fyi btw atm rn fr frfr irl smh ffs jfc af asap tmrw tmw tomoz 2moro 2day 2nite l8r m8 gr8 b4 bday hubby wifey hun huns babe bbz xx xxx
  wot wat dat dis dem der da nuffin sumfin sumthin wiv bruh bro sis gotchu yall lil sum summin alot aswell infact loadsa lotsa cuppa telly footy brekkie choccy lolly bickie gaffer mardy nesh ginnel jitty snicket cob barm barmcake bap
  skool skl sch tha yh yeh yea yep yup nah nope naa ok okay kk hiya heya alreet areet ello morning gm gn xoxo soz sozz thanku thankyou congrats grats hbd wbd inset nit nits yr yrs wk wks hols xmas sats ehcp senco
`;
