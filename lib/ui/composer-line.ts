import type { BesideLink } from '../gate/beside-link.ts';
import type { ReviewUi } from '../gate/ui.ts';

/**
 * The mark's life tells which composer is in use: when another one is, the background is asked whether there is a line to
 * say there. It goes with the composer, and when it was answered it does not come again.
 */
export function withComposerLine<Ui extends ReviewUi>(
  ui: Ui,
  link: Pick<BesideLink, 'line' | 'lineAnswered'>,
): Ui {
  let region: Element | undefined;
  let shown = new AbortController();

  async function tell(editors: readonly HTMLElement[]): Promise<void> {
    shown.abort();
    shown = new AbortController();
    const { signal } = shown;
    const line = await link.line('composer').catch(() => null);
    if (!line || signal.aborted) return;
    if (await ui.line(line, editors, signal)) void link.lineAnswered(line.id).catch(() => {});
  }

  return {
    ...ui,
    mark(marked) {
      ui.mark(marked);
      if (marked?.region === region) return;
      region = marked?.region;
      if (marked) void tell(marked.editors);
      else shown.abort();
    },
  };
}
