import type { Claim, Mention, Reading } from './reading.ts';
import type { Draft } from './types.ts';

/** Who is said to be or do what. */
export function claimsOf(
  _draft: Draft,
  _readings: readonly Reading[],
  _mentions: readonly Mention[],
): Claim[] {
  return [];
}
