import { foldName, type NameSet } from '../school/names.ts';

/** What a press on somebody's profile or card asks the site for. */
export const BEFRIENDS = ['add', 'confirm', 'connect', 'follow'] as const;
export type Befriends = (typeof BEFRIENDS)[number];

/** More than a label, a heading and a card's name ever hold. */
const MOST_WORDS = 40;

const wordsIn = (text: string) => text.match(/\p{L}[\p{L}\p{M}'’.-]*/gu)?.slice(0, MOST_WORDS) ?? [];

/** Every run of two to four words, and its first with its last: middle names are seldom on a register. */
function* runsOf(text: string): Generator<{ shown: string; keys: string[] }> {
  const words = wordsIn(text);
  for (let length = 4; length >= 2; length -= 1) {
    for (let at = 0; at + length <= words.length; at += 1) {
      const run = words.slice(at, at + length);
      const keys = [run.join(' '), `${run[0]} ${run.at(-1)}`].map(foldName);
      yield { shown: run.join(' '), keys };
    }
  }
}

/** A name as it is kept and compared, whatever stands around it. */
export const knownName = (name: string) => foldName(name).slice(0, 100);

/**
 * The name in a button's label, a card or a heading that may be a pupil's; the language around it does not matter. A first
 * name by itself says too little.
 *
 * @param known folded names of people whom the person has said to be their own child, or grown up
 */
export function pupilIn(
  texts: readonly string[],
  pupils: NameSet,
  known: readonly string[] = [],
): string | undefined {
  for (const text of texts)
    for (const { shown, keys } of runsOf(text))
      if (keys.some((key) => pupils.has(key)) && !keys.some((key) => known.includes(key))) return shown;
  return undefined;
}
