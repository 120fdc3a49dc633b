import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { ReviewHere } from '../lib/gate/above.ts';
import { besideLink } from '../lib/gate/beside-link.ts';
import { CHANGED } from '../lib/gate/link.ts';
import { startPartner } from '../lib/gate/outgoing/start.ts';
import { type Decision, offerUi, type ReviewRequest } from '../lib/gate/ui.ts';
import type { FrameMessage, LookReply, PageMessage } from '../lib/messages.ts';
import { withComposerLine } from '../lib/ui/composer-line.ts';
import { makeReviewUi } from '../lib/ui/review-ui.ts';
import { armShield } from '../lib/ui/shield.ts';

/** The browser's own API: the polyfill would be the larger half of this script. */
interface Api {
  runtime: {
    sendMessage(message: PageMessage): Promise<unknown>;
    onMessage: {
      addListener(
        listener: (message: unknown, sender: unknown, respond: (answer: unknown) => void) => unknown,
      ): void;
    };
  };
}

type Told = Partial<FrameMessage> | ReviewHere | null;

/** The popup, the mark and the reading of requests: injected at the first focus in an editor, so that frames without one pay nothing. */
export default defineUnlistedScript(() => {
  if (armShield().host) return;
  const world = globalThis as { browser?: Api; chrome?: Api };
  const runtime = (world.browser ?? world.chrome)?.runtime;
  const above = async ({ parts, images }: ReviewRequest) =>
    (await runtime?.sendMessage({ type: 'review-above', parts: [...parts], images })) as Decision | null;
  const ui = withComposerLine(makeReviewUi(window === window.top ? undefined : above), besideLink);
  offerUi(ui);
  if (!runtime) return;
  void startPartner(runtime).catch(() => {});
  // A worker that went away leaves the look as it is.
  const look = () =>
    void runtime
      .sendMessage({ type: 'look' })
      .then((reply) => reply && ui.look(reply as LookReply))
      .catch(() => {});
  look();
  // Only the extension itself can send to this listener; pages cannot.
  runtime.onMessage.addListener((message, _, respond) => {
    const told = message as Told;
    if (told?.type === 'open-mark') ui.openMark();
    if ((message as { type?: unknown } | null)?.type === CHANGED.type) look();
    if (told?.type !== 'review') return;
    void ui.review(told.request, new AbortController().signal).then(respond);
    // The answer comes later.
    return true;
  });
});
