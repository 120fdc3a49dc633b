import { useId } from 'preact/hooks';

export interface RadioOption<Value extends string> {
  value: Value;
  label: string;
  note?: string;
}

interface Props<Value extends string> {
  legend: string;
  options: readonly RadioOption<Value>[];
  chosen: Value;
  choose: (value: Value) => void;
  locked?: boolean;
}

/** One of a few, each with a line that says what it means. */
export function RadioSet<Value extends string>({
  legend,
  options,
  chosen,
  choose,
  locked = false,
}: Props<Value>) {
  const name = useId();
  return (
    <fieldset class="choices" disabled={locked}>
      <legend class="label">{legend}</legend>
      {options.map(({ value, label, note }) => (
        <label class="choice" key={value}>
          <input type="radio" name={name} checked={chosen === value} onChange={() => choose(value)} />
          <span>
            {label}
            {note && <span class="small">{note}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
