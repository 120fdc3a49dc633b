import { mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CASES, STEPS } from './ui/cases.ts';
import { drawn } from './ui/draw.ts';
import type { Gallery } from './ui/gallery.ts';
import { writeIndex } from './ui/index-page.ts';
import { type GalleryBrowser, galleryBrowser, show } from './ui/open.ts';

/** Every state of the popup, looked at by axe in both colour schemes and two widths; pictures for people to look at. */

const PICTURES = fileURLToPath(new URL('../results/ui/', import.meta.url));
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

const VIEWS = [
  { name: 'light', width: 1280, height: 860, dark: false },
  { name: 'dark', width: 1280, height: 860, dark: true },
  { name: 'light-narrow', width: 360, height: 740, dark: false },
  { name: 'dark-narrow', width: 360, height: 740, dark: true },
];

let gallery: GalleryBrowser;

beforeAll(async () => {
  await mkdir(PICTURES, { recursive: true });
  gallery = await galleryBrowser();
});
afterAll(async () => {
  await gallery?.close();
  writeIndex(PICTURES);
});

/** What axe has against the popup. */
async function complaints(page: Page): Promise<string[]> {
  const results = (await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run('second-look', {
      resultTypes: ['violations'],
    }),
  )) as AxeResults;
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
}

const states = [
  ...Object.keys(CASES).map((name) => ({ name, from: name, press: [] as string[] })),
  ...Object.entries(STEPS).map(([name, step]) => ({ name, from: step.case, press: step.press })),
];

describe.each(VIEWS)('$name', (view) => {
  let page: Page;
  beforeAll(async () => {
    page = await gallery.open(view);
    // Evaluated, as the page's own policy refuses a script element.
    await page.evaluate(await readFile(AXE, 'utf8'));
  });
  afterAll(() => page?.close());

  it.each(drawn(states, VIEWS.indexOf(view), 2))('$name', async ({ name, from, press }) => {
    await show(page, from, press.length > 0 ? 520 : 60);
    for (const label of press) await page.getByRole('button', { name: label }).click();
    await page.screenshot({ path: `${PICTURES}${name}-${view.name}.png` });
    expect(await complaints(page)).toEqual([]);

    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(view.width);
    // Nothing of ours is cut off at the sides.
    const wide = await page.locator('dialog').evaluate((dialog) => {
      const { left, right } = dialog.getBoundingClientRect();
      return [...dialog.querySelectorAll('*')]
        .filter((each) => !each.closest('.unseen'))
        .map((each) => each.getBoundingClientRect())
        .filter((box) => box.width > 0 && (box.left < left - 1 || box.right > right + 1)).length;
    });
    expect(wide).toBe(0);
  });
});

describe('a line at the composer', () => {
  it.each([
    ...VIEWS,
    { name: '320', width: 320, height: 640 },
    { name: 'forced', width: 1280, height: 860, forced: true },
  ])('$name: says its piece, fits, and takes no focus', async ({ name, ...view }) => {
    const page = await gallery.open(view);
    await page.evaluate(await readFile(AXE, 'utf8'));
    const place = page.locator('.line-place');
    for (const kind of ['lesson', 'pupil-use', 'sign-up', 'befriend']) {
      await page.locator('textarea').click();
      await page.evaluate(
        (each) => (globalThis as unknown as { gallery: Gallery }).gallery.line(each, 'textarea'),
        kind,
      );
      await place.waitFor();
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
      expect(await complaints(page)).toEqual([]);
      // All of what it says stands in it, the title first.
      const [whole, title] = await Promise.all(
        [place, place.locator('h2')].map((each) => each.boundingBox()),
      );
      expect(title!.y - whole!.y).toBeLessThan(40);
      expect(title!.y).toBeGreaterThanOrEqual(whole!.y);
      await page.screenshot({ path: `${PICTURES}line-${kind}-${name}.png` });
      await place.getByText('What the policy says').click();
      await place.locator('.clause').first().waitFor();
      expect(await complaints(page)).toEqual([]);
      const { x, y, width, height } = (await place.boundingBox())!;
      expect([x >= 0, y >= 0, x + width <= view.width, y + height <= view.height]).not.toContain(false);
      const wide = await place.evaluate((each) => each.scrollWidth > each.clientWidth);
      expect(wide).toBe(false);
      if (kind === 'lesson') await page.screenshot({ path: `${PICTURES}line-open-${name}.png` });
      await place.getByRole('button').last().click();
      await place.waitFor({ state: 'detached' });
    }
    await page.close();
  });
});

