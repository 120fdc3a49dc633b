import { performance } from 'node:perf_hooks';
import nlp from 'compromise';
import { analyse } from '../../lib/analyser/analyse.ts';
import { sampleSchool } from '../../lib/school/sample.ts';

/**
 * What a check costs, as a multiple of bare `nlp(text)` on the same text: `npm run bench`.
 *
 * The two are timed in turn on the same text, which one goes first changing each time, and every text is new, so that no
 * cache helps. The ratio is the median of the pairs; its spread is the 25th to the 75th percentile.
 */
const words = (
  'school today Mrs Robson the kids were late again and nobody rang home about it so we went in and asked at the office ' +
  'lovely assembly this morning our Josh sang his heart out thanks to everyone who came has anyone got a spare jumper age seven ' +
  'honestly the bus was freezing and the driver said nothing but what can you do see you all at the fayre on Saturday bring cake'
).split(' ');

let seed = 20240701;
const random = (): number => {
  seed = (seed * 48271) % 2147483647;
  return seed / 2147483647;
};
const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;

/** Ordinary prose of about that many characters, different each time. */
export function ordinary(length: number): string {
  const out: string[] = [];
  let size = 0;
  while (size < length) {
    const sentence = Array.from({ length: 6 + Math.floor(random() * 9) }, () => pick(words)).join(' ');
    const whole = `${sentence[0]!.toUpperCase()}${sentence.slice(1)}${pick(['.', '!', '?', ' 😂', '...'])}`;
    out.push(whole);
    size += whole.length + 1;
  }
  return out.join(' ').slice(0, length);
}

const letters = 'abcdefghijklmnopqrstuvwxyz';
const fill = (make: () => string, length: number): string => {
  let out = '';
  while (out.length < length) out += make();
  return out.slice(0, length);
};

/** Input nobody types, that a check must still get through. */
export const hostile: Record<string, (length: number) => string> = {
  'no spaces': (length) => fill(() => pick([...letters]), length),
  'thousands of names': (length) =>
    fill(
      () =>
        `${pick(['Mrs ', 'Mr ', '', ''])}${pick([...letters]).toUpperCase()}${fill(() => pick([...letters]), 5)}, `,
      length,
    ),
  'nested quotes': (length) =>
    fill(() => pick(['"she said ', '“he said ', "'they said ", '" ', '” ']), length),
  'all emoji': (length) => fill(() => pick(['😀', '👩‍👩‍👧', '🏳️‍🌈', '😂', '👍🏽']), length),
  'right to left': (length) =>
    fill(() => pick(['مدرسة ', 'المعلم ', '\u202eabc ', 'שלום ', 'today ']), length),
  'one letter a line': (length) => fill(() => `${pick([...letters])}\n`, length),
  dots: (length) => fill(() => '.', length),
  'spaced letters': (length) => fill(() => `${pick([...letters])}.`, length),
  'leet and marks': (length) =>
    fill(() => pick(['a1', 's$', 'e\u0301\u0302\u0303', '@b', '!c', '#Tag']), length),
};

const bare = (text: string): number => time(() => nlp(text));
const check = (text: string): number =>
  time(() =>
    analyse(
      {
        parts: [{ field: 'post', text }],
        images: 0,
        place: '',
        audience: 'post',
        author: { role: 'parent', children: [] },
      },
      sampleSchool,
    ),
  );

function time(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
const sort = (list: readonly number[]): number[] => [...list].sort((a, b) => a - b);

export interface Cost {
  /** Milliseconds. */
  check: { median: number; p95: number };
  ratio: { median: number; low: number; high: number };
}

/** Times `pairs` new texts of a length in interleaved pairs. */
export function costOf(length: number, pairs: number, make: (length: number) => string = ordinary): Cost {
  const checks: number[] = [];
  const ratios: number[] = [];
  for (let i = 0; i < pairs; i++) {
    const text = make(length);
    let own: number;
    let base: number;
    if (i % 2) {
      own = check(text);
      base = bare(text);
    } else {
      base = bare(text);
      own = check(text);
    }
    checks.push(own);
    ratios.push(own / base);
  }
  const sortedChecks = sort(checks);
  const sortedRatios = sort(ratios);
  return {
    check: { median: at(sortedChecks, 0.5), p95: at(sortedChecks, 0.95) },
    ratio: { median: at(sortedRatios, 0.5), low: at(sortedRatios, 0.25), high: at(sortedRatios, 0.75) },
  };
}

function report(): void {
  const cold = check(ordinary(140));
  console.log(`first check, cold: ${cold.toFixed(0)} ms`);
  for (let i = 0; i < 150; i++) check(ordinary(140));
  console.log('\ncharacters   check ms (median, p95)   times nlp(text) (median, middle half)');
  let longest = 0;
  for (const [length, pairs] of [
    [140, 400],
    [500, 150],
    [5000, 25],
    [20_000, 9],
  ] as const) {
    const { check: ms, ratio } = costOf(length, pairs);
    if (length === 20_000) longest = ms.median;
    console.log(
      `${String(length).padStart(10)}   ${ms.median.toFixed(2).padStart(8)} ${ms.p95.toFixed(2).padStart(9)}       ${ratio.median.toFixed(2).padStart(8)}   ${ratio.low.toFixed(2)}–${ratio.high.toFixed(2)}`,
    );
  }
  console.log('\n20,000 characters of            check ms   times the ordinary one');
  for (const [name, make] of Object.entries(hostile)) {
    const runs = sort([0, 1, 2].map(() => check(make(20_000))));
    console.log(
      `${name.padEnd(28)} ${runs[1]!.toFixed(0).padStart(10)}   ${(runs[1]! / longest).toFixed(1).padStart(8)}`,
    );
  }
}

if (process.argv[1]?.endsWith('analyser.ts')) report();
