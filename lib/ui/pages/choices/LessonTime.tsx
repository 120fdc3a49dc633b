import { rolesOf } from '../../../policy/features.ts';
import { clauseOn } from '../../../policy/topics.ts';
import { lessonAt, lessonsOf, spokenInLondon } from '../../../school/lesson-time.ts';
import { policyOf } from '../../../settings/settings.ts';
import type { MakingProps } from '../making/making.tsx';
import { DaysOff } from './DaysOff.tsx';
import { decidedFor, FeatureChoice } from './FeatureChoice.tsx';
import { Lessons } from './Lessons.tsx';
import { LinePreview } from './LinePreview.tsx';
import { Terms } from './Terms.tsx';

/** When lessons are, and the line that staff see in them. */
export function LessonTime({ making, putPolicy, putProfile }: MakingProps) {
  const { profile } = making;
  const policy = policyOf(making);
  const isOn = rolesOf('lesson-time', policy).includes('staff');
  const [first] = lessonsOf(profile);
  const now = new Date();
  const lesson = lessonAt(now, profile);
  const clause = clauseOn('lesson-time', 'staff', policy);
  return (
    <section class="card" aria-labelledby="lesson-time">
      <h2 id="lesson-time">Lesson time</h2>
      <p>In lessons, staff can be told so in one calm line where they begin to write a post.</p>
      <FeatureChoice feature="lesson-time" making={making} putPolicy={putPolicy} />
      {first && clause ? (
        <>
          <LinePreview
            seenBy="staff"
            line={{ kind: 'lesson', id: 'shown', ends: (lesson ?? first).ends, clauses: [clause] }}
          />
          <p class="small">
            Now, {spokenInLondon(now)}, it is{' '}
            {lesson ? `lesson time until ${lesson.ends}` : 'not lesson time'}.
          </p>
          {!isOn && (
            <p class="notice">
              {decidedFor('lesson-time', making.policy)
                ? 'The school has turned it off: it is said to nobody.'
                : 'The school has not turned it on: it is said to those alone who turn it on for themselves.'}
            </p>
          )}
        </>
      ) : (
        <p class="notice">No times yet, so nothing is said in lessons.</p>
      )}
      <Lessons profile={profile} putProfile={putProfile} />
      <Terms profile={profile} putProfile={putProfile} />
      <DaysOff profile={profile} putProfile={putProfile} />
    </section>
  );
}
