import { leaningWeights } from '../data/leaning-weights.ts';
import type { DraftReading } from '../reading.ts';
import type { Finding, Limb } from '../types.ts';
import { type LeaningKind, leaningKinds, type Stretch, stretchesOf } from './clues.ts';

const limbs = ['hatred', 'shun', 'standing', 'office'] as const;
const names = [...leaningKinds, ...limbs] as const;
type Name = (typeof names)[number];

const none = () => new Float32Array(names.length);

/** Clue → a weight for each of `names`. */
const weights = new Map<string, Float32Array>();
let name = 0;
for (const line of leaningWeights.trim().split('\n')) {
  if (line.startsWith('# ')) {
    name = names.indexOf(line.slice(2) as Name);
    continue;
  }
  const [weight, ...clues] = line.split('\t');
  for (const clue of clues) {
    const row = weights.get(clue) ?? none();
    row[name] = Number(weight);
    weights.set(clue, row);
  }
}

/** Which way a draft leans. */
export interface Leaning {
  /** Log odds: above nought the kind is likelier than not. */
  sum: number;
  /** The stretch that leans most, and in it the sentence that says most of it. */
  stretch: Stretch;
  sentence: number;
  /** The limb that the words lean to, for `defamation`. */
  limb: Limb;
}

/** How far the words of a draft lean to each kind, the rules' findings taken into account; nothing without words. */
export function leaningsOf(
  reading: DraftReading,
  found: readonly Finding[],
): ReadonlyMap<LeaningKind, Leaning> {
  const leanings = new Map<LeaningKind, Leaning>();
  for (const stretch of stretchesOf(reading, found)) {
    const sums = Float32Array.from(weights.get('') ?? none());
    const bySentence = new Map<number, Float32Array>();
    for (const [clue, sentence] of stretch.clues) {
      const row = weights.get(clue);
      if (!row) continue;
      add(sums, row);
      if (sentence < 0) continue;
      const part = bySentence.get(sentence) ?? none();
      add(part, row);
      bySentence.set(sentence, part);
    }
    leaningKinds.forEach((kind, i) => {
      if ((leanings.get(kind)?.sum ?? -Infinity) >= sums[i]!) return;
      const sentence = strongest(bySentence, i) ?? stretch.sentences[0];
      if (sentence === undefined) return;
      leanings.set(kind, { sum: sums[i]!, stretch, sentence, limb: limbOf(sums) });
    });
  }
  return leanings;
}

function add(sums: Float32Array, row: Float32Array): void {
  for (let i = 0; i < row.length; i++) sums[i]! += row[i]!;
}

function strongest(bySentence: ReadonlyMap<number, Float32Array>, i: number): number | undefined {
  let best: number | undefined;
  let most = -Infinity;
  for (const [sentence, sums] of bySentence) if (sums[i]! > most) [best, most] = [sentence, sums[i]!];
  return best;
}

function limbOf(sums: Float32Array): Limb {
  const at = leaningKinds.length;
  return limbs.reduce((best, limb) => {
    const of = (one: Limb) => sums[at + limbs.indexOf(one)]!;
    return of(limb) > of(best) ? limb : best;
  });
}
