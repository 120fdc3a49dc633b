import { describe, expect, it } from 'vitest';
import { sampleProfile } from '../../../lib/school/sample.ts';
import {
  checkInstallation,
  describeInstallation,
  type InstallationFacts,
  installationAsText,
} from '../../../lib/settings/installation.ts';
import { readManaged } from '../../../lib/settings/managed-read.ts';
import { mergeSettings } from '../../../lib/settings/merge.ts';
import { readSettings } from '../../../lib/settings/settings.ts';

function facts(values: Record<string, unknown>, change: Partial<InstallationFacts> = {}): InstallationFacts {
  const reading = readManaged(values);
  return {
    version: '1.2.3',
    browser: 'Chromium 156',
    managed: { state: 'set', from: 'browser', byPolicy: true, reading, changed: 1_700_000_000_000 },
    inForce: mergeSettings(reading.settings, readSettings({ started: true, children: ['Keira'] })),
    hosts: { granted: ['https://x.com/*'], missing: [] },
    sites: ['mastodon', 'x'],
    today: '2026-11-24',
    ...change,
  };
}
const faults = (given: InstallationFacts) =>
  checkInstallation(given).findings.flatMap(({ level, text }) => (level === 'fault' ? [text] : []));

const good = { role: 'staff', pack: JSON.stringify({ profile: sampleProfile }) };

it('passes where all is well', () => {
  expect(checkInstallation(facts(good)).pass).toBe(true);
});

describe('says why it does not pass', () => {
  it.each<[string, InstallationFacts, RegExp]>([
    ['a refused value', facts({ role: 'teacher' }), /Role \(role\) was refused\. It is not a role/],
    ['a key of nobody’s', facts({ rolle: 'staff' }), /“rolle” is not known/],
    ['the emergency switch', facts({ ...good, paused: true }), /emergency switch/],
    [
      'every site off',
      facts({ ...good, 'sites.x': false, 'sites.mastodon': false }),
      /Every site is switched off/,
    ],
    [
      'hosts that are missing',
      facts(good, { hosts: { granted: [], missing: ['https://x.com/*'] } }),
      /does not let Second Look read https:\/\/x\.com/,
    ],
    [
      'settings on their way',
      facts(good, { managed: { state: 'waiting', byPolicy: true } }),
      /Wait two minutes/,
    ],
    ['no settings at all', facts(good, { managed: { state: 'none', byPolicy: true } }), /set nothing for it/],
  ])('%s', (_, given, sentence) => {
    expect(checkInstallation(given).pass).toBe(false);
    expect(faults(given).join('\n')).toMatch(sentence);
  });
});

it('remarks on a pack that was to be looked at again, and still passes', () => {
  const pack = {
    secondLook: 1,
    version: 1,
    date: '2025-09-01',
    reviewBy: '2026-09-01',
    for: 'staff',
    profile: sampleProfile,
  };
  const { pass, findings } = checkInstallation(facts({ role: 'staff', pack }));
  expect(pass).toBe(true);
  expect(findings.filter(({ level }) => level === 'note').map(({ text }) => text)).toEqual([
    'The school meant to look at its pack again by 2026-09-01.',
  ]);
});

it('lists what was refused first, and what locked what', () => {
  const { rows, locks } = describeInstallation(facts({ ...good, paused: 'yes', 'sites.x': true }));
  expect(rows[0]).toMatchObject({ key: 'paused', verdict: 'refused' });
  expect(rows.at(-1)?.verdict).toBe('absent');
  expect(locks).toContainEqual({ what: 'as whom the person posts', by: 'Role' });
  expect(locks).toContainEqual({ what: 'which of the known sites are checked (x)', by: 'Site: X' });
});

it('copies as text without names, children or contents', () => {
  const text = installationAsText(
    facts({ ...good, role: 'Zebedee', Zebedee: 1, 'school.name': 'Zebedee School' }),
  );
  expect(text).toContain('pack: text,');
  expect(text).toContain('role: text, 7 characters, refused');
  for (const secret of ['Zebedee', 'Ashworth', 'Robson', 'Keira', 'Harbour'])
    expect(text).not.toContain(secret);
});
