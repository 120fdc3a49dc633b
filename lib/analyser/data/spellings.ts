/**
 * Ways people write everyday words, brought to one spelling so that a phrase is written once: text-speak, dialect and
 * the misspellings that matter here. Apostrophes are gone by then ("can't" is "cant"). One line: spelling, then its
 * variants. Words that mean something else in plain English ("canny", "mint", "wick") are left alone.
 */
const lines = `
you: u yu yous youse yis ya yah ye thee tha
your: ur yer yor yr
are: r ar
and: n nd an' &
to: tae tu
of: ov o'
the: da teh
that: dat tht thut
this: dis ths
them: dem thm thum
they: dey
with: wi wiv wid w/ w
be: b
because: cos coz cuz becos bcos bcoz cause bc
for: fer
about: bout aboot abt
know: kno knaw ken noe
knows: knaws kens
our: wor oor ower
my: mi mah
nothing: nowt nuffin nuthin nothin naught nuttin
anything: owt anyfin anythin
something: summat summit sumfin sumthin somethin suttin
dont: dinnae dinny dinna divvent divvnt divent dnt doan't donot
doesnt: doesnae doesny disnae dusnt dosent dosnt doesent
didnt: didnae didny didna dident didn
cant: cannae cannit canna carnt cannot kant
couldnt: couldnae cudnt couldent coudnt couldny
wouldnt: wouldnae wudnt woudnt wouldent wouldny
shouldnt: shouldnae shudnt shudent shouldny shunt
wasnt: wasnae wisnae wasny wosnt worrent
werent: werenae wernt
isnt: isnae isny aint int ent innae
havent: havnt havenae havny hav'nt havn't
hasnt: hasnae hasny
wont: winnae willnae willny
would: wud wld wuld
could: cud cld
should: shud shld shoud
will: wull
people: ppl peeps folk folks fowk peple
please: pls plz plse
again: agen agian agn agane
what: wat wot whit wha
who: whae
where: whaur wher
there: thare
child: kid bairn wean babby nipper littlun
children: kids bairns weans childs childrens kiddies kiddos wains littluns
without: withoot wivout
disgusting: discusting digusting disgustin discustin disgustng disguisting
disgusted: discusted digusted disgustd
disgrace: discrace disgrase
disgraceful: discraceful disgracefull disgracfull
ridiculous: rediculous ridiculus ridiclous redic
unacceptable: unexceptable unaceptable unacceptible inacceptable
appalling: appauling apalling appaling
appalled: apalled appauled
disappointed: dissapointed disapointed dissappointed dissapointd
disappointing: dissapointing disapointing dissappointing
disappointment: dissapointment disapointment
incompetent: incompetant incompitent incompitant imcompetent
pathetic: pathetick patetic pethetic
embarrassing: embarassing embarrasing
useless: usless uselss yousless
ignorant: ignerant ignorent iggnorant
arrogant: arogant arrogent
bullying: bullyin
bully: bulley bullie
liar: lier lyer liarr
paedo: pedo peado paedophile pedophile peadophile pedofile paedofile nonce nonse p3do paed
pervert: perv pervy perve
alcoholic: alky alki alkie alcaholic alcholic
unprofessional: unproffesional unprofesional unproffessional
safeguarding: safegarding safe-guarding
responsibility: responsability
fucking: fuckin fkn fkin fking effing effin feckin fecking fuking fukin frigging friggin freaking
fuck: fck fuk phuck fook feck
fucked: fuked fukced
shit: shite sht shyte
cunt: kunt
arsed: arst
bastard: bstard basterd bastad
cow: coo
idiot: eejit eejut idjit ijit numpty
stupid: stoopid stewpid stupit
everyone: evryone every1 evry1 everybody
someone: some1 sumone somebody
anyone: any1 ne1 anybody
nobody: noone no-one no1 naebody nobdy
think: fink thinc
teacher: teecher teachr techer
teachers: techers teechers
head: heid
drunk: drunken
going: gan gaan gauin
hate: h8 haet
kill: kil kll
before: b4
tomorrow: tmrw tmrrw 2moro tomoz tmo tmw
said: sed
were: wer
was: wos wuz
have: hav av
every: evry ivery
always: allways alwaes
never: nevva nivver niver
home: hame yem hyem
gonna: gonnae gonny gonni gunna gona gna gonner gaunnae gaunny gontae
im: ahm aam ahmm i'am
i: ah
ill: ahll ahl aal'll al'll il
ive: ahve ahv
windows: windaes windas windees winders
window: windae winda windee winder
all: aw aal
from: fae frae frum
more: mair
out: oot
down: doon
house: hoose hoos
town: toon
told: telt towld
nobody: naebody neebody
no: nae naw
old: auld owd
hold: haud howd
do: dae dee
doing: daein deein
give: gie giv
gave: gied gev
take: tak tek
make: mak mek
him: hm
himself: hissen hissel himsel
myself: mesen mesel masel meself
when: wen whn
today: 2day tday
tonight: 2nite 2night tonite tonyt
wait: w8
mate: m8
great: gr8
late: l8
one: wan
two: twa
arse: erse
mouth: gub
dog: dug
dogs: dugs
trousers: breeks keks
lets: letz
sorry: soz sos
though: tho
through: thru throo
their: thier
`;

export const spellings: ReadonlyMap<string, string> = new Map(
  lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [plain, variants] = line.split(':') as [string, string];
      return variants
        .trim()
        .split(' ')
        .map((variant) => [variant.replace(/'/g, ''), plain] as const);
    }),
);
