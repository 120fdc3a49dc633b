import { MutedList } from '../MutedList.tsx';
import { Appearance } from '../settings/Appearance.tsx';
import { JustMark } from '../settings/JustMark.tsx';
import { YourData } from '../settings/YourData.tsx';
import type { PageProps } from './page.ts';

/** What does not belong to a person, a school or a site. */
export function SettingsPage({ backend, overview, change }: PageProps) {
  return (
    <>
      <section class="card" aria-labelledby="muted">
        <h2 id="muted">What you asked not to be shown again</h2>
        <MutedList muted={overview.inForce.muted} known={overview.inForce.known} change={change} />
      </section>
      <section class="card" aria-labelledby="just-mark">
        <h2 id="just-mark">What should not wait</h2>
        <JustMark overview={overview} change={change} />
      </section>
      <section class="card" aria-labelledby="appearance">
        <h2 id="appearance">Words and language</h2>
        <Appearance overview={overview} change={change} />
      </section>
      <section class="card" aria-labelledby="your-data">
        <h2 id="your-data">What is kept, and leaving</h2>
        <YourData backend={backend} overview={overview} erased={() => change({})} />
      </section>
    </>
  );
}
