import { distance } from 'fastest-levenshtein';
import { foldName } from '../../school/names.ts';
import { schoolRooms } from '../data/roles.ts';
import { schoolTitles } from '../data/titles.ts';
import { Known, know } from '../lexicon.ts';
import type { NameRun } from '../names.ts';
import type { Mention } from '../reading.ts';
import { tagWords } from '../text.ts';
import { yearGroup } from './context.ts';
import { capital, mention, opens, type Scene } from './scene.ts';

type Whose = Pick<Mention, 'kind' | 'confidence'> & { why: string; fullName?: boolean };

/** Says of every name whose it is: staff, a pupil, the author's own child, somebody from television, or just a person. */
export function namedPeople(scene: Scene, runs: readonly NameRun[]): void {
  const around = scene.around;
  for (const run of runs) {
    const whose =
      ownFamily(scene, run) ?? (run.title === undefined ? untitled(scene, run, around) : titled(scene, run));
    mention(scene, { ...whose, first: run.first, last: run.last, via: 'name' });
  }
  for (let i = 1; i < scene.tokens.length; i++) pointedAt(scene, i);
}

const afterName = new Set('woman man one bloke lass lad fella person creature bird lot cow witch'.split(' '));

/** "that Tregear", "the Pargeter woman": a surname of the staff, in any case, that somebody points a finger at. */
function pointedAt(scene: Scene, i: number): void {
  const { fold, roster, taken, tokens } = scene;
  const word = fold[i]!;
  if (taken[i] || !roster.bySurname.has(word)) return;
  const pointed = fold[i - 1] === 'that' && (!(know(word) & Known.word) || capital(tokens[i]));
  if (!pointed && !afterName.has(fold[i + 1] ?? '')) return;
  const why = 'names a member of staff';
  mention(scene, { kind: 'staff', confidence: 'likely', first: i, last: i, via: 'name', why });
}

/** "our Libby", "wor Kenny", "my son Josh", or a declared child. */
function ownFamily(scene: Scene, run: NameRun): Whose | undefined {
  if (run.title !== undefined) return undefined;
  const { fold, tokens, ownChildren } = scene;
  const own: Whose = { kind: 'own', confidence: 'certain', why: 'is your own family' };
  if (ownChildren.has(fold[run.first]!)) return own;
  const before =
    tokens[run.first - 1]?.sentence === tokens[run.first]!.sentence ? (fold[run.first - 1] ?? '') : '';
  if (/^(our|wor|oor|wur|my|me)$/.test(before) && run.first === run.last) return own;
  const further = fold[run.first - 2] ?? '';
  return kin.test(before) && /^(our|wor|oor|my|me|ma)$/.test(further) ? own : undefined;
}

const kin =
  /^(son|daughter|lad|lass|boy|girl|bairn|wean|child|youngest|eldest|oldest|middle|brother|sister|husband|wife|partner|fella|bloke|nephew|niece|cousin|auntie|aunty|uncle|nana|nan|gran|grandad|grandson|granddaughter|dog|cat)$/;

/** Said of somebody who taught long ago, lives next door or works elsewhere: a title, but not of this school. */
const elsewhere =
  /\b(taught (me|us)\b|when i was (a |at |in |little|young|wee)|my old (teacher|school|head)|back in (19|the)|in the (19)?[5-9]0s|19[5-9]\d|next door|neighbours?|neighbor|landlord|landlady|across the (road|street|landing)|over the (road|fence)|my (doctor|gp|dentist|solicitor|boss|midwife|consultant|nurse)|(at|from) the (doctors?|dentists?|hospital|surgery|vets?|chippy|chip shop|bakery|post office|corner shop|allotment|bowls club|chapel)|number \d|passed away|funeral|rest in peace|\brip\b)/;

/** Talk of a programme, a book or a stage: who is named there is not from round here. */
const onScreen =
  /\b((re)?watch(ing|ed)|on (the )?(telly|tv|radio|bbc|itv|netflix)|channel [45]|episodes?|the (film|movie|novel|sitcom|musical|soap)|documentary|podcast|audiobook|box ?set|(production|showing|performance) of|theatre royal|lost.{0,40}\bcat|no collar|answers to)\b/;

