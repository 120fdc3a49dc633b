import { useRef, useState } from 'preact/hooks';
import {
  checkInstallation,
  type InstallationFacts,
  installationAsText,
} from '../../../settings/installation.ts';
import { copy } from '../../copy.ts';
import { Cross, Note, Tick } from '../../icons.tsx';

interface Props {
  facts: InstallationFacts;
  refresh: () => Promise<InstallationFacts>;
}

const SIGNS = {
  ok: { Sign: Tick, word: 'In order' },
  note: { Sign: Note, word: 'To know' },
  fault: { Sign: Cross, word: 'To put right' },
} as const;

const ORDER = ['fault', 'note', 'ok'] as const;

/** *Check this installation*: runs on what the browser says at that moment, without any network. */
export function Check({ facts, refresh }: Props) {
  const [checked, setChecked] = useState<ReturnType<typeof checkInstallation> & { at: Date }>();
  const [copied, setCopied] = useState('');
  const text = useRef<HTMLTextAreaElement>(null);

  async function check(): Promise<void> {
    setChecked({ ...checkInstallation(await refresh()), at: new Date() });
  }
  async function copyText(): Promise<void> {
    const done = await copy(installationAsText(facts), text.current!);
    setCopied(
      done ? 'Copied. There are no names and no drafts in it.' : 'The browser did not let it be copied.',
    );
  }

  return (
    <section class="card" aria-labelledby="check">
      <h2 id="check">Check this installation</h2>
      <p>Looks at everything that can be known without a network. Nothing is sent.</p>
      <div class="row">
        <button type="button" class="button main" onClick={() => void check()}>
          Check this installation
        </button>
        <button type="button" class="button" onClick={() => void copyText()}>
          Copy as text
        </button>
      </div>
      <div role="status">
        {checked && (
          <div class="stack">
            <p class="big">
              <b>{checked.pass ? 'It passes.' : 'It does not pass.'}</b>{' '}
              <span class="small">Checked at {checked.at.toLocaleTimeString('en-GB')}</span>
            </p>
            <ul class="findings">
              {[...checked.findings].sort(byLevel).map(({ level, text }) => {
                const { Sign, word } = SIGNS[level];
                return (
                  <li key={text} class={level}>
                    <Sign />
                    <span>
                      <b>{word}:</b> {text}
                    </span>
                  </li>
                );
              })}
            </ul>
          </div>
        )}
        {copied && <p>{copied}</p>}
      </div>
      <details>
        <summary>What is copied</summary>
        <textarea
          ref={text}
          class="field as-text"
          readOnly
          rows={12}
          aria-label="What is copied"
          value={installationAsText(facts)}
        />
      </details>
    </section>
  );
}

const byLevel = (one: { level: keyof typeof SIGNS }, other: { level: keyof typeof SIGNS }) =>
  ORDER.indexOf(one.level) - ORDER.indexOf(other.level);
