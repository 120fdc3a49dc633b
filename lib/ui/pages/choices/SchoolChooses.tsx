import { FEATURE_NAMES } from '../../../policy/features.ts';
import { UNSPOKEN } from '../../../policy/read-as.ts';
import { readAsOptions, UNSPOKEN_WORDS } from '../../words/features.ts';
import { type MakingProps, makingPage } from '../making/making.tsx';
import { RadioSet } from '../RadioSet.tsx';
import { FeatureChoice } from './FeatureChoice.tsx';
import { LessonTime } from './LessonTime.tsx';
import { PupilsInSchool } from './PupilsInSchool.tsx';

/** Those that have a section of their own. */
const ELSEWHERE = ['lesson-time', 'pupil-use'];

/** What a school decides beside the sentences of its policy. All of it can stay as it is. */
export const SchoolChooses = makingPage((props: MakingProps) => {
  const { making, putPolicy } = props;
  return (
    <>
      <p>
        All of this can stay as it is. What the school decides here goes out with its pack; the rest each
        person decides under <a href="#more">More than words</a>.
      </p>
      <LessonTime {...props} />
      <PupilsInSchool {...props} />
      <section class="card" aria-labelledby="beside-words">
        <h2 id="beside-words">More than words</h2>
        {FEATURE_NAMES.filter((name) => !ELSEWHERE.includes(name)).map((name) => (
          <FeatureChoice key={name} feature={name} making={making} putPolicy={putPolicy} />
        ))}
      </section>
      <section class="card" aria-labelledby="whose">
        <h2 id="whose">Whose clauses</h2>
        <p>The policy has a section for staff and one for parents. What do the others see?</p>
        {UNSPOKEN.map((role) => (
          <RadioSet
            key={role}
            legend={UNSPOKEN_WORDS[role]}
            chosen={making.policy?.readAs?.[role] ?? 'person'}
            choose={(as) =>
              void putPolicy(({ readAs }) => {
                const { [role]: _, ...rest } = readAs ?? {};
                return { readAs: as === 'person' ? rest : { ...rest, [role]: as } };
              }, `Whose clauses ${UNSPOKEN_WORDS[role].toLowerCase()} see changed`)
            }
            options={[
              {
                value: 'person',
                label: 'What each of them chooses',
                note: 'Until they do, some of each.',
              },
              ...readAsOptions,
            ]}
          />
        ))}
      </section>
    </>
  );
});
