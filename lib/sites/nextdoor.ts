import type { Site } from './site.ts';
import { MANY, SOME } from './sources.ts';

export const nextdoor: Site = {
  id: 'nextdoor',
  name: 'Nextdoor',
  hosts: ['nextdoor.com', 'nextdoor.co.uk'],
  optional: true,
  composers: [
    {
      id: 'post',
      audience: 'post',
      editors: [{ field: 'text', selector: '[data-testid="composer-text-field"]', ...SOME }],
      region: [],
      submit: [{ selector: '[data-testid="composer-submit-button"]', ...SOME }],
      keys: [],
      attachments: [{ selector: '[data-testid="composer-remove-attachment"]', ...SOME }],
    },
  ],
  // The operation that creates a post is not known: any of them may.
  requests: [{ method: 'POST', path: '/api/gql/*', ...MANY }],
  replay: 'click',
};
