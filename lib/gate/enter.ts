import { isEmpty, readDraft } from '../drafts/read.ts';
import type { Watched } from './watched.ts';

/** Milliseconds after which an editor has taken in an Enter, and a messenger has emptied it. */
const TAKES_MS = 400;

/**
 * What plain Enter does on a site where each person sets it for themselves: only what it did can tell. Until a line was
 * seen to begin, Enter counts as sending, which at worst asks a little early.
 */
export function learnEnter() {
  let startsLine = false;
  return {
    startsLine: () => startsLine,
    /** An Enter is on its way to the editor; afterwards the draft has a line more, or is gone. */
    pressed({ composer }: Watched): void {
      const lines = linesOf(composer);
      setTimeout(() => {
        if (!composer.region.isConnected || isEmpty(readDraft(composer))) startsLine = false;
        else if (linesOf(composer) > lines) startsLine = true;
      }, TAKES_MS);
    },
  };
}

function linesOf(composer: Watched['composer']): number {
  // The break that an editor keeps at its end holds a new line open before anything stands in it.
  return readDraft(composer).editors.reduce(
    (sum, { element, reading }) =>
      sum + reading.text.split('\n').length + element.querySelectorAll('br').length,
    0,
  );
}
