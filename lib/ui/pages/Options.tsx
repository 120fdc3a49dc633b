import { useEffect, useRef } from 'preact/hooks';
import { Glasses } from '../icons.tsx';
import type { Backend } from './backend.ts';
import { LiveTry } from './making/LiveTry.tsx';
import { Menu } from './options/Menu.tsx';
import { usePage } from './options/use-page.ts';
import { useOverview } from './use-overview.ts';

/** The settings: a menu and the page that the address names. Everything is kept as it is changed. */
export function Options({ backend }: { backend: Backend }) {
  const { overview, problem, change, attempt, undo } = useOverview(backend);
  const { page, Content } = usePage();
  const heading = useRef<HTMLHeadingElement>(null);
  const opened = useRef(page);

  useEffect(() => {
    document.title = `${page.title}: Second Look`;
    // On the first page the reader begins at the top; on every later one, at what has changed.
    if (opened.current === page) return;
    opened.current = page;
    heading.current?.focus();
    scrollTo(0, 0);
  }, [page]);

  const making = page.tryBeside && overview?.own.making;

  useEffect(() => {
    const left = new AbortController();
    // A file that falls beside its field would open in place of the page.
    for (const kind of ['dragover', 'drop'] as const)
      addEventListener(kind, (event) => event.preventDefault(), { signal: left.signal });
    return () => left.abort();
  }, []);

  return (
    <div class={making ? 'with-rail with-try' : 'with-rail'}>
      <header class="page-head">
        <span class="logo">
          <Glasses />
        </span>
        <b>Second Look</b>
      </header>
      <Menu page={page} />
      <main>
        <h1 ref={heading} tabIndex={-1}>
          {page.title}
        </h1>
        {overview?.inForce.waiting && (
          <p class="notice">
            Waiting for your school’s settings. Until they come, most posts are only marked.
          </p>
        )}
        {overview && Content && (
          <Content backend={backend} overview={overview} change={change} attempt={attempt} />
        )}
        <p class="problem" role="alert">
          {problem}
        </p>
        <div class="undo-bar" role="status">
          {undo && (
            <>
              <span>{undo.saying}.</span>
              <button type="button" class="button" onClick={() => void undo.back()}>
                Undo
              </button>
            </>
          )}
        </div>
      </main>
      {making && (
        <aside class="try-beside" aria-labelledby="try-beside">
          <LiveTry backend={backend} making={making} />
        </aside>
      )}
    </div>
  );
}
