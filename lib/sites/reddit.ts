import type { PublishRequest, Site } from './site.ts';
import { MANY, MEMORY, SOME } from './sources.ts';

export const reddit: Site = {
  id: 'reddit',
  name: 'Reddit',
  hosts: ['www.reddit.com', 'sh.reddit.com', 'new.reddit.com', 'old.reddit.com'],
  composers: [
    {
      id: 'post',
      audience: 'post',
      editors: [
        { field: 'title', selector: 'faceplate-textarea-input[name="title"] >>> #innerTextArea', ...MANY },
        {
          field: 'text',
          selector: 'shreddit-composer#post-composer_bodytext [role="textbox"][contenteditable="true"]',
          ...MANY,
        },
      ],
      region: [{ selector: 'form', ...MEMORY }],
      submit: [{ selector: 'r-post-form-submit-button >>> #inner-post-submit-button', ...MANY }],
      keys: [],
      attachments: [{ selector: 'img[src^="blob:"]', ...MEMORY }],
      place: [{ selector: 'community-picker-trigger', ...MEMORY }],
    },
    {
      // New comments, replies and edits.
      id: 'comment',
      audience: 'comment',
      editors: [
        { field: 'text', selector: 'shreddit-composer [role="textbox"][contenteditable="true"]', ...MANY },
      ],
      region: [{ selector: 'shreddit-composer', ...MANY }],
      submit: [{ selector: 'button[slot="submit-button"][type="submit"]', ...MANY }],
      keys: ['Mod+Enter'],
    },
    {
      id: 'old-comment',
      audience: 'comment',
      editors: [{ field: 'text', selector: '.usertext-edit textarea[name="text"]', ...MANY }],
      region: [{ selector: 'form.usertext', ...MEMORY }],
      submit: [{ selector: '.usertext-edit .save', ...MANY }],
      keys: ['Mod+Enter'],
      replay: 'click',
    },
    {
      id: 'old-post',
      audience: 'post',
      where: ['/submit*', '/r/*/submit*'],
      editors: [
        { field: 'title', selector: '#newlink textarea[name="title"]', ...MEMORY },
        { field: 'text', selector: '#newlink textarea[name="text"]', ...MEMORY },
      ],
      region: [{ selector: '#newlink', ...MEMORY }],
      submit: [{ selector: '#newlink button[name="submit"]', ...MEMORY }],
      keys: [],
      replay: 'click',
    },
  ],
  // Its button takes no notice of a click that no person made (seen live, 2026-04-21).
  replay: 'press-again',
};

export const redditRequests: readonly PublishRequest[] = [
  { method: 'POST', path: '/svc/shreddit/*/create-comment', ...MANY },
  { method: 'POST', path: '/svc/shreddit/*/edit-comment', ...MEMORY },
  { method: 'POST', path: '/svc/shreddit/graphql', name: 'CreatePost', ...SOME },
  { method: 'POST', path: '/svc/shreddit/graphql', name: 'CreateProfilePost', ...SOME },
  { method: 'POST', path: '/api/comment', ...MANY },
  { method: 'POST', path: '/api/submit', ...MEMORY },
  { method: 'POST', path: '/api/editusertext', ...MEMORY },
];
