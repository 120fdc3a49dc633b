import type { ComposerSite, PublishRequest, Site } from './site.ts';
import { MANY, MEMORY } from './sources.ts';

const chat = {
  // The editor of a message that is being changed is the same, inside the message.
  editors: [{ field: 'text', selector: '[role="textbox"][data-slate-editor="true"]', ...MANY }],
  region: [{ selector: 'form', ...MEMORY }],
  chat: true,
  // No button unless the person has asked for one.
  submit: [],
  keys: ['Enter'],
  menu: [{ selector: '[class*="autocomplete"] [role="option"]', ...MEMORY }],
  attachments: [{ selector: '[class*="channelAttachmentArea"] > li', ...MEMORY }],
} as const satisfies Partial<ComposerSite>;

export const discord: Site = {
  id: 'discord',
  name: 'Discord',
  hosts: ['discord.com'],
  composers: [
    { ...chat, id: 'message', audience: 'message', where: ['/channels/@me*'] },
    {
      ...chat,
      id: 'channel',
      audience: 'group',
      where: ['/channels/*'],
      place: [{ selector: '[role="main"] h1, section h1', ...MEMORY }],
    },
  ],
  replay: 'click',
};

export const discordRequests: readonly PublishRequest[] = [
  { method: 'POST', path: '/api/v*/channels/*/messages', ...MANY },
  { method: 'PATCH', path: '/api/v*/channels/*/messages/*', ...MEMORY },
];
