import { useEffect, useState } from 'preact/hooks';
import type { Overview } from '../../messages.ts';
import { lockOn } from '../../settings/merge.ts';
import type { SettingsChange } from '../../settings/settings.ts';
import type { Site } from '../../sites/site.ts';
import { Glasses } from '../icons.tsx';
import { roleName } from '../words/wording.ts';
import type { Backend } from './backend.ts';
import { PolicyView } from './PolicyView.tsx';
import { readOn } from './site-words.ts';
import { TryBox } from './TryBox.tsx';
import { useOverview } from './use-overview.ts';

const HOUR_MS = 3_600_000;

const clock = (ms: number) =>
  new Date(ms).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });

interface Standing {
  look: 'on' | 'off';
  headline: string;
  detail: string;
}

/** Whether the page in front is watched, and if not, why. */
function standingOf({ inForce }: Overview, site: Site | undefined): Standing {
  if (!inForce.started)
    return { look: 'off', headline: 'Not started', detail: 'Nothing is read until you start checking.' };
  if (inForce.paused) return { look: 'off', headline: 'Paused by your school', detail: 'Nothing is read.' };
  if (inForce.pause > Date.now())
    return { look: 'off', headline: `Paused until ${clock(inForce.pause)}`, detail: 'Nothing is read.' };
  if (!site)
    return {
      look: 'off',
      headline: 'Not at work on this page',
      detail: 'It knows the editors of the sites in your settings, and reads nothing anywhere else.',
    };
  if (inForce.sites[site.id] === false)
    return { look: 'off', headline: `Off on ${site.name}`, detail: 'Nothing is read here.' };
  const { read, unread } = readOn(site, inForce);
  return {
    look: read ? 'on' : 'off',
    headline: read ? `At work on ${site.name}` : `Nothing is read on ${site.name}`,
    detail: `${read ? `Here it reads ${read}. ` : ''}${unread ? `It does not read ${unread}.` : ''}`,
  };
}

interface PauseProps {
  overview: Overview;
  site: Site | undefined;
  change: (change: SettingsChange) => Promise<void>;
}

function Pauses({ overview: { inForce, own }, site, change }: PauseProps) {
  if (!inForce.started || inForce.paused) return null;
  const paused = inForce.pause > Date.now();
  const siteOff = site && inForce.sites[site.id] === false;
  const held = lockOn(inForce.locks, 'pause') !== undefined;
  const siteHeld = held || lockOn(inForce.locks, 'sites', site?.id) !== undefined;
  return (
    <div class="row">
      {!held && (
        <button
          type="button"
          class="button"
          onClick={() => void change({ pause: paused ? 0 : Date.now() + HOUR_MS })}
        >
          {paused ? 'Go on now' : 'Pause for an hour'}
        </button>
      )}
      {site && !siteHeld && !paused && (
        <button
          type="button"
          class="button"
          onClick={() => void change({ sites: { ...own.sites, [site.id]: Boolean(siteOff) } })}
        >
          {siteOff ? `Check on ${site.name} again` : `Pause on ${site.name}`}
        </button>
      )}
    </div>
  );
}

/** The toolbar popup: what happens on this page, as whom, and a place to try. */
export function Toolbar({ backend }: { backend: Backend }) {
  const { overview, problem, change } = useOverview(backend);
  const [site, setSite] = useState<Site>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the popup opens
  useEffect(() => void backend.siteInFront().then(setSite), []);
  if (!overview) return <main class="toolbar" />;

  const { inForce, schoolName, policy } = overview;
  const standing = standingOf(overview, site);
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
            See what it does, and start
          </button>
        </div>
      )}
      <Pauses overview={overview} site={site} change={change} />
      <dl class="facts">
        <dt>You post as</dt>
        <dd>
          {roles.length > 0 ? roles.join(', ') : 'parent, until you say otherwise'}
          {' · '}
          <button type="button" class="link" onClick={() => backend.open('options')}>
            Change
          </button>
        </dd>
        <dt>School</dt>
        <dd>
          {schoolName || 'none yet'}
          {inForce.school.source === 'sample' && ' (a sample)'}
        </dd>
      </dl>
      {inForce.started && <TryBox backend={backend} />}
      <details>
        <summary>The policy</summary>
        <PolicyView policy={policy} />
      </details>
      <p class="problem" role="alert">
        {problem}
      </p>
      <footer class="small">
        <span>Everything is checked on this device.</span>
        <button type="button" class="link" onClick={() => backend.open('options')}>
          Settings
        </button>
      </footer>
    </main>
  );
}
