import { describe, expect, it } from 'vitest';
import { suggestNames } from '../../../lib/school/suggest.ts';

describe('what a school may also be called', () => {
  it.each([
    [
      'Harbour Lane Primary School',
      'Marlsea',
      ['Harbour Lane Primary', 'Harbour Lane School', 'Harbour Lane', 'Harbour Lane Prim'],
      ['HLPS'],
      ['#HarbourLanePrimary', '#TeamHarbourLane'],
    ],
    [
      "St. Oda's Church of England VA Primary School",
      'Whitby',
      ["St Oda's Primary", 'St Odas Primary', "Saint Oda's Primary", "St Oda's CE Primary"],
      ['SOPS', 'SOCEPS'],
      ['#StOdasPrimary', '#TeamStOdas'],
    ],
    [
      'Oak Row Infant School and Nursery',
      'Leeds',
      ['Oak Row Infants', 'Oak Row'],
      ['ORISN'],
      ['#OakRowInfant'],
    ],
    ['The Academy of St Hilda', 'Hull', ['St Hilda Academy Hull'], ['SHA'], []],
    ['Ysgol Tŷ Gwyn', 'Cardiff', ['Tŷ Gwyn'], ['YTG'], ['#YsgolTyGwyn']],
  ])('%s', (name, town, aliases, acronyms, hashtags) => {
    const suggested = suggestNames(name, town);
    expect(suggested.aliases).toEqual(expect.arrayContaining(aliases));
    expect(suggested.acronyms).toEqual(acronyms);
    expect(suggested.hashtags).toEqual(expect.arrayContaining(hashtags));
  });

  it('never suggests the village or a saint alone, the name itself, or the same twice', () => {
    for (const [name, town] of [
      ['Otterby Primary School', 'Otterby'],
      ["St Oda's Primary School", 'Whitby'],
      ['Northfield', 'Northfield'],
      ['', ''],
      ['  —  ', 'x'],
    ] as const) {
      const { aliases, acronyms, hashtags } = suggestNames(name, town);
      for (const alone of ['Otterby', "St Oda's", 'Northfield', name]) expect(aliases).not.toContain(alone);
      for (const list of [aliases, acronyms, hashtags]) expect(new Set(list).size).toBe(list.length);
      for (const tag of hashtags) expect(tag).toMatch(/^#[A-Za-z0-9]{4,40}$/);
    }
  });
});
