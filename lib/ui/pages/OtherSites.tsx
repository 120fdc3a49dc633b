import type { Overview } from '../../messages.ts';
import type { Backend } from './backend.ts';

interface Props {
  backend: Backend;
  overview: Overview;
  attempt: (what: Promise<string | undefined>) => Promise<void>;
}

/** Hosts of no known site: those that the school asks for, and those that the person has added. */
export function OtherSites({ backend, overview: { inForce }, attempt }: Props) {
  const asked = inForce.askedHosts.filter((host) => !inForce.extraHosts.includes(host));
  return (
    <div class="stack">
      {asked.map((host) => (
        <div class="notice" key={host}>
          <p>
            Your school asks that posts on <b>{host}</b> be checked too. The browser will ask you as well.
          </p>
          <div class="row">
            <button type="button" class="button" onClick={() => void attempt(backend.watch(host))}>
              Allow {host}
            </button>
          </div>
        </div>
      ))}
      {inForce.extraHosts.length > 0 && (
        <ul class="muted">
          {inForce.extraHosts.map((host) => (
            <li key={host}>
              <span>{host}</span>
              <button type="button" class="button" onClick={() => void attempt(backend.unwatch(host))}>
                Stop<span class="unseen"> checking on {host}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <p class="small">
        To add a forum or a blog, open it, press the glasses in the toolbar and choose “Check posts on this
        site too”.
      </p>
    </div>
  );
}
