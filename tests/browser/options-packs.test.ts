import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { complaintsInBoth, file, type OptionsBrowser, optionsBrowser } from './options/open.ts';

// Packs come in through the settings of the built extension: looked at first, taken whole, and given back by an undo.

let options: OptionsBrowser;
beforeAll(async () => {
  options = await optionsBrowser();
});
afterAll(() => options?.close());
beforeEach(() => options.begin({ roles: ['staff'] }));

const PROFILE = { name: 'Quay Street Primary School', aliases: ['Quay Street'], town: 'Otterby' };
const PACK = {
  secondLook: 1,
  version: 4,
  date: '2026-09-01',
  reviewBy: '2027-09-01',
  for: 'staff',
  profile: PROFILE,
};
const pack = (changes: object = {}) => JSON.stringify({ ...PACK, ...changes });

const give = (page: Page, text: string, name = 'quay.secondlook.json') =>
  page.locator('input[type=file]').first().setInputFiles(file(name, text));
const alerts = async (page: Page) =>
  (await page.getByRole('alert').allInnerTexts()).filter(Boolean).join(' ');
const heldName = async () => {
  const { school } = await options.stored();
  return school?.source === 'own' ? school.profile.name : school?.source;
};

describe('a pack', () => {
  it('chosen as a file is looked at before it is used', async () => {
    const page = await options.open('schools');
    await give(page, pack());
    await page.getByText('Version 4, of 1 September 2026').waitFor();
    expect(await heldName()).not.toBe(PROFILE.name);
    await page.getByRole('button', { name: 'Leave it' }).click();
    expect(await heldName()).not.toBe(PROFILE.name);
    await give(page, pack());
    await page.getByRole('button', { name: 'Use this pack' }).click();
    await expect.poll(heldName).toBe(PROFILE.name);
    await page.close();
  });

  it('is taken by paste and by drop', async () => {
    const page = await options.open('schools');
    await page.getByText('Or paste it').click();
    await page.getByLabel('The text of the pack').fill(pack());
    await page.getByRole('button', { name: 'Look at it' }).click();
    await page.getByRole('button', { name: 'Use this pack' }).click();
    await expect.poll(heldName).toBe(PROFILE.name);

    await page.evaluate(
      (text) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([text], 'dropped.secondlook.json'));
        document
          .querySelector('.drop-here')!
          .dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
      },
      pack({ version: 5, profile: { ...PROFILE, town: 'Marlsea' } }),
    );
    await page.getByText('Town: “Marlsea”; before, “Otterby”.').waitFor();
    await page.close();
  });

  it('that is newer says what it changes, and an undo brings the old one back', async () => {
    const page = await options.open('schools');
    await give(page, pack());
    await page.getByRole('button', { name: 'Use this pack' }).click();
    await expect.poll(heldName).toBe(PROFILE.name);

    const staff = [{ title: 'Ms', first: 'Bryony', surname: 'Okafor-Hale', role: 'Headteacher' }];
    await give(page, pack({ version: 5, profile: { ...PROFILE, staff } }));
    await page.getByRole('heading', { name: '2 changes from the one that you have' }).waitFor();
    expect(await complaintsInBoth(page)).toEqual([]);
    await page.getByText('New member of staff: “Ms Bryony Okafor-Hale (Headteacher)”.').waitFor();
    await page.getByRole('button', { name: 'Use this pack' }).click();
    const version = async () => {
      const { school } = await options.stored();
      return school?.source === 'own' && `${school.version}, ${school.profile.staff.length}`;
    };
    await expect.poll(version).toBe('5, 1');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(version).toBe('4, 0');

    await give(page, pack({ version: 3 }));
    await page.getByText('This pack is older than the one in use: version 3, and you have 4.').waitFor();
    await page.close();
  });
});

