import { performance } from 'node:perf_hooks';
import { buildFilter, RATE, wrongInTenThousandPosts } from '../../lib/school/filter.ts';

/** Invented names in endless supply: syllables by a small generator, so that every run is the same. */
function* invented(seed: number): Generator<{ first: string; surname: string }> {
  const syllables =
    'ba be bri ca cor da del do el fa fin ga gor ha hol in ja kel la lin mar mo na nor ol pa per qui ra ros sa sel ta tor ul va wen ya zo'.split(
      ' ',
    );
  let state = seed;
  const next = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const word = (length: number) => Array.from({ length }, () => syllables[next(syllables.length)]).join('');
  for (;;) yield { first: word(2 + next(2)), surname: word(3 + next(2)) };
}

const take = (count: number, seed: number) => {
  const people: { first: string; surname: string }[] = [];
  for (const person of invented(seed)) if (people.push(person) >= count) break;
  return people;
};

const LOOKUPS = 400_000;
const strangers = take(LOOKUPS, 99).map(({ first, surname }) => `${first}q ${surname}q`);

async function main(): Promise<void> {
  console.log(`Chance aimed at: one look-up in ${Math.round(1 / RATE)}.\n`);
  console.log(
    '   names   build     size in a pack   yes      no       wrong of 400,000   wrong in 10,000 posts',
  );
  for (const count of [300, 10_000, 100_000, 1_000_000]) {
    const people = take(count, 7);
    const start = performance.now();
    const filter = await buildFilter(people, { salt: '0123456789abcdef' });
    const built = performance.now() - start;
    const stored = Math.ceil(filter.bytes / 3) * 4;
    const known = Array.from({ length: LOOKUPS }, (_, i) => people[(i * 7919) % count]!).map(
      (p) => `${p.first} ${p.surname}`,
    );
    const time = (names: readonly string[]) => {
      let hits = 0;
      for (const name of names.slice(0, 20_000)) filter.has(name);
      const from = performance.now();
      for (const name of names) if (filter.has(name)) hits += 1;
      return { hits, each: ((performance.now() - from) * 1000) / names.length };
    };
    const yes = time(known);
    const no = time(strangers);
    if (yes.hits !== LOOKUPS) throw new Error(`${LOOKUPS - yes.hits} names of the register were not found.`);
    console.log(
      `${String(count).padStart(8)} ${(built / 1000).toFixed(2).padStart(6)} s ${(stored / 1024).toFixed(0).padStart(12)} kB ${yes.each.toFixed(2).padStart(8)} µs ${no.each.toFixed(2).padStart(5)} µs ${String(no.hits).padStart(10)} ${wrongInTenThousandPosts(filter.rate).toFixed(3).padStart(20)}`,
    );
  }
}

main();
