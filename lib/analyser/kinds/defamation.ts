import type { Claim, KindFile } from '../reading.ts';
import type { Finding, Limb } from '../types.ts';
import { claimSpan, describe, onePerTarget, targetOf } from './finding.ts';

/**
 * Something said of a member of the school community that lowers them: what they are, what they did, or that others
 * should keep away. What is said, family by family, stands in `data/imputations/`; who it is said of, and when it is
 * not really said (negated, in a game, of oneself), is the business of `claims.ts`.
 */

/** Where several limbs fit, the one the words express: "keep away" says more than why. */
const order: Record<Limb, number> = { shun: 0, standing: 1, hatred: 2, office: 3 };

/** Name-calling beside a graver claim is no second imputation. */
const weight = (claim: Claim) => order[claim.limb!] + (claim.insult ? 1.5 : 0);

export const defamation: KindFile = {
  kind: 'defamation',
  find: (reading) => {
    const claims = reading.claims.filter(({ limb, scope }) => limb && scope === 'community');
    const findings = claims
      .sort((a, b) => weight(a) - weight(b))
      .map(
        (claim): Finding => ({
          kind: 'defamation',
          span: claimSpan(reading, claim),
          confidence: claim.confidence,
          why: `${claim.question ? 'asks whether' : claim.hearsay ? 'passes on that' : 'says that'} ${describe(claim.about, 'community')} ${claim.why}`,
          limb: claim.limb!,
          ...targetOf(reading, claim.about),
        }),
      );
    return onePerTarget(findings);
  },
  examples: {
    hits: [
      { text: 'Mr Hargreaves is a liar and always has been', limb: 'standing', words: 'liar' },
      { text: 'Our headteacher was drunk again this morning', limb: 'standing' },
      { text: 'Our headteacher is out of her depth, simple as', limb: 'office' },
      { text: 'Miss Fenwick should never have been allowed to teach', limb: 'office' },
      { text: 'Mrs Dunmore wants sacking', limb: 'office' },
      { text: "I wouldn't trust Mr Hargreaves with a hamster", limb: 'office' },
      { text: 'Keep your kids away from Mr Hargreaves', limb: 'shun' },
      { text: 'Mrs Dunmore enjoys seeing children cry', limb: 'hatred' },
      { text: 'How is Miss Fenwick still allowed to teach?', limb: 'office' },
      { text: 'Mr Hargreaves cannae teach tae save himself', limb: 'office' },
    ],
    misses: ['Mr Hargreaves and the float. I will say no more.'],
    nearMisses: [
      'Mrs Dunmore is not a liar and I will not have it said',
      'Nobody is saying Mr Hargreaves is lazy',
      'I am a rubbish teacher, ask my own two',
      'Miss Fenwick is wicked, my lad loves her',
      'The prime minister is a liar',
      'Mr Hargreaves absolutely killed it on the karaoke',
    ],
  },
};
