import type { Network } from '../../network.ts';

export const pinterest: Network = {
  id: 'pinterest',
  name: 'Pinterest',
  about: 'A title and a description, in Draft.js. Off until a person turns it on.',
  hosts: ['www.pinterest.com', 'www.pinterest.co.uk'],
  async read(request) {
    if (new URL(request.url).pathname !== '/resource/PinResource/create/') return undefined;
    const { options } = JSON.parse(new URLSearchParams(await request.text()).get('data') ?? '');
    const parts = [{ field: 'text', text: options.description }];
    if (options.title) parts.unshift({ field: 'title', text: options.title });
    return { composer: 'pin', parts, images: 0 };
  },
};
