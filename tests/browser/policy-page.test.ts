import { mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import * as v from 'valibot';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ProfileFile } from '../../lib/school/profile.ts';
import { type Playground, startPlayground } from '../playground/server.ts';
import { type Extended, launch, PopupDriver, STAFF } from './extension.ts';

// A school's own document through the real settings page, and what the real popup shows of it afterwards.

const DOCUMENTS = fileURLToPath(new URL('../unit/policy/reader/documents/', import.meta.url));
const PICTURES = fileURLToPath(new URL('../results/ui/', import.meta.url));
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

const RULE = 'Staff must not write about the school, its pupils or their families on a personal account.';
const POLICY = `Quay Street Primary School: Social media

Contents
1 Scope
2 Staff

1 Scope
1.1 This policy applies to staff, parents and visitors, and to mobile phones.

2 Staff
2.1 ${RULE}
2.2 Breaches may lead to disciplinary action.

3 Parents
3.1 Parents should take a complaint to the school office.
`;

const PROFILE = v.parse(ProfileFile, { name: 'Quay Street Primary School' });

let playground: Playground;
let extended: Extended;
let page: Page;

beforeAll(async () => {
  await mkdir(PICTURES, { recursive: true });
  playground = await startPlayground();
  extended = await launch({ port: playground.port });
});
afterAll(async () => {
  await extended?.close();
  await playground?.close();
});
beforeEach(async () => {
  await extended.settle({ ...STAFF, school: { source: 'own', profile: PROFILE } });
  page = await extended.context.newPage();
  await page.goto(`chrome-extension://${extended.id}/options.html#school/policy`);
  await page.getByRole('heading', { name: 'The policy in force' }).waitFor();
});
afterEach(() => page?.close({ runBeforeUnload: false }));

const reviewing = () => page.getByRole('heading', { name: 'Look through it' });
const clause = (number: string) => page.locator(`article[aria-labelledby="clause-${number}"]`);
const button = (name: string) => page.getByRole('button', { name, exact: true });

async function paste(text: string): Promise<void> {
  await page.getByLabel('Or paste its text').fill(text);
  await button('Read the pasted text').click();
}

async function complaints(): Promise<string[]> {
  await page.evaluate(await readFile(AXE, 'utf8'));
  const results = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run(),
  );
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
}

/** What the worker would check a draft by. */
const inForce = () =>
  page.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        storage: { local: { get(key: string): Promise<{ school?: { policy?: { title?: string } } }> } };
      };
    };
    return (await chrome.storage.local.get('school')).school?.policy?.title;
  });

describe('a pasted policy', () => {
  it('is looked through, put in force, and its own sentence and number stand in the popup', async () => {
    const post = await extended.context.newPage();
    const popup = new PopupDriver(post);
    await post.goto('https://mastodon.social/');
    const editor = post.locator('.autosuggest-textarea__textarea');
    await editor.fill('Lovely assembly at Quay Street Primary School today');
    await page.bringToFront();

    await paste(POLICY);
    await reviewing().waitFor();
    expect(await inForce()).toBeUndefined();
    expect(await clause('2.1').innerText()).toContain(RULE);
    expect(await clause('2.1').locator('.beside-source').innerText()).toContain(RULE);
    expect(await clause('2.1').innerText()).toMatch(/Must · staff · shown for .*any mention of the school/);
    expect(await clause('2.1').innerText()).toContain('makes no exception for good news');
    expect(await clause('2.2').innerText()).toContain('Only informs');
    expect(await clause('1.1').innerText()).toContain('mobile phones');
    await button('Put it in force').click();
    await page.getByText('It is in force. Pages that are open use it from now on.').waitFor();
    expect(await inForce()).toBe('Quay Street Primary School: Social media');

    // The page was open all along, and the draft is where it was.
    await post.bringToFront();
    expect(await editor.inputValue()).toBe('Lovely assembly at Quay Street Primary School today');
    await post.locator('.compose-form__submit button').click();
    await popup.untilOpen();
    await popup.untilSays(RULE);
    await popup.untilSays('It may touch 2.1 of the school');
    await popup.press('Post anyway');
    await expect.poll(() => playground.sent().length).toBe(1);
    await post.close();
  });

  it('can be changed, undone and thrown away by keyboard alone, with nothing in force', async () => {
    await page.getByLabel('Or paste its text').fill(POLICY);
    await button('Read the pasted text').press('Enter');
    await reviewing().waitFor();
    // The reader begins at what has changed.
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Look through it');
    await clause('2.1').locator('summary').press('Enter');
    await clause('2.1').getByLabel('Governors').press('Space');
    expect(await clause('2.1').locator('.taken-for').innerText()).toContain('staff, governors');
    await clause('2.1').locator('.moves select').first().selectOption('advise');
    await button('Undo').press('Enter');
    await button('Undo').press('Enter');
    expect(await clause('2.1').locator('.taken-for').innerText()).not.toContain('governors');

    await clause('3.1').getByRole('button', { name: 'Leave it out' }).press('Enter');
    expect(await clause('3.1').count()).toBe(0);
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Undo');
    await page.getByText('You left it out.').waitFor();
    await button('Put it back').first().press('Enter');
    await clause('3.1').waitFor();
    await button('Throw it away').press('Enter');
    await page.getByRole('heading', { name: 'The policy in force' }).waitFor();
    expect(await inForce()).toBeUndefined();
  });

  it('is still there after another page of the settings', async () => {
    await paste(POLICY);
    await reviewing().waitFor();
    await clause('3.1').getByRole('button', { name: 'Leave it out' }).click();
    await page.evaluate(() => location.assign('#sites'));
    await page.getByRole('heading', { level: 1, name: 'Sites' }).waitFor();
    await page.evaluate(() => location.assign('#school/policy'));
    await reviewing().waitFor();
    expect(await clause('3.1').count()).toBe(0);
    await button('Undo').click();
    await clause('3.1').waitFor();
  });

  it('goes back to what was in force before', async () => {
    await paste(POLICY);
    await button('Put it in force').click();
    await page.locator('.undo-bar').getByRole('button', { name: 'Undo' }).click();
    await expect.poll(inForce).toBeUndefined();
  });

  it('shows the five popups in the words of the school before it is in force, for a meeting', async () => {
    await paste(POLICY);
    await reviewing().waitFor();
    const five = page.locator('.five');
    expect(await five.locator('.sheet').count()).toBe(5);
    expect(await five.innerText()).toContain(RULE);
    expect(await five.innerText()).toContain('You cannot see who was shown what, or who posted anyway.');
    await page.emulateMedia({ media: 'print' });
    expect(await reviewing().isVisible()).toBe(false);
    expect(await five.isVisible()).toBe(true);
    await page.emulateMedia({ media: 'screen' });
  });
});

