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
    let decision: Decision = { kind: 'edit', ...(at && { at: { part: at.part, start: at.start } }) };
    const onEscape = { current: () => true };
    const done = new AbortController();

    render(
      <Popup
        request={request}
        wording={wording}
        decide={(decided) => {
          decision = decided;
        }}
        counts={(event) => event.isTrusted && !shield.tooSoon()}
        onEscape={onEscape}
      />,
      dialog,
    );
    dialog.showModal();
    dialog.querySelector('h2')?.focus();

    const top = keepOnTop(dialog, root);
    const close = () => {
      if (onEscape.current()) dialog.close();
    };
    shield.opened({
      escape: close,
      blurred: top.check,
      writing: () => root.shadow.activeElement instanceof HTMLTextAreaElement,
    });

    // The system's own way of closing a dialog (a back gesture, a screen reader) comes in as `cancel`.
    dialog.addEventListener('cancel', (event) => {
      event.preventDefault();
      if (!shield.tooSoon()) close();
    });
    // `close` comes a moment later: by then a dialog that was opened again above the page's is open.
    dialog.addEventListener(
      'close',
      () => {
        if (dialog.open) return;
        done.abort();
        top.stop();
        shield.closed();
        render(null, dialog);
        dialog.remove();
        resolve(decision);
      },
      { signal: done.signal },
    );
    signal.addEventListener('abort', () => dialog.close(), { once: true, signal: done.signal });
  });
}
