import { lockOn } from '../../../settings/merge.ts';
import { Children } from '../Children.tsx';
import { Disclosure } from '../Disclosure.tsx';
import { Roles } from '../Roles.tsx';
import type { PageProps } from './page.ts';

const HOUR_MS = 3_600_000;

/** Who writes: whether checking has begun, as whom they post, and their own children. */
export function You({ overview, change }: PageProps) {
  const { inForce } = overview;
  const locked = lockOn(inForce.locks, 'roles') !== undefined;
  const paused = inForce.pause > Date.now();
  const until = new Date(inForce.pause).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' });
  return (
    <>
      <section class="card" aria-labelledby="checking">
        <h2 id="checking">Checking</h2>
        <p>
          {!inForce.started
            ? 'Checking has not been started: nothing is read.'
            : paused
              ? `Paused until ${until}: nothing is read.`
              : 'Drafts are read while you write them, on this device.'}
        </p>
        <div class="row">
          <button
            type="button"
            class={inForce.started ? 'button' : 'button main'}
            onClick={() => void change({ started: !inForce.started })}
          >
            {inForce.started ? 'Stop checking' : 'Start checking'}
          </button>
          {inForce.started && !lockOn(inForce.locks, 'pause') && (
            <button
              type="button"
              class="button"
              onClick={() => void change({ pause: paused ? 0 : Date.now() + HOUR_MS })}
            >
              {paused ? 'Go on now' : 'Pause for an hour'}
            </button>
          )}
        </div>
        <details>
          <summary>What it reads, and what it never does</summary>
          <Disclosure byPolicy={overview.byPolicy} />
        </details>
      </section>
      <section class="card" aria-labelledby="roles">
        <h2 id="roles">Who do you post as?</h2>
        <p>Choose all that fit. The policy asks different things of each.</p>
        <Roles roles={inForce.roles} locked={locked} choose={(roles) => void change({ roles })} />
        {locked && <p class="small">Set by your school.</p>}
        {inForce.moreSchools.length > 0 && (
          <p class="small">
            This is what you are at {overview.schoolName}. Your other schools stand under{' '}
            <a href="#schools">My schools</a>.
          </p>
        )}
      </section>
      <section class="card" aria-labelledby="own-children">
        <h2 id="own-children">Your own children at the school</h2>
        <Children names={inForce.children} choose={(children) => void change({ children })} />
      </section>
    </>
  );
}
