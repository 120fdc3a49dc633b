import { ROLES } from '../analyser/types.ts';
import type { ProfileFile } from '../school/profile.ts';
import { SITES } from '../sites/hosts.ts';
import { LOCKABLE, type Lockable } from './lockable.ts';

/**
 * Every setting that a school's IT can make for its computers, in the order in which IT reads them. This one table makes
 * the browser's schema, the Windows templates, the deployment kit and the page *About this installation*.
 *
 * All keys are flat, because the registry, configuration profiles and the Google Admin console disagree about nesting.
 * What no key here can do, ever: take away *Post anyway*, turn on the reading of private messages, begin checking before
 * the person has agreed, report anything to anyone.
 */

export type ManagedType = 'text' | 'switch' | 'list';

export interface ManagedKey {
  key: string;
  type: ManagedType;
  title: string;
  description: string;
}

/** What of a profile can be set by itself, without writing a pack. People are not: they belong in a pack. */
export type SchoolField = Exclude<
  keyof ProfileFile,
  'staff' | 'governors' | 'pupils' | 'schoolDay' | 'terms' | 'lessons' | 'lessonDays' | 'noLessonsOn'
>;

const SCHOOL: Record<SchoolField, Omit<ManagedKey, 'key'>> = {
  name: {
    type: 'text',
    title: 'School: name',
    description: 'The full name of the school. Stands in front of the name in the pack.',
  },
  town: { type: 'text', title: 'School: town', description: 'The town or village that the school is in.' },
  aliases: {
    type: 'list',
    title: 'School: other names',
    description: 'What people call the school, one name an entry.',
  },
  acronyms: {
    type: 'list',
    title: 'School: acronyms',
    description: 'Letters that stand for the school, one an entry.',
  },
  hashtags: {
    type: 'list',
    title: 'School: hashtags',
    description: 'Hashtags of the school, one an entry, with or without #.',
  },
  handles: {
    type: 'list',
    title: 'School: handles',
    description: 'Account names that mean the school when somebody mentions them, one an entry.',
  },
  officialAccounts: {
    type: 'list',
    title: 'School: official accounts',
    description: 'Accounts that speak for the school. Posts from them are left alone.',
  },
  exemptPlaces: {
    type: 'list',
    title: 'School: places left alone',
    description: 'Groups and pages, such as a union branch, where nothing is more than a quiet mark.',
  },
  places: {
    type: 'list',
    title: 'School: places around',
    description: 'Towns and villages nearby, so that their names are not taken for people.',
  },
};

/** How the settings are called that `lockedSettings` can name. */
const lockable = Object.entries(LOCKABLE satisfies Record<Lockable, string>);

export const MANAGED_KEYS: readonly ManagedKey[] = [
  {
    key: 'role',
    type: 'text',
    title: 'Role',
    description: `As whom the people on these computers post: ${ROLES.join(', ')}; several with commas between them.`,
  },
  {
    key: 'pack',
    type: 'text',
    title: 'School pack',
    description:
      'The school pack (profile, policy, contacts) as JSON in one text. Anybody who uses the computer can read it, so it must not hold names of pupils.',
  },
  ...(Object.keys(SCHOOL) as SchoolField[]).map((field) => ({ key: `school.${field}`, ...SCHOOL[field] })),
  ...SITES.map(
    ({ id, name }): ManagedKey => ({
      key: `sites.${id}`,
      type: 'switch',
      title: `Site: ${name}`,
      description: `Check posts on ${name} (true) or leave them alone (false).`,
    }),
  ),
  {
    key: 'extraHosts',
    type: 'list',
    title: 'More sites',
    description:
      'Host names of other sites that the school asks people to check, such as forum.example. Each person is asked and can say no: a browser lets no policy decide that.',
  },
  {
    key: 'lockedSettings',
    type: 'list',
    title: 'Locked settings',
    description: `Settings that people cannot change themselves: ${lockable.map(([id, words]) => `${id} (${words})`).join(', ')}.`,
  },
  {
    key: 'paused',
    type: 'switch',
    title: 'Emergency switch',
    description:
      'True stops all checking on these computers at once, without a restart; false or absent lets it go on.',
  },
];

export const managedKey = (key: string): ManagedKey | undefined =>
  MANAGED_KEYS.find((each) => each.key === key);
