import { describe, expect, it } from 'vitest';
import { answer, type Desk, type Sender } from '../../../lib/gate/answer.ts';
import type { TryReply } from '../../../lib/messages.ts';
import type { Verdict } from '../../../lib/policy/types.ts';
import { buildFilter } from '../../../lib/school/filter.ts';
import { filterShelf, keepFilter, loadFilter, strayFilters } from '../../../lib/settings/name-filters.ts';
import type { StorageArea } from '../../../lib/settings/settings.ts';

const PAGE: Sender = { id: 'abc', url: 'https://x.com/home', tab: { id: 7 }, frameId: 0 };
const OPTIONS: Sender = { id: 'abc', url: 'chrome-extension://abc/options.html' };

const QUAY = { source: 'own', profile: { name: 'Quay Street Primary School', aliases: ['Quay Street'] } };
const MOOR = {
  source: 'own',
  profile: { name: 'Blackmoor Nursery' },
  contacts: [{ for: 'office', name: 'The nursery office' }],
};

function area(items: Record<string, unknown>): StorageArea {
  return {
    get: async (keys) => Object.fromEntries(keys.map((key) => [key, items[key]])),
    set: async (changes) => void Object.assign(items, changes),
  };
}

function desk(items: Record<string, unknown>): Desk {
  const storage = area(items);
  return {
    extensionId: 'abc',
    ownPages: 'chrome-extension://abc/',
    storage,
    nameFilter: filterShelf(storage),
    detectLanguage: async () => ({ language: 'en', reliable: true }),
    showUi: async () => {},
    sendGuard: async () => {},
    epoch: () => 'one',
  };
}

const outcomeOf = async (text: string, items: Record<string, unknown>) =>
  (
    (await answer(
      {
        type: 'check',
        draft: { parts: [{ field: 'text', text }], images: 0, place: '', audience: 'post' },
      },
      PAGE,
      desk(items),
    )) as Verdict
  ).outcome;

describe('a person with two schools', () => {
  const held = {
    started: true,
    roles: ['staff'],
    school: QUAY,
    moreSchools: [{ id: '11111111-2222', roles: ['parent'], school: MOOR }],
  };

  it('is at each of them what they are there', async () => {
    // Praise is for staff to think about, and no matter for a parent.
    expect(await outcomeOf('Lovely assembly at Quay Street today!', held)).toBe('review');
    expect(await outcomeOf('Lovely assembly at Blackmoor Nursery today!', held)).toBe('clear');
    expect(
      await outcomeOf('Blackmoor Nursery lost his coat again. Disgusted with how they dealt with it.', held),
    ).toBe('review');
  });

  it('is shown whom to turn to at the school that it is about', async () => {
    const asked = { type: 'try', text: 'Disgusted with how Blackmoor Nursery dealt with his coat.' };
    const { verdict } = (await answer(asked, OPTIONS, desk(held))) as TryReply;
    expect(verdict.at).toBe('Blackmoor Nursery');
    expect(verdict.turnTo?.contacts).toEqual(MOOR.contacts);
  });
});

describe('a school that is being set up', () => {
  const items = { started: true, roles: ['staff'], school: QUAY, making: MOOR };

  it('is what is tried beside it, and never what posts are checked for', async () => {
    const tryOut = (text: string, school?: 'making') =>
      answer(
        { type: 'try', text, role: 'staff', ...(school && { school }) },
        OPTIONS,
        desk(items),
      ) as Promise<TryReply>;
    const text = 'Lovely assembly at Blackmoor Nursery today!';
    expect((await tryOut(text, 'making')).verdict.outcome).toBe('review');
    expect((await tryOut(text)).verdict.outcome).toBe('clear');
    expect(await outcomeOf(text, items)).toBe('clear');
  });
});

describe('name filters', () => {
  it('lie beside the settings, and find a pupil of the register in a draft', async () => {
    const items: Record<string, unknown> = {};
    const filter = await buildFilter([{ first: 'Tamsin', surname: 'Fenwick-Oyelaran' }]);
    const mark = await keepFilter(area(items), filter);
    expect(JSON.stringify(mark)).not.toContain('bits');
    expect((await loadFilter(area(items), mark))?.has('tamsin fenwick oyelaran')).toBe(true);
    const text = 'Tamsin Fenwick-Oyelaran won the race';
    const with_ = { ...items, started: true, roles: ['staff'], school: { ...QUAY, filter: mark } };
    expect(await outcomeOf(text, with_)).toBe('review');
    expect(await outcomeOf(text, { ...with_, school: QUAY })).toBe('clear');
  });

  it('that are gone or damaged cost pupils by name and nothing else', async () => {
    const mark = { id: '0123456789abcdef', people: 1, rate: 0, bytes: 8 };
    for (const stored of [undefined, null, 'x', { version: 9 }, { bits: '!' }])
      expect(await loadFilter(area({ 'nameFilter.0123456789abcdef': stored }), mark)).toBe(undefined);
    expect(
      await outcomeOf('Quay Street is lovely', {
        started: true,
        roles: ['staff'],
        school: { ...QUAY, filter: mark },
      }),
    ).toBe('review');
  });

  it('are known as strays once no school refers to them', () => {
    const mark = { id: 'a'.repeat(16), people: 1, rate: 0, bytes: 8 };
    expect(
      strayFilters(['nameFilter.aaaaaaaaaaaaaaaa', 'nameFilter.b', 'school'], [mark, undefined]),
    ).toEqual(['nameFilter.b']);
  });
});
