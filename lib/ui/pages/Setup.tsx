import type { Overview } from '../../messages.ts';
import { lockOn } from '../../settings/merge.ts';
import { t } from '../words/tongue.ts';
import type { Backend } from './backend.ts';
import { Children } from './Children.tsx';
import { Conversations } from './Conversations.tsx';
import { Roles } from './Roles.tsx';
import { School } from './School.tsx';
import { Sites } from './Sites.tsx';
import type { ChangeSettings } from './use-overview.ts';

interface Props {
  backend: Backend;
  overview: Overview;
  change: ChangeSettings;
}

/** Who writes, for which school, and where: the questions of the first run. */
export function Setup({ backend, overview, change }: Props) {
  const { inForce } = overview;
  const isLocked = (what: 'roles' | 'school') => lockOn(inForce.locks, what) !== undefined;
  return (
    <>
      <section class="card" aria-labelledby="roles">
        <h2 id="roles">{t('Who do you post as?')}</h2>
        <p>{t('Choose all that fit. The policy asks different things of each.')}</p>
        <Roles roles={inForce.roles} locked={isLocked('roles')} choose={(roles) => void change({ roles })} />
        {isLocked('roles') && <p class="small">Set by your school.</p>}
      </section>
      <section class="card" aria-labelledby="school">
        <h2 id="school">{t('Your school')}</h2>
        <School backend={backend} overview={overview} locked={isLocked('school')} change={change} />
      </section>
      <section class="card" aria-labelledby="own-children">
        <h2 id="own-children">{t('Your own children at the school')}</h2>
        <Children names={inForce.children} choose={(children) => void change({ children })} />
      </section>
      <section class="card" aria-labelledby="sites">
        <h2 id="sites">{t('Where it looks')}</h2>
        <Sites backend={backend} overview={overview} change={change} />
        <Conversations overview={overview} change={change} />
      </section>
    </>
  );
}
