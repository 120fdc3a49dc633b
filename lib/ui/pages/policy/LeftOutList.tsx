import type { LeftOutHere, Step } from '../../../policy/reader/revision.ts';

/** What was not taken for policy, and why; each can be put back. */
export function LeftOutList({
  leftOut,
  step,
}: {
  leftOut: readonly LeftOutHere[];
  step: (step: Step) => void;
}) {
  if (leftOut.length === 0) return <p>Nothing was left out.</p>;
  return (
    <ul class="left-out">
      {leftOut.map(({ text, why }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same line can be left out twice
        <li key={index}>
          <span>
            <span class="text">{text}</span>
            <span class="small">{why}</span>
          </span>
          <button type="button" class="button" onClick={() => step({ does: 'put-back', index })}>
            Put it back
          </button>
        </li>
      ))}
    </ul>
  );
}
