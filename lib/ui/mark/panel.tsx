import type { ReviewRequest } from '../../gate/ui.ts';
import { CHILDLINE, EMERGENCY, NSPCC } from '../../school/helplines.ts';
import { type DialogOptions, openDialog } from '../popup/dialog.tsx';
import { Plain } from '../popup/Plain.tsx';
import { Popup } from '../popup/Popup.tsx';
import type { Root } from '../root.ts';
import type { Shield } from '../shield.ts';
import { safetySentence } from '../words/safety.ts';
import { wordingOf } from '../words/wording.ts';
import type { Box } from './boxes.ts';
import type { Standing } from './standing.ts';

const GAP = 8;
/** Less room than this, and the panel may cover some of the draft: a clause cut in two helps nobody. */
const ENOUGH = 440;

/** Below the mark or above it, wherever there is more room, and never beyond the window. */
function besideOf(mark: Box): (dialog: HTMLDialogElement) => void {
  return (dialog) => {
    const { width } = dialog.getBoundingClientRect();
    const below = innerHeight - mark.bottom;
    const down = below >= mark.top || below > 420;
    const room = Math.max(ENOUGH, (down ? below : mark.top) - 2 * GAP);
    dialog.style.maxHeight = `${Math.min(room, innerHeight - 2 * GAP)}px`;
    const { height } = dialog.getBoundingClientRect();
    const top = down ? mark.bottom + GAP : mark.top - GAP - height;
    const left = mark.right - width;
    dialog.style.left = `${Math.max(GAP, Math.min(left, innerWidth - width - GAP))}px`;
    dialog.style.top = `${Math.max(GAP, Math.min(top, innerHeight - height - GAP))}px`;
  };
}

const SENTENCES: Record<'checking' | 'nothing', [title: string, sentence: string]> = {
  checking: ['Reading your draft', 'This takes a moment. You can go on writing.'],
  nothing: ['Nothing to say', 'Second Look has read this draft and found nothing that the policy speaks of.'],
};

const NOT_CHECKED_FOOT = 'Second Look has sent nothing to anyone and keeps no copy.';

function contentFor(state: Standing): DialogOptions<void>['content'] {
  if (state.kind !== 'something') {
    const [title, sentence] = state.kind === 'unchecked' ? [state.title, state.why] : SENTENCES[state.kind];
    return ({ settle, counts }) => (
      <Plain
        title={title}
        sentence={sentence}
        {...(state.kind === 'unchecked' && { foot: NOT_CHECKED_FOOT })}
        {...(state.kind === 'unchecked' && state.unread && { back: 'Back to my message' })}
        done={() => settle()}
        counts={counts}
      />
    );
  }
  const { request } = state;
  const wording = wordingOf(request.verdict, request.parts, request.images);
  if (!wording) return safety(request);
  return ({ settle, counts, onEscape }) => (
    <Popup
      held={false}
      request={request}
      wording={wording}
      decide={() => settle()}
      counts={counts}
      onEscape={onEscape}
    />
  );
}

/** Nothing in the policy, and somebody may need help. */
function safety({ verdict }: ReviewRequest): DialogOptions<void>['content'] {
  const young = verdict.role === 'pupil';
  return ({ settle, counts }) => (
    <Plain
      title={young ? 'You can talk to somebody' : 'Who to tell'}
      sentence={safetySentence(verdict)}
      lines={young ? [CHILDLINE, EMERGENCY] : [NSPCC, EMERGENCY]}
      done={() => settle()}
      counts={counts}
    />
  );
}

/** What the mark has to say, beside it. Nothing is held and nothing decided: it opens and closes. */
export function openPanel(
  root: Root,
  shield: Shield,
  state: Standing,
  mark: Box,
  signal: AbortSignal,
): Promise<void> {
  return openDialog<void>(root, shield, {
    signal,
    otherwise: undefined,
    place: besideOf(mark),
    content: contentFor(state),
  });
}
