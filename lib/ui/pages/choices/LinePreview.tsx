import type { Line } from '../../../messages.ts';
import { ShownClauses } from '../../beside/Clause.tsx';
import { Glasses } from '../../icons.tsx';
import { lineWords } from '../../words/lines.ts';

/** A line as it stands at the composer, word for word; here nothing of it can be pressed. */
export function LinePreview({ line, seenBy }: { line: Line; seenBy: string }) {
  const { title, text, answers } = lineWords(line);
  return (
    <figure class="line-shown">
      <figcaption class="label">What {seenBy} see at the composer</figcaption>
      <p class="line-text">
        <Glasses />
        <span>
          <b>{title}</b> {text}
        </span>
      </p>
      <p class="small">
        Answered with {answers.map((each) => `“${each}”`).join(' or ')}. Nothing is held for it, and nobody is
        told.
      </p>
      <details>
        <summary>The clause below it</summary>
        <ShownClauses clauses={line.clauses} />
      </details>
    </figure>
  );
}
