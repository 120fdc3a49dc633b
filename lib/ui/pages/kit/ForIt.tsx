import { useEffect, useState } from 'preact/hooks';
import { deployment, FIREFOX_ID } from '../../../deploy/deployment.ts';
import { zipKit } from '../../../deploy/kit-zip.ts';
import { leftOut, missingIds } from '../../../deploy/school-kit.ts';
import type { PageProps } from '../options/page.ts';
import { ForWhom } from './ForWhom.tsx';
import { choicesOf, type Given, type GivenFile, makeGiven } from './given.ts';
import { type Made, MadeFiles } from './MadeFiles.tsx';
import { MoreSettings } from './MoreSettings.tsx';
import { WhichSchool } from './WhichSchool.tsx';

const IDS = [
  { name: 'chromeId', label: 'In the Chrome Web Store', hint: '32 letters from a to p' },
  { name: 'edgeId', label: 'In Edge Add-ons', hint: '32 letters from a to p' },
  { name: 'firefoxId', label: 'In Firefox', hint: `Left empty: ${FIREFOX_ID}` },
  {
    name: 'updateUrl',
    label: 'Update address, if you run a server of your own',
    hint: 'https://…/update.xml. Left empty: the stores',
  },
] as const;

/** The deployment kit, made in the browser by the same generator as the command. */
export function ForIt({ backend, overview }: PageProps) {
  const [files, setFiles] = useState<readonly GivenFile[]>([]);
  const [roles, setRoles] = useState<Given['roles']>(['staff']);
  const [ids, setIds] = useState<Given['ids']>({ chromeId: '', edgeId: '', firefoxId: '', updateUrl: '' });
  const [locked, setLocked] = useState<Given['locked']>([]);
  const [sitesOff, setSitesOff] = useState<Given['sitesOff']>([]);
  const [made, setMade] = useState<Made>();
  const [problem, setProblem] = useState('');

  // A file made from earlier choices is no longer what the page says.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each of these makes what was made old
  useEffect(() => setMade(undefined), [files, roles, ids, locked, sitesOff]);

  async function make(): Promise<void> {
    setProblem('');
    setMade(undefined);
    try {
      const { version } = await backend.installation();
      const kit = await makeGiven({ files, roles, ids, locked, sitesOff }, version);
      const said = leftOut(kit);
      const gaps = missingIds(deployment(choicesOf(ids, version), {}).ids).map(
        ({ gap }) =>
          `An id is missing: ${gap} stands in the files, and they do nothing until it is replaced.`,
      );
      setMade({
        zip: zipKit(kit.files),
        paths: kit.files.map(({ path }) => path),
        remarks: [...(said ? [said] : []), ...gaps, ...kit.warnings],
      });
    } catch (error) {
      setProblem(error instanceof Error ? forPage(error.message) : 'The files could not be made.');
    }
  }

  return (
    <>
      <p>
        Files with which Second Look is installed and set up on a school’s computers: Windows, Chromebooks,
        Macs and Linux, with Chrome, Edge and Firefox. They are made on this device.
      </p>
      <section class="card" aria-labelledby="which-school">
        <h2 id="which-school">For which school?</h2>
        <WhichSchool overview={overview} files={files} choose={setFiles} />
      </section>
      <section class="card" aria-labelledby="for-whom">
        <h2 id="for-whom">For whom?</h2>
        <p>Each gets files of its own: what a person is decides which clauses they are shown.</p>
        <ForWhom roles={roles} choose={setRoles} />
      </section>
      <section class="card" aria-labelledby="ids">
        <h2 id="ids">Which extension?</h2>
        {IDS.map(({ name, label, hint }) => (
          <label key={name} class="stack">
            <span>
              <span class="label">{label}</span> <span class="small">{hint}</span>
            </span>
            <input
              class="field"
              type="text"
              spellcheck={false}
              autocomplete="off"
              value={ids[name]}
              onInput={(event) => setIds({ ...ids, [name]: event.currentTarget.value })}
            />
          </label>
        ))}
      </section>
      <section class="card" aria-labelledby="more">
        <h2 id="more">What people may change</h2>
        <MoreSettings locked={locked} lock={setLocked} sitesOff={sitesOff} turnOff={setSitesOff} />
      </section>
      <section class="card" aria-labelledby="make">
        <h2 id="make">The files</h2>
        <div class="row">
          <button type="button" class="button main" onClick={() => void make()}>
            Make the files
          </button>
        </div>
        <p class="problem" role="alert">
          {problem}
        </p>
        <div role="status">{made && <MadeFiles made={made} />}</div>
      </section>
    </>
  );
}

/** The generator names its options as the command does. */
function forPage(sentence: string): string {
  return sentence
    .replace('--chrome-id', 'The id in the Chrome Web Store')
    .replace('--edge-id', 'The id in Edge Add-ons')
    .replace('--firefox-id', 'The id in Firefox')
    .replace('--update-url', 'The update address');
}
