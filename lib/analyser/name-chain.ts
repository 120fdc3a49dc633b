/** The clues of each word, or `null` where it cannot be part of a name; and where a sentence begins. */
export interface Chain {
  clues: readonly (readonly string[] | null)[];
  breaks: readonly boolean[];
}

/** The weight of staying inside a name, and what every candidate gets beside its own clues. */
export const staying = '>>';
export const leaning = 'lean';

/**
 * The likeliest labelling of a text by the weights: `true` where a word is part of a name. One pass forth and one back
 * (Viterbi over two labels), so linear in the number of words.
 */
export function likeliest(weights: ReadonlyMap<string, number>, { clues, breaks }: Chain): boolean[] {
  const on = weights.get(staying) ?? 0;
  const lean = weights.get(leaning) ?? 0;
  const words = clues.length;
  const stayed: boolean[] = new Array(words);
  const leftName: boolean[] = new Array(words);
  let name = -Infinity;
  let none = 0;
  for (let i = 0; i < words; i++) {
    let gain = -Infinity;
    const list = clues[i];
    if (list) {
      gain = lean;
      for (const clue of list) gain += weights.get(clue) ?? 0;
    }
    const staysAt = name + (breaks[i] ? 0 : on);
    stayed[i] = staysAt >= none;
    leftName[i] = name > none;
    const best = Math.max(name, none);
    name = Math.max(staysAt, none) + gain;
    none = best;
  }
  const labels: boolean[] = new Array(words).fill(false);
  let inName = name > none;
  for (let i = words - 1; i >= 0; i--) {
    labels[i] = inName;
    inName = inName ? stayed[i]! : leftName[i]!;
  }
  return labels;
}
