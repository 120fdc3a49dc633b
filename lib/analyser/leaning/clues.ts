import type { Line } from '../line.ts';
import type { DraftReading } from '../reading.ts';
import type { Finding } from '../types.ts';

/** Kinds that people put into so many words that no list of phrases holds them all. */
export const leaningKinds = [
  'threat',
  'hate',
  'private',
  'defamation',
  'rumour',
  'complaint',
  'abuse',
] as const;
export type LeaningKind = (typeof leaningKinds)[number];

/** Words of one part that are weighed together: sentences in a row, no more than a long post has. */
export interface Stretch {
  line: Line;
  /** What stands in it, each clue once, with the sentence that shows it (`-1`: the draft as a whole). */
  clues: ReadonlyMap<string, number>;
  /** Its sentences, in their order. */
  sentences: readonly number[];
}

/** A stretch ends at the first full stop after so many words. */
const longest = 110;

/** Endings that say nothing of the matter: "loses", "losing" and "lost" stay three words, "ignored" and "ignores" are one. */
const ending = /(?:ing|ed|es|s|ly)$/;
export const trunk = (word: string): string => (word.length > 5 ? word.replace(ending, '') : word);

const community = new Set(['school', 'staff', 'pupil', 'parent']);

/**
 * What speaks for or against a kind, in every stretch of a draft: words, words in a sentence about the school or beside
 * one, pairs of neighbours, whom the draft speaks of and who writes it, and what the rules of the kinds found. Names
 * never are clues: who is meant stands in their place ("@staff").
 */
export function stretchesOf(reading: DraftReading, found: readonly Finding[]): Stretch[] {
  return reading.lines.flatMap((line) =>
    runsOf(line).map((run) => ({ line, sentences: run, clues: cluesOf(reading, line, run, found) })),
  );
}

/** The sentences of a line in runs of about the same length. */
function runsOf(line: Line): number[][] {
  const sizes = new Map<number, number>();
  for (const sentence of line.sentence) sizes.set(sentence, (sizes.get(sentence) ?? 0) + 1);
  const runs: number[][] = [];
  let size = longest;
  for (const [sentence, words] of sizes) {
    if (size >= longest) {
      runs.push([]);
      size = 0;
    }
    runs.at(-1)!.push(sentence);
    size += words;
  }
  return runs;
}

function cluesOf(
  { draft, mentions, atSchoolPlace }: DraftReading,
  line: Line,
  run: readonly number[],
  found: readonly Finding[],
): Map<string, number> {
  const clues = new Map<string, number>();
  const add = (clue: string, sentence: number) => {
    if (!clues.has(clue)) clues.set(clue, sentence);
  };
  const told = toldOf(line, run);
  const about = new Set([...told].filter(([, words]) => words.some((word) => here(word))).map(([at]) => at));
  for (const [sentence, words] of told) {
    const near = atSchoolPlace || about.has(sentence) || about.has(sentence - 1) || about.has(sentence + 1);
    let before = '^';
    for (const word of [...words, '$']) {
      add(`${before} ${word}`, sentence);
      if (word !== '$') {
        add(word, sentence);
        if (near) add(`+${word}`, sentence);
      }
      before = word;
    }
  }
  const { part } = line.reading;
  const whole = new Set<string>(mentions.filter((each) => each.part === part).map(({ kind }) => kind));
  for (const kind of whole) add(`=${kind}`, -1);
  const local = atSchoolPlace || [...whole].some((kind) => community.has(kind));
  add(local ? '=here' : '=elsewhere', -1);
  if (atSchoolPlace) add('=place', -1);
  add(`=${draft.author.role}`, -1);
  add(`=${draft.author.role} ${local ? 'here' : 'elsewhere'}`, -1);
  const asks = run.filter((sentence) => line.reading.sentences[sentence]!.question);
  if (asks.length === run.length) add('=only asks', -1);
  else if (asks.length > 0) add('=asks', -1);
  for (const mark of marksOf(line, run)) add(`!${mark}`, -1);
  add(`=length ${Math.min(4, Math.floor(line.words.length / 20))}`, -1);
  for (const { kind, confidence, span, limb, scope } of found) {
    if (span.part !== part) continue;
    add(`>${kind}`, -1);
    add(`>${kind} ${confidence}`, -1);
    if (limb) add(`>${limb}`, -1);
    if (scope) add(`>${kind} ${scope}`, -1);
  }
  return clues;
}

const here = (word: string) => word.startsWith('@') && community.has(word.slice(1));

/** The words of each sentence, whoever is named replaced by what they are. */
function toldOf(line: Line, run: readonly number[]): Map<number, string[]> {
  const wanted = new Set(run);
  const told = new Map<number, string[]>(run.map((sentence) => [sentence, []]));
  for (let i = 0; i < line.words.length; i++) {
    const sentence = line.sentence[i]!;
    const mention = line.opens[i];
    if (wanted.has(sentence)) told.get(sentence)!.push(mention ? `@${mention.kind}` : trunk(line.words[i]!));
    if (mention) i = Math.max(i, line.extent.get(mention)!.last);
  }
  return told;
}

/** Marks and pictures: "!", "…", "🙄"; and words in capitals. */
function marksOf(line: Line, run: readonly number[]): Set<string> {
  const marks = new Set<string>();
  const { reading } = line;
  for (const sentence of run) {
    const { first, last } = reading.sentences[sentence]!;
    for (let i = first; i <= last; i++) {
      const { kind, text } = reading.tokens[i]!;
      if (kind === 'emoji') marks.add(text);
      else if (kind === 'punctuation') for (const mark of text) if ('?!…"“'.includes(mark)) marks.add(mark);
      if (kind === 'word' && text.length > 3 && text === text.toUpperCase() && /\p{L}/u.test(text))
        marks.add('CAPITALS');
    }
  }
  return marks;
}
