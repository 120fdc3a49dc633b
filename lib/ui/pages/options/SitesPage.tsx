import { Conversations } from '../Conversations.tsx';
import { Guards } from '../Guards.tsx';
import { OtherSites } from '../OtherSites.tsx';
import { Sites } from '../Sites.tsx';
import type { PageProps } from './page.ts';

/** Where drafts are read. */
export function SitesPage({ backend, overview, change, attempt }: PageProps) {
  return (
    <>
      <section class="card" aria-labelledby="where">
        <h2 id="where">Where it looks</h2>
        <Sites backend={backend} overview={overview} change={change} />
        <Guards overview={overview} change={change} />
      </section>
      <section class="card" aria-labelledby="other-sites">
        <h2 id="other-sites">Other sites</h2>
        <OtherSites backend={backend} overview={overview} attempt={attempt} />
      </section>
      <section class="card" aria-labelledby="conversations">
        <h2 id="conversations">Messages</h2>
        <Conversations overview={overview} change={change} />
      </section>
    </>
  );
}
