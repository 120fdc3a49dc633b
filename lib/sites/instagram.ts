import type { PublishRequest, Site } from './site.ts';
import { MANY, MEMORY, ONE, SOME } from './sources.ts';

const OPENCLI = { seen: 'jackwener/opencli clis/instagram', date: '2026-05-04', strength: 'some' } as const;

export const instagram: Site = {
  id: 'instagram',
  name: 'Instagram',
  hosts: ['www.instagram.com'],
  composers: [
    {
      id: 'message',
      audience: 'message',
      where: ['/direct/*'],
      editors: [{ field: 'text', selector: '[role="textbox"][contenteditable="true"]', ...SOME }],
      region: [],
      submit: [{ selector: '[role="button"][aria-label="Send"]', translated: true, ...SOME }],
      keys: ['Enter'],
    },
    {
      // Next, Next, Share: the caption is only there on the last step, so the buttons before it publish nothing.
      id: 'caption',
      audience: 'post',
      editors: [
        {
          field: 'text',
          selector: '[role="dialog"] [role="textbox"][contenteditable="true"]',
          ...OPENCLI,
        },
        { field: 'text', selector: '[aria-label^="Write a caption"]', translated: true, ...MANY },
      ],
      region: [{ selector: '[role="dialog"]', ...MANY }],
      submit: [
        { selector: '[role="button"]', text: 'Share', translated: true, ...MANY },
        { selector: '[role="dialog"] ._ac7d [role="button"]', ...MEMORY },
      ],
      keys: [],
      attachments: [{ selector: '[style*="blob:"], img[src^="blob:"]', ...MEMORY }],
    },
    {
      id: 'comment',
      audience: 'comment',
      editors: [
        { field: 'text', selector: 'form textarea', ...MANY },
        { field: 'text', selector: 'textarea[aria-label^="Add a comment"]', translated: true, ...MANY },
      ],
      region: [{ selector: 'form', ...MANY }],
      submit: [
        { selector: '[role="button"]', text: 'Post', translated: true, ...SOME },
        { selector: '[type="submit"]', ...SOME },
        { selector: ':root:not([lang^="en"]) form textarea ~ * [role="button"]', last: true, ...MEMORY },
      ],
      keys: ['Enter'],
    },
  ],
  replay: 'click',
};

export const instagramRequests: readonly PublishRequest[] = [
  { method: 'POST', path: '/api/v1/media/configure/', ...OPENCLI },
  { method: 'POST', path: '/api/v1/media/configure_sidecar/', ...OPENCLI },
  { method: 'POST', path: '/api/v1/media/configure_to_story/', ...SOME },
  { method: 'POST', path: '/api/v1/web/comments/*/add/', ...OPENCLI },
  { method: 'POST', path: '/*graphql*', name: 'PolarisPostCommentInputRevampedMutation', ...SOME },
  { method: 'POST', path: '/*graphql*', name: 'IGDirectTextSendMutation', ...MANY },
  { method: 'POST', path: '/*graphql*', name: 'IGDirectMediaSendMutation', ...ONE },
];
