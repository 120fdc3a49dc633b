import { type ComponentChild, render } from 'preact';
import { keepOnTop } from '../on-top.ts';
import type { Root } from '../root.ts';
import type { Shield } from '../shield.ts';

/** How the content of a dialog speaks with what holds it. */
export interface Held<Result> {
  /** Closes the dialog with this. */
  settle(result: Result): void;
  /** Whether a press counts: by a person, and not too soon. */
  counts(event: Event): boolean;
  /** What Escape does first: `false` when the content has dealt with it. */
  onEscape: { current: () => boolean };
}

export interface DialogOptions<Result> {
  signal: AbortSignal;
  /** What Escape, closing and an aborted signal come to. */
  otherwise: Result;
  /** Moves the open dialog to its place, where that is not the middle. A press beside it closes it then. */
  place?: (dialog: HTMLDialogElement) => void;
  content(held: Held<Result>): ComponentChild;
}

/** Shows a modal dialog in our root: shielded, kept on top, focus on its heading. Settles once. */
export function openDialog<Result>(
  root: Root,
  shield: Shield,
  { signal, otherwise, place, content }: DialogOptions<Result>,
): Promise<Result> {
  if (signal.aborted) return Promise.resolve(otherwise);
  root.attach();
  const dialog = document.createElement('dialog');
  dialog.setAttribute('aria-labelledby', 'heading');
  // Where a child may be at risk, who to tell is heard before anything else.
  dialog.setAttribute('aria-describedby', 'care lead');
  if (place) dialog.className = 'beside';
  root.body.append(dialog);

  return new Promise((resolve) => {
    const onEscape = { current: () => true };
    const over = new AbortController();

    /** At once and not when the dialog tells of its closing: the rest of the gesture may come before that. */
    function settle(result: Result): void {
      if (over.signal.aborted) return;
      over.abort();
      top.stop();
      shield.closed();
      dialog.close();
      render(null, dialog);
      dialog.remove();
      resolve(result);
    }
    const goBack = () => {
      if (onEscape.current()) settle(otherwise);
    };

    const counts = (event: Event) => event.isTrusted && !shield.tooSoon();
    render(content({ settle, counts, onEscape }), dialog);
    dialog.showModal();
    place?.(dialog);
    dialog.querySelector('h2')?.focus({ preventScroll: true });

    const top = keepOnTop(dialog, root);
    shield.opened({
      escape: goBack,
      blurred: top.check,
      writing: () => root.shadow.activeElement instanceof HTMLTextAreaElement,
      pressedAt(x, y) {
        const { left, right, top: above, bottom } = dialog.getBoundingClientRect();
        if (place && (x < left || x > right || y < above || y > bottom)) settle(otherwise);
      },
    });

    const still = { signal: over.signal };
    // The system's own way of closing a dialog (a back gesture, a screen reader) comes in as `cancel`.
    dialog.addEventListener(
      'cancel',
      (event) => {
        event.preventDefault();
        if (!shield.tooSoon()) goBack();
      },
      still,
    );
    // Closed by something else. It is told a moment later: by then a dialog put back above the page's is open again.
    dialog.addEventListener('close', () => !dialog.open && settle(otherwise), still);
    signal.addEventListener('abort', () => settle(otherwise), still);
  });
}
