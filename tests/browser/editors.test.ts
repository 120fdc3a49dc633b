import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Settings } from '../../lib/settings/settings.ts';
import { type Playground, startPlayground } from '../playground/server.ts';
import { EDITORS, type EditorCase } from './editors/cases.ts';
import { edit, inputMethod, newLine, read } from './editors/promises.ts';
import { type EditorRow, keepRows, table, writeReport } from './editors/report.ts';
import { until } from './extension.ts';
import { type BrowserName, type Launched, launchWith } from './sites/browser.ts';
import { FLAGGED, gesturesOf, kept, type Outcome, Visit } from './sites/contract.ts';
import { inWords } from './sites/report.ts';

// One contract, every editor, both browsers. `npm test` tries one gesture of each editor and a few of the promises;
// `npm run test:editors` tries them all and writes docs/editors.md. EDITORS=Lexical runs some; SEED=2 draws others.

const LONG = process.env.LONG !== undefined;
const seed = Number(process.env.SEED ?? 1);

const SETTINGS: Partial<Settings> = {
  started: true,
  roles: ['staff'],
  school: { source: 'sample' },
  groupChats: true,
  // No known site: checked as a person's own host, by the script that the background registers.
  extraHosts: ['talk.example'],
};

interface Trial {
  which: EditorCase;
  what: string;
  name: string;
  run(visit: Visit): Promise<Outcome | string>;
}

function trialsOf(which: EditorCase, browser: BrowserName): Trial[] {
  const gestures = gesturesOf(which);
  const by = gestures[0]!;
  const promises: [string, Trial['run']][] = [
    ['read', read],
    ['Edit my post', (visit) => edit(visit, by)],
    ['new line', newLine],
    ...(browser === 'chromium' ? [['input method', inputMethod] as [string, Trial['run']]] : []),
  ];
  return [
    ...gestures.map((gesture) => [gesture, (visit: Visit) => visit.run(gesture)] as const),
    ...promises,
  ].map(([what, run]) => ({ which, what, name: `${which.library}: ${what}`, run }));
}

/** Of each editor one gesture and, of every third, one promise; the same ones for the same seed. */
function draw(trials: readonly Trial[], place: number): Trial[] {
  const gestures = trials.slice(0, gesturesOf(trials[0]!.which).length);
  const promises = trials.slice(gestures.length);
  const pick = <T>(from: readonly T[]) => from[(seed * 31 + place * 17) % from.length]!;
  return (place + seed) % 3 === 0 ? [pick(gestures), pick(promises)] : [pick(gestures)];
}

const isKept = (outcome: Outcome | string) =>
  typeof outcome === 'string' ? outcome === 'kept' : kept(outcome);

const wanted = EDITORS.filter(({ library }) => library.includes(process.env.EDITORS ?? ''));
const rows: EditorRow[] = [];
let playground: Playground;
beforeAll(async () => {
  playground = await startPlayground();
});
afterAll(async () => {
  await playground?.close();
  console.log(table(rows));
  if (LONG)
    writeReport(
      keepRows(
        rows,
        EDITORS.map(({ library }) => library),
      ),
    );
});

describe.each(['chromium', 'firefox'] as BrowserName[])('%s', (browser) => {
  let launched: Launched;

  async function visit<T>(which: EditorCase, what: (visit: Visit) => Promise<T>): Promise<T> {
    const page = await launched.browser.newPage();
    try {
      playground.clear();
      return await what(new Visit(page, launched, which, playground));
    } finally {
      await page.close();
    }
  }

  beforeAll(async () => {
    launched = await launchWith(browser, playground.port, SETTINGS);
    // A browser that has just started answers its first message late.
    await visit(wanted[0]!, async (first) => {
      await first.goto();
      await first.open();
      await new Promise((resolve) => setTimeout(resolve, 1500));
    });
  });
  afterAll(() => launched?.close());

  const trials = wanted.map((which) => trialsOf(which, browser)).map((all, i) => (LONG ? all : draw(all, i)));
  it.each(trials.flat())('$name', async ({ which, what, run }) => {
    const outcome = await visit(which, run).catch((error: Error) => error.message);
    rows.push({ browser, library: which.library, what, outcome });
    expect(isKept(outcome), inWords(outcome)).toBe(true);
  });

  it('text area, form of the browser: a preview is left alone', async () => {
    const forum = EDITORS.find(({ url }) => url.endsWith('/story'))!;
    const outcome = await visit(forum, async (here) => {
      await here.goto();
      await here.open();
      await here.page.keyboard.type(FLAGGED);
      await (await here.find('[name=preview]')).click();
      const previewed = () => playground.requests().some((request) => request.includes('/preview'));
      await until(previewed, 'the preview').catch(() => {});
      return previewed() ? 'kept' : 'held';
    });
    rows.push({ browser, library: forum.library, what: 'preview', outcome });
    expect(outcome).toBe('kept');
  });
});
