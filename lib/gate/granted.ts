import { isReadable, SITES } from '../sites/hosts.ts';
import type { Site } from '../sites/site.ts';
import { UNGUARDED } from '../sites/unguarded.ts';

/** The corner of the browser's API that registering needs; in a test, plain functions. */
export interface ScriptRegistry {
  permissions: { contains(asked: { origins: string[] }): Promise<boolean> };
  scripting: {
    getRegisteredContentScripts(): Promise<{ id: string; matches?: string[] }[]>;
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
  world?: 'MAIN';
  excludeMatches?: string[];
}

export const GATE_SCRIPT = '/content-scripts/gate.js';
export const GUARD_SCRIPT = '/content-scripts/outbound.js';

type What = Pick<RegisteredScript, 'js' | 'world' | 'excludeMatches'>;
const GATE: What = { js: [GATE_SCRIPT] };
/** In the page's world; see entrypoints/outbound.content.ts. */
const GUARD: What = {
  js: [GUARD_SCRIPT],
  world: 'MAIN',
  excludeMatches: [...UNGUARDED],
};

export const patternOf = (host: string) => `https://${host}/*`;

const mayRead = (api: Pick<ScriptRegistry, 'permissions'>, host: string) =>
  api.permissions.contains({ origins: [patternOf(host)] });

/** The scripts that belong on these hosts, by the id they are registered under. */
function scriptsFor(id: string, hosts: readonly string[], readable = true) {
  const gate = [`gate-${id}`, { what: GATE, hosts }] as const;
  return readable ? [gate, [`guard-${id}`, { what: GUARD, hosts }] as const] : [gate];
}

/**
 * Has the gate and the guard run on the optional sites and the further hosts that the person has allowed, and nowhere else: host by
 * host, as the browser may have been asked for one alone. To be called whenever the background starts, as Chrome forgets
 * registered scripts with every update, and whenever permissions or the person's own hosts change.
 *
 * @param extraHosts hosts of no known site, as the person chose them
 */
export async function registerGranted(
  api: ScriptRegistry,
  extraHosts: readonly string[] = [],
  sites: readonly Site[] = SITES,
): Promise<void> {
  const wanted = new Map<string, { what: What; hosts: readonly string[] }>([
    ...sites
      .filter((site) => site.optional)
      .flatMap((site) => scriptsFor(site.id, site.hosts, isReadable(site))),
    ...extraHosts.flatMap((host) => scriptsFor(`on-${host}`, [host])),
  ]);
  const known = await api.scripting.getRegisteredContentScripts();
  const gone = known.map(({ id }) => id).filter((id) => !id.startsWith('role-') && !wanted.has(id));
  if (gone.length > 0) await api.scripting.unregisterContentScripts({ ids: gone });

  for (const [id, { what, hosts }] of wanted) {
    const matches: string[] = [];
    for (const host of hosts) if (await mayRead(api, host)) matches.push(patternOf(host));

    const before = known.find((script) => script.id === id);
    if (before && same(before.matches ?? [], matches)) continue;
    if (before) await api.scripting.unregisterContentScripts({ ids: [id] });
    if (matches.length === 0) continue;
    await api.scripting.registerContentScripts([
      {
        ...what,
        id,
        matches,
        runAt: 'document_start',
        allFrames: true,
        matchOriginAsFallback: true,
      },
    ]);
  }
}

const same = (a: readonly string[], b: readonly string[]) => [...a].sort().join() === [...b].sort().join();

/**
 * Calls `work` again and again, never twice at the same time: what is asked for while it runs is done once afterwards.
 * Two runs side by side would each register a script that the other one has just registered.
 */
export function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  let again: Promise<void> | undefined;
  const run = (): Promise<void> => {
    running = work().finally(() => {
      running = undefined;
    });
    return running;
  };
  return () => {
    if (!running) return run();
    again ??= running
      .catch(() => {})
      .then(() => {
        again = undefined;
        return run();
      });
    return again;
  };
}
