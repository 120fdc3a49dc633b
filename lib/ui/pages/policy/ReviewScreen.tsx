import { useEffect, useRef, useState } from 'preact/hooks';
import type { ReadClause } from '../../../policy/reader/read-document.ts';
import type { Revision, Step } from '../../../policy/reader/revision.ts';
import { KIND_NAMES } from '../../words/roles.ts';
import { ClauseCard } from './ClauseCard.tsx';
import { LeftOutList } from './LeftOutList.tsx';

interface Props {
  revision: Revision;
  mayUndo: boolean;
  step: (step: Step) => void;
  undo: () => void;
  /** Why it could not be put in force. */
  problem: string;
  /** Without a school of one's own there is none that the policy could be of. */
  needsName: boolean;
  /** The school in the making, where the policy becomes a part of it. */
  of: string | undefined;
  putInForce: (schoolName: string) => void;
  throwAway: () => void;
}

const VIEWS = {
  all: () => true,
  asking: ({ strength }: ReadClause) => strength !== 'information',
  noted: ({ notes }: ReadClause) => notes.length > 0,
} as const;
type View = keyof typeof VIEWS;

/** For these a post is held, whoever writes it. */
const ASKED = ['threat', 'hate', 'private', 'defamation', 'rumour', 'complaint', 'event-photo'] as const;

const SAID: Partial<Record<Step['does'], string>> = {
  'leave-out': 'Left out. It stands below, and Undo takes it back.',
  'put-back': 'Put back.',
};

/** Every sentence of the document with what it was taken for, before any of it is in force. */
export function ReviewScreen({
  revision,
  mayUndo,
  step,
  undo,
  problem,
  needsName,
  of,
  putInForce,
  throwAway,
}: Props) {
  const [view, setView] = useState<View>('all');
  const [name, setName] = useState('');
  const [said, setSaid] = useState('');
  const undoButton = useRef<HTMLButtonElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const { clauses, leftOut } = revision;

  useEffect(() => {
    heading.current?.focus();
    // A tab that is closed with a review in it asks first.
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, []);

  const unanswered = ASKED.filter((kind) => !clauses.some(({ kinds }) => kinds.includes(kind)));
  const count = (which: View) => clauses.filter(VIEWS[which]).length;

  function take(next: Step): void {
    step(next);
    setSaid(SAID[next.does] ?? '');
    if (!SAID[next.does]) return;
    // What was pressed is gone.
    undoButton.current?.focus();
  }

  return (
    <section class="card review" aria-labelledby="review">
      <h2 id="review" tabIndex={-1} ref={heading}>
        Look through it
      </h2>
      <p>
        <b>Nothing of this is in force yet.</b> {clauses.length} sentences: {count('asking')} ask something of
        somebody, {clauses.length - count('asking')} only inform and never stop a post. The suggestions come
        from the words of the document and can be wrong.
      </p>
      {unanswered.length > 0 && (
        <p class="note">
          No sentence is shown for {unanswered.map((kind) => KIND_NAMES[kind]).join(', ')}. For those posts
          the built-in example is shown, and says that it is one.
        </p>
      )}
      <label class="stack">
        <span class="label">The title of the policy</span>
        <input
          class="field"
          type="text"
          maxLength={300}
          value={revision.title}
          onChange={(event) => take({ does: 'title', title: event.currentTarget.value })}
        />
      </label>
      <fieldset class="row views">
        <legend class="label">Show</legend>
        {(
          [
            ['all', `All ${clauses.length}`],
            ['asking', `Those that ask something: ${count('asking')}`],
            ['noted', `Those with a note: ${count('noted')}`],
          ] as const
        ).map(([which, label]) => (
          <label class="tick" key={which}>
            <input type="radio" name="view" checked={view === which} onChange={() => setView(which)} />
            {label}
          </label>
        ))}
      </fieldset>
      <div class="read-clauses">
        {clauses.filter(VIEWS[view]).map((clause) => (
          <ClauseCard key={clause.id} clause={clause} revision={revision} step={take} />
        ))}
      </div>
      {revision.text && (
        <details open={leftOut.length > 0 && leftOut.length <= 6}>
          <summary>Left out, and why: {leftOut.length}</summary>
          <LeftOutList leftOut={leftOut} step={take} />
        </details>
      )}
      <form
        class="force-bar"
        onSubmit={(event) => {
          event.preventDefault();
          putInForce(name.trim());
        }}
      >
        {needsName && (
          <label class="stack">
            <span class="label">The school’s name</span>
            <input
              class="field"
              type="text"
              required
              maxLength={200}
              value={name}
              onInput={(event) => setName(event.currentTarget.value)}
            />
          </label>
        )}
        <div class="row">
          <button type="submit" class="button main">
            {of ? `Put it into ${of}` : 'Put it in force'}
          </button>
          <button type="button" class="button" ref={undoButton} aria-disabled={!mayUndo} onClick={undo}>
            Undo
          </button>
          <button type="button" class="button plain" onClick={throwAway}>
            Throw it away
          </button>
        </div>
        <p class="problem" role="alert">
          {problem}
        </p>
        <p role="status" class="small">
          {said}
        </p>
      </form>
    </section>
  );
}
