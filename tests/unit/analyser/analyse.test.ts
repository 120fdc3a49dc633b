import fc from 'fast-check';
import { expect, it } from 'vitest';
import { analyse, longestDraft } from '../../../lib/analyser/analyse.ts';
import type { Draft } from '../../../lib/analyser/types.ts';
import { exampleSchool } from './example-school.ts';

const draft = (...texts: string[]): Draft => ({
  parts: texts.map((text) => ({ field: 'post', text })),
  images: 0,
  place: '',
  audience: 'post',
  author: { role: 'staff', children: [] },
});

const seeds = [
  'Mrs Robson',
  'M1ss C4stle',
  'our school',
  'Year 4',
  '#HarbourLanePrimary',
  '👩‍👩‍👧',
  '\u202e',
  '\u200b',
  '\ud800',
  's.o.r.t',
  "'s",
  '"',
  'Alfie’s mum',
  'she is a liar',
  '\n',
  'http://x.uk',
  'ﬁ',
  'İ',
  'ß',
];
const messy = fc
  .array(fc.oneof(fc.string({ unit: 'binary' }), fc.string(), fc.constantFrom(...seeds)), { maxLength: 12 })
  .map((parts) => parts.join(' '));

it('never throws and never points outside what was typed, on any Unicode', () => {
  fc.assert(
    fc.property(messy, messy, (one, two) => {
      const texts = [one, two];
      const { findings, names, checked, notCheckedWhy } = analyse(draft(...texts), exampleSchool);
      // A thrown error is caught and told as "could not be read": it must not come to that either.
      expect(checked || /English/.test(notCheckedWhy ?? '')).toBe(true);
      for (const { part, start, end } of [...findings.map(({ span }) => span), ...names]) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(texts[part]!.length);
      }
    }),
    { numRuns: 200 },
  );
}, 120_000);

it('says so where a draft is too long', () => {
  const analysis = analyse(draft('a'.repeat(longestDraft), 'b'), exampleSchool);
  expect(analysis).toMatchObject({ checked: false, findings: [], names: [] });
  expect(analysis.notCheckedWhy).toMatch(/too long/);
});

it('reads every part', () => {
  const { findings } = analyse(draft('A title', 'Mrs Robson was great'), exampleSchool);
  expect(findings.find(({ kind }) => kind === 'staff')?.span).toEqual({ part: 1, start: 0, end: 10 });
});

it('gives whys without a full stop at the end of a fragment and with the words that were typed', () => {
  const { findings } = analyse(draft('Y e a r 4 today with M1ss C4stle'), exampleSchool);
  for (const { why } of findings) expect(why.length).toBeGreaterThan(8);
});
