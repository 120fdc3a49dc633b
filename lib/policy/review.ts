import { type Analysis, type Author, type Finding, ROLES } from '../analyser/types.ts';
import { applyExemptions } from './exempt.ts';
import { rolesOf } from './features.ts';
import { clausesFor, rank } from './leading.ts';
import { compareOutcomes, lowerIfPossible, stronger, tableOutcome, weaker } from './outcomes.ts';
import { readAs, tableRole } from './read-as.ts';
import type { Clause, JudgedFinding, Outcome, Policy, Verdict } from './types.ts';
import { whatNext } from './what-next.ts';

function outcomeOf(finding: Finding, analysis: Analysis, author: Author, policy: Policy): Outcome {
  const moved = policy.moves?.find((move) => move.kind === finding.kind && move.role === author.role);
  const role = tableRole(author.role, policy);
  // The question about pictures can be off for a role, whatever else the school leaves as it is.
  if (finding.kind === 'event-photo' && !rolesOf('pictures', policy).includes(author.role)) return 'clear';
  const outcome = moved
    ? lowerIfPossible(finding, moved.outcome)
    : tableOutcome(finding, analysis.findings, role);
  const left = applyExemptions(outcome, finding.kind, analysis.exemptions);
  return author.role === 'pupil' && analysis.ownHurt ? weaker(left, 'advise') : left;
}

/** For whom the leading clause was written, where that is not this reader. */
function writtenFor(clause: Clause | undefined, author: Author): Verdict['writtenFor'] {
  if (!clause || clause.audience.includes(author.role)) return undefined;
  if (clause.audience.includes('parent')) return 'parents';
  return clause.audience.includes('staff') ? 'staff' : undefined;
}

const bindsEverybody = ({ audience }: Clause) => audience.length === ROLES.length;

/**
 * What a policy says of an analysed draft for one author: the outcome of its strongest finding, and every clause that
 * applies, the leading one first. Findings that come to nothing stay in the verdict, without clauses.
 */
export function review(analysis: Analysis, author: Author, policy: Policy): Verdict {
  const forAll = readAs(author.role, policy) === 'everybody';
  const judged = analysis.findings
    .map((finding) => {
      const all = clausesFor(finding, tableRole(author.role, policy), policy);
      const seen = forAll ? all.filter(bindsEverybody) : all;
      // No clause is left that speaks to this reader: then there is nothing to hold a post for.
      const outcome = seen.length === 0 ? 'clear' : outcomeOf(finding, analysis, author, policy);
      return { finding, outcome, clauses: outcome === 'clear' ? [] : seen };
    })
    .sort((a, b) => compareOutcomes(a.outcome, b.outcome) || rank(a.finding) - rank(b.finding));

  const clauses = [...new Map(judged.flatMap((each) => each.clauses.map((c) => [c.id, c]))).values()];
  const reader = writtenFor(clauses[0], author);
  const next = clauses.length > 0 ? whatNext(author.role, policy) : [];
  return {
    outcome: judged.reduce<Outcome>((strongest, each) => stronger(strongest, each.outcome), 'clear'),
    clauses,
    findings: judged.map(
      ({ finding, outcome, clauses: own }): JudgedFinding => ({
        ...finding,
        outcome,
        clauses: own.map((c) => c.id),
      }),
    ),
    role: author.role,
    safety: analysis.safety,
    ownHurt: analysis.ownHurt,
    language: analysis.language,
    checked: analysis.checked,
    ...(analysis.notCheckedWhy && { notCheckedWhy: analysis.notCheckedWhy }),
    policySource: policy.source,
    ...(reader && { writtenFor: reader }),
    ...(next.length > 0 && { next }),
  };
}
