import * as v from 'valibot';
import { ROLES, type Role } from '../analyser/types.ts';
import { ProfileFile } from '../school/profile.ts';
import { HOST_NAME } from './host-name.ts';
import { LOCKABLE, type Lockable } from './lockable.ts';
import type { ManagedKey, SchoolField } from './managed-keys.ts';
import { type ManagedPack, readManagedPack } from './managed-pack.ts';

/**
 * One managed value: taken, or refused with a sentence for IT. The sentence never repeats the value, because the page
 * that shows it can be copied as text, and a value can hold people's names.
 */
export type Judged<T = unknown> = { ok: true; value: T; note?: string } | { ok: false; why: string };

const taken = <T>(value: T, note?: string): Judged<T> => ({ ok: true, value, ...(note && { note }) });
const refused = (why: string): Judged<never> => ({ ok: false, why });

const LONGEST_LIST = 200;

/** C0, DEL, C1: no name has them, and several policy formats cannot carry them. */
const hasControl = (text: string) => /\p{Cc}/u.test(text);

/** Firefox reads switches from the Windows registry as numbers. */
function readSwitch(value: unknown): Judged<boolean> {
  if (value === true || value === 1) return taken(true);
  if (value === false || value === 0) return taken(false);
  return refused('It must be true or false, without quotation marks.');
}

/** A list, or a JSON list in a text, as some ways through the Windows registry deliver it. */
function readList(value: unknown): Judged<string[]> {
  let list = value;
  if (typeof value === 'string' && value.trim().startsWith('[')) {
    try {
      list = JSON.parse(value);
    } catch {
      return refused('It looks like a JSON list, but it is not valid JSON.');
    }
  }
  if (!Array.isArray(list)) return refused('It must be a list of texts.');
  if (list.length > LONGEST_LIST) return refused(`The list is longer than ${LONGEST_LIST} entries.`);
  const at = list.findIndex((entry) => typeof entry !== 'string' || hasControl(entry));
  if (at >= 0) return refused(`Entry ${at + 1} of the list is not a plain text.`);
  return taken((list as string[]).map((entry) => entry.trim()).filter(Boolean));
}

function readRoles(value: unknown): Judged<Role[]> {
  const words = Array.isArray(value) ? value : typeof value === 'string' ? value.split(',') : undefined;
  if (!words) return refused('It must be a text.');
  const roles = words.map((word) => ROLES.find((role) => role === String(word).trim().toLowerCase()));
  const at = roles.indexOf(undefined);
  const known = `Use ${ROLES.slice(0, -1).join(', ')} or ${ROLES.at(-1)}, several with commas between them.`;
  if (at >= 0) return refused(`${words.length > 1 ? `Word ${at + 1}` : 'It'} is not a role. ${known}`);
  return taken(ROLES.filter((role) => roles.includes(role)));
}

function readHosts(value: unknown): Judged<string[]> {
  const list = readList(value);
  if (!list.ok) return list;
  const hosts = list.value.map((host) => host.toLowerCase());
  const at = hosts.findIndex((host) => !HOST_NAME.test(host));
  if (at >= 0) {
    return refused(
      `Entry ${at + 1} is not a host name. Write forum.example, without https:// and without a path.`,
    );
  }
  return taken([...new Set(hosts)]);
}

function readLocks(value: unknown): Judged<Lockable[]> {
  const list = readList(value);
  if (!list.ok) return list;
  const names = Object.keys(LOCKABLE) as Lockable[];
  const at = list.value.findIndex((word) => !names.includes(word as Lockable));
  if (at >= 0)
    return refused(`Entry ${at + 1} is not a setting that can be locked. Use ${names.join(', ')}.`);
  return taken(names.filter((name) => list.value.includes(name)));
}

function readPack(value: unknown): Judged<ManagedPack> {
  const answer = readManagedPack(value);
  if (!answer.ok) return refused(answer.why);
  if (answer.pupilsDropped === 0) return taken(answer.pack);
  return taken(
    answer.pack,
    `${answer.pupilsDropped} names of pupils in it are not used, and should not be there: anybody who uses the computer can read policy.`,
  );
}

function readSchoolField(field: SchoolField, type: ManagedKey['type'], value: unknown): Judged {
  let given = value;
  if (type === 'list') {
    const list = readList(value);
    if (!list.ok) return list;
    given = list.value;
  } else if (typeof value === 'string' && hasControl(value)) {
    return refused('It holds a line break or another invisible character.');
  }
  const result = v.safeParse(ProfileFile.entries[field], given);
  if (result.success) return taken(result.output);
  return refused(
    type === 'list' ? 'An entry is longer than 200 characters.' : 'It must be a text of 1 to 200 characters.',
  );
}

/** Takes or refuses what arrived under a key of the table. */
export function judgeValue({ key, type }: ManagedKey, value: unknown): Judged {
  if (key === 'role') return readRoles(value);
  if (key === 'pack') return readPack(value);
  if (key === 'extraHosts') return readHosts(value);
  if (key === 'lockedSettings') return readLocks(value);
  if (key.startsWith('school.'))
    return readSchoolField(key.slice('school.'.length) as SchoolField, type, value);
  return readSwitch(value);
}
