import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerUi } from '../lib/gate/ui.ts';
import { makeReviewUi } from '../lib/ui/review-ui.ts';
import { armShield } from '../lib/ui/shield.ts';

/** The popup and the mark: injected at the first focus in an editor, so that frames without one pay nothing. */
export default defineUnlistedScript(() => {
  if (!armShield().host) offerUi(makeReviewUi());
});
