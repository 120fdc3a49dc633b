import { Editor } from '@tiptap/core';
import { Document } from '@tiptap/extension-document';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Text } from '@tiptap/extension-text';
import { forwardRef, useEffect, useImperativeHandle, useRef } from 'react';

/** TipTap, that is ProseMirror, with `submits(event)` for the Enter that publishes. The handle has `clear()` and `focus()`. */
export const TiptapEditor = forwardRef(function TiptapEditor(
  { label, placeholder = label, onText, submits = () => false, onSubmit, autoFocus = false },
  handle,
) {
  const place = useRef(null);
  const editor = useRef(null);
  const latest = useRef({});
  latest.current = { onText, submits, onSubmit };

  useEffect(() => {
    editor.current = new Editor({
      element: place.current,
      extensions: [Document, Paragraph, Text],
      autofocus: autoFocus,
      // The library would add a style element of its own; ours is in theme.css.
      injectCSS: false,
      editorProps: {
        attributes: {
          role: 'textbox',
          'aria-label': label,
          'aria-multiline': 'true',
          'data-placeholder': placeholder,
        },
        handleKeyDown: (_view, event) => {
          if (event.key !== 'Enter' || !latest.current.submits(event)) return false;
          latest.current.onSubmit();
          return true;
        },
      },
      onUpdate: ({ editor: { state } }) => {
        latest.current.onText(state.doc.textBetween(0, state.doc.content.size, '\n'));
      },
    });
    return () => editor.current.destroy();
  }, [label, placeholder, autoFocus]);

  useImperativeHandle(handle, () => ({
    clear: () => editor.current.commands.clearContent(true),
    focus: () => editor.current.commands.focus(),
  }));
  return <div ref={place} className="rich" />;
});
