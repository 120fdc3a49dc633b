/** Statistics of paired measurements: what one of two things costs more than the other, and how surely. */

export interface Interval {
  median: number;
  /** Holds the true median in 95 of 100 such runs, whatever the measurements are distributed like. */
  low: number;
  high: number;
  pairs: number;
}

/** The median with the 95 % interval of the sign test: between the two ranks that chance leaves it between. */
export function medianOf(differences: readonly number[]): Interval {
  const sorted = [...differences].sort((a, b) => a - b);
  const n = sorted.length;
  if (n < 6) throw new Error('Fewer than six pairs have no 95 % interval.');
  const middle = (sorted[Math.floor((n - 1) / 2)]! + sorted[Math.ceil((n - 1) / 2)]!) / 2;
  const rank = rankOf(n);
  return { median: middle, low: sorted[rank]!, high: sorted[n - 1 - rank]!, pairs: n };
}

/** How many measurements may be left out on each side: P(X ≤ rank) ≤ 2.5 % for a fair coin thrown n times. */
function rankOf(n: number): number {
  let chance = 0.5 ** n;
  let sum = chance;
  let rank = 0;
  while (sum <= 0.025) {
    rank += 1;
    chance = (chance * (n - rank + 1)) / rank;
    sum += chance;
  }
  return Math.max(0, rank - 1);
}

export interface Judged {
  cost: Interval;
  /** The same thing measured against itself: what this machine can tell apart at all. */
  noise: Interval;
  verdict: 'met' | 'missed' | 'not measurable here';
}

/** Holds a cost against its goal. A machine whose noise is as wide as the goal can say neither yes nor no. */
export function judge(cost: readonly number[], noise: readonly number[], goal: number): Judged {
  const [ours, theirs] = [medianOf(cost), medianOf(noise)];
  const wide = theirs.high - theirs.low > goal;
  return {
    cost: ours,
    noise: theirs,
    verdict: wide ? 'not measurable here' : ours.high <= goal ? 'met' : 'missed',
  };
}
