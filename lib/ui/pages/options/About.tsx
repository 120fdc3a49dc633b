import type { PageProps } from './page.ts';

/** What is installed here, and by whom. */
export function About({ overview: { byPolicy, inForce } }: PageProps) {
  return (
    <section class="card" aria-labelledby="management">
      <h2 id="management">Who looks after it</h2>
      <p>
        {byPolicy
          ? 'Your school installed Second Look on this device. It cannot see what you write.'
          : 'You, or somebody who uses this device, installed Second Look.'}
      </p>
      {inForce.locks.length > 0 && (
        <p>The school has set some of the choices; each says so where it stands.</p>
      )}
      <p>
        <a href="/THIRD-PARTY.txt">The libraries that it is built with, and their licences</a>
      </p>
    </section>
  );
}
