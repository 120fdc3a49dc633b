import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { besideLink } from '../lib/gate/beside-link.ts';
import { watchSignUp } from '../lib/gate/sign-up.ts';

const BEGUN = Symbol.for('second-look sign-up');

/** For pupils and parents, where a site has pages to sign up on: registered by the background, and for nobody else. */
export default defineUnlistedScript(() => {
  const world = globalThis as { [BEGUN]?: true };
  if (world[BEGUN] || window !== window.top) return;
  world[BEGUN] = true;
  watchSignUp(new AbortController().signal, besideLink);
});
