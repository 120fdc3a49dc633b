/** While somebody writes, a look now and then is enough, and one when they pause: every key would cost them one. Milliseconds. */
const WRITING_MS = 300;

/**
 * Calls `changed`, once a frame at most, whenever an editor may stand elsewhere or hold another text: scrolling, zoom,
 * resizing, re-rendering, the end of an animation. Nothing runs in between, and everything ends with `signal`.
 * @returns has it called with the next frame
 */
export function follow(editors: readonly Element[], changed: () => void, signal: AbortSignal): () => void {
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
      changed();
    });
  };
  const written = () => {
    writing ??= setTimeout(soon, WRITING_MS);
  };

  const sizes = new ResizeObserver(soon);
  const texts = new MutationObserver(written);
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
  window.addEventListener('input', written, quiet);
  for (const { ownerDocument } of editors)
    if (ownerDocument !== document) ownerDocument.defaultView?.addEventListener('scroll', soon, quiet);
  window.visualViewport?.addEventListener('resize', soon, { signal });
  window.visualViewport?.addEventListener('scroll', soon, { signal });

  signal.addEventListener('abort', () => {
    rest();
    sizes.disconnect();
    texts.disconnect();
  });
  return soon;
}
