import { useRef, useState } from 'preact/hooks';
import type { Overview } from '../../messages.ts';
import { isOn } from '../../policy/features.ts';
import { contactsOf } from '../../settings/settings.ts';
import { copy } from '../copy.ts';
import {
  type IncidentRecord,
  incidentRecord,
  NEVER_COPY,
  recordAsText,
  recordFileName,
} from '../incident/record.ts';
import { People } from '../popup/People.tsx';
import type { Backend } from './backend.ts';

type Step = 'closed' | 'warned' | 'nothing-selected' | IncidentRecord;

/** Keeps the file where downloads go, at the person's press; nothing is asked of the browser for it. */
function save(record: IncidentRecord): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([recordAsText(record)], { type: 'text/plain;charset=utf-8' }));
  link.download = recordFileName(record.seen);
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

function Record({ record }: { record: IncidentRecord }) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [status, setStatus] = useState('');
  const { seen, clause, giveTo, police, lines, forPolice } = record;
  return (
    <>
      <section class="draft" aria-label="The words that you selected">
        <p class="text">{seen.words}</p>
        <p class="small">
          {new URL(seen.address).host}, {seen.at.toLocaleString('en-GB')}
        </p>
      </section>
      {forPolice && <p class="care">This may be one for the police. See below.</p>}
      {clause && (
        <figure class="clause">
          <figcaption>
            <h3>{clause.heading}</h3>
          </figcaption>
          <blockquote>{clause.text}</blockquote>
        </figure>
      )}
      <h3>Who to give it to</h3>
      <ul class="steps">
        {giveTo.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
      <h3>When to ring the police</h3>
      <ul class="steps">
        {police.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
      <People contacts={[]} lines={lines} />
      <div class="row">
        <button
          type="button"
          class="button main"
          onClick={() => {
            save(record);
            setStatus('Saved with your downloads. Nobody else has it.');
          }}
        >
          Save it as a file
        </button>
        <button
          type="button"
          class="button"
          onClick={() =>
            void copy(recordAsText(record), field.current!).then(() =>
              setStatus('Copied. Nobody else has it.'),
            )
          }
        >
          Copy it
        </button>
      </div>
      <textarea
        ref={field}
        class="unseen"
        tabIndex={-1}
        aria-hidden="true"
        defaultValue={recordAsText(record)}
      />
      <p class="status" role="status">
        {status}
      </p>
    </>
  );
}

interface Props {
  backend: Backend;
  overview: Overview;
}

/** *I saw something*: one file about a hurtful post, kept by the person, sent by nobody. No picture is taken of anything. */
export function Incident({ backend, overview: { inForce, policy } }: Props) {
  const [step, setStep] = useState<Step>('closed');
  const roles = inForce.roles.length > 0 ? inForce.roles : (['parent'] as const);
  if (!inForce.started || !isOn('incidents', roles, policy)) return null;

  async function take(): Promise<void> {
    const selected = await backend.selectionInFront();
    if (!selected?.words.trim()) return setStep('nothing-selected');
    const { verdict } = await backend.try(selected.words);
    const seen = { ...selected, at: new Date() };
    setStep(incidentRecord(seen, verdict, policy, roles[0]!, contactsOf(inForce.school)));
  }

  if (step === 'closed')
    return (
      <div class="row">
        <button type="button" class="button" onClick={() => setStep('warned')}>
          I saw something
        </button>
        <span class="small">A note of a hurtful post, for you to keep.</span>
      </div>
    );
  return (
    <section class="stack incident" aria-labelledby="incident">
      <h2 id="incident">I saw something</h2>
      <p class="care">
        <b>{NEVER_COPY}</b>
      </p>
      {step === 'warned' && (
        <p>
          For anything else: select the hurtful words on the page, then press below. You get one file with the
          words, where they stand and who to give it to. You keep it; nobody is told.
        </p>
      )}
      {step === 'nothing-selected' && (
        <p role="status">
          Nothing is selected on the page. Select the words of the post with the mouse, then open this again.
        </p>
      )}
      {typeof step === 'object' ? (
        <Record record={step} />
      ) : (
        <div class="row">
          <button type="button" class="button main" onClick={() => void take()}>
            Take the words I selected
          </button>
          <button type="button" class="button" onClick={() => setStep('closed')}>
            Not now
          </button>
        </div>
      )}
    </section>
  );
}
