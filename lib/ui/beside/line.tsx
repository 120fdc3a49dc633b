import { render } from 'preact';
import type { LineAnswer } from '../../gate/ui.ts';
import type { Line } from '../../messages.ts';
import { Glasses } from '../icons.tsx';
import { follow } from '../mark/follow.ts';
import { inView } from '../mark/view.ts';
import type { Root } from '../root.ts';
import { lineWords } from '../words/lines.ts';
import { ShownClauses } from './Clause.tsx';

const GAP = 8;
/** The least height in which an unfolded line can be read. */
const LEAST = 120;

function LineView({ line, settle }: { line: Line; settle: (answer: LineAnswer) => void }) {
  const { title, text, answers } = lineWords(line);
  return (
    <form
      class="line"
      aria-labelledby="line-title"
      onSubmit={(event) => {
        event.preventDefault();
        if (event.isTrusted) settle('done');
      }}
    >
      <div class="line-text">
        <Glasses />
        <div>
          <h2 id="line-title">{title}</h2> {text}
        </div>
      </div>
      <details>
        <summary>What the policy says</summary>
        <ShownClauses clauses={line.clauses} />
      </details>
      <div class="answers">
        {answers.map((answer) => (
          <button key={answer} type="submit" class="button">
            {answer}
          </button>
        ))}
      </div>
    </form>
  );
}

/**
 * Above the editors where there is room, so that no button of theirs is covered; else at the foot of the window. What
 * stood above stays there when it is unfolded, and scrolls: it does not jump away from under a finger.
 * @returns whether it stands above
 */
function stand(place: HTMLElement, editors: readonly HTMLElement[], stoodAbove: boolean): boolean {
  const view = editors[0]?.isConnected ? inView(editors[0]) : undefined;
  place.style.maxHeight = '';
  const { height, width } = place.getBoundingClientRect();
  const room = view ? view.top - 2 * GAP : 0;
  const above = height <= room || (stoodAbove && room >= LEAST);
  if (above && height > room) place.style.maxHeight = `${room}px`;
  const left = view ? Math.min(view.left, innerWidth - width - GAP) : (innerWidth - width) / 2;
  place.style.left = `${Math.max(GAP, left)}px`;
  place.style.top = `${above ? GAP + room - Math.min(height, room) : Math.max(GAP, innerHeight - height - 2 * GAP)}px`;
  return above;
}

/** Shows a line over the page. It takes no focus and holds nothing. */
export function showLine(
  root: Root,
  line: Line,
  editors: readonly HTMLElement[],
  signal: AbortSignal,
): Promise<LineAnswer | undefined> {
  if (signal.aborted) return Promise.resolve(undefined);
  root.attach();
  const place = document.createElement('div');
  place.className = 'line-place';
  // In the top layer, a composer in a modal of the page's own does not cover it.
  if ('popover' in place) place.popover = 'manual';
  root.body.append(place);
  const over = new AbortController();

  return new Promise((resolve) => {
    const settle = (answer: LineAnswer | undefined) => {
      if (over.signal.aborted) return;
      over.abort();
      render(null, place);
      place.remove();
      resolve(answer);
    };
    render(<LineView line={line} settle={settle} />, place);
    if (place.popover) place.showPopover();
    let above = false;
    const again = () => {
      above = stand(place, editors, above);
    };
    again();
    place.addEventListener('toggle', again, { capture: true, signal: over.signal });
    follow(editors, again, over.signal);
    signal.addEventListener('abort', () => settle(undefined), { signal: over.signal });
  });
}
