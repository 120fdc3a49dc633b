import type { KindFile } from '../reading.ts';
import { mentionFindings } from './mention-findings.ts';

export const person: KindFile = {
  kind: 'person',
  find: (reading) => mentionFindings(reading, 'person'),
  examples: { hits: [], misses: [], nearMisses: [] },
};
