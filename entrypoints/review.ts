import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerUi } from '../lib/gate/ui.ts';
import type { FrameMessage } from '../lib/messages.ts';
import { makeReviewUi } from '../lib/ui/review-ui.ts';
import { armShield } from '../lib/ui/shield.ts';

/** The browser's own API: the polyfill would be the larger half of this script. */
interface Api {
  runtime: { onMessage: { addListener(listener: (message: unknown) => void): void } };
}

/** The popup and the mark: injected at the first focus in an editor, so that frames without one pay nothing. */
export default defineUnlistedScript(() => {
  if (armShield().host) return;
  const ui = makeReviewUi();
  offerUi(ui);
  const world = globalThis as { browser?: Api; chrome?: Api };
  // Only the extension itself can send to this listener; pages cannot.
  (world.browser ?? world.chrome)?.runtime.onMessage.addListener((message) => {
    if ((message as Partial<FrameMessage> | null)?.type === 'open-mark') ui.openMark();
  });
});
