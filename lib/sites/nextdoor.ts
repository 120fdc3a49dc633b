import type { PublishRequest, Site } from './site.ts';
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
  replay: 'click',
};

// The operation that creates a post is not known: any of them may.
export const nextdoorRequests: readonly PublishRequest[] = [{ method: 'POST', path: '/api/gql/*', ...MANY }];
