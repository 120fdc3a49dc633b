import { useEffect, useState } from 'preact/hooks';
import type { Overview } from '../../messages.ts';
import { lockOn } from '../../settings/merge.ts';
import type { SettingsChange } from '../../settings/settings.ts';
import { Glasses } from '../icons.tsx';
import { t } from '../words/tongue.ts';
import { roleName } from '../words/wording.ts';
import type { Backend, InFront } from './backend.ts';
import { Incident } from './Incident.tsx';
import { standingOf, watchedSite } from './in-front.ts';
import { PolicyView } from './PolicyView.tsx';
import { PrivacyCheck } from './PrivacyCheck.tsx';
import { TryBox } from './TryBox.tsx';
import { useOverview } from './use-overview.ts';

const HOUR_MS = 3_600_000;

interface ChoicesProps {
  overview: Overview;
  front: InFront | undefined;
  backend: Backend;
  change: (change: SettingsChange) => Promise<void>;
  attempt: (what: Promise<string | undefined>) => Promise<void>;
}

/** What can be turned on or off from here: all of it for an hour, and the page in front. */
function Choices({ overview, front, backend, change, attempt }: ChoicesProps) {
  const { inForce, own } = overview;
  if (!inForce.started || inForce.paused) return null;
  const paused = inForce.pause > Date.now();
  const held = lockOn(inForce.locks, 'pause') !== undefined;
  const Press = ({ says, does }: { says: string; does: () => void }) => (
    <button type="button" class="button" onClick={does}>
      {t(says)}
    </button>
  );

  function here() {
    if (!front || paused) return null;
    const { site, host, allowed } = front;
    if (!site) {
      const watched = watchedSite(overview, front) !== undefined;
      const locked = lockOn(inForce.locks, 'extraHosts') && !inForce.askedHosts.includes(host);
      if (watched)
        return <Press says="Stop checking here" does={() => void attempt(backend.unwatch(host))} />;
      if (locked) return null;
      return <Press says="Check posts on this site too" does={() => void attempt(backend.watch(host))} />;
    }
    if (held || lockOn(inForce.locks, 'sites', site.id)) return null;
    const turn = (on: boolean) => change({ sites: { ...own.sites, [site.id]: on } });
    if (!allowed)
      return (
        <Press
          says={t('Check on {site}', { site: site.name })}
          does={() => void backend.allow(site).then((yes) => (yes ? turn(true) : undefined))}
        />
      );
    const isOff = inForce.sites[site.id] === false;
    return (
      <Press
        says={t(isOff ? 'Check on {site} again' : 'Pause on {site}', { site: site.name })}
        does={() => void turn(isOff)}
      />
    );
  }

  return (
    <div class="row">
      {here()}
      {!held && (
        <Press
          says={paused ? 'Go on now' : 'Pause for an hour'}
          does={() => void change({ pause: paused ? 0 : Date.now() + HOUR_MS })}
        />
      )}
    </div>
  );
}

/** The toolbar popup: what happens on this page, as whom, and a place to try. */
export function Toolbar({ backend }: { backend: Backend }) {
  const { overview, problem, change, attempt } = useOverview(backend);
  const [front, setFront] = useState<InFront>();
  const look = () => void backend.inFront().then(setFront);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the browser allows may change with each answer
  useEffect(look, [overview]);
  if (!overview) return <main class="toolbar" />;

  const { inForce, schoolName, policy } = overview;
  const standing = standingOf(overview, front);
  const roles = inForce.roles.map((role) => roleName(role).replace(/^a /, ''));
  return (
    <main class="toolbar">
      <header class={`standing ${standing.look}`}>
        <span class="logo">
          <Glasses />
        </span>
        <div>
          <h1>{standing.headline}</h1>
          <p>{standing.detail}</p>
        </div>
      </header>
      {inForce.waiting && (
        <p class="notice">Waiting for your school’s settings. Until they come, most posts are only marked.</p>
      )}
      {!inForce.started && (
        <div class="row">
          <button type="button" class="button main" onClick={() => backend.open('welcome')}>
            {t('See what it does, and start')}
          </button>
        </div>
      )}
      <Choices overview={overview} front={front} backend={backend} change={change} attempt={attempt} />
      <dl class="facts">
        <dt>{t('You post as')}</dt>
        <dd>
          {roles.length > 0 ? roles.join(', ') : t('parent, until you say otherwise')}
          {' · '}
          <button type="button" class="link" onClick={() => backend.open('options')}>
            {t('Change')}
          </button>
        </dd>
        <dt>{t('School')}</dt>
        <dd>
          {schoolName || t('none yet')}
          {inForce.school.source === 'sample' && ` (${t('a sample')})`}
        </dd>
      </dl>
      <Incident backend={backend} overview={overview} />
      {inForce.started && <TryBox backend={backend} />}
      <PrivacyCheck overview={overview} site={front?.site} change={change} />
      <details>
        <summary>{t('The policy')}</summary>
        <PolicyView policy={policy} />
      </details>
      <p class="problem" role="alert">
        {problem}
      </p>
      <footer class="small">
        <span>{t('Everything is checked on this device.')}</span>
        <button type="button" class="link" onClick={() => backend.open('options')}>
          {t('Settings')}
        </button>
      </footer>
    </main>
  );
}
