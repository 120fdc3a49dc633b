import type { ComposerSite, PublishRequest, Site } from './site.ts';
import { MANY, MEMORY, SOME } from './sources.ts';

const HARPER = { seen: 'Automattic/harper PR #2563', date: '2026-01-22', strength: 'many' } as const;

const chat = {
  submit: [
    // The icon lies in the button: a key reaches the button alone, a click may name either.
    {
      selector: ':is(button, [role="button"]):has([data-icon="send"], [data-icon="wds-ic-send-filled"])',
      ...MANY,
    },
    { selector: '[data-icon="send"], [data-icon="wds-ic-send-filled"]', ...MANY },
    { selector: '[aria-label="Send"]', translated: true, ...MANY },
  ],
  keys: ['Enter'],
  place: [{ selector: '[data-testid="conversation-info-header-chat-title"]', ...SOME }],
  group: [{ selector: '#main [data-id*="@g.us"]', ...MEMORY }],
  menu: [{ selector: '[data-testid="mention-picker"] *', ...MEMORY }],
  chat: true,
  encrypted: true,
} as const satisfies Partial<ComposerSite>;

export const whatsapp: Site = {
  id: 'whatsapp',
  name: 'WhatsApp',
  hosts: ['web.whatsapp.com'],
  composers: [
    {
      ...chat,
      id: 'message',
      audience: 'message',
      editors: [
        { field: 'text', selector: 'footer [contenteditable="true"][data-tab="10"]', ...HARPER },
        { field: 'text', selector: '[data-testid="conversation-compose-box-input"]', ...MANY },
      ],
      region: [{ selector: 'footer', ...MANY }],
    },
    {
      // Pictures open a view of their own, with a caption and a send button.
      ...chat,
      id: 'caption',
      audience: 'message',
      editors: [
        { field: 'text', selector: '[contenteditable="true"][role="textbox"]:not(footer *)', ...SOME },
      ],
      region: [],
      attachments: [{ selector: 'img[src^="blob:"]', ...MEMORY }],
    },
  ],
  replay: 'click',
};

export const whatsappRequests: readonly PublishRequest[] = [];
