import type { KindFile } from '../reading.ts';
import { mentionFindings } from './mention-findings.ts';

export const school: KindFile = {
  kind: 'school',
  find: (reading) => mentionFindings(reading, 'school'),
  examples: { hits: [], misses: [], nearMisses: [] },
};
