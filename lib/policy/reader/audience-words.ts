import { ROLES, type Role } from '../../analyser/types.ts';
import { TERMS } from './data/audience-terms.ts';

/** Somebody whom a text names. */
export interface Named {
  roles: readonly Role[];
  text: string;
  start: number;
  end: number;
}

/** Terms that a document defines for itself, by the folded term. */
export type Defined = ReadonlyMap<string, readonly Role[]>;

const NOBODY: Defined = new Map();
const PATTERN = new RegExp(TERMS.map(({ pattern }) => `\\b(${pattern})\\b`).join('|'), 'gi');

export const foldTerm = (term: string) =>
  term
    .toLowerCase()
    .replace(/[^a-z ]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

function escaped(term: string): string {
  return term.replace(/[^a-z ]/g, '').replace(/ /g, '\\s+');
}

/** Everybody whom a text names, in order; terms that the document defines come before the common ones. */
export function mentionsIn(text: string, defined: Defined = NOBODY): Named[] {
  const found: Named[] = [];
  for (const [term, roles] of defined)
    for (const match of text.matchAll(new RegExp(`\\b${escaped(term)}\\b`, 'gi')))
      found.push({ roles, text: match[0], start: match.index, end: match.index + match[0].length });
  for (const match of text.matchAll(PATTERN)) {
    const index = match.slice(1).findIndex((group) => group !== undefined);
    const [start, end] = [match.index, match.index + match[0].length];
    if (found.some((each) => start < each.end && end > each.start)) continue;
    found.push({ roles: TERMS[index]!.roles, text: match[0], start, end });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Roles in the order in which the product names them, each once. */
export function inOrder(roles: Iterable<Role>): Role[] {
  const held = new Set(roles);
  return ROLES.filter((role) => held.has(role));
}
