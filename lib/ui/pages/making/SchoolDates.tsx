import { useId, useRef, useState } from 'preact/hooks';
import { spoken } from '../packs/day.ts';
import type { MakingProps } from './making.tsx';

type Props = Pick<MakingProps, 'putProfile'> & { profile: MakingProps['making']['profile'] };

/** When lessons are, and the terms. Both can stay empty. */
export function SchoolDates({ profile, putProfile }: Props) {
  const { schoolDay, terms = [] } = profile;
  const id = useId();
  const [problem, setProblem] = useState('');
  const form = useRef<HTMLFormElement>(null);
  const [starts, setStarts] = useState(schoolDay?.starts ?? '');
  const [ends, setEnds] = useState(schoolDay?.ends ?? '');

  function keepDay(): void {
    if (!starts && !ends && schoolDay) void putProfile({ schoolDay: undefined }, 'School day taken out');
    if (!starts || !ends) return;
    if (ends <= starts) {
      setProblem('The school day ends before it begins.');
      return;
    }
    setProblem('');
    if (schoolDay?.starts !== starts || schoolDay.ends !== ends)
      void putProfile({ schoolDay: { starts, ends } }, 'School day changed');
  }

  function addTerm(data: FormData): void {
    const text = (key: string) => String(data.get(key) ?? '').trim();
    const [name, from, to] = [text('name'), text('from'), text('to')];
    if (!from || !to) {
      setProblem('A term needs its first and its last day.');
      return;
    }
    if (to < from) {
      setProblem('The term ends before it begins.');
      return;
    }
    setProblem('');
    form.current?.reset();
    const all = [...terms, { name, from, to }].sort((a, b) => (a.from < b.from ? -1 : 1));
    void putProfile({ terms: all }, `${name || 'Term'} added`);
  }

  return (
    <section class="card" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>School day and terms</h2>
      <div class="row">
        <label class="field-row">
          <span class="label">Lessons begin</span>
          <input
            class="field short"
            type="time"
            value={starts}
            onInput={(event) => setStarts(event.currentTarget.value)}
            onBlur={keepDay}
          />
        </label>
        <label class="field-row">
          <span class="label">Lessons end</span>
          <input
            class="field short"
            type="time"
            value={ends}
            onInput={(event) => setEnds(event.currentTarget.value)}
            onBlur={keepDay}
          />
        </label>
      </div>
      {terms.length > 0 && (
        <ul class="muted">
          {terms.map((term) => (
            <li key={`${term.from} ${term.name}`}>
              <span>
                {term.name && <b>{term.name}: </b>}
                {spoken(term.from)} to {spoken(term.to)}
              </span>
              <button
                type="button"
                class="button"
                aria-label={`Take out ${term.name || spoken(term.from)}`}
                onClick={() =>
                  void putProfile(
                    { terms: terms.filter((each) => each !== term) },
                    `${term.name || 'Term'} taken out`,
                  )
                }
              >
                Take out
              </button>
            </li>
          ))}
        </ul>
      )}
      <form
        ref={form}
        class="row"
        onSubmit={(event) => {
          event.preventDefault();
          addTerm(new FormData(event.currentTarget));
        }}
      >
        <label class="field-row">
          <span class="label">Term</span>
          <input class="field" name="name" maxLength={200} autocomplete="off" placeholder="Autumn term" />
        </label>
        <label class="field-row">
          <span class="label">First day</span>
          <input class="field short" type="date" name="from" />
        </label>
        <label class="field-row">
          <span class="label">Last day</span>
          <input class="field short" type="date" name="to" />
        </label>
        <button type="submit" class="button">
          Add the term
        </button>
      </form>
      <p class="problem" role="alert">
        {problem}
      </p>
      <p class="small">Looked at only where the school asks about posts in lesson time.</p>
    </section>
  );
}
