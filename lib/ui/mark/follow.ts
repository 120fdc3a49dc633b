import { isField } from '../../drafts/read.ts';

/**
 * While somebody writes, a look now and then is enough, and one when they pause: every key would cost them one. Whether
 * they still write is asked now and then too, as to be told of every key costs as much as most of what it is told for.
 * Milliseconds.
 */
const WRITING = { asked: 300, longest: 5000 };

export interface Following {
  /** Has it called with the next frame. */
  soon(): void;
  /** Has it called when whoever writes pauses, or after a while. What is written in a field, we are not told here. */
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
  const rest = () => {
    cancelAnimationFrame(frame);
    clearTimeout(writing);
    frame = 0;
    writing = undefined;
  };
  const soon = () => {
    frame ||= requestAnimationFrame(() => {
      rest();
      listen();
      changed();
    });
  };
  const wordsNow = () =>
    editors.map((editor) => (isField(editor) ? editor.value : editor.textContent)).join('\n');
  const askAgain = (words: string, until: number) => {
    writing = setTimeout(() => {
      const now = wordsNow();
      if (performance.now() < until && now !== words) askAgain(now, until);
      else soon();
    }, WRITING.asked);
  };
  const atPause = () => {
    if (writing !== undefined) return;
    texts.disconnect();
    askAgain(wordsNow(), performance.now() + WRITING.longest);
  };

  // It begins by telling the sizes as they are.
  let told = false;
  const sizes = new ResizeObserver(() => {
    if (told) soon();
    told = true;
  });
  const texts = new MutationObserver(atPause);
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
  for (const type of ['scroll', 'resize', 'transitionend', 'animationend', 'load', 'click'])
    window.addEventListener(type, soon, quiet);
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
