import type { PackPolicy } from '../school/pack-schema.ts';
import { builtinPolicy } from './builtin.ts';
import type { Clause, Policy } from './types.ts';

/** The policy that a pack brings: the school's own clauses, or the built-in ones with what the school decided. */
export function policyOfPack(policy: PackPolicy): Policy {
  const moves = policy.moves.map(({ clause, ...move }) => ({
    ...move,
    ...(clause !== undefined && { clause }),
  }));
  if (policy.source === 'builtin') return { ...builtinPolicy, moves };
  const clauses = policy.clauses.map(
    ({ limb, route, ...clause }): Clause => ({ ...clause, ...(limb && { limb }), ...(route && { route }) }),
  );
  return { source: 'school', title: policy.title, clauses, moves };
}
