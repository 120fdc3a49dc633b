import type { Composer } from '../drafts/composer.ts';
import { isEmpty, type ReadDraft, readDraft, sameDraft } from '../drafts/read.ts';

/** When a site is looked at after an approved draft was let out, in milliseconds from one look to the next. */
const LOOKS_MS = [300, 500, 900, 1600, 3000];

/**
 * Whether the site took an approved draft: it empties its editor then, or takes the composer away. `false` where the
 * draft is still there, or where its author writes on.
 */
export async function hasGone(composer: Composer, draft: ReadDraft): Promise<boolean> {
  for (const ms of LOOKS_MS) {
    await new Promise((resolve) => setTimeout(resolve, ms));
    if (!composer.region.isConnected) return true;
    const now = readDraft(composer);
    if (isEmpty(now)) return true;
    if (!sameDraft(now, draft)) return false;
  }
  return false;
}
