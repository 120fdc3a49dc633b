import type { Role } from '../analyser/types.ts';
import type { ProfileFile } from '../school/profile.ts';
import type { Lockable } from './lockable.ts';
import { MANAGED_KEYS, type ManagedKey, type SchoolField } from './managed-keys.ts';
import type { ManagedPack } from './managed-pack.ts';
import { judgeValue } from './managed-values.ts';

/** The managed values that are in force, each absent where the school has not set it. */
export interface ManagedSettings {
  roles?: Role[];
  pack?: ManagedPack;
  /** Fields that stand in front of those of the pack. */
  school: Partial<Pick<ProfileFile, SchoolField>>;
  /** By site id. */
  sites: Record<string, boolean>;
  extraHosts?: string[];
  locked: Lockable[];
  paused: boolean;
}

/** What became of one key. */
export interface ManagedRow {
  key: string;
  title: string;
  /**
   * `accepted`; `refused`; `unknown`: not a key of ours, perhaps misspelt or of a newer version; `absent`: nothing
   * came, which on Chromium also stands for a value of the wrong type.
   */
  verdict: 'accepted' | 'refused' | 'unknown' | 'absent';
  /** What arrived, in a few words without its content where it can hold names: "text, 18,204 characters". */
  received: string;
  /** One sentence: why refused, or a remark on an accepted value. */
  why?: string;
  /** Refused, but the value accepted before is still in force. */
  keepsEarlier?: true;
}

export interface ManagedReading {
  settings: ManagedSettings;
  rows: ManagedRow[];
  /** As they arrived, for the screen of this computer alone: they can hold names. */
  values: Readonly<Record<string, unknown>>;
  /** The accepted values as they arrived, to hold on to until the browser delivers them again. */
  accepted: Record<string, unknown>;
}

/**
 * Reads everything that arrived, key by key: one damaged value costs itself alone. A refused one leaves the value that
 * was accepted before it in force, so that a slip in a policy does not take a school's protection away.
 *
 * @param earlier `accepted` of the reading before
 */
export function readManaged(
  values: Readonly<Record<string, unknown>>,
  earlier: Readonly<Record<string, unknown>> = {},
  keys: readonly ManagedKey[] = MANAGED_KEYS,
): ManagedReading {
  const settings: ManagedSettings = { school: {}, sites: {}, locked: [], paused: false };
  const rows: ManagedRow[] = [];
  const accepted: Record<string, unknown> = {};

  for (const each of keys) {
    const { key, title } = each;
    if (!(key in values)) {
      rows.push({ key, title, verdict: 'absent', received: 'not received', why: ABSENT });
      continue;
    }
    const received = describeValue(each, values[key]);
    const judged = judgeValue(each, values[key]);
    if (judged.ok) {
      put(settings, key, judged.value);
      accepted[key] = values[key];
      rows.push({ key, title, verdict: 'accepted', received, ...(judged.note && { why: judged.note }) });
      continue;
    }
    const before = key in earlier ? judgeValue(each, earlier[key]) : undefined;
    if (before?.ok) {
      put(settings, key, before.value);
      accepted[key] = earlier[key];
    }
    rows.push({
      key,
      title,
      verdict: 'refused',
      received,
      why: judged.why,
      ...(before?.ok && { keepsEarlier: true }),
    });
  }
  const known = new Set(keys.map(({ key }) => key));
  for (const key of Object.keys(values).filter((key) => !known.has(key))) {
    rows.push({
      key: key.slice(0, 60),
      title: 'Not a setting of Second Look',
      verdict: 'unknown',
      received: 'something',
      why: 'There is no such key in this version. Keys are case-sensitive.',
    });
  }
  return { settings, rows, values, accepted };
}

const ABSENT = 'Not received: not set, or of the wrong type; see chrome://policy.';

function put(settings: ManagedSettings, key: string, value: unknown): void {
  const [group, name] = key.split('.') as [string, string?];
  if (group === 'role') settings.roles = value as Role[];
  else if (group === 'pack') settings.pack = value as ManagedPack;
  else if (group === 'extraHosts') settings.extraHosts = value as string[];
  else if (group === 'lockedSettings') settings.locked = value as Lockable[];
  else if (group === 'paused') settings.paused = value as boolean;
  else if (group === 'sites' && name) settings.sites[name] = value as boolean;
  else if (group === 'school' && name) settings.school = { ...settings.school, [name]: value };
}

/** In a few words; verbatim only where the words cannot be a person's. */
function describeValue({ type }: ManagedKey, value: unknown): string {
  if (typeof value === 'boolean') return String(value);
  if (typeof value === 'string') {
    return type === 'text' ? `text, ${count(value.length, 'character')}` : 'text';
  }
  if (Array.isArray(value)) return `list, ${value.length === 1 ? '1 entry' : `${value.length} entries`}`;
  if (typeof value === 'number') return 'number';
  return value === null ? 'null' : 'object';
}

const count = (n: number, what: string) => `${n.toLocaleString('en-GB')} ${what}${n === 1 ? '' : 's'}`;
