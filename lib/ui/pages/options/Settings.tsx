import { MutedList } from '../MutedList.tsx';
import type { PageProps } from './page.ts';

/** What does not belong to a person, a school or a site. */
export function SettingsPage({ overview, change }: PageProps) {
  return (
    <section class="card" aria-labelledby="muted">
      <h2 id="muted">What you asked not to be shown again</h2>
      <MutedList muted={overview.inForce.muted} known={overview.inForce.known} change={change} />
    </section>
  );
}
