import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Settings } from '../../lib/settings/settings.ts';
import { type Playground, startPlayground } from '../playground/server.ts';
import { type BrowserName, type Launched, launchWith } from './sites/browser.ts';
import { CASES, type Case } from './sites/cases.ts';
import { type Gesture, gesturesOf, kept, Visit } from './sites/contract.ts';
import { inWords, keep, lateness, outcomes, type Row, writeReport } from './sites/report.ts';

// The shared contract over every site, in both browsers. `npm test` draws a few of them; LONG runs them all and writes
// docs/sites.md; SITES='facebook|x' runs some. Another draw: SEED=2 npm test -- sites

const LONG = process.env.LONG !== undefined;
const seed = Number(process.env.SEED ?? 1);
const STAFF: Partial<Settings> = {
  started: true,
  roles: ['staff'],
  school: { source: 'sample' },
};

interface Run {
  which: Case;
  gesture: Gesture;
  name: string;
}

const nameOf = ({ site, composer, variant }: Case, gesture: string) =>
  `${site}, ${composer}${variant ? ` (${variant})` : ''}: ${gesture}`;

/** One gesture of each of some sites, the same ones for the same seed. */
function draw(count: number, salt: number): Run[] {
  let state = seed * 7919 + salt;
  const next = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state % below;
  };
  const left = [...CASES];
  return Array.from({ length: Math.min(count, left.length) }, () => {
    const [which] = left.splice(next(left.length), 1) as [Case];
    const gestures = gesturesOf(which);
    const gesture = gestures[next(gestures.length)]!;
    return { which, gesture, name: nameOf(which, gesture) };
  });
}

const all = (cases: readonly Case[]): Run[] =>
  cases.flatMap((which) =>
    gesturesOf(which).map((gesture) => ({ which, gesture, name: nameOf(which, gesture) })),
  );
const wanted = CASES.filter(({ site }) => new RegExp(process.env.SITES ?? '').test(site));
const every = all(wanted);

const rows: Row[] = [];
let playground: Playground;
beforeAll(async () => {
  playground = await startPlayground();
});
afterAll(async () => {
  await playground?.close();
  console.log(`${outcomes(rows)}\n\n${lateness(rows)}.`);
  if (LONG) writeReport(keep(rows, CASES), all(CASES));
});

describe.each([
  ['chromium', LONG ? every : draw(8, 1)],
  ['firefox', LONG ? every : draw(4, 2)],
] as [BrowserName, Run[]][])('%s', (browser, runs) => {
  let launched: Launched;

  async function visit<T>(which: Case, what: (visit: Visit) => Promise<T>): Promise<T> {
    const page = await launched.browser.newPage();
    try {
      return await what(new Visit(page, launched, which, playground));
    } finally {
      await page.close();
    }
  }

  describe('with chats and messages turned on', () => {
    beforeAll(async () => {
      launched = await launchWith(browser, playground.port, {
        ...STAFF,
        groupChats: true,
        privateMessages: true,
      });
      // A browser that has just started answers its first message late.
      await visit(CASES[0]!, async (first) => {
        await first.goto();
        await first.open();
        await new Promise((resolve) => setTimeout(resolve, 1500));
      });
    });
    afterAll(() => launched?.close());

    it.each(runs)('$name', async ({ which, gesture }) => {
      const outcome = await visit(which, (visit) => visit.run(gesture)).catch(
        (error: Error) => error.message,
      );
      rows.push({ browser, which, gesture, outcome });
      expect(typeof outcome !== 'string' && kept(outcome), inWords(outcome)).toBe(true);
    });
  });

  const talks = (LONG ? wanted : CASES).filter((which) => which.talk);
  describe.runIf(talks.length > 0)('as it is to begin with', () => {
    beforeAll(async () => {
      launched = await launchWith(browser, playground.port, STAFF);
    });
    afterAll(() => launched?.close());

    it.each(
      (LONG ? talks : talks.slice(seed % 3, (seed % 3) + 3)).map((which) => ({
        which,
        name: nameOf(which, 'left unread'),
      })),
    )('$name', async ({ which }) => {
      const gesture = gesturesOf(which)[0]!;
      const outcome = await visit(which, (visit) => visit.runUnread(gesture));
      rows.push({ browser, which, gesture: 'left unread', outcome });
      expect(outcome).toBe('sent once');
    });
  });
});
