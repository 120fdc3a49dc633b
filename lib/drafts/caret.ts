import { isField, type ReadDraft, readEditor } from './read.ts';

/**
 * Gives the draft back to its author, with the caret at a phrase or, without `offset`, where it was. Moves focus and
 * selection, never a character: the browser's own selection is all that an editor library needs to follow.
 *
 * `offset` counts in the part's text as it was read.
 */
export function caretAt(draft: Pick<ReadDraft, 'editors'>, part: number, offset?: number): void {
  const editor = draft.editors[part] ?? draft.editors[0];
  if (!editor?.element.isConnected) return;
  const { element, reading } = editor;
  if (offset === undefined) {
    element.focus();
    return;
  }
  if (isField(element)) {
    // Focus scrolls to the caret, so the caret goes first.
    element.setSelectionRange(offset, offset);
    element.focus();
    return;
  }
  element.focus();
  const place = reading.placeOf(offset);
  selectionOf(element)?.collapse(place.node, place.offset);
  const near = place.node.nodeType === Node.TEXT_NODE ? place.node.parentElement : (place.node as Element);
  near?.scrollIntoView?.({ block: 'nearest' });
}

/**
 * Remembers where the caret is, for when something of ours has had the focus: a rich editor that gets it back starts
 * at its beginning. A text field remembers by itself.
 *
 * @returns puts it back, where the page has not moved on
 */
export function keepCaret(editors: readonly HTMLElement[]): () => void {
  for (const editor of editors) {
    const selection = isField(editor) ? null : selectionOf(editor);
    const { anchorNode, anchorOffset, focusNode, focusOffset } = selection ?? {};
    if (!selection || !anchorNode || !focusNode || !editor.contains(anchorNode)) continue;
    return () => {
      if (editor.contains(anchorNode) && editor.contains(focusNode))
        selection.setBaseAndExtent(anchorNode, anchorOffset!, focusNode, focusOffset!);
    };
  }
  return () => {};
}

/** The range of a phrase in a rich editor, for its rectangles; `undefined` in a text field, which has none. */
export function rangeOf(element: HTMLElement, start: number, end: number): Range | undefined {
  if (isField(element)) return undefined;
  const reading = readEditor(element);
  const from = reading.placeOf(start);
  const to = reading.placeOf(end, 'end');
  const range = document.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

/** In Chromium a shadow root has its own selection. */
function selectionOf(element: Element): Selection | null {
  const root = element.getRootNode() as Partial<{ getSelection(): Selection | null }>;
  return root.getSelection?.() ?? document.getSelection();
}
