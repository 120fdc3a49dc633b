import { SITES } from '../sites/hosts.ts';
import type { Site } from '../sites/site.ts';

/** The corner of the browser's API that registering needs; in a test, plain functions. */
export interface ScriptRegistry {
  permissions: { contains(asked: { origins: string[] }): Promise<boolean> };
  scripting: {
    getRegisteredContentScripts(filter: { ids: string[] }): Promise<{ id: string; matches?: string[] }[]>;
    registerContentScripts(scripts: RegisteredScript[]): Promise<void>;
    unregisterContentScripts(filter: { ids: string[] }): Promise<void>;
  };
}

interface RegisteredScript {
  id: string;
  matches: string[];
  js: string[];
  runAt: 'document_start';
  allFrames: boolean;
  matchOriginAsFallback: boolean;
}

const idOf = (site: Site) => `gate-${site.id}`;

/**
 * Has the gate run on the optional sites that the person has allowed, and on no others: host by host, as the browser
 * may have been asked for one alone. To be called whenever the background starts, as Chrome forgets registered scripts
 * with every update, and whenever permissions change.
 */
export async function registerGranted(api: ScriptRegistry, sites: readonly Site[] = SITES): Promise<void> {
  const optional = sites.filter((site) => site.optional);
  const known = await api.scripting.getRegisteredContentScripts({ ids: optional.map(idOf) });
  for (const site of optional) {
    const id = idOf(site);
    const matches: string[] = [];
    for (const pattern of site.hosts.map((host) => `https://${host}/*`))
      if (await api.permissions.contains({ origins: [pattern] })) matches.push(pattern);

    const before = known.find((script) => script.id === id);
    if (before && same(before.matches ?? [], matches)) continue;
    if (before) await api.scripting.unregisterContentScripts({ ids: [id] });
    if (matches.length === 0) continue;
    await api.scripting.registerContentScripts([
      {
        id,
        matches,
        js: ['/content-scripts/gate.js'],
        runAt: 'document_start',
        allFrames: true,
        matchOriginAsFallback: true,
      },
    ]);
  }
}

const same = (a: readonly string[], b: readonly string[]) => [...a].sort().join() === [...b].sort().join();
