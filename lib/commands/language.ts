import { detectAll } from 'tinyld';
import type { Draft } from '../analyser/types.ts';

/** Below this share a guess of the library is not called reliable; the analyser then trusts the words it can see. */
const RELIABLE = 0.6;

/** What the language library says of a text: the stand-in, in Node, for the browser's own detector. */
export function detectLanguage(text: string): NonNullable<Draft['detected']> {
  const best = detectAll(text)[0];
  return { language: best?.lang ?? 'und', reliable: (best?.accuracy ?? 0) >= RELIABLE };
}
