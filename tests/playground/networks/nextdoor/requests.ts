import type { Network } from '../../network.ts';

export const nextdoor: Network = {
  id: 'nextdoor',
  name: 'Nextdoor',
  about: 'Posts to neighbours. Off until a person turns it on.',
  hosts: ['nextdoor.com', 'nextdoor.co.uk'],
  async read(request) {
    if (new URL(request.url).pathname !== '/api/gql/CreatePost') return undefined;
    const { input } = (await request.json()).variables;
    return { composer: 'post', parts: [{ field: 'text', text: input.body }], images: input.images };
  },
};
