import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type GalleryBrowser, galleryBrowser, lastDecision, show } from './ui/open.ts';

/** The popup against a page that listens to everything and would like to be asked itself. */

let gallery: GalleryBrowser;
let page: Page;

beforeAll(async () => {
  gallery = await galleryBrowser();
});
afterAll(() => gallery?.close());
beforeEach(async () => {
  page = await gallery.open();
});
afterEach(() => page?.close());

const focused = () =>
  page.evaluate(() => {
    const inside = document.querySelector('second-look')?.shadowRoot?.activeElement;
    return (inside ?? document.activeElement)?.textContent ?? '';
  });
const isOpen = () => page.locator('dialog').isVisible();
const decided = () => expect.poll(() => lastDecision(page));

/** From now on the page writes down what it hears on `window`, in the capture phase. */
async function listen(): Promise<void> {
  await page.evaluate(() => {
    const heard: string[] = [];
    (globalThis as unknown as { heard: string[] }).heard = heard;
    for (const type of [
      'keydown',
      'keyup',
      'keypress',
      'pointerdown',
      'mousedown',
      'mouseup',
      'click',
      'focusin',
      'input',
      'paste',
      'copy',
    ])
      window.addEventListener(type, (event) => event.isTrusted && heard.push(type), true);
  });
}
const heard = () => page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);

describe('by keyboard', () => {
  it('starts on its heading and walks in reading order, round and round', async () => {
    await show(page, 'parent-complaint');
    expect(await focused()).toContain('This reads like a complaint.');
    const walk: string[] = [];
    for (let i = 0; i < 9; i += 1) {
      await page.keyboard.press('Tab');
      walk.push(await focused());
    }
    expect(walk.slice(0, 5)).toEqual([
      'What happens next?',
      'Edit my post',
      'Take it to the school',
      'Post anyway',
      'Worried that a child is not safe? See who to tell.',
    ]);
    expect(walk.slice(6)).toContain('Edit my post');
  });

  it('shows where the focus is at every stop, and tells first of all whom to turn to', async () => {
    await show(page, 'safety');
    const heard = await page.locator('dialog').evaluate((dialog) =>
      dialog
        .getAttribute('aria-describedby')!
        .split(' ')
        .map((id) => dialog.querySelector(`#${id}`)?.textContent ?? ''),
    );
    expect(heard[0]).toContain('tell someone today');
    expect(heard.at(-1)).toContain('takes no view');
    const rings: string[] = [];
    for (let i = 0; i < 9; i += 1) {
      await page.keyboard.press('Tab');
      rings.push(
        await page.evaluate(() => {
          const at = document.querySelector('second-look')!.shadowRoot!.activeElement!;
          const { outlineStyle, outlineWidth } = getComputedStyle(at);
          return `${outlineStyle} ${outlineWidth}`;
        }),
      );
    }
    expect(new Set(rings)).toEqual(new Set(['solid 3px']));
  });

  it('Escape means edit, and the page hears nothing of it', async () => {
    await page.locator('textarea').focus();
    await show(page, 'parent-complaint');
    await listen();
    await page.keyboard.press('Escape');
    await decided().toEqual({ kind: 'edit', at: { part: 0, start: 0 } });
    expect(await heard()).toEqual(['focusin']);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
  });

  it('Escape goes back from a panel first, and keeps the letter', async () => {
    await show(page, 'parent-complaint');
    await page.getByRole('button', { name: 'Take it to the school' }).press('Enter');
    await page.getByLabel('Your letter').fill('My own words');
    await page.keyboard.press('Escape');
    expect(await lastDecision(page)).toBeUndefined();
    await page.getByRole('button', { name: 'Take it to the school' }).press('Space');
    expect(await page.getByLabel('Your letter').inputValue()).toBe('My own words');
  });

  it('ignores a held Enter', async () => {
    await show(page, 'parent-complaint');
    await page.getByRole('button', { name: 'Post anyway' }).focus();
    await page.keyboard.down('Enter');
    await decided().toEqual({ kind: 'post' });

    await page.keyboard.up('Enter');
    await show(page, 'parent-complaint');
    await page.keyboard.down('Shift');
    await page.keyboard.down('Enter');
    await page.getByRole('button', { name: 'Post anyway' }).focus();
    await page.keyboard.down('Enter');
    await page.waitForTimeout(50);
    expect(await lastDecision(page)).toBeUndefined();
  });
});

