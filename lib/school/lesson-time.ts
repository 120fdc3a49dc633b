import { bankHolidays } from './data/bank-holidays.ts';
import type { ProfileFile } from './profile.ts';

/** What a school says of its lessons. */
export type Timetable = Pick<ProfileFile, 'lessons' | 'lessonDays' | 'schoolDay' | 'terms' | 'noLessonsOn'>;

export interface Lesson {
  /** This lesson and no other: "2026-11-26 09:00". */
  id: string;
  /** "10:15" */
  ends: string;
}

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;

/** The clock on a wall in England, whatever the device is set to; the browser knows its summer time. */
const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  weekday: 'short',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

function inLondon(at: Date): { day: string; weekday: number; time: string } {
  const parts = Object.fromEntries(clock.formatToParts(at).map(({ type, value }) => [type, value]));
  return {
    day: `${parts.year}-${parts.month}-${parts.day}`,
    weekday: 1 + WEEKDAYS.indexOf(parts.weekday as (typeof WEEKDAYS)[number]),
    time: `${parts.hour}:${parts.minute}`,
  };
}

/** Where a school has not said on which days its lessons are. */
export const MONDAY_TO_FRIDAY = [1, 2, 3, 4, 5];

/** Does the school have lessons at all on a day? Without term dates, on every working day. */
function hasLessons(day: string, weekday: number, { lessonDays, terms, noLessonsOn }: Timetable): boolean {
  if (!(lessonDays ?? MONDAY_TO_FRIDAY).includes(weekday)) return false;
  if (bankHolidays.has(day) || noLessonsOn?.includes(day)) return false;
  return !terms?.length || terms.some(({ from, to }) => from <= day && day <= to);
}

/** The lessons of a day: with nothing but a school day, all of it is one. */
export function lessonsOf({ lessons, schoolDay }: Timetable): NonNullable<Timetable['lessons']> {
  if (lessons?.length) return lessons;
  return schoolDay ? [schoolDay] : [];
}

/** "Thursday 09:30" */
export function spokenInLondon(at: Date): string {
  const weekday = at.toLocaleDateString('en-GB', { weekday: 'long', timeZone: 'Europe/London' });
  return `${weekday} ${inLondon(at).time}`;
}

/**
 * The lesson that is on at a moment, where the school has said when its lessons are. With nothing but a school day, all
 * of it counts.
 */
export function lessonAt(at: Date, timetable: Timetable): Lesson | undefined {
  const all = lessonsOf(timetable);
  if (all.length === 0) return undefined;
  const { day, weekday, time } = inLondon(at);
  const now = all.find(({ starts, ends }) => starts <= time && time < ends);
  if (!now || !hasLessons(day, weekday, timetable)) return undefined;
  return { id: `${day} ${now.starts}`, ends: now.ends };
}
