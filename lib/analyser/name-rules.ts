import { schoolTitles } from './data/titles.ts';
import { isPublicFigure, Known, know, startsPublicFigure } from './lexicon.ts';
import { capital, opens, type Scene } from './mentions/scene.ts';
import type { Sighted } from './name-clues.ts';

/*
 * What makes a name plain whatever the weights say: a title, a class, a capital after a given name, a roster. Each rule
 * looks at the word at `i`, marks `inName` and says whether it did.
 */

/** A scene with what each word looks like, and what has been found to be a name so far. */
export interface Sight extends Scene {
  sights: readonly Sighted[];
  caps: number;
  inName: boolean[];
  titleAt: Set<number>;
}

const small = (sort: string): boolean => sort[0] === 'l';

/** "Mrs Ogunleye", "miss o'hara", "Mr F-T", "mrs w": whatever stands there, a title makes a name of it. */
export function titled(scene: Sight, i: number): boolean {
  const { tokens, fold, inName, sights } = scene;
  if (!(know(fold[i]!) & Known.title)) return false;
  const skip = tokens[i + 1]?.text === '.' || tokens[i + 1]?.kind === 'emoji' ? 2 : 1;
  const at = i + skip;
  const next = tokens[at];
  if (next?.kind !== 'word' || (skip === 1 && next.sentence !== tokens[i]!.sentence) || next.lower === 'and')
    return false;
  const sort = sights[at]!.sort;
  const word = fold[at]!;
  const onRoster = scene.roster.bySurname.has(word) || scene.roster.bySurname.has(word.replace(/s$/, ''));
  const letter = word.length === 1 || /^\p{L}-\p{L}$/u.test(next.text);
  const flags = know(word);
  if (small(sort)) {
    if (!schoolTitles.has(fold[i]!)) return false;
    // "miss you", "sir said", "dr who was late": a small word after a title is a name if nothing else claims it.
    if (
      fold[i] === 'miss' &&
      !onRoster &&
      !letter &&
      (flags & (Known.function | Known.word) || /[wqtpo]/.test(sort[1]!))
    )
      return false;
    // No word but a surname follows a small "mrs", unless grammar holds it: "mr who", "mrs in the office".
    if (!onRoster && !letter && (flags & Known.function || next.tags.has('Copula') || saying.test(word)))
      return false;
    if (
      letter &&
      /^[aiux]$/.test(word) &&
      tokens[at + 1]?.kind === 'word' &&
      !tokens[at + 1]!.tags.has('Verb')
    )
      return false;
  } else if (
    flags & Known.function &&
    !onRoster &&
    !(flags & (Known.family | Known.given)) &&
    !/^(Will|May|Can|So|He|Long|Do|An)$/.test(next.text)
  )
    return false;
  if (fold[i] === 'miss' && !/^[MmV]/.test(tokens[i]!.text)) return false;
  if (fold[i] === 'miss' && verbMiss(scene, i, at)) return false;
  inName[i] = true;
  scene.titleAt.add(i);
  for (let k = i + 1; k <= at; k++) inName[k] = true;
  // The words up to where the name plainly ends: "Mrs Abena Owusu", "Mr Tomasz Nowak-Reid".
  for (let k = at + 1; k < tokens.length && joined(scene, k) && k < at + 3; k++) inName[k] = true;
  return true;
}

const saying =
  /^(said|says|say|told|tells|has|had|have|did|does|went|got|gets|came|just|always|never|really|who|what|when)$/;

