import { Editor, EditorState, getDefaultKeyBinding } from 'draft-js';
import 'draft-js/dist/Draft.css';
import { forwardRef, useEffect, useImperativeHandle, useRef, useState } from 'react';

/**
 * Draft.js. `submits(event)` says which Enter is the command that publishes, as the sites bind it: in the editor itself.
 * The handle has `clear()` and `focus()`.
 */
export const DraftEditor = forwardRef(function DraftEditor(
  { label, testId, role = 'textbox', onText, submits, onSubmit, autoFocus = false },
  handle,
) {
  const [state, setState] = useState(() => EditorState.createEmpty());
  const editor = useRef(null);
  useImperativeHandle(handle, () => ({
    clear: () => {
      onText('');
      setState(EditorState.moveFocusToEnd(EditorState.createEmpty()));
    },
    focus: () => editor.current.focus(),
  }));
  useEffect(() => {
    if (autoFocus) editor.current.focus();
  }, [autoFocus]);

  return (
    <div className="rich">
      <Editor
        ref={editor}
        editorState={state}
        onChange={(next) => {
          setState(next);
          onText(next.getCurrentContent().getPlainText('\n'));
        }}
        keyBindingFn={(event) =>
          event.key === 'Enter' && submits(event) ? 'publish' : getDefaultKeyBinding(event)
        }
        handleKeyCommand={(command) => {
          if (command !== 'publish') return 'not-handled';
          onSubmit();
          return 'handled';
        }}
        placeholder={label}
        ariaLabel={label}
        ariaMultiline
        role={role}
        webDriverTestID={testId}
      />
    </div>
  );
});
