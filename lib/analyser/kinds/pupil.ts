import type { KindFile } from '../reading.ts';
import { mentionFindings } from './mention-findings.ts';

export const pupil: KindFile = {
  kind: 'pupil',
  find: (reading) => mentionFindings(reading, 'pupil'),
  examples: { hits: [], misses: [], nearMisses: [] },
};
