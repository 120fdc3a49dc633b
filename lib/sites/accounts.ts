import type { Source } from './site.ts';
import { MEMORY, ONE, SOME } from './sources.ts';

/** Where somebody joins a site, how old they have to be by its own terms, and where they set who sees what. */
export interface AccountFacts extends Source {
  /** Globs over the path of the address. */
  signUp: readonly string[];
  /** By the site's own terms in the United Kingdom; missing where it is set per server or not known. */
  minimumAge?: number;
  /** The page with the settings of who sees what, where it has an address. */
  privacy?: string;
}

/** By site id. Ages and addresses change: each is looked at before a release. */
export const ACCOUNTS: Readonly<Record<string, AccountFacts>> = {
  bluesky: {
    signUp: [],
    minimumAge: 13,
    privacy: 'https://bsky.app/settings/privacy-and-security',
    ...MEMORY,
  },
  discord: { signUp: ['/register*'], minimumAge: 13, ...MEMORY },
  facebook: {
    signUp: ['/r.php*', '/reg/*'],
    minimumAge: 13,
    privacy: 'https://www.facebook.com/privacy/checkup/',
    ...SOME,
  },
  'google-reviews': { signUp: [], privacy: 'https://myaccount.google.com/privacycheckup', ...SOME },
  instagram: {
    signUp: ['/accounts/emailsignup/*'],
    minimumAge: 13,
    privacy: 'https://www.instagram.com/accounts/privacy_and_security/',
    ...MEMORY,
  },
  linkedin: {
    signUp: ['/signup*'],
    minimumAge: 16,
    privacy: 'https://www.linkedin.com/mypreferences/d/categories/privacy',
    ...MEMORY,
  },
  mastodon: { signUp: ['/auth/sign_up*'], ...MEMORY },
  nextdoor: { signUp: ['/choose_address*', '/register*'], ...MEMORY },
  pinterest: {
    signUp: ['/signup*'],
    minimumAge: 13,
    privacy: 'https://www.pinterest.com/settings/privacy',
    ...MEMORY,
  },
  reddit: {
    signUp: ['/register*', '/account/register*'],
    minimumAge: 13,
    privacy: 'https://www.reddit.com/settings/privacy',
    ...ONE,
  },
  snapchat: { signUp: ['/accounts/signup*', '/v3/signup*'], minimumAge: 13, ...MEMORY },
  threads: { signUp: [], minimumAge: 13, privacy: 'https://www.threads.net/settings/privacy', ...MEMORY },
  tiktok: {
    signUp: ['/signup*'],
    minimumAge: 13,
    privacy: 'https://www.tiktok.com/setting',
    ...MEMORY,
  },
  tumblr: {
    signUp: ['/register*'],
    minimumAge: 13,
    privacy: 'https://www.tumblr.com/settings/privacy',
    ...MEMORY,
  },
  whatsapp: { signUp: [], minimumAge: 13, ...SOME },
  x: {
    signUp: ['/i/flow/signup*', '/signup*'],
    minimumAge: 13,
    privacy: 'https://x.com/settings/privacy_and_safety',
    ...SOME,
  },
  youtube: { signUp: [], minimumAge: 13, privacy: 'https://www.youtube.com/account_privacy', ...ONE },
};
