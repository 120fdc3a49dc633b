import { describe, expect, it } from 'vitest';
import { changeSettings, readSettings, schoolOf } from '../../../lib/settings/settings.ts';

const WHOLE = {
  started: true,
  roles: ['parent', 'staff'],
  children: ['Josh'],
  school: { source: 'own', profile: { name: 'Harbour Lane' } },
};
const WRONG = [
  undefined,
  null,
  7,
  '',
  'yes',
  {},
  [7],
  { source: 'elsewhere' },
  { source: 'own' },
  Number.NaN,
];

describe('stored settings', () => {
  it('are read as they were stored, roles in their own order', () => {
    expect(readSettings(WHOLE)).toMatchObject({
      started: true,
      roles: ['staff', 'parent'],
      children: ['Josh'],
    });
  });
  it('start with nothing read', () => {
    expect(readSettings({})).toMatchObject({
      started: false,
      roles: [],
      children: [],
      school: { source: 'none' },
    });
  });
  it.each(['started', 'roles', 'children', 'school'] as const)('fall back for %s alone', (key) => {
    const whole = readSettings(WHOLE);
    const without = readSettings({ ...WHOLE, [key]: undefined });
    for (const value of WRONG) {
      const read = readSettings({ ...WHOLE, [key]: value });
      expect(read[key], JSON.stringify(value)).toEqual(without[key]);
      for (const other of Object.keys(whole) as (keyof typeof whole)[])
        if (other !== key) expect(read[other]).toEqual(whole[other]);
    }
  });
  it('drop a role that nobody knows', () => {
    expect(readSettings({ roles: ['wizard', 'pupil'] }).roles).toEqual(['pupil']);
  });
});

describe('a change', () => {
  const area = (items: Record<string, unknown>) => ({
    get: async (keys: string[]) => Object.fromEntries(keys.map((key) => [key, items[key]])),
    set: async (changes: Record<string, unknown>) => void Object.assign(items, changes),
  });
  it('is stored, without keys that are not settings', async () => {
    const items: Record<string, unknown> = {};
    await changeSettings(area(items), { started: true, drafts: ['a post'] });
    expect(items).toEqual({ started: true });
  });
  it('is refused whole with a sentence that names the field', async () => {
    const items: Record<string, unknown> = {};
    const change = changeSettings(area(items), { started: true, children: 'Josh' });
    await expect(change).rejects.toThrow(/children/);
    expect(items).toEqual({});
  });
});

describe('the school', () => {
  it('is the sample, the own one, or nameless', () => {
    expect(schoolOf({ source: 'sample' }).name).toBe('Harbour Lane Primary School');
    expect(schoolOf(readSettings(WHOLE).school).name).toBe('Harbour Lane');
    expect(schoolOf({ source: 'none' }).staff).toEqual([]);
  });
});
