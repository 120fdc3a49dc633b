import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Playground, startPlayground } from '../playground/server.ts';
import { type Extended, launch, PopupDriver, STAFF, until } from './extension.ts';

// The gate on real pages in a real browser. "Sent" is what the server received, never what a page shows.

const ORDINARY = 'The tide is out and the gulls are loud';
const FLAGGED = 'Lovely assembly from Mrs Robson at Harbour Lane Primary today';

interface Place {
  name: string;
  url: string;
  editor: string;
  submit: string;
  text(page: Page): Promise<string>;
  html(page: Page): Promise<string>;
}

const X: Place = {
  name: 'X, Draft.js',
  url: 'https://x.com/',
  editor: '[data-testid="tweetTextarea_0"]',
  submit: '[data-testid="tweetButtonInline"]',
  text: (page) => page.locator('[data-testid="tweetTextarea_0"]').first().innerText(),
  html: (page) => page.locator('[data-testid="tweetTextarea_0"]').first().innerHTML(),
};
const MASTODON: Place = {
  name: 'Mastodon, form and textarea',
  url: 'https://mastodon.social/',
  editor: '.autosuggest-textarea__textarea',
  submit: '.compose-form__submit button',
  text: (page) => page.locator('.autosuggest-textarea__textarea').inputValue(),
  html: (page) => page.locator('.autosuggest-textarea').innerHTML(),
};

let playground: Playground;
let extended: Extended;
let page: Page;
let popup: PopupDriver;

beforeAll(async () => {
  playground = await startPlayground();
  extended = await launch({ port: playground.port });
  await extended.settle(STAFF);
});
afterAll(async () => {
  await extended?.close();
  await playground?.close();
});

async function open(place: Place): Promise<void> {
  playground.clear();
  page = await extended.context.newPage();
  popup = new PopupDriver(page);
  await page.goto(place.url);
  await page.locator(place.editor).first().click();
}
afterEach(() => page?.close());

const texts = () => playground.sent().map((sent) => sent.parts[0]?.text);
/** Whatever the page was going to do at once has been done. */
const settled = () => page.waitForTimeout(250);
/** As above, and the deadline of a hold is over. */
const pastDeadline = () => page.waitForTimeout(1300);

const GESTURES: Record<string, (place: Place) => Promise<unknown>> = {
  click: ({ submit }) => page.locator(submit).click(),
  'Ctrl+Enter': () => page.keyboard.press('Control+Enter'),
  'Cmd+Enter': () => page.keyboard.press('Meta+Enter'),
  'Enter on the button': ({ submit }) => page.locator(submit).press('Enter'),
  'Space on the button': ({ submit }) => page.locator(submit).press(' '),
  'a click by page script': ({ submit }) =>
    page.evaluate((selector) => document.querySelector<HTMLElement>(selector)!.click(), submit),
  tap: ({ submit }) => page.locator(submit).tap(),
};
const FORM_GESTURES: typeof GESTURES = {
  'requestSubmit by page script': () =>
    page.evaluate(() => document.querySelector<HTMLFormElement>('form.compose-form')!.requestSubmit()),
  'Enter in a field beside it': async () => {
    await page.getByRole('button', { name: 'Content warning' }).click();
    await page.locator('.spoiler-input__input').press('Enter');
  },
};

