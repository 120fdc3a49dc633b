import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Playground, startPlayground } from '../playground/server.ts';
import { type ChromeWorld, type Extended, launch, PopupDriver, STAFF, until } from './extension.ts';

// What happens when the extension is slow, dies, is reloaded or was never started: posting goes on, drafts stay.

const FLAGGED = 'Lovely assembly from Mrs Robson at Harbour Lane Primary today';
const EDITOR = '.autosuggest-textarea__textarea';
const SUBMIT = '.compose-form__submit button';

let playground: Playground;
let extended: Extended;
let page: Page;
let popup: PopupDriver;

beforeEach(async () => {
  playground = await startPlayground();
  extended = await launch({ port: playground.port });
  page = await extended.context.newPage();
  popup = new PopupDriver(page);
});
afterEach(async () => {
  await extended?.close();
  await playground?.close();
});

const write = async (text: string) => {
  await page.goto('https://mastodon.social/');
  await page.locator(EDITOR).click();
  // The popup's script is there from the first focus on.
  await page.waitForTimeout(400);
  await page.keyboard.insertText(text);
};
const post = () => page.locator(SUBMIT).click();
const draft = () => page.locator(EDITOR).inputValue();
const texts = () => playground.sent().map((sent) => sent.parts[0]?.text);

/** Keeps the worker from answering, without anything in the product knowing of it. */
const stall = (ms: number) =>
  void extended.worker
    .evaluate((until) => {
      while (Date.now() < until);
    }, Date.now() + ms)
    .catch(() => {});

/** Ends the worker as the browser does when it wants the memory. */
async function stopWorker(): Promise<void> {
  const session = await extended.context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

describe('checking', () => {
  it('is not done before the person has said Start checking', async () => {
    await extended.settle({ ...STAFF, started: false });
    await write(FLAGGED);
    await post();
    await until(() => playground.sent().length > 0, 'the post');
    expect(texts()).toEqual([FLAGGED]);
    expect(await popup.words()).toBe('');
  });

  it('begins on a page that was open before, at the next focus', async () => {
    await write('The tide is out');
    await extended.settle(STAFF);
    await page.locator(EDITOR).blur();
    await page.locator(EDITOR).click();
    // Nobody writes a post in less time than it takes to hear that checking is on now.
    await page.waitForTimeout(500);
    await page.locator(EDITOR).fill(FLAGGED);
    await post();
    await popup.untilOpen();
    expect(texts()).toEqual([]);
  });

  it('follows a change of settings in the middle of a draft', async () => {
    await extended.settle(STAFF);
    await write(FLAGGED);
    await page.waitForTimeout(300);
    await extended.settle({ roles: ['parent'] });
    await page.locator(EDITOR).blur();
    await page.locator(EDITOR).focus();
    await page.waitForTimeout(300);
    await post();
    await until(() => playground.sent().length > 0, 'the post');
    expect(texts()).toEqual([FLAGGED]);
  });
});

describe('a worker', () => {
  beforeEach(() => extended.settle(STAFF));

  it('that is too slow: the post goes out after a second, and we say so', async () => {
    await write('The tide is out');
    await page.waitForTimeout(300);
    stall(7000);
    await page.locator(EDITOR).fill(FLAGGED);
    const pressed = Date.now();
    await post();
    await until(() => playground.sent().length > 0, 'the post');
    const waited = playground.sent()[0]!.at - pressed;
    expect(waited).toBeGreaterThan(900);
    // The exact second is held by a unit test; a busy machine takes its own time to press and to send.
    expect(waited).toBeLessThan(5000);
    await popup.untilSays('This post was not checked');
    expect(texts()).toEqual([FLAGGED]);
    expect(await popup.isOpen()).toBe(false);
  });

  it('that was stopped before the gesture: it starts again and the post is held', async () => {
    await write(FLAGGED);
    await page.waitForTimeout(300);
    await stopWorker();
    await page.keyboard.insertText('!');
    await post();
    await popup.untilOpen();
    expect(texts()).toEqual([]);
    expect(await draft()).toBe(`${FLAGGED}!`);
  });

  it('that is stopped in the middle of a hold: the draft is asked about or sent, never lost', async () => {
    await write('The tide is out');
    await page.waitForTimeout(300);
    stall(2000);
    await page.locator(EDITOR).fill(FLAGGED);
    await post();
    await stopWorker();
    await until(async () => (await popup.isOpen()) || texts().length > 0, 'an end of the hold');
    // A site empties its composer once the answer to its request has come.
    await until(async () => (await draft()) === (texts().length > 0 ? '' : FLAGGED), 'a draft sent, or kept');
  });

  it('that is stopped while the popup is open: the decision still counts', async () => {
    await write(FLAGGED);
    await post();
    await popup.untilOpen();
    await stopWorker();
    await popup.press('Post anyway');
    await until(() => playground.sent().length > 0, 'the post');
    expect(texts()).toEqual([FLAGGED]);
  });
});

describe('an extension that is reloaded, as in an update', () => {
  beforeEach(() => extended.settle(STAFF));
  const reload = async () => {
    await extended.worker
      .evaluate(() => (globalThis as unknown as ChromeWorld).chrome.runtime.reload())
      .catch(() => {});
    await page.waitForTimeout(700);
  };

  it('with the popup open: its buttons still work', async () => {
    await write(FLAGGED);
    await post();
    await popup.untilOpen();
    await reload();
    await popup.press('Post anyway');
    await until(() => playground.sent().length > 0, 'the post');
    expect(texts()).toEqual([FLAGGED]);
  });

  it('with the popup open: the draft is there after Edit, and can be posted', async () => {
    await write(FLAGGED);
    await post();
    await popup.untilOpen();
    await reload();
    await popup.press('Edit my post');
    expect(await draft()).toBe(FLAGGED);
    await post();
    await until(() => playground.sent().length > 0, 'the post');
    expect(texts()).toEqual([FLAGGED]);
  });

  it('with a draft that was not posted yet: posting goes on', async () => {
    await write(FLAGGED);
    await reload();
    await post();
    await until(() => playground.sent().length > 0, 'the post');
    expect(texts()).toEqual([FLAGGED]);
  });
});
