import { ROLES, type Role } from '../../../analyser/types.ts';

const WHO: Record<Role, string> = {
  staff: 'Staff',
  governor: 'Governors',
  parent: 'Parents and carers, on computers of the school',
  helper: 'Helpers and visitors',
  pupil: 'Pupils',
};

interface Props {
  roles: readonly Role[];
  choose: (roles: readonly Role[]) => void;
}

/** Whose computers and accounts the files are for. */
export function ForWhom({ roles, choose }: Props) {
  return (
    <fieldset class="choices plain">
      <legend class="unseen">For whom?</legend>
      {ROLES.map((role) => (
        <label key={role} class="choice">
          <input
            type="checkbox"
            checked={roles.includes(role)}
            onChange={({ currentTarget: { checked } }) =>
              choose(ROLES.filter((each) => (each === role ? checked : roles.includes(each))))
            }
          />
          <span>{WHO[role]}</span>
        </label>
      ))}
    </fieldset>
  );
}
