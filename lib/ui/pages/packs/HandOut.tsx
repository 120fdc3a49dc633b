import { useState } from 'preact/hooks';
import { lessonsOf } from '../../../school/lesson-time.ts';
import { exportPack, type PackAudience } from '../../../school/pack.ts';
import { packOf } from '../../../settings/own-school.ts';
import { type MakingProps, makingPage } from '../making/making.tsx';
import { inAYear, spoken, today } from './day.ts';
import { contentsOf } from './PackPreview.tsx';
import { saveFile } from './save-file.ts';

/** What is worth a second look before a school hands it out. Nothing here stops anybody. */
function missing({ profile, policy, contacts = [] }: MakingProps['making']): string[] {
  return [
    profile.staff.length === 0 && 'No staff: “Mrs Robson” is found by her title, “Carol Robson” is not.',
    policy?.source !== 'school' &&
      'No policy of its own: people will see the built-in example, labelled as such.',
    contacts.length === 0 && 'No contacts: people are told how to find out instead.',
    policy?.features?.['lesson-time']?.includes('staff') &&
      lessonsOf(profile).length === 0 &&
      'Lesson time is on, but no times are set: nothing is said.',
    profile.officialAccounts.length === 0 &&
      'No accounts of the school’s own: its posts will be asked about.',
  ].filter((each): each is string => typeof each === 'string');
}

/** The school as files to hand out: for staff, for parents; and for this device. */
export const HandOut = makingPage(({ backend, overview, making, put, change }: MakingProps) => {
  const [problem, setProblem] = useState('');
  const [saved, setSaved] = useState('');
  const date = making.date ?? today();
  const reviewBy = making.reviewBy ?? inAYear(today());
  const version = making.version ?? 0;
  const open = missing(making);

  async function save(audience: PackAudience): Promise<void> {
    setProblem('');
    setSaved('');
    try {
      const filter = audience === 'staff' && making.filter ? await backend.filter(making.filter) : undefined;
      const numbered = { ...making, version: version + 1, date: today(), reviewBy };
      const file = exportPack(packOf(numbered, today(), filter), audience);
      const name = file.name.replace(/\.secondlook\.json$/, `-${audience}.secondlook.json`);
      saveFile(name, file.text);
      await put({ version: version + 1, date: today(), reviewBy }, `Version ${version + 1} handed out`);
      setSaved(`${name} is in your downloads, as version ${version + 1}.`);
    } catch (error) {
      setProblem(error instanceof Error ? error.message : 'The pack could not be written.');
    }
  }

  return (
    <>
      <section class="card" aria-labelledby="contents">
        <h2 id="contents">What is in it</h2>
        <ul class="dashes">
          {contentsOf(packOf(making, today()))
            // The filter is told of below, by audience.
            .slice(0, -1)
            .map((each) => (
              <li key={each}>{each}</li>
            ))}
          <li>
            {making.filter
              ? `A name filter made from ${making.filter.people.toLocaleString('en-GB')} pupils, in the pack for staff alone`
              : 'No pupils’ names in any form'}
          </li>
        </ul>
        {open.length > 0 && (
          <details>
            <summary>Worth a second look: {open.length}</summary>
            <ul class="dashes">
              {open.map((each) => (
                <li key={each}>{each}</li>
              ))}
            </ul>
          </details>
        )}
        <label class="field-row">
          <span class="label">You will look at it again by</span>
          <input
            class="field short"
            type="date"
            min={today()}
            value={reviewBy}
            onChange={({ currentTarget: { value } }) =>
              value && value >= today() && void put({ reviewBy: value }, 'Day to look again changed')
            }
          />
        </label>
        <p class="small">
          {version > 0
            ? `Handed out last as version ${version}, on ${spoken(date)}. The next one is version ${version + 1}.`
            : 'Not handed out yet. The first one is version 1.'}
        </p>
      </section>
      <section class="card" aria-labelledby="save">
        <h2 id="save">Hand it out</h2>
        <div class="columns">
          <div class="stack">
            <h3>For staff and governors</h3>
            <p class="small">
              {making.filter
                ? 'With the name filter.'
                : 'The same contents as for parents, marked for staff.'}
            </p>
            <button type="button" class="button main" onClick={() => void save('staff')}>
              Save the pack for staff
            </button>
          </div>
          <div class="stack">
            <h3>For parents and helpers</h3>
            <p class="small">
              Never with a name filter. Send <a href="#school/letter">the letter</a> along.
            </p>
            <button type="button" class="button main" onClick={() => void save('parents')}>
              Save the pack for parents
            </button>
          </div>
        </div>
        <p role="status">{saved}</p>
        <p class="problem" role="alert">
          {problem}
        </p>
      </section>
      <section class="card" aria-labelledby="use-here">
        <h2 id="use-here">Use it here too</h2>
        <p>
          {overview.inForce.school.source === 'own' && overview.schoolName === making.profile.name
            ? `${making.profile.name} is in use on this device.`
            : 'Your own posts on this device are not checked for this school yet.'}
        </p>
        <div class="row">
          <button
            type="button"
            class="button"
            onClick={() => void change({ school: making }, `${making.profile.name} in use on this device`)}
          >
            Use it on this device, as it is now
          </button>
        </div>
      </section>
    </>
  );
});