describe('other eyes', () => {
  it.each([
    { name: 'forced-colors', width: 1280, height: 860, forced: true },
    { name: 'zoom-200', width: 640, height: 430 },
    { name: 'zoom-400', width: 320, height: 215 },
    { name: '4k', width: 3840, height: 2160 },
    { name: 'small-frame', width: 300, height: 150 },
  ])('$name', async ({ name, ...view }) => {
    const page = await gallery.open(view);
    await show(page, 'parent-complaint', 60);
    await page.screenshot({ path: `${PICTURES}${name}.png` });
    for (const label of ['Edit my post', 'Take it to the school', 'Post anyway']) {
      const button = page.getByRole('button', { name: label });
      await button.scrollIntoViewIfNeeded();
      // What stands in its middle is the button itself, and not something above it.
      const reached = await button.evaluate((each) => {
        const { left, top, width, height } = each.getBoundingClientRect();
        const root = each.getRootNode() as ShadowRoot;
        return root.elementFromPoint(left + width / 2, top + height / 2) === each;
      });
      expect(reached, label).toBe(true);
    }
    await page.close();
  });
});

/** How many of our elements would move, by animation or transition, with the popup, the mark and its panel on screen. */
async function moving(motion: boolean): Promise<Record<string, number>> {
  const page = await gallery.open({ motion });
  const count = () =>
    page
      .locator('second-look')
      .evaluate(
        (host) =>
          [...host.shadowRoot!.querySelectorAll('*')]
            .flatMap((each) => [getComputedStyle(each), getComputedStyle(each, '::backdrop')])
            .filter(
              ({ animationName, transitionDuration }) =>
                animationName !== 'none' || /[1-9]/.test(transitionDuration),
            ).length,
      );
  const call = (does: 'checking' | 'panel') =>
    page.evaluate((what) => {
      const { gallery: shown } = globalThis as unknown as { gallery: Gallery };
      shown.mark('textarea', what === 'checking' ? 'checking' : 'parent-complaint');
      if (what === 'panel') shown.openMark();
    }, does);
  await page.locator('textarea').fill(CASES['parent-complaint']!.text as string);
  await call('checking');
  await page.locator('.mark.busy').waitFor();
  const mark = await count();
  await call('panel');
  await page.locator('dialog.beside').waitFor();
  const panel = await count();
  await page.evaluate(() => (globalThis as unknown as { gallery: Gallery }).gallery.unmark());
  await show(page, 'parent-complaint', 0);
  await page.locator('dialog:not(.beside)').waitFor();
  const popup = await count();
  await page.close();
  return { mark, panel, popup };
}

it('nothing moves for somebody who asked for reduced motion', async () => {
  expect(await moving(false)).toEqual({ mark: 0, panel: 0, popup: 0 });
  // And with motion each of them does, so that the count can see it.
  expect(Object.values(await moving(true)).every((count) => count > 0)).toBe(true);
});

it.each(['lesson', 'pupil-use', 'sign-up', 'befriend'])(
  'the line “%s” holds its own words, and stays above the editor when it is unfolded',
  async (kind) => {
    const page = await gallery.open({ height: 700 });
    await page.locator('textarea').focus();
    await page.evaluate(
      (each) => (globalThis as unknown as { gallery: Gallery }).gallery.line(each, 'textarea'),
      kind,
    );
    const boxOf = async (selector: string) => (await page.locator(`second-look ${selector}`).boundingBox())!;
    await page.locator('second-look .line-place').waitFor();
    const place = await boxOf('.line-place');
    const words = await boxOf('h2');
    expect(words.y).toBeGreaterThanOrEqual(place.y);
    expect(words.y + words.height).toBeLessThanOrEqual(place.y + place.height);
    const editor = (await page.locator('textarea').boundingBox())!;
    await page.locator('second-look summary').click();
    await page.locator('second-look details[open]').waitFor();
    await expect
      .poll(async () => {
        const unfolded = await boxOf('.line-place');
        return unfolded.y >= 0 && unfolded.y + unfolded.height <= editor.y;
      })
      .toBe(true);
    await page.close();
  },
);
