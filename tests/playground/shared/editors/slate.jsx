import { forwardRef, useImperativeHandle, useState } from 'react';
import { createEditor, Editor, Node, Transforms } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, ReactEditor, Slate, withReact } from 'slate-react';

const EMPTY = [{ type: 'line', children: [{ text: '' }] }];

/** Slate, with `submits(event)` for the Enter that publishes. The handle has `clear()` and `focus()`. */
export const SlateEditor = forwardRef(function SlateEditor({ label, onText, submits, onSubmit }, handle) {
  const [editor] = useState(() => withHistory(withReact(createEditor())));
  useImperativeHandle(handle, () => ({
    clear: () => {
      Transforms.select(editor, Editor.start(editor, []));
      for (let lines = editor.children.length; lines > 1; lines -= 1)
        Transforms.removeNodes(editor, { at: [1] });
      Transforms.delete(editor, { at: { anchor: Editor.start(editor, []), focus: Editor.end(editor, []) } });
    },
    focus: () => ReactEditor.focus(editor),
  }));
  return (
    <Slate
      editor={editor}
      initialValue={EMPTY}
      onChange={(lines) => onText(lines.map((line) => Node.string(line)).join('\n'))}
    >
      <Editable
        className="rich"
        role="textbox"
        aria-label={label}
        placeholder={label}
        renderPlaceholder={({ attributes, children }) => (
          <span {...attributes} style={{ ...attributes.style, opacity: 1 }}>
            {children}
          </span>
        )}
        onKeyDown={(event) => {
          // Slate asks this handler first: an input method's own Enter is for the handler to leave alone.
          if (event.key !== 'Enter' || event.nativeEvent.isComposing || !submits(event)) return;
          event.preventDefault();
          onSubmit();
        }}
      />
    </Slate>
  );
});
