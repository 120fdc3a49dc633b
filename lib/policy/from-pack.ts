import type { PackPolicy } from '../school/pack-schema.ts';
import { builtinPolicy } from './builtin.ts';
import type { Clause, Policy } from './types.ts';

/** The policy that a pack brings: the school's own clauses, or the built-in ones with what the school decided. */
export function policyOfPack(policy: PackPolicy): Policy {
  const moves = policy.moves.map(({ clause, ...move }) => ({
    ...move,
    ...(clause !== undefined && { clause }),
  }));
  const { features, readAs, pupilUse } = policy;
  const decided = {
    moves,
    ...(features && { features: defined(features) }),
    ...(readAs && { readAs: defined(readAs) }),
    ...(pupilUse && { pupilUse }),
  };
  if (policy.source === 'builtin') return { ...builtinPolicy, ...decided };
  const clauses = policy.clauses.map(
    ({ limb, route, number, ...clause }): Clause => ({
      ...clause,
      ...(number && { number }),
      ...(limb && { limb }),
      ...(route && { route }),
    }),
  );
  return { source: 'school', title: policy.title, clauses, ...decided };
}

type Defined<T> = { [Key in keyof T]: Exclude<T[Key], undefined> };
const defined = <T extends object>(given: T) =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Defined<T>;
