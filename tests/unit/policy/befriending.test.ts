import { describe, expect, it } from 'vitest';
import { knownName, pupilIn } from '../../../lib/policy/befriending.ts';
import { buildFilter } from '../../../lib/school/filter.ts';
import { nameList } from '../../../lib/school/names.ts';

const people = [
  { first: 'Ottilie', surname: 'Brack' },
  { first: 'Zubayr', surname: 'Rahimi' },
];
const pupils = nameList(people);

describe('a pupil is found', () => {
  it.each([
    ['Add Friend Ottilie Brack'],
    ['Añadir a Ottilie Brack a tus amigos'],
    ['Invite Zubayr Rahimi to connect'],
    ['Zaproś użytkownika Zubayr Rahimi'],
    ['Ottilie Rose Brack'],
    ['🦋 OTTILIE BRÁCK 🦋'],
    ['ottilie  brack (Tilly)'],
  ])('in any language and writing: %s', (label) => {
    expect(pupilIn([label], pupils)).toBeDefined();
  });
  it('in the heading where the label names nobody', () => {
    expect(pupilIn(['Add friend', 'Ottilie Brack'], pupils)).toBe('Ottilie Brack');
  });
  it('by a name filter as by a list', async () => {
    const filter = await buildFilter(people);
    expect(pupilIn(['Add Friend Ottilie Brack'], filter)).toBe('Ottilie Brack');
    expect(pupilIn(['Add Friend Leo Marchetti'], filter)).toBeUndefined();
  });
});

describe('nobody is taken for a pupil', () => {
  it.each([['Add Friend Leo Marchetti'], ['Ottilie'], ['Ottilie Marchetti'], ['Brack'], ['Follow'], ['']])(
    'by half a name: %s',
    (label) => {
      expect(pupilIn([label], pupils)).toBeUndefined();
    },
  );
  it('who was said to be their own child, or grown up', () => {
    expect(pupilIn(['Add Friend Ottilie Brack'], pupils, [knownName('Ottilie Brack')])).toBeUndefined();
    expect(pupilIn(['Zubayr Rahimi'], pupils, [knownName('Ottilie Brack')])).toBe('Zubayr Rahimi');
  });
});
