import { defineContentScript } from 'wxt/utils/define-content-script';
import { init } from '../lib/gate/gate.ts';
import { anySite } from '../lib/sites/any.ts';
import { siteOf } from '../lib/sites/hosts.ts';
import { armShield } from '../lib/ui/shield.ts';

/** A host may be allowed, taken back and allowed again while its page is open: the script comes again, and stays one. */
const BEGUN = Symbol.for('second-look gate');

/**
 * At work in every frame of the named sites, so it is small: it finds composers, holds posts and asks the background.
 * Where it runs is added in wxt.config.ts.
 *
 * WXT's own signal is left alone: it ends on an event that page script can send. The gate notices by itself when its
 * extension is gone.
 */
export default defineContentScript({
  runAt: 'document_start',
  allFrames: true,
  matchOriginAsFallback: true,
  noScriptStartedPostMessage: true,
  main() {
    // A frame without an address of its own has the origin of the page that made it.
    const host = URL.canParse(self.origin) ? new URL(self.origin).hostname : location.hostname;
    const world = globalThis as { [BEGUN]?: true };
    if (!host || world[BEGUN]) return;
    world[BEGUN] = true;
    // First of all listeners on `window`: what is aimed at our popup is nobody else's.
    const shield = armShield();
    // Beside the known sites it is registered where the person has allowed one host.
    init(new AbortController().signal, siteOf(host) ?? anySite(host), shield);
  },
});
