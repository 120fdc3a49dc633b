import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { CDPSession, Page } from 'playwright-core';
import { BUILT, type Extended, launch, STAFF } from '../browser/extension.ts';
import { type Playground, startPlayground } from '../playground/server.ts';
import { type Judged, judge } from './pairs.ts';
import { watchRest } from './rest.ts';

// What a page pays for the extension: `npm run bench:page [pairs] [which]`. Three browsers take turns: one with the
// extension and two without, so that beside every pair stands one of the same thing measured against itself. At 30 pairs
// that is an hour; `which` leaves only what has those words in its name, such as `typist` or `domInteractive`.

const GOAL = { keyMs: 1, interactiveMs: 3, gateBytes: 12 * 1024, restSeconds: 60 };

interface Place {
  name: string;
  url: string;
  editor: string;
}
const PLACES: Place[] = [
  { name: 'a text area', url: 'https://mastodon.social/', editor: '.autosuggest-textarea__textarea' },
  { name: 'Draft.js', url: 'https://x.com/', editor: '[data-testid="tweetTextarea_0"]' },
  {
    name: 'a comment in Lexical, which Enter publishes,',
    url: 'https://www.facebook.com/',
    editor: 'form[role="presentation"] [data-lexical-editor="true"]',
  },
];
/** Something to read comes up halfway, so that the mark and the underlines are paid for too. */
const TEXT = 'Lovely assembly from Mrs Robson at Harbour Lane Primary today';

/**
 * Milliseconds from key to key. A burst, as of a held key, is read now and then, and so is a typist; where Enter publishes,
 * which may be the next key, each of a typist's is.
 */
const PACES = [
  { name: 'in a burst', apart: 20 },
  { name: 'at the pace of a typist', apart: 120 },
];
type Pace = (typeof PACES)[number];

interface Typed {
  /** Everything that the page's main thread did, for each key, in milliseconds of processor time. */
  keyMs: number;
  longTasks: number;
}

interface Bench {
  extended: Extended;
  page: Page;
  session: CDPSession;
}

async function open(port: number, extension?: null): Promise<Bench> {
  const extended = await launch({ port, ...(extension === null && { extension }) });
  if (extension !== null) await extended.settle(STAFF);
  const page = await extended.context.newPage();
  const session = await extended.context.newCDPSession(page);
  // Processor time: what other programs do meanwhile is not the page's.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return { extended, page, session };
}

/** What the page's main thread has had of the processor. */
async function busySeconds({ session }: Bench): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'ThreadTime')!.value;
}

async function type(bench: Bench, place: Place, { apart }: Pace): Promise<Typed> {
  const { page } = bench;
  await page.goto(place.url);
  await page.locator(place.editor).first().click();
  await page.evaluate(() => {
    const world = window as unknown as { long: number };
    world.long = 0;
    new PerformanceObserver((list) => {
      world.long += list.getEntries().length;
    }).observe({ type: 'longtask' });
  });
  await page.waitForTimeout(700);
  const before = await busySeconds(bench);
  await page.keyboard.type(TEXT, { delay: apart });
  // What is done once hands rest is paid for with the keys.
  await page.waitForTimeout(800);
  const keyMs = ((await busySeconds(bench)) - before) * (1000 / TEXT.length);
  const longTasks = await page.evaluate(() => (window as unknown as { long: number }).long);
  return { keyMs, longTasks };
}

async function load({ page }: Bench, { url }: Place): Promise<number> {
  await page.goto(url);
  return page.evaluate(() => {
    const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return entry!.domInteractive - entry!.responseStart;
  });
}

/** Measures all three in a changing order: whoever comes first pays for what the machine just did. */
async function rounds<T>(
  benches: readonly Bench[],
  pairs: number,
  measure: (bench: Bench) => Promise<T>,
): Promise<[ours: T, other: T, same: T][]> {
  for (const bench of benches) await measure(bench);
  const all: [T, T, T][] = [];
  for (let round = 0; round < pairs; round += 1) {
    const order = [0, 1, 2].map((place) => (place + round) % 3);
    const results: T[] = [];
    for (const at of round % 2 ? order.reverse() : order) results[at] = await measure(benches[at]!);
    all.push(results as [T, T, T]);
  }
  return all;
}

function line(what: string, { cost, noise, verdict }: Judged, goal: number): string {
  const ms = (value: number) => `${value >= 0 ? '+' : ''}${value.toFixed(2)}`;
  return `${what}: ${ms(cost.median)} ms [${ms(cost.low)}, ${ms(cost.high)}], goal ${goal} ms: ${verdict}
    the same without the extension against itself: ${ms(noise.median)} ms [${ms(noise.low)}, ${ms(noise.high)}]`;
}

async function benchKeys(name: string, benches: readonly Bench[], pairs: number, place: Place, pace: Pace) {
  const typed = await rounds(benches, pairs, (bench) => type(bench, place, pace));
  const keys = judge(
    typed.map(([ours, other]) => ours.keyMs - other.keyMs),
    typed.map(([, other, same]) => same.keyMs - other.keyMs),
    GOAL.keyMs,
  );
  console.log(line(`${name}, all of the page's main thread`, keys, GOAL.keyMs));
  const long = (at: 0 | 1) => typed.reduce((sum, each) => sum + each[at].longTasks, 0);
  console.log(`    long tasks: ${long(0)} with, ${long(1)} without; goal: none added\n`);
}

async function benchLoad(name: string, benches: readonly Bench[], pairs: number) {
  const [place] = PLACES as [Place];
  const loads = await rounds(benches, pairs, (bench) => load(bench, place));
  const interactive = judge(
    loads.map(([ours, other]) => ours - other),
    loads.map(([, other, same]) => same - other),
    GOAL.interactiveMs,
  );
  console.log(`${line(name, interactive, GOAL.interactiveMs)}\n`);
}

async function main(): Promise<void> {
  const pairs = Number(process.argv[2] ?? 30);
  const isMeant = (name: string) => name.includes(process.argv[3] ?? '');
  const playground: Playground = await startPlayground();
  const benches: Bench[] = [];
  try {
    benches.push(await open(playground.port));
    benches.push(await open(playground.port, null), await open(playground.port, null));
    console.log(`${pairs} pairs each; medians with 95 % intervals.\n`);
    for (const place of PLACES) {
      for (const pace of PACES) {
        const name = `A key in ${place.name} ${pace.name}`;
        if (isMeant(name)) await benchKeys(name, benches, pairs, place, pace);
      }
    }
    const name = 'domInteractive';
    if (isMeant(name)) await benchLoad(name, benches, pairs);
  } finally {
    for (const { extended } of benches) await extended.close();
  }
  const gate = gzipSync(readFileSync(join(BUILT, 'content-scripts/gate.js')), { level: 9 }).length;
  console.log(
    `The gate: ${gate} bytes gzip, goal ${GOAL.gateBytes}: ${gate <= GOAL.gateBytes ? 'met' : 'missed'}\n`,
  );
  const { work, starts } = await watchRest(playground.port, GOAL.restSeconds);
  console.log(
    `At rest for ${GOAL.restSeconds} s: ${work.length} pieces of work in the page, ${starts} starts of the worker; goal: none`,
  );
  await playground.close();
}

await main();
