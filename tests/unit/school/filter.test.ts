import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  buildFilter,
  LOOKUPS_PER_POST,
  type NameFilter,
  RATE,
  readFilter,
  wrongInTenThousandPosts,
} from '../../../lib/school/filter.ts';

const pupils = [
  { first: 'Alfie', surname: 'Thirlwell' },
  { first: 'Katherine', surname: "O'Rourke" },
  { first: 'Will', surname: 'Frost' },
  { first: 'Zofia', surname: 'Wójcik-Bell', otherFirst: 'Zosia' },
  { first: 'Hallie-Mae', surname: 'Dunn' },
  { first: 'Grace', surname: 'May' },
];

const invented = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ first: `Ab${letters(i * 7)}`, surname: `Cor${letters(i)}` }));
const letters = (number: number) =>
  [...number.toString(26)].map((figure) => String.fromCharCode(97 + Number.parseInt(figure, 26))).join('');

function restored(filter: NameFilter): NameFilter {
  const read = readFilter(JSON.parse(JSON.stringify(filter)));
  if ('problem' in read) throw new Error(read.problem);
  return read.filter;
}

describe('a name filter', () => {
  it.each([
    'alfie thirlwell',
    'Alfie Thirlwell',
    'alfie t',
    'alfred thirlwell',
    'alfie',
    'thirlwell',
    'kate orourke',
    'Katie O’Rourke',
    'catherine o',
    'will frost',
    'william frost',
    'zosia wojcik',
    'zofia bell',
    'zofia wojcik bell',
    'hallie mae dunn',
    'hallie dunn',
    'grace may',
    'gracie may',
  ])('knows %s', async (name) => {
    const filter = await buildFilter(pupils);
    expect(filter.has(name)).toBe(true);
    expect(restored(filter).has(name)).toBe(true);
  });

  it.each([
    'will',
    'Grace',
    'May',
    'Frost',
    'rose',
    'the',
    '',
    ' ',
    'a',
    '@alfie',
    'alfie thirlwell 4',
    'will may',
    'alfie frost',
  ])('does not answer for %s', async (name) => {
    expect((await buildFilter(pupils)).has(name)).toBe(false);
  });

  it('is wrong as seldom as it says', async () => {
    const filter = await buildFilter(invented(3000));
    let wrong = 0;
    const asked = 300_000;
    for (let i = 0; i < asked; i++) if (filter.has(`Wen${letters(i)} Quil${letters(i * 3)}`)) wrong += 1;
    expect(filter.rate).toBeLessThan(2 * RATE);
    expect(wrong / asked).toBeLessThan(5 * RATE);
    expect(wrongInTenThousandPosts(filter.rate)).toBeLessThan(1);
  });

  it('counts on no more look-ups in a post than posts have', () => {
    const cases = readFileSync(new URL('../../corpus/cases.jsonl', import.meta.url), 'utf8')
      .trim()
      .split('\n');
    const runs = cases.map(
      (line) =>
        (JSON.parse(line).text as string).match(/\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+)+/gu)?.length ?? 0,
    );
    expect(runs.reduce((sum, each) => sum + each, 0) / runs.length).toBeLessThanOrEqual(LOOKUPS_PER_POST);
  });

  it('holds no name that can be read', async () => {
    const stored = JSON.stringify(await buildFilter(pupils));
    for (const { first, surname } of pupils) {
      expect(stored.toLowerCase()).not.toContain(first.toLowerCase());
      expect(stored.toLowerCase()).not.toContain(surname.toLowerCase());
    }
    expect(Object.keys(JSON.parse(stored)).sort()).toEqual(['bits', 'hashes', 'people', 'salt', 'version']);
  });

  it('differs from one time to the next, so that two packs cannot be compared', async () => {
    const [one, two] = await Promise.all([buildFilter(pupils), buildFilter(pupils)]);
    expect(one.toJSON().bits).not.toBe(two.toJSON().bits);
  });

  it('tells how far it is, lets go between stretches, and stops when asked', async () => {
    const shares: number[] = [];
    let breaths = 0;
    const tick = setInterval(() => {
      breaths += 1;
    }, 1);
    await buildFilter(invented(20_000), { progress: (share) => shares.push(share) });
    clearInterval(tick);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
    expect(breaths).toBeGreaterThan(5);
    const stop = new AbortController();
    const building = buildFilter(invented(20_000), { signal: stop.signal, progress: () => stop.abort() });
    await expect(building).rejects.toThrow(/abort/i);
  });

  it('of nobody answers nothing', async () => {
    const filter = await buildFilter([]);
    expect(filter.has('anna bell')).toBe(false);
    expect(restored(filter).people).toBe(0);
  });
});

describe('a stored filter that was tampered with', () => {
  it.each([
    ['not an object', 'x'],
    ['a newer version', { version: 2 }],
    ['bits that are not base64', { bits: '!!!!' }],
    ['bits of a wrong length', { bits: 'AAAA' }],
    ['no bits', { bits: '' }],
    ['bits that say yes to everything', { bits: btoa('\xff'.repeat(400)) }],
    ['no hashes', { hashes: 0 }],
    ['too many hashes', { hashes: 1e9 }],
    ['a salt of another shape', { salt: '<script>' }],
  ])('is refused in one sentence: %s', async (_, change) => {
    const stored = (await buildFilter(pupils)).toJSON();
    const read = readFilter(typeof change === 'string' ? change : { ...stored, ...change });
    expect(read).toEqual({ problem: expect.stringMatching(/^[A-Z][^<\n]*\.$/) });
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        readFilter(input);
      }),
    );
  });
});
