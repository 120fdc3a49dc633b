import { useState } from 'preact/hooks';
import type { OptionsPage } from './page.ts';
import { PAGES } from './pages.ts';

/** Neighbours of one group together. */
function grouped(): { group: string | undefined; pages: OptionsPage[] }[] {
  const groups: { group: string | undefined; pages: OptionsPage[] }[] = [];
  for (const page of PAGES) {
    const last = groups.at(-1);
    if (last && last.group === page.group) last.pages.push(page);
    else groups.push({ group: page.group, pages: [page] });
  }
  return groups;
}

/** The way round the settings: a rail on a wide screen, a button with a list on a narrow one. */
export function Menu({ page: open }: { page: OptionsPage }) {
  const [unfolded, setUnfolded] = useState(false);
  const link = (page: OptionsPage) => (
    <li key={page.id}>
      <a
        href={`#${page.id}`}
        aria-current={page === open ? 'page' : undefined}
        onClick={() => setUnfolded(false)}
      >
        {page.title}
      </a>
    </li>
  );
  return (
    <nav class="rail" aria-label="Settings">
      <button
        type="button"
        class="button unfold"
        aria-expanded={unfolded}
        aria-controls="rail-pages"
        onClick={() => setUnfolded(!unfolded)}
      >
        All pages
      </button>
      <div id="rail-pages" class={unfolded ? 'rail-pages unfolded' : 'rail-pages'}>
        {grouped().map(({ group, pages }) =>
          group ? (
            <section key={group} aria-label={group}>
              <p class="quiet-heading">{group}</p>
              <ul>{pages.map(link)}</ul>
            </section>
          ) : (
            <ul key={pages[0]?.id}>{pages.map(link)}</ul>
          ),
        )}
      </div>
    </nav>
  );
}
