import * as v from 'valibot';
import { ROLES, type Role } from '../analyser/types.ts';
import { ProfileFile, readProfile, type SchoolProfile } from '../school/profile.ts';
import { sampleSchool } from '../school/sample.ts';

/** The part of `storage.local` that settings need, so that a test can hand in a plain one. */
export interface StorageArea {
  get(keys: string[]): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

const NoSchool = v.object({ source: v.literal('none') });
const SampleSchool = v.object({ source: v.literal('sample') });
const OwnSchool = v.object({ source: v.literal('own'), profile: ProfileFile });

/**
 * One schema a stored key. Each falls back on its own, so that one damaged value costs one setting and not all of
 * them; a damaged `started` reads as "not yet", the direction that reads nothing.
 */
const FIELDS = {
  /** The person has pressed *Start checking*. Until then no draft is read. */
  started: v.fallback(v.boolean(), false),
  /** In the order of `ROLES`; unknown ones are dropped. */
  roles: v.fallback(
    v.pipe(
      v.array(v.unknown()),
      v.transform((given): Role[] => ROLES.filter((role) => given.includes(role))),
    ),
    [],
  ),
  /** First names of the author's own children at the school. */
  children: v.fallback(v.pipe(v.array(v.pipe(v.string(), v.trim(), v.maxLength(60))), v.maxLength(20)), []),
  /** Chats of more than two, in messengers. Asked about at set-up; until then they are not read. */
  groupChats: v.fallback(v.boolean(), false),
  /** Messages to one person, or to nobody knows how many. The person alone can turn this on. */
  privateMessages: v.fallback(v.boolean(), false),
  school: v.fallback(v.variant('source', [NoSchool, SampleSchool, OwnSchool]), { source: 'none' }),
} as const;

type Fields = typeof FIELDS;
export type Settings = { [Key in keyof Fields]: v.InferOutput<Fields[Key]> };
export type SchoolChoice = Settings['school'];

const KEYS = Object.keys(FIELDS) as (keyof Settings)[];

/** Reads what was stored, key by key. Never throws, whatever it is given. */
export function readSettings(stored: Record<string, unknown>): Settings {
  return Object.fromEntries(KEYS.map((key) => [key, v.parse(FIELDS[key], stored[key])])) as Settings;
}

export async function loadSettings(area: StorageArea): Promise<Settings> {
  return readSettings(await area.get(KEYS));
}

/** A change to settings as it comes from one of our own pages: unknown keys are dropped, wrong values refuse it all. */
const Change = v.partial(
  v.object({
    started: v.boolean(),
    roles: v.array(v.picklist(ROLES)),
    children: v.pipe(v.array(v.pipe(v.string(), v.trim(), v.maxLength(60))), v.maxLength(20)),
    groupChats: v.boolean(),
    privateMessages: v.boolean(),
    school: v.variant('source', [NoSchool, SampleSchool, OwnSchool]),
  }),
);
export type SettingsChange = v.InferInput<typeof Change>;

/**
 * Stores a change and gives the settings after it.
 * @throws {Error} with one sentence that names the field, where a value does not fit; nothing is stored then.
 */
export async function changeSettings(area: StorageArea, change: unknown): Promise<Settings> {
  const result = v.safeParse(Change, change);
  if (!result.success) {
    const issue = result.issues[0];
    throw new Error(`This setting does not fit: ${v.getDotPath(issue) ?? 'all of it'}: ${issue.message}.`);
  }
  await area.set(result.output);
  return loadSettings(area);
}

const nameless: SchoolProfile = readProfile({ name: 'our school' });

/** The profile that drafts are checked against. Without a school of their own, "our school" is still found. */
export function schoolOf(choice: SchoolChoice): SchoolProfile {
  if (choice.source === 'sample') return sampleSchool;
  return choice.source === 'own' ? readProfile(choice.profile) : nameless;
}
