import { analyse } from '../analyser/analyse.ts';
import { type Draft, type NameSpan, ROLES, type Role } from '../analyser/types.ts';
import type { SchoolProfile } from '../school/profile.ts';
import { compareOutcomes } from './outcomes.ts';
import { review } from './review.ts';
import type { Policy, Verdict } from './types.ts';

/** Who writes, as they said at set-up: a teacher who is a parent here holds two roles. */
export interface Who {
  roles: readonly Role[];
  children: readonly string[];
}

export interface Check {
  verdict: Verdict;
  /** Every person's name in the draft; stays in the background. */
  names: NameSpan[];
}

/**
 * Checks a draft once for each role that its author holds; the strongest outcome decides. The worker and the `check`
 * command both come through here, so that they cannot differ.
 */
export function checkWithNames(
  draft: Omit<Draft, 'author'>,
  school: SchoolProfile,
  who: Who,
  policy: Policy,
): Check {
  const roles = ROLES.filter((role) => who.roles.includes(role));
  const checks = (roles.length > 0 ? roles : (['parent'] as const)).map((role): Check => {
    const author = { role, children: who.children };
    const analysis = analyse({ ...draft, author }, school);
    return { verdict: review(analysis, author, policy), names: analysis.names };
  });
  return checks.reduce((strongest, check) =>
    compareOutcomes(strongest.verdict.outcome, check.verdict.outcome) > 0 ? check : strongest,
  );
}

/** As `checkWithNames`, without the names: what a content script may see. */
export function checkDraft(
  draft: Omit<Draft, 'author'>,
  school: SchoolProfile,
  who: Who,
  policy: Policy,
): Verdict {
  return checkWithNames(draft, school, who, policy).verdict;
}
