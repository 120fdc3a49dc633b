import { useRef, useState } from 'preact/hooks';
import type { Overview } from '../../messages.ts';
import { readPack } from '../../school/pack.ts';
import type { SettingsChange } from '../../settings/settings.ts';

interface Props {
  overview: Overview;
  locked: boolean;
  change: (change: SettingsChange) => Promise<void>;
}

function today(): string {
  return new Date().toLocaleDateString('sv-SE');
}

/** The school: its own pack, the sample, or none yet. */
export function School({ overview, locked, change }: Props) {
  const [problem, setProblem] = useState('');
  const file = useRef<HTMLInputElement>(null);
  const { school } = overview.inForce;

  async function take(chosen: File | undefined): Promise<void> {
    if (!chosen) return;
    const read = readPack(await chosen.text());
    if (file.current) file.current.value = '';
    if ('problem' in read) {
      setProblem(read.problem);
      return;
    }
    setProblem('');
    const { profile, policy, contacts, reviewBy } = read.pack;
    await change({ school: { source: 'own', profile, policy, contacts, reviewBy } });
  }

  return (
    <div class="stack">
      {school.source === 'none' ? (
        <p>
          No school yet. “Our school” and “my class” are found all the same, and the built-in example policy
          is what you will be shown.
        </p>
      ) : (
        <p class="fact">
          <b>{overview.schoolName}</b>{' '}
          {school.source === 'sample' ? (
            <span class="tag">A sample: it does not exist</span>
          ) : (
            <span class="tag">
              {overview.policy.source === 'school' ? 'Its own policy' : 'Built-in example policy'}
            </span>
          )}
        </p>
      )}
      {school.source === 'own' && school.reviewBy && school.reviewBy < today() && (
        <p class="notice">
          The school meant to look at this pack again by {school.reviewBy}. Ask it for a newer one.
        </p>
      )}
      {locked ? (
        <p class="small">Set by your school.</p>
      ) : (
        <>
          <div class="row">
            <label class="button">
              <input
                ref={file}
                class="unseen"
                type="file"
                accept=".json,application/json"
                onChange={(event) => void take(event.currentTarget.files?.[0])}
              />
              {school.source === 'own' ? 'Load a newer pack' : 'Load my school’s pack'}
            </label>
            {school.source !== 'sample' && (
              <button
                type="button"
                class="button"
                onClick={() => void change({ school: { source: 'sample' } })}
              >
                Try with the sample school
              </button>
            )}
            {school.source !== 'none' && (
              <button
                type="button"
                class="button plain"
                onClick={() => void change({ school: { source: 'none' } })}
              >
                Take it out
              </button>
            )}
          </div>
          <p class="small">
            A pack is one file, ending in .secondlook.json, that your school hands out. It stays on this
            device.
          </p>
        </>
      )}
      <p class="problem" role="alert">
        {problem}
      </p>
    </div>
  );
}
