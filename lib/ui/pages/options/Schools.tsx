import { lockOn } from '../../../settings/merge.ts';
import type { OwnSchool } from '../../../settings/own-school.ts';
import type { Settings } from '../../../settings/settings.ts';
import { HeldSchool } from '../packs/HeldSchool.tsx';
import { TakePack } from '../packs/TakePack.tsx';
import { Roles } from '../Roles.tsx';
import { School } from '../School.tsx';
import { TryBox } from '../TryBox.tsx';
import type { PageProps } from './page.ts';

type Further = Settings['moreSchools'][number];

/** As many as anybody needs who supplies at several schools; each costs every draft another reading. */
const MOST = 5;

/** The schools that drafts are checked for, and as whom one is at each. */
export function Schools({ backend, overview, change }: PageProps) {
  const { inForce } = overview;
  const { moreSchools } = overview.own;
  const isLocked = (what: 'school' | 'roles') => lockOn(inForce.locks, what) !== undefined;
  const put = (id: string, next: Partial<Further>, saying: string) =>
    change(
      { moreSchools: moreSchools.map((each) => (each.id === id ? { ...each, ...next } : each)) },
      saying,
    );
  const nameOf = (school: OwnSchool) => school.profile.name;

  return (
    <>
      <section class="card" aria-labelledby="school">
        <h2 id="school">Your school</h2>
        <School backend={backend} overview={overview} locked={isLocked('school')} change={change} />
        {inForce.school.source !== 'none' && (
          <fieldset class="plain-set">
            <legend class="label">What you are there</legend>
            <Roles
              roles={inForce.roles}
              locked={isLocked('roles')}
              choose={(roles) => void change({ roles }, 'What you are there changed')}
            />
          </fieldset>
        )}
      </section>
      {moreSchools.map(({ id, school, roles }) => (
        <section class="card" aria-labelledby={`school-${id}`} key={id}>
          <h2 id={`school-${id}`}>And {nameOf(school)}</h2>
          <HeldSchool school={school} />
          <fieldset class="plain-set">
            <legend class="label">What you are at {nameOf(school)}</legend>
            <Roles
              roles={roles}
              locked={false}
              choose={(next) => void put(id, { roles: next }, `What you are at ${nameOf(school)} changed`)}
            />
          </fieldset>
          <TakePack
            backend={backend}
            held={school}
            open="Open a newer pack"
            verb="Use this pack"
            take={(taken) => put(id, { school: taken }, `The pack of ${nameOf(taken)} taken in`)}
          />
          <div class="row">
            <button
              type="button"
              class="button plain"
              onClick={() =>
                void change(
                  { moreSchools: moreSchools.filter((each) => each.id !== id) },
                  `${nameOf(school)} taken out`,
                )
              }
            >
              Take {nameOf(school)} out
            </button>
          </div>
        </section>
      ))}
      {inForce.school.source === 'own' && moreSchools.length < MOST && (
        <section class="card" aria-labelledby="another">
          <h2 id="another">Another school</h2>
          <p>
            For people who belong to more than one. Each post is checked for every school, as what you are
            there; the stronger answer counts.
          </p>
          <TakePack
            backend={backend}
            open="Open another school’s pack"
            verb="Add this school"
            take={(taken) =>
              change(
                {
                  moreSchools: [
                    ...moreSchools,
                    { id: crypto.randomUUID(), roles: ['parent'], school: taken },
                  ],
                },
                `${nameOf(taken)} added`,
              )
            }
          />
        </section>
      )}
      <section class="card" aria-labelledby="try-it">
        <h2 id="try-it">See how it works</h2>
        <TryBox backend={backend} />
      </section>
    </>
  );
}
