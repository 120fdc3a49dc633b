/** One trial: whether a name of the school was typed, and what a page could measure meanwhile. */
export interface Trial {
  matching: boolean;
  /** Both trials of a pair have the same number. */
  pair: number;
  seen: number[];
}

export interface Verdict {
  /** How well what was seen tells the two apart: 0.5 is not at all, 1 is always. */
  auc: number;
  low: number;
  high: number;
}

/** Numbers between 0 and 1, the same ones for the same seed. */
function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** The share of matching trials that score above others. */
function area(scored: readonly { matching: boolean; score: number }[]): number {
  const yes = scored.filter(({ matching }) => matching);
  const no = scored.filter(({ matching }) => !matching);
  let sum = 0;
  for (const a of yes) for (const b of no) sum += a.score > b.score ? 1 : a.score === b.score ? 0.5 : 0;
  return sum / (yes.length * no.length);
}

/** Logistic regression with a little weight decay, on values brought to one scale. */
function learn(trials: readonly Trial[]): (seen: readonly number[]) => number {
  const width = trials[0]!.seen.length;
  const columns = Array.from({ length: width }, (_, i) => trials.map(({ seen }) => seen[i]!));
  const mean = columns.map((column) => column.reduce((a, b) => a + b, 0) / column.length);
  const spread = columns.map(
    (column, i) => Math.sqrt(column.reduce((sum, x) => sum + (x - mean[i]!) ** 2, 0) / column.length) || 1,
  );
  // One wild value (a busy machine) must not hide what the others tell.
  const scale = (seen: readonly number[]) =>
    seen.map((x, i) => Math.max(-3, Math.min(3, (x - mean[i]!) / spread[i]!)));
  const weights = new Array<number>(width + 1).fill(0);
  const score = (x: readonly number[]) =>
    x.reduce((sum, value, i) => sum + value * weights[i]!, weights[width]!);
  const scaled = trials.map(({ seen, matching }) => ({ x: scale(seen), y: matching ? 1 : 0 }));
  for (let round = 0; round < 300; round += 1) {
    const step = new Array<number>(width + 1).fill(0);
    for (const { x, y } of scaled) {
      const error = y - 1 / (1 + Math.exp(-score(x)));
      for (let i = 0; i < width; i += 1) step[i]! += error * x[i]!;
      step[width]! += error;
    }
    for (let i = 0; i <= width; i += 1) weights[i] = weights[i]! * 0.995 + (0.5 * step[i]!) / scaled.length;
  }
  return (seen) => score(scale(seen));
}

const FOLDS = 5;
const RESAMPLED = 2000;

/**
 * Learns on four fifths of the pairs and scores the fifth, five times over; the interval is that of resampled pairs, wide
 * enough to be missed by chance once in a thousand times.
 */
export function tellApart(trials: readonly Trial[], seed = 1): Verdict {
  const scored = Array.from({ length: FOLDS }, (_, fold) => {
    const score = learn(trials.filter(({ pair }) => pair % FOLDS !== fold));
    return trials
      .filter(({ pair }) => pair % FOLDS === fold)
      .map(({ matching, pair, seen }) => ({ matching, pair, score: score(seen) }));
  }).flat();
  const next = random(seed);
  const pairs = [...new Set(scored.map(({ pair }) => pair))];
  const byPair = new Map(pairs.map((pair) => [pair, scored.filter((each) => each.pair === pair)]));
  const areas = Array.from({ length: RESAMPLED }, () =>
    area(pairs.flatMap(() => byPair.get(pairs[Math.floor(next() * pairs.length)]!)!)),
  ).sort((a, b) => a - b);
  return { auc: area(scored), low: areas[0]!, high: areas[RESAMPLED - 1]! };
}