function titled(scene: Scene, run: NameRun): Whose {
  const { fold, roster } = scene;
  const words = fold.slice(run.first + 1, run.last + 1).filter((word) => /\p{L}/u.test(word));
  const whole = words.join(' ');
  const last = words.at(-1) ?? '';
  const staff = 'names a member of staff';
  const known =
    roster.bySurname.has(whole) ||
    roster.bySurname.has(last) ||
    (words.length === 1 && roster.byFirst.has(last));
  if (known) return { kind: 'staff', confidence: 'certain', why: staff };
  if (run.public) return { kind: 'public', confidence: 'certain', why: 'is somebody everyone knows' };
  const title = fold[run.first]!;
  if (whole.length <= 3 && initialsOnRoster(scene, whole))
    return { kind: 'staff', confidence: 'certain', why: staff };
  if (nearRoster(scene, whole))
    return { kind: 'staff', confidence: 'likely', why: 'reads as a member of staff' };
  const near = sentencesAround(scene, run);
  if (onScreen.test(near))
    return { kind: 'public', confidence: 'possible', why: 'reads as somebody on screen or stage' };
  if (!schoolTitles.has(title) || elsewhere.test(near)) {
    return { kind: 'person', confidence: 'likely', why: 'names a person outside the school' };
  }
  // "Mr and Mrs Somebody" are a couple: newly wed, next door.
  if (/^(mr|mrs)$/.test(fold[run.first - 2] ?? '') && /^(and|&|n)$/.test(fold[run.first - 1] ?? ''))
    return { kind: 'person', confidence: 'likely', why: 'names a couple' };
  if (title === 'dr' && !scene.atSchoolPlace)
    return { kind: 'person', confidence: 'likely', why: 'names a person' };
  return { kind: 'staff', confidence: 'likely', why: 'reads as a member of staff' };
}

/** The sentence of a name and its neighbours, lower case. */
function sentencesAround({ reading, tokens }: Scene, run: NameRun): string {
  const at = tokens[run.first]!.sentence;
  const from = reading.sentences[Math.max(0, at - 1)]!.first;
  const to = reading.sentences[Math.min(reading.sentences.length - 1, at + 1)]!.last;
  return reading.text.slice(tokens[from]!.start, tokens[to]!.end).toLowerCase();
}

/** "Mrs F-T", "mr w", "Mrs A-C": the letters open somebody's surname. */
function initialsOnRoster({ roster }: Scene, letters: string): boolean {
  const wanted = letters.replace(/[^\p{L}]/gu, '');
  for (const surname of roster.bySurname.keys()) {
    const initials = surname
      .split(' ')
      .map((part) => part[0])
      .join('');
    if (initials === wanted) return true;
  }
  return false;
}

/** One slip away from a surname of five letters or more: "Mrs Robsen". */
function nearRoster({ roster }: Scene, surname: string): boolean {
  if (surname.length < 5) return false;
  const stem = surname.endsWith('s') ? surname.slice(0, -1) : surname;
  for (const known of roster.bySurname.keys()) {
    if (known === stem) return true;
    if (
      known.length > 4 &&
      Math.abs(known.length - surname.length) < 2 &&
      distance(known, surname) === 1 &&
      known[0] === surname[0]
    )
      return true;
  }
  return false;
}

const initialsOf = (surname: string): string =>
  foldName(surname)
    .split(' ')
    .map((part) => part[0])
    .join('');

const friends =
  /\b(my|our) (best )?(friend|mate|pal|neighbour|sister|brother|cousin|auntie|aunty|aunt|uncle|nan|mum|wife|husband|partner|boss)\b|\bnext door\b|\b(cat|dog|puppy|kitten|hamster|rabbit)\b/;

const onStage = /\b(production|showing|performance|version|rehearsals?|cast|songs?) (of|for|from) $/i;

function untitled(scene: Scene, run: NameRun, around: boolean): Whose {
  const { fold, roster, role } = scene;
  const words = fold.slice(run.first, run.last + 1);
  const first = words[0]!;
  const rest = words.slice(1).join(' ');
  const staff = (confidence: Mention['confidence']): Whose => ({
    kind: 'staff',
    confidence,
    why: 'names a member of staff',
  });
  const pupil = (confidence: Mention['confidence'], fullName = false): Whose => ({
    kind: 'pupil',
    confidence,
    why: 'names a pupil',
    ...(fullName ? { fullName } : {}),
  });
  const member = roster.byFirst.get(first);
  if (!rest && asAThing(scene, run)) return { kind: 'person', confidence: 'possible', why: 'names a person' };
  if (rest) {
    // A double surname without its title: "that Okafor Hale one".
    if (roster.bySurname.has(`${first} ${rest}`)) return staff('likely');
    if (member?.some((one) => roster.bySurname.get(rest)?.includes(one))) return staff('certain');
    if (roster.profile.pupils.has(`${first} ${rest}`)) return pupil('certain', rest.length > 1);
    if (member?.some((one) => initialsOf(one.surname) === rest.replace(/[^a-z]/g, '')))
      return staff('certain');
    if (rest.replace(/[^a-z]/g, '').length <= 2 && initialled(scene, first, rest)) return pupil('certain');
  }
  if (run.public && !member)
    return { kind: 'public', confidence: 'likely', why: 'is somebody everyone knows' };
  if (!rest && onStage.test(scene.reading.text.slice(0, scene.tokens[run.first]!.start).slice(-40))) {
    return { kind: 'public', confidence: 'possible', why: 'reads as a show' };
  }
  const inClass = placedInClass(scene, run);
  if (
    !rest &&
    member &&
    (inRoom(scene, run) ||
      (role === 'staff' && !inClass && worksHere(scene, run, first)) ||
      ((role === 'governor' || role === 'helper') && around && !inClass && !roster.profile.pupils.has(first)))
  )
    return staff('likely');
  // "I have looked in lost property, Pauline": where school is the talk, a first name that only staff have.
  if (
    !rest &&
    member &&
    around &&
    !inClass &&
    !(know(first) & Known.word) &&
    !roster.profile.pupils.has(first) &&
    !friends.test(sentencesAround(scene, run))
  )
    return staff('likely');
  if (inClass && !adultWords.test(sentencesAround(scene, run))) return pupil('likely', rest.length > 2);
  if (
    !rest &&
    roster.bySurname.has(first) &&
    (!know(first) || midSentence(scene, run)) &&
    (role !== 'parent' || around)
  )
    return staff('likely');
  if (
    !rest &&
    role !== 'parent' &&
    roster.bySurname.has(first) &&
    !(know(first) & (Known.given | Known.word))
  )
    return staff('likely');
  if (!rest && around && roster.profile.pupils.has(first) && !member) return pupil('likely');
  if (!rest && around && roster.profile.pupils.has(first) && role !== 'staff') return pupil('possible');
  if (rest.length === 1 && around) return pupil('likely');
  if (role === 'staff' && !rest && around && childWords.test(sentencesAround(scene, run)))
    return pupil('possible');
  if (onScreen.test(sentencesAround(scene, run))) {
    return { kind: 'public', confidence: 'possible', why: 'reads as somebody on screen or stage' };
  }
  return { kind: 'person', confidence: 'likely', why: 'names a person' };
}

