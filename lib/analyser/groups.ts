import { groupAdjectives, groupNouns, groupPeople } from './data/groups.ts';
import type { Line } from './line.ts';

const nouns = new Set(groupNouns.flatMap((line) => line.split('/')).filter((word) => !word.includes(' ')));
const adjectives = new Set(groupAdjectives.split('/'));
const people = new Set(groupPeople.split('/'));

/** Where a group of people by a protected ground is spoken of: word index → last word of it. */
export type GroupSpans = ReadonlyMap<number, number>;

export function groupSpans(line: Line): GroupSpans {
  const spans = new Map<number, number>();
  for (let i = 0; i < line.words.length; i++) {
    const word = line.words[i]!;
    const next = line.sentence[i + 1] === line.sentence[i] ? line.words[i + 1]! : '';
    if (adjectives.has(word) && people.has(next)) spans.set(i, i + 1);
    // "That woman" and "the girl" are one of them, not what they are.
    else if (
      /^(woman|female)$/.test(word) &&
      /^(that|the|this|another|lovely|old|young|poor|which|one)$/.test(line.words[i - 1] ?? '')
    )
      continue;
    // "Two daddies": a family.
    else if (word === 'two' && /^(daddies|dads|mummies|mams|mums)$/.test(next)) spans.set(i, i + 1);
    else if (nouns.has(word) || nouns.has(word.replace(/s$/, ''))) spans.set(i, i);
  }
  return spans;
}
