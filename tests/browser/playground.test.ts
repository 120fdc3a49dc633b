import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Playground, startPlayground } from '../playground/server.ts';
import { findBrowsers } from '../setup/browsers.mjs';

// The fixtures by themselves, without the extension: each gesture that posts on the site posts here, exactly once.

let playground: Playground;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  playground = await startPlayground();
  browser = await chromium.launch({
    executablePath: findBrowsers().chromium!,
    args: [`--host-resolver-rules=MAP * 127.0.0.1:${playground.port}`],
  });
  page = await browser.newPage({ ignoreHTTPSErrors: true });
  page.setDefaultTimeout(10_000);
});
afterAll(async () => {
  await browser?.close();
  await playground?.close();
});
beforeEach(() => playground.clear());

const texts = () => playground.sent().map((sent) => sent.parts[0]?.text);

describe('X', () => {
  const editor = '[data-testid="tweetTextarea_0"]';
  beforeEach(async () => {
    await page.goto('https://x.com/');
    await page.locator(editor).click();
    await page.keyboard.type('The tide is out');
  });

  it('posts by the button, then clears and shows the post', async () => {
    await page.locator('[data-testid="tweetButtonInline"]').click();
    await page.locator('.post', { hasText: 'The tide is out' }).waitFor();
    expect(texts()).toEqual(['The tide is out']);
    expect(await page.locator(editor).textContent()).toBe('');
  });
  it('posts by Ctrl+Enter, not by Enter', async () => {
    await page.keyboard.press('Enter');
    await page.keyboard.type('Gulls everywhere');
    await page.keyboard.press('Control+Enter');
    await page.locator('.post', { hasText: 'Gulls everywhere' }).waitFor();
    expect(texts()).toEqual(['The tide is out\nGulls everywhere']);
  });
  it('counts pictures', async () => {
    const picture = { name: 'a.png', mimeType: 'image/png', buffer: Buffer.from('') };
    await page.locator('[data-testid="fileInput"]').setInputFiles([picture, { ...picture, name: 'b.png' }]);
    expect(await page.locator('[data-testid="attachments"] img[src^="blob:"]').count()).toBe(2);
    await page.locator('[data-testid="tweetButtonInline"]').click();
    await page.locator('.post', { hasText: '2 pictures' }).waitFor();
    expect(playground.sent()).toMatchObject([{ site: 'x', composer: 'post', images: 2 }]);
  });
  it('replies from its dialog, and throws the draft away on Escape', async () => {
    await page.locator('[data-testid="reply"]').first().click();
    await page.keyboard.type('Lovely');
    await page.keyboard.press('Escape');
    expect(await page.getByRole('dialog').count()).toBe(0);
    await page.locator('[data-testid="reply"]').first().click();
    await page.keyboard.type('Lovely');
    await page.locator('[data-testid="tweetButton"]').click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(playground.sent()).toMatchObject([{ composer: 'reply', parts: [{ text: 'Lovely' }] }]);
  });
  it('keeps the draft where the server refuses it', async () => {
    playground.failNext();
    await page.locator('[data-testid="tweetButtonInline"]').click();
    await page.getByText('Something went wrong').waitFor();
    expect(texts()).toEqual([]);
    expect(await page.locator(editor).textContent()).toBe('The tide is out');
  });
});

describe('Mastodon', () => {
  const area = 'textarea.autosuggest-textarea__textarea';
  beforeEach(async () => {
    await page.goto('https://mastodon.social/');
    await page.locator(area).click();
    await page.keyboard.type('The tide is out');
  });

  it('posts by the button and by Ctrl+Enter, the latter without a submit event', async () => {
    await page.evaluate(() => {
      window.addEventListener('submit', () => document.body.setAttribute('data-submits', 'yes'), true);
    });
    await page.keyboard.press('Control+Enter');
    await page.locator('.post', { hasText: 'The tide is out' }).waitFor();
    expect(await page.locator('body').getAttribute('data-submits')).toBe(null);
    await page.locator(area).fill('And in again');
    await page.locator('.compose-form__submit button[type="submit"]').click();
    await page.locator('.post', { hasText: 'And in again' }).waitFor();
    expect(texts()).toEqual(['The tide is out', 'And in again']);
  });
  it('gives Enter to the menu of people while it is open', async () => {
    await page.keyboard.type(' @to');
    await page.keyboard.press('Control+Enter');
    expect(await page.locator(area).inputValue()).toBe('The tide is out @tomwhitlock ');
    expect(texts()).toEqual([]);
  });
  it('sends the content warning as a part of its own', async () => {
    await page.getByRole('button', { name: 'Content warning' }).click();
    await page.locator('.spoiler-input__input').fill('Weather');
    await page.locator('.compose-form__submit button').click();
    await page.locator('.post .warning').waitFor();
    expect(playground.sent()[0]?.parts).toEqual([
      { field: 'text', text: 'The tide is out' },
      { field: 'warning', text: 'Weather' },
    ]);
  });
});