/** A capital where grammar asks for none: "Yes YOU Younger" is a surname, not a word. */
const midSentence = (scene: Scene, run: NameRun): boolean =>
  capital(scene.tokens[run.first]) && !opens(scene, run.first);

/** "a rook on the chimney", "fed the sparrow": a surname that is a thing as well, in small letters after an article. */
const asAThing = ({ tokens, fold }: Scene, { first }: NameRun): boolean =>
  !capital(tokens[first]) && /^(a|an|the|some|this|every|no|one|two)$/.test(fold[first - 1] ?? '');

const adultWords = /\b(teaches|teacher|ta in|works in|staff)\b/;
const childWords = /\b(in my class|in my group|on my table|bless (him|her)|little (lad|lass|girl|boy|one))\b/;

/** "Oscar R-L", "Noah O": roster first name with the letters of the surname. */
function initialled({ roster }: Scene, first: string, letters: string): boolean {
  const initial = letters.replace(/[^a-z]/g, '')[0];
  return Boolean(initial) && roster.profile.pupils.has(`${first} ${initial}`);
}

/** "in Year 4", "from my class" after the name, or "my Year 4" before it. */
function placedInClass(scene: Scene, { last }: NameRun): boolean {
  const { fold } = scene;
  let at = last + 1;
  if (!/^(in|from|of)$/.test(fold[at] ?? '')) return false;
  at++;
  if (/^(my|our|the|his|her|their|this)$/.test(fold[at] ?? '')) at++;
  return at < fold.length && (yearGroup(scene, at) > 0 || /^(class|form|group|set)$/.test(fold[at]!));
}

/** "Maureen in the kitchen", "Dawn in Reception", "Sheila on the desk". */
function inRoom({ fold }: Scene, { last }: NameRun): boolean {
  if (!/^(in|on|from|at|of)$/.test(fold[last + 1] ?? '')) return false;
  const at = /^(the|our|that)$/.test(fold[last + 2] ?? '') ? last + 3 : last + 2;
  return schoolRooms.has(fold[at] ?? '') || fold[at] === 'school';
}

/** From staff a colleague's first name is a colleague, unless the draft is plainly about life outside. */
function worksHere(scene: Scene, run: NameRun, first: string): boolean {
  if (elsewhere.test(sentencesAround(scene, run))) return false;
  const wordName = know(first) & Known.word;
  const next = scene.tokens[run.last + 1];
  const acts = next?.tags.has('Verb') || next?.tags.has('Auxiliary') || next?.tags.has('Copula');
  return !wordName || scene.around || acts === true || scene.owns[run.last]! > 0;
}

/** "#MissCastle", "@piotr.lindqvist": staff and pupils in hashtags and handles. */
export function taggedPeople(scene: Scene): void {
  const { tokens, roster } = scene;
  for (const [i, token] of tokens.entries()) {
    if ((token.kind !== 'tag' && token.kind !== 'handle') || scene.taken[i]) continue;
    const words = tagWords(token.text.slice(1)).map(foldName);
    for (let at = 0; at + 1 < words.length; at++) {
      const [one, two] = [words[at]!, words[at + 1]!];
      const via = { first: i, last: i, confidence: 'likely', via: 'tag' } as const;
      const staff = schoolTitles.has(one)
        ? roster.bySurname.has(two)
        : roster.byFirst.get(one)?.some((member) => roster.bySurname.get(two)?.includes(member));
      if (staff) mention(scene, { ...via, kind: 'staff', why: 'names a member of staff' });
      else if (two.length > 1 && roster.profile.pupils.has(`${one} ${two}`))
        mention(scene, { ...via, kind: 'pupil', fullName: true, why: 'names a pupil' });
    }
  }
}