describe('by pointer', () => {
  it.each([
    ['Edit my post', { kind: 'edit', at: { part: 0, start: 0 } }],
    ['Close, and go back to my post', { kind: 'edit', at: { part: 0, start: 0 } }],
    ['Post anyway', { kind: 'post' }],
  ])('%s', async (name, decision) => {
    await show(page, 'parent-complaint');
    await listen();
    await page.getByRole('button', { name }).click();
    await decided().toEqual(decision);
    expect(await isOpen()).toBe(false);
    expect((await heard()).filter((type) => type !== 'focusin')).toEqual([]);
  });

  it('swallows the second click of a double click', async () => {
    await show(page, 'parent-complaint');
    await listen();
    const { x, y } = (await page.getByRole('button', { name: 'Edit my post' }).boundingBox())!;
    await page.mouse.dblclick(x + 20, y + 20);
    await decided().toMatchObject({ kind: 'edit' });
    expect((await heard()).filter((type) => type !== 'focusin')).toEqual([]);
  });

  it('remembers what was ticked', async () => {
    await show(page, 'staff-mention');
    await page.getByLabel('Next time, just mark posts like this').check();
    await page.getByRole('button', { name: 'Post anyway' }).click();
    await decided().toEqual({ kind: 'post', remember: { what: 'mark-only' } });
  });

  it('copies the letter, and says so', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await show(page, 'parent-complaint');
    await page.getByRole('button', { name: 'Take it to the school' }).click();
    await page.getByRole('button', { name: 'Copy the letter' }).click();
    await expect
      .poll(() => page.getByRole('status').allInnerTexts())
      .toContainEqual(expect.stringMatching(/^Copied/));
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
      'Disgusted with how Mrs Robson',
    );
  });
});

describe('not by the page', () => {
  it('takes no decision in the first half second', async () => {
    await page.evaluate(() =>
      (globalThis as unknown as { gallery: { show(n: string): void } }).gallery.show('parent-complaint'),
    );
    await page.getByRole('button', { name: 'Post anyway' }).click();
    await page.waitForTimeout(50);
    expect(await lastDecision(page)).toBeUndefined();
    expect(await isOpen()).toBe(true);
    await page.waitForTimeout(600);
    await page.getByRole('button', { name: 'Post anyway' }).click();
    await decided().toEqual({ kind: 'post' });
  });

  it('takes no decision from scripts, even with the root open', async () => {
    await show(page, 'parent-complaint');
    await page.evaluate(() => {
      const host = document.querySelector('second-look')!;
      const post = [...host.shadowRoot!.querySelectorAll('button')].find((b) => b.value === 'post')!;
      for (const target of [host, post]) {
        for (const key of ['Enter', ' ', 'Escape'])
          for (const type of ['keydown', 'keyup'])
            target.dispatchEvent(new KeyboardEvent(type, { key, code: key, bubbles: true, composed: true }));
        target.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true }));
      }
      post.click();
      post.form!.dispatchEvent(
        new SubmitEvent('submit', { submitter: post, bubbles: true, cancelable: true }),
      );
    });
    await page.waitForTimeout(50);
    expect(await lastDecision(page)).toBeUndefined();
    expect(await isOpen()).toBe(true);
  });

  it('opens again above a modal of the page', async () => {
    await show(page, 'parent-complaint');
    await page.evaluate(() => {
      const dialog = document.createElement('div');
      dialog.innerHTML = '<dialog id="theirs" style="display:block!important"><button>Buy</button></dialog>';
      document.body.append(dialog);
      document.querySelector<HTMLDialogElement>('#theirs')!.showModal();
    });
    await page.waitForTimeout(100);
    await page.getByRole('button', { name: 'Post anyway' }).click({ timeout: 2000 });
    await decided().toEqual({ kind: 'post' });
  });

  it('comes back when it is thrown out', async () => {
    await show(page, 'parent-complaint');
    await page.evaluate(() => document.querySelector('second-look')!.remove());
    await page.waitForTimeout(100);
    expect(await isOpen()).toBe(true);
    expect(await lastDecision(page)).toBeUndefined();
  });

  it('cannot be hidden, moved or faded by the page', async () => {
    await show(page, 'parent-complaint');
    const box = await page.locator('dialog').boundingBox();
    await page.evaluate(() => {
      const host = document.querySelector('second-look') as HTMLElement;
      host.style.cssText =
        'display:none!important;opacity:0!important;transform:scale(0)!important;filter:blur(9px)!important';
      host.animate([{ opacity: 0 }, { opacity: 0 }], { duration: 1e6, fill: 'forwards' });
    });
    expect(await page.locator('dialog').boundingBox()).toEqual(box);
    expect(await page.locator('second-look').evaluate((host) => getComputedStyle(host).opacity)).toBe('1');
  });

  it('is closed to scripts: no root, no nodes, no words to read', async () => {
    await page.close();
    page = await gallery.open({ closed: true });
    await show(page, 'serious');
    const seen = await page.evaluate(() => {
      const host = document.querySelector('second-look')!;
      // Chromium lets `find` select text in closed roots; the nodes themselves it keeps.
      (window as unknown as { find(text: string): boolean }).find('takes no view');
      const node = getSelection()?.anchorNode;
      return {
        root: host.shadowRoot,
        text: host.textContent + (host as HTMLElement).innerText,
        hit: document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.tagName,
        inside: node ? node.getRootNode() !== document : false,
      };
    });
    expect(seen).toEqual({ root: null, text: '', hit: 'SECOND-LOOK', inside: false });
  });
});
