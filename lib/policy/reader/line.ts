/**
 * What the reader passes from step to step. A document becomes lines as its file gives them, then blocks (headings,
 * paragraphs, list items) with wraps undone, then sentences with the section they stand in.
 */

/** One line or paragraph as the file gives it. */
export interface Line {
  text: string;
  /**
   * `line`: plain text or PDF, where a line may be a part of a paragraph. The others are known from the file's own
   * structure (HTML, Word).
   */
  as: 'line' | 'heading' | 'item' | 'paragraph';
  /** Heading level from 1, or how deep a list item lies from 1; 0 where nobody knows. */
  level: number;
  /** The number or bullet that the file itself gives ("3.2", "•"), where it stands outside the text. */
  label?: string;
  blankBefore?: boolean;
  /** From 1, where the file has pages. */
  page?: number;
  /** Stands at the top or bottom edge of its page. */
  edge?: boolean;
  /** How far in it begins, in blanks or points; compared only within a document. */
  indent?: number;
  /** It reaches the right-hand edge, so that the next line may go on with it. */
  full?: boolean;
  /** Set in bold or larger type than the body. */
  stressed?: boolean;
  /** Why it is known not to be policy: a menu, a footer, a contents field. */
  out?: string;
}

export interface Block {
  kind: 'heading' | 'paragraph' | 'item';
  text: string;
  /** Heading level, or how deep an item lies; 0 where nobody knows. */
  level: number;
  /** "3.2", "A", "a)", "•". */
  label: string;
  blankBefore: boolean;
  stressed: boolean;
  page: number;
  indent: number;
}

export interface LeftOut {
  text: string;
  /** One plain sentence. */
  why: string;
}

/** The document cannot be read; the message is one sentence for the person who chose it. */
export class UnreadableDocument extends Error {}

export function line(text: string, as: Line['as'], level = 0, more: Partial<Line> = {}): Line {
  return { text, as, level, ...more };
}
