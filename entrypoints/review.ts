import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

/** The popup and the mark of one frame, injected at the first focus in an editor. Its insides come with lib/ui. */
export default defineUnlistedScript(() => {});
