import { guardFetch } from './fetches.ts';
import { openLine } from './line.ts';
import { guardBeacon, guardForms, guardSocket } from './others.ts';
import { guardXhr } from './xhr.ts';

/**
 * Stands in the page's world, in front of every way by which a page sends something. It knows no draft and decides
 * nothing: after a gesture of an author whose draft has something to look at, or of staff beside a name like a pupil's, the
 * gate has it ask about requests, and answers. At all other times it hands everything on and reads nothing.
 *
 * What it cannot see: workers, a page's own service worker, binary frames of a socket, and whatever was encrypted before.
 */
export function startGuard(): void {
  const line = openLine();
  const undo = [guardFetch, guardXhr, guardBeacon, guardSocket, guardForms].map((guard) => guard(line));
  line.onLeave(() => {
    for (let i = 0; i < undo.length; i += 1) undo[i]!();
  });
}
