import { useEffect, useRef, useState } from 'preact/hooks';
import { foldName } from '../../../school/names.ts';
import type { Person } from '../../../school/people/person.ts';
import type { StaffMember } from '../../../school/profile.ts';
import { type MakingProps, makingPage } from '../making/making.tsx';
import { PupilFilter } from './PupilFilter.tsx';
import { RegisterCard } from './RegisterCard.tsx';
import type { RegisterPreview } from './register-worker.ts';
import { StaffList } from './StaffList.tsx';
import { useRegister } from './use-register.ts';

const asStaff = ({ title, first, surname, role }: Person): StaffMember => ({ title, first, surname, role });

/** Those who are new beside those who are there; whoever is in both keeps the newer task. */
function together(there: readonly StaffMember[], more: readonly Person[]): StaffMember[] {
  const key = ({ first, surname }: StaffMember) => `${foldName(first)}|${foldName(surname)}`;
  const all = new Map(there.map((person) => [key(person), person]));
  for (const person of more.map(asStaff)) all.set(key(person), person);
  return [...all.values()];
}

/** Staff and governors in the clear, pupils as a name filter or not at all. */
export const People = makingPage(({ backend, making, put, putProfile }: MakingProps) => {
  const register = useRegister();
  const [done, setDone] = useState('');
  const said = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (done) said.current?.focus();
  }, [done]);
  const { profile, filter } = making;

  async function keep({ staff, governors, counts }: RegisterPreview): Promise<string | undefined> {
    const people = {
      ...profile,
      staff: together(profile.staff, staff),
      governors: together(profile.governors, governors),
    };
    if (people.staff.length > 2000 || people.governors.length > 200)
      return 'These are more staff than one school has: more than 2,000, or 200 governors.';
    let mark = filter;
    if (counts.pupils > 0) {
      const made = await register.filter();
      if (!made) return undefined;
      mark = await backend.keepFilter(made);
    }
    await put({ profile: people, ...(mark && { filter: mark }) }, 'People read in');
    register.cancel();
    setDone('Kept: names and what people do. The files are forgotten.');
    return undefined;
  }

  return (
    <>
      <RegisterCard
        register={register}
        hasFilter={filter !== undefined}
        keep={keep}
        begun={() => setDone('')}
      />
      {done && (
        <p class="notice" ref={said} tabIndex={-1}>
          {done}
        </p>
      )}
      <StaffList
        id="staff"
        title="Staff"
        people={profile.staff}
        keep={(staff, saying) => void putProfile({ staff }, saying)}
      />
      <StaffList
        id="governors"
        title="Governors"
        people={profile.governors}
        keep={(governors, saying) => void putProfile({ governors }, saying)}
      />
      <PupilFilter filter={filter} takeOut={() => void put({ filter: undefined }, 'Name filter taken out')} />
    </>
  );
});
