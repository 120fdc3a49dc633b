import type { Root } from './root.ts';

/** A page that fights for the top is left to win after this many rounds; the post stays held. */
const ROUNDS = 30;

/**
 * Keeps an open modal dialog on top: when the page opens a modal of its own, goes to full screen or throws our host out,
 * ours opens again above. Watches only while it is open.
 *
 * @returns `check`, for when focus has left us, and `stop`
 */
export function keepOnTop(dialog: HTMLDialogElement, root: Root): { check(): void; stop(): void } {
  const stop = new AbortController();
  let rounds = 0;
  let waiting = false;

  function covered(): boolean {
    if (!root.host.isConnected || !dialog.matches(':modal')) return true;
    const { left, top, width, height } = dialog.getBoundingClientRect();
    const x = Math.min(Math.max(left + width / 2, 1), innerWidth - 1);
    const y = Math.min(Math.max(top + height / 2, 1), innerHeight - 1);
    return document.elementFromPoint(x, y) !== root.host;
  }

  function reopen(): void {
    const focused = root.shadow.activeElement as HTMLElement | null;
    const body = dialog.querySelector('.body');
    const scrolled = body?.scrollTop ?? 0;
    root.attach();
    dialog.close();
    dialog.showModal();
    (focused ?? dialog.querySelector<HTMLElement>('h2'))?.focus({ preventScroll: true });
    if (body) body.scrollTop = scrolled;
  }

  function check(): void {
    if (waiting) return;
    waiting = true;
    // After the page has done what it was about to do.
    setTimeout(() => {
      waiting = false;
      if (stop.signal.aborted || rounds >= ROUNDS || !covered()) return;
      rounds += 1;
      reopen();
    });
  }

  const changes = new MutationObserver(check);
  changes.observe(document, { subtree: true, childList: false, attributes: true, attributeFilter: ['open'] });
  const gone = new MutationObserver(check);
  gone.observe(document.documentElement, { childList: true });
  const quiet = { capture: true, signal: stop.signal };
  window.addEventListener('toggle', check, quiet);
  document.addEventListener('fullscreenchange', check, quiet);

  return {
    check,
    stop() {
      stop.abort();
      changes.disconnect();
      gone.disconnect();
    },
  };
}
