import { useComposer } from './composer.jsx';

/**
 * An editor with what stands around it: `children(state)` draws the buttons and pictures from `useComposer`'s state.
 * Everything else goes to the editor.
 */
export function Writing({ Editor, publish, submits, children, ...rest }) {
  const state = useComposer(publish);
  return (
    <>
      <Editor
        ref={state.editor}
        onText={state.setText}
        submits={submits ?? never}
        onSubmit={state.submit}
        {...rest}
      />
      {children?.(state)}
    </>
  );
}

const never = () => false;
