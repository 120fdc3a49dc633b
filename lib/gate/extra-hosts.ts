import { loadInForce, type ManagedSource } from '../settings/managed.ts';
import { lockOn } from '../settings/merge.ts';
import { changeSettings, loadSettings, type StorageArea } from '../settings/settings.ts';
import { siteOf } from '../sites/hosts.ts';
import { GATE_SCRIPT, patternOf, type ScriptRegistry } from './granted.ts';

/** What the browser lends to watching one more host; in a test, plain functions. */
export interface HostsApi {
  permissions: ScriptRegistry['permissions'] & { remove(asked: { origins: string[] }): Promise<boolean> };
  tabs: { query(of: { url: string }): Promise<{ id?: number | undefined }[]> };
  scripting: {
    executeScript(script: {
      target: { tabId: number; allFrames: true };
      files: string[];
      injectImmediately: true;
    }): Promise<unknown>;
  };
}

export interface HostsDesk {
  api: HostsApi;
  storage: StorageArea;
  managed?: ManagedSource | undefined;
}

/**
 * From now on drafts are checked on this host too, also in the tabs that show it already. The browser must have been
 * asked for it before, at the person's own click: `permissions.request` for that host alone.
 *
 * @returns one sentence where that cannot be, and nothing is changed
 */
export async function watchSite(
  host: string,
  { api, storage, managed }: HostsDesk,
): Promise<string | undefined> {
  const known = siteOf(host);
  if (known) return `${known.name} has its own place in the settings.`;
  const { extraHosts, askedHosts, locks } = await loadInForce(storage, managed);
  if (extraHosts.includes(host)) return undefined;
  // What the school itself asks for, its lock cannot be meant to forbid.
  if (lockOn(locks, 'extraHosts') && !askedHosts.includes(host))
    return 'Your school has set which further sites are checked, and people cannot change it here.';
  if (!(await api.permissions.contains({ origins: [patternOf(host)] })))
    return `The browser does not let Second Look read ${host}.`;
  const own = await loadSettings(storage);
  await changeSettings(storage, { extraHosts: [...own.extraHosts, host] });
  await startIn(host, api);
  return undefined;
}

/** Open pages of the host begin at once; without it each would have to be loaded again, with a draft in it perhaps. */
async function startIn(host: string, api: HostsApi): Promise<void> {
  for (const { id } of await api.tabs.query({ url: patternOf(host) })) {
    if (id === undefined) continue;
    const target = { tabId: id, allFrames: true } as const;
    // A tab that shows an error page takes no script.
    await api.scripting
      .executeScript({ target, files: [GATE_SCRIPT], injectImmediately: true })
      .catch(() => {});
  }
}

/** Nothing is read on this host any more, and the browser's leave is given back. */
export async function unwatchSite(host: string, { api, storage }: HostsDesk): Promise<void> {
  const { extraHosts } = await loadSettings(storage);
  if (extraHosts.includes(host))
    await changeSettings(storage, { extraHosts: extraHosts.filter((each) => each !== host) });
  // One of the named hosts is never given back here: the browser would refuse, or the site would fall silent.
  if (!siteOf(host)) await api.permissions.remove({ origins: [patternOf(host)] }).catch(() => false);
}

/** The single hosts among the match patterns of a permission: `https://forum.example/*`, and no pattern for all. */
export function hostsIn(origins: readonly string[] = []): string[] {
  return origins.flatMap((origin) => {
    const host = /^https:\/\/([^/]+)\/\*$/.exec(origin)?.[1];
    return host && host !== '*' && !siteOf(host) ? [host] : [];
  });
}
