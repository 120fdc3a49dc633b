/** Where a stretch of an editor's text stands in the page. */
interface Piece {
  /** UTF-16 offset in `EditorText.text`. */
  start: number;
  length: number;
  node: Node;
  /** Offset in the text node; -1 for an element that stands for its words, as an emoji image does. */
  from: number;
}

export interface Place {
  node: Node;
  offset: number;
}

/** What an author sees in an editor, with the way back to the page. */
export interface EditorText {
  text: string;
  /**
   * The place of an offset; in a text field `node` is the field and `offset` the offset in its value. Where two places
   * fit, `start` gives the one before the next character and `end` the one after the last.
   */
  placeOf(offset: number, side?: 'start' | 'end'): Place;
}

/**
 * Parts of an editor that are not the author's: they stand in the draft's DOM and never in the post.
 * Slate and CKEditor: their sources (2026); TinyMCE marks its own with `data-mce-bogus`.
 */
const NOT_TYPED =
  'script, style, [data-slate-placeholder], .ck-fake-selection-container, [data-mce-bogus="all"]';

const BLOCK =
  /^(?:ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|D[DLT]|DIV|FIGCAPTION|FIGURE|H[1-6]|HR|LI|OL|P|PRE|SECTION|T[DHR]|TABLE|UL)$/;

/**
 * Editors keep a caret alive in empty places with characters of no width: Slate U+FEFF, Quill and TinyMCE U+FEFF,
 * CKEditor U+2060, others U+200B. The joiners inside emoji (U+200D) stay.
 */
const NO_WIDTH = '\uFEFF\u200B\u2060';
const AS_TYPED = new RegExp(`[${NO_WIDTH}]+|[^${NO_WIDTH}]+`, 'g');
const AS_SOURCE = new RegExp(`[${NO_WIDTH}]+|[ \\t\\r\\n]+|[^${NO_WIDTH} \\t\\r\\n]+`, 'g');

/** Reads a text field. Line ends are "\n" already: that is what `value` gives. */
export function readField(field: HTMLTextAreaElement | HTMLInputElement): EditorText {
  return { text: field.value, placeOf: (offset) => ({ node: field, offset }) };
}

/**
 * Reads a contenteditable editor as its author sees it: blocks and line breaks as "\n", emoji images as the emoji,
 * no-break spaces as spaces. Looks at nodes alone, so it forces no layout; changes nothing.
 */
export function readRich(root: HTMLElement): EditorText {
  const pieces: Piece[] = [];
  let text = '';
  /** The current line holds something, if only the `<br>` that keeps it open. */
  let occupied = false;
  /** A block began or ended after an occupied line: whatever comes next stands on a new one. */
  let lineDue = false;
  /** A `<br>` at the end of a block only holds the line open; with something after it, it is a line break. */
  let breakDue = false;

  // Draft.js nests its blocks in more blocks: only its own mark says where a line begins.
  const isDraft = root.querySelector('[data-block]') !== null;
  const isBlock = (element: Element) =>
    isDraft ? element.hasAttribute('data-block') : BLOCK.test(element.tagName);
  // Every editor library sets pre-wrap; a bare contenteditable shows its white space folded.
  const folds = !/^(?:pre|break-spaces)/.test(getComputedStyle(root).whiteSpace);

  const occupy = () => {
    if (lineDue || breakDue) text += '\n';
    lineDue = breakDue = false;
    occupied = true;
  };
  const edge = () => {
    lineDue ||= occupied;
    breakDue = false;
  };
  const add = (words: string, node: Node, from: number) => {
    occupy();
    pieces.push({ start: text.length, length: words.length, node, from });
    text += words;
  };

  const readText = (node: Text) => {
    for (const run of node.data.matchAll(folds ? AS_SOURCE : AS_TYPED)) {
      const words = run[0].replaceAll('\u00A0', ' ');
      if (NO_WIDTH.includes(words[0]!)) continue;
      if (!folds || !/^[ \t\r\n]/.test(run[0])) add(words, node, run.index);
      else if (!lineDue && !breakDue && /\S$/.test(text)) add(' ', node, run.index);
    }
  };

  const read = (node: Node, inLine: boolean): void => {
    if (node.nodeType === Node.TEXT_NODE) {
      readText(node as Text);
      return;
    }
    if (node.nodeType !== Node.ELEMENT_NODE) return;
    const element = node as Element;
    if (element.matches(NOT_TYPED)) return;
    if (element.tagName === 'BR') {
      occupy();
      breakDue = true;
      return;
    }
    if (element.tagName === 'IMG') {
      const alt = element.getAttribute('alt');
      if (alt) add(alt, element, -1);
      return;
    }
    // A mention is one thing in the line, whatever elements it is made of.
    const island = inLine || element.getAttribute('contenteditable') === 'false';
    const block = !island && isBlock(element);
    if (block) edge();
    for (const child of element.childNodes) read(child, island);
    if (block) edge();
  };

  for (const child of root.childNodes) read(child, false);
  return { text, placeOf: (offset, side) => placeIn(pieces, offset, side ?? 'start', root) };
}

/** Inside a piece, or at the end of the one before: a line break belongs to no node. */
function placeIn(pieces: readonly Piece[], offset: number, side: 'start' | 'end', root: HTMLElement): Place {
  const character = side === 'start' ? offset : offset - 1;
  const piece =
    pieces.find(({ start, length }) => character >= start && character < start + length) ??
    pieces.findLast(({ start, length }) => start + length <= offset) ??
    pieces[0];
  if (!piece) return { node: root, offset: 0 };
  const within = Math.min(Math.max(offset - piece.start, 0), piece.length);
  if (piece.from >= 0) return { node: piece.node, offset: piece.from + within };
  const parent = piece.node.parentNode ?? root;
  const index = [...parent.childNodes].indexOf(piece.node as ChildNode);
  return { node: parent, offset: index + (within > 0 ? 1 : 0) };
}
