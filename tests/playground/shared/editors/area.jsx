import { forwardRef, useImperativeHandle, useRef, useState } from 'react';

/** A plain text area. The handle has `clear()` and `focus()`. */
export const TextArea = forwardRef(function TextArea(
  { label, attributes, onText, submits, onSubmit },
  handle,
) {
  const [text, setText] = useState('');
  const area = useRef(null);
  const change = (next) => {
    setText(next);
    onText(next);
  };
  useImperativeHandle(handle, () => ({ clear: () => change(''), focus: () => area.current.focus() }));
  return (
    <textarea
      ref={area}
      rows={2}
      aria-label={label}
      placeholder={label}
      value={text}
      onChange={(event) => change(event.target.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.nativeEvent.isComposing || !submits(event)) return;
        event.preventDefault();
        onSubmit();
      }}
      {...attributes}
    />
  );
});
