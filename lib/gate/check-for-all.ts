import type { Draft } from '../analyser/types.ts';
import { checkDraft } from '../policy/check.ts';
import { unlessMuted } from '../policy/muted.ts';
import { compareOutcomes } from '../policy/outcomes.ts';
import type { Verdict } from '../policy/types.ts';
import { aboutWhom } from '../school/about-whom.ts';
import type { NameFilter } from '../school/filter.ts';
import type { InForce } from '../settings/merge.ts';
import { policyFor } from '../settings/own-policy.ts';
import type { FilterMark } from '../settings/own-school.ts';
import { contactsOf, heldSchools, type SchoolChoice, schoolOf } from '../settings/settings.ts';

/** Where there is something to say, with the people of that school who can put it right. */
function turnedTo(verdict: Verdict, { parts }: Pick<Draft, 'parts'>, school: SchoolChoice): Verdict {
  if (verdict.outcome === 'clear' && !verdict.safety && !verdict.ownHurt) return verdict;
  return {
    ...verdict,
    turnTo: { about: aboutWhom(verdict.findings, parts, schoolOf(school)), contacts: contactsOf(school) },
  };
}

/** Checks a draft for each school that its author holds, as whom they are there; the strongest outcome decides. */
export async function checkForAll(
  draft: Omit<Draft, 'author'>,
  settings: InForce,
  today: string,
  nameFilter?: (mark: FilterMark) => Promise<NameFilter | undefined>,
): Promise<Verdict> {
  const { picturesOn, ...rest } = settings.muted;
  const muted = { ...rest, pictures: picturesOn === today };
  const verdicts = heldSchools(settings).map(async ({ school, roles }): Promise<Verdict> => {
    const profile = schoolOf(school);
    const mark = school.source === 'own' ? school.filter : undefined;
    const filter = mark && (await nameFilter?.(mark));
    const who = { roles, children: settings.children };
    const found = checkDraft(
      draft,
      filter ? { ...profile, pupils: filter } : profile,
      who,
      policyFor(school, settings),
    );
    const verdict = turnedTo(unlessMuted(found, draft.parts, muted), draft, school);
    return settings.moreSchools.length > 0 ? { ...verdict, at: profile.name } : verdict;
  });
  return (await Promise.all(verdicts)).reduce((strongest, each) =>
    compareOutcomes(strongest.outcome, each.outcome) > 0 ? each : strongest,
  );
}
