import type { PublishRequest, Site } from './site.ts';
import { MEMORY } from './sources.ts';

const SOURCE = { seen: 'mastodon/mastodon compose_form.jsx', date: '2026-11-23', strength: 'many' } as const;

export const mastodon: Site = {
  id: 'mastodon',
  name: 'Mastodon',
  hosts: ['mastodon.social', 'mastodon.online', 'mstdn.social', 'mas.to', 'mastodonapp.uk'],
  composers: [
    {
      // An edited post goes through the same form.
      id: 'post',
      audience: 'post',
      editors: [
        { field: 'text', selector: '.autosuggest-textarea__textarea', ...SOURCE },
        { field: 'warning', selector: '.spoiler-input__input', ...SOURCE },
      ],
      region: [{ selector: 'form.compose-form', ...SOURCE }],
      submit: [{ selector: '.compose-form__submit button[type="submit"]', ...SOURCE }],
      // Its shortcut calls the submit handler directly: no form submit event follows.
      keys: ['Mod+Enter'],
      attachments: [{ selector: '.compose-form__upload', ...SOURCE }],
      menu: [{ selector: '.autosuggest-textarea__suggestions > *', ...SOURCE }],
    },
  ],
  replay: 'click',
};

export const mastodonRequests: readonly PublishRequest[] = [
  { method: 'POST', path: '/api/v1/statuses', ...MEMORY },
  { method: 'PUT', path: '/api/v1/statuses/*', ...MEMORY },
];
