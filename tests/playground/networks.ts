import type { Network } from './network.ts';
import { bluesky } from './networks/bluesky/requests.ts';
import { discord } from './networks/discord/requests.ts';
import { facebook } from './networks/facebook/requests.ts';
import { forum } from './networks/forum/requests.ts';
import { googleReviews } from './networks/google-reviews/requests.ts';
import { instagram } from './networks/instagram/requests.ts';
import { linkedin } from './networks/linkedin/requests.ts';
import { mastodon } from './networks/mastodon/requests.ts';
import { nextdoor } from './networks/nextdoor/requests.ts';
import { pinterest } from './networks/pinterest/requests.ts';
import { reddit } from './networks/reddit/requests.ts';
import { snapchat } from './networks/snapchat/requests.ts';
import { telegram } from './networks/telegram/requests.ts';
import { threads } from './networks/threads/requests.ts';
import { tiktok } from './networks/tiktok/requests.ts';
import { tumblr } from './networks/tumblr/requests.ts';
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
  threads,
  telegram,
  snapchat,
  nextdoor,
  pinterest,
  tumblr,
  googleReviews,
];

export function networkOf(hostname: string): Network | undefined {
  return NETWORKS.find((network) => network.hosts.includes(hostname));
}
