import { useRef, useState } from 'preact/hooks';
import { RegisterPreview } from './RegisterPreview.tsx';
import type { RegisterPreview as Preview } from './register-worker.ts';
import type { Register } from './use-register.ts';

interface Props {
  register: Register;
  hasFilter: boolean;
  /** @returns one sentence where it cannot be kept */
  keep: (preview: Preview) => Promise<string | undefined>;
  begun: () => void;
}

/** Registers of the usual systems: chosen or dropped, looked at, and then kept or left. */
export function RegisterCard({ register, hasFilter, keep, begun }: Props) {
  const { state } = register;
  const [problem, setProblem] = useState('');
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);

  async function read(files: FileList | null | undefined): Promise<void> {
    if (!files || files.length === 0) return;
    setProblem('');
    begun();
    await register.read([...files]);
    if (input.current) input.current.value = '';
  }
  async function agree(preview: Preview): Promise<void> {
    try {
      setProblem((await keep(preview)) ?? '');
    } catch (error) {
      register.cancel();
      setProblem(error instanceof Error ? error.message : 'This could not be kept.');
    }
  }

  const busy = state.at === 'reading' || state.at === 'filtering';
  return (
    <section class="card" aria-labelledby="register">
      <h2 id="register">Read people from your school’s system</h2>
      {state.at === 'none' && (
        <>
          <p>
            A list from SIMS, Arbor, Bromcom, ScholarPack, Google Classroom or OneRoster, as CSV or Excel,
            just as it comes out; with OneRoster 1.2 choose users.csv and roles.csv together. Only names and
            what people do are kept.
          </p>
          {/* biome-ignore lint/a11y/noStaticElementInteractions: files can be dropped here; the button does the same by keyboard */}
          <div
            class={over ? 'drop-here over' : 'drop-here'}
            onDragOver={(event) => {
              event.preventDefault();
              setOver(true);
            }}
            onDragLeave={() => setOver(false)}
            onDrop={(event) => {
              event.preventDefault();
              setOver(false);
              void read(event.dataTransfer?.files);
            }}
          >
            <div class="row">
              <label class="button">
                <input
                  ref={input}
                  class="unseen"
                  type="file"
                  multiple
                  accept=".csv,.txt,.tsv,.xlsx,.zip"
                  onChange={(event) => void read(event.currentTarget.files)}
                />
                Choose files
              </label>
              <span class="small">or drop them here</span>
            </div>
          </div>
        </>
      )}
      {busy && (
        <div class="stack">
          <label class="label" for="register-progress">
            {state.at === 'reading' ? 'Reading' : 'Making the name filter'}
          </label>
          <progress id="register-progress" max={1} value={state.share} />
          <div class="row">
            <button type="button" class="button" onClick={register.cancel}>
              Cancel
            </button>
          </div>
        </div>
      )}
      {state.at === 'read' && (
        <div class="stack">
          <RegisterPreview preview={state.preview} />
          {state.preview.unknownKind.length > 0 && (
            <div class="notice">
              <p>{state.preview.unknownKind.join(', ')} does not say whom it lists. Who are they?</p>
              <div class="row">
                <button type="button" class="button" onClick={() => void register.readAs('staff')}>
                  Staff
                </button>
                <button type="button" class="button" onClick={() => void register.readAs('pupil')}>
                  Pupils
                </button>
              </div>
            </div>
          )}
          {state.preview.counts.pupils > 0 && (
            <p>
              Pupils become a name filter; their list is not kept.
              {hasFilter && ' It takes the place of the one that you have: nothing can be added to a filter.'}
            </p>
          )}
          <div class="row">
            {(['staff', 'governors', 'pupils'] as const).some((who) => state.preview.counts[who] > 0) && (
              <button type="button" class="button main" onClick={() => void agree(state.preview)}>
                Keep these
              </button>
            )}
            <button type="button" class="button" onClick={register.cancel}>
              Leave them
            </button>
          </div>
        </div>
      )}
      <p class="problem" role="alert">
        {(state.at === 'none' && state.problem) || problem}
      </p>
    </section>
  );
}
