import { useId, useRef, useState } from 'preact/hooks';
import { wrongText } from '../making/fields.tsx';
import type { MakingProps } from '../making/making.tsx';

/** What a part of the timetable is given. */
export type TimetableProps = Pick<MakingProps, 'putProfile'> & { profile: MakingProps['making']['profile'] };

/** A part of the timetable after a change; nothing where what holds by now refuses it. */
export const kept = <Key extends string, List>(key: Key, next: { all: List } | { problem: string }) =>
  ('all' in next ? { [key]: next.all } : {}) as Partial<Record<Key, List>>;

interface TimeProps {
  label: string;
  value: string;
  put: (value: string) => void;
  /** Called when the field is left. */
  left: () => void;
}

export function TimeField({ label, value, put, left }: TimeProps) {
  return (
    <label class="field-row">
      <span class="label">{label}</span>
      <input
        class="field short"
        type="time"
        value={value}
        onInput={(event) => put(event.currentTarget.value)}
        onBlur={left}
      />
    </label>
  );
}

interface Item {
  key: string;
  name?: string;
  says: string;
}

/** What has been listed, each with a way out; or a sentence on what holds while nothing is. */
export function Taken({
  items,
  empty,
  takeOut,
}: {
  items: readonly Item[];
  empty: string;
  takeOut: (key: string) => void;
}) {
  if (items.length === 0) return <p class="small">{empty}</p>;
  return (
    <ul class="muted">
      {items.map(({ key, name, says }) => (
        <li key={key}>
          <span>
            {name && <b>{name}: </b>}
            {says}
          </span>
          <button
            type="button"
            class="button"
            aria-label={`Take out ${name || says}`}
            onClick={() => takeOut(key)}
          >
            Take out
          </button>
        </li>
      ))}
    </ul>
  );
}

interface AddProps {
  verb: string;
  fields: readonly { name: string; label: string; type: 'text' | 'time' | 'date'; hint?: string }[];
  /** Adds what was written, by the names of the fields. @returns one sentence where it cannot be */
  add: (text: (name: string) => string) => string | undefined;
}

/** A line to add one thing to a list. What cannot be added stays in its fields, with the reason under it. */
export function AddForm({ verb, fields, add }: AddProps) {
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [problem, setProblem] = useState('');

  function take(data: FormData): void {
    const text = (name: string) => String(data.get(name) ?? '').trim();
    const why = fields.map(({ name }) => wrongText(text(name))).find(Boolean) ?? add(text);
    setProblem(why ?? '');
    if (!why) form.current?.reset();
  }

  return (
    <>
      <form
        ref={form}
        class="row add-line"
        onSubmit={(event) => {
          event.preventDefault();
          take(new FormData(event.currentTarget));
        }}
      >
        {fields.map(({ name, label, type, hint }) => (
          <div class="field-row" key={name}>
            <label class="label" for={`${id}-${name}`}>
              {label}
            </label>
            {type === 'text' ? (
              <input
                id={`${id}-${name}`}
                class="field"
                name={name}
                maxLength={200}
                autocomplete="off"
                placeholder={hint ?? ''}
              />
            ) : (
              <input id={`${id}-${name}`} class="field short" type={type} name={name} />
            )}
          </div>
        ))}
        <button type="submit" class="button">
          {verb}
        </button>
      </form>
      <p class="problem" role="alert">
        {problem}
      </p>
    </>
  );
}
