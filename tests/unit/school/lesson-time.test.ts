import Holidays from 'date-holidays';
import { describe, expect, it } from 'vitest';
import { BANK_HOLIDAY_YEARS, bankHolidays } from '../../../lib/school/data/bank-holidays.ts';
import { lessonAt } from '../../../lib/school/lesson-time.ts';

const lessons = [
  { starts: '09:00', ends: '10:15' },
  { starts: '10:30', ends: '12:00' },
];
const terms = [{ name: 'Autumn', from: '2026-09-03', to: '2026-12-18' }];
const school = { lessons, terms, noLessonsOn: ['2026-11-27'] };
const at = (instant: string, timetable: Parameters<typeof lessonAt>[1] = school) =>
  lessonAt(new Date(instant), timetable);

describe('a lesson', () => {
  it('is on from its first minute to before its last', () => {
    expect(at('2026-11-26T09:00:00Z')).toEqual({ id: '2026-11-26 09:00', ends: '10:15' });
    expect(at('2026-11-26T10:14:59Z')).toMatchObject({ ends: '10:15' });
    expect(at('2026-11-26T10:15:00Z')).toBeUndefined();
    expect(at('2026-11-26T10:20:00Z')).toBeUndefined();
    expect(at('2026-11-26T10:30:00Z')).toMatchObject({ id: '2026-11-26 10:30' });
  });
  it('is by the clock in London, in summer time and out of it', () => {
    // 1 October is summer time: nine o'clock is eight in Greenwich.
    expect(at('2026-10-01T08:05:00Z')).toMatchObject({ id: '2026-10-01 09:00' });
    expect(at('2026-10-01T07:59:00Z')).toBeUndefined();
    // The clocks go back on Sunday 25 October.
    expect(at('2026-10-23T08:05:00Z')).toMatchObject({ id: '2026-10-23 09:00' });
    expect(at('2026-10-26T08:05:00Z')).toBeUndefined();
    expect(at('2026-10-26T09:05:00Z')).toMatchObject({ id: '2026-10-26 09:00' });
  });
  it('is on no weekend, out of term, on no day that the school leaves out', () => {
    expect(at('2026-11-28T09:30:00Z')).toBeUndefined();
    expect(at('2026-09-02T08:30:00Z')).toBeUndefined();
    expect(at('2026-12-21T09:30:00Z')).toBeUndefined();
    expect(at('2026-11-27T09:30:00Z')).toBeUndefined();
  });
  it('is on no bank holiday', () => {
    expect(at('2027-05-03T09:30:00Z', { lessons })).toBeUndefined();
    expect(at('2027-05-04T09:30:00Z', { lessons })).toBeDefined();
  });
  it('is on the days that the school names', () => {
    expect(at('2026-11-28T09:30:00Z', { ...school, lessonDays: [6] })).toBeDefined();
    expect(at('2026-11-26T09:30:00Z', { ...school, lessonDays: [6] })).toBeUndefined();
  });
  it('is all of the school day where only that is known, and never where nothing is', () => {
    expect(at('2026-11-26T14:00:00Z', { schoolDay: { starts: '08:45', ends: '15:15' } })).toMatchObject({
      ends: '15:15',
    });
    expect(at('2026-11-26T14:00:00Z', {})).toBeUndefined();
  });
});

describe('the bank holidays', () => {
  it('are those that the library knows, for ten years on', () => {
    const england = new Holidays('GB', 'ENG');
    const working = BANK_HOLIDAY_YEARS.flatMap((year) => england.getHolidays(year))
      .filter(({ type }) => type === 'public' || type === 'bank')
      .map(({ date }) => date.slice(0, 10))
      .filter((day) => new Date(`${day}T00:00:00Z`).getUTCDay() % 6 !== 0);
    expect([...bankHolidays]).toEqual(working);
  });
  it('do not run out within three years', () => {
    expect(Math.max(...BANK_HOLIDAY_YEARS)).toBeGreaterThanOrEqual(new Date().getFullYear() + 3);
  });
});
