import type { Browser } from 'wxt/browser';
import { SITES } from '../sites/hosts.ts';
import { hostAccess } from './host-access.ts';
import type { InstallationFacts } from './installation.ts';
import { loadManaged } from './managed.ts';
import { managedSource } from './managed-source.ts';
import { mergeSettings } from './merge.ts';
import { loadSettings } from './settings.ts';

interface Api extends Pick<typeof Browser, 'storage' | 'management' | 'permissions'> {
  runtime: Pick<typeof Browser.runtime, 'getManifest'>;
}

/** How long the page waits for a browser that is still reading its policy, in milliseconds. */
const PATIENCE = 3000;

/** What *About this installation* shows, gathered by the page itself. No network, no permission beyond those that it has. */
export async function gatherFacts(api: Api, userAgent: string, now = new Date()): Promise<InstallationFacts> {
  const { version } = api.runtime.getManifest();
  const [managed, own, hosts] = await Promise.all([
    loadManaged(managedSource(api), PATIENCE),
    loadSettings(api.storage.local),
    hostAccess(api),
  ]);
  return {
    version,
    browser: browserName(userAgent),
    managed,
    inForce: mergeSettings(managed.reading?.settings, own, managed.state === 'waiting'),
    hosts,
    sites: SITES.filter((site) => !site.optional).map(({ id }) => id),
    today: now.toISOString().slice(0, 10),
  };
}

/** "Firefox 153", "Edge 156", "Chrome 156": Chromium calls itself Chrome there. */
export function browserName(userAgent: string): string {
  for (const [word, name] of [
    ['Firefox', 'Firefox'],
    ['Edg', 'Edge'],
    ['Chrome', 'Chrome'],
  ] as const) {
    const found = new RegExp(`${word}/(\\d+)`).exec(userAgent);
    if (found) return `${name} ${found[1]}`;
  }
  return 'a browser that does not say its name';
}
