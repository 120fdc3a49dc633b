export interface SentenceSpan {
  text: string;
  /** Offset in the block's text. */
  start: number;
}

const ABBREVIATION =
  /(?:\b(?:e\.g|i\.e|etc|mr|mrs|ms|dr|st|no|vs|inc|ltd|dept|approx|para|fig|sect|cf|viz|rev|prof)|\b[A-WYZ])\.$/i;

/** Longer than any sentence: what runs on like this is cut at a blank, so that no step takes long over it. */
const LONGEST = 1500;

function cutLong({ text, start }: SentenceSpan): SentenceSpan[] {
  if (text.length <= LONGEST) return [{ text, start }];
  const blank = text.lastIndexOf(' ', LONGEST);
  const at = blank > 0 ? blank : LONGEST;
  return [{ text: text.slice(0, at), start }, ...cutLong({ text: text.slice(at), start: start + at })];
}

/** Cuts a paragraph into sentences; a bracket behind a sentence ("(see Appendix 1)") stays with it. */
export function sentencesOf(text: string): SentenceSpan[] {
  const found: SentenceSpan[] = [];
  let start = 0;
  const ends = /[.!?]+[”’"')\]]*(?=\s+[“‘"'([]*[A-Z0-9])/g;
  for (const match of text.matchAll(ends)) {
    const end = match.index + match[0].length;
    const soFar = text.slice(start, end);
    if (ABBREVIATION.test(soFar)) continue;
    found.push({ text: soFar, start });
    start = end;
  }
  if (start < text.length) found.push({ text: text.slice(start), start });
  return found
    .reduce<SentenceSpan[]>((joined, each) => {
      const last = joined.at(-1);
      if (last && /^\s*\([^()]*\)[.!]?\s*$/.test(each.text)) last.text += each.text;
      else joined.push({ ...each });
      return joined;
    }, [])
    .flatMap(cutLong)
    .map((each) => {
      const blank = each.text.length - each.text.trimStart().length;
      return { text: each.text.trim(), start: each.start + blank };
    })
    .filter((each) => /[a-z]/i.test(each.text));
}
