import { defineContentScript } from 'wxt/utils/define-content-script';
import { startGuard } from '../lib/outbound/guard.ts';

/**
 * In the page's own world, where requests begin. It has no browser API and must not ask for it. Where it runs is added
 * in wxt.config.ts: here, the list of sites would become part of the script.
 */
export default defineContentScript({
  runAt: 'document_start',
  world: 'MAIN',
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  main() {
    startGuard();
  },
});
