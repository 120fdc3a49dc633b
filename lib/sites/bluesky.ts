import type { PublishRequest, Site } from './site.ts';
import { MANY, MEMORY, SOME } from './sources.ts';

const SOURCE = { seen: 'bluesky-social/social-app', date: '2026-11-23', strength: 'many' } as const;

export const bluesky: Site = {
  id: 'bluesky',
  name: 'Bluesky',
  hosts: ['bsky.app'],
  composers: [
    {
      id: 'message',
      audience: 'message',
      where: ['/messages/*'],
      editors: [{ field: 'text', selector: 'textarea', ...SOURCE }],
      region: [],
      submit: [{ selector: '[aria-label="Send message"]', translated: true, ...MEMORY }],
      keys: ['Enter'],
    },
    {
      // Posts, replies, quotes and threads.
      id: 'post',
      audience: 'post',
      editors: [{ field: 'text', selector: '.ProseMirror[contenteditable="true"]', ...SOURCE }],
      region: [{ selector: '[role="dialog"]', ...MEMORY }],
      submit: [{ selector: '[data-testid="composerPublishBtn"]', ...MANY }],
      keys: ['Mod+Enter'],
      attachments: [{ selector: 'img[src^="blob:"]', ...MEMORY }],
    },
  ],
  replay: 'click',
};

// To the person's own server, whichever host that is.
export const blueskyRequests: readonly PublishRequest[] = [
  { method: 'POST', path: '/xrpc/com.atproto.repo.applyWrites', ...SOME },
  { method: 'POST', path: '/xrpc/chat.bsky.convo.sendMessage', ...MEMORY },
];
