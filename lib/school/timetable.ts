import { bankHolidays } from './data/bank-holidays.ts';
import type { Timetable } from './lesson-time.ts';

/**
 * A school's timetable, one change at a time, as a person writes it: the list after the change, or one sentence that says
 * why it cannot be. How much a pack may hold is the same number as in its schema.
 */

type Listed<Key extends keyof Timetable> = NonNullable<Timetable[Key]>;
type Edited<List> = { all: List } | { problem: string };

const problem = (sentence: string): { problem: string } => ({ problem: sentence });

/** Lessons that stand behind one another leave the break between them out. */
export function withLesson(
  lessons: Listed<'lessons'>,
  { starts, ends }: Listed<'schoolDay'>,
): Edited<Listed<'lessons'>> {
  if (!starts || !ends) return problem('A lesson needs the time when it begins and when it ends.');
  if (ends <= starts) return problem('The lesson ends before it begins.');
  const other = lessons.find((each) => each.starts < ends && starts < each.ends);
  if (other) return problem(`There is a lesson from ${other.starts} to ${other.ends} already.`);
  if (lessons.length >= 20) return problem('A day has room for 20 lessons.');
  return { all: [...lessons, { starts, ends }].sort((a, b) => (a.starts < b.starts ? -1 : 1)) };
}

export function withTerm(
  terms: Listed<'terms'>,
  { name, from, to }: Listed<'terms'>[number],
): Edited<Listed<'terms'>> {
  if (!from || !to) return problem('A term needs its first and its last day.');
  if (to < from) return problem('The term ends before it begins.');
  const other = terms.find((each) => each.from <= to && from <= each.to);
  if (other) return problem(`Some of these days are in ${other.name || 'another term'} already.`);
  if (terms.length >= 40) return problem('There is room for 40 terms. Take out those that have passed.');
  return { all: [...terms, { name, from, to }].sort((a, b) => (a.from < b.from ? -1 : 1)) };
}

export function withDayOff(days: Listed<'noLessonsOn'>, day: string): Edited<Listed<'noLessonsOn'>> {
  if (!day) return problem('Choose the day first.');
  if (days.includes(day)) return problem('This day is in the list already.');
  if (bankHolidays.has(day)) return problem('This is a bank holiday: there are no lessons then anyway.');
  if (days.length >= 200) return problem('There is room for 200 days. Take out those that have passed.');
  return { all: [...days, day].sort() };
}

/** @param weekday 1 is Monday, 7 is Sunday */
export function withWeekday(
  days: readonly number[],
  weekday: number,
  on: boolean,
): Edited<Listed<'lessonDays'>> {
  const all = [1, 2, 3, 4, 5, 6, 7].filter((each) => (each === weekday ? on : days.includes(each)));
  return all.length > 0 ? { all } : problem('Lessons need at least one day of the week.');
}
