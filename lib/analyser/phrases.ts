import { wordLists } from './data/word-lists.ts';
import type { GroupSpans } from './groups.ts';
import type { Line } from './line.ts';
import { anchorOf, type Element, rowsOf } from './phrase-syntax.ts';
import type { Mention } from './reading.ts';

/**
 * Our own phrase matcher. A phrase is written as it would be said:
 *
 *     couldn't run a bath          the words, in any of their spellings ("couldnae")
 *     lazy/idle/workshy            any of these words
 *     steal~                       every form of a word: steals, stole, stealing
 *     (fit to|up to) be here       one of several wordings
 *     such? a  (at all)?           may be missing
 *     {kin}  {very}*               a word of a named list; up to four of them
 *     lost .. coat  ..6            up to three (six) words between, in the same sentence
 *     #Noun                        a word that `compromise` tags so
 *     <who>                        a person: a mention, "him", "that woman"; caught
 *     <school>                     the school; caught
 *     <victim>                     a person as above, or a group of people
 *
 * A book of phrases is compiled once and indexed by one literal word of each, so that thousands cost one pass.
 */
export interface PhraseBook<T> {
  /** `groups`: where groups of people are spoken of, for `<victim>` and `<group>`. */
  find(line: Line, groups?: GroupSpans): Match<T>[];
}

export interface Match<T> {
  value: T;
  /** Word indices in the line, `last` included. */
  first: number;
  last: number;
  /** What `<who>` or `<school>` caught: word indices, and the mention where there is one. */
  caught?: { first: number; last: number; mention?: Mention; group?: true };
}

interface Compiled<T> {
  elements: readonly Element[];
  value: T;
}

export function phraseBook<T>(entries: Iterable<readonly [phrase: string, value: T]>): PhraseBook<T> {
  const index = new Map<string, { phrase: Compiled<T>; anchor: number }[]>();
  for (const [text, value] of entries) {
    for (const elements of rowsOf(text)) {
      const anchor = anchorOf(elements);
      if (anchor < 0) throw new Error(`The phrase "${text}" has no word to be found by.`);
      const entry = { phrase: { elements, value }, anchor };
      for (const word of elements[anchor]!.words!) {
        const list = index.get(word);
        if (list) list.push(entry);
        else index.set(word, [entry]);
      }
    }
  }
  return { find: (line, groups) => findAll(line, index, groups) };
}

/** One phrase a line; empty lines and what follows `//` are for the reader. */
export function phrasesOf(list: string): string[] {
  return list
    .split('\n')
    .map((line) => line.replace(/\/\/.*/, '').trim())
    .filter(Boolean);
}

interface State<T> {
  groups: GroupSpans | undefined;
  caught?: Match<T>['caught'];
}

function findAll<T>(
  line: Line,
  index: ReadonlyMap<string, readonly { phrase: Compiled<T>; anchor: number }[]>,
  groups: GroupSpans | undefined,
): Match<T>[] {
  const found: Match<T>[] = [];
  for (let i = 0; i < line.words.length; i++) {
    for (const { phrase, anchor } of index.get(line.words[i]!) ?? []) {
      const state: State<T> = { groups };
      const first = walk(line, phrase.elements, anchor - 1, i - 1, -1, line.sentence[i]!, state);
      if (first === undefined) continue;
      const last = walk(line, phrase.elements, anchor + 1, i + 1, 1, line.sentence[i]!, state);
      if (last === undefined) continue;
      found.push({
        value: phrase.value,
        first: first + 1,
        last: last - 1,
        ...(state.caught && { caught: state.caught }),
      });
    }
  }
  return found;
}

/** Matches the elements from `e` on in one direction, starting at word `i`; answers where the walk ended. */
function walk<T>(
  line: Line,
  elements: readonly Element[],
  e: number,
  i: number,
  step: 1 | -1,
  sentence: number,
  state: State<T>,
): number | undefined {
  const element = elements[e];
  if (!element) return i;
  if (element.slot !== undefined) {
    const span = slotAt(line, i, step, element.slot, sentence, state.groups);
    if (span) {
      const end = walk(
        line,
        elements,
        e + step,
        step > 0 ? span.last + 1 : span.first - 1,
        step,
        sentence,
        state,
      );
      if (end !== undefined) {
        state.caught = span;
        return end;
      }
    }
    return element.min === 0 ? walk(line, elements, e + step, i, step, sentence, state) : undefined;
  }
  // Fewest first: a gap stays as short as it can.
  for (let taken = 0; taken <= element.max; taken++) {
    if (taken > 0 && !fits(line, element, i + step * (taken - 1), sentence)) return undefined;
    if (taken < element.min) continue;
    const end = walk(line, elements, e + step, i + step * taken, step, sentence, state);
    if (end !== undefined) return end;
  }
  return undefined;
}

function fits(line: Line, { words, tag }: Element, i: number, sentence: number): boolean {
  if (line.sentence[i] !== sentence) return false;
  if (words) return words.has(line.words[i]!);
  return tag === undefined || line.reading.tokens[line.token[i]!]!.tags.has(tag);
}

function groupAt(groups: GroupSpans, i: number, step: 1 | -1) {
  if (step > 0) {
    const last = groups.get(i);
    return last === undefined ? undefined : { first: i, last };
  }
  for (const first of [i, i - 1]) if (groups.get(first) === i) return { first, last: i };
  return undefined;
}

const people = new Set(['staff', 'pupil', 'parent', 'person', 'public', 'own']);
const pronouns = new Set(
  'he she him her them they hes shes theyre hed shed theyd hell shell it thing'.split(' '),
);
const pointing = new Set('that this the these those some a an his her their your'.split(' '));
const somebody = new Set(wordLists.get('somebody'));

type Caught = NonNullable<Match<unknown>['caught']>;

function slotAt(
  line: Line,
  i: number,
  step: 1 | -1,
  slot: string,
  sentence: number,
  groups: GroupSpans | undefined,
): Caught | undefined {
  if (line.sentence[i] !== sentence) return undefined;
  if (groups && (slot === 'victim' || slot === 'group')) {
    const group = groupAt(groups, i, step);
    if (group) return { ...group, group: true };
  }
  if (slot === 'group') return undefined;
  const mention = step > 0 ? line.opens[i] : line.closes[i];
  if (mention) {
    const extent = line.extent.get(mention)!;
    const wanted = slot === 'school' ? mention.kind === 'school' : people.has(mention.kind);
    if (wanted) {
      // "that Mr Tregear": the pointing word belongs to it.
      const before = extent.first - 1;
      const pointed = step < 0 && line.sentence[before] === sentence && pointing.has(line.words[before]!);
      return { first: pointed ? before : extent.first, last: extent.last, mention };
    }
  }
  const next = step > 0 && pointing.has(line.words[i]!) ? line.opens[i + 1] : undefined;
  if (next && people.has(next.kind) && slot !== 'school')
    return { first: i, last: line.extent.get(next)!.last, mention: next };
  if (slot === 'school') return undefined;
  const word = line.words[i]!;
  if (pronouns.has(word)) return { first: i, last: i };
  // "that woman", "this so called teacher"
  for (let length = 1; length <= 3; length++) {
    const [from, to] = step > 0 ? [i, i + length] : [i - length, i];
    if (line.sentence[from] !== sentence || line.sentence[to] !== sentence) return undefined;
    if (pointing.has(line.words[from]!) && somebody.has(line.words[to]!)) return { first: from, last: to };
  }
  return undefined;
}
