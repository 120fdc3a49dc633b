import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleProfile } from '../../lib/school/sample.ts';
import { complaintsInBoth, file, type OptionsBrowser, optionsBrowser } from './options/open.ts';

// What a school decides beside the sentences of its policy, from the page where a head sets it to those whom it binds.

let options: OptionsBrowser;
beforeAll(async () => {
  options = await optionsBrowser();
});
afterAll(() => options?.close());

describe('what the school chooses', () => {
  const part = (page: Page, title: string) => page.locator('details.contact', { hasText: title });

  it('is set without a file, shown as its people will see it, and goes out with the pack', async () => {
    await options.begin({ roles: ['staff'], making: { source: 'own', profile: sampleProfile } });
    const page = await options.open('school/choices');
    const lessonTime = page.getByRole('region', { name: 'Lesson time' });
    const alerts = () => page.getByRole('alert').allInnerTexts();
    await expect.poll(() => lessonTime.innerText()).toContain('No times yet, so nothing is said in lessons.');

    // Lessons, terms and days without: what cannot be is refused, and stays where it was written.
    const add = async (fields: Record<string, string>, verb: string) => {
      for (const [label, value] of Object.entries(fields))
        await page.getByLabel(label, { exact: true }).fill(value);
      await page.getByRole('button', { name: verb }).click();
    };
    await add({ 'Lesson begins': '09:00', 'Lesson ends': '10:15' }, 'Add the lesson');
    await page.getByText('09:00 to 10:15', { exact: true }).waitFor();
    await add({ 'Lesson begins': '10:00', 'Lesson ends': '11:00' }, 'Add the lesson');
    await expect.poll(alerts).toContain('There is a lesson from 09:00 to 10:15 already.');
    await add({ 'Lesson begins': '10:30', 'Lesson ends': '12:00' }, 'Add the lesson');
    await add({ Term: 'Autumn term', 'First day': '2026-12-18', 'Last day': '2026-09-03' }, 'Add the term');
    await expect.poll(alerts).toContain('The term ends before it begins.');
    await add({ 'First day': '2026-09-03', 'Last day': '2026-12-18' }, 'Add the term');
    await add({ 'No lessons on': '2026-12-25' }, 'Add the day');
    await expect.poll(alerts).toContain('This is a bank holiday: there are no lessons then anyway.');
    await add({ 'No lessons on': '2026-11-27' }, 'Add the day');
    await page.getByText('27 November 2026', { exact: true }).waitFor();
    await page.getByLabel('Friday').click();

    // Who decides: the line is shown as staff will see it.
    await expect.poll(() => lessonTime.innerText()).toContain('The school has not turned it on');
    await part(page, 'Tell staff when it is lesson time').locator('summary').click();
    await lessonTime.getByLabel('The school', { exact: false }).click();
    await expect.poll(() => lessonTime.innerText()).not.toContain('The school has not turned it on');
    expect(await lessonTime.innerText()).toMatch(/It is lesson time\.[\s\S]*until it ends, at 1[02]:/);
    await lessonTime.getByText('The clause below it').click();
    expect(await lessonTime.innerText()).toContain('During lessons, staff must leave social networking');
    // An undo goes back one step, and the next change counts from there.
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => lessonTime.innerText()).toContain('The school has not turned it on');
    await lessonTime.getByLabel('The school', { exact: false }).click();

    const pupils = page.getByRole('region', { name: 'Pupils in school' });
    await pupils.getByLabel('Not in school at all').click();
    await expect
      .poll(() => pupils.innerText())
      .toContain('The school asks pupils not to use this site in school.');
    await pupils.getByLabel('Only when a teacher asks', { exact: false }).last().click();
    await expect.poll(() => pupils.innerText()).toContain('only when your teacher asks you to.');

    // Two quick ticks both count.
    const friends = part(page, 'befriended');
    await friends.locator('summary').click();
    await friends.getByLabel('The school', { exact: false }).click();
    await friends.getByLabel('Governors').waitFor();
    await friends
      .locator('.ticks input')
      .evaluateAll((ticks) => ticks.slice(1).map((tick) => (tick as HTMLInputElement).click()));
    await part(page, 'privacy settings').locator('summary').click();
    await part(page, 'privacy settings').getByLabel('The school', { exact: false }).click();
    await part(page, 'privacy settings').locator('.ticks').getByLabel('Staff').click();
    await page
      .getByRole('group', { name: 'Governors' })
      .getByLabel('What parents see', { exact: false })
      .click();
    await expect
      .poll(async () => (await options.stored()).making?.policy?.readAs)
      .toEqual({ governor: 'parents' });
    expect(await complaintsInBoth(page)).toEqual([]);

    // The file has it all, and a browser that takes it in has the same.
    await page.getByRole('link', { name: 'Hand it out' }).click();
    await page.getByText('Tell staff when it is lesson time: on for staff').waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save the pack for parents' }).click(),
    ]);
    const text = await readFile(await download.path(), 'utf8');
    const chosen = {
      profile: {
        lessons: [
          { starts: '09:00', ends: '10:15' },
          { starts: '10:30', ends: '12:00' },
        ],
        lessonDays: [1, 2, 3, 4],
        terms: [{ name: 'Autumn term', from: '2026-09-03', to: '2026-12-18' }],
        noLessonsOn: ['2026-11-27'],
      },
      policy: {
        source: 'builtin',
        features: { 'lesson-time': ['staff'], friends: ['staff', 'governor', 'helper'], privacy: [] },
        readAs: { governor: 'parents' },
        pupilUse: 'A1b',
      },
    };
    expect(JSON.parse(text)).toMatchObject(chosen);
    await page.getByRole('link', { name: 'My schools' }).click();
    await page.locator('input[type=file]').setInputFiles(file('a.secondlook.json', text));
    await page.getByText('A short list for privacy settings: off for everybody').waitFor();
    await page.getByRole('button', { name: 'Use this pack' }).click();
    await expect.poll(async () => (await options.stored()).school).toMatchObject(chosen);
    // What the school has decided, its people see and cannot change.
    await page.getByRole('link', { name: 'More than words' }).click();
    await expect.poll(() => page.getByLabel('Tell me when it is lesson time').isDisabled()).toBe(true);
    expect(await page.getByLabel('Tell me when it is lesson time').isChecked()).toBe(true);
    expect(await page.getByLabel('Ask about pictures').isDisabled()).toBe(false);
    await page.close();
  });

  it('stands when the school takes the built-in policy back', async () => {
    const chosen = { features: { 'lesson-time': ['staff' as const] }, pupilUse: 'A1a' as const };
    const clause = { id: '1', section: 'Staff', heading: 'Staff', text: 'Staff must not write.' };
    const policy = {
      ...{ source: 'school' as const, title: 'Our policy', moves: [], ...chosen },
      clauses: [{ ...clause, audience: [], strength: 'must' as const, kinds: [] }],
    };
    await options.begin({ making: { source: 'own', profile: sampleProfile, policy } });
    const page = await options.open('school/policy');
    await page.getByRole('button', { name: 'Use the built-in example instead' }).click();
    await expect
      .poll(async () => (await options.stored()).making?.policy)
      .toEqual({ source: 'builtin', moves: [], ...chosen });
    await page.close();
  });
});
