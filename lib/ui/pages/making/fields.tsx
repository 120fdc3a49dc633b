import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { unsafeWhy } from '../../../school/safe-text.ts';

interface TextProps {
  label: string;
  value: string;
  /** Called when the field is left, or Enter pressed, with something new in it. */
  keep: (value: string) => void;
  /** Which keyboard a telephone shows. */
  keys?: 'text' | 'email' | 'tel' | 'url';
  hint?: string;
  /** Why a value cannot be kept, as a sentence. */
  wrong?: (value: string) => string | undefined;
}

/** Why a text cannot stand in a pack, as a sentence. */
export function wrongText(text: string): string | undefined {
  const why = unsafeWhy(text);
  return why && `This ${why}: write it again by hand.`;
}

/** One line of text, kept when it is left. What cannot be kept stays in the field, with the reason under it. */
export function TextField({ label, value, keep, keys = 'text', hint, wrong }: TextProps) {
  const id = useId();
  const [text, setText] = useState(value);
  const [problem, setProblem] = useState('');
  // Something else may have changed it: an undo, another pack.
  useEffect(() => {
    setText(value);
    setProblem('');
  }, [value]);

  function leave(): void {
    const trimmed = text.trim();
    const why = wrongText(trimmed) ?? wrong?.(trimmed) ?? '';
    setProblem(why);
    if (!why && trimmed !== value) keep(trimmed);
  }

  return (
    <div class="field-row">
      <label class="label" for={id}>
        {label}
      </label>
      <input
        id={id}
        class="field"
        type="text"
        inputMode={keys}
        autocomplete="off"
        maxLength={200}
        value={text}
        aria-invalid={problem ? true : undefined}
        aria-describedby={hint || problem ? `${id}-hint` : undefined}
        onInput={(event) => setText(event.currentTarget.value)}
        onBlur={leave}
        onKeyDown={(event) => event.key === 'Enter' && leave()}
      />
      {(hint || problem) && (
        <p id={`${id}-hint`} class={problem ? 'small wrong' : 'small'}>
          {problem || hint}
        </p>
      )}
    </div>
  );
}

interface ListProps {
  label: string;
  /** One of them: "hashtag". */
  one: string;
  hint?: string;
  values: readonly string[];
  suggested?: readonly string[];
  /** What a typed text is kept as: "#TeamHarbour". */
  shape?: (text: string) => string;
  keep: (values: string[], saying: string) => void;
}

/** A list of short texts: each can be taken out, more are added below, and suggestions wait to be taken. */
export function ListField({ label, one, hint, values, suggested = [], shape = String, keep }: ListProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [problem, setProblem] = useState('');
  const open = suggested.filter((each) => !values.includes(each));

  function add(more: readonly string[]): void {
    const fresh = more.filter((each) => each && !values.includes(each));
    const why = fresh.map(wrongText).find(Boolean) ?? '';
    setProblem(why);
    if (why) return;
    setText('');
    const [first] = fresh;
    if (first) keep([...values, ...fresh], fresh.length > 1 ? `${fresh.length} added` : `“${first}” added`);
  }
  const addTyped = () => add(text.split(/[,;\n]/).map((each) => each.trim() && shape(each.trim())));

  return (
    <div class="field-row">
      <label class="label" for={id}>
        {label}
      </label>
      {values.length > 0 && (
        <ul class="chips">
          {values.map((each) => (
            <li key={each}>
              <span>{each}</span>
              <button
                type="button"
                class="chip-out"
                aria-label={`Take out ${each}`}
                onClick={() => {
                  keep(
                    values.filter((other) => other !== each),
                    `“${each}” taken out`,
                  );
                  input.current?.focus();
                }}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      <div class="row add-row">
        <input
          ref={input}
          id={id}
          class="field"
          type="text"
          autocomplete="off"
          maxLength={200}
          value={text}
          aria-describedby={hint || problem ? `${id}-hint` : undefined}
          onInput={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Enter' && addTyped()}
        />
        <button type="button" class="button" onClick={addTyped}>
          Add<span class="unseen"> {one}</span>
        </button>
      </div>
      {(hint || problem) && (
        <p id={`${id}-hint`} class={problem ? 'small wrong' : 'small'}>
          {problem || hint}
        </p>
      )}
      {open.length > 0 && (
        <div class="row suggested">
          <span class="small">From the name:</span>
          {open.map((each) => (
            <button key={each} type="button" class="chip-in" onClick={() => add([each])}>
              + {each}
            </button>
          ))}
          {open.length > 1 && (
            <button type="button" class="link" onClick={() => add(open)}>
              Add all
            </button>
          )}
        </div>
      )}
    </div>
  );
}
