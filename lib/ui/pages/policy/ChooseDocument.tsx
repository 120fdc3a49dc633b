import { useRef, useState } from 'preact/hooks';
import type { ReadPolicy } from '../../../policy/reader/read-document.ts';
import { useReading } from './use-reading.ts';

interface Props {
  /** A document was read; it has not been put in force. */
  taken: (read: ReadPolicy) => void;
}

/** A school's own document: chosen, dropped or pasted. It is read on this page and sent nowhere. */
export function ChooseDocument({ taken }: Props) {
  const { busy, problem, read, cancel } = useReading();
  const [text, setText] = useState('');
  const [over, setOver] = useState(false);
  const file = useRef<HTMLInputElement>(null);

  async function take(source: File | { text: string } | undefined): Promise<void> {
    if (!source) return;
    const found = await read(source);
    if (file.current) file.current.value = '';
    if (found) taken(found);
  }

  return (
    <div class="stack choose">
      <section
        aria-label="A file of the policy"
        class={over ? 'drop over' : 'drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          const { files, items } = event.dataTransfer ?? {};
          const dropped = event.dataTransfer?.getData('text/plain');
          void take(files?.[0] ?? (items && dropped ? { text: dropped } : undefined));
        }}
      >
        <label class="button main">
          <input
            ref={file}
            class="unseen"
            type="file"
            accept=".txt,.md,.html,.htm,.docx,.pdf,text/plain,text/html,application/pdf"
            onChange={(event) => void take(event.currentTarget.files?.[0])}
          />
          Choose the document
        </label>
        <span>or drop it here</span>
        <span class="small">
          Word (.docx), PDF, web page, Markdown or plain text. It stays on this device.
        </span>
      </section>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim()) void take({ text });
        }}
      >
        <label class="label" for="pasted">
          Or paste its text
        </label>
        <textarea id="pasted" rows={6} value={text} onInput={(event) => setText(event.currentTarget.value)} />
        <div class="row">
          <button type="submit" class="button">
            Read the pasted text
          </button>
        </div>
      </form>
      {busy && (
        <div class="row" role="status">
          <span>Reading {busy.name} …</span>
          <progress
            max={1}
            aria-label="How far it is"
            {...(busy.done !== undefined && { value: busy.done })}
          />
          <button type="button" class="button" onClick={cancel}>
            Stop
          </button>
        </div>
      )}
      <p class="problem" role="alert">
        {problem}
      </p>
    </div>
  );
}
