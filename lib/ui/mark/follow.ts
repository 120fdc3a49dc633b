import { isField } from '../../drafts/read.ts';

/** While somebody writes, a look now and then is enough, and one when they pause: every key would cost them one. Milliseconds. */
const WRITING = { paused: 300, longest: 1000 };

export interface Following {
  /** Has it called with the next frame. */
  soon(): void;
  /** Has it called when whoever writes pauses, or after a while. */
  atPause(): void;
}

/**
 * Calls `changed`, once a frame at most, whenever an editor may stand elsewhere or hold another text: scrolling, zoom,
 * resizing, re-rendering, the end of an animation. Nothing runs in between, and everything ends with `signal`.
 * How things stand at the beginning is known to the caller.
 */
export function follow(editors: readonly Element[], changed: () => void, signal: AbortSignal): Following {
  let frame = 0;
  let writing: ReturnType<typeof setTimeout> | undefined;
  let lastWritten = 0;
  const rest = () => {
    cancelAnimationFrame(frame);
    clearTimeout(writing);
    frame = 0;
    writing = undefined;
  };
  const soon = () => {
    frame ||= requestAnimationFrame(() => {
      rest();
      changed();
    });
  };
  const lookAtPause = (until: number) => {
    const now = performance.now();
    const pause = Math.min(lastWritten + WRITING.paused, until);
    if (now < pause) writing = setTimeout(lookAtPause, pause - now, until);
    else soon();
  };
  const atPause = () => {
    lastWritten = performance.now();
    if (writing === undefined) lookAtPause(lastWritten + WRITING.longest);
  };

  // It begins by telling the sizes as they are.
  let told = false;
  const sizes = new ResizeObserver(() => {
    if (told) soon();
    told = true;
  });
  const texts = new MutationObserver(atPause);
  for (const editor of editors) {
    sizes.observe(editor);
    texts.observe(editor, { childList: true, subtree: true, characterData: true });
  }
  // What grows above or beside an editor moves it.
  sizes.observe(document.documentElement);
  if (document.body) sizes.observe(document.body);

  const quiet = { capture: true, passive: true, signal };
  for (const type of ['scroll', 'resize', 'transitionend', 'animationend', 'load', 'click'])
    window.addEventListener(type, soon, quiet);
  // What is written in a field shows in no node of the page.
  if (editors.some(isField)) window.addEventListener('input', atPause, quiet);
  for (const { ownerDocument } of editors)
    if (ownerDocument !== document) ownerDocument.defaultView?.addEventListener('scroll', soon, quiet);
  window.visualViewport?.addEventListener('resize', soon, { signal });
  window.visualViewport?.addEventListener('scroll', soon, { signal });

  signal.addEventListener('abort', () => {
    rest();
    sizes.disconnect();
    texts.disconnect();
  });
  return { soon, atPause };
}
