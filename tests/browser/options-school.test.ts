import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { complaintsInBoth, type OptionsBrowser, optionsBrowser } from './options/open.ts';

// A school set up in the settings of the built extension, from its name to the file that is handed out.

let options: OptionsBrowser;
beforeAll(async () => {
  options = await optionsBrowser();
});
afterAll(() => options?.close());
beforeEach(() => options.begin({ roles: ['staff'] }));

const result = (page: Page) => page.locator('aside [role=status]');

async function begin(page: Page): Promise<void> {
  await page.getByLabel('Name of the school').fill('Quay Street Primary School');
  await page.getByLabel('Town or village').fill('Otterby');
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.getByRole('heading', { name: 'What it is called' }).waitFor();
}

describe('names', () => {
  it('are suggested from the name, and a draft beside them shows what a change does', async () => {
    const page = await options.open('school/names');
    await begin(page);
    const { making } = await options.stored();
    expect(making?.profile.aliases).toContain('Quay Street');
    expect(making?.profile.acronyms).toEqual(['QSPS']);

    await page.getByLabel('What they write').fill('Lovely assembly at Lantern House today');
    await expect.poll(() => result(page).innerText()).toContain('would go straight out');
    await page.getByLabel('Other names people use').fill('Lantern House');
    await page.getByLabel('Other names people use').press('Enter');
    await expect.poll(() => result(page).innerText()).toContain('This would wait for you.');
    await expect
      .poll(() => page.locator('aside').innerText())
      .toContain('Before the last change, it went straight out.');

    // The same draft is nothing to a parent.
    await page.getByLabel('Written by').selectOption('parent');
    await expect.poll(() => result(page).innerText()).toContain('would go straight out');
    await page.getByLabel('Written by').selectOption('staff');
    await expect.poll(() => result(page).innerText()).toContain('This would wait for you.');

    expect(await complaintsInBoth(page)).toEqual([]);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => result(page).innerText()).toContain('would go straight out');
    expect((await options.stored()).making?.profile.aliases).not.toContain('Lantern House');
    await page.close();
  });

  it('with something invisible in them are not kept, and the field says why', async () => {
    const page = await options.open('school/names');
    await begin(page);
    await page.getByLabel('Hashtags').fill('#Quay\u202eteertS');
    await page.getByLabel('Hashtags').press('Enter');
    await expect.poll(() => page.locator('.wrong').innerText()).toContain('invisible character');
    expect((await options.stored()).making?.profile.hashtags.join()).not.toContain('\u202e');
    await page.close();
  });

  it('can be set up by keyboard alone', async () => {
    const page = await options.open('school/names');
    const focused = () =>
      page.evaluate(() => {
        const { activeElement: at } = document;
        return (
          at?.getAttribute('aria-label') ??
          (at as HTMLInputElement)?.labels?.[0]?.textContent ??
          at?.textContent
        );
      });
    /** Presses Tab until the focus stands on what is called so, as a person would who listens. */
    async function tabTo(name: string): Promise<void> {
      for (let step = 0; step < 60; step++) {
        if ((await focused())?.trim() === name) return;
        await page.keyboard.press('Tab');
      }
      throw new Error(`The focus never came to "${name}".`);
    }
    await tabTo('Name of the school');
    await page.keyboard.type('Quay Street Primary School');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'What it is called' }).waitFor();
    await tabTo('Hashtags');
    await page.keyboard.type('QuayFamily');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await options.stored()).making?.profile.hashtags).toContain('#QuayFamily');
    await tabTo('Take out #QuayFamily');
    await page.keyboard.press('Space');
    await expect
      .poll(async () => (await options.stored()).making?.profile.hashtags)
      .not.toContain('#QuayFamily');
    // The focus has not been lost with the button.
    expect((await focused())?.trim()).toBe('Hashtags');
    await tabTo('Undo');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await options.stored()).making?.profile.hashtags).toContain('#QuayFamily');
    await page.close();
  });
});

describe('contacts', () => {
  it('are kept field by field; what is no address or link is refused', async () => {
    const page = await options.open('school/names');
    await begin(page);
    await page.getByRole('link', { name: 'Contacts' }).click();
    await page.locator('summary', { hasText: 'Complaints' }).click();
    const complaints = page.locator('details', { hasText: 'Complaints' });
    await complaints.getByLabel('Link').fill('javascript:alert(1)');
    await complaints.getByLabel('Link').press('Enter');
    await expect.poll(() => complaints.locator('.wrong').count()).toBe(1);
    expect((await options.stored()).making?.contacts ?? []).toEqual([]);
    await complaints.getByLabel('Link').fill('https://quaystreet.example/complaints');
    await complaints.getByLabel('Link').press('Enter');
    await complaints.getByLabel('E-mail').fill('office@quaystreet.example');
    await complaints.getByLabel('E-mail').press('Enter');
    await expect
      .poll(async () => (await options.stored()).making?.contacts)
      .toEqual([
        {
          for: 'complaints',
          name: 'The complaints procedure',
          link: 'https://quaystreet.example/complaints',
          email: 'office@quaystreet.example',
        },
      ]);
    await page.close();
  });
});

describe('the policy', () => {
  it('of a school that is being set up goes into its pack, and nothing else comes into force', async () => {
    const page = await options.open('school/names');
    await begin(page);
    await page.getByRole('link', { name: 'Policy' }).click();
    const rule = 'Staff must not write about the school or its families on a personal account.';
    await page.getByLabel('Or paste its text').fill(`Quay Street: Social media\n\n1 Staff\n1.1 ${rule}\n`);
    await page.getByRole('button', { name: 'Read the pasted text' }).click();
    await page.getByRole('button', { name: /^Put it in/ }).click();
    await expect.poll(async () => JSON.stringify((await options.stored()).making)).toContain(rule);
    expect(JSON.stringify((await options.stored()).school ?? null)).not.toContain(rule);
    // The draft beside it answers in the school's own words at once.
    await page.getByLabel('What they write').fill('Lovely assembly at Quay Street today');
    await expect.poll(() => result(page).innerText()).toContain(rule);
    await page.close();
  });
});

describe('handing out', () => {
  it('saves a pack for staff and one for parents, counts up, and offers a letter', async () => {
    const page = await options.open('school/names');
    await begin(page);
    await page.getByRole('link', { name: 'Hand it out' }).click();
    const packs: Record<string, unknown>[] = [];
    for (const whom of ['staff', 'parents']) {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: `Save the pack for ${whom}` }).click(),
      ]);
      expect(download.suggestedFilename()).toBe(`quay-street-primary-school-${whom}.secondlook.json`);
      packs.push(JSON.parse(await readFile(await download.path(), 'utf8')));
    }
    expect(packs.map((pack) => [pack.for, pack.version])).toEqual([
      ['staff', 1],
      ['parents', 2],
    ]);
    await page.getByRole('link', { name: 'the letter' }).click();
    const letter = page.getByRole('article');
    await letter.waitFor();
    for (const said of [
      'optional',
      'Three steps',
      'cannot see',
      'To remove it',
      'quay-street-primary-school-parents',
    ])
      expect(await letter.innerText()).toContain(said);
    // On paper it is one page of A4, without the rest of the settings.
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    await page.close();
  });
});
