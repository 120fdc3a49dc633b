import { expect, it } from 'vitest';
import { judge, medianOf } from '../../bench/pairs.ts';

const from = (low: number, high: number, n: number) =>
  Array.from({ length: n }, (_, i) => low + ((high - low) * i) / (n - 1));

it('the interval of the sign test has the ranks of the tables', () => {
  // n = 30: the 10th and the 21st; n = 40: the 14th and the 27th.
  expect(medianOf(from(1, 30, 30))).toMatchObject({ median: 15.5, low: 10, high: 21 });
  expect(medianOf(from(1, 40, 40))).toMatchObject({ median: 20.5, low: 14, high: 27 });
  expect(() => medianOf([1, 2, 3])).toThrow();
});

it('a goal is met by the whole interval, and by no machine that is too noisy to tell', () => {
  const quiet = from(-0.1, 0.1, 30);
  expect(judge(from(0.2, 0.6, 30), quiet, 1).verdict).toBe('met');
  expect(judge(from(0.2, 2.6, 30), quiet, 1).verdict).toBe('missed');
  expect(judge(from(0.2, 0.6, 30), from(-3, 3, 30), 1).verdict).toBe('not measurable here');
});
