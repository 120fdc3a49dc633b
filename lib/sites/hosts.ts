import { mastodon } from './mastodon.ts';
import type { Site } from './site.ts';
import { x } from './x.ts';

/** Every site that Second Look knows, sorted by id. */
export const SITES: readonly Site[] = [mastodon, x];

/** Match patterns for the manifest: https alone. */
export function hostPatterns(sites: readonly Site[] = SITES): string[] {
  return sites.flatMap((site) => site.hosts.map((host) => `https://${host}/*`));
}

/** The site that a host name belongs to. */
export function siteOf(hostname: string, sites: readonly Site[] = SITES): Site | undefined {
  return sites.find((site) =>
    site.hosts.some((host) =>
      host.startsWith('*.')
        ? hostname === host.slice(2) || hostname.endsWith(host.slice(1))
        : hostname === host,
    ),
  );
}
