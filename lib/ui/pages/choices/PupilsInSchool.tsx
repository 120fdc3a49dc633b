import { rolesOf } from '../../../policy/features.ts';
import { pupilUseClauses, pupilUseOf } from '../../../policy/pupil-use.ts';
import type { PupilUse } from '../../../policy/types.ts';
import { policyOf } from '../../../settings/settings.ts';
import { PUPIL_USE_WORDS } from '../../words/features.ts';
import type { MakingProps } from '../making/making.tsx';
import { RadioSet } from '../RadioSet.tsx';
import { FeatureChoice } from './FeatureChoice.tsx';
import { LinePreview } from './LinePreview.tsx';

const options = (Object.keys(PUPIL_USE_WORDS) as PupilUse[]).map((value) => {
  const [label, note] = PUPIL_USE_WORDS[value];
  return { value, label, note };
});

/** What pupils are told on the school's own devices: the sentences on it contradict each other, so a school chooses. */
export function PupilsInSchool({ making, putPolicy }: MakingProps) {
  const policy = policyOf(making);
  const says = pupilUseOf(policy);
  const isOff = !rolesOf('pupil-use', policy).includes('pupil');
  return (
    <section class="card" aria-labelledby="pupils-in-school">
      <h2 id="pupils-in-school">Pupils in school</h2>
      <p>
        For computers of the school that IT has set up for pupils. In school hours one line stands at the
        composer of a social site; at home, and on anybody’s own computer, it never does.
      </p>
      <FeatureChoice feature="pupil-use" making={making} putPolicy={putPolicy} />
      <RadioSet
        legend="What they are told"
        chosen={says}
        choose={(pupilUse) => void putPolicy(() => ({ pupilUse }), 'What pupils are told changed')}
        options={options}
      />
      {isOff ? (
        <p class="notice">It is off: pupils are told nothing.</p>
      ) : (
        <LinePreview
          seenBy="pupils"
          line={{ kind: 'pupil-use', id: 'shown', says, clauses: pupilUseClauses(policy) }}
        />
      )}
      {!isOff && !making.profile.schoolDay && (
        <p class="small">No school day is set above, so it would be said at any hour.</p>
      )}
    </section>
  );
}
