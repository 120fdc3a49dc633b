import type { Site } from './site.ts';

const SOURCE = 'mastodon/mastodon compose_form.jsx';

export const mastodon: Site = {
  id: 'mastodon',
  name: 'Mastodon',
  hosts: ['mastodon.social', 'mastodon.online', 'mstdn.social', 'mas.to', 'mastodonapp.uk'],
  composers: [
    {
      id: 'post',
      audience: 'post',
      editors: [
        { field: 'text', selector: '.autosuggest-textarea__textarea', seen: SOURCE, date: '2026-11-23' },
        { field: 'warning', selector: '.spoiler-input__input', seen: SOURCE, date: '2026-11-23' },
      ],
      region: [{ selector: 'form.compose-form', seen: SOURCE, date: '2026-11-23' }],
      submit: [{ selector: '.compose-form__submit button[type="submit"]', seen: SOURCE, date: '2026-11-23' }],
      // Its shortcut calls the submit handler directly: no form submit event follows.
      keys: ['Mod+Enter'],
      attachments: [{ selector: '.compose-form__upload', seen: SOURCE, date: '2026-11-23' }],
      menu: [{ selector: '.autosuggest-textarea__suggestions > *', seen: SOURCE, date: '2026-11-23' }],
    },
  ],
  requests: [
    { method: 'POST', path: '/api/v1/statuses', seen: SOURCE, date: '2026-11-23' },
    { method: 'PUT', path: '/api/v1/statuses/*', seen: SOURCE, date: '2026-11-23' },
  ],
  replay: 'click',
};
