export interface SentenceSpan {
  text: string;
  /** Offset in the block's text. */
  start: number;
}

const ABBREVIATION =
  /(?:\b(?:e\.g|i\.e|etc|mr|mrs|ms|dr|st|no|vs|inc|ltd|dept|approx|para|fig|sect|cf|viz|rev|prof)|\b[A-Z])\.$/i;

/** Cuts a paragraph into sentences; abbreviations and closing quotation marks stay where they are. */
export function sentencesOf(text: string): SentenceSpan[] {
  const found: SentenceSpan[] = [];
  let start = 0;
  const ends = /[.!?]+[”’"')\]]*(?=\s+[“‘"'([]*[A-Z0-9])/g;
  for (const match of text.matchAll(ends)) {
    const end = match.index + match[0].length;
    const soFar = text.slice(start, end);
    if (ABBREVIATION.test(soFar)) continue;
    // A bracket after the end belongs to what it follows: "… profession.” (National Association …)".
    if (/^\s+\(/.test(text.slice(end)) && !/[.!?]["”’)]*$/.test(text.slice(end).split(')')[0] ?? '')) {
      const rest = text.slice(end);
      if (rest.trim().length < 90 && /^\s+\([^()]*\)\.?$/.test(rest)) continue;
    }
    found.push({ text: soFar, start });
    start = end;
  }
  if (start < text.length) found.push({ text: text.slice(start), start });
  return found
    .map((each) => {
      const blank = each.text.length - each.text.trimStart().length;
      return { text: each.text.trim(), start: each.start + blank };
    })
    .filter((each) => /[a-z]/i.test(each.text));
}
