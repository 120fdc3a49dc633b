import type { DraftReading } from './reading.ts';

/** Whether the draft tells of harm to a child, and whether the child is the author. */
export function safetyOf(_reading: DraftReading): { safety: boolean; ownHurt: boolean } {
  return { safety: false, ownHurt: false };
}
