import { mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Playground, startPlayground } from '../playground/server.ts';
import { type Extended, launch, PopupDriver, STAFF } from './extension.ts';

// The settings through their real page, beside a page on which somebody is writing.

const PICTURES = fileURLToPath(new URL('../results/ui/', import.meta.url));
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const DRAFT = 'Lovely assembly from Mrs Robson at Harbour Lane Primary today';

const NOTHING_MUTED = { mentions: false, words: [], picturesOn: '', kinds: [], clauses: [] };

let playground: Playground;
let extended: Extended;
let page: Page;
let post: Page;
let popup: PopupDriver;

beforeAll(async () => {
  await mkdir(PICTURES, { recursive: true });
  playground = await startPlayground();
  extended = await launch({ port: playground.port });
});
afterAll(async () => {
  await extended?.close();
  await playground?.close();
});
beforeEach(async () => {
  await extended.settle({ ...STAFF, muted: NOTHING_MUTED, textSize: 'usual', language: 'en' });
  playground.clear();
  post = await extended.context.newPage();
  popup = new PopupDriver(post);
  await post.goto('https://mastodon.social/');
  await post.locator('.autosuggest-textarea__textarea').fill(DRAFT);
  page = await extended.context.newPage();
  await page.goto(`chrome-extension://${extended.id}/options.html#settings`);
  await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
});
afterEach(async () => {
  await page?.close();
  await post?.close();
});

/** Back to the draft, which is as it was, and sent. */
async function send(): Promise<void> {
  await post.bringToFront();
  expect(await post.locator('.autosuggest-textarea__textarea').inputValue()).toBe(DRAFT);
  await post.locator('.compose-form__submit button').click();
}

const stored = () =>
  page.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { get(): Promise<Record<string, unknown>> } } };
    };
    return chrome.storage.local.get();
  });

describe('what should not wait', () => {
  it('holds at once for a draft that is being written, and can be taken back', async () => {
    await page.getByLabel('any mention of the school').press('Space');
    await page.getByLabel('any mention of staff').press('Space');
    await expect
      .poll(stored)
      .toMatchObject({ muted: { kinds: expect.arrayContaining(['school', 'staff']) } });
    await send();
    await expect.poll(() => playground.sent().length).toBe(1);
  });

  it('is asked about as before where it was not', async () => {
    await page.getByLabel('complaints').press('Space');
    await expect.poll(stored).toMatchObject({ muted: { kinds: ['complaint'] } });
    await send();
    await popup.untilOpen();
    expect(playground.sent()).toEqual([]);
    await popup.press('Post anyway');
  });
});

describe('words and language', () => {
  it('larger words hold at once for the pages and the popup', async () => {
    const before = await page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize));
    await page.getByLabel('Size of the words').selectOption('largest');
    await expect
      .poll(() => page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize)))
      .toBeGreaterThan(before * 1.3);
    await send();
    await popup.untilOpen();
    await post.screenshot({ path: `${PICTURES}popup-largest.png` });
    await popup.press('Post anyway');
  });
});

describe('the language', () => {
  it('holds at once for the popup over a draft that is being written; the clause stays as it is', async () => {
    await page.getByRole('combobox', { name: 'Language' }).selectOption('cy');
    await expect.poll(stored).toMatchObject({ language: 'cy' });
    await expect.poll(() => page.evaluate(() => document.body.lang)).toBe('cy');
    await send();
    await popup.untilSays('Heb ei bostio eto.');
    await popup.untilSays('Postio beth bynnag');
    await post.screenshot({ path: `${PICTURES}popup-cy.png` });
    await popup.press('Postio beth bynnag');
    await expect.poll(() => playground.sent().length).toBe(1);
  });
});

describe('leaving', () => {
  it('gives a copy of all that is kept, then erases it', async () => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save a copy of it' }).click();
    const file = await (await download).path();
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ started: true, roles: ['staff'] });

    await page.getByRole('button', { name: 'Erase everything' }).press('Enter');
    await page.getByRole('button', { name: 'Keep it' }).press('Enter');
    expect(await stored()).toMatchObject({ started: true });
    await page.getByRole('button', { name: 'Erase everything' }).press('Enter');
    await page.getByRole('button', { name: 'Yes, erase it' }).press('Enter');
    await page.getByText('Everything is erased.').waitFor();
    expect(await stored()).toEqual({});
    // Nothing is read any more, and the draft goes out as it stands.
    await send();
    await expect.poll(() => playground.sent().length).toBe(1);
  });
});

describe('to be looked at', () => {
  it.each([
    ['light', 1280],
    ['dark', 380],
  ] as const)('%s, %i wide', async (colorScheme, width) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    await page.getByText('Or single sentences of the policy').click();
    await page.screenshot({ path: `${PICTURES}settings-${colorScheme}-${width}.png`, fullPage: true });
    await page.evaluate(await readFile(AXE, 'utf8'));
    const results = await page.evaluate(() =>
      (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run(),
    );
    expect(results.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });
});
