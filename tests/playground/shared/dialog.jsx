import { useEffect } from 'react';

/** A site's own dialog: Escape and a click beside it throw the draft away. */
export function Dialog({ label, close, children }) {
  useEffect(() => {
    const onKey = (event) => event.key === 'Escape' && close();
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [close]);
  return (
    // biome-ignore lint/a11y: stands for a page that closes on any click beside its dialog
    <div className="mask" onClick={(event) => event.target === event.currentTarget && close()}>
      <div role="dialog" aria-modal="true" aria-label={label} className="dialog">
        <header>
          <strong>{label}</strong>
          <button type="button" className="quiet" aria-label="Close" onClick={close}>
            ×
          </button>
        </header>
        {children}
      </div>
    </div>
  );
}
