import type { Role } from '../analyser/types.ts';
import type { Policy } from './types.ts';

/** Roles for which the source policy has no section of its own. */
export const UNSPOKEN = ['governor', 'helper'] as const;
export type Unspoken = (typeof UNSPOKEN)[number];

/**
 * Which clauses they see: the table's own mixture, the section for staff or that for parents, or only what holds for
 * everybody.
 */
export const READ_AS = ['table', 'staff', 'parents', 'everybody'] as const;
export type ReadAs = (typeof READ_AS)[number];
export type ReadAsChoices = Readonly<Partial<Record<Unspoken, ReadAs>>>;

export function readAs(role: Role, { readAs: choices }: Policy): ReadAs {
  return role === 'governor' || role === 'helper' ? (choices?.[role] ?? 'table') : 'table';
}

/** The role by which the tables are read for somebody. */
export function tableRole(role: Role, policy: Policy): Role {
  const as = readAs(role, policy);
  if (as === 'staff') return 'staff';
  return as === 'parents' ? 'parent' : role;
}
