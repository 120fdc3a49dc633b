import type { Kind } from '../../analyser/types.ts';
import type { Clause, Verdict } from '../../policy/types.ts';

/** What is said of somebody, or against the school: here people ask what the school would do. */
const ASKED_OF: ReadonlySet<Kind> = new Set<Kind>(['complaint', 'rumour', 'defamation', 'abuse']);

/** In the order in which it is read; it threatens nobody. */
export const WHAT_NEXT = [
  'With Second Look, nothing: it tells nobody what you wrote, and nobody what you decided.',
  'If you take it to the school, it has somebody to answer you, and steps to follow if the answer will not do.',
  'If you post it, it is yours, like anything you post. What the school says of that, its policy says:',
] as const;

/** The clauses behind the question, where it can be asked: they stand folded, and open only for whoever asks. */
export const nextOf = (verdict: Verdict): readonly Clause[] =>
  verdict.findings.some(({ kind, outcome }) => outcome !== 'clear' && ASKED_OF.has(kind))
    ? (verdict.next ?? [])
    : [];
