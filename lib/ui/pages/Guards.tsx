import type { Overview } from '../../messages.ts';
import type { SettingsChange } from '../../settings/settings.ts';
import { isReadable, SITES } from '../../sites/hosts.ts';

interface Props {
  overview: Overview;
  change: (change: SettingsChange) => Promise<void>;
}

const known = SITES.filter(isReadable)
  .map(({ id, name }) => ({ id, name }))
  .sort((a, b) => a.name.localeCompare(b.name));

/** Where requests may be held, site by site: for the day on which a site cannot bear it. */
export function Guards({ overview: { own }, change }: Props) {
  const all = [...known, ...own.extraHosts.map((host) => ({ id: host, name: host }))];
  return (
    <details>
      <summary>If a site stops working</summary>
      <p class="small">
        Besides its buttons and keys, Second Look makes a site’s own sending wait until you have decided. If a
        site does not get on with that, switch it off for that site and load its page again. You are still
        asked when you press Post.
      </p>
      <ul class="sites">
        {all.map(({ id, name }) => (
          <li key={id}>
            <label class="choice">
              <input
                type="checkbox"
                checked={own.guards[id] !== false}
                onChange={(event) =>
                  void change({ guards: { ...own.guards, [id]: event.currentTarget.checked } })
                }
              />
              <span>{name}</span>
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
}
