import { render } from 'preact';
import type { Decision, ReviewRequest } from '../../gate/ui.ts';
import { keepOnTop } from '../on-top.ts';
import type { Root } from '../root.ts';
import type { Shield } from '../shield.ts';
import { wordingOf } from '../words/wording.ts';
import { Popup } from './Popup.tsx';

/**
 * Shows the popup in `root` and waits for the author. Settles once: with what was pressed, and with `edit` for Escape,
 * closing, an aborted `signal`, or a verdict that has nothing to say.
 */
export function openPopup(
  root: Root,
  shield: Shield,
  request: ReviewRequest,
  signal: AbortSignal,
): Promise<Decision> {
  const wording = wordingOf(request.verdict, request.parts, request.images);
  if (!wording || signal.aborted) return Promise.resolve({ kind: 'edit' });

  root.attach();
  const dialog = document.createElement('dialog');
  dialog.setAttribute('aria-labelledby', 'heading');
  dialog.setAttribute('aria-describedby', 'lead');
  root.body.append(dialog);

  return new Promise((resolve) => {
    const at = request.verdict.findings.find((finding) => finding.outcome === request.verdict.outcome)?.span;
    const edit: Decision = { kind: 'edit', ...(at && { at: { part: at.part, start: at.start } }) };
    const onEscape = { current: () => true };
    const over = new AbortController();

    /** At once and not when the dialog tells of its closing: the rest of the gesture may come before that. */
    function settle(decision: Decision): void {
      if (over.signal.aborted) return;
      over.abort();
      top.stop();
      shield.closed();
      dialog.close();
      render(null, dialog);
      dialog.remove();
      resolve(decision);
    }
    const goBack = () => {
      if (onEscape.current()) settle(edit);
    };

    render(
      <Popup
        request={request}
        wording={wording}
        decide={settle}
        counts={(event) => event.isTrusted && !shield.tooSoon()}
        onEscape={onEscape}
      />,
      dialog,
    );
    dialog.showModal();
    dialog.querySelector('h2')?.focus();

    const top = keepOnTop(dialog, root);
    shield.opened({
      escape: goBack,
      blurred: top.check,
      writing: () => root.shadow.activeElement instanceof HTMLTextAreaElement,
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
    dialog.addEventListener('close', () => !dialog.open && settle(edit), still);
    signal.addEventListener('abort', () => settle(edit), still);
  });
}