/** "I miss Grace", "gonna miss Oliver": the verb, where a subject or an auxiliary stands before a small "miss". */
function verbMiss({ tokens, fold }: Sight, i: number, at: number): boolean {
  if (tokens[i]!.text !== 'miss') return false;
  const before = fold[i - 1] ?? '';
  if (
    !/^(i|we|you|u|they|to|will|ill|gonna|really|dont|didnt|wont|do|did|would|cant|never|always|still|im|shall|might|and|lets|not)$/.test(
      before.replace(/'/g, ''),
    )
  )
    return false;
  return before !== 'and' || Boolean(know(fold[at]!) & Known.given);
}

/** Goes on from the word before without a space that parts: a hyphen, or another capital that is a name or unknown. */
function joined({ tokens, sights, reading }: Sight, k: number): boolean {
  const before = tokens[k - 1]!;
  const token = tokens[k]!;
  if (token.kind !== 'word' || token.sentence !== before.sentence || before.lower.endsWith("'s"))
    return false;
  if (/^[-–]$/.test(reading.text.slice(before.end, token.start))) return true;
  if (reading.text.slice(before.end, token.start) !== ' ') return false;
  const sort = sights[k]!.sort;
  return /^[cu][gfbx]$/.test(sort) && !/^[u]/.test(sort);
}

const yearWord = /^(y|yr|year|p|primary)[1-9r]?\d?$/;
const classWords = new Set('reception nursery class form preschool foundation infants juniors'.split(' '));

/** "Kwabena in Year 4", "little Xanthe from my class": a class makes a name of the word before it. */
export function placedInSchool(scene: Sight, i: number): boolean {
  const { tokens, fold, inName, sights } = scene;
  if (!/^(in|from|of)$/.test(fold[i]!) || i === 0) return false;
  const one = fold[i + 1] ?? '';
  const two = fold[i + 2] ?? '';
  const placed =
    (yearWord.test(one) && (/\d/.test(one) || /^\d/.test(two))) ||
    classWords.has(one) ||
    (/^(my|our|his|her|their|the)$/.test(one) && (classWords.has(two) || /^y(ea)?r?\d?$/.test(two)));
  if (!placed) return false;
  const before = tokens[i - 1]!;
  const sort = sights[i - 1]!.sort;
  if (before.kind !== 'word' || before.sentence !== tokens[i]!.sentence) return false;
  const capital =
    /^[cim][gfbxGFzpmy]$/.test(sort) ||
    (sort === 'cw' && !know(fold[i - 1]!)) ||
    (/^u[gfbx]$/.test(sort) && scene.caps !== 2);
  if (!capital && !/^l[gb]$/.test(sort)) return false;
  inName[i - 1] = true;
  // "Alfie B in Year 4", "Ana Maria in Reception".
  for (
    let k = i - 2;
    k >= 0 && k > i - 4 && /^[ci][gfbxG]$/.test(sights[k]!.sort) && tokens[k]!.sentence === before.sentence;
    k--
  )
    inName[k] = true;
  return true;
}

const beforeThings = new Set(
  'a an the this that these of in at on into near my your our their every each some any no'.split(' '),
);
const aroundThings =
  /^(street|st|road|rd|avenue|lane|drive|close|park|university|college|school|academy|hospital|city|town|county|united|fc|afc|club|council|church|airport|station|stadium|arena|centre|group|inc|ltd|plc|news|times|show|awards|cup|league|day|festival|beach|island|hall|house|bank|court|police|hotel|fan|fans|band|tour|train|beer|ale|bridge|market|jobs|job)$/;

/** Two capitals in a row, the first a given name or both unknown, in a post whose capitals mean something. */
export function firstAndLast(scene: Sight, i: number): boolean {
  const { tokens, fold, inName, sights, caps } = scene;
  if (caps !== 0 || inName[i] || !tokens[i + 1] || !surnameAfter(scene, i + 1)) return false;
  const head = i === 0 || tokens[i - 1]!.sentence !== tokens[i]!.sentence;
  const first = sights[i]!.sort;
  const given = /^c[gb]$/.test(first) || (first === 'cG' && !head);
  const next = tokens[i + 2];
  if (
    aroundThings.test(fold[i + 2] ?? '') ||
    aroundThings.test(fold[i + 1]!) ||
    beforeThings.has(fold[i - 1] ?? '')
  )
    return false;
  if (!given && first !== 'cx' && first !== 'cf') return false;
  if (!given || /[wyp]$/.test(sights[i + 1]!.sort)) {
    // Two words nobody knows: a person where something is done to or by them, else as likely a place or a make.
    const left = head ? '^' : sights[i - 1]!.sort.replace(/^c(?=[wq])/, opens(scene, i - 1) ? 'l' : 'c');
    const owner = /['’]s$/.test(tokens[i + 1]!.lower);
    const doing = owner || next?.tags.has('Verb') || next?.tags.has('Copula') || next?.tags.has('Auxiliary');
    if (!(head ? doing : /^l[qw]$/.test(left)) || /^[cu]/.test(sights[i + 2]?.sort ?? '')) return false;
  }
  inName[i] = true;
  inName[i + 1] = true;
  return true;
}

/** A capital straight after a capital that may be its surname: unknown, a name, or an everyday word ("Bell", "Hill"). */
function surnameAfter({ tokens, sights, reading }: Sight, k: number): boolean {
  const token = tokens[k]!;
  const before = tokens[k - 1]!;
  if (token.kind !== 'word' || token.sentence !== before.sentence || /['’]s$/.test(before.lower))
    return false;
  return reading.text.slice(before.end, token.start) === ' ' && /^[cm][gfbxGFywp]$/.test(sights[k]!.sort);
}

/** "Kev's stag do": a given name that owns something, in a post whose capitals mean something. */
export function owner({ sights, owns, inName, caps, tokens }: Sight, i: number): boolean {
  if (
    owns[i] !== 2 ||
    caps !== 0 ||
    !/^c[gb]$/.test(sights[i]!.sort) ||
    /^[cu]/.test(sights[i + 1]?.sort ?? '')
  )
    return false;
  if (tokens[i - 1]?.sentence === tokens[i]!.sentence && /^[cu]/.test(sights[i - 1]!.sort)) return false;
  inName[i] = true;
  return true;
}

/** Staff and pupils in full, however they are typed; public figures in full. */
export function onRoster(scene: Sight, i: number): boolean {
  const { fold, inName, tokens, roster } = scene;
  const first = fold[i]!;
  if (tokens[i]!.kind === 'word' && bySchool(scene, i)) inName[i] = true;
  if (
    tokens[i]!.kind !== 'word' ||
    tokens[i + 1]?.kind !== 'word' ||
    tokens[i + 1]!.sentence !== tokens[i]!.sentence
  )
    return false;
  if (
    !roster.byFirst.has(first) &&
    !roster.bySurname.has(first) &&
    !startsPublicFigure(first) &&
    !roster.profile.pupils.has(first)
  )
    return false;
  for (let size = 4; size >= 2; size--) {
    const words = fold.slice(i, i + size);
    if (words.length < size) continue;
    const whole = words.join(' ');
    const surname = words.slice(1).join(' ');
    const staff = roster.byFirst
      .get(first)
      ?.some((member) => roster.bySurname.get(surname)?.includes(member));
    const doubled = size === 2 && roster.bySurname.has(whole);
    if (
      !staff &&
      !doubled &&
      !(isPublicFigure(whole) && !(plainWords(words) && !capital(tokens[i]))) &&
      !(surname.length > 1 && roster.profile.pupils.has(whole) && !(plainWords(words) && !capital(tokens[i])))
    )
      continue;
    for (let k = i; k < i + size; k++) inName[k] = true;
    return true;
  }
  return false;
}

/** A first name of this school typed small ("bryony", "reubens dad"): nobody's dictionary has it as a word. */
function bySchool(scene: Sight, i: number): boolean {
  const { fold, roster, role, around, tokens, caps } = scene;
  const word = fold[i]!;
  // "The Kestles" are a family, not a name to mark.
  if (word.length < 3 || (scene.owns[i] === 1 && /^(the|them|those)$/.test(fold[i - 1] ?? ''))) return false;
  const insider = role !== 'parent' || around;
  if (know(word) & (Known.word | Known.function)) {
    // "mark has fixed it", from a colleague: what does something is somebody.
    if (
      role === 'staff' &&
      roster.byFirst.has(word) &&
      /^(has|had|said|brought|came|did|does|hates|loves|thinks|reckons|wants)$/.test(fold[i + 1] ?? '') &&
      opens(scene, i)
    )
      return true;
    // "Yes YOU Younger", "Dawn in the kitchen": an everyday word with a capital that grammar didn't ask for.
    return (
      insider &&
      caps === 0 &&
      capital(tokens[i]) &&
      !opens(scene, i) &&
      // "Dunluce Castle" is part of another name.
      !/^c/.test(scene.sights[i - 1]?.sort ?? '') &&
      (roster.bySurname.has(word) || roster.byFirst.has(word))
    );
  }
  if (roster.profile.pupils.has(word)) return true;
  return insider && (roster.byFirst.has(word) || (roster.bySurname.has(word) && !know(word)));
}

/** "will may", "rose hill": all of it everyday words, so small letters are no name. */
const plainWords = (words: readonly string[]): boolean =>
  words.every((word) => know(word) & (Known.word | Known.function));

/** "Henry J. Kaiser", "J. Cole": an initial and its full stop hold a name together. */
export function initials({ tokens, sights, inName }: Sight, i: number): boolean {
  const next = tokens[i + 2];
  if (sights[i]!.sort[0] !== 'i' || tokens[i + 1]?.text !== '.' || next?.sentence !== tokens[i]!.sentence)
    return false;
  if (!/^c[gfbxGF]/.test(sights[i + 2]?.sort ?? '') || !(inName[i - 1] || inName[i + 2])) return false;
  inName.fill(true, i, i + 3);
  return true;
}
