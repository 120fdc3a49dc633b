import { foldName } from '../school/names.ts';
import type { SchoolProfile } from '../school/profile.ts';
import { rosterOf } from './mentions/roster.ts';

/** Whether the place a draft is written in is the school's own: a parents' group, a class chat. */
export function isSchoolPlace(place: string, school: SchoolProfile): boolean {
  if (!place || place.startsWith('account:')) return false;
  const folded = foldName(place);
  const roster = rosterOf(school);
  if ([...roster.names.values()].flat().some((name) => folded.includes(name.join(' ')))) return true;
  return /\b(year|yr|y) ?[1-6]\b|\breception\b|\bclass (chat|whatsapp|group)\b|\b(school|pta) (parents|mums|mams|group|chat)\b/.test(
    folded,
  );
}

/** The posting account, where the page told us: `account: @CamboisPrimary` → `@camboisprimary`. */
export function accountOf(place: string): string | undefined {
  return place.match(/account:\s*(\S+)/i)?.[1]?.toLowerCase();
}
