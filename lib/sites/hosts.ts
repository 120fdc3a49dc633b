import { bluesky } from './bluesky.ts';
import { discord } from './discord.ts';
import { facebook } from './facebook.ts';
import { googleReviews } from './google-reviews.ts';
import { instagram } from './instagram.ts';
import { linkedin } from './linkedin.ts';
import { mastodon } from './mastodon.ts';
import { nextdoor } from './nextdoor.ts';
import { pinterest } from './pinterest.ts';
import { reddit } from './reddit.ts';
import type { Site } from './site.ts';
import { snapchat } from './snapchat.ts';
import { telegram } from './telegram.ts';
import { threads } from './threads.ts';
import { tiktok } from './tiktok.ts';
import { tumblr } from './tumblr.ts';
import { whatsapp } from './whatsapp.ts';
import { x } from './x.ts';
import { youtube } from './youtube.ts';

/** Every site that Second Look knows, sorted by id. */
export const SITES: readonly Site[] = [
  bluesky,
  discord,
  facebook,
  googleReviews,
  instagram,
  linkedin,
  mastodon,
  nextdoor,
  pinterest,
  reddit,
  snapchat,
  telegram,
  threads,
  tiktok,
  tumblr,
  whatsapp,
  x,
  youtube,
];

const patterns = (sites: readonly Site[]) =>
  sites.flatMap((site) => site.hosts.map((host) => `https://${host}/*`));

/** Match patterns of the sites that the extension starts with: https alone. Few and final, as each new one asks again. */
export function hostPatterns(sites: readonly Site[] = SITES): string[] {
  return patterns(sites.filter((site) => !site.optional));
}

/** Match patterns of the sites that a person turns on one by one. */
export function optionalHostPatterns(sites: readonly Site[] = SITES): string[] {
  return patterns(sites.filter((site) => site.optional));
}

/** Can anything of what this site sends be read on its way? */
export const isReadable = ({ composers }: Site) => composers.some(({ encrypted }) => !encrypted);

/** Where requests are watched over: not in messengers that encrypt all they send, where there would be nothing to read. */
export function guardedPatterns(sites: readonly Site[] = SITES): string[] {
  return hostPatterns(sites.filter(isReadable));
}

/** Any other host may be asked for, by itself, when the person wants posts checked there too. Never asked for whole. */
export const ANY_HOST = 'https://*/*';

/** The site that a host name belongs to. */
export function siteOf(hostname: string, sites: readonly Site[] = SITES): Site | undefined {
  return sites.find((site) => isAmong(hostname, site.hosts));
}

/** Is it one of these hosts? `*.` in front of one stands for itself and any subdomain. */
export function isAmong(hostname: string, hosts: readonly string[]): boolean {
  return hosts.some((host) =>
    host.startsWith('*.')
      ? hostname === host.slice(2) || hostname.endsWith(host.slice(1))
      : hostname === host,
  );
}
