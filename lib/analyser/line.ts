import { maskable } from './data/maskable.ts';
import { spellings } from './data/spellings.ts';
import { Known, know } from './lexicon.ts';
import type { Mention, Reading, Token } from './reading.ts';

/**
 * The words of a reading in one row, each brought to one spelling, with the mentions that start and end there. Phrases
 * are matched against it; punctuation and emoji stand between words and part no phrase.
 */
export interface Line {
  reading: Reading;
  words: readonly string[];
  /** Token index of each word. */
  token: readonly number[];
  sentence: readonly number[];
  /** The mention that starts at a word, if any. */
  opens: readonly (Mention | undefined)[];
  /** The mention that ends at a word. */
  closes: readonly (Mention | undefined)[];
  /** Word index at which a mention starts and ends. */
  extent: ReadonlyMap<Mention, { first: number; last: number }>;
}

export function lineOf(reading: Reading, mentions: readonly Mention[]): Line {
  const words: string[] = [];
  const token: number[] = [];
  const sentence: number[] = [];
  const wordAt = new Int32Array(reading.tokens.length).fill(-1);
  reading.tokens.forEach((each, index) => {
    if (each.kind === 'punctuation' || each.kind === 'emoji' || each.kind === 'link') return;
    wordAt[index] = words.length;
    words.push(spell(each));
    token.push(index);
    sentence.push(each.sentence);
  });
  const opens: (Mention | undefined)[] = new Array(words.length).fill(undefined);
  const closes: (Mention | undefined)[] = new Array(words.length).fill(undefined);
  const extent = new Map<Mention, { first: number; last: number }>();
  for (const mention of mentions) {
    if (mention.part !== reading.part) continue;
    let first = mention.first;
    let last = mention.last;
    while (first < last && wordAt[first] === -1) first++;
    while (last > first && wordAt[last] === -1) last--;
    const from = wordAt[first]!;
    const to = wordAt[last]!;
    if (from < 0 || to < 0) continue;
    extent.set(mention, { first: from, last: to });
    opens[from] ??= mention;
    closes[to] ??= mention;
  }
  return { reading, words, token, sentence, opens, closes, extent };
}

/** How far a guard looks: a sentence, and of one without an end no more than people keep in mind. */
const reach = 40;

/** First and last word of the sentence around `at`, at most forty words either way. */
export function sentenceAround(
  { sentence }: Pick<Line, 'sentence'>,
  at: number,
): [first: number, last: number] {
  let first = at;
  let last = at;
  while (first > at - reach && sentence[first - 1] === sentence[at]) first--;
  while (last < at + reach && sentence[last + 1] === sentence[at]) last++;
  return [first, last];
}

const mask = /[*#@$%!_•-]/;

/** One spelling for a word: lower case, no apostrophes, variants brought home, masked letters put back. */
export function spell(token: Pick<Token, 'lower'>): string {
  let word = token.lower.includes("'") ? token.lower.replace(/'/g, '') : token.lower;
  if (word[0] === '#') word = word.slice(1);
  const plain = spellings.get(word);
  if (plain) return plain;
  if (word.endsWith('in') && word.length > 5) return fullGerund(word);
  return mask.test(word) ? unmask(word) : word;
}

/** "kickin", "gettin": the g is dropped in half the country. "Cousin" and "cabin" are words as they stand. */
function fullGerund(word: string): string {
  if (know(word) !== 0) return word;
  const stem = word.slice(0, -2);
  const undoubled = stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem;
  return (know(stem) | know(`${stem}e`) | know(undoubled)) & Known.word ? `${word}g` : word;
}

/** "f**k", "p*ki", "w@nker" → the word they hide, where only one fits. */
function unmask(word: string): string {
  for (const hidden of maskable) {
    if (hidden.length !== word.length || hidden[0] !== word[0]) continue;
    let fits = true;
    for (let i = 1; i < word.length && fits; i++) fits = word[i] === hidden[i] || mask.test(word[i]!);
    if (fits) return hidden;
  }
  return word;
}
