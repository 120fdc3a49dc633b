import { foldName } from '../../school/names.ts';
import type { SchoolProfile } from '../../school/profile.ts';
import { nameRuns, nameSpans } from '../names.ts';
import { isSchoolPlace } from '../place.ts';
import type { Mention, Reading } from '../reading.ts';
import type { Draft, NameSpan } from '../types.ts';
import { families } from './families.ts';
import { halfNamed } from './half-names.ts';
import { namedPeople, taggedPeople } from './people.ts';
import { pronounMentions } from './pronouns.ts';
import { peopleInGeneral, staffByRole } from './roles.ts';
import { rosterOf } from './roster.ts';
import { openScene } from './scene.ts';
import { schoolMentions } from './school.ts';

/** Everybody and everything that a draft speaks of, in the order of its words, and every person's name. */
export function mentionsAndNames(
  draft: Draft,
  readings: readonly Reading[],
  school: SchoolProfile,
): { mentions: Mention[]; names: NameSpan[] } {
  const shared = {
    roster: rosterOf(school),
    role: draft.author.role,
    ownChildren: new Set(draft.author.children.map(foldName)),
    atSchoolPlace: isSchoolPlace(draft.place, school),
  };
  const mentions: Mention[] = [];
  const names: NameSpan[] = [];
  for (const reading of readings) {
    const scene = openScene(reading, shared);
    const runs = nameRuns(scene);
    schoolMentions(scene);
    namedPeople(scene, runs);
    halfNamed(scene);
    taggedPeople(scene);
    staffByRole(scene);
    families(scene);
    peopleInGeneral(scene);
    pronounMentions(scene);
    names.push(...nameSpans(scene, runs));
    mentions.push(...scene.mentions.sort((a, b) => a.first - b.first));
  }
  return { mentions, names };
}

export const mentionsOf = (draft: Draft, readings: readonly Reading[], school: SchoolProfile): Mention[] =>
  mentionsAndNames(draft, readings, school).mentions;
