import { LOCKABLE } from './lockable.ts';
import type { ManagedState } from './managed.ts';
import { managedKey } from './managed-keys.ts';
import type { ManagedRow } from './managed-read.ts';
import type { InForce } from './merge.ts';

/**
 * What the page *About this installation* knows, gathered by the page itself. No draft; names only where a managed value
 * that arrived holds them, as `chrome://policy` shows it too.
 */
export interface InstallationFacts {
  version: string;
  /** "Chromium 156", "Firefox 153". */
  browser: string;
  managed: ManagedState;
  inForce: InForce;
  /** Match patterns of the manifest and of hosts that the person allowed. */
  hosts: { granted: readonly string[]; missing: readonly string[] };
  /** Ids of the known sites. */
  sites: readonly string[];
  /** As "2026-11-24". */
  today: string;
}

export interface Installation {
  version: string;
  browser: string;
  /** One sentence: who manages this installation, and whether the settings have come. */
  management: string;
  /** Milliseconds since 1970. */
  lastChange?: number;
  /** One for each managed key that arrived, then those that did not. */
  rows: ManagedRow[];
  /** What arrived, by key. */
  values: Readonly<Record<string, unknown>>;
  locks: { what: string; by: string }[];
  granted: readonly string[];
  missing: readonly string[];
}

const ORDER: readonly ManagedRow['verdict'][] = ['refused', 'unknown', 'accepted', 'absent'];

export function describeInstallation({
  version,
  browser,
  managed,
  inForce,
  hosts,
}: InstallationFacts): Installation {
  const rows = (managed.reading?.rows ?? []).map((row) => whereToLook(row, browser));
  rows.sort((a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict));
  return {
    version,
    browser,
    management: managementSentence(managed),
    ...(managed.changed && { lastChange: managed.changed }),
    rows,
    values: managed.reading?.values ?? {},
    locks: inForce.locks.map(({ setting, key }) => ({
      what: `${LOCKABLE[setting]}${key.startsWith('sites.') ? ` (${key.slice('sites.'.length)})` : ''}`,
      by: managedKey(key)?.title ?? key,
    })),
    granted: hosts.granted,
    missing: hosts.missing,
  };
}

/** Firefox withholds nothing for its type, and shows policy under another address. */
function whereToLook(row: ManagedRow, browser: string): ManagedRow {
  if (row.verdict !== 'absent' || !browser.startsWith('Firefox')) return row;
  return { ...row, why: 'Not received: not set; see about:policies.' };
}

function managementSentence({ state, from, byPolicy }: ManagedState): string {
  const installed = byPolicy
    ? 'Installed by the policy of your school or trust'
    : 'Installed by the person who uses this browser';
  if (state === 'waiting')
    return `${installed}; its settings have not arrived yet. This can take a few minutes.`;
  if (state === 'none') return `${installed}; no managed settings were received.`;
  return from === 'browser'
    ? `${installed}; managed settings were received.`
    : `${installed}; the browser has not delivered the managed settings yet, so the last known ones hold.`;
}

export interface Finding {
  level: 'ok' | 'note' | 'fault';
  /** One sentence; with a fault, what to do about it. */
  text: string;
}

/** *Check this installation*: everything that can be known without a network. It passes where nothing is a fault. */
export function checkInstallation(facts: InstallationFacts): { pass: boolean; findings: Finding[] } {
  const findings = [
    ...checkArrival(facts.managed),
    ...checkValues(facts.managed.reading?.rows ?? []),
    ...checkWork(facts),
  ];
  return { pass: findings.every(({ level }) => level !== 'fault'), findings };
}

function checkArrival({ state, from, byPolicy }: ManagedState): Finding[] {
  if (state === 'waiting' || from === 'last-known') {
    return [
      fault(
        'The browser has not delivered the managed settings in this session. Wait two minutes and check again; then look at chrome://policy or about:policies.',
      ),
    ];
  }
  if (state === 'set') return [ok('The managed settings have arrived.')];
  return byPolicy
    ? [
        fault(
          'The policy installed Second Look but set nothing for it. Check the extension ID under which the settings were written.',
        ),
      ]
    : [note('Nobody manages this installation: the person’s own settings hold.')];
}