const REFUSED: [what: string, text: string, sentence: RegExp][] = [
  ['a picture', '\u0089PNG\r\n', /not a pack: it is not whole, or not JSON/],
  ['half of one', pack().slice(0, -20), /not a pack: it is not whole, or not JSON/],
  ['other JSON', '{"name":"x"}', /field secondLook is missing/],
  ['one of a later form', pack({ secondLook: 2 }), /newer Second Look \(field secondLook\)/],
  ['a wrong type', pack({ version: 'four' }), /field version is not of the right kind/],
  ['a day that does not exist', pack({ date: '2026-02-30' }), /field date is not/],
  [
    'a name that turns round',
    pack({ profile: { ...PROFILE, town: 'a\u202eb' } }),
    /field profile\.town holds an invisible/,
  ],
  [
    'markup',
    pack({ profile: { ...PROFILE, name: '<img src=x onerror=alert(1)>' } }),
    /field profile\.name holds the markup/,
  ],
  [
    'a link with a password',
    pack({ contacts: [{ for: 'office', name: 'Office', link: 'https://bank.example@evil.example/' }] }),
    /field contacts\.0\.link is not a plain https link/,
  ],
  [
    'a filter for parents',
    pack({
      for: 'parents',
      filter: { version: 1, people: 1, hashes: 1, salt: 'a'.repeat(16), bits: 'AAAA' },
    }),
    /field filter may not stand in a pack for parents/,
  ],
  ['too large', `{"secondLook":1,"x":"${'x'.repeat(16_000_001)}"}`, /too large/],
];

it('what cannot be used is refused in one sentence that names the field, and changes nothing', async () => {
  const page = await options.open('schools');
  await give(page, pack());
  await page.getByRole('button', { name: 'Use this pack' }).click();
  await expect.poll(heldName).toBe(PROFILE.name);
  const before = JSON.stringify(await options.stored());
  for (const [what, text, sentence] of REFUSED) {
    await give(page, text);
    await expect.poll(() => alerts(page), { message: what, timeout: 10_000 }).toMatch(sentence);
    expect([what, (await alerts(page)).split('. ').length]).toEqual([what, 1]);
    expect(await page.getByRole('button', { name: 'Use this pack' }).count()).toBe(0);
    // The next one starts from a clean slate.
    await give(page, pack());
    await page.getByRole('button', { name: 'Leave it' }).click();
    expect(await alerts(page)).toBe('');
  }
  expect(JSON.stringify(await options.stored())).toBe(before);
  await page.close();
});

it('a second school has a role of its own', async () => {
  const page = await options.open('schools');
  await give(page, pack());
  await page.getByRole('button', { name: 'Use this pack' }).click();
  await page.getByRole('heading', { name: 'Another school' }).waitFor();
  await page
    .locator('section', { has: page.getByRole('heading', { name: 'Another school' }) })
    .locator('input[type=file]')
    .setInputFiles(file('b.secondlook.json', pack({ profile: { name: 'Blackmoor Nursery' } })));
  await page.getByRole('button', { name: 'Add this school' }).click();
  const further = page.getByRole('group', { name: 'What you are at Blackmoor Nursery' });
  expect(await further.getByLabel('I am a parent or carer').isChecked()).toBe(true);

  const says = async (text: string) => {
    await page.getByLabel('Try a text').fill(text);
    await page.getByRole('button', { name: 'Check it' }).click();
  };
  await says('Lovely assembly at Blackmoor Nursery today!');
  await page.getByText('Nothing to say. This would go straight out.').waitFor();
  await further.getByLabel('I work at the school').check();
  await expect.poll(async () => (await options.stored()).moreSchools?.[0]?.roles).toContain('staff');
  await says('Lovely assembly at Blackmoor Nursery today!!');
  await page.getByText('This would wait for you. This mentions school.').waitFor();

  await page.getByRole('button', { name: 'Remove this school' }).click();
  // Whoever is left comes first, with the role that they had there.
  await expect.poll(heldName).toBe('Blackmoor Nursery');
  expect(await options.stored()).toMatchObject({ roles: ['parent', 'staff'], moreSchools: [] });
  await page.close();
});
