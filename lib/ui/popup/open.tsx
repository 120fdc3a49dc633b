import type { Decision, ReviewRequest } from '../../gate/ui.ts';
import type { Root } from '../root.ts';
import type { Shield } from '../shield.ts';
import { telling, wordingOf } from '../words/wording.ts';
import { openDialog } from './dialog.tsx';
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
  const at = telling(request.verdict)[0]?.span;
  const edit: Decision = { kind: 'edit', ...(at && { at: { part: at.part, start: at.start } }) };
  if (!wording) return Promise.resolve(edit);
  return openDialog<Decision>(root, shield, {
    signal,
    otherwise: edit,
    content: ({ settle, counts, onEscape }) => (
      <Popup held request={request} wording={wording} decide={settle} counts={counts} onEscape={onEscape} />
    ),
  });
}
