import type { PublishRequest, Site } from './site.ts';
import { MANY, SOME } from './sources.ts';

export const snapchat: Site = {
  id: 'snapchat',
  name: 'Snapchat',
  hosts: ['www.snapchat.com', 'web.snapchat.com'],
  composers: [
    {
      id: 'message',
      audience: 'message',
      editors: [
        { field: 'text', selector: '[role="textbox"][contenteditable="true"]', ...MANY },
        {
          field: 'text',
          selector: '[role="textbox"][placeholder="Send a chat"]',
          translated: true,
          ...MANY,
        },
      ],
      region: [],
      submit: [],
      keys: ['Enter'],
      encrypted: true,
    },
  ],
  replay: 'click',
};

export const snapchatRequests: readonly PublishRequest[] = [
  { method: 'POST', path: '/*MessagingCoreService/CreateContentMessage', ...SOME },
];
