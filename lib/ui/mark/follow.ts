/** While somebody writes and never pauses, a look now and then is enough: each costs as much as a few keys. Milliseconds. */
const LONGEST_MS = 10_000;
/** A page changes a text in many steps. Milliseconds. */
const REWRITTEN_MS = 300;

export interface Following {
  /** Has it called with the next frame: how it is until `later` says otherwise. */
  soon(): void;
  /** Somebody writes on, and a call of `soon` will follow when they pause: until then it is called now and then. */
  later(): void;
}

/**
 * What may have changed: the words alone; or where the editors stand, which they themselves can tell; or anything that lies
 * over or under them.
 */
export type Change = 'words' | 'place' | 'all';

/**
 * Calls `changed`, once a frame at most, whenever an editor may stand elsewhere or hold another text: scrolling, zoom,
 * resizing, re-rendering, the end of an animation. Nothing runs in between, and everything ends with `signal`.
 * How things stand at the beginning is known to the caller.
 */
export function follow(
  editors: readonly Element[],
  changed: (what: Change) => void,
  signal: AbortSignal,
): Following {
  let frame = 0;
  let lastLooked = performance.now();
  /** Somebody writes on: what that changes in the texts is no news. */
  let writing = false;
  let rewritten: ReturnType<typeof setTimeout> | undefined;
  const rest = () => {
    cancelAnimationFrame(frame);
    clearTimeout(rewritten);
    frame = 0;
  };
  let what: Change | undefined;
  const look = (next: Change) => {
    what = what && what !== next ? 'all' : next;
    frame ||= requestAnimationFrame(() => {
      rest();
      if (!writing) listen();
      lastLooked = performance.now();
      const now = what!;
      what = undefined;
      changed(now);
    });
  };
  const soon = () => {
    writing = false;
    look('all');
  };
  const later = () => {
    writing = true;
    clearTimeout(rewritten);
    texts.disconnect();
    if (performance.now() > lastLooked + LONGEST_MS) look('words');
  };

  // It begins by telling the sizes as they are.
  let told = false;
  const sizes = new ResizeObserver(() => {
    if (told) look('all');
    told = true;
  });
  // By a person, of whom we are told, or by the page itself, of which nobody tells.
  const texts = new MutationObserver(() => {
    texts.disconnect();
    rewritten = setTimeout(look, REWRITTEN_MS, 'all');
  });
  const listen = () => {
    for (const editor of editors)
      texts.observe(editor, { childList: true, subtree: true, characterData: true });
  };
  listen();
  for (const editor of editors) sizes.observe(editor);
  // What grows above or beside an editor moves it.
  sizes.observe(document.documentElement);
  if (document.body) sizes.observe(document.body);

  const quiet = { capture: true, passive: true, signal };
  const all = () => look('all');
  for (const type of ['scroll', 'resize', 'click']) window.addEventListener(type, all, quiet);
  for (const type of ['transitionend', 'animationend', 'load'])
    window.addEventListener(type, () => look(writing ? 'place' : 'all'), quiet);
  for (const { ownerDocument } of editors)
    if (ownerDocument !== document) ownerDocument.defaultView?.addEventListener('scroll', all, quiet);
  window.visualViewport?.addEventListener('resize', all, { signal });
  window.visualViewport?.addEventListener('scroll', all, { signal });

  signal.addEventListener('abort', () => {
    rest();
    sizes.disconnect();
    texts.disconnect();
  });
  return { soon, later };
}
