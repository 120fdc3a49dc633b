/** Lists that phrases draw on by name: `{kin}`, `{very}`. One line a list. */
const lists = `
somebody: man woman bloke lady fella lad lass guy girl boy one teacher person creature thing individual witch cow head headteacher ta lot mob clown idiot mum mam dad mother father parent parents couple family people fool bully driver coach
kin: son daughter child children boy girl boys girls lad lads lass lasses mine ours yours little one baby grandson granddaughter nephew niece brother sister stepson twins youngest eldest middle toddler
children: children child boys girls lads lasses pupils students little ones daughters sons daughter son mine yours ours theirs
be: is are was were be been being am shes hes theyre youre its isnt arent wasnt werent
very: so very really too absolutely totally completely utterly proper bloody fucking dead well just quite such fairly pretty actually literally genuinely honestly frankly simply clearly obviously plainly only still always all right pure hella mad bare reet rather truly seriously thoroughly downright plain complete total absolute utter real right
det: a an the this that these those my our your his her their some any no such every each one
count: two three four five six seven eight nine ten eleven twelve 2 3 4 5 6 7 8 9 10 11 12 13 14 15 20 several many multiple numerous countless umpteen couple few dozen
nth: second third fourth fifth sixth seventh eighth ninth tenth 2nd 3rd 4th 5th 6th 7th umpteenth hundredth millionth
time: minute minutes mins hour hours day days night nights week weeks month months year years term terms wk wks yr yrs fortnight
long: days weeks months years ages forever terms yonks donkeys
nobody: nobody none neither nothing noone
they: they them theyre theyve theyll theyd
can: can could cant couldnt wouldnt would
cannot: cant couldnt cannot wouldnt wont
site: tiktok tik snap snapchat insta instagram facebook whatsapp discord twitter x youtube twitch threads reddit bereal telegram messenger kik pinterest fb wa
`;

export const wordLists: ReadonlyMap<string, readonly string[]> = new Map(
  lists
    .trim()
    .split('\n')
    .map((line) => {
      const [name, words] = line.split(':') as [string, string];
      return [name, words.trim().split(/\s+/)] as const;
    }),
);

const common = new Set(
  `a an the this that these those i me my we us our you your he him his she her it its they them their who what which is are
  was were be been being am do does did have has had will would can could should shall may might must not no never to of in on
  at by for with from up out off over about into and or but if so as than then there here just all any some more most very too
  now only get got go going come one two time day again like know think say said school children child people make back well
  good way want wants told tell see need even how why when where down after before own still because dont cant im ive
  always everyone someone nobody anyone nothing anything something mr mrs miss ms head teacher teachers`.split(
    /\s+/,
  ),
);

/** Turns up in every other post: a bad word to look a phrase up by. */
export const isCommon = (word: string): boolean => common.has(word);
