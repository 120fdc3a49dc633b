import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Playground, startPlayground } from '../playground/server.ts';
import { until } from './extension.ts';
import { caseOf, openStages, type Stage, type Stages, settled, X } from './outbound/stage.ts';
import type { BrowserName } from './sites/browser.ts';
import { FLAGGED } from './sites/contract.ts';

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
