import type { ComposerSite, PublishRequest, Site } from './site.ts';
import { MANY, MEMORY, ONE, SOME } from './sources.ts';

const post = {
  editors: [
    {
      field: 'text',
      selector: '[role="dialog"] [role="textbox"][contenteditable="true"][data-lexical-editor="true"]',
      ...MANY,
    },
  ],
  region: [{ selector: '[role="dialog"]', ...MANY }],
  // Pages and some accounts go by "Next" first: the draft leaves with "Post" alone.
  submit: [
    { selector: '[role="button"][aria-label="Post"]', translated: true, ...MANY },
    { selector: '[role="button"][aria-label="Save"]', translated: true, ...MEMORY },
    // In other languages the button is known by its place: the last one of the dialog.
    { selector: ':root:not([lang^="en"]) [role="dialog"] [role="button"]', last: true, ...MEMORY },
  ],
  keys: ['Mod+Enter'],
  attachments: [{ selector: 'img[src^="blob:"]', ...MEMORY }],
} as const satisfies Partial<ComposerSite>;

export const facebook: Site = {
  id: 'facebook',
  name: 'Facebook',
  hosts: ['www.facebook.com', 'web.facebook.com', 'm.facebook.com'],
  composers: [
    {
      id: 'message',
      audience: 'message',
      // Chat windows open over any page, so this is found by what it looks like as well as by the address.
      editors: [
        {
          field: 'text',
          selector: '[role="textbox"][contenteditable="true"][aria-placeholder="Aa"]',
          ...SOME,
        },
        { field: 'text', selector: '[role="textbox"][aria-label^="Write to "]', translated: true, ...SOME },
      ],
      region: [],
      submit: [
        { selector: '[aria-label="Press enter to send" i]', translated: true, ...MANY },
        { selector: '[role="button"][aria-label="Send"]', translated: true, ...MANY },
      ],
      keys: ['Enter'],
      encrypted: true,
    },
    {
      id: 'message-page',
      audience: 'message',
      where: ['/messages*'],
      editors: [
        { field: 'text', selector: '[role="main"] [role="textbox"][contenteditable="true"]', ...SOME },
      ],
      region: [],
      submit: [{ selector: '[aria-label="Press enter to send" i]', translated: true, ...MANY }],
      keys: ['Enter'],
      encrypted: true,
    },
    {
      id: 'comment',
      audience: 'comment',
      editors: [
        {
          field: 'text',
          selector: 'form[role="presentation"] [role="textbox"][contenteditable="true"]',
          ...SOME,
        },
        {
          field: 'text',
          selector:
            '[role="textbox"]:is([aria-label^="Write a comment"], [aria-label^="Write a public comment"], [aria-label^="Comment as "], [aria-label^="Reply to "])',
          translated: true,
          ...MANY,
        },
      ],
      region: [{ selector: 'form[role="presentation"]', ...SOME }],
      submit: [
        { selector: '[role="button"][aria-label="Comment"]', translated: true, ...SOME },
        {
          selector: ':root:not([lang^="en"]) form[role="presentation"] [role="button"]',
          last: true,
          ...MEMORY,
        },
      ],
      keys: ['Enter'],
      menu: [{ selector: '[role="listbox"] [role="option"]', ...MEMORY }],
    },
    {
      ...post,
      id: 'group-post',
      audience: 'group',
      where: ['/groups/*'],
      place: [{ selector: '[role="main"] h1', ...MEMORY }],
    },
    { ...post, id: 'post', audience: 'post' },
  ],
  replay: 'click',
};

export const facebookRequests: readonly PublishRequest[] = [
  { method: 'POST', path: '/api/graphql/', name: 'ComposerStoryCreateMutation', ...MANY },
  { method: 'POST', path: '/api/graphql/', name: 'ComposerStoryEditMutation', ...ONE },
  { method: 'POST', path: '/api/graphql/', name: 'useCometUFICreateCommentMutation', ...MANY },
  { method: 'POST', path: '/api/graphql/', name: 'useCometUFIEditCommentMutation', ...MANY },
  { method: 'POST', path: '/api/graphql/', name: 'StoriesCreateMutation', ...ONE },
  { method: 'POST', path: '/api/graphql/', name: 'useStoriesSendReplyMutation', ...ONE },
];
