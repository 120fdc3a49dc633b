import type { Clause, JudgedFinding, Verdict } from '../policy/types.ts';

/**
 * A verdict as content scripts may see it, field by field: whatever the layers below come to know one day does not
 * travel to a page unless somebody writes it here.
 */
export function forPage(verdict: Verdict): Verdict {
  const {
    outcome,
    role,
    safety,
    ownHurt,
    language,
    checked,
    notCheckedWhy,
    policySource,
    writtenFor,
    turnTo,
    next,
    at,
  } = verdict;
  return {
    outcome,
    clauses: verdict.clauses.map(clauseForPage),
    findings: verdict.findings.map(findingForPage),
    role,
    safety,
    ownHurt,
    language,
    checked,
    ...(notCheckedWhy && { notCheckedWhy }),
    policySource,
    ...(writtenFor && { writtenFor }),
    ...(at && { at }),
    ...(turnTo && { turnTo: { about: turnTo.about, contacts: turnTo.contacts } }),
    ...(next && { next: next.map(clauseForPage) }),
  };
}

const clauseForPage = ({
  id,
  number,
  lent,
  section,
  heading,
  text,
  audience,
  strength,
  kinds,
  route,
}: Clause): Clause => ({
  id,
  ...(number && { number }),
  ...(lent && { lent }),
  section,
  heading,
  text,
  audience,
  strength,
  kinds,
  ...(route && { route }),
});

function findingForPage(finding: JudgedFinding): JudgedFinding {
  const { kind, confidence, why, limb, target, scope, fullName, outcome, clauses } = finding;
  const span = ({ part, start, end }: JudgedFinding['span']) => ({ part, start, end });
  return {
    kind,
    span: span(finding.span),
    confidence,
    why,
    ...(limb && { limb }),
    ...(target && { target: { ...span(target), kind: target.kind } }),
    ...(scope && { scope }),
    ...(fullName && { fullName }),
    outcome,
    clauses,
  };
}
