/** First names that stand for one another: short forms and spellings, one group a line, all folded. */
const GROUPS = `
abigail abi abbie abby gail
adam ad
adelaide addie addy
alan allan allen al |
albert bert bertie albie
alexander alex alec xander sandy lex alexandre
alexandra alex alexa lexi lexie sasha sandra alix
alfred alfie alfi alf fred freddie
alice ali alys alyce
alison ali alyson allison
amelia amelie millie milly mia amy emilia
andrew andy drew
angela angie ange
ann anne anna annie ana |
annabel annabelle bella belle anabelle
anthony antony | tony ant
archibald archie archy
arthur art artie
barbara barb babs barbie
barnaby barney
beatrice bea bee trixie beatrix
benjamin ben benji benny
bernadette bernie detta
bethany beth bethan bethanie
bradley brad
bridget bridie biddy
caitlin kaitlin katelyn kaitlyn caitlyn | kate katie
callum calum | cal
cameron cam kameron
caroline carolyn | carrie caro
catherine katherine kathryn catharine katharine cathryn | kate katie kat cathy kathy kitty kay
charlotte charlie lottie char charley
charles charlie charly chaz chuck
chloe khloe cloe
christina christine kristina | tina chris chrissie
christopher chris kris topher kit
connor conor | con
daniel dan danny
daniella danielle | dani ella
darcy darcey darcie
david dave davey dai
deborah debra deb debbie debs
dominic dom dominik
dorothy dot dottie dolly
douglas doug dougie
dylan dillon | dyl
edward ed eddie ted teddy ned
eleanor elinor | ellie nell nellie elena ella
elizabeth elisabeth | liz lizzie beth betty libby eliza elsie lily betsy liza
ellen ellie nell
elliot eliot elliott eliott |
emily em emmy emilie millie
emma em emmie
erin eryn
esme esmee
ethan eathan
evelyn evie eve
evie evi evy
faye fay
felicity flick fliss
finley finlay | fin finn
florence flo flossie florrie
frances fran francesca frankie
francis frank frankie
frederick freddie fred freddy fredrick
gabriel gabe
gabrielle gabby | gabriella gaby
geoffrey jeffrey | geoff jeff
george georgie
georgia georgie georgina gina
gerald gerry jerry
gillian jill | gill jillian
grace gracie
graham graeme grahame |
gregory greg
hannah hanna
harriet hattie harry
harrison harry
harry harri
harvey harvie
helen nell helena
henry harry hal hank
hugh hughie huw
imogen immy imogene immie
isaac izaak | isac zac
isabella isabelle isabel | bella izzy issy isobel izzie belle
isla islay ayla
jacob jake jacub jakub
jacqueline jackie jacqui
jaiden jayden jaden jaydon |
james jim jimmy jamie jem
jane janie janey
janet jan
jasmine jaz jas yasmin jasmin | jazmin
jason jase
jennifer jen jenny jenni jennie
jeremy jez jem jerry
jessica jess jessie jesse
joan joanie
joanna joanne | jo jojo
jodie jody jodi
john jon jack johnny
jonathan jon jonny | johnathan jonathon
joseph joe joey jo
joshua josh
judith judy jude
julia julie jules
katie katy kate
kayleigh kayley kaylee kaylie
keira kiera kira ciara
kenneth ken kenny
kevin kev
kieran ciaran keiran kieron |
kimberley kim kimberly
lauren laura | lorna loren
lawrence laurence | larry laurie
leah lea
leo leon leonardo
leonard len lenny leo
leslie lesley les
lewis louis | lou louie
lillian lilian | lily lilly lilli
linda lynda lyn
lindsay lindsey lyndsey linsey |
lola lolly
louise lou lulu
lucas luke luc lukas
lucy luce lucie
lynn lynne lyn
macey macy maisy
madeleine madeline maddie | maddy madelaine
maisie maisy maizie
malcolm mal
margaret maggie meg peggy marge margie greta daisy
maria marie mariah
mark marc markus |
martin martyn marty
mary molly polly marie
matthew matt | matty mathew
maximilian max maxim maxwell
megan meg meghan meagan |
melissa mel lissa
michael mike mick mickey micky mikey
michelle shell | shelly michele
mohammed mohammad muhammad mohamed mo muhammed | mohammod
molly mollie
natalie nat nathalie | natasha tasha
nathan nate nathaniel nat
neil neal niall
niamh neve neave
nicholas nick | nicky nicolas nico
nicola nicky nikki nic nicole
oliver olly ollie oli olie
olivia liv livvy livi olive
oscar oskar ozzie
owen owain
pamela pam
patricia pat trish tricia patsy
patrick pat paddy rick
penelope penny
peter pete
phillip philip | phil
phoebe phebe pheobe
piotr peter |
poppy poppie
rachel rachael | rach
rebecca becky | becca beck rebekah bex
reuben ruben rueben
rhys reece rees reese |
richard rick dick rich ricky richie
robert rob bob bobby robbie bert
rory ruari ruaridh
ronald ron ronnie
rosemary rosie rose
rosie rosy
ruth ruthie
ryan ryhan
samantha sam sammy sammie
samuel sam sammy
sarah sara | sal sally
scarlett scarlet
sean shaun shawn |
sebastian seb bas
sian shan
siobhan shevaun chevonne
simon si
sophia sophie sofia sophy | sofie
stephanie steph | stephie stefanie
stephen steven | steve stevie
stuart stewart | stu
susan sue susie suzie | suzanne susanna
sydney sidney sid
teagan tegan
theodore theo ted teddy
teresa theresa | terry tess tessa
thomas tom tommy thom
timothy tim timmy
tobias toby tobi
tracey tracy tracie |
tyler tylor
valerie val
vanessa nessa
veronica ronnie vera
victoria vicky vikki tori vic
vincent vince vinny
violet vi
walter wally walt
wendy wends
wilfred wilf wilfie fred
william will bill billy liam willie
yusuf yousef yusef youssef |
zachary zac zach zak zack zachariah
zoe zoey zoie |
`;

const others = new Map<string, Set<string>>();
const link = (from: string, to: string) => others.set(from, (others.get(from) ?? new Set()).add(to));
for (const group of GROUPS.trim().split('\n')) {
  const [left, right] = group.split('|');
  const words = left!.trim().split(' ');
  const whole = right === undefined ? words.slice(0, 1) : words;
  const short = right === undefined ? words.slice(1) : right.trim().split(' ').filter(Boolean);
  // A "Kate" may be a Katherine, and is not thereby a Kitty: short forms stand for the whole name and back.
  for (const name of whole) {
    for (const other of whole) if (other !== name) link(name, other);
    for (const each of short) {
      link(name, each);
      link(each, name);
    }
  }
}

/** Other first names that the same child may be called by, folded; the name itself is not among them. */
export function nicknamesOf(first: string): string[] {
  const found = new Set(others.get(first) ?? []);
  // Endings that families and teachers spell either way.
  if (/[^aeiou](?:y|ie|ey)$/.test(first)) {
    const stem = first.replace(/(?:y|ie|ey)$/, '');
    for (const ending of ['y', 'ie']) found.add(stem + ending);
  }
  found.delete(first);
  return [...found];
}
