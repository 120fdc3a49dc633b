import type { Overview } from '../../messages.ts';
import type { OwnSchool } from '../../settings/own-school.ts';
import type { Backend } from './backend.ts';
import { HeldSchool } from './packs/HeldSchool.tsx';
import { TakePack } from './packs/TakePack.tsx';
import type { ChangeSettings } from './use-overview.ts';

interface Props {
  backend: Backend;
  overview: Overview;
  locked: boolean;
  change: ChangeSettings;
}

/** The first school: its own pack, the sample, or none yet. */
export function School({ backend, overview, locked, change }: Props) {
  const { school, moreSchools } = overview.inForce;
  const own = school.source === 'own' ? school : undefined;

  /** The next one, if there is one, comes first. */
  function takeOut(): Promise<void> {
    const [next, ...rest] = overview.own.moreSchools;
    return change(
      next ? { school: next.school, roles: next.roles, moreSchools: rest } : { school: { source: 'none' } },
      `${overview.schoolName} taken out`,
    );
  }

  return (
    <div class="stack">
      {own && <HeldSchool school={own} />}
      {school.source === 'sample' && (
        <p class="fact">
          <b>{overview.schoolName}</b> <span class="tag">A sample: it does not exist</span>
        </p>
      )}
      {school.source === 'none' && (
        <p>
          No school yet. “Our school” and “my class” are found all the same, and the built-in example policy
          is what you will be shown.
        </p>
      )}
      {locked ? (
        <p class="small">Set by your school.</p>
      ) : (
        <>
          <TakePack
            backend={backend}
            held={own}
            open={own ? 'Open a newer pack' : 'Open my school’s pack'}
            verb="Use this pack"
            take={(taken: OwnSchool) =>
              change({ school: taken }, `The pack of ${taken.profile.name} taken in`)
            }
          />
          {moreSchools.length === 0 && (
            <p class="small">
              A pack is one file, ending in .secondlook.json, that your school hands out. It stays on this
              device.
            </p>
          )}
          <div class="row">
            {school.source === 'none' && (
              <button
                type="button"
                class="button"
                onClick={() => void change({ school: { source: 'sample' } }, 'The sample school taken in')}
              >
                Try with the sample school
              </button>
            )}
            {school.source !== 'none' && (
              <button type="button" class="button plain first-in-row" onClick={() => void takeOut()}>
                Remove this school
              </button>
            )}
          </div>
        </>
      )}
    </div>
  );
}
