import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

// Each new named host makes the browser ask every person again, and disables the extension until they have answered.
// So this list is written out once more, by hand: it changes here on purpose or not at all.

const NAMED = `
bsky.app
discord.com
mas.to mastodon.online mastodon.social mastodonapp.uk mstdn.social
m.facebook.com web.facebook.com www.facebook.com
mobile.twitter.com mobile.x.com twitter.com www.twitter.com www.x.com x.com
new.reddit.com old.reddit.com sh.reddit.com www.reddit.com
m.youtube.com studio.youtube.com www.youtube.com
threads.com threads.net www.threads.com www.threads.net
web.snapchat.com www.snapchat.com
web.telegram.org
web.whatsapp.com
www.instagram.com
www.linkedin.com
www.tiktok.com`;

const OPTIONAL = `
maps.google.com www.google.co.uk www.google.com
nextdoor.co.uk nextdoor.com
www.pinterest.co.uk www.pinterest.com
www.tumblr.com`;

const patterns = (hosts: string) =>
  hosts
    .split(/\s+/)
    .filter(Boolean)
    .map((host) => `https://${host}/*`)
    .sort();

interface Manifest {
  permissions: string[];
  host_permissions: string[];
  optional_host_permissions: string[];
  optional_permissions?: string[];
  content_scripts: { matches: string[]; world?: string }[];
  web_accessible_resources?: unknown[];
}

describe.each(['chrome-mv3', 'firefox-mv3'])('the manifest of %s', (build) => {
  const manifest = JSON.parse(
    readFileSync(new URL(`../../.output/${build}/manifest.json`, import.meta.url), 'utf8'),
  ) as Manifest;

  it('names these hosts and no other', () => {
    expect([...manifest.host_permissions].sort()).toEqual(patterns(NAMED));
    expect([...manifest.optional_host_permissions].sort()).toEqual(
      [...patterns(OPTIONAL), 'https://*/*'].sort(),
    );
    expect(manifest.optional_permissions ?? []).toEqual([]);
  });

  it('runs content scripts on the named hosts alone', () => {
    expect(manifest.content_scripts.length).toBeGreaterThan(0);
    for (const { matches } of manifest.content_scripts) {
      expect(patterns(NAMED)).toEqual(expect.arrayContaining(matches));
    }
  });
});
