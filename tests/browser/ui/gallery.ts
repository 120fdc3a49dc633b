import type { Decision } from '../../../lib/gate/ui.ts';
import { makeReviewUi } from '../../../lib/ui/review-ui.ts';
import { CASES } from './cases.ts';
import { requestOf } from './verdicts.ts';

/**
 * Runs in a page of the tests: the shipped popup, shown by name. Here the page and the extension share a world, so that
 * axe and the test can look inside; the test opens the closed root before this runs.
 */
const ui = makeReviewUi();
const gallery = {
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