describe.each([X, MASTODON])('$name', (place) => {
  beforeEach(() => open(place));
  const gestures = { ...GESTURES, ...(place === MASTODON && FORM_GESTURES) };

  it.each(Object.keys(gestures))('ordinary text goes out once and untouched: %s', async (name) => {
    await page.keyboard.type(ORDINARY);
    await page.waitForTimeout(200);
    await gestures[name]!(place);
    await until(() => playground.sent().length > 0, 'the post');
    await settled();
    expect(texts()).toEqual([ORDINARY]);
    expect(await popup.isOpen()).toBe(false);
  });

  it.each(Object.keys(gestures))('flagged text is held: %s', async (name) => {
    await page.keyboard.type(FLAGGED);
    const before = await place.html(page);
    await gestures[name]!(place);
    await popup.untilOpen();
    await (name === 'click' ? pastDeadline() : settled());
    expect(playground.sent()).toEqual([]);
    expect(await place.text(page)).toBe(FLAGGED);
    if (!name.includes('beside')) expect(await place.html(page)).toBe(before);
  });

  it('lets no event of a held gesture through to the page', async () => {
    await page.keyboard.type(FLAGGED);
    await page.waitForTimeout(200);
    await page.evaluate((selector) => {
      const world = window as unknown as { seen: string[] };
      world.seen = [];
      const types =
        'keydown keypress keyup beforeinput pointerdown pointerup mousedown mouseup touchstart touchend click submit';
      for (const type of types.split(' '))
        window.addEventListener(
          type,
          (event) => (event.target as Element).closest?.(selector) && world.seen.push(type),
          true,
        );
    }, place.submit);
    for (const name of ['click', 'tap', 'Space on the button', 'Enter on the button']) {
      await gestures[name]!(place);
      await popup.press('Edit my post');
    }
    expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([]);
  });

  it('Edit leaves text and caret, and pressing Post again asks again', async () => {
    await page.keyboard.type(FLAGGED);
    for (let round = 0; round < 2; round += 1) {
      await page.locator(place.submit).click();
      await popup.press('Edit my post');
    }
    expect(playground.sent()).toEqual([]);
    await popup.untilSays('Back in your post');
    // What is typed next lands at the phrase, in the draft.
    await page.keyboard.type('#');
    const text = await place.text(page);
    expect(text.replace('#', '')).toBe(FLAGGED);
    expect(text.indexOf('#')).toBe(text.search(/#(?:Mrs Robson|Harbour Lane)/));
  });

  it('Post anyway sends exactly once', async () => {
    await page.keyboard.type(FLAGGED);
    await page.locator(place.submit).click();
    await popup.press('Post anyway');
    await until(() => playground.sent().length > 0, 'the post');
    await pastDeadline();
    expect(texts()).toEqual([FLAGGED]);
    expect(await popup.isOpen()).toBe(false);
  });

  it('does not ask again about a post that failed to send', async () => {
    await page.keyboard.type(FLAGGED);
    playground.failNext();
    await page.locator(place.submit).click();
    await popup.press('Post anyway');
    await page.waitForTimeout(500);
    expect(playground.sent()).toEqual([]);
    await page.locator(place.submit).click();
    await until(() => playground.sent().length > 0, 'the post');
    expect(texts()).toEqual([FLAGGED]);
  });

  it('asks about the same words anew once they have been sent', async () => {
    for (let round = 1; round <= 2; round += 1) {
      await page.locator(place.editor).first().click();
      await page.keyboard.insertText(FLAGGED);
      await page.locator(place.submit).click();
      await popup.press('Post anyway');
      await until(() => playground.sent().length === round, 'the post');
      await settled();
    }
    expect(texts()).toEqual([FLAGGED, FLAGGED]);
  });

  it('checks edited text anew', async () => {
    await page.keyboard.type(FLAGGED);
    await page.locator(place.submit).click();
    await popup.press('Post anyway');
    await until(() => playground.sent().length === 1, 'the post');
    playground.failNext();
    await page.locator(place.editor).first().click();
    await page.keyboard.type(FLAGGED);
    await page.locator(place.submit).click();
    await popup.press('Post anyway');
    await page.waitForTimeout(300);
    // The approved draft failed to send and is changed: the approval is gone.
    await page.locator(place.editor).first().click();
    await page.keyboard.press('End');
    await page.keyboard.type(' and tomorrow');
    await page.locator(place.submit).click();
    await popup.untilOpen();
    await settled();
    expect(playground.sent()).toHaveLength(1);
  });

  it('lets edited text go once nothing is left to ask about', async () => {
    await page.keyboard.type(FLAGGED);
    await page.locator(place.submit).click();
    await popup.press('Edit my post');
    await page.keyboard.press('Control+a');
    await page.keyboard.type(ORDINARY);
    await page.locator(place.submit).click();
    await until(() => playground.sent().length > 0, 'the post');
    await settled();
    expect(texts()).toEqual([ORDINARY]);
  });

  it('holds text that came in one piece right before the gesture', async () => {
    await page.keyboard.insertText(FLAGGED);
    await page.keyboard.press('Control+Enter');
    await popup.untilOpen();
    expect(playground.sent()).toEqual([]);
  });

  it('leaves Shift+Enter and an input method alone', async () => {
    await page.keyboard.type(FLAGGED);
    await page.keyboard.press('Shift+Enter');
    const session = await page.context().newCDPSession(page);
    await session.send('Input.imeSetComposition', { text: 'ね', selectionStart: 1, selectionEnd: 1 });
    const enter = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229 };
    await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...enter });
    await session.send('Input.insertText', { text: 'ね' });
    await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...enter });
    await page.waitForTimeout(300);
    expect(await popup.isOpen()).toBe(false);
    expect((await place.text(page)).replace(/\s+/g, ' ')).toBe(`${FLAGGED} ね`);
    expect(playground.sent()).toEqual([]);
  });
});
