import type { Network } from './network.ts';
import { bluesky } from './networks/bluesky/requests.ts';
import { discord } from './networks/discord/requests.ts';
import { facebook } from './networks/facebook/requests.ts';
import { forum } from './networks/forum/requests.ts';
import { instagram } from './networks/instagram/requests.ts';
import { linkedin } from './networks/linkedin/requests.ts';
import { mastodon } from './networks/mastodon/requests.ts';
import { reddit } from './networks/reddit/requests.ts';
import { tiktok } from './networks/tiktok/requests.ts';
import { whatsapp } from './networks/whatsapp/requests.ts';
import { x } from './networks/x/requests.ts';
import { youtube } from './networks/youtube/requests.ts';

/** Every network of the playground, in the order of its front page. */
export const NETWORKS: readonly Network[] = [
  facebook,
  instagram,
  x,
  mastodon,
  tiktok,
  whatsapp,
  reddit,
  linkedin,
  youtube,
  bluesky,
  discord,
  forum,
];

export function networkOf(hostname: string): Network | undefined {
  return NETWORKS.find((network) => network.hosts.includes(hostname));
}
