import * as v from 'valibot';
import { type NameSet, nameList } from './names.ts';

const text = v.pipe(v.string(), v.trim(), v.maxLength(200));
const texts = v.optional(v.pipe(v.array(text), v.maxLength(200)), []);

const StaffMember = v.object({
  title: v.optional(text, ''),
  first: v.optional(text, ''),
  surname: text,
  role: v.optional(text, ''),
});
export type StaffMember = v.InferOutput<typeof StaffMember>;

const clock = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time such as 08:45'));
/** A calendar day as "2026-09-03"; the 31st of June is none. */
export const isoDay = v.pipe(
  v.string(),
  v.isoDate('a date such as 2026-09-03'),
  v.check((day) => {
    const time = Date.parse(`${day}T00:00:00Z`);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
  }, 'a date that exists'),
);

const SchoolDay = v.object({ starts: clock, ends: clock });
const Term = v.object({ name: v.optional(text, ''), from: isoDay, to: isoDay });

const Pupil = v.object({ first: text, surname: v.optional(text, ''), year: v.optional(text, '') });

/** A profile as it stands in a file: see `tests/corpus/profile.json`. Unknown keys are dropped. */
export const ProfileFile = v.object({
  name: v.pipe(text, v.minLength(1)),
  town: v.optional(text, ''),
  aliases: texts,
  acronyms: texts,
  hashtags: texts,
  handles: texts,
  officialAccounts: texts,
  /** Places where nothing is more than advised, as a union group. */
  exemptPlaces: texts,
  /** Names of towns and villages around, which are never people. */
  places: texts,
  staff: v.optional(v.pipe(v.array(StaffMember), v.maxLength(2000)), []),
  governors: v.optional(v.pipe(v.array(StaffMember), v.maxLength(200)), []),
  pupils: v.optional(v.pipe(v.array(Pupil), v.maxLength(5000)), []),
  /** When lessons are, on school days; nothing looks at it where it is missing. */
  schoolDay: v.optional(SchoolDay),
  terms: v.optional(v.pipe(v.array(Term), v.maxLength(40))),
  /** The lessons of a day, where breaks are left out; else all of the school day counts. */
  lessons: v.optional(v.pipe(v.array(SchoolDay), v.maxLength(20))),
  /** 1 is Monday, 7 is Sunday; Monday to Friday where it is missing. */
  lessonDays: v.optional(
    v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7))), v.maxLength(7)),
  ),
  /** Days without lessons in term: training days, a holiday of the place. Bank holidays are known. */
  noLessonsOn: v.optional(v.pipe(v.array(isoDay), v.maxLength(200))),
});
export type ProfileFile = v.InferOutput<typeof ProfileFile>;

/** What the analyser knows of a school. `pupils` can be asked, never listed. */
export interface SchoolProfile extends Omit<ProfileFile, 'pupils'> {
  pupils: NameSet;
}

/**
 * Reads a profile from parsed JSON.
 * @throws {Error} with one sentence that names the field, where it does not fit.
 */
export function readProfile(input: unknown): SchoolProfile {
  const result = v.safeParse(ProfileFile, input);
  if (!result.success) {
    const issue = result.issues[0];
    const where = v.getDotPath(issue) ?? 'the file';
    throw new Error(`The school profile does not fit at ${where}: ${issue.message}.`);
  }
  const { pupils, ...rest } = result.output;
  return { ...rest, pupils: nameList(pupils) };
}
