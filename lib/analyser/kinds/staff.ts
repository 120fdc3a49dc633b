import type { KindFile } from '../reading.ts';
import { mentionFindings } from './mention-findings.ts';

export const staff: KindFile = {
  kind: 'staff',
  find: (reading) => mentionFindings(reading, 'staff'),
  examples: { hits: [], misses: [], nearMisses: [] },
};
