import { isOn } from '../policy/features.ts';
import type { InForce } from '../settings/merge.ts';
import { policyFor } from '../settings/own-policy.ts';
import { heldSchools } from '../settings/settings.ts';
import { ACCOUNTS } from '../sites/accounts.ts';
import { FRIENDS } from '../sites/friends.ts';
import { SITES } from '../sites/hosts.ts';
import type { HostsApi } from './extra-hosts.ts';
import { patternOf, type ScriptRegistry } from './granted.ts';

/** Scripts for some roles alone: whoever does not hold one has nothing of them in any page. */
interface RoleScript {
  id: string;
  file: string;
  hosts: readonly string[];
  wanted(settings: InForce): boolean;
}

const hostsOf = (ids: readonly string[]) =>
  SITES.filter(({ id }) => ids.includes(id)).flatMap(({ hosts }) => hosts);
const holds = (settings: InForce, feature: Parameters<typeof isOn>[0]) =>
  settings.started &&
  heldSchools(settings).some(({ school, roles }) => isOn(feature, roles, policyFor(school, settings)));

const ROLE_SCRIPTS: readonly RoleScript[] = [
  {
    id: 'role-friends',
    file: '/friends.js',
    hosts: Object.values(FRIENDS).flatMap(({ hosts }) => hosts),
    wanted: (settings) => holds(settings, 'friends'),
  },
  {
    id: 'role-sign-up',
    file: '/sign-up.js',
    hosts: hostsOf(
      Object.entries(ACCOUNTS).flatMap(([id, { signUp, minimumAge }]) =>
        signUp.length > 0 && minimumAge ? [id] : [],
      ),
    ),
    wanted: (settings) => holds(settings, 'sign-up'),
  },
];

/** Those the browser lets us read now: a site that is asked for one by one may not be. */
async function readable(
  hosts: readonly string[],
  api: Pick<ScriptRegistry, 'permissions'>,
): Promise<string[]> {
  const asked = hosts.map(async (host) => {
    const origin = patternOf(host);
    return (await api.permissions.contains({ origins: [origin] })) ? [origin] : [];
  });
  return (await Promise.all(asked)).flat();
}

/**
 * Registers what the person's roles call for and takes back what they no longer do. Pages that are open begin at once; in
 * those where it is to end, the background's answers end it.
 */
export async function registerForRoles(api: ScriptRegistry & HostsApi, settings: InForce): Promise<void> {
  const registered = (await api.scripting.getRegisteredContentScripts()).map(({ id }) => id);
  for (const { id, file, hosts, wanted } of ROLE_SCRIPTS) {
    const there = registered.includes(id);
    const matches = wanted(settings) ? await readable(hosts, api) : [];
    if (matches.length === 0) {
      if (there) await api.scripting.unregisterContentScripts({ ids: [id] });
      continue;
    }
    if (there) continue;
    await api.scripting.registerContentScripts([
      { id, matches, js: [file], runAt: 'document_start', allFrames: false, matchOriginAsFallback: false },
    ]);
    for (const url of matches) await startIn(url, file, api);
  }
}

async function startIn(url: string, file: string, { tabs, scripting }: HostsApi): Promise<void> {
  for (const { id } of await tabs.query({ url })) {
    if (id === undefined) continue;
    const target = { tabId: id, allFrames: true } as const;
    // A tab that shows an error page takes no script.
    await scripting.executeScript({ target, files: [file], injectImmediately: true }).catch(() => {});
  }
}
