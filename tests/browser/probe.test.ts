import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkDraft } from '../../lib/policy/check.ts';
import { policyOf, readSettings, schoolOf } from '../../lib/settings/settings.ts';
import { type Playground, startPlayground } from '../playground/server.ts';
import { BUILT, type Extended, launch, PopupDriver, STAFF } from './extension.ts';
import { type Trial, tellApart } from './probe/classifier.ts';
import { watchFromPage } from './probe/page.ts';

// A page that wants to know more than it should, or to decide what is its author's to decide.

const EDITOR = '[data-testid="tweetTextarea_0"]';
const PAIRS = process.env.LONG === undefined ? 25 : 200;
/** A leak is seen in fewer. */
const LEAKING_PAIRS = 12;

let playground: Playground;
beforeAll(async () => {
  playground = await startPlayground();
});
afterAll(() => playground?.close());

async function open(extended: Extended): Promise<Page> {
  const page = await extended.context.newPage();
  await page.goto('https://x.com/');
  await page.locator(EDITOR).first().click();
  await page.waitForTimeout(800);
  return page;
}

/** Names of the sample school, and names as long that nobody there has. */
const NAMES: readonly [string, string][] = [
  ['Carol Robson', 'Carol Hobson'],
  ['Rowan Tregear', 'Rowan Fremear'],
  ['Delphine Ashworth', 'Delphine Ashdowne'],
  ['Piotr Lindqvist', 'Piotr Sandqvist'],
  ['Jean Pargeter', 'Jean Largeter'],
];
const SENTENCES = [
  'Thank you NAME',
  'NAME was lovely today',
  'So kind of NAME',
  'I met NAME in town',
  'NAME waved',
];

/** The sentence of one trial. */
function sentenceOf(pair: number, matching: boolean): string {
  const names = NAMES[(pair + 5) % NAMES.length]!;
  const sentence = SENTENCES[((pair + 5) * 7) % SENTENCES.length]!;
  return `${sentence.replace('NAME', names[matching ? 0 : 1])} ${pair + 10}`;
}

async function pairs(extended: Extended, count: number): Promise<Trial[]> {
  const page = await open(extended);
  await page.evaluate(watchFromPage);
  const trials: Trial[] = [];
  // The first ones find everything cold.
  for (let pair = -2; pair < count; pair += 1) {
    const order = pair % 2 === 0 ? [true, false] : [false, true];
    for (const matching of order) {
      await page.keyboard.press('Control+a');
      await page.keyboard.press('Backspace');
      await page.waitForTimeout(120);
      const measured = page.evaluate(() =>
        (window as unknown as { measure(ms: number): Promise<number[]> }).measure(800),
      );
      await page.keyboard.insertText(sentenceOf(pair, matching));
      const seen = await measured;
      if (pair >= 0) trials.push({ matching, pair, seen });
    }
  }
  await page.close();
  return trials;
}

/** A copy whose popup script lets the page see, in the smallest way, whether there is something to read. */
async function leaking(): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'second-look-leaking-'));
  await cp(BUILT, copy, { recursive: true });
  const path = join(copy, 'content-scripts/gate.js');
  const code = await readFile(path, 'utf8');
  const asks = /await (\w+\(\)\.sendMessage\(\w+\))/;
  if (!asks.test(code))
    throw new Error('The gate asks the background in another way now: plant the leak there.');
  const leak = `for (let i = 0; reply?.outcome === 'review' && i < 2; i += 1) document.documentElement.toggleAttribute('data-l');`;
  await writeFile(path, code.replace(asks, `await $1.then((reply) => { ${leak} return reply; })`));
  return copy;
}

