import type { BesideLink } from './beside-link.ts';
import { awaitUi } from './ui.ts';

/** Tells of pages that are shown without being loaded; a corner of a newer API. */
interface Navigating {
  navigation?: { addEventListener(type: 'navigatesuccess', call: () => void, options: object): void };
}

/** Says the age clause where somebody signs up, when the page comes and whenever it turns into one. */
export function watchSignUp(signal: AbortSignal, link: BesideLink): void {
  let told = '';
  let shown = new AbortController();

  async function look(): Promise<void> {
    if (told === location.pathname || !link.alive()) return;
    told = location.pathname;
    shown.abort();
    shown = new AbortController();
    const here = AbortSignal.any([signal, shown.signal]);
    const line = await link.line('page').catch(() => null);
    if (!line) return;
    void link.showUi().catch(() => {});
    const ui = await awaitUi();
    if (await ui.line(line, [], here)) void link.lineAnswered(line.id).catch(() => {});
  }

  (window as Navigating).navigation?.addEventListener('navigatesuccess', () => void look(), { signal });
  if (document.readyState === 'loading')
    document.addEventListener('DOMContentLoaded', () => void look(), { once: true, signal });
  else void look();
}
