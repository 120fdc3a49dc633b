import { blueskyRequests } from './bluesky.ts';
import { discordRequests } from './discord.ts';
import { facebookRequests } from './facebook.ts';
import { googleReviewsRequests } from './google-reviews.ts';
import { instagramRequests } from './instagram.ts';
import { linkedinRequests } from './linkedin.ts';
import { mastodonRequests } from './mastodon.ts';
import { nextdoorRequests } from './nextdoor.ts';
import { pinterestRequests } from './pinterest.ts';
import { redditRequests } from './reddit.ts';
import type { PublishRequest } from './site.ts';
import { snapchatRequests } from './snapchat.ts';
import { telegramRequests } from './telegram.ts';
import { threadsRequests } from './threads.ts';
import { tiktokRequests } from './tiktok.ts';
import { tumblrRequests } from './tumblr.ts';
import { whatsappRequests } from './whatsapp.ts';
import { xRequests } from './x.ts';
import { youtubeRequests } from './youtube.ts';

/** The requests that publish, by site id. Apart from the sites, as the gate runs in every frame and needs none of them. */
export const REQUESTS: Readonly<Record<string, readonly PublishRequest[]>> = {
  bluesky: blueskyRequests,
  discord: discordRequests,
  facebook: facebookRequests,
  'google-reviews': googleReviewsRequests,
  instagram: instagramRequests,
  linkedin: linkedinRequests,
  mastodon: mastodonRequests,
  nextdoor: nextdoorRequests,
  pinterest: pinterestRequests,
  reddit: redditRequests,
  snapchat: snapchatRequests,
  telegram: telegramRequests,
  threads: threadsRequests,
  tiktok: tiktokRequests,
  tumblr: tumblrRequests,
  whatsapp: whatsappRequests,
  x: xRequests,
  youtube: youtubeRequests,
};
