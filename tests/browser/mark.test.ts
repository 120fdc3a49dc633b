import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Playground, startPlayground } from '../playground/server.ts';
import { type Extended, launch, PopupDriver, STAFF, until } from './extension.ts';

// What the mark says in the extension as it ships, where the gate and the popup's script work together.

interface Tabs {
  query(of: object): Promise<{ id: number }[]>;
  sendMessage(id: number, message: object): Promise<void>;
}

let playground: Playground;
let extended: Extended;
let page: Page;
let popup: PopupDriver;

beforeAll(async () => {
  playground = await startPlayground();
  extended = await launch({ port: playground.port });
  await extended.settle(STAFF);
  page = await extended.context.newPage();
  popup = new PopupDriver(page);
});
afterAll(async () => {
  await extended?.close();
  await playground?.close();
});

async function write(url: string, editor: string, text: string): Promise<void> {
  playground.clear();
  await page.goto(url);
  await page.locator(editor).first().click();
  await page.keyboard.type(text, { delay: 10 });
}
const says = (words: string) =>
  until(
    async () => (await popup.markOnScreen())?.name.includes(words) === true,
    `the mark to say "${words}"`,
  );

it('says that a private message is not read, and reads nothing of it', async () => {
  await write('https://x.com/messages', '[data-testid="dmComposerTextInput"]', 'Mrs Robson was cross');
  await says('not checked');
  const { x, y } = (await popup.markOnScreen())!;
  await page.mouse.click(x, y);
  await popup.untilSays('Second Look reads no private messages');
  expect(await popup.words()).not.toContain('Checked on this device');
  expect(await popup.words()).not.toContain('Robson');
});

it('comes up with what there is to read, says when the post has gone, and goes with it', async () => {
  const post = '[data-testid="tweetTextarea_0"]';
  await write('https://x.com/', post, 'The tide is out');
  await says('nothing to say');
  await write('https://x.com/', post, 'So proud of our school today');
  await says('something to read');
  await page.locator('[data-testid="tweetButtonInline"]').click();
  await popup.press('Post anyway');
  await popup.untilSays('Posted.');
  expect(playground.sent()).toHaveLength(1);
  await until(async () => (await popup.markOnScreen()) === undefined, 'the mark to go');
});

it('opens by the browser command too, and gives the focus back', async () => {
  const post = '[data-testid="tweetTextarea_0"]';
  await write('https://x.com/', post, 'So proud of our school today');
  await says('something to read');
  // What the background sends when the command comes.
  await extended.worker.evaluate(async () => {
    const { tabs } = (globalThis as unknown as { chrome: { tabs: Tabs } }).chrome;
    const [tab] = await tabs.query({ active: true, currentWindow: true });
    await tabs.sendMessage(tab!.id, { type: 'open-mark' });
  });
  await popup.untilSays('This mentions school.');
  await page.waitForTimeout(550);
  await page.keyboard.press('Escape');
  await until(async () => !(await popup.words()).includes('This mentions school.'), 'the panel to close');
  await page.keyboard.type('!');
  expect(await page.locator(post).first().innerText()).toContain('today!');
});

it('says Posted to nobody whose post did not arrive', async () => {
  await write('https://mastodon.social/', '.autosuggest-textarea__textarea', 'So proud of our school today');
  playground.failNext();
  await page.locator('.compose-form__submit button').click();
  await popup.press('Post anyway');
  await page.waitForTimeout(2500);
  expect(await popup.words()).not.toContain('Posted.');
  expect(await page.locator('.autosuggest-textarea__textarea').inputValue()).toContain('our school');
});
