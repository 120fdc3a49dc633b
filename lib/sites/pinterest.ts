import type { PublishRequest, Site } from './site.ts';
import { MANY, ONE, SOME } from './sources.ts';

export const pinterest: Site = {
  id: 'pinterest',
  name: 'Pinterest',
  hosts: ['www.pinterest.com', 'www.pinterest.co.uk'],
  optional: true,
  composers: [
    {
      id: 'pin',
      audience: 'post',
      editors: [
        { field: 'title', selector: '#storyboard-selector-title', ...SOME },
        { field: 'text', selector: '.public-DraftEditor-content', ...SOME },
      ],
      region: [],
      // Whether the name is on the button or around it differs by file.
      submit: [
        { selector: '[data-test-id="storyboard-creation-nav-done"] button', ...MANY },
        { selector: '[data-test-id="storyboard-creation-nav-done"]', ...MANY },
      ],
      keys: [],
    },
  ],
  replay: 'click',
};

export const pinterestRequests: readonly PublishRequest[] = [
  { method: 'POST', path: '/resource/PinResource/create/', ...ONE },
  { method: 'POST', path: '/resource/AggregatedCommentResource/create/', ...ONE },
];
