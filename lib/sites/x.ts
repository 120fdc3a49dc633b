import type { PublishRequest, Site } from './site.ts';
import { MANY, MEMORY, SOME } from './sources.ts';

const OPENCLI = {
  seen: 'jackwener/opencli clis/twitter/post.js',
  date: '2026-04-27',
  strength: 'many',
} as const;

export const x: Site = {
  id: 'x',
  name: 'X',
  hosts: ['x.com', 'www.x.com', 'mobile.x.com', 'twitter.com', 'www.twitter.com', 'mobile.twitter.com'],
  composers: [
    {
      // Posts, replies and quotes alike; the suffix of the editor counts the parts of a thread.
      id: 'post',
      audience: 'post',
      editors: [
        { field: 'text', selector: '[data-testid^="tweetTextarea_"][contenteditable="true"]', ...OPENCLI },
      ],
      // The toolbar with the button is a sibling subtree of the editor, so the region is an ancestor of both.
      region: [
        { selector: '[role="dialog"]', ...OPENCLI },
        { selector: '[data-testid="primaryColumn"]', ...OPENCLI },
      ],
      submit: [
        { selector: '[data-testid="tweetButton"]', ...OPENCLI },
        { selector: '[data-testid="tweetButtonInline"]', ...OPENCLI },
      ],
      keys: ['Mod+Enter'],
      attachments: [{ selector: '[data-testid="attachments"] img[src^="blob:"]', ...OPENCLI }],
    },
    {
      id: 'message',
      audience: 'message',
      editors: [{ field: 'text', selector: '[data-testid="dmComposerTextInput"]', ...MANY }],
      region: [],
      submit: [{ selector: '[data-testid="dmComposerSendButton"]', ...MANY }],
      keys: ['Enter'],
    },
    {
      id: 'chat',
      audience: 'message',
      editors: [{ field: 'text', selector: '[data-testid="dm-composer-textarea"]', ...MANY }],
      region: [],
      submit: [{ selector: '[data-testid="dm-composer-send-button"]', ...MANY }],
      keys: ['Enter'],
      encrypted: true,
    },
  ],
  replay: 'click',
};

export const xRequests: readonly PublishRequest[] = [
  { method: 'POST', path: '/i/api/graphql/*/CreateTweet', name: 'CreateTweet', ...OPENCLI },
  { method: 'POST', path: '/i/api/graphql/*/CreateNoteTweet', name: 'CreateNoteTweet', ...MANY },
  { method: 'POST', path: '/i/api/graphql/*/CreateScheduledTweet', name: 'CreateScheduledTweet', ...MANY },
  { method: 'POST', path: '/i/api/1.1/dm/new2.json', ...MANY },
  { method: 'POST', path: '/i/api/graphql/*/SendMessageMutation', name: 'SendMessageMutation', ...SOME },
  { method: 'POST', path: '/i/api/graphql/*/EditTweet', name: 'EditTweet', ...MEMORY },
];
