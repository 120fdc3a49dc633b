import type { PublishRequest, Site } from './site.ts';
import { MANY, MEMORY, SOME } from './sources.ts';

export const tumblr: Site = {
  id: 'tumblr',
  name: 'Tumblr',
  hosts: ['www.tumblr.com'],
  optional: true,
  composers: [
    {
      // One editable element a block, as WordPress has it.
      id: 'post',
      audience: 'post',
      editors: [
        { field: 'text', selector: '.block-editor-rich-text__editable[contenteditable="true"]', ...MEMORY },
        {
          field: 'text',
          selector: '[aria-label^="Block: "][contenteditable="true"]',
          translated: true,
          ...SOME,
        },
      ],
      region: [{ selector: '[role="dialog"]', ...MEMORY }],
      submit: [
        { selector: 'button', text: 'Post now', translated: true, ...MEMORY },
        { selector: 'button', text: 'Save', translated: true, ...MEMORY },
        { selector: ':root:not([lang^="en"]) [role="dialog"] button', last: true, ...MEMORY },
      ],
      keys: [],
      attachments: [{ selector: 'figure img', ...MEMORY }],
    },
  ],
  replay: 'click',
};

export const tumblrRequests: readonly PublishRequest[] = [
  { method: 'POST', path: '/api/v2/blog/*/posts', ...MANY },
  { method: 'PUT', path: '/api/v2/blog/*/posts/*', ...MANY },
];
