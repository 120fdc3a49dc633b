import type { PublishRequest, Site } from './site.ts';
import { MANY, MEMORY } from './sources.ts';

export const googleReviews: Site = {
  id: 'google-reviews',
  name: 'Google reviews',
  hosts: ['www.google.com', 'www.google.co.uk', 'maps.google.com'],
  optional: true,
  composers: [
    {
      id: 'review',
      audience: 'post',
      // Everything else on these hosts is a search box or a map: nothing outside this frame is looked at.
      frame: 'goog-reviews-write-widget',
      editors: [{ field: 'text', selector: 'textarea', ...MANY }],
      region: [{ selector: 'form, [role="dialog"], body', ...MEMORY }],
      submit: [{ selector: 'button', last: true, ...MEMORY }],
      keys: [],
      attachments: [{ selector: 'img[src^="blob:"]', ...MEMORY }],
    },
  ],
  replay: 'click',
};

// What it sends is not known: the guard goes by the draft alone.
export const googleReviewsRequests: readonly PublishRequest[] = [];
