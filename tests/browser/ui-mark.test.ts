import { mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { CASES, MARK_CASES } from './ui/cases.ts';
import type { Gallery } from './ui/gallery.ts';
import { writeIndex } from './ui/index-page.ts';
import { type GalleryBrowser, galleryBrowser } from './ui/open.ts';

/** The mark over a page's editors: underlines where the words are, and nothing in the page. */

const PICTURES = fileURLToPath(new URL('../results/ui/', import.meta.url));
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const EDITORS = ['textarea', '#editor'];
const TEXT = CASES['parent-complaint']!.text as string;
const WORDS = 'Disgusted with how Mrs Robson dealt with this';

let gallery: GalleryBrowser;
let page: Page;

beforeAll(async () => {
  await mkdir(PICTURES, { recursive: true });
  gallery = await galleryBrowser();
});
afterAll(async () => {
  await gallery?.close();
  writeIndex(PICTURES);
});
beforeEach(async () => {
  page = await gallery.open();
});
afterEach(() => page?.close());

async function write(selector: string, text: string): Promise<void> {
  await page.locator(selector).click();
  await page.locator(selector).fill(text);
}
async function mark(selector: string, state: string, writing = false): Promise<void> {
  await page.evaluate(
    ([where, what, more]) => (globalThis as unknown as { gallery: Gallery }).gallery.mark(where, what, more),
    [selector, state, writing] as const,
  );
  await page.waitForTimeout(50);
}

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}
const boxesOf = (selector: string): Promise<Box[]> =>
  page.locator(selector).evaluateAll((all) =>
    all.map((each) => {
      const { left, top, right, bottom } = each.getBoundingClientRect();
      return { left, top, right, bottom };
    }),
  );
const lines = () => boxesOf('.underline');

/** Where the words are on the screen, by the picture: the page draws them once more in an element of its own. */
async function wordsOnScreen(selector: string): Promise<Box> {
  return page.locator(selector).evaluate((editor: HTMLElement, words) => {
    if (editor.tagName !== 'TEXTAREA') {
      const node = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT).nextNode() as Text;
      const range = document.createRange();
      range.setStart(node, node.data.indexOf(words));
      range.setEnd(node, node.data.indexOf(words) + words.length);
      return range.getBoundingClientRect().toJSON() as Box;
    }
    const { left, top, right } = editor.getBoundingClientRect();
    return { left: left + 16, top: top + 16, right, bottom: top + 16 + 24 };
  }, WORDS);
}

describe.each(EDITORS)('%s', (selector) => {
  beforeEach(async () => {
    await write(selector, TEXT);
    await mark(selector, 'parent-complaint');
  });

  it('underlines the phrase where it stands', async () => {
    const [line] = await lines();
    const words = await wordsOnScreen(selector);
    expect(Math.abs(line!.left - words.left)).toBeLessThan(2);
    expect(line!.bottom).toBeGreaterThan(words.top + 15);
    expect(line!.bottom).toBeLessThan(words.bottom + 6);
    await page.screenshot({ path: `${PICTURES}mark-${selector.replace('#', '')}.png` });
  });

  it('follows scrolling, of the editor and of the page', async () => {
    const [before] = await lines();
    await page.evaluate(() => document.body.style.setProperty('padding-top', '90px'));
    await expect.poll(async () => (await lines())[0]!.top - before!.top).toBeCloseTo(50, 0);

    await write(selector, `${TEXT}\n${'and more\n'.repeat(20)}`);
    await page.locator(selector).evaluate((editor) => editor.scrollTo(0, 9));
    const [moved] = await lines();
    await page.locator(selector).evaluate((editor) => editor.scrollTo(0, 0));
    await expect.poll(async () => (await lines())[0]?.top).toBeGreaterThan((moved?.top ?? 0) + 4);
    // Scrolled out of the editor, it is not drawn over its edge.
    await page.locator(selector).evaluate((editor) => editor.scrollTo(0, 300));
    await expect.poll(async () => (await lines()).length).toBe(0);
  });

  it('goes when the words go, and comes back with them', async () => {
    // As the gate does once it has read what was written.
    const writeAndRead = async (text: string) => {
      await write(selector, text);
      await mark(selector, 'checking');
    };
    await writeAndRead(`Honestly. ${TEXT}`);
    await expect.poll(async () => (await lines()).length).toBe(0);
    await writeAndRead(TEXT);
    await expect.poll(async () => (await lines()).length).toBeGreaterThan(0);
  });

  it('has its lines drawn when its author pauses', async () => {
    await mark(selector, 'nothing');
    await mark(selector, 'parent-complaint', true);
    await page.waitForTimeout(300);
    expect(await lines()).toEqual([]);
    await mark(selector, 'parent-complaint');
    await expect.poll(async () => (await lines()).length).toBeGreaterThan(0);
  });

  it('is made ready unseen, and is there with the first words', async () => {
    const isSeen = () => page.locator('.mark').isVisible();
    const opens = () =>
      page.evaluate(() => (globalThis as unknown as { gallery: Gallery }).gallery.openMark());
    await page.evaluate(() => (globalThis as unknown as { gallery: Gallery }).gallery.unmark());
    await mark(selector, 'ready');
    expect(await isSeen()).toBe(false);
    expect(await opens()).toBe(false);
    await mark(selector, 'checking', true);
    expect(await isSeen()).toBe(true);
    // Its editor is entered again.
    await mark(selector, 'ready');
    expect(await isSeen()).toBe(true);
  });

  it('hides while the focus is elsewhere', async () => {
    await page.locator(selector).evaluate((editor) => editor.blur());
    await expect.poll(async () => (await lines()).length).toBe(0);
    expect(await page.locator('.mark').isVisible()).toBe(false);
    await page.locator(selector).focus();
    await expect.poll(async () => (await lines()).length).toBeGreaterThan(0);
  });

  it('leaves the page as it is', async () => {
    const html = await page.locator('main').innerHTML();
    const size = await page.locator('.mark').boundingBox();
    for (const state of ['nothing', 'checking', 'unchecked', 'parent-complaint']) {
      await mark(selector, state);
      expect(await page.locator('.mark').boundingBox()).toEqual(size);
    }
    // Underlines come when hands rest.
    await expect.poll(async () => (await lines()).length).toBeGreaterThan(0);
    expect(await page.locator('main').innerHTML()).toBe(html);
    const hit = await page.evaluate(
      ([x, y]) => document.elementFromPoint(x!, y!)?.tagName,
      await lines().then(([line]) => [line!.left + 4, line!.top + 1]),
    );
    expect(hit).not.toBe('SECOND-LOOK');
    expect(
      await page.evaluate(
        () => (globalThis as { CSS?: { highlights?: Map<string, unknown> } }).CSS?.highlights?.size,
      ),
    ).toBe(0);
  });

  it('opens on a click without taking the focus first, and gives it back', async () => {
    await page.keyboard.press('End');
    await page.locator('.mark').click();
    await expect.poll(() => page.locator('dialog h2').innerText()).toBe('This reads like a complaint.');
    expect(await page.getByRole('button', { name: 'Post anyway' }).count()).toBe(0);
    await page.waitForTimeout(520);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('dialog').count()).toBe(0);
    await page.keyboard.type(' More.');
    const text = await page
      .locator(selector)
      .evaluate((e) => (e as HTMLTextAreaElement).value ?? e.textContent);
    expect(text).toContain(' More.');
  });
});

