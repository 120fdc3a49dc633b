import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { complaintsInBoth, file, type OptionsBrowser, optionsBrowser } from './options/open.ts';

// Registers come in through the settings of the built extension: names and tasks are kept, pupils as a filter alone.

const REGISTERS = new URL('../unit/school/people/registers/', import.meta.url);

let options: OptionsBrowser;
beforeAll(async () => {
  options = await optionsBrowser();
});
afterAll(() => options?.close());
beforeEach(() =>
  options.begin({
    roles: ['staff'],
    making: {
      source: 'own',
      profile: {
        name: 'Quay Street Primary School',
        town: '',
        aliases: [],
        acronyms: [],
        hashtags: [],
        handles: [],
        officialAccounts: [],
        exemptPlaces: [],
        places: [],
        staff: [],
        governors: [],
        pupils: [],
      },
    },
  }),
);

const give = (page: Page, ...files: { name: string; mimeType: string; buffer: Buffer }[]) =>
  page.locator('input[type=file]').setInputFiles(files);
const register = async (name: string) => file(name, await readFile(new URL(name, REGISTERS)));
const keepThese = (page: Page) => page.getByRole('button', { name: 'Keep these' }).click();

it('staff are kept in the clear, with nothing but names and tasks', async () => {
  const page = await options.open('school/people');
  await give(page, await register('staff-list.csv'));
  await page.getByRole('heading', { name: '3 staff' }).waitFor();
  expect(await page.getByText('Olive Pemberton-Hall').isVisible()).toBe(true);
  await keepThese(page);
  await expect.poll(async () => (await options.stored()).making?.profile.staff).toHaveLength(3);
  expect((await options.stored()).making?.profile.staff).toContainEqual({
    title: 'Mr',
    first: 'Idris',
    surname: 'ap Rhys',
    role: 'Year 6 teacher',
  });
  await page.getByRole('button', { name: 'Take out Mr Idris ap Rhys' }).click();
  await expect.poll(async () => (await options.stored()).making?.profile.staff).toHaveLength(2);
  await page.close();
});

it('pupils become a filter that finds them; their names are nowhere to be read', async () => {
  const page = await options.open('school/people');
  const rows =
    'Surname,Forename,Year,Date of Birth,UPN\nFenwick-Oyelaran,Tamsin,4,2017-03-02,X9912\nPetherbridge,Joss,2,2018-01-09,X9913\n';
  await give(page, file('pupils.csv', rows));
  await page.getByRole('heading', { name: '2 pupils' }).waitFor();
  await page.getByText('Not kept: 2 columns').click();
  await page.getByText('Date of Birth, UPN').waitFor();
  expect(await complaintsInBoth(page)).toEqual([]);
  await keepThese(page);
  await page.getByText('A name filter of 2 pupils').waitFor();
  await page.getByText(/In 10,000 ordinary posts, (?:about|fewer than) 0\.\d+ would show/).waitFor();
  for (const said of ['No name can be listed from it', 'ask about a name that they guess'])
    expect(await page.locator('main').innerText()).toContain(said);

  const stored = JSON.stringify(await options.stored()).toLowerCase();
  for (const secret of ['tamsin', 'fenwick', 'oyelaran', 'petherbridge', 'joss', '2017', 'x9912'])
    expect(stored).not.toContain(secret);
  const text = (await page.locator('body').innerText()).toLowerCase();
  expect(text).not.toContain('petherbridge');

  await page.getByLabel('What they write').fill('Tamsin Fenwick-Oyelaran won the race');
  await expect
    .poll(() => page.locator('aside [role=status]').innerText())
    .toContain('This would wait for you.');
  await page.getByLabel('What they write').fill('Tamsin Fenwick-Adeyemi won the race');
  await expect.poll(() => page.locator('aside [role=status]').innerText()).toContain('go straight out');

  // In the pack for staff and in no other.
  await page.getByRole('link', { name: 'Hand it out' }).click();
  for (const [whom, has] of [
    ['staff', true],
    ['parents', false],
  ] as const) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: `Save the pack for ${whom}` }).click(),
    ]);
    const text = await readFile(await download.path(), 'utf8');
    expect('filter' in JSON.parse(text)).toBe(has);
    expect(text.toLowerCase()).not.toMatch(/tamsin|petherbridge/);
  }

  // Taken out, the filter goes from the device once nothing needs it any more.
  await page.getByRole('link', { name: 'People' }).click();
  await page.getByRole('button', { name: 'Take the name filter out' }).click();
  await page.getByText('No pupils’ names are used.').waitFor();
  await page.reload();
  await expect
    .poll(async () => Object.keys(await options.stored()).some((key) => key.startsWith('nameFilter')))
    .toBe(false);
  await page.close();
});

it('OneRoster 1.2 takes its two files together; a file that says not whom it lists is asked about', async () => {
  const page = await options.open('school/people');
  await give(page, await register('who-are-they.csv'));
  await page.getByText('does not say whom it lists').waitFor();
  await page.getByRole('button', { name: 'Staff', exact: true }).click();
  await page.getByRole('heading', { name: /^\d+ staff$/ }).waitFor();
  await page.getByRole('button', { name: 'Leave them' }).click();
  await give(page, await register('oneroster-1.2.zip'));
  await page.getByText('read as OneRoster 1.2').first().waitFor();
  await page.getByRole('button', { name: 'Leave them' }).click();
  await give(page, await register('sims-pupils.xlsx'));
  await page.getByRole('heading', { name: /^\d+ pupils$/ }).waitFor();
  await page.getByRole('button', { name: 'Leave them' }).click();
  await give(page, file('nothing.csv', 'a,b,c\n1,2,3\n'));
  await expect
    .poll(async () => (await page.getByRole('alert').allInnerTexts()).join(''))
    .toContain('No column of names was found in nothing.csv');
  await page.close();
});

it('a hundred thousand names: the page lives on, and can cancel', { timeout: 240_000 }, async () => {
  const page = await options.open('school/people');
  const surname = (number: number) =>
    [...String(number)]
      .map((figure) => ['ba', 'den', 'fer', 'gol', 'hin', 'jus', 'ker', 'lam', 'mos', 'nut'][Number(figure)])
      .join('');
  const rows = Array.from({ length: 100_000 }, (_, at) => `${surname(at)},Anselm,${1 + (at % 6)}`).join('\n');
  const big = file('pupils.csv', `Surname,Forename,Year\n${rows}\n`);

  await give(page, big);
  await page.getByRole('progressbar').waitFor();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByText('Choose files').waitFor();

  await page.evaluate(() => {
    const seen = globalThis as unknown as { longest: number };
    seen.longest = 0;
    let last = performance.now();
    const frame = () => {
      seen.longest = Math.max(seen.longest, performance.now() - last);
      last = performance.now();
      requestAnimationFrame(frame);
    };
    frame();
  });
  await give(page, big);
  await page.getByRole('heading', { name: '100,000 pupils' }).waitFor({ timeout: 120_000 });
  await keepThese(page);
  await page.getByRole('progressbar', { name: 'Making the name filter' }).waitFor();
  await page.getByText('A name filter of 100,000 pupils').waitFor({ timeout: 200_000 });
  const longest = await page.evaluate(() => (globalThis as unknown as { longest: number }).longest);
  console.log(
    `Longest time without a frame: ${Math.round(longest)} ms; ${await page.locator('.tag').first().innerText()}`,
  );
  // On the page's own thread the same takes many seconds at a stretch.
  expect(longest).toBeLessThan(3000);
  await page.close();
});
