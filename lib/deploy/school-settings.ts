import { ROLES, type Role } from '../analyser/types.ts';
import { exportPack, type Pack } from '../school/pack.ts';
import { MANAGED_KEYS } from '../settings/managed-keys.ts';
import { type ManagedPack, readManagedPack } from '../settings/managed-pack.ts';
import { readManaged } from '../settings/managed-read.ts';
import type { Settings, Value } from './deployment.ts';
import { packText } from './transport.ts';

export interface SchoolSettings {
  /** The school's name. */
  name: string;
  settings: Settings;
  /** Plain names that were in the file and are not in the settings. */
  pupilsLeftOut: number;
}

/**
 * Turns a pack, or a profile by itself, into the managed values of one role. Plain names of pupils are left out: policy can
 * be read by anybody who uses the computer.
 *
 * @param more further managed values, by key
 * @throws {Error} with one sentence that names the field, where something does not fit
 */
export function schoolSettings(file: unknown, role: Role, more: Settings = {}): SchoolSettings {
  const read = readManagedPack(asPack(file));
  if (!read.ok) throw new Error(read.why);
  const settings: Record<string, Value> = { role, pack: packText(outgoing(read.pack, role)), ...more };

  // What goes out is judged by the very code that will judge it on the computers.
  const problem = readManaged(settings).rows.find(
    ({ verdict }) => verdict === 'refused' || verdict === 'unknown',
  );
  if (problem) throw new Error(`${problem.key}: ${problem.why}`);
  return {
    name: read.pack.profile.name,
    settings: inOrder(settings),
    pupilsLeftOut: read.pupilsDropped,
  };
}

/**
 * Only what was understood goes out: a field that nobody knows could hold anything, names of pupils too. A name filter
 * goes to staff alone; whoever has it can ask it about a name that they guess.
 */
function outgoing(pack: ManagedPack, role: Role): unknown {
  if (!isWhole(pack)) return { profile: pack.profile };
  return JSON.parse(exportPack(pack, role === 'staff' ? 'staff' : 'parents').text);
}

const isWhole = (pack: ManagedPack): pack is Pack => pack.version !== undefined;

function asPack(file: unknown): unknown {
  if (!isObject(file))
    throw new Error('It is neither a school pack nor a profile: both are one JSON object.');
  return 'profile' in file || 'secondLook' in file ? file : { profile: file };
}

/** In the order of the table, so that the same settings give the same bytes however they were put together. */
function inOrder(settings: Settings): Settings {
  return Object.fromEntries(
    MANAGED_KEYS.flatMap(({ key }) => (key in settings ? [[key, settings[key] as Value]] : [])),
  );
}

/**
 * A school's small file over the trust's base: objects are joined key by key, anything else is replaced.
 */
export function overBase(base: unknown, school: unknown): unknown {
  if (!isObject(base) || !isObject(school)) return school === undefined ? base : school;
  const keys = new Set([...Object.keys(base), ...Object.keys(school)]);
  keys.delete('__proto__');
  return Object.fromEntries([...keys].map((key) => [key, overBase(base[key], school[key])]));
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isRole = (word: string): word is Role => ROLES.some((role) => role === word);
