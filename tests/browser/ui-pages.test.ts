import { mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PAGES } from '../../lib/ui/pages/options/pages.ts';
import { drawn } from './ui/draw.ts';
import type { Gallery } from './ui/gallery.ts';
import { writeIndex } from './ui/index-page.ts';
import { type GalleryBrowser, galleryBrowser } from './ui/open.ts';

/** Our own pages in every state, looked at by axe; pictures for people to look at. */

const PICTURES = fileURLToPath(new URL('../results/ui/', import.meta.url));
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

const STATES = [
  ...['first', 'policy', 'on'].map((state) => ({ page: 'welcome', state })),
  ...['on', 'waiting', 'first'].map((state) => ({ page: 'options', state })),
  ...[
    ...['on', 'elsewhere', 'any-site', 'own-site', 'not-allowed', 'messenger'],
    ...['paused', 'site-off', 'waiting', 'first'],
  ].map((state) => ({ page: 'toolbar', state })),
];
const VIEWS = [
  { scheme: 'light', dark: false, width: 1280 },
  { scheme: 'dark', dark: true, width: 1280 },
  { scheme: 'narrow', dark: false, width: 320 },
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

const open = (
  page: string,
  state: string,
  view: { width?: number; dark?: boolean; forced?: boolean; at?: string } = {},
) => gallery.open({ ...view, path: `/own.html?page=${page}&state=${state}${view.at ? `#${view.at}` : ''}` });

async function complaints(page: Page): Promise<string[]> {
  await page.evaluate(await readFile(AXE, 'utf8'));
  const results = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run(),
  );
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
}

describe.each(VIEWS)('$scheme', ({ scheme, dark, width }) => {
  const at = VIEWS.findIndex((view) => view.scheme === scheme);
  it.each(drawn(STATES, at, VIEWS.length))('$page, $state', async ({ page: name, state }) => {
    const page = await open(name, state, { dark, width: name === 'toolbar' ? Math.min(width, 384) : width });
    await page.locator('h1').waitFor();
    await page.screenshot({ path: `${PICTURES}${name}-${state}-${scheme}.png`, fullPage: true });
    expect(await complaints(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await page.close();
  });
});

describe('the pages of the settings', () => {
  const EACH = VIEWS.flatMap((view, at) =>
    drawn(PAGES, at, VIEWS.length).map(({ id, title }) => ({ ...view, id, title })),
  );
  it.each(EACH)('$scheme, $id: fits, and axe finds nothing', async ({ scheme, dark, width, id, title }) => {
    const page = await open('options', id.startsWith('school') ? 'making' : 'muted', { dark, width, at: id });
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await page.locator('main :is(section,article)').first().waitFor();
    await page.screenshot({
      path: `${PICTURES}options-${id.replaceAll('/', '-')}-${scheme}.png`,
      fullPage: true,
    });
    expect(await complaints(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await page.close();
  });

  it('are reached by keyboard: the menu says where one is, and the heading gets the focus', async () => {
    const page = await open('options', 'on');
    const current = () => page.locator('nav a[aria-current=page]').allInnerTexts();
    await page.locator('main section').first().waitFor();
    expect(await current()).toEqual(['You']);
    // Nothing is taken from the reader who has just come.
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect
      .poll(() =>
        page.evaluate(() => `${document.activeElement?.tagName} ${document.activeElement?.textContent}`),
      )
      .toBe(`H1 ${PAGES[1]!.title}`);
    expect(await current()).toEqual([PAGES[1]!.title]);
    expect(await page.title()).toBe(`${PAGES[1]!.title}: Second Look`);
    await page.goBack();
    await expect.poll(current).toEqual(['You']);
    await page.close();
  });

  it('are a list behind a button on a narrow screen', async () => {
    const page = await open('options', 'on', { width: 320 });
    const sites = page.getByRole('link', { name: 'Sites' });
    expect(await sites.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'All pages', expanded: false }).press('Enter');
    await sites.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Sites' }).waitFor();
    expect(await sites.isVisible()).toBe(false);
    await page.close();
  });
});

describe('more than words', () => {
  const EYES = [...VIEWS, { scheme: 'forced', dark: false, width: 1280, forced: true }];

  it.each(EYES)('$scheme: what the school chooses, unfolded', async ({ scheme, ...view }) => {
    const page = await open('options', 'making', { ...view, at: 'school/choices' });
    await page.getByRole('heading', { level: 2, name: 'Whose clauses' }).waitFor();
    for (const summary of await page.locator('main summary').all()) await summary.click();
    for (const school of await page.getByRole('radio', { name: /^The school/ }).all()) await school.click();
    await page.getByRole('button', { name: 'Add the lesson' }).click();
    await page.getByText('A lesson needs the time').waitFor();
    await page.screenshot({ path: `${PICTURES}choices-unfolded-${scheme}.png`, fullPage: true });
    expect(await complaints(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await page.close();
  });

  it.each(EYES)('$scheme: I saw something, and the privacy list', async ({ scheme, ...view }) => {
    const page = await open('toolbar', 'on', { ...view, width: Math.min(view.width, 384) });
    await page.getByText('Who can see what you post').click();
    for (const name of ['I saw something', 'Take the words I selected']) {
      await page.getByRole('button', { name, exact: true }).click();
      await page.getByText('do not copy or save it').first().waitFor();
      expect(await complaints(page)).toEqual([]);
    }
    await page.getByRole('button', { name: 'Save it as a file' }).waitFor();
    expect(await complaints(page)).toEqual([]);
    await page.screenshot({ path: `${PICTURES}toolbar-saw-something-${scheme}.png`, fullPage: true });
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await page.close();
  });
});

describe('by keyboard', () => {
  it('starts checking, and says that nothing is read before', async () => {
    const page = await open('welcome', 'first');
    await page.getByRole('button', { name: 'Not now' }).press('Enter');
    expect(await page.getByRole('status').innerText()).toContain('Nothing is read.');
    await page.getByRole('button', { name: 'Start checking' }).press('Space');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toBe('Checking has begun.');
    await page.getByLabel('I work at the school').press('Space');
    await page.getByRole('button', { name: 'Try with the sample school' }).press('Enter');
    expect(await page.getByText('A sample: it does not exist').isVisible()).toBe(true);
    await page.close();
  });

  it('takes a pack apart before any of it is used', async () => {
    const page = await open('options', 'on', { at: 'schools' });
    const give = (text: string) =>
      page.locator('input[type=file]').setInputFiles({
        name: 'a.secondlook.json',
        mimeType: 'application/json',
        buffer: Buffer.from(text),
      });
    await give('{"secondLook":1,"version":"two"}');
    await expect
      .poll(() => page.getByRole('alert').allInnerTexts())
      .toContainEqual(expect.stringContaining('version'));
    const profile = { name: 'Quay Street Primary School' };
    await give(
      JSON.stringify({
        secondLook: 1,
        version: 1,
        date: '2026-09-01',
        reviewBy: '2027-09-01',
        for: 'staff',
        profile,
      }),
    );
    await page.getByRole('button', { name: 'Use this pack' }).press('Enter');
    await expect.poll(() => page.getByText('Quay Street Primary School', { exact: true }).count()).toBe(1);
    await page.close();
  });

  it('tries a text and shows the clause', async () => {
    const page = await open('toolbar', 'on', { width: 384 });
    await page.getByLabel('Try a text').fill('Year 4 today were an absolute joy. Best job in the world!');
    await page.getByRole('button', { name: 'Check it' }).press('Enter');
    await expect
      .poll(() => page.getByRole('status').innerText())
      .toContain('This would wait for you. This mentions school.');
    await page.screenshot({ path: `${PICTURES}toolbar-tried.png`, fullPage: true });
    expect(await complaints(page)).toEqual([]);
    await page.close();
  });

  it('pauses and goes on, and takes back what was muted', async () => {
    const toolbar = await open('toolbar', 'on', { width: 384 });
    await toolbar.getByRole('button', { name: 'Pause for an hour' }).press('Enter');
    await expect.poll(() => toolbar.locator('h1').innerText()).toMatch(/^Paused until \d\d:\d\d$/);
    await toolbar.getByRole('button', { name: 'Go on now' }).press('Enter');
    await expect.poll(() => toolbar.locator('h1').innerText()).toBe('At work on Facebook');
    await toolbar.close();

    const options = await open('options', 'muted', { at: 'settings' });
    await options.getByRole('button', { name: 'Ask me again' }).press('Enter');
    await options.getByRole('button', { name: 'It is', exact: true }).press('Enter');
    await expect.poll(() => options.getByText('Nothing. When you tick').count()).toBe(1);
    await options.close();
  });
});

describe('the card of an installation by a school', () => {
  it.each(VIEWS)('$scheme', async ({ scheme, dark, width }) => {
    const page = await gallery.open({ dark, width });
    await page.locator('textarea').focus();
    await page.evaluate(() => (globalThis as unknown as { gallery: Gallery }).gallery.introduce());
    await page.screenshot({ path: `${PICTURES}introduction-${scheme}.png` });
    await page.evaluate(await readFile(AXE, 'utf8'));
    const results = await page.evaluate(() =>
      (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run('second-look'),
    );
    expect(results.violations.map((each) => `${each.id}: ${each.nodes[0]?.html}`)).toEqual([]);
    // It takes no focus from the draft, and no script starts checking.
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
    await page.evaluate(() => {
      const card = document.querySelector('second-look')!.shadowRoot!.querySelector('form.introduction')!;
      card.dispatchEvent(
        new SubmitEvent('submit', { submitter: card.querySelector('button'), cancelable: true }),
      );
    });
    expect(await page.title()).toBe('A page');
    await page.getByRole('button', { name: 'Start checking' }).click();
    await expect.poll(() => page.title()).toBe('started');
    expect(await page.locator('.introduction').count()).toBe(0);
    await page.close();
  });
});
