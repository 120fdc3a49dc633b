import type { Author, Draft } from './analyser/types.ts';
import type { Verdict } from './policy/types.ts';

/** What a content script may ask of the background. Settings messages are another union, for extension pages alone. */
export type PageMessage =
  /** A composer got focus: start the worker, and say whether this person has begun checking. */
  | { type: 'wake' }
  /** Inject the popup and the mark into this frame. */
  | { type: 'show-ui' }
  | { type: 'check'; draft: Omit<Draft, 'author' | 'detected'> };

export interface WakeReply {
  /** False until the person has said *Start checking*, and while checking is paused or off for this site. */
  on: boolean;
  /** One plain sentence, where `on` is false. */
  why?: string;
}

/** The answer to `check`; `null` where checking is off. */
export type CheckReply = Verdict | null;

export type { Author };
