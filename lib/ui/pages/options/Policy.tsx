import { PolicyView } from '../PolicyView.tsx';
import type { PageProps } from './page.ts';

/** The policy that drafts are checked by. */
export function PolicyPage({ overview }: PageProps) {
  return (
    <section class="card" aria-labelledby="policy">
      <h2 id="policy">The policy in use</h2>
      <PolicyView policy={overview.policy} />
    </section>
  );
}
