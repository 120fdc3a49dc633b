import { caretAt } from '../drafts/caret.ts';
import { readDraft } from '../drafts/read.ts';
import type { Decision, ReviewRequest, ReviewUi } from '../gate/ui.ts';
import type { LookReply } from '../messages.ts';
import { askBefriending } from './beside/befriending.tsx';
import { showLine } from './beside/line.tsx';
import { introduce, introduceCss } from './introduce.tsx';
import { wearLook } from './look.ts';
import { makeMark } from './mark/mark.tsx';
import { openPopup } from './popup/open.tsx';
import { makeRoot } from './root.ts';
import { makeVoice, sayCss } from './say.ts';
import { hasGone, startsLine, staysHere } from './sent.ts';
import { armShield } from './shield.ts';
import { lineCss } from './style/line.ts';
import { markCss } from './style/mark.ts';
import { popupCss } from './style/popup.ts';
import { lineWords } from './words/lines.ts';
import { SAID } from './words/said.ts';

/** Has the page around a frame show a popup; `null` where it cannot. */
export type Above = (request: ReviewRequest) => Promise<Decision | null>;

/** What the author sees in this frame. The root hangs in the page from now on, whether or not anything is found. */
export function makeReviewUi(above?: Above): ReviewUi & { look(look: LookReply): void } {
  const shield = armShield();
  const root = makeRoot(markCss + popupCss + lineCss + sayCss + introduceCss);
  shield.host = root.host;
  const voice = makeVoice(root);
  const mark = makeMark(root, shield, voice.announce);
  let open = new AbortController();
  let lineOver = new AbortController();

  return {
    async review(request, signal) {
      // A frame is often too small to read in.
      const decision = await above?.(request).catch(() => null);
      if (decision) return decision;
      // One popup at a time: an earlier one gives way, as if its author had gone back.
      open.abort();
      open = new AbortController();
      return openPopup(root, shield, request, AbortSignal.any([signal, open.signal]));
    },
    mark: mark.mark,
    openMark: mark.open,
    introduce() {
      voice.announce('Second Look, new here, has something to tell you');
      return introduce(root);
    },
    line(line, editors, signal) {
      voice.announce(lineWords(line).title);
      lineOver.abort();
      lineOver = new AbortController();
      return showLine(root, line, editors, AbortSignal.any([signal, lineOver.signal]));
    },
    befriending(question, signal) {
      open.abort();
      open = new AbortController();
      return askBefriending(root, shield, question, AbortSignal.any([signal, open.signal]));
    },
    back(composer, at) {
      caretAt(readDraft(composer), at?.part ?? 0, at?.start);
      voice.say(SAID.back);
    },
    say: (what) => voice.say(SAID[what]),
    sayOncePosted(composer, draft) {
      void hasGone(composer, draft).then((gone) => gone && voice.say(SAID.posted));
    },
    sayUnlessSent(composer, draft) {
      void staysHere(composer, draft).then((stays) => stays && voice.say(SAID['enter-again']));
    },
    startsLine,
    look: (look) => wearLook(root.body, look),
    remove() {
      open.abort();
      lineOver.abort();
      mark.remove();
      root.remove();
      delete shield.host;
    },
  };
}
