import type { Overview } from '../../messages.ts';
import { isOn } from '../../policy/features.ts';
import type { SettingsChange } from '../../settings/settings.ts';
import { ACCOUNTS } from '../../sites/accounts.ts';
import { SITES } from '../../sites/hosts.ts';
import type { Site } from '../../sites/site.ts';
import { PRIVACY_CHECKS } from '../words/privacy.ts';

interface Props {
  overview: Overview;
  site: Site | undefined;
  change: (change: SettingsChange) => Promise<void>;
}

/** Who can see what is posted: where each site has its settings, and a short list to tick. It never reminds anybody. */
export function PrivacyCheck({ overview: { inForce, policy }, site, change }: Props) {
  if (!inForce.started || !isOn('privacy', inForce.roles, policy)) return null;
  const { privacyDone } = inForce;
  const pages = SITES.filter(({ id, optional }) => !optional && inForce.sites[id] !== false)
    .map(({ id, name }) => ({ id, name, page: ACCOUNTS[id]?.privacy ?? '' }))
    .filter(({ page }) => page)
    // The site in front of the person comes first.
    .sort((a, b) => Number(b.id === site?.id) - Number(a.id === site?.id));
  const tick = (id: string, on: boolean) =>
    void change({ privacyDone: on ? [...privacyDone, id] : privacyDone.filter((each) => each !== id) });
  return (
    <details>
      <summary>Who can see what you post</summary>
      <div class="stack">
        <ul class="choices">
          {PRIVACY_CHECKS.map(({ id, label }) => (
            <li key={id}>
              <label class="tick">
                <input
                  type="checkbox"
                  checked={privacyDone.includes(id)}
                  onChange={(event) => tick(id, event.currentTarget.checked)}
                />
                {label}
              </label>
            </li>
          ))}
        </ul>
        <p class="small">Each site has its own page for this:</p>
        <ul class="links">
          {pages.map(({ id, name, page }) => (
            <li key={id}>
              <a href={page} target="_blank" rel="noreferrer noopener">
                {name}
              </a>
            </li>
          ))}
        </ul>
        <p class="small">The ticks stay on this device.</p>
      </div>
    </details>
  );
}
