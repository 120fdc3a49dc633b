import { useEffect, useState } from 'preact/hooks';
import { MONDAY_TO_FRIDAY } from '../../../school/lesson-time.ts';
import { withLesson, withWeekday } from '../../../school/timetable.ts';
import { AddForm, kept, Taken, TimeField, type TimetableProps } from './fields.tsx';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** The school day, the lessons in it, and on which days of the week they are. */
export function Lessons({ profile, putProfile }: TimetableProps) {
  const { schoolDay, lessons = [], lessonDays = MONDAY_TO_FRIDAY } = profile;
  const [problem, setProblem] = useState('');
  const [starts, setStarts] = useState(schoolDay?.starts ?? '');
  const [ends, setEnds] = useState(schoolDay?.ends ?? '');
  // Something else may have changed it: an undo, another pack.
  useEffect(() => {
    setStarts(schoolDay?.starts ?? '');
    setEnds(schoolDay?.ends ?? '');
  }, [schoolDay?.starts, schoolDay?.ends]);

  function keepDay(): void {
    setProblem('');
    if (!starts && !ends && schoolDay) void putProfile({ schoolDay: undefined }, 'School day taken out');
    if (!starts || !ends) return;
    if (ends <= starts) setProblem('The school day ends before it begins.');
    else if (schoolDay?.starts !== starts || schoolDay.ends !== ends)
      void putProfile({ schoolDay: { starts, ends } }, 'School day changed');
  }

  function tick(weekday: number, on: boolean): void {
    const next = withWeekday(lessonDays, weekday, on);
    setProblem('problem' in next ? next.problem : '');
    const then = (now: readonly number[]) => withWeekday(now, weekday, on);
    if ('all' in next)
      void putProfile(
        ({ lessonDays: now = MONDAY_TO_FRIDAY }) => kept('lessonDays', then(now)),
        'Days with lessons changed',
      );
  }

  return (
    <>
      <h3>The school day</h3>
      <div class="row">
        <TimeField label="Begins" value={starts} put={setStarts} left={keepDay} />
        <TimeField label="Ends" value={ends} put={setEnds} left={keepDay} />
      </div>
      <fieldset class="plain-set">
        <legend class="label">Days with lessons</legend>
        <div class="ticks">
          {WEEKDAYS.map((name, i) => (
            <label class="tick" key={name}>
              <input
                type="checkbox"
                checked={lessonDays.includes(i + 1)}
                onChange={(event) => tick(i + 1, event.currentTarget.checked)}
              />
              {name}
            </label>
          ))}
        </div>
      </fieldset>
      <p class="problem" role="alert">
        {problem}
      </p>
      <h3>Lessons</h3>
      <Taken
        items={lessons.map(({ starts: from, ends: to }) => ({ key: from, says: `${from} to ${to}` }))}
        empty="None listed: all of the school day counts as lesson time. List them to leave the breaks out."
        takeOut={(key) =>
          void putProfile(
            (now) => ({ lessons: now.lessons?.filter((each) => each.starts !== key) }),
            'Lesson taken out',
          )
        }
      />
      <AddForm
        verb="Add the lesson"
        fields={[
          { name: 'starts', label: 'Lesson begins', type: 'time' },
          { name: 'ends', label: 'Lesson ends', type: 'time' },
        ]}
        add={(text) => {
          const lesson = { starts: text('starts'), ends: text('ends') };
          const next = withLesson(lessons, lesson);
          if ('problem' in next) return next.problem;
          void putProfile((now) => kept('lessons', withLesson(now.lessons ?? [], lesson)), 'Lesson added');
          return undefined;
        }}
      />
    </>
  );
}
