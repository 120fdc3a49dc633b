import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { Settings } from '../../lib/settings/settings.ts';
import { NEVER_COPY } from '../../lib/ui/incident/record.ts';
import { type Playground, startPlayground } from '../playground/server.ts';
import { type Extended, isBrowsersOwn, launch, STAFF, until } from './extension.ts';

// The toolbar popup over a page: "I saw something", from the selected words to the file, and the list of privacy settings.

const HURTFUL = 'Nobody sit with Mia tomorrow, she stinks. Pass it on.';
const SELECTED = 'Nobody sit with Mia tomorrow';

let playground: Playground;
let extended: Extended;
let page: Page;
let toolbar: Page;

beforeAll(async () => {
  playground = await startPlayground();
  extended = await launch({ port: playground.port });
});
afterAll(async () => {
  await extended?.close();
  await playground?.close();
});
afterEach(async () => {
  await toolbar?.close();
  await page?.close();
});

interface World {
  chrome: {
    tabs: { create(tab: { url: string; active: boolean }): Promise<object> };
    storage: { local: { get(key: string): Promise<Partial<Settings>> } };
  };
}

/** The popup as its own page, in a tab behind the one in front: what it asks of "the tab in front" is then the page. */
async function openToolbar(): Promise<void> {
  const opened = extended.context.waitForEvent('page');
  await extended.worker.evaluate(
    (url) => (globalThis as unknown as World).chrome.tabs.create({ url, active: false }),
    `chrome-extension://${extended.id}/popup.html`,
  );
  toolbar = await opened;
  await toolbar.getByRole('heading', { level: 1 }).waitFor();
}

/** Somebody else's hurtful post, on a page of X. */
async function visit(): Promise<void> {
  playground.clear();
  page = await extended.context.newPage();
  await page.goto('https://x.com/');
  await page.bringToFront();
  await extended.settle({ started: false });
  await page.locator('[data-testid="tweetTextarea_0"]').first().click();
  await page.keyboard.type(HURTFUL);
  await page.locator('[data-testid="tweetButtonInline"]').click();
  await until(() => playground.sent().length > 0, 'the post of somebody else');
  await page.reload();
  await page.getByText(HURTFUL, { exact: true }).first().waitFor();
}

/** Selects the words as a mouse does; a script's own selection would do the same. */
async function select(words: string): Promise<void> {
  await page
    .getByText(HURTFUL, { exact: true })
    .first()
    .evaluate((post, wanted) => {
      const text = document.createTreeWalker(post, NodeFilter.SHOW_TEXT).nextNode()!;
      getSelection()!.setBaseAndExtent(text, 0, text, wanted.length);
    }, words);
}

const press = (name: string) => toolbar.getByRole('button', { name, exact: true }).click();

it('I saw something: first what must never be copied, then one file of what was selected; nothing is sent', async () => {
  await visit();
  await extended.settle({ ...STAFF, roles: ['parent'] });
  playground.clear();
  await openToolbar();
  const told = () => toolbar.locator('.incident').innerText();

  await press('I saw something');
  // Before anything is taken, let alone kept: only the warning, and what would come next.
  expect(await told()).toContain(NEVER_COPY);
  expect(await told()).toContain('For anything else: select the hurtful words');
  expect(await toolbar.getByRole('button', { name: 'Save it as a file' }).count()).toBe(0);
  await press('Take the words I selected');
  await expect.poll(told).toContain('Nothing is selected on the page.');

  await select(SELECTED);
  await press('Take the words I selected');
  await expect.poll(told).toContain('Who to give it to');
  expect(await told()).toContain(NEVER_COPY);
  expect(await told()).toContain(SELECTED);
  expect(await told()).not.toContain('she stinks');

  const [download] = await Promise.all([toolbar.waitForEvent('download'), press('Save it as a file')]);
  expect(download.suggestedFilename()).toMatch(/^seen-\d{4}-\d\d-\d\d-\d{4}\.txt$/);
  const file = await readFile(await download.path(), 'utf8');
  expect(file).toContain('Where: https://x.com/');
  expect(file).toContain(`When I saw it: ${new Date().toLocaleDateString('en-GB', { dateStyle: 'full' })}`);
  expect(file).toContain(`  ${SELECTED}\r\n`);
  expect(file).not.toContain('she stinks');
  expect(file).toMatch(/anti-bullying policy/);
  expect(file).toMatch(/Who to give it to:\r\n {2}- The school’s safeguarding lead/);
  expect(file).toMatch(/999 when somebody is in danger now/);
  expect(file).toContain(NEVER_COPY);
  await toolbar.getByText('Saved with your downloads. Nobody else has it.').waitFor();

  // Not one request, and nothing of it is kept.
  expect(playground.requests().filter((each) => !isBrowsersOwn(each))).toEqual([]);
  const stored = await extended.worker.evaluate(() =>
    (
      globalThis as unknown as { chrome: { storage: { local: { get(key: null): Promise<object> } } } }
    ).chrome.storage.local.get(null),
  );
  expect(JSON.stringify(stored)).not.toContain('Mia');
});

it('the list of privacy settings keeps its ticks, and opens nothing by itself', async () => {
  await extended.settle({ ...STAFF, privacyDone: [] });
  page = await extended.context.newPage();
  await page.goto('https://x.com/');
  await page.bringToFront();
  playground.clear();
  await openToolbar();
  await toolbar.getByText('Who can see what you post').click();
  // The site in front comes first.
  expect(await toolbar.locator('.links a').first().innerText()).toBe('X');
  await toolbar.getByLabel('Old posts are limited too').click();
  await toolbar.getByLabel('My list of friends is not public').click();
  await toolbar.getByLabel('Old posts are limited too').click();
  const done = () =>
    extended.worker.evaluate(async () => {
      const { local } = (globalThis as unknown as World).chrome.storage;
      return (await local.get('privacyDone')).privacyDone;
    });
  await expect.poll(done).toEqual(['friends']);
  await toolbar.close();

  await openToolbar();
  await toolbar.getByText('Who can see what you post').click();
  expect(await toolbar.getByLabel('My list of friends is not public').isChecked()).toBe(true);
  expect(await toolbar.getByLabel('Old posts are limited too').isChecked()).toBe(false);
  expect(playground.requests().filter((each) => !isBrowsersOwn(each))).toEqual([]);
});
