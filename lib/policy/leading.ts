import { type Finding, KINDS, type Limb, type Role } from '../analyser/types.ts';
import { builtinPolicy } from './builtin.ts';
import type { Clause, Policy, Strength } from './types.ts';

const LIMB_CLAUSE: Record<Limb, string> = { hatred: 'D4a', shun: 'D4b', standing: 'D4c', office: 'D4d' };

/** The clause table of the labelling page: ids of the built-in policy, the leading one first. */
function builtinIds(finding: Finding, role: Role): string[] {
  const byRole = (staff: string, parent: string, helper: string, pupil: string): string =>
    ({ staff, parent, helper, governor: helper, pupil })[role];

  switch (finding.kind) {
    case 'threat':
    case 'hate':
      return ['D3'];
    case 'private':
      return ['D4'];
    case 'under-age':
      return ['A2'];
    case 'defamation':
      return [byRole('B3', 'C3a', 'C3a', 'D1'), ...(finding.limb ? [LIMB_CLAUSE[finding.limb]] : [])];
    case 'rumour':
      return [byRole('B3', 'C3a', 'C3a', 'D1')];
    case 'complaint':
      return [byRole('B3', 'C2', 'C2', 'C0c')];
    case 'event-photo':
      return [byRole('B7', 'C1', 'C1', 'C1')];
    case 'contact':
      return [finding.scope === 'parents' ? 'B2' : 'B1'];
    case 'abuse':
      return [
        finding.scope === 'community' ? byRole('B3', 'C3a', 'C3a', 'D1') : byRole('B5', 'C3a', 'B5', 'D1'),
      ];
    case 'conduct':
      return ['B5'];
    case 'school':
    case 'staff':
    case 'pupil':
    case 'parent':
      return [byRole('B3', 'D4', 'B3', finding.kind === 'pupil' && finding.fullName ? 'D4' : 'A1a')];
    case 'person':
      return [];
  }
}

const BY_ID = new Map(builtinPolicy.clauses.map((clause) => [clause.id, clause]));
const FORCE: Record<Strength, number> = { must: 0, should: 1, encouraged: 2, information: 3 };

/**
 * A school's own clauses for a finding: those written for this role before the rest, the firmest first, and the test of
 * defamation that it meets last.
 */
function ownClauses(finding: Finding, role: Role, policy: Policy): Clause[] {
  const distance = (clause: Clause) =>
    (clause.limb ? 100 : 0) + (clause.audience.includes(role) ? 0 : 10) + FORCE[clause.strength];
  return policy.clauses
    .filter((clause) => clause.kinds.includes(finding.kind) && (!clause.limb || clause.limb === finding.limb))
    .sort((a, b) => distance(a) - distance(b));
}

function exampleFor(finding: Finding, role: Role, policy: Policy): Clause[] {
  const clauses = builtinIds(finding, role).flatMap((id) => BY_ID.get(id) ?? []);
  return policy.source === 'school' ? clauses.map((clause) => ({ ...clause, lent: true as const })) : clauses;
}

/**
 * The clauses a finding falls under for this role, the leading one first. Where a school's own policy has none, the
 * built-in one answers: no post is held without a clause.
 */
export function clausesFor(finding: Finding, role: Role, policy: Policy): Clause[] {
  const moved = policy.moves?.find((move) => move.kind === finding.kind && move.role === role)?.clause;
  const own = policy.source === 'school' ? ownClauses(finding, role, policy) : [];
  const chosen = own.length > 0 ? own : exampleFor(finding, role, policy);
  const first = policy.clauses.find((clause) => clause.id === moved);
  return first ? [first, ...chosen.filter((clause) => clause.id !== first.id)] : chosen;
}

/** The strongest first: by the order of the clause table, insults to others after those to the community. */
export function rank(finding: Finding): number {
  const order = KINDS.indexOf(finding.kind);
  return finding.kind === 'abuse' && finding.scope !== 'community' ? order + 0.5 : order;
}
