import type { KindFile } from '../reading.ts';
import type { Finding } from '../types.ts';
import { claimSpan, describe, onePerTarget, targetOf } from './finding.ts';

/**
 * Insult, mockery or leaving somebody out. Name-calling by itself says nothing that could be true or false, so it is no
 * `defamation`; the names and the mockery stand in `data/imputations/insults.ts`.
 */
export const abuse: KindFile = {
  kind: 'abuse',
  find: (reading) =>
    onePerTarget(
      reading.claims
        .filter(({ insult }) => insult)
        .map(
          (claim): Finding => ({
            kind: 'abuse',
            span: claimSpan(reading, claim),
            confidence:
              claim.confidence === 'certain'
                ? 'certain'
                : claim.about || claim.scope !== 'community'
                  ? 'likely'
                  : claim.confidence,
            why:
              claim.family === 'exclusion'
                ? `tells others to leave ${describe(claim.about, claim.scope)} out`
                : `insults ${describe(claim.about, claim.scope)}`,
            scope: claim.scope,
            ...targetOf(reading, claim.about),
          }),
        ),
    ),
  examples: {
    hits: [
      { text: 'Our dinner lady is a miserable old cow', words: 'miserable old cow' },
      { text: 'Mr Hargreaves is thick as two bricks' },
      { text: 'nobody sit with Ruby in Year 4', role: 'pupil' },
      { text: 'my ex was always a moron' },
      { text: 'Ruby in Year 4 thinks she is it' },
    ],
    misses: [],
    nearMisses: [
      'I am such an idiot, left the tap on',
      'love you, you daft sod 😂',
      'The food was rank and the chips were pathetic',
    ],
  },
};
