import { describe, expect, it } from 'vitest';
import { isKnown, mayPublish } from '../../../../lib/gate/outgoing/purpose.ts';
import { REQUESTS } from '../../../../lib/sites/requests.ts';

const post = (url: string, method = 'POST') => ({ method, url });

describe('a request that is known to publish', () => {
  it.each([
    ['x', 'https://x.com/i/api/graphql/a1B2/CreateTweet', ''],
    [
      'facebook',
      'https://www.facebook.com/api/graphql/',
      'a=1&fb_api_req_friendly_name=ComposerStoryCreateMutation',
    ],
    ['reddit', 'https://www.reddit.com/svc/shreddit/t3_1/create-comment', ''],
    ['reddit', 'https://www.reddit.com/svc/shreddit/graphql', '{"operation":"CreatePost"}'],
    [
      'linkedin',
      'https://www.linkedin.com/voyager/api/graphql?action=execute&queryId=voyagerContentcreationDashShares.1f',
      '',
    ],
    ['tiktok', 'https://www.tiktok.com/api/comment/publish/?text=words', ''],
    ['bluesky', 'https://morel.us-east.host.bsky.network/xrpc/com.atproto.repo.applyWrites', ''],
  ])('on %s: %s', (site, url, body) => expect(isKnown(post(url), body, REQUESTS[site]!)).toBe(true));

  it.each([
    [
      'facebook',
      'https://www.facebook.com/api/graphql/',
      'fb_api_req_friendly_name=ComposerLinkPreviewQuery',
    ],
    ['reddit', 'https://www.reddit.com/svc/shreddit/graphql', '{"operation":"CreateDraft"}'],
    ['x', 'https://x.com/i/api/graphql/a1B2/CreateDraftTweet', ''],
  ])('not on %s: %s %s', (site, url, body) => expect(isKnown(post(url), body, REQUESTS[site]!)).toBe(false));

  it('not by another method', () => {
    expect(isKnown(post('https://mastodon.social/api/v1/statuses', 'GET'), '', REQUESTS.mastodon!)).toBe(
      false,
    );
  });
});

describe('soon after somebody pressed Post', () => {
  it.each([
    ['/api/statuses', ''],
    ['/posts?lang=en', ''],
    ['/api/graphql', 'operationName=PublishNote'],
    // What is in the query may be the draft itself.
    ['/api/publish?text=a%20draft%20about%20spelling', ''],
  ])('%s %s may publish', (path, body) =>
    expect(mayPublish(post(`https://forum.example${path}`), body)).toBe(true),
  );

  it.each([
    ['/api/drafts', ''],
    ['/autosave.php', ''],
    ['/wp-admin/admin-ajax.php?action=heartbeat_autosave', ''],
    ['/unfurl', ''],
    ['/link-preview', ''],
    ['/user/typing', ''],
    ['/v2/spellcheck', ''],
    ['/svc/graphql', '{"operation":"CreateDraft","variables":{}}'],
    ['/api/graphql/', 'a=1&fb_api_req_friendly_name=CometUFILiveTypingBroadcastMutation'],
  ])('%s %s publishes nothing', (path, body) =>
    expect(mayPublish(post(`https://forum.example${path}`), body)).toBe(false),
  );

  it('nor does what only asks', () =>
    expect(mayPublish(post('https://forum.example/posts', 'GET'))).toBe(false));
});
