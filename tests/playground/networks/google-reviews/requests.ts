import type { Network } from '../../network.ts';

export const googleReviews: Network = {
  id: 'google-reviews',
  name: 'Google reviews',
  about: 'A review, in a frame of its own. Off until a person turns it on.',
  hosts: ['www.google.com', 'www.google.co.uk', 'maps.google.com'],
  async read(request) {
    if (new URL(request.url).pathname !== '/maps/rpc/submitreview') return undefined;
    const [, [, text]] = JSON.parse(await request.text());
    return { composer: 'review', parts: [{ field: 'text', text }], images: 0 };
  },
};
