import type { Decision, MarkState } from '../../../lib/gate/ui.ts';
import type { Line } from '../../../lib/messages.ts';
import { builtinPolicy } from '../../../lib/policy/builtin.ts';
import { makeReviewUi } from '../../../lib/ui/review-ui.ts';
import { CASES, MARK_CASES } from './cases.ts';
import { requestOf } from './verdicts.ts';

/**
 * Runs in a page of the tests: the shipped popup, shown by name. Here the page and the extension share a world, so that
 * axe and the test can look inside; the test opens the closed root before this runs.
 */
const ui = makeReviewUi();

const shownClause = (id: string) => {
  const { heading, text } = builtinPolicy.clauses.find((clause) => clause.id === id)!;
  return { id, heading, text, source: 'builtin' as const };
};
const LINES: Record<string, Line> = {
  lesson: { kind: 'lesson', id: 'l', ends: '10:15', clauses: [shownClause('B4')] },
  'pupil-use': {
    kind: 'pupil-use',
    id: 'p',
    says: 'both',
    clauses: [shownClause('A1a'), shownClause('A1b')],
  },
  'sign-up': {
    kind: 'sign-up',
    id: 's',
    reader: 'pupil',
    site: 'Instagram',
    age: 13,
    clauses: [shownClause('A2')],
  },
  befriend: { kind: 'befriend', id: 'b', clauses: [shownClause('B2'), shownClause('B1')] },
};

/** A verdict counts for its own draft alone. */
const wordsOf = (editor: HTMLElement) => (editor as HTMLTextAreaElement).value ?? editor.innerText;

const gallery = {
  /** The mark over the page's own editors, in a state or with the findings of a case. */
  mark(selector: string, state: string, writing = false): void {
    const editor = document.querySelector<HTMLElement>(selector)!;
    const found = CASES[state] ?? MARK_CASES[state];
    const asked: MarkState = found
      ? { kind: 'read', request: requestOf(found) }
      : state === 'unchecked'
        ? { kind: 'unchecked' }
        : state === 'unread'
          ? { kind: 'unread', audience: 'message' }
          : state === 'nothing'
            ? { kind: 'read', request: requestOf({ role: 'parent', text: wordsOf(editor), phrases: [] }) }
            : state === 'ready'
              ? { kind: 'ready' }
              : { kind: 'checking', slow: true };
    ui.mark({ editors: [editor], region: editor.parentElement!, state: asked, writing });
  },
  unmark: () => ui.mark(undefined),
  openMark: () => ui.openMark(),
  introduce: () =>
    void ui.introduce().then((start) => {
      document.title = start ? 'started' : 'not now';
    }),
  line: (kind: string, selector?: string) =>
    void ui.line(
      LINES[kind]!,
      selector ? [document.querySelector<HTMLElement>(selector)!] : [],
      new AbortController().signal,
    ),
  befriending: () =>
    void ui
      .befriending(
        { does: 'add', name: 'Ottilie Brack', clauses: [shownClause('B1')] },
        new AbortController().signal,
      )
      .then((answer) => {
        document.title = answer;
      }),
  last: undefined as Decision | undefined,
  say: ui.say,
  show(name: string): void {
    gallery.last = undefined;
    void ui.review(requestOf(CASES[name]!), new AbortController().signal).then((decision) => {
      gallery.last = decision;
    });
  },
};
export type Gallery = typeof gallery;
(globalThis as unknown as { gallery: Gallery }).gallery = gallery;
