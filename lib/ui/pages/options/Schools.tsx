import { lockOn } from '../../../settings/merge.ts';
import { School } from '../School.tsx';
import { TryBox } from '../TryBox.tsx';
import type { PageProps } from './page.ts';

/** The school that drafts are checked for. */
export function Schools({ backend, overview, change }: PageProps) {
  const locked = lockOn(overview.inForce.locks, 'school') !== undefined;
  return (
    <>
      <section class="card" aria-labelledby="school">
        <h2 id="school">Your school</h2>
        <School overview={overview} locked={locked} change={change} />
      </section>
      <section class="card" aria-labelledby="try-it">
        <h2 id="try-it">See how it works</h2>
        <TryBox backend={backend} />
      </section>
    </>
  );
}
