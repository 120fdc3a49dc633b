import { useEffect, useState } from 'preact/hooks';
import type { Overview } from '../../messages.ts';
import { lockOn } from '../../settings/merge.ts';
import type { SettingsChange } from '../../settings/settings.ts';
import { SITES } from '../../sites/hosts.ts';
import type { Site } from '../../sites/site.ts';
import type { Backend } from './backend.ts';
import { readOn } from './site-words.ts';

interface Props {
  backend: Backend;
  overview: Overview;
  change: (change: SettingsChange) => Promise<void>;
}

const byName = [...SITES].sort((a, b) => a.name.localeCompare(b.name));

/** The known sites, each with what is read there. Some are off until the browser is asked. */
export function Sites({ backend, overview, change }: Props) {
  const [allowed, setAllowed] = useState<ReadonlySet<string>>();
  const { inForce, own } = overview;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page opens
  useEffect(() => void backend.allowed().then(setAllowed), []);

  async function turn(site: Site, on: boolean): Promise<void> {
    if (on && !allowed?.has(site.id)) {
      if (!(await backend.allow(site))) return;
      setAllowed(await backend.allowed());
    }
    await change({ sites: { ...own.sites, [site.id]: on } });
  }

  return (
    <ul class="sites">
      {byName.map((site) => {
        const locked = lockOn(inForce.locks, 'sites', site.id) !== undefined;
        const { read, unread } = readOn(site, inForce);
        return (
          <li key={site.id}>
            <label class="choice">
              <input
                type="checkbox"
                checked={(allowed?.has(site.id) ?? !site.optional) && inForce.sites[site.id] !== false}
                disabled={locked}
                onChange={(event) => void turn(site, event.currentTarget.checked)}
              />
              <span>
                {site.name}
                <span class="small">
                  {read && `Read: ${read}.`} {unread && `Not read: ${unread}.`}
                  {locked && ' Set by your school.'}
                </span>
              </span>
            </label>
          </li>
        );
      })}
    </ul>
  );
}
