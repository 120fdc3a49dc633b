import type { KindFile } from '../reading.ts';
import { mentionFindings } from './mention-findings.ts';

export const parent: KindFile = {
  kind: 'parent',
  find: (reading) => mentionFindings(reading, 'parent'),
  examples: { hits: [], misses: [], nearMisses: [] },
};
