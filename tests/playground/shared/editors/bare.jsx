import { forwardRef, useImperativeHandle, useRef } from 'react';

/** An editable element without any library. The handle has `clear()` and `focus()`. */
export const BareEditor = forwardRef(function BareEditor(
  { label, attributes, onText, submits, onSubmit },
  handle,
) {
  const root = useRef(null);
  const read = () => onText(root.current.innerText.replaceAll('\u00a0', ' ').replace(/\n$/, ''));
  useImperativeHandle(handle, () => ({
    clear: () => {
      root.current.textContent = '';
      onText('');
    },
    focus: () => root.current.focus(),
  }));
  return (
    <div
      ref={root}
      className="rich"
      contentEditable
      role="textbox"
      tabIndex={0}
      aria-label={label}
      onInput={read}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.nativeEvent.isComposing || !submits(event)) return;
        event.preventDefault();
        onSubmit();
      }}
      {...attributes}
    />
  );
});
