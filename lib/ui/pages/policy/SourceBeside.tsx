const AROUND = 260;

/** Begins and ends at a blank, so that no word is cut. */
function stretch(text: string, start: number, end: number): [before: string, own: string, after: string] {
  const from = start > AROUND ? text.indexOf(' ', start - AROUND) + 1 || start : 0;
  const to = end + AROUND < text.length ? text.lastIndexOf(' ', end + AROUND) : text.length;
  return [
    text.slice(Math.min(from, start), start),
    text.slice(start, end),
    text.slice(end, Math.max(to, end)),
  ];
}

/** Where a sentence stands in the document, with what stands around it. */
export function SourceBeside({
  text,
  source: { start, end },
}: {
  text: string;
  source: { start: number; end: number };
}) {
  if (!text || end <= start) return null;
  const [before, own, after] = stretch(text, start, end);
  return (
    <figure class="beside-source" aria-label="In the document">
      <p class="label">In the document</p>
      <p class="text">
        {before && `… ${before}`}
        <mark>{own}</mark>
        {after && `${after} …`}
      </p>
    </figure>
  );
}
