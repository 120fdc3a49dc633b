import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { type Pack, readPack } from '../../../school/pack.ts';
import { type OwnSchool, ownSchoolOf } from '../../../settings/own-school.ts';
import type { Backend } from '../backend.ts';
import { PackPreview } from './PackPreview.tsx';
import { readPackFile } from './read-file.ts';

interface Props {
  backend: Backend;
  /** What it would take the place of: the preview says what differs. */
  held?: OwnSchool | undefined;
  /** On the button that opens a file. */
  open?: string;
  /** On the button that takes it. */
  verb: string;
  take: (school: OwnSchool) => Promise<void>;
}

/** A pack by file, by drop or by paste: looked at first, and taken whole or not at all. */
export function TakePack({ backend, held, open = 'Open a pack', verb, take }: Props) {
  const id = useId();
  const [pack, setPack] = useState<Pack>();
  const [problem, setProblem] = useState('');
  const [over, setOver] = useState(false);
  const [pasted, setPasted] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const file = useRef<HTMLInputElement>(null);

  function look(read: { pack: Pack } | { problem: string }): void {
    setProblem('problem' in read ? read.problem : '');
    setPack('pack' in read ? read.pack : undefined);
  }
  async function lookAt(chosen: File | undefined): Promise<void> {
    if (!chosen) return;
    look(await readPackFile(chosen));
    // The same file can be chosen again.
    if (file.current) file.current.value = '';
  }
  useEffect(() => {
    if (pack) heading.current?.focus();
  }, [pack]);

  async function agree(whole: Pack): Promise<void> {
    try {
      const mark = whole.filter && (await backend.keepFilter(whole.filter));
      await take(ownSchoolOf(whole, mark));
      // Another one may have been dropped in the meantime.
      setPack((now) => (now === whole ? undefined : now));
      setPasted('');
    } catch (error) {
      setProblem(error instanceof Error ? error.message : 'The pack could not be kept.');
    }
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: files can be dropped here; the button does the same by keyboard
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
        void lookAt(event.dataTransfer?.files[0]);
      }}
    >
      {pack ? (
        <section class="stack" aria-labelledby={`${id}-look`}>
          <h3 id={`${id}-look`} ref={heading} tabIndex={-1}>
            {held ? 'Look at what it changes' : 'Look at it first'}
          </h3>
          <PackPreview backend={backend} pack={pack} held={held} />
          <div class="row">
            <button type="button" class="button main" onClick={() => void agree(pack)}>
              {verb}
            </button>
            <button type="button" class="button" onClick={() => setPack(undefined)}>
              Leave it
            </button>
          </div>
        </section>
      ) : (
        <>
          <div class="row">
            <label class="button">
              <input
                ref={file}
                class="unseen"
                type="file"
                accept=".json,application/json"
                onChange={(event) => void lookAt(event.currentTarget.files?.[0])}
              />
              {open}
            </label>
            <span class="small">or drop the file here</span>
          </div>
          <details>
            <summary>Or paste it</summary>
            <div class="stack">
              <label class="label" for={`${id}-paste`}>
                The text of the pack
              </label>
              <textarea
                id={`${id}-paste`}
                rows={4}
                spellcheck={false}
                value={pasted}
                onInput={(event) => setPasted(event.currentTarget.value)}
              />
              <div class="row">
                <button type="button" class="button" onClick={() => look(readPack(pasted))}>
                  Look at it
                </button>
              </div>
            </div>
          </details>
        </>
      )}
      <p class="problem" role="alert">
        {problem}
      </p>
    </div>
  );
}
