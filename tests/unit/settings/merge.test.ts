import { describe, expect, it } from 'vitest';
import { sampleProfile } from '../../../lib/school/sample.ts';
import { readManaged } from '../../../lib/settings/managed-read.ts';
import { lockOn, mergeSettings, whyLocked } from '../../../lib/settings/merge.ts';
import { policyOf, readSettings, schoolOf } from '../../../lib/settings/settings.ts';

const own = readSettings({
  started: true,
  roles: ['parent'],
  children: ['Josh'],
  school: { source: 'sample' },
});
const merged = (values: Record<string, unknown>, mine = own) =>
  mergeSettings(readManaged(values).settings, mine);

it('leaves the person everything where nobody manages', () => {
  expect(mergeSettings(undefined, own)).toMatchObject({ ...own, locks: [], paused: false });
});

describe('managed wins over the person’s own, key by key', () => {
  it('takes the role and leaves the rest', () => {
    const inForce = merged({ role: 'staff' });
    expect(inForce).toMatchObject({ roles: ['staff'], children: ['Josh'], started: true });
    expect(inForce.school).toEqual({ source: 'sample' });
    expect(inForce.locks).toEqual([{ setting: 'roles', key: 'role' }]);
  });
  it('lays single fields over the pack', () => {
    const pack = JSON.stringify({ profile: sampleProfile });
    const school = schoolOf(merged({ pack, 'school.name': 'Harbour Lane Academy' }).school);
    expect(school.name).toBe('Harbour Lane Academy');
    expect(school.staff.length).toBe(sampleProfile.staff.length);
  });
  it('takes policy, contacts and review date of a pack with it', () => {
    const pack = {
      secondLook: 1,
      version: 3,
      date: '2026-09-01',
      reviewBy: '2027-09-01',
      for: 'staff',
      profile: sampleProfile,
      policy: { source: 'builtin', moves: [{ kind: 'school', role: 'staff', outcome: 'clear' }] },
      contacts: [{ for: 'head', name: 'Mrs Ashworth, headteacher' }],
    };
    const { school } = merged({ pack: JSON.stringify(pack) });
    expect(school).toMatchObject({ reviewBy: '2027-09-01', contacts: pack.contacts });
    expect(policyOf(school).moves).toEqual(pack.policy.moves);
  });
  it('makes a school of a name alone, and none of fields without a name', () => {
    expect(schoolOf(merged({ 'school.name': 'Otterby First' }).school).name).toBe('Otterby First');
    expect(merged({ 'school.acronyms': ['OFS'] }).school).toEqual({ source: 'sample' });
  });
  it('cannot begin checking for the person', () => {
    const mine = readSettings({});
    expect(merged({ role: 'staff', started: true }, mine).started).toBe(false);
  });
});

describe('what locked what', () => {
  it('a site by its own key, all sites by the lock', () => {
    const { locks } = merged({ 'sites.x': false });
    expect(lockOn(locks, 'sites', 'x')?.key).toBe('sites.x');
    expect(lockOn(locks, 'sites', 'mastodon')).toBeUndefined();
    expect(lockOn(merged({ lockedSettings: ['sites'] }).locks, 'sites', 'mastodon')?.key).toBe(
      'lockedSettings',
    );
  });
  it('refuses a change to it, and no other', () => {
    const inForce = merged({ role: 'staff', 'sites.x': true, lockedSettings: ['pause'] });
    expect(whyLocked({ roles: ['parent'] }, inForce)).toBe(
      'Your school has set this and people cannot change it here: as whom the person posts (role).',
    );
    expect(whyLocked({ roles: ['staff'] }, inForce)).toBeUndefined();
    expect(whyLocked({ sites: { mastodon: false, x: false } }, inForce)).toContain('(sites.x)');
    expect(whyLocked({ sites: { mastodon: false, x: true } }, inForce)).toBeUndefined();
    expect(whyLocked({ pause: 1 }, inForce)).toContain('(lockedSettings)');
    for (const change of [{ started: false }, { children: ['Mia'] }, { privateMessages: true }, null, 'x']) {
      expect(whyLocked(change, inForce)).toBeUndefined();
    }
  });
  it('keeps nothing switched off behind the lock', () => {
    const mine = readSettings({ started: true, sites: { x: false }, pause: 9e12 });
    expect(merged({ role: 'staff' }, mine)).toMatchObject({ sites: { x: false }, pause: 9e12 });
    const locked = merged({ lockedSettings: ['sites', 'pause'], 'sites.mastodon': false }, mine);
    expect(locked).toMatchObject({ sites: { mastodon: false }, pause: 0 });
    expect(locked.sites).not.toHaveProperty('x');
  });
  it('holds still what the school did not set', () => {
    const inForce = merged({ lockedSettings: ['roles', 'pause'] });
    expect(inForce.roles).toEqual(['parent']);
    expect(lockOn(inForce.locks, 'roles')?.key).toBe('lockedSettings');
    expect(lockOn(inForce.locks, 'school')).toBeUndefined();
  });
});

describe('a pupil', () => {
  it('is one by the school’s policy alone', () => {
    const own = readSettings({ roles: ['parent', 'pupil'] });
    expect(mergeSettings(undefined, own).roles).toEqual(['parent']);
    const { settings } = readManaged({ role: 'pupil' });
    expect(mergeSettings(settings, own).roles).toEqual(['pupil']);
  });
});
