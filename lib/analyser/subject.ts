import { wordLists } from './data/word-lists.ts';
import type { Line } from './line.ts';
import type { Mention } from './reading.ts';

/** Whom the words at some place are said of, as far as the grammar to their left tells. */
export type Subject =
  | { kind: 'mention'; mention: Mention; at: number }
  /** "she", "him" that lead back to nobody named before. */
  | { kind: 'pronoun' | 'you' | 'they' | 'someone' | 'vague'; at: number }
  | { kind: 'self' | 'thing'; at: number }
  /** Nobody is named: "Useless.", "lied again". */
  | { kind: 'elided'; at: number };

const self = new Set('i me im ive ill id we us weve myself ourselves meself'.split(' '));
const you = new Set('you youre youve youll youd'.split(' '));
const they = new Set('they theyre theyve theyll theyd them those'.split(' '));
const single = new Set('he she hes shes hed shed hell shell him her'.split(' '));
const things = new Set('it its itll thats which theres everything whats'.split(' '));
const vague = new Set('someone anyone some certain people everyone nobody person others'.split(' '));
const somebody = new Set([
  ...wordLists.get('somebody')!,
  ...'driver neighbour landlord husband wife ex partner pundit councillor politician nurse doctor manager coworker bloke player keeper ref scumbag mate friend sister brother'.split(
    ' ',
  ),
]);
const prepositions = new Set(
  'in on at of from with without by for to off near behind about over under outside into through after before'.split(
    ' ',
  ),
);
/** Between somebody and what they are called: "total", "an absolute". */
const transparent = new Set([...wordLists.get('very')!, ...wordLists.get('det')!, 'such', 'what']);
const joins = new Set(['and', 'but', 'or', 'then', 'who', 'thats', 'so', 'yet']);
const copulas = new Set(
  'is are was were be been being am isnt arent wasnt werent seems seem looks look remains turned calls called'.split(
    ' ',
  ),
);

const furthest = 14;

/** Walks left from the word at `cue` to whoever is said to be or do it. */
export function subjectOf(line: Line, cue: number): Subject {
  const { words, sentence } = line;
  let joined = false;
  for (let j = cue - 1; j >= Math.max(0, cue - furthest); j--) {
    if (sentence[j] !== sentence[cue]) return { kind: 'elided', at: j + 1 };
    const mention = line.closes[j];
    const word = words[j]!;
    if (mention) {
      const { first } = line.extent.get(mention)!;
      // "the man at the gate is": what hangs on a preposition is not the one who acts.
      if (joined || mention.kind !== 'school' || !prepositions.has(words[first - 1] ?? ''))
        return { kind: 'mention', mention, at: first };
      j = first;
      continue;
    }
    if (self.has(word)) return joined ? { kind: 'elided', at: j } : { kind: 'self', at: j };
    if (you.has(word) || (word === 'your' && j >= cue - 3 && !isNoun(line, j + 1, cue)))
      return { kind: 'you', at: j };
    if (single.has(word) && !(word === 'her' && isNoun(line, j + 1, cue))) return { kind: 'pronoun', at: j };
    if (they.has(word) && !(word === 'those' && isNoun(line, j + 1, cue))) return { kind: 'they', at: j };
    if (things.has(word)) return { kind: 'thing', at: j };
    if (transparent.has(word) && word !== 'her' && word !== 'his') continue;
    if (joins.has(word)) joined = true;
    if (vague.has(word) && !joined && !(j === cue - 1 && (word === 'some' || word === 'certain')))
      return { kind: 'vague', at: j };
    const ready = j === cue - 1 || copulas.has(words[j + 1] ?? '') || !joined;
    if (somebody.has(word) && ready) return { kind: 'someone', at: j };
    if (isNoun(line, j, cue) && ready && !joined) {
      const preposition = [j - 1, j - 2, j - 3].find(
        (k) => k >= 0 && sentence[k] === sentence[cue] && prepositions.has(words[k]!),
      );
      if (preposition === undefined) return { kind: 'thing', at: j };
      j = preposition;
    }
  }
  return { kind: 'elided', at: Math.max(0, cue - furthest) };
}

/** The word is a noun by itself and no part of the phrase that starts at `cue`. */
function isNoun(line: Line, at: number, cue: number): boolean {
  if (at >= cue) return false;
  const token = line.reading.tokens[line.token[at]!]!;
  return (
    token.tags.has('Noun') &&
    !token.tags.has('Pronoun') &&
    !token.tags.has('Possessive') &&
    token.kind === 'word'
  );
}