describe('a school in the making', () => {
  it('gets the policy, and what is in force here stays as it was', async () => {
    await extended.settle({ making: { source: 'own', profile: PROFILE } });
    await page.reload();
    await page.getByRole('heading', { name: 'The policy of Quay Street Primary School' }).waitFor();
    await paste(POLICY);
    await button('Put it into Quay Street Primary School').click();
    await page.getByText('It is in the school that you are setting up').waitFor();
    expect(await inForce()).toBeUndefined();
    await extended.settle({ making: null });
  });
});

describe('a file', () => {
  it.each([
    ['staff-model.txt', 'Under no circumstances may team members post photographs'],
    ['whole-school.md', 'Nobody should pass on rumours'],
    ['parent-page.html', ''],
    ['numbered-staff.docx', ''],
    ['by-audience.pdf', ''],
  ])('%s is read in the page', async (name, words) => {
    await page.locator('input[type=file]').setInputFiles(`${DOCUMENTS}${name}`);
    await reviewing().waitFor();
    const expected = JSON.parse(await readFile(`${DOCUMENTS}${name}.expected.json`, 'utf8'));
    expect(await page.locator('.read-clause').count()).toBe(expected.clauses.length);
    expect(await page.locator('.read-clauses').innerText()).toContain(words);
  });

  it('that cannot be read is answered in one sentence, and what was pasted stands', async () => {
    await page.getByLabel('Or paste its text').fill('Half a policy');
    await page.locator('input[type=file]').setInputFiles({
      name: 'policy.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.7 broken'),
    });
    await expect
      .poll(() => page.locator('.choose .problem').innerText())
      .toBe('This PDF cannot be opened: save it again, or paste its text.');
    expect(await page.getByLabel('Or paste its text').inputValue()).toBe('Half a policy');
  });

  it('can be dropped', async () => {
    const data = await page.evaluateHandle((text) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], 'policy.txt', { type: 'text/plain' }));
      return transfer;
    }, POLICY);
    await page.locator('.drop').dispatchEvent('drop', { dataTransfer: data });
    await reviewing().waitFor();
  });
});

describe('to be looked at', () => {
  it.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 380],
    ['dark', 320],
  ] as const)('%s, %i wide', async (colorScheme, width) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    const picture = (name: string) =>
      page.screenshot({ path: `${PICTURES}policy-${name}-${colorScheme}-${width}.png`, fullPage: true });
    const fits = () => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
    await picture('choose');
    expect(await complaints()).toEqual([]);
    expect(await fits()).toBe(true);
    await paste(POLICY);
    await reviewing().waitFor();
    await clause('2.1').locator('summary').click();
    await picture('review');
    expect(await complaints()).toEqual([]);
    expect(await fits()).toBe(true);
  });
});
