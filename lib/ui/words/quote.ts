import type { Part, Span } from '../../analyser/types.ts';

const LONGEST = 90;

/** What sits on the character before it: a half of a pair, an accent, a joiner, a skin tone. */
const BINDS = /^(?:\p{M}|\u200d|[\udc00-\udfff]|\p{Emoji_Modifier})/u;

/** The last place at or before `at` where the text can be cut without breaking a character. */
export function cutBefore(text: string, at: number): number {
  let cut = at;
  while (cut > 0 && (BINDS.test(text.slice(cut, cut + 2)) || text[cut - 1] === '\u200d')) cut -= 1;
  return cut;
}

/** The author's own words at a span, on one line; long ones lose their middle. */
export function wordsAt(parts: readonly Part[], span: Span): string {
  const words = (parts[span.part]?.text ?? '').slice(span.start, span.end).replace(/\s+/g, ' ').trim();
  if (words.length <= LONGEST) return words;
  const head = words.slice(0, cutBefore(words, 50)).trimEnd();
  const tail = words.slice(cutBefore(words, words.length - 32)).trimStart();
  return `${head} … ${tail}`;
}
