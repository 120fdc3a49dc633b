import type { ComposerSite, PublishRequest, Site } from './site.ts';
import { MANY, MEMORY } from './sources.ts';

const chat = {
  editors: [
    { field: 'text', selector: '#editable-message-text', ...MANY },
    { field: 'text', selector: '.input-message-input[contenteditable="true"]', ...MANY },
    {
      field: 'text',
      selector: '#editable-message-text-modal, .popup-send-photo [contenteditable="true"]',
      ...MEMORY,
    },
  ],
  region: [],
  submit: [
    { selector: '.btn-send', ...MANY },
    { selector: 'button.send.main-button', ...MEMORY },
    { selector: '[title="Send Message"], [aria-label="Send Message"]', translated: true, ...MANY },
  ],
  // messageSendKeyCombo: each person chooses Enter or Ctrl+Enter.
  keys: ['Enter', 'Mod+Enter'],
  enterVaries: true,
  chat: true,
  encrypted: true,
  menu: [{ selector: '.MentionTooltip.open *, .autocomplete-helper:not(.is-hidden) *', ...MEMORY }],
} as const satisfies Partial<ComposerSite>;

export const telegram: Site = {
  id: 'telegram',
  name: 'Telegram',
  hosts: ['web.telegram.org'],
  composers: [
    // Groups and channels have negative numbers; a chat that goes by a name may be either and counts as private.
    {
      ...chat,
      id: 'group',
      audience: 'group',
      where: ['/*#-*'],
      place: [{ selector: '.MiddleHeader .fullName, .chat-info .peer-title', ...MEMORY }],
    },
    { ...chat, id: 'message', audience: 'message' },
  ],
  replay: 'click',
};

export const telegramRequests: readonly PublishRequest[] = [];
