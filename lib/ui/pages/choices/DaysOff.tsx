import { withDayOff } from '../../../school/timetable.ts';
import { spoken } from '../packs/day.ts';
import { AddForm, kept, Taken, type TimetableProps } from './fields.tsx';

/** Single days in term without lessons. */
export function DaysOff({ profile, putProfile }: TimetableProps) {
  const { noLessonsOn = [] } = profile;
  return (
    <>
      <h3>Days without lessons</h3>
      <Taken
        items={noLessonsOn.map((day) => ({ key: day, says: spoken(day) }))}
        empty="None listed. Bank holidays of England and Wales are known; training days go here."
        takeOut={(day) =>
          void putProfile(
            (now) => ({ noLessonsOn: now.noLessonsOn?.filter((each) => each !== day) }),
            `${spoken(day)} taken out`,
          )
        }
      />
      <AddForm
        verb="Add the day"
        fields={[{ name: 'day', label: 'No lessons on', type: 'date' }]}
        add={(text) => {
          const day = text('day');
          const next = withDayOff(noLessonsOn, day);
          if ('problem' in next) return next.problem;
          void putProfile(
            (now) => kept('noLessonsOn', withDayOff(now.noLessonsOn ?? [], day)),
            `${spoken(day)} added`,
          );
          return undefined;
        }}
      />
    </>
  );
}
