import { clauseOn, type ShownClause, type Topic } from './topics.ts';
import type { Policy, PupilUse } from './types.ts';

const SENTENCES = {
  A1a: ['computer-rules'],
  A1b: ['pupil-use'],
  A1c: ['no-use'],
  both: ['computer-rules', 'pupil-use'],
} as const satisfies Record<PupilUse, readonly Topic[]>;

/** Which of the sentences on use in school its pupils are told: the two that agree, until the school has chosen. */
export const pupilUseOf = ({ pupilUse }: Policy): PupilUse => pupilUse ?? 'both';

/** Their clauses: the school's own words where it has some. */
export const pupilUseClauses = (policy: Policy): ShownClause[] =>
  SENTENCES[pupilUseOf(policy)]
    .map((topic) => clauseOn(topic, 'pupil', policy))
    .filter((clause) => clause !== undefined);
