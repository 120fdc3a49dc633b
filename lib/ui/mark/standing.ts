import type { MarkState, ReviewRequest } from '../../gate/ui.ts';

/** What the mark looks like and what its panel says. */
export type Standing =
  | { kind: 'checking' | 'nothing' }
  | { kind: 'something'; request: ReviewRequest }
  | { kind: 'unchecked'; title: string; why: string; unread?: true };

const UNCHECKED = 'This draft was not checked';
const UNREAD = {
  title: 'This is not read',
  why: {
    message: 'Second Look reads no private messages, unless you turn that on in its settings.',
    group: 'Second Look reads no group chats, unless you turn that on in its settings.',
  },
};
const NOT_CHECKED = 'This draft was not checked.';
const FAILED = 'The check could not be finished. You can post it all the same.';

/** What came of a draft; `undefined` while it is being read, when the mark stays as it was. */
export function standingOf(state: MarkState): Standing | undefined {
  if (state.kind === 'ready' || state.kind === 'checking') return undefined;
  if (state.kind === 'unread')
    return { kind: 'unchecked', title: UNREAD.title, why: UNREAD.why[state.audience], unread: true };
  if (state.kind === 'unchecked') return { kind: 'unchecked', title: UNCHECKED, why: FAILED };
  const { verdict } = state.request;
  // Who to tell is said whatever the outcome; and slurs in a language that is not read still are something to read.
  if (verdict.outcome !== 'clear' || verdict.safety || verdict.ownHurt)
    return { kind: 'something', request: state.request };
  if (!verdict.checked)
    return { kind: 'unchecked', title: UNCHECKED, why: verdict.notCheckedWhy ?? NOT_CHECKED };
  return { kind: 'nothing' };
}
