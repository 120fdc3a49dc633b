import type { PublishRequest, Site } from './site.ts';
import { MANY, MEMORY, ONE } from './sources.ts';

const AUTO_COMMENT = {
  seen: 'official5ETa/ThreadsAutoComment src/share/threadsQs.ts',
  date: '2026-11-23',
  strength: 'some',
} as const;

export const threads: Site = {
  id: 'threads',
  name: 'Threads',
  hosts: ['www.threads.com', 'threads.com', 'www.threads.net', 'threads.net'],
  composers: [
    {
      // Posts, threads of several and replies: in a dialog or in line.
      id: 'post',
      audience: 'post',
      editors: [{ field: 'text', selector: '[role="textbox"][contenteditable="true"]', ...AUTO_COMMENT }],
      region: [{ selector: '[role="dialog"]', ...AUTO_COMMENT }],
      submit: [
        { selector: '[role="button"]', text: 'Post', translated: true, ...AUTO_COMMENT },
        { selector: ':root:not([lang^="en"]) [role="dialog"] [role="button"]', last: true, ...MEMORY },
      ],
      keys: ['Mod+Enter'],
      attachments: [{ selector: 'img[src^="blob:"]', ...MEMORY }],
      menu: [{ selector: '[role="listbox"] [role="option"]', ...MEMORY }],
    },
  ],
  replay: 'click',
};

export const threadsRequests: readonly PublishRequest[] = [
  { method: 'POST', path: '/api/v1/media/configure_text_only_post/', ...MANY },
  { method: 'POST', path: '/api/v1/media/configure_text_post_app_feed/', ...MANY },
  { method: 'POST', path: '/api/v1/media/configure_text_post_app_sidecar/', ...ONE },
];
