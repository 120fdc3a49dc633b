import { ELEMENT, HERE } from '../../outbound/channel.ts';
import { isUnguarded } from '../../sites/unguarded.ts';
import { meeting } from './meeting.ts';

/**
 * The guard stands from the start of a page, unless that is one to sign in or to pay on. From there a site may go on to
 * its feed and load nothing, and a host may be allowed while its page is open: then the guard is sent for once somebody
 * comes to write, and not before.
 *
 * The page was there first, so what it took of the browser's functions before stays its own, and it could listen to the
 * handing over: a page that wants to get past this guard can. The gate in front of its buttons does not depend on it.
 *
 * @param send has the guard brought into this frame; `true` once it is there
 */
export async function awaitGuard(send: () => Promise<unknown>): Promise<void> {
  while (!meeting().lent && isUnguarded(location.pathname)) await nextFocus();
  if (!meeting().lent && (await send()) === true) takeElement();
}

const nextFocus = () =>
  new Promise((resolve) => window.addEventListener('focusin', resolve, { capture: true, once: true }));

function takeElement(): void {
  const take = (event: Event) => {
    const { relatedTarget } = event as MouseEvent;
    event.stopImmediatePropagation();
    if (relatedTarget) meeting().meet?.(relatedTarget);
  };
  const options = { capture: true, once: true };
  window.addEventListener(ELEMENT, take, options);
  // Answered at once, or by nobody.
  window.dispatchEvent(new Event(HERE));
  window.removeEventListener(ELEMENT, take, options);
}
