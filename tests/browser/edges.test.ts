import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Playground, startPlayground } from '../playground/server.ts';
import { until } from './extension.ts';
import { caseOf, closed, openStages, type Stage, type Stages, settled, X } from './outbound/stage.ts';
import type { BrowserName } from './sites/browser.ts';
import { FLAGGED, ORDINARY } from './sites/contract.ts';

// What pages do around a draft: menus, drafts that they bring back, parts that they draw anew, addresses that change,
// long pastes; and an extension that goes while its popup is open.

const MASTODON = caseOf('mastodon', 'post');

let playground: Playground;
beforeAll(async () => {
  playground = await startPlayground();
});
afterAll(() => playground?.close());

describe.each(['chromium', 'firefox'] as BrowserName[])('%s', (browser) => {
  let stages: Stages;
  let stage: Stage;
  beforeAll(async () => {
    stages = await openStages(browser, playground);
  });
  afterAll(() => stages?.close());
  afterEach(() => stages?.leave());
  const at = async (which: typeof X) => {
    stage = await stages.at(which);
    return stage;
  };

  it('an Enter that chooses from a menu of people is the menu’s', async () => {
    const { visit } = await at(caseOf('facebook', 'comment'));
    await stage.write(FLAGGED);
    // The site's own menu, as far as an Enter goes: it takes the key before the editor does.
    await visit.page.evaluate(() => {
      const menu = document.createElement('ul');
      menu.setAttribute('role', 'listbox');
      menu.innerHTML = '<li role="option">Somebody</li>';
      document.body.append(menu);
      window.addEventListener(
        'keydown',
        (event) => {
          if (event.key !== 'Enter' || !menu.isConnected) return;
          event.preventDefault();
          event.stopImmediatePropagation();
          menu.remove();
        },
        true,
      );
    });
    await visit.page.keyboard.press('Enter');
    await settled();
    expect(await visit.popup.isOpen()).toBe(false);
    expect(await visit.page.$('[role="listbox"]')).toBeNull();
    await visit.page.keyboard.press('Enter');
    await stage.untilOpen();
    expect(visit.sent()).toEqual([]);
    expect(await visit.text()).toBe(FLAGGED);
  });

  it('a draft that the site brought back is read at the press', async () => {
    const { visit } = await at(MASTODON);
    await visit.page.reload();
    // As the site does it when it loads: nobody has touched the editor.
    await visit.page.evaluate((text) => {
      const area = document.querySelector<HTMLTextAreaElement>('.autosuggest-textarea__textarea')!;
      Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')!.set!.call(area, text);
      area.dispatchEvent(new Event('input', { bubbles: true }));
    }, FLAGGED);
    await visit.do('click');
    await until(async () => (await visit.popup.isOpen()) || visit.sent().length > 0, 'an end');
    expect(visit.sent()).toEqual([]);
    expect(await visit.text()).toBe(FLAGGED);
  });

  it('a paste of 20,000 characters is held whole, or goes out whole and is said not to be checked', async () => {
    const { visit } = await at(MASTODON);
    const long = `${FLAGGED}. ${'The gulls were loud over the harbour wall. '.repeat(470)}`
      .slice(0, 20_000)
      .trim();
    // All at once, and pressed at once.
    await visit.page.evaluate((text) => {
      document.execCommand('insertText', false, text);
    }, long);
    await visit.do('Ctrl+Enter');
    await until(async () => (await visit.popup.isOpen()) || visit.sent().length > 0, 'an end', 8000);
    if (await visit.popup.isOpen()) expect(await visit.text()).toBe(long);
    else expect(visit.sent()).toEqual([long]);
  });

  it('a composer that the page draws anew is the same to its author', async () => {
    const { visit } = await at(MASTODON);
    await stage.write(FLAGGED);
    await visit.page.evaluate(() => {
      const form = document.querySelector('form.compose-form')!;
      const around = form.parentElement!;
      const next = form.nextSibling;
      form.remove();
      around.insertBefore(form, next);
    });
    await visit.do('click');
    await stage.untilOpen();
    expect(visit.sent()).toEqual([]);
    await visit.popup.press('Post anyway');
    await until(() => visit.sent().length === 1, 'the post');
  });

  it('an address that changes under the page changes nothing', async () => {
    const { visit } = await at(X);
    await visit.page.evaluate(() => history.pushState({}, '', '/explore?tab=1'));
    await stage.write(FLAGGED);
    await visit.page.evaluate(() => history.replaceState({}, '', '/home'));
    await visit.do('click');
    await stage.untilOpen();
    expect(visit.sent()).toEqual([]);
  });

  it('undo after Edit takes back what was typed, and nothing else', async () => {
    const { visit } = await at(MASTODON);
    await stage.write(FLAGGED);
    await visit.do('click');
    await stage.untilOpen();
    await visit.popup.press('Edit my post');
    await settled();
    await visit.page.keyboard.type('#');
    expect(await visit.text()).toContain('#');
    await visit.page.keyboard.down('Control');
    await visit.page.keyboard.press('z');
    await visit.page.keyboard.up('Control');
    await settled(200);
    // The browsers take back a different amount of typing at once; what is left begins like the draft.
    expect(FLAGGED.startsWith((await visit.text()).trim())).toBe(true);
  });

  const row = (at: number) => ({
    ...caseOf('facebook', 'comment'),
    url: 'https://www.facebook.com/long/',
    editor: `[data-row="${at}"] [role="textbox"]`,
    submit: `[data-row="${at}"] [aria-label="Comment"]`,
  });
  /** Scrolls the feed to this row, and waits until its editor has what belongs there. */
  async function scrollTo(at: number, text: string): Promise<void> {
    const { page } = stage.visit;
    await page.evaluate((rows) => {
      document.getElementById('long')!.scrollTop = rows * 400;
    }, at);
    const words = () =>
      page.evaluate((selector) => document.querySelector<HTMLElement>(selector)?.innerText, row(at).editor);
    await until(async () => (await words())?.trim() === text, `“${text}” in row ${at}`);
  }
  const NOTHING = 'Second Look: nothing to say about this draft';
  const SOMETHING = 'Second Look: something to read';

  it('a row that a long feed takes for another post has that post’s draft, and its own verdict', async () => {
    const { visit } = await at(row(0));
    const { page, popup } = visit;
    await stage.write(FLAGGED);
    expect(await popup.mark()).toBe(SOMETHING);
    const editor = await page.$(row(0).editor);
    await scrollTo(3, '');
    expect(await editor!.evaluate((each, now) => each === document.querySelector(now), row(3).editor)).toBe(
      true,
    );
    // The caret is there still, and the mark is not.
    await until(async () => (await popup.markPlace()) === undefined, 'the mark to go');
    await stage.write(ORDINARY);
    expect(await popup.mark()).toBe(NOTHING);
    await page.keyboard.press('Enter');
    await until(() => visit.sent().length === 1, 'the ordinary comment');
    expect(visit.sent()).toEqual([ORDINARY]);
    // A draft that is left there has a verdict of its own: nothing is said of the one that takes its place.
    await stage.write(ORDINARY);
    await scrollTo(0, FLAGGED);
    await until(async () => (await popup.markPlace()) === undefined, 'the mark to go');
    // Pressed before anything else has happened there.
    await visit.do('click');
    await stage.untilOpen();
    await popup.press('Edit my post');
    await until(async () => (await popup.mark()) === SOMETHING, 'the mark');
    const box = (await (await page.$(row(0).editor))!.boundingBox())!;
    // It says so at once, and stands there with the next frame.
    const offBy = async () => {
      const place = await popup.markPlace();
      return place ? Math.abs(place.y - (box.y + box.height / 2)) : Number.POSITIVE_INFINITY;
    };
    await until(async () => (await offBy()) < 80, 'the mark beside the row');
    await closed();
    await visit.do('click');
    await popup.press('Post anyway');
    await until(() => visit.sent().length === 2, 'the comment');
    // That was about this draft under this post.
    await scrollTo(6, '');
    await (await page.$(row(6).editor))!.click();
    await stage.write(FLAGGED);
    await page.keyboard.press('Enter');
    await stage.untilOpen();
    expect(visit.sent()).toEqual([ORDINARY, FLAGGED]);
  });

  it('a row that is taken away while somebody writes, and made anew, is held with what it brings back', async () => {
    const { visit } = await at({ ...row(0), url: `${row(0).url}?fresh` });
    await stage.write(FLAGGED);
    const editor = await visit.page.$(row(0).editor);
    await scrollTo(9, '');
    expect(await editor!.evaluate((each) => each.isConnected)).toBe(false);
    await until(async () => (await visit.popup.markPlace()) === undefined, 'the mark to go');
    await scrollTo(0, FLAGGED);
    await visit.do('click');
    await stage.untilOpen();
    expect(visit.sent()).toEqual([]);
    expect(await visit.text()).toBe(FLAGGED);
    await visit.popup.press('Post anyway');
    await until(() => visit.sent().length === 1, 'the comment');
  });

  it('the popup of a frame is shown by the page around it', async () => {
    const { visit } = await at(caseOf('youtube', 'live-chat'));
    await stage.write(FLAGGED);
    await visit.do('Enter');
    await stage.untilOpen();
    // Whatever is behind a modal of the page itself is covered by it, to the corner.
    const corner = await visit.page.evaluate(() => document.elementFromPoint(3, 3)?.localName);
    expect(corner).toBe('second-look');
    expect(visit.sent()).toEqual([]);
    await visit.popup.press('Post anyway');
    await until(() => visit.sent().length === 1, 'the message');
    expect(visit.sent()).toEqual([FLAGGED]);
  });

  it('an extension that goes while its popup is open leaves nothing inert', async () => {
    const { visit } = await at(MASTODON);
    await stage.write(FLAGGED);
    await visit.do('click');
    await stage.untilOpen();
    await stages.launched.remove();
    await settled(800);
    if (await visit.popup.isOpen()) await visit.popup.press('Edit my post');
    await settled();
    expect(await visit.text()).toBe(FLAGGED);
    await visit.do('click');
    await until(() => visit.sent().length === 1, 'the post');
    expect(visit.sent()).toEqual([FLAGGED]);
  });
});
