import { documentIn, lineage } from '../drafts/hooks.ts';
import type { Site } from '../sites/site.ts';

/** Does an editor of this site fill a frame of its own, with the submit control outside? */
export const writesInFrames = (site: Site) =>
  site.composers.some(({ editors }) => editors.some(({ selector }) => selector.startsWith('iframe >>>')));

/**
 * Finds the frames of this page that are an editor from edge to edge, and hands over each one's window when somebody
 * comes to write there. The page may fill such a frame by `document.write`, which takes every listener away and brings no
 * script of ours back; so the page around it listens, at each loading and each arrival anew. Nothing is looked for in
 * between.
 *
 * @param entered called with the window and the path of the editor; more than once for the same one
 */
export function followFrames(
  entered: (inner: Window, path: readonly Element[]) => void,
  signal: AbortSignal,
): void {
  const options = { capture: true, signal };

  const look = (frame: Element | null) => {
    const inner = frame && documentIn(frame);
    // What else stands in a frame has a script of its own.
    if (inner?.defaultView && inner.body?.isContentEditable) entered(inner.defaultView, lineage(inner.body));
  };
  const awaitIn = (frame: Element) => {
    look(frame);
    documentIn(frame)?.defaultView?.addEventListener('focusin', () => look(frame), options);
  };

  // The loading of a frame is told to the document, and not to the window.
  document.addEventListener(
    'load',
    ({ target }) => (target as Element).tagName === 'IFRAME' && awaitIn(target as Element),
    options,
  );
  // Focus that goes into a frame shows outside only as a loss.
  window.addEventListener('blur', () => look(document.activeElement), options);
  // The page may have been there first: its host was allowed only now.
  for (const frame of document.querySelectorAll('iframe')) awaitIn(frame);
}
