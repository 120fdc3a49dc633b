import type { BefriendAnswer, BefriendQuestion } from '../../gate/ui.ts';
import { Cross, Glasses } from '../icons.tsx';
import { openDialog } from '../popup/dialog.tsx';
import type { Root } from '../root.ts';
import type { Shield } from '../shield.ts';
import { befriendWords } from '../words/befriending.ts';
import { ShownClauses } from './Clause.tsx';

interface Props {
  question: BefriendQuestion;
  settle: (answer: BefriendAnswer) => void;
  counts: (event: Event) => boolean;
}

function Befriending({ question, settle, counts }: Props) {
  const { title, heading, lead, buttons, note } = befriendWords(question);
  return (
    <form
      method="dialog"
      class="popup"
      onSubmit={(event) => {
        if (counts(event))
          settle(((event.submitter as HTMLButtonElement | null)?.value as BefriendAnswer) || 'leave');
        else event.preventDefault();
      }}
    >
      <p class="brand">
        <Glasses />
        <b>Second Look</b>
      </p>
      <div class="body">
        <div class="top">
          <h2 id="heading" tabIndex={-1}>
            <span class="first">{title}</span> <span class="rest">{heading}</span>
          </h2>
          <p id="lead">{lead}</p>
        </div>
        <ShownClauses clauses={question.clauses} />
      </div>
      <div class="actions">
        {buttons.map(({ answer, label }, i) => (
          <button
            key={answer}
            type="submit"
            value={answer}
            class={`button ${i === 0 ? 'main' : answer === 'anyway' ? 'plain' : ''}`}
          >
            {label}
          </button>
        ))}
      </div>
      <div class="foot">
        <p>{note}</p>
        <p>Second Look has told nobody, and keeps no note of whom you add. You decide.</p>
      </div>
      <button type="submit" class="icon-button close" value="leave" aria-label="Close, and leave it">
        <Cross />
      </button>
    </form>
  );
}

/** Asks before somebody with a pupil's name is befriended. Escape and closing leave things as they are. */
export function askBefriending(
  root: Root,
  shield: Shield,
  question: BefriendQuestion,
  signal: AbortSignal,
): Promise<BefriendAnswer> {
  return openDialog<BefriendAnswer>(root, shield, {
    signal,
    otherwise: 'leave',
    content: ({ settle, counts }) => <Befriending question={question} settle={settle} counts={counts} />,
  });
}
