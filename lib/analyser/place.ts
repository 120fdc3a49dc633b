import { foldName } from '../school/names.ts';
import type { SchoolProfile } from '../school/profile.ts';
import { rosterOf } from './mentions/roster.ts';

const members =
  '(?:parents?|mums?|mams?|moms?|dads?|families|carers|staff|governors?|friends|pta|ptfa|year|class|chat|group|whatsapp)';
const classChat = new RegExp(
  `\\b[1-6][a-hj-z] (?:group|chat|whatsapp|parents|mums|mams|girls|boys|class)\\b|\\b(?:year|yr|y|p|primary) ?(?:1[0-3]|[1-9])\\b(?! months| years)|\\b(?:reception|nursery|foundation) (?:class )?${members}\\b|\\bclass ${members}\\b|\\b(?:our )?school ${members}\\b|\\bpta\\b`,
);

/**
 * Whether the place a draft is written in is the school's own: a parents' group, a class chat, the school's page. A
 * village noticeboard and a teachers' forum are not, whatever they are called.
 */
export function isSchoolPlace(place: string, school: SchoolProfile): boolean {
  const folded = foldName(place.replace(/account:\s*\S+/gi, ' ').replace(/[|,/()·:]+/g, ' '));
  if (!folded) return false;
  const roster = rosterOf(school);
  for (const names of roster.names.values()) {
    if (names.some((name) => ` ${folded} `.includes(` ${name.join(' ')} `))) return true;
  }
  const words = folded.split(' ');
  if (
    words.some((word) => roster.tags.has(word.replace('#', '')) || roster.handles.has(word.replace('@', '')))
  )
    return true;
  const own = words.some(
    (word) =>
      roster.acronyms.has(word) || (roster.distinctive.includes(word) && !roster.placeWords.has(word)),
  );
  if (own && new RegExp(`\\b${members}\\b`).test(folded)) return true;
  return (
    classChat.test(folded) &&
    !/\b(uk|teachers|tutors|england|wales|scotland|national|resources|ideas|alumni|reunion)\b/.test(folded)
  );
}

/** The posting account, where the page told us: `account: @HarbourLanePri` → `@harbourlanepri`. */
export function accountOf(place: string): string | undefined {
  return place.match(/account:\s*(\S+)/i)?.[1]?.toLowerCase();
}
