import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import { registerRichText } from '@lexical/rich-text';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  COMMAND_PRIORITY_HIGH,
  createEditor,
  KEY_ENTER_COMMAND,
} from 'lexical';
import { forwardRef, useEffect, useImperativeHandle, useRef } from 'react';

/**
 * Lexical on an element of ours. `submits(event)` says which Enter publishes; the rest is a new line.
 * The handle has `clear()`, `set(text)` and `focus()`.
 */
export const LexicalEditor = forwardRef(function LexicalEditor(
  {
    label,
    placeholder,
    attributes,
    rich = false,
    onText,
    submits = () => false,
    onSubmit,
    autoFocus = false,
  },
  handle,
) {
  const root = useRef(null);
  const editor = useRef(null);
  // The newest of the callbacks, as the commands are registered once.
  const latest = useRef({});
  latest.current = { onText, submits, onSubmit };

  useEffect(() => {
    const lexical = createEditor({
      namespace: 'practice',
      onError: (error) => {
        throw error;
      },
    });
    editor.current = lexical;
    lexical.setRootElement(root.current);
    lexical.update(() => void $getRoot().append($createParagraphNode()));
    const ends = [
      (rich ? registerRichText : registerPlainText)(lexical),
      registerHistory(lexical, createEmptyHistoryState(), 300),
      lexical.registerUpdateListener(({ editorState }) => {
        latest.current.onText?.(editorState.read(textOf));
      }),
      lexical.registerCommand(
        KEY_ENTER_COMMAND,
        (event) => {
          if (!event || !latest.current.submits(event)) return false;
          event.preventDefault();
          latest.current.onSubmit();
          return true;
        },
        COMMAND_PRIORITY_HIGH,
      ),
    ];
    if (autoFocus) lexical.focus();
    return () => {
      for (const end of ends) end();
      lexical.setRootElement(null);
    };
  }, [rich, autoFocus]);

  useImperativeHandle(handle, () => ({
    clear: () => editor.current.update(() => $getRoot().clear().append($createParagraphNode())),
    focus: () => editor.current.focus(),
    set: (text) =>
      editor.current.update(() => {
        const line = $createParagraphNode();
        if (text) line.append($createTextNode(text));
        $getRoot().clear().append(line);
      }),
  }));

  return (
    <div
      ref={root}
      className="rich"
      contentEditable
      role="textbox"
      aria-label={label}
      data-placeholder={placeholder ?? label}
      {...attributes}
    />
  );
});

/** A line a paragraph, as the author sees it. */
function textOf() {
  return $getRoot()
    .getChildren()
    .map((block) => block.getTextContent())
    .join('\n');
}
