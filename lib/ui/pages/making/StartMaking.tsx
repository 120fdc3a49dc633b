import { useState } from 'preact/hooks';
import { readProfile } from '../../../school/profile.ts';
import { suggestNames } from '../../../school/suggest.ts';
import type { OwnSchool } from '../../../settings/own-school.ts';
import type { PageProps } from '../options/page.ts';
import { TakePack } from '../packs/TakePack.tsx';
import { wrongText } from './fields.tsx';

/** A school of which only name and town are known yet. What the name suggests comes along; all of it can go again. */
function newSchool(name: string, town: string): OwnSchool {
  const { pupils: _, ...profile } = readProfile({ name, town, ...suggestNames(name, town) });
  return { source: 'own', profile: { ...profile, pupils: [] } };
}

/** The ways to begin setting up a school. */
export function StartMaking({ backend, overview, change }: PageProps) {
  const [name, setName] = useState('');
  const [town, setTown] = useState('');
  const [problem, setProblem] = useState('');
  const { school } = overview.own;
  const begin = (making: OwnSchool) => change({ making }, `${making.profile.name} begun`);

  return (
    <>
      <section class="card" aria-labelledby="begin">
        <h2 id="begin">Set up a school, once, for everybody in it</h2>
        <p>
          Names, contacts, people, the policy: about ten minutes. It becomes one file, a pack, which staff and
          parents open. Nothing leaves this device until you hand it out.
        </p>
        <form
          class="stack"
          onSubmit={(event) => {
            event.preventDefault();
            const wrong = wrongText(name) ?? wrongText(town);
            setProblem(wrong ?? (name.trim() ? '' : 'Write the name of the school first.'));
            if (!wrong && name.trim()) void begin(newSchool(name.trim(), town.trim()));
          }}
        >
          <label class="label" for="begin-name">
            Name of the school
          </label>
          <input
            id="begin-name"
            class="field"
            autocomplete="off"
            maxLength={200}
            value={name}
            onInput={(event) => setName(event.currentTarget.value)}
          />
          <label class="label" for="begin-town">
            Town or village
          </label>
          <input
            id="begin-town"
            class="field"
            autocomplete="off"
            maxLength={200}
            value={town}
            onInput={(event) => setTown(event.currentTarget.value)}
          />
          <p class="problem" role="alert">
            {problem}
          </p>
          <div class="row">
            <button type="submit" class="button main">
              Begin
            </button>
          </div>
        </form>
      </section>
      <section class="card" aria-labelledby="begin-from">
        <h2 id="begin-from">Or go on from a pack</h2>
        {school.source === 'own' && (
          <div class="row">
            <button type="button" class="button" onClick={() => void begin(school)}>
              Change {school.profile.name}
            </button>
          </div>
        )}
        <TakePack backend={backend} verb="Change this school" take={begin} />
      </section>
    </>
  );
}
