import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type PartnerApi, startPartner } from '../lib/gate/outgoing/start.ts';
import { offerUi } from '../lib/gate/ui.ts';
import type { FrameMessage } from '../lib/messages.ts';
import { makeReviewUi } from '../lib/ui/review-ui.ts';
import { armShield } from '../lib/ui/shield.ts';

/** The browser's own API: the polyfill would be the larger half of this script. */
interface Api {
  runtime: PartnerApi;
}

/** The popup, the mark and the reading of requests: injected at the first focus in an editor, so that frames without one pay nothing. */
export default defineUnlistedScript(() => {
  if (armShield().host) return;
  const ui = makeReviewUi();
  offerUi(ui);
  const world = globalThis as { browser?: Api; chrome?: Api };
  const runtime = (world.browser ?? world.chrome)?.runtime;
  if (runtime) void startPartner(runtime).catch(() => {});
  // Only the extension itself can send to this listener; pages cannot.
  runtime?.onMessage.addListener((message) => {
    if ((message as Partial<FrameMessage> | null)?.type === 'open-mark') ui.openMark();
  });
});
