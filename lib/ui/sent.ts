import type { Composer } from '../drafts/composer.ts';
import { isEmpty, type ReadDraft, readDraft, sameDraft } from '../drafts/read.ts';
import { after } from '../gate/after.ts';

/** When a site is looked at after an approved draft was let out, in milliseconds from one look to the next. */
const LOOKS_MS = [300, 500, 900, 1600, 3000];

/**
 * Whether the site took an approved draft: it empties its editor then, or takes the composer away. `false` where the
 * draft is still there, or where its author writes on.
 */
export async function hasGone(composer: Composer, draft: ReadDraft): Promise<boolean> {
  for (const ms of LOOKS_MS) {
    await after(ms);
    if (!composer.region.isConnected) return true;
    const now = readDraft(composer);
    if (isEmpty(now)) return true;
    if (!sameDraft(now, draft)) return false;
  }
  return false;
}

/** A site that sends by Enter has emptied its editor by then. Milliseconds. */
const TAKES_ENTER_MS = 1500;

/** Whether a draft still stands where it stood, long after a site should have sent it. */
export async function staysHere(composer: Composer, draft: ReadDraft): Promise<boolean> {
  await after(TAKES_ENTER_MS);
  return composer.region.isConnected && sameDraft(draft, readDraft(composer));
}

/** Milliseconds after which an editor has taken in an Enter, and a messenger has emptied it. */
const TAKES_LINE_MS = 400;

/**
 * What plain Enter does on a site where each person sets it for themselves: only what it did can tell. Afterwards the draft
 * has a line more, or is gone.
 */
export async function startsLine(composer: Composer): Promise<boolean | undefined> {
  const lines = linesOf(composer);
  await after(TAKES_LINE_MS);
  if (!composer.region.isConnected || isEmpty(readDraft(composer))) return false;
  return linesOf(composer) > lines || undefined;
}

function linesOf(composer: Composer): number {
  // The break that an editor keeps at its end holds a new line open before anything stands in it.
  return readDraft(composer).editors.reduce(
    (sum, { element, reading }) =>
      sum + reading.text.split('\n').length + element.querySelectorAll('br').length,
    0,
  );
}
