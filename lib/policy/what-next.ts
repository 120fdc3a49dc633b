import type { Role } from '../analyser/types.ts';
import { rolesOf } from './features.ts';
import type { Clause, Policy } from './types.ts';

/** The built-in clauses that tell how the school keeps in touch, where a complaint belongs and what follows. */
const BUILTIN = ['C0a', 'C0b', 'C2', 'D2'];
const OWN =
  /\b(?:complaints? (?:policy|procedure)|governing body|governors|newsletters?|official (?:school )?channels?)\b/i;
const MOST = 4;

/**
 * What a person reads who asks "what happens next?": nothing that a popup says by itself, as it would be a threat there. For
 * those who read as parents; staff have their headteacher and their union to ask.
 */
export function whatNext(role: Role, policy: Policy): Clause[] {
  if (role === 'staff' || role === 'pupil' || !rolesOf('what-next', policy).includes(role)) return [];
  const forParents = policy.clauses.filter(({ audience }) => audience.includes('parent'));
  const found =
    policy.source === 'builtin'
      ? forParents.filter(({ id }) => BUILTIN.includes(id))
      : forParents.filter(({ text }) => OWN.test(text));
  return found.slice(0, MOST);
}
