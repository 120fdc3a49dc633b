import type { Backend } from './backend.ts';
import { Disclosure } from './Disclosure.tsx';
import { MutedList } from './MutedList.tsx';
import { PolicyView } from './PolicyView.tsx';
import { Setup } from './Setup.tsx';
import { Shell } from './Shell.tsx';
import { useOverview } from './use-overview.ts';

/** The settings. Everything is kept as it is changed. */
export function Options({ backend }: { backend: Backend }) {
  const { overview, problem, change } = useOverview(backend);
  if (!overview) return <Shell title="Settings">{null}</Shell>;
  const { inForce, policy } = overview;
  return (
    <Shell title="Settings">
      {inForce.waiting && (
        <p class="notice">Waiting for your school’s settings. Until they come, most posts are only marked.</p>
      )}
      <section class="card" aria-labelledby="checking">
        <h2 id="checking">Checking</h2>
        <p>
          {inForce.started
            ? 'Drafts are read while you write them, on this device.'
            : 'Checking has not been started: nothing is read.'}
        </p>
        <div class="row">
          <button
            type="button"
            class={inForce.started ? 'button' : 'button main'}
            onClick={() => void change({ started: !inForce.started })}
          >
            {inForce.started ? 'Stop checking' : 'Start checking'}
          </button>
        </div>
        <details>
          <summary>What it reads, and what it never does</summary>
          <Disclosure byPolicy={overview.byPolicy} />
        </details>
      </section>
      <Setup backend={backend} overview={overview} change={change} />
      <section class="card" aria-labelledby="muted">
        <h2 id="muted">What you asked not to be shown again</h2>
        <MutedList muted={inForce.muted} change={change} />
      </section>
      <section class="card" aria-labelledby="policy">
        <h2 id="policy">The policy</h2>
        <details>
          <summary>Read all of it</summary>
          <PolicyView policy={policy} />
        </details>
      </section>
      <p class="problem" role="alert">
        {problem}
      </p>
    </Shell>
  );
}
