import { foldName } from '../../school/names.ts';
import type { SchoolProfile, StaffMember } from '../../school/profile.ts';
import { genericWords } from '../data/school-words.ts';

/** A profile made ready for look-ups: folded, keyed by word. Made once for each profile. */
export interface Roster {
  profile: SchoolProfile;
  /** The school's names as folded words, keyed by their first word, the longest first. */
  names: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Words that only this school's name has ("harbour"), long enough to be recognised with a typo. */
  distinctive: readonly string[];
  /** The distinctive words that are a place as well: by themselves they are the village, not the school. */
  placeWords: ReadonlySet<string>;
  acronyms: ReadonlySet<string>;
  tags: ReadonlySet<string>;
  handles: ReadonlySet<string>;
  bySurname: ReadonlyMap<string, readonly StaffMember[]>;
  byFirst: ReadonlyMap<string, readonly StaffMember[]>;
}

const known = new WeakMap<SchoolProfile, Roster>();

export function rosterOf(profile: SchoolProfile): Roster {
  const ready = known.get(profile);
  if (ready) return ready;
  const roster = build(profile);
  known.set(profile, roster);
  return roster;
}

/** A school's name as folded words; where one ends in an apostrophe s, with and without it ("St Aidans", "St Aidan"). */
function spellings(name: string): string[][] {
  const plain = foldName(name).split(' ').filter(Boolean);
  const owning = foldName(name.replace(/['’]s\b/g, ''))
    .split(' ')
    .filter(Boolean);
  return plain.join(' ') === owning.join(' ') ? [plain] : [plain, owning];
}

function build(profile: SchoolProfile): Roster {
  const names = new Map<string, string[][]>();
  const alone: string[] = [];
  for (const parts of [profile.name, ...profile.aliases].flatMap(spellings)) {
    if (parts.length > 1)
      names.set(
        parts[0]!,
        [...(names.get(parts[0]!) ?? []), parts].sort((a, b) => b.length - a.length),
      );
    else alone.push(...parts);
  }
  const places = new Set(
    [profile.town, ...profile.places].flatMap((place) => foldName(place).split(' ')).filter(Boolean),
  );
  const distinctive = [...new Set([...spellings(profile.name).flat(), ...alone])].filter(
    (word) => word.length > 3 && !genericWords.has(word),
  );
  const bySurname = new Map<string, StaffMember[]>();
  const byFirst = new Map<string, StaffMember[]>();
  const put = (map: Map<string, StaffMember[]>, key: string, member: StaffMember) => {
    if (key) map.set(key, [...(map.get(key) ?? []), member]);
  };
  for (const member of [...profile.staff, ...profile.governors]) {
    const surname = foldName(member.surname);
    put(bySurname, surname, member);
    // "Ms Okafor-Hale" is also "Ms Okafor", "Ms Hale" and "Ms O-H".
    const halves = surname.split(' ');
    if (halves.length > 1) for (const half of halves) put(bySurname, half, member);
    put(byFirst, foldName(member.first), member);
  }
  const bare = (list: readonly string[], mark: string) =>
    new Set(list.map((entry) => entry.toLowerCase().replace(new RegExp(`^${mark}`), '')));
  return {
    profile,
    names,
    distinctive,
    placeWords: new Set(distinctive.filter((word) => places.has(word))),
    acronyms: new Set(profile.acronyms.map((entry) => entry.toLowerCase())),
    tags: bare(profile.hashtags, '#'),
    handles: bare([...profile.handles, ...profile.officialAccounts], '@'),
    bySurname,
    byFirst,
  };
}
