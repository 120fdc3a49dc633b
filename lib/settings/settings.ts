import * as v from 'valibot';
import { KINDS, type Kind, ROLES, type Role } from '../analyser/types.ts';
import { builtinPolicy } from '../policy/builtin.ts';
import { policyOfPack } from '../policy/from-pack.ts';
import type { Policy } from '../policy/types.ts';
import type { Contact } from '../school/contacts.ts';
import { readProfile, type SchoolProfile } from '../school/profile.ts';
import { sampleSchool } from '../school/sample.ts';
import { HOST_NAME } from './host-name.ts';
import { Known, OwnFeatures, OwnReadAs, PrivacyDone } from './own-choices.ts';
import { OwnSchool } from './own-school.ts';

/** The part of `storage.local` that settings need, so that a test can hand in a plain one. */
export interface StorageArea {
  get(keys: string[]): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

const NoSchool = v.object({ source: v.literal('none') });
const SampleSchool = v.object({ source: v.literal('sample') });

/** A further school, with what the person is there. */
const FurtherSchool = v.object({
  id: v.pipe(v.string(), v.regex(/^[0-9a-f-]{8,36}$/)),
  roles: v.pipe(v.array(v.picklist(ROLES)), v.maxLength(ROLES.length)),
  school: OwnSchool,
});
const MoreSchools = v.pipe(v.array(FurtherSchool), v.maxLength(10));

const ExtraHosts = v.pipe(v.array(v.pipe(v.string(), v.regex(HOST_NAME))), v.maxLength(200));

const SiteChoices = v.record(v.pipe(v.string(), v.maxLength(40)), v.boolean());

/** What the person asked not to be shown again. Each can be taken back in the settings. */
const Muted = v.object({
  /** A mention with nothing else wrong: only the mark. */
  mentions: v.fallback(v.boolean(), false),
  /** Words that are not about the author's school. */
  words: v.fallback(v.pipe(v.array(v.pipe(v.string(), v.maxLength(200))), v.maxLength(100)), []),
  /** No question about pictures on this day: "2026-11-24". */
  picturesOn: v.fallback(v.string(), ''),
  /** Findings that are only marked; unknown ones are dropped. */
  kinds: v.optional(
    v.fallback(
      v.pipe(
        v.array(v.unknown()),
        v.transform((given): Kind[] => KINDS.filter((kind) => given.includes(kind))),
      ),
      [],
    ),
    [],
  ),
  /** Clauses for which a post is only marked, by the beginning of their text: ids change with a policy. */
  clauses: v.optional(
    v.fallback(v.pipe(v.array(v.pipe(v.string(), v.maxLength(200))), v.maxLength(300)), []),
    [],
  ),
});
export type Muted = v.InferOutput<typeof Muted>;
const NOTHING_MUTED: Muted = { mentions: false, words: [], picturesOn: '', kinds: [], clauses: [] };

const TextSize = v.picklist(['usual', 'larger', 'largest']);
/** Of what Second Look itself says. What it reads is English, whatever is chosen here. */
const Language = v.picklist(['en', 'cy', 'pl']);

/**
 * One schema a stored key. Each falls back on its own, so that one damaged value costs one setting and not all of
 * them; a damaged `started` reads as "not yet", the direction that reads nothing.
 */
const FIELDS = {
  /** The person has pressed *Start checking*. Until then no draft is read. */
  started: v.fallback(v.boolean(), false),
  /** The card that introduces an installation by a school has been answered, either way. */
  introduced: v.fallback(v.boolean(), false),
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
  /** Beside the school above, whose roles are `roles`. */
  moreSchools: v.fallback(MoreSchools, []),
  /** A school that is being set up to be handed out. Nothing is checked against it but what is tried beside it. */
  making: v.fallback(v.nullable(OwnSchool), null),
  /** By site id; a site that is not named is checked. */
  sites: v.fallback(SiteChoices, {}),
  /** By site id or further host: `false` where requests are not to be held, only buttons and keys. */
  guards: v.fallback(SiteChoices, {}),
  /** Hosts of no known site, on which the person wants posts checked too; each was allowed in the browser by itself. */
  extraHosts: v.fallback(ExtraHosts, []),
  /** Nothing is checked until then; milliseconds since 1970. */
  pause: v.fallback(v.number(), 0),
  muted: v.fallback(Muted, NOTHING_MUTED),
  /** How large the words of the popup and of our own pages are. */
  textSize: v.fallback(TextSize, 'usual'),
  language: v.fallback(Language, 'en'),
  /** The person's own choice among the features, where the school has made none. */
  features: v.fallback(OwnFeatures, {}),
  /** Which clauses governors and helpers see, where the school has not said. */
  readAs: v.fallback(OwnReadAs, {}),
  /** People whom the person has said to be their own child or grown up: not asked about again. */
  known: v.fallback(Known, []),
  /** What of the privacy checklist is ticked off. */
  privacyDone: v.fallback(PrivacyDone, []),
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
    introduced: v.boolean(),
    roles: v.array(v.picklist(ROLES)),
    children: v.pipe(v.array(v.pipe(v.string(), v.trim(), v.maxLength(60))), v.maxLength(20)),
    groupChats: v.boolean(),
    privateMessages: v.boolean(),
    school: v.variant('source', [NoSchool, SampleSchool, OwnSchool]),
    moreSchools: MoreSchools,
    making: v.nullable(OwnSchool),
    sites: SiteChoices,
    guards: SiteChoices,
    extraHosts: ExtraHosts,
    pause: v.pipe(v.number(), v.minValue(0)),
    muted: Muted,
    textSize: TextSize,
    language: Language,
    features: OwnFeatures,
    readAs: OwnReadAs,
    known: Known,
    privacyDone: PrivacyDone,
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

/** The policy that drafts are checked against: the school's own, where its pack brings one. */
export function policyOf(choice: SchoolChoice): Policy {
  return choice.source === 'own' && choice.policy ? policyOfPack(choice.policy) : builtinPolicy;
}

export function contactsOf(choice: SchoolChoice): readonly Contact[] {
  return choice.source === 'own' ? (choice.contacts ?? []) : [];
}

/** A school that a person belongs to, and as whom. */
export interface HeldSchool {
  school: SchoolChoice;
  roles: readonly Role[];
}

/** Every school that drafts are checked for, the first one first. */
export function heldSchools({
  school,
  roles,
  moreSchools,
}: Pick<Settings, 'school' | 'roles' | 'moreSchools'>): HeldSchool[] {
  return [{ school, roles }, ...moreSchools];
}
