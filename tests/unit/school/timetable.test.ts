import { describe, expect, it } from 'vitest';
import { withDayOff, withLesson, withTerm, withWeekday } from '../../../lib/school/timetable.ts';

const first = { starts: '09:00', ends: '10:15' };
const autumn = { name: 'Autumn', from: '2026-09-03', to: '2026-12-18' };

describe('a lesson', () => {
  it('stands in its place of the day, also right after another', () => {
    const second = { starts: '10:15', ends: '11:00' };
    expect(withLesson([second], first)).toEqual({ all: [first, second] });
  });
  it.each([
    [{ starts: '', ends: '10:15' }, /needs the time/],
    [{ starts: '10:15', ends: '10:15' }, /ends before it begins/],
    [{ starts: '10:00', ends: '11:00' }, /from 09:00 to 10:15 already/],
    [{ starts: '08:00', ends: '12:00' }, /from 09:00 to 10:15 already/],
  ])('%o is refused in one sentence', (lesson, why) => {
    expect(withLesson([first], lesson)).toEqual({ problem: expect.stringMatching(why) });
  });
});

describe('a term', () => {
  it('stands in its place of the year', () => {
    const spring = { name: '', from: '2027-01-05', to: '2027-03-25' };
    expect(withTerm([spring], autumn)).toEqual({ all: [autumn, spring] });
  });
  it.each([
    [{ name: '', from: '', to: '2026-12-18' }, /first and its last day/],
    [{ name: '', from: '2026-12-18', to: '2026-09-03' }, /ends before it begins/],
    [{ name: '', from: '2026-12-18', to: '2027-03-25' }, /in Autumn already/],
  ])('%o is refused in one sentence', (term, why) => {
    expect(withTerm([autumn], term)).toEqual({ problem: expect.stringMatching(why) });
  });
});

describe('a day without lessons', () => {
  it('stands in order', () => {
    expect(withDayOff(['2026-11-27'], '2026-10-02')).toEqual({ all: ['2026-10-02', '2026-11-27'] });
  });
  it.each([
    ['', /Choose the day/],
    ['2026-11-27', /in the list already/],
    ['2026-12-25', /bank holiday/],
  ])('“%s” is refused in one sentence', (day, why) => {
    expect(withDayOff(['2026-11-27'], day)).toEqual({ problem: expect.stringMatching(why) });
  });
});

it('a day of the week can be put in and taken out, but for the last one', () => {
  expect(withWeekday([5, 1], 3, true)).toEqual({ all: [1, 3, 5] });
  expect(withWeekday([1, 2], 1, false)).toEqual({ all: [2] });
  expect(withWeekday([2], 2, false)).toEqual({ problem: expect.stringMatching(/at least one day/) });
});
