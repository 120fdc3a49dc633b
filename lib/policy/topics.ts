import type { Finding, Role } from '../analyser/types.ts';
import { builtinPolicy } from './builtin.ts';
import { clausesFor } from './leading.ts';
import type { Clause, Policy } from './types.ts';

/**
 * What a feature is about that no word of a draft gives away: whom somebody befriends, when they write, who joins a site.
 * A school's own sentence about it is found by its kind or by its words.
 */
const TOPICS = {
  'pupil-friends': { id: 'B1', finding: { kind: 'contact', scope: 'pupils' } },
  'parent-friends': { id: 'B2', finding: { kind: 'contact', scope: 'parents' } },
  'lesson-time': {
    id: 'B4',
    words: /\b(?:lessons?|lesson times?|teaching (?:time|hours)|working (?:time|hours|day)|directed time)\b/i,
  },
  'computer-rules': { id: 'A1a', words: /\b(?:acceptable use|AUP|computing rules)\b/i },
  'pupil-use': { id: 'A1b', words: /\b(?:unless|only)\b.*\bteacher|teacher\b.*\b(?:unless|only|direct)/i },
  'no-use': {
    id: 'A1c',
    words: /\bnot (?:be )?(?:used?|allowed|permitted)\b.*\b(?:in|at|during) (?:the )?school/i,
  },
  'too-young': { id: 'A2', finding: { kind: 'under-age' } },
} as const satisfies Record<
  string,
  { id: string; words?: RegExp; finding?: Pick<Finding, 'kind' | 'scope'> }
>;
export type Topic = keyof typeof TOPICS;

/** A clause as it is shown, with whose words they are. */
export interface ShownClause {
  id: string;
  heading: string;
  text: string;
  source: Policy['source'];
}

/**
 * The clause on a topic for a reader: the school's own where it has one, else the built-in example.
 * @returns `undefined` where neither policy has the clause
 */
export function clauseOn(topic: Topic, role: Role, policy: Policy): ShownClause | undefined {
  const about = TOPICS[topic];
  const own = policy.source === 'school' ? ownClause(about, role, policy) : undefined;
  const clause =
    own ?? (policy.source === 'builtin' ? policy : builtinPolicy).clauses.find(({ id }) => id === about.id);
  if (!clause) return undefined;
  const { id, heading, text } = clause;
  return { id, heading, text, source: own ? 'school' : 'builtin' };
}

function ownClause(about: (typeof TOPICS)[Topic], role: Role, policy: Policy): Clause | undefined {
  if ('words' in about)
    return policy.clauses.find(
      ({ audience, text }) => audience.includes(role) && about.words.test(text.replace(/\s+/g, ' ')),
    );
  const finding = {
    ...about.finding,
    span: { part: 0, start: 0, end: 0 },
    confidence: 'certain',
    why: '',
  } as const;
  const [first] = clausesFor(finding, role, policy);
  return first && policy.clauses.includes(first) ? first : undefined;
}
