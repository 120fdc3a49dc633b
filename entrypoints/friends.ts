import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { besideLink } from '../lib/gate/beside-link.ts';
import { watchFriends } from '../lib/gate/friends.ts';
import { FRIENDS } from '../lib/sites/friends.ts';
import { isAmong } from '../lib/sites/hosts.ts';

const BEGUN = Symbol.for('second-look friends');

/** For staff, on the sites where befriending is known: registered by the background, and for nobody else. */
export default defineUnlistedScript(() => {
  const world = globalThis as { [BEGUN]?: true };
  const facts = Object.values(FRIENDS).find(({ hosts }) => isAmong(location.hostname, hosts));
  if (world[BEGUN] || window !== window.top || !facts) return;
  world[BEGUN] = true;
  watchFriends(new AbortController().signal, facts, besideLink);
});
