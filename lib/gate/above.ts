import type { Part } from '../analyser/types.ts';
import type { SentDraft } from '../messages.ts';
import type { Verdict } from '../policy/types.ts';
import type { Decision, ReviewRequest } from './ui.ts';

/** The background to the frame of the page itself: show this, and answer with the decision. */
export interface ReviewHere {
  type: 'review';
  request: ReviewRequest;
}

/** What the background lends to it; in a test, plain functions. */
export interface AboveDesk {
  /** Has the popup shown in the frame of the page itself. Fails where that page is none of ours. */
  reviewAbove?(tabId: number, request: ReviewRequest): Promise<Decision>;
}

/**
 * A frame is often too small to read a popup in, so the page around it shows it. The draft is checked once more: what
 * appears in another frame is the background's word, and not what a frame says.
 *
 * @returns `null` where the frame has to show it by itself
 */
export async function reviewAbove(
  { parts, images }: { parts: Part[]; images: number },
  { tab, frameId }: { tab?: { id?: number | undefined } | undefined; frameId?: number | undefined },
  check: (draft: SentDraft) => Promise<Verdict>,
  desk: AboveDesk,
): Promise<Decision | null> {
  if (tab?.id === undefined || !frameId || !desk.reviewAbove) return null;
  const verdict = await check({ parts, images, place: '', audience: 'comment' });
  if (verdict.outcome !== 'review') return null;
  return desk.reviewAbove(tab.id, { verdict, parts, images }).catch(() => null);
}
