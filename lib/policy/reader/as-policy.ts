import type { Kind, Role } from '../../analyser/types.ts';
import type { Clause, Policy, Route } from '../types.ts';
import type { ReadClause, ReadPolicy } from './read-document.ts';

/** Where a person can take what such a clause is about; the first that fits. */
const ROUTES: readonly { kinds: readonly Kind[]; route: Route; roles?: readonly Role[] }[] = [
  { kinds: ['threat', 'hate'], route: 'tell-school' },
  { kinds: ['under-age'], route: 'tell-someone' },
  { kinds: ['event-photo'], route: 'choose-pictures' },
  {
    kinds: ['school', 'staff', 'pupil', 'parent'],
    route: 'official-account',
    roles: ['staff', 'governor', 'helper'],
  },
  { kinds: ['complaint'], route: 'take-to-school' },
  { kinds: ['defamation', 'rumour', 'abuse'], route: 'take-to-right-person' },
];

function routeOf({ kinds, audience }: Pick<ReadClause, 'kinds' | 'audience'>): Route | undefined {
  return ROUTES.find(
    (each) =>
      each.kinds.some((kind) => kinds.includes(kind)) &&
      (!each.roles || (audience.length > 0 && audience.every((role) => each.roles?.includes(role)))),
  )?.route;
}

/** A read clause, as it was or as a person changed it in the review, in the form that is put in force. */
export function asClause(clause: ReadClause): Clause {
  const { id, number, section, heading, text, audience, strength, kinds, limb } = clause;
  const route = routeOf(clause);
  return {
    id,
    ...(number && { number }),
    section: section.slice(0, 300),
    heading: (heading || section).slice(0, 300),
    text,
    audience,
    strength,
    kinds,
    ...(limb && { limb }),
    ...(route && { route }),
  };
}

/** The policy that a reading suggests. Nothing of it is in force until a person has looked at it and said so. */
export function asPolicy(read: ReadPolicy): Policy {
  return {
    source: 'school',
    title: read.title || 'Social media policy',
    clauses: read.clauses.map(asClause),
  };
}
