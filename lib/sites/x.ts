import type { Site } from './site.ts';

const OPENCLI = 'jackwener/opencli clis/twitter/post.js';

export const x: Site = {
  id: 'x',
  name: 'X',
  hosts: ['x.com', 'www.x.com', 'mobile.x.com', 'twitter.com', 'www.twitter.com', 'mobile.twitter.com'],
  composers: [
    {
      id: 'post',
      audience: 'post',
      editors: [
        {
          field: 'text',
          selector: '[data-testid^="tweetTextarea_"][contenteditable="true"]',
          seen: OPENCLI,
          date: '2026-04-27',
        },
      ],
      // The toolbar with the button is a sibling subtree of the editor, so the region is an ancestor of both.
      region: [
        { selector: '[role="dialog"]', seen: OPENCLI, date: '2026-04-27' },
        { selector: '[data-testid="primaryColumn"]', seen: OPENCLI, date: '2026-04-27' },
      ],
      submit: [
        { selector: '[data-testid="tweetButton"]', seen: OPENCLI, date: '2026-04-27' },
        { selector: '[data-testid="tweetButtonInline"]', seen: OPENCLI, date: '2026-04-27' },
      ],
      keys: ['Mod+Enter'],
      attachments: [
        { selector: '[data-testid="attachments"] img[src^="blob:"]', seen: OPENCLI, date: '2026-04-27' },
      ],
    },
  ],
  requests: [
    {
      method: 'POST',
      path: '/i/api/graphql/*/CreateTweet',
      name: 'CreateTweet',
      seen: OPENCLI,
      date: '2026-04-27',
    },
  ],
  replay: 'click',
};
