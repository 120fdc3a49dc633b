import type { Pack } from './pack.ts';
import type { PackChange } from './pack-changes.ts';
import type { PackPolicy } from './pack-schema.ts';

// What a new pack changes of what a school decides beside the sentences of its policy.

const FEATURES: Record<keyof NonNullable<PackPolicy['features']>, string> = {
  pictures: 'Questions about pictures',
  friends: 'The clause on befriending',
  'lesson-time': 'The line in lesson time',
  'pupil-use': 'The line for pupils in school',
  'sign-up': 'The age of a site where one signs up',
  privacy: 'The list for privacy settings',
  'what-next': '“What happens next?”',
  incidents: '“I saw something”',
};
const PUPIL_USE: Record<NonNullable<PackPolicy['pupilUse']>, string> = {
  A1a: 'that the rules for school computers count',
  A1b: 'only when a teacher asks',
  A1c: 'not in school at all',
  both: 'that the rules for school computers count, and only when a teacher asks',
};
const READ_AS: Record<string, string> = {
  table: 'some of each',
  staff: 'what staff see',
  parents: 'what parents see',
  everybody: 'only what holds for everybody',
};
const LEFT = 'each person decides';

/** Everything that is decided, by what it is about. */
function decided({ features, readAs, pupilUse }: PackPolicy): Map<string, string> {
  const all = new Map<string, string>();
  for (const [name, thing] of Object.entries(FEATURES)) {
    const roles = features?.[name as keyof typeof FEATURES];
    if (roles) all.set(thing, roles.length > 0 ? `on for ${roles.join(', ')}` : 'off for everybody');
  }
  for (const role of ['governor', 'helper'] as const) {
    const as = readAs?.[role];
    if (as) all.set(`Clauses for ${role}s`, READ_AS[as]!);
  }
  if (pupilUse) all.set('What pupils are told of use in school', PUPIL_USE[pupilUse]);
  return all;
}

export function decidedChanges(before: PackPolicy, now: PackPolicy): PackChange[] {
  const [was, is] = [decided(before), decided(now)];
  const things = [...new Set([...was.keys(), ...is.keys()])];
  return things
    .filter((thing) => was.get(thing) !== is.get(thing))
    .map((thing) => ({
      about: 'policy',
      text: `${thing}: ${is.get(thing) ?? LEFT}; before, ${was.get(thing) ?? LEFT}.`,
    }));
}

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** The days of the week with lessons; nothing where the school has not said. */
export const weekdaysOf = ({ profile }: Pack) =>
  (profile.lessonDays ?? []).map((day) => WEEKDAYS[day - 1]).join(', ');

export const lessonsIn = ({ profile }: Pack) =>
  (profile.lessons ?? []).map(({ starts, ends }) => `${starts} to ${ends}`);