describe('names that are typed and not sent', () => {
  const say = (what: string, count: number, { auc, low, high }: ReturnType<typeof tellApart>) =>
    console.log(`${what}: AUC ${auc.toFixed(2)}, ${low.toFixed(2)} to ${high.toFixed(2)}, ${count} pairs`);

  it('are held or clear by the name alone, so that there is something to tell', () => {
    const settings = readSettings({ roles: ['staff'] });
    const school = { source: 'sample' } as const;
    const outcome = (text: string) =>
      checkDraft(
        { parts: [{ field: 'text', text }], images: 0, place: '', audience: 'post' },
        schoolOf(school),
        settings,
        policyOf(school),
      ).outcome;
    for (let pair = 0; pair < PAIRS; pair += 1) {
      expect(outcome(sentenceOf(pair, true)), sentenceOf(pair, true)).toBe('review');
      expect(outcome(sentenceOf(pair, false)), sentenceOf(pair, false)).toBe('clear');
    }
  });

  it('cannot be told from others by what the page sees', { timeout: 1_200_000 }, async () => {
    const extended = await launch({ port: playground.port });
    try {
      await extended.settle(STAFF);
      const told = tellApart(await pairs(extended, PAIRS));
      say('as it ships', PAIRS, told);
      expect(told.low).toBeLessThanOrEqual(0.5);
      // With few pairs a classifier that learnt noise may do worse than chance, which tells nobody anything.
      if (PAIRS >= 200) expect(told.high).toBeGreaterThanOrEqual(0.5);
    } finally {
      await extended.close();
    }
  });

  it('would be told apart, were there a leak of one attribute that comes and goes', {
    timeout: 1_200_000,
  }, async () => {
    const copy = await leaking();
    const extended = await launch({ port: playground.port, extension: copy });
    try {
      await extended.settle(STAFF);
      const told = tellApart(await pairs(extended, LEAKING_PAIRS));
      say('with a leak', LEAKING_PAIRS, told);
      expect(told.low).toBeGreaterThan(0.5);
    } finally {
      await extended.close();
      await rm(copy, { recursive: true, force: true });
    }
  });
});

describe('the popup', () => {
  let extended: Extended;
  beforeAll(async () => {
    extended = await launch({ port: playground.port });
    await extended.settle(STAFF);
  });
  afterAll(() => extended?.close());

  it('is not read, pressed or closed by page script, and the post stays where it is', async () => {
    playground.clear();
    const page = await open(extended);
    const popup = new PopupDriver(page);
    await page.keyboard.type('Lovely assembly from Mrs Robson at Harbour Lane Primary today');
    await page.locator('[data-testid="tweetButtonInline"]').click();
    await popup.untilOpen();
    await page.waitForTimeout(700);
    const got = await page.evaluate(() => {
      const host = document.querySelector<HTMLElement>('second-look')!;
      const { width, height } = { width: innerWidth, height: innerHeight };
      for (let x = 5; x < width; x += 40)
        for (let y = 5; y < height; y += 40) {
          const options = {
            bubbles: true,
            cancelable: true,
            composed: true,
            clientX: x,
            clientY: y,
            detail: 1,
          };
          for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
            for (const to of [host, document.elementFromPoint(x, y)!])
              to.dispatchEvent(new MouseEvent(type, options));
        }
      host.click();
      host.focus();
      for (const key of ['Tab', 'Enter', ' ', 'Escape'])
        for (const type of ['keydown', 'keypress', 'keyup'])
          for (const to of [host, document, window])
            to.dispatchEvent(
              new KeyboardEvent(type, { key, bubbles: true, cancelable: true, composed: true }),
            );
      for (const type of ['submit', 'close', 'cancel', 'toggle'])
        host.dispatchEvent(new Event(type, { bubbles: true }));
      const path: unknown[] = [];
      window.addEventListener('click', (event) => path.push(...event.composedPath()), {
        capture: true,
        once: true,
      });
      return {
        root: host.shadowRoot,
        inside: host.querySelectorAll('*').length,
        words: `${host.innerText}${host.textContent}${document.getSelection()}`,
        dialogs: document.querySelectorAll('dialog[open]').length,
      };
    });
    expect(got).toEqual({ root: null, inside: 0, words: '', dialogs: 0 });
    await page.waitForTimeout(500);
    expect(await popup.isOpen()).toBe(true);
    expect(playground.sent()).toEqual([]);
    await page.close();
  });
});