function checkValues(rows: readonly ManagedRow[]): Finding[] {
  const faults = rows.flatMap(({ key, title, verdict, why, keepsEarlier }): Finding[] => {
    if (verdict === 'unknown') return [fault(`The key “${key}” is not known: ${why}`)];
    if (verdict === 'refused') {
      const still = keepsEarlier ? ' The value accepted before stays in force.' : '';
      return [fault(`${title} (${key}) was refused. ${why}${still}`)];
    }
    return verdict === 'accepted' && why ? [note(`${title} (${key}): ${why}`)] : [];
  });
  const accepted = rows.filter(({ verdict }) => verdict === 'accepted').length;
  return accepted > 0
    ? [ok(`Accepted: ${accepted} of ${accepted + refusals(rows)} values.`), ...faults]
    : faults;
}

const refusals = (rows: readonly ManagedRow[]) =>
  rows.filter(({ verdict }) => verdict === 'refused' || verdict === 'unknown').length;

function checkWork({ inForce, hosts, sites, today }: InstallationFacts): Finding[] {
  const findings: Finding[] = [];
  if (hosts.missing.length === 0) findings.push(ok('Access to every named site is granted.'));
  else {
    findings.push(
      fault(
        `The browser does not let Second Look read ${hosts.missing.join(', ')}. Grant it on the extension’s page, or take it out of runtime_blocked_hosts.`,
      ),
    );
  }
  const { school } = inForce;
  if (school.source === 'own' && school.reviewBy && school.reviewBy < today) {
    findings.push(note(`The school meant to look at its pack again by ${school.reviewBy}.`));
  }
  if (inForce.paused) findings.push(fault('The emergency switch (paused) is on: nothing is checked.'));
  if (sites.every((id) => inForce.sites[id] === false)) {
    findings.push(fault('Every site is switched off: nothing is checked.'));
  }
  findings.push(
    inForce.started
      ? ok('The person who uses this browser has begun checking.')
      : note(
          'The person who uses this browser has not begun checking yet. They are asked when they first write a post; no policy can answer for them.',
        ),
  );
  return findings;
}

const ok = (text: string): Finding => ({ level: 'ok', text });
const note = (text: string): Finding => ({ level: 'note', text });
const fault = (text: string): Finding => ({ level: 'fault', text });

/** *Copy as text*, for a support ticket: no draft, no name of a person, no value that could hold one. */
export function installationAsText(facts: InstallationFacts): string {
  const { version, browser, management, lastChange, rows, locks, granted, missing } =
    describeInstallation(facts);
  const { pass, findings } = checkInstallation(facts);
  const lines = [
    `Second Look ${version}, ${browser}`,
    management,
    ...(lastChange ? [`Managed settings last changed ${new Date(lastChange).toISOString()}`] : []),
    '',
    `Check: ${pass ? 'pass' : 'does not pass'}`,
    ...findings
      .filter(({ text }) => !text.startsWith('The key “'))
      .map(({ level, text }) => `  ${SIGN[level]} ${text}`),
    '',
    'Managed keys',
    ...rows.map(({ key, verdict, received, why }) =>
      // A key of somebody else's making could be any text at all.
      verdict === 'unknown'
        ? '  a key that is not known'
        : `  ${key}: ${verdict === 'absent' ? 'not received' : `${received}, ${verdict}`}${verdict === 'refused' ? ` – ${why}` : ''}`,
    ),
    '',
    'Locked',
    ...(locks.length > 0 ? locks.map(({ what, by }) => `  ${what} (by ${by})`) : ['  nothing']),
    '',
    `Hosts granted: ${granted.join(', ') || 'none'}`,
    `Hosts missing: ${missing.join(', ') || 'none'}`,
  ];
  return `${lines.join('\n')}\n`;
}

const SIGN = { ok: '+', note: '·', fault: '!' } as const;
