import type { DraftReading } from './reading.ts';
import type { Exemption } from './types.ts';

/** Why the findings of a draft may weigh less. */
export function exemptionsOf(_reading: DraftReading): Exemption[] {
  return [];
}
