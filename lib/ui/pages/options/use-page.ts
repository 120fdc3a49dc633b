import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { OptionsPage, PageProps } from './page.ts';
import { pageAt } from './pages.ts';

export interface Opened {
  page: OptionsPage;
  /** `undefined` while it loads. */
  Content: ComponentType<PageProps> | undefined;
}

/** The page that the address names, loaded. Back and forward work as in any document. */
export function usePage(): Opened {
  const [page, setPage] = useState(() => pageAt(location.hash));
  const [loaded, setLoaded] = useState<{ page: OptionsPage; Content: ComponentType<PageProps> }>();

  useEffect(() => {
    const turned = new AbortController();
    addEventListener('hashchange', () => setPage(pageAt(location.hash)), { signal: turned.signal });
    return () => turned.abort();
  }, []);

  useEffect(() => {
    let wanted = true;
    // Wrapped: a setter calls a function that it is given.
    void page.load().then((Content) => wanted && setLoaded({ page, Content }));
    return () => {
      wanted = false;
    };
  }, [page]);

  return { page, Content: loaded?.page === page ? loaded.Content : undefined };
}
