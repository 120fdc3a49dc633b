import { describeInstallation, type InstallationFacts } from '../../../settings/installation.ts';
import { Check } from './Check.tsx';
import { ManagedRows } from './ManagedRows.tsx';

interface Props {
  facts: InstallationFacts;
  /** Asks the browser again. */
  refresh: () => Promise<InstallationFacts>;
  /** Asks the browser for hosts, at the person's click. */
  allow: (hosts: readonly string[]) => Promise<unknown>;
}

const when = (ms: number) => new Date(ms).toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'medium' });

/** What is installed here, what the school's policy said, and what became of it: for IT, and for anybody who wonders. */
export function Installation({ facts, refresh, allow }: Props) {
  const { version, browser, management, lastChange, rows, values, locks, granted, missing } =
    describeInstallation(facts);
  return (
    <>
      <section class="card" aria-labelledby="installed">
        <h2 id="installed">What is installed</h2>
        <dl class="facts">
          <dt>Version</dt>
          <dd>
            Second Look {version}, in {browser}
          </dd>
          <dt>Looked after by</dt>
          <dd>{management}</dd>
          {lastChange && (
            <>
              <dt>Settings last changed</dt>
              <dd>
                <time dateTime={new Date(lastChange).toISOString()}>{when(lastChange)}</time>
              </dd>
            </>
          )}
        </dl>
        <p>
          <a href="/THIRD-PARTY.txt">The libraries that it is built with, and their licences</a>
        </p>
      </section>
      <Check facts={facts} refresh={refresh} />
      <ManagedRows rows={rows} values={values} />
      <section class="card" aria-labelledby="locked">
        <h2 id="locked">What people cannot change here</h2>
        {locks.length === 0 ? (
          <p>Nothing is locked.</p>
        ) : (
          <ul class="bulleted">
            {locks.map(({ what, by }) => (
              <li key={`${what} ${by}`}>
                {capital(what)} <span class="small">set by “{by}”</span>
              </li>
            ))}
          </ul>
        )}
        <p class="small">Nothing can lock the choice to post anyway, or read private messages.</p>
      </section>
      <section class="card" aria-labelledby="hosts">
        <h2 id="hosts">Where it may read</h2>
        {missing.length > 0 && (
          <div class="notice">
            <p>The browser does not let it read:</p>
            <ul class="bulleted">
              {missing.map((host) => (
                <li key={host}>{plain(host)}</li>
              ))}
            </ul>
            <p>
              <button type="button" class="button" onClick={() => void allow(missing).then(refresh)}>
                Let it read them again
              </button>
            </p>
          </div>
        )}
        <details>
          <summary>
            {granted.length} of {granted.length + missing.length} addresses allowed
          </summary>
          <ul class="hosts">
            {granted.map((host) => (
              <li key={host}>{plain(host)}</li>
            ))}
          </ul>
        </details>
      </section>
    </>
  );
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** `https://x.com/*` as people write it. */
const plain = (pattern: string) => pattern.replace(/^\*?[a-z]*:\/\//, '').replace(/\/\*$/, '');
