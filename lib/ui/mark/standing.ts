import type { MarkState, ReviewRequest } from '../../gate/ui.ts';

/** What the mark looks like and what its panel says. */
export type Standing =
  | { kind: 'checking' | 'nothing' }
  | { kind: 'something'; request: ReviewRequest }
  | { kind: 'unchecked'; why: string };

const NOT_CHECKED = 'This draft was not checked.';

/** What came of a draft; `undefined` while it is being read again, when the mark stays as it was. */
export function standingOf(state: MarkState): Standing | undefined {
  if (state.kind === 'checking') return undefined;
  if (state.kind === 'unchecked') return state;
  const { verdict } = state.request;
  // Who to tell is said whatever the outcome; and slurs in a language that is not read still are something to read.
  if (verdict.outcome !== 'clear' || verdict.safety || verdict.ownHurt)
    return { kind: 'something', request: state.request };
  if (!verdict.checked) return { kind: 'unchecked', why: verdict.notCheckedWhy ?? NOT_CHECKED };
  return { kind: 'nothing' };
}
