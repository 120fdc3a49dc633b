import type { Said } from '../../gate/ui.ts';

/** What is said in passing, when something happened that no screen shows. */
export const SAID: Record<Said | 'back' | 'posted' | 'enter-again', string> = {
  'not-checked': 'This post was not checked.',
  back: 'Back in your post.',
  posted: 'Posted.',
  'press-again': 'Press Post once more.',
  'enter-again': 'Press Enter once more.',
};