describe('states', () => {
  const STATES = ['checking', 'nothing', 'parent-complaint', 'unchecked', 'unread', 'own-hurt'];
  it.each([
    { scheme: 'light', dark: false, width: 1280, height: 860 },
    { scheme: 'dark', dark: true, width: 1280, height: 860 },
    { scheme: 'narrow', dark: false, width: 360, height: 740 },
  ])('$scheme', async ({ scheme, ...view }) => {
    await page.close();
    page = await gallery.open(view);
    await page.evaluate(await readFile(AXE, 'utf8'));
    await write('textarea', TEXT);
    for (const state of STATES) {
      await write('textarea', ((CASES[state] ?? MARK_CASES[state])?.text as string) ?? TEXT);
      await mark('textarea', state);
      // Underlines come when hands rest.
      await page.waitForTimeout(330);
      await page.screenshot({ path: `${PICTURES}mark-${state}-${scheme}.png` });
      await page.evaluate(() => (globalThis as unknown as { gallery: Gallery }).gallery.openMark());
      await page.waitForTimeout(540);
      await page.screenshot({ path: `${PICTURES}mark-panel-${state}-${scheme}.png` });
      const results = await page.evaluate(() =>
        (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run('second-look'),
      );
      expect(results.violations.map((each) => `${state} ${each.id}: ${each.nodes[0]?.html}`)).toEqual([]);
      const dialog = (await page.locator('dialog').boundingBox())!;
      expect(dialog.x).toBeGreaterThanOrEqual(0);
      expect(dialog.x + dialog.width).toBeLessThanOrEqual(view.width);
      expect(dialog.y + dialog.height).toBeLessThanOrEqual(view.height);
      await page.keyboard.press('Escape');
    }
  });

  it('writes no word on the screen for a page to search', async () => {
    await write('textarea', TEXT);
    await mark('textarea', 'parent-complaint');
    for (const words of ['read', 'Second', 'checked'])
      expect(
        await page.evaluate((each) => (window as unknown as { find(s: string): boolean }).find(each), words),
      ).toBe(false);
  });

  it('leaves the corner free by which a field is pulled larger', async () => {
    const coversCorner = async () => {
      const [field] = await boxesOf('textarea');
      const [box] = await boxesOf('.mark');
      return box!.right > field!.right - 16 && box!.left < field!.right && box!.bottom > field!.bottom - 16;
    };
    const resize = (how: string) =>
      page.locator('textarea').evaluate((field, value) => {
        field.style.resize = value;
      }, how);
    await resize('none');
    await write('textarea', 'Hi');
    await mark('textarea', 'nothing');
    await expect.poll(coversCorner).toBe(true);
    await resize('both');
    await page.keyboard.type('.');
    await mark('textarea', 'nothing');
    await expect.poll(coversCorner).toBe(false);
  });

  it('runs nothing once the focus has left', async () => {
    await write('textarea', TEXT);
    await mark('textarea', 'parent-complaint');
    await page.locator('textarea').evaluate((editor) => editor.blur());
    await page.waitForTimeout(60);
    const frames = await page.evaluate(async () => {
      let asked = 0;
      const frame = window.requestAnimationFrame.bind(window);
      window.requestAnimationFrame = (call) => {
        asked += 1;
        return frame(call);
      };
      document.body.style.paddingTop = '200px';
      window.dispatchEvent(new Event('scroll'));
      await new Promise((resolve) => setTimeout(resolve, 200));
      return asked;
    });
    expect(frames).toBe(0);
  });
});
