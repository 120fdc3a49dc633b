import { useState } from 'preact/hooks';
import type { StaffMember } from '../../../school/profile.ts';
import { wrongText } from '../making/fields.tsx';

interface Props {
  /** "staff" or "governors", as the heading says it. */
  title: string;
  id: string;
  people: readonly StaffMember[];
  keep: (people: StaffMember[], saying: string) => void;
}

const called = ({ title, first, surname }: StaffMember) => [title, first, surname].filter(Boolean).join(' ');
const LABELS = [
  ['title', 'Title', 'Mrs'],
  ['first', 'First name', ''],
  ['surname', 'Surname', ''],
  ['role', 'What they do', 'Year 3 teacher'],
] as const;
const NOBODY: StaffMember = { title: '', first: '', surname: '', role: '' };

/** People who stand in the pack in the clear, to add to and take out of. */
export function StaffList({ title, id, people, keep }: Props) {
  const [fresh, setFresh] = useState(NOBODY);
  const [problem, setProblem] = useState('');

  function add(): void {
    const person = Object.fromEntries(
      Object.entries(fresh).map(([key, value]) => [key, value.trim()]),
    ) as unknown as StaffMember;
    const wrong = Object.values(person).map(wrongText).find(Boolean);
    setProblem(wrong ?? (person.surname ? '' : 'A surname is needed.'));
    if (wrong || !person.surname) return;
    setFresh(NOBODY);
    keep([...people, person], `${called(person)} added`);
  }

  return (
    <section class="card" aria-labelledby={id}>
      <h2 id={id}>
        {title} <span class="small">{people.length}</span>
      </h2>
      {people.length > 0 && (
        <details open={people.length <= 12}>
          <summary>The list</summary>
          <ul class="named">
            {people.map((person, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two people may have the same name and task
              <li key={`${at} ${called(person)}`}>
                <span>
                  {called(person)}
                  {person.role && <span class="small"> {person.role}</span>}
                </span>
                <button
                  type="button"
                  class="chip-out"
                  aria-label={`Take out ${called(person)}`}
                  onClick={() =>
                    keep(
                      people.filter((other) => other !== person),
                      `${called(person)} taken out`,
                    )
                  }
                >
                  ×
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
      <form
        class="row person-form"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        {LABELS.map(([key, label, placeholder]) => (
          <label class="field-row" key={key}>
            <span class="label">{label}</span>
            <input
              class="field"
              autocomplete="off"
              maxLength={100}
              placeholder={placeholder}
              value={fresh[key]}
              onInput={(event) => setFresh({ ...fresh, [key]: event.currentTarget.value })}
            />
          </label>
        ))}
        <button type="submit" class="button">
          Add
        </button>
      </form>
      <p class="problem" role="alert">
        {problem}
      </p>
    </section>
  );
}
