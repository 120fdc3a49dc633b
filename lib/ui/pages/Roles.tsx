import { ROLES, type Role } from '../../analyser/types.ts';
import { t } from '../words/tongue.ts';

const LABELS: Record<Role, [label: string, note: string]> = {
  staff: [
    'I work at the school',
    'Teachers, teaching assistants, office, kitchen, site: everybody on the staff',
  ],
  governor: ['I am a governor', ''],
  parent: ['I am a parent or carer', 'Of a child at the school'],
  helper: ['I help or visit', 'Parent helpers, volunteers, the PTA'],
  pupil: ['I am a pupil', ''],
};

interface Props {
  roles: readonly Role[];
  locked: boolean;
  choose: (roles: Role[]) => void;
}

/** As whom a person posts: several can hold at once. A pupil is one where the school's own devices say so. */
export function Roles({ roles, locked, choose }: Props) {
  return (
    <div class="choices">
      {ROLES.filter((role) => role !== 'pupil' || roles.includes(role)).map((role) => {
        const [label, note] = LABELS[role];
        return (
          <label class="choice" key={role}>
            <input
              type="checkbox"
              checked={roles.includes(role)}
              disabled={locked}
              onChange={(event) =>
                choose(event.currentTarget.checked ? [...roles, role] : roles.filter((each) => each !== role))
              }
            />
            <span>
              {t(label)}
              {note && <span class="small">{t(note)}</span>}
            </span>
          </label>
        );
      })}
    </div>
  );
}
