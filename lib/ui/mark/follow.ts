/**
 * Calls `changed`, once a frame at most, whenever an editor may stand elsewhere or hold another text: scrolling, zoom,
 * resizing, re-rendering, the end of an animation. Nothing runs in between, and everything ends with `signal`.
 */
export function follow(editors: readonly Element[], changed: () => void, signal: AbortSignal): void {
  let frame = 0;
  const soon = () => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      changed();
    });
  };

  const sizes = new ResizeObserver(soon);
  const texts = new MutationObserver(soon);
  for (const editor of editors) {
    sizes.observe(editor);
    texts.observe(editor, { childList: true, subtree: true, characterData: true });
  }
  // What grows above or beside an editor moves it.
  sizes.observe(document.documentElement);
  if (document.body) sizes.observe(document.body);

  const quiet = { capture: true, passive: true, signal };
  for (const type of ['scroll', 'resize', 'input', 'transitionend', 'animationend', 'load', 'click'])
    window.addEventListener(type, soon, quiet);
  for (const { ownerDocument } of editors)
    if (ownerDocument !== document) ownerDocument.defaultView?.addEventListener('scroll', soon, quiet);
  window.visualViewport?.addEventListener('resize', soon, { signal });
  window.visualViewport?.addEventListener('scroll', soon, { signal });

  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    sizes.disconnect();
    texts.disconnect();
  });
}
