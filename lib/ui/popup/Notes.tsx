import type { Remember } from '../../gate/ui.ts';
import type { Note } from '../words/saying.ts';

interface Props {
  notes: readonly Note[];
  ticked: Remember | undefined;
  tick: (remember: Remember | undefined) => void;
}

/** The small lines below the buttons. */
export function Notes({ notes, ticked, tick }: Props) {
  if (notes.length === 0) return null;
  return (
    <div class="notes">
      {notes.map((note) => {
        if (note.kind === 'text') return <span key={note.text}>{note.text}</span>;
        if (note.kind === 'open')
          return (
            <button key={note.text} type="submit" class="link" value={`open:${note.panel}`}>
              {note.text}
            </button>
          );
        return (
          <label class="tick" key={note.text}>
            <input
              type="checkbox"
              checked={ticked?.what === note.remember.what}
              onChange={(event) => tick(event.currentTarget.checked ? note.remember : undefined)}
            />
            {note.text}
          </label>
        );
      })}
    </div>
  );
}
