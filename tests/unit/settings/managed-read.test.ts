import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleProfile } from '../../../lib/school/sample.ts';
import { MANAGED_KEYS } from '../../../lib/settings/managed-keys.ts';
import { readManaged } from '../../../lib/settings/managed-read.ts';

const row = (values: Record<string, unknown>, key: string, earlier?: Record<string, unknown>) =>
  readManaged(values, earlier).rows.find((each) => each.key === key);

describe('what is accepted', () => {
  it('roles in any case, several with commas', () => {
    expect(readManaged({ role: 'Staff, parent' }).settings.roles).toEqual(['staff', 'parent']);
    expect(readManaged({ role: ['governor'] }).settings.roles).toEqual(['governor']);
  });
  it('a pack as JSON in a text, and as an object', () => {
    const asText = readManaged({ pack: JSON.stringify({ profile: sampleProfile }) }).settings.pack;
    const asObject = readManaged({ pack: { profile: sampleProfile } }).settings.pack;
    expect(asText?.profile.name).toBe(sampleProfile.name);
    expect(asObject).toEqual(asText);
  });
  it('switches as the Windows registry has them for Firefox', () => {
    const { settings } = readManaged({ paused: 1, 'sites.x': 0 });
    expect(settings.paused).toBe(true);
    expect(settings.sites).toEqual({ x: false });
  });
  it('lists as JSON in a text', () => {
    expect(readManaged({ extraHosts: '["Forum.Example"]' }).settings.extraHosts).toEqual(['forum.example']);
  });
  it('single fields of the school', () => {
    const { settings } = readManaged({ 'school.name': 'Ysgol Tŷ-Gwyn', 'school.aliases': ['Tŷ-Gwyn'] });
    expect(settings.school).toEqual({ name: 'Ysgol Tŷ-Gwyn', aliases: ['Tŷ-Gwyn'] });
  });
});

describe('what is refused, with a sentence that a person can act on', () => {
  it.each([
    ['role', 'teacher', 'It is not a role. Use staff, governor, parent, helper or pupil'],
    ['role', 'staff,head', 'Word 2 is not a role.'],
    ['paused', 'true', 'It must be true or false, without quotation marks.'],
    ['pack', '{"profile":', 'It is not JSON.'],
    ['pack', '[]', 'a pack is one JSON object'],
    ['pack', '{"profile":{"name":7}}', 'The field profile.name does not fit.'],
    ['pack', '{"secondLook":99}', 'newer Second Look'],
    ['pack', '{"secondLook":1}', 'the field version is missing'],
    ['extraHosts', ['https://forum.example/'], 'Entry 1 is not a host name.'],
    ['extraHosts', ['forum.example', '*'], 'Entry 2 is not a host name.'],
    ['extraHosts', 'forum.example', 'It must be a list of texts.'],
    ['lockedSettings', ['started'], 'Entry 1 is not a setting that can be locked.'],
    ['school.name', 'A\nB', 'invisible character'],
    ['school.aliases', [7], 'Entry 1 of the list is not a plain text.'],
  ])('%s = %j', (key, value, sentence) => {
    const refused = row({ [key]: value }, key);
    expect(refused?.verdict).toBe('refused');
    expect(refused?.why).toContain(sentence);
  });
  it('costs that value alone', () => {
    const { settings } = readManaged({ role: 'staff', pack: 'broken', 'sites.x': false });
    expect(settings).toMatchObject({ roles: ['staff'], sites: { x: false } });
    expect(settings.pack).toBeUndefined();
  });
  it('leaves the value accepted before in force, until the key is gone', () => {
    const before = readManaged({ role: 'staff' }).accepted;
    const slip = readManaged({ role: 'stuff' }, before);
    expect(slip.settings.roles).toEqual(['staff']);
    expect(slip.rows.find(({ key }) => key === 'role')?.keepsEarlier).toBe(true);
    expect(readManaged({}, slip.accepted).settings.roles).toBeUndefined();
  });
  it('keys that are not ours are named, not used', () => {
    expect(row({ Role: 'staff' }, 'Role')?.verdict).toBe('unknown');
  });
});

it('says of a value that never came how that may be', () => {
  expect(row({ paused: false }, 'pack')?.why).toBe(
    'Not received: not set, or of the wrong type; see chrome://policy.',
  );
});

it('does not use names of pupils, and says so', () => {
  const pack = { profile: { ...sampleProfile, pupils: [{ first: 'Alfie', surname: 'Thirlwell' }] } };
  const { settings, rows } = readManaged({ pack });
  expect(settings.pack?.profile).not.toHaveProperty('pupils');
  expect(rows.find(({ key }) => key === 'pack')?.why).toMatch(/^1 names of pupils/);
});

it('never throws, and no row repeats what a text or a list held', () => {
  const key = fc.constantFrom(...MANAGED_KEYS.map((each) => each.key));
  const marked = fc.constantFrom('Zebedee Quill', ['Zebedee Quill'], '["Zebedee Quill", 3]', {
    'Zebedee Quill': 1,
  });
  const value = fc.oneof(fc.anything(), fc.json(), marked);
  fc.assert(
    fc.property(fc.dictionary(key, value), (values) => {
      const { rows } = readManaged(values);
      expect(JSON.stringify(rows)).not.toContain('Zebedee');
    }),
  );
});

it('has no key that could take a decision from the person, or tell anybody about it', () => {
  const keys = MANAGED_KEYS.map((each) => each.key.toLowerCase()).join(' ');
  expect(keys).not.toMatch(/anyway|block|message|private|dm|report|log|email|webhook|url|started|consent/);
  expect(new Set(MANAGED_KEYS.map((each) => each.key)).size).toBe(MANAGED_KEYS.length);
  for (const { title, description } of MANAGED_KEYS) {
    expect(title.length).toBeGreaterThan(3);
    expect(description.length).toBeGreaterThan(20);
  }
});
