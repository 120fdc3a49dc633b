import { useRef, useState } from 'react';

/**
 * The state of one composer. `publish({ text, images })` says whether the server took the draft; only then is it
 * cleared, through the handle of its editor.
 */
export function useComposer(publish, { limit = Number.POSITIVE_INFINITY } = {}) {
  const editor = useRef(null);
  const [text, setText] = useState('');
  const [busy, setBusy] = useState(false);
  const [pictures, setPictures] = useState([]);
  const ready = !busy && text.length <= limit && (text.trim() !== '' || pictures.length > 0);

  async function submit() {
    if (!ready) return;
    setBusy(true);
    if (await publish({ text, images: pictures.length })) {
      editor.current?.clear();
      setText('');
      setPictures([]);
    }
    setBusy(false);
  }

  return {
    editor,
    text,
    setText,
    ready,
    submit,
    pictures,
    add(files) {
      // Now, as the field that holds them is emptied next.
      const urls = [...files].map((file) => URL.createObjectURL(file));
      setPictures((old) => [...old, ...urls]);
    },
    drop: (url) => setPictures((old) => old.filter((other) => other !== url)),
  };
}

/** A button that opens the browser's own choice of files. */
export function AddPictures({ add, label = 'Add pictures', ...attributes }) {
  const file = useRef(null);
  return (
    <>
      <input
        ref={file}
        type="file"
        accept="image/*"
        multiple
        hidden
        onChange={(event) => {
          add(event.target.files);
          event.target.value = '';
        }}
        {...attributes}
      />
      <button type="button" className="quiet" onClick={() => file.current.click()}>
        {label}
      </button>
    </>
  );
}

/** The chosen pictures, each in an element with `itemAttributes`. */
export function Pictures({ pictures, drop, itemAttributes, removeLabel = 'Remove picture', ...attributes }) {
  if (pictures.length === 0) return null;
  return (
    <div className="attachments" {...attributes}>
      {pictures.map((url) => (
        <div key={url} {...itemAttributes}>
          <img src={url} alt="" />
          <button type="button" aria-label={removeLabel} onClick={() => drop(url)}>
            ×
          </button>
        </div>
      ))}
    </div>
  );
}

/** A button that is none: some sites build theirs of a `div` and listen to the keys themselves. */
export function DivButton({ disabled = false, onPress, children, ...attributes }) {
  const press = (event) => {
    event.preventDefault();
    if (!disabled) onPress(event);
  };
  return (
    <div
      role="button"
      tabIndex={disabled ? -1 : 0}
      aria-disabled={disabled || undefined}
      onClick={press}
      onKeyDown={(event) => (event.key === 'Enter' || event.key === ' ') && press(event)}
      {...attributes}
    >
      {children}
    </div>
  );
}
