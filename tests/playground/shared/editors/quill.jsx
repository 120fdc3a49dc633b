import Quill from 'quill';
import 'quill/dist/quill.core.css';
import { forwardRef, useEffect, useImperativeHandle, useRef } from 'react';

/** Quill without its toolbar. The handle has `clear()` and `focus()`. */
export const QuillEditor = forwardRef(function QuillEditor({ label, onText, autoFocus = false }, handle) {
  const place = useRef(null);
  const editor = useRef(null);
  const latest = useRef(onText);
  latest.current = onText;

  useEffect(() => {
    const quill = new Quill(place.current, { placeholder: label });
    editor.current = quill;
    lookInShadow(quill);
    quill.root.setAttribute('role', 'textbox');
    quill.root.setAttribute('aria-label', label);
    // Quill ends every document with a line break of its own.
    quill.on('text-change', () => latest.current(quill.getText().replace(/\n$/, '')));
    if (autoFocus) quill.focus();
  }, [label, autoFocus]);

  useImperativeHandle(handle, () => ({
    clear: () => editor.current.setText(''),
    focus: () => editor.current.focus(),
  }));
  return (
    <div className="rich">
      <div ref={place} />
    </div>
  );
});

/**
 * A shadow root keeps the selection from the document, and Quill, which asks the document, would lose the caret. The site
 * that draws Quill in one has to help it the same way.
 */
function lookInShadow({ root, selection }) {
  const shadow = root.getRootNode();
  if (shadow === document) return;
  selection.hasFocus = () => root.contains(shadow.activeElement);
  selection.getNativeRange = () => {
    const range = selectedIn(shadow);
    return range ? selection.normalizeNative(range) : null;
  };
}

/** Chromium asks the root for it, Firefox the document. */
function selectedIn(shadow) {
  if (!shadow.getSelection)
    return document.getSelection().getComposedRanges({ shadowRoots: [shadow] })[0] ?? null;
  const found = shadow.getSelection();
  return found?.rangeCount ? found.getRangeAt(0) : null;
}
