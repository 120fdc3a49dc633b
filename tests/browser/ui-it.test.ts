import { mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeSchoolKit } from '../../lib/deploy/school-kit.ts';
import { sampleProfile } from '../../lib/school/sample.ts';
import { type GalleryBrowser, galleryBrowser } from './ui/open.ts';

// The two pages for IT: About this installation, and For IT.

const PICTURES = fileURLToPath(new URL('../results/ui/', import.meta.url));
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
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
afterAll(() => gallery?.close());

const open = (page: string, state: string, view: { width?: number; dark?: boolean } = {}) =>
  gallery.open({ ...view, path: `/own.html?page=options&state=${state}#${page}` });

async function complaints(page: Page): Promise<string[]> {
  await page.evaluate(await readFile(AXE, 'utf8'));
  const results = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run(),
  );
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
}

const give = (page: Page, files: Record<string, unknown>) =>
  page.locator('input[type=file]').setInputFiles(
    Object.entries(files).map(([name, content]) => ({
      name,
      mimeType: 'application/json',
      buffer: Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)),
    })),
  );

describe.each(VIEWS)('$scheme', ({ scheme, dark, width }) => {
  it.each([
    { name: 'about', state: 'managed' },
    { name: 'about', state: 'on' },
    { name: 'it', state: 'on' },
  ])('$name, $state', async ({ name, state }) => {
    const page = await open(name, state, { dark, width });
    if (name === 'about') await page.getByRole('button', { name: 'Check this installation' }).click();
    else {
      await give(page, {
        'harbour-lane.json': { ...sampleProfile, pupils: [{ first: 'Mia', surname: 'Otley' }] },
      });
      await page.getByRole('button', { name: 'Make the files' }).click();
      await page.getByRole('link', { name: 'Save second-look-kit.zip' }).waitFor();
    }
    await page.screenshot({ path: `${PICTURES}it-${name}-${state}-${scheme}.png`, fullPage: true });
    expect(await complaints(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await page.close();
  });
});

describe('About this installation', () => {
  it('says of each key what arrived and what became of it, and why the check does not pass', async () => {
    const page = await open('about', 'managed');
    const row = (key: string) => page.locator('.managed > li').filter({ hasText: key }).first();
    await page.getByText('Managed settings', { exact: true }).waitFor();
    expect(await row('paused').innerText()).toMatch(/Refused[\s\S]*yes[\s\S]*It must be true or false/);
    expect(await row('rolle').innerText()).toContain('There is no such key');
    expect(await row('role').first().innerText()).toBeTruthy();
    expect(await row('lockedSettings').innerText()).toMatch(/Accepted[\s\S]*school/);
    await page.getByText(/\d+ keys not received/).click();
    expect(
      await page.getByText('Not received: not set, or of the wrong type; see chrome://policy.').count(),
    ).toBe(1);
    await page.getByRole('button', { name: 'Check this installation' }).press('Enter');
    const said = await page.getByRole('region', { name: 'Check this installation' }).innerText();
    expect(said).toContain('It does not pass.');
    expect(said).toContain('Emergency switch (paused) was refused.');
    expect(await page.getByText('set by “Role”').count()).toBe(1);
    await page.close();
  });

  it('passes where a person installed it for themselves, and copies no names', async () => {
    const page = await open('about', 'on');
    await page.getByRole('button', { name: 'Check this installation' }).press('Enter');
    await page.getByText('It passes.').waitFor();
    await page.getByRole('button', { name: 'Copy as text' }).press('Enter');
    await page.getByText('Copied. There are no names and no drafts in it.').waitFor();
    const text = await page.getByLabel('What is copied').inputValue();
    expect(text).toContain('Second Look 1.2.3, Chrome 156');
    expect(text).not.toMatch(/Josh|Keira/);
    await page.close();
  });
});

describe('For IT', () => {
  async function save(page: Page): Promise<Record<string, Uint8Array>> {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Save second-look-kit.zip' }).click(),
    ]);
    return unzipSync(new Uint8Array(await readFile(await download.path())));
  }

  it('makes the very files that the command makes', async () => {
    const page = await open('it', 'on');
    await give(page, { 'harbour-lane.json': sampleProfile });
    await page.getByLabel('In the Chrome Web Store').fill('abcdefghijklmnopabcdefghijklmnop');
    await page.getByLabel('the school and its pack').check();
    await page.getByRole('button', { name: 'Make the files' }).press('Enter');
    await page.getByRole('link', { name: 'Save second-look-kit.zip' }).waitFor();
    const saved = await save(page);
    const { files } = await makeSchoolKit(
      sampleProfile,
      ['staff'],
      { chromeId: 'abcdefghijklmnopabcdefghijklmnop', version: '1.2.3' },
      { lockedSettings: ['school'] },
    );
    // The library for Apple's format indents otherwise in a browser; everything else is the same to the byte.
    const told = (content: string | Uint8Array) =>
      (typeof content === 'string' ? content : strFromU8(content)).replace(/>\s+</g, '><');
    expect(Object.fromEntries(Object.entries(saved).map(([path, bytes]) => [path, told(bytes)]))).toEqual(
      Object.fromEntries(files.map(({ path, content }) => [path, told(content)])),
    );
    await page.close();
  });

  it('makes a folder for each school and role of a trust', async () => {
    const page = await open('it', 'on');
    await page.getByLabel('Governors').check();
    await give(page, {
      'base.json': { profile: { name: 'x', places: ['Marlsea'] } },
      'otterby.json': { profile: { name: 'Otterby First' } },
      'quay-street.json': { profile: { name: 'Quay Street Primary' } },
    });
    await page.getByRole('button', { name: 'Make the files' }).press('Enter');
    await page.getByRole('link', { name: 'Save second-look-kit.zip' }).waitFor();
    const paths = Object.keys(await save(page));
    expect(paths).toContain('README.md');
    for (const school of ['otterby', 'quay-street'])
      for (const role of ['staff', 'governor'])
        expect(paths).toContain(`${school}/${role}/windows/README.md`);
    await page.close();
  });

  it('says in one sentence what is wrong', async () => {
    const page = await open('it', 'on');
    const make = () => page.getByRole('button', { name: 'Make the files' }).press('Enter');
    const says = (sentence: string) =>
      expect
        .poll(() => page.getByRole('alert').allInnerTexts())
        .toContainEqual(expect.stringContaining(sentence));
    await make();
    await says('Choose the school’s pack or profile first.');
    await give(page, { 'a.json': 'not json' });
    await make();
    await says('a.json is not JSON.');
    await give(page, { 'a.json': sampleProfile, 'b.json': sampleProfile });
    await make();
    await says('base.json');
    await give(page, { 'a.json': sampleProfile });
    await page.getByLabel('In Edge Add-ons').fill('abc');
    await make();
    await says('The id in Edge Add-ons is not an extension id');
    await page.close();
  });
});
