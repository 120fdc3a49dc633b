import type { Network } from '../../network.ts';

export const nextdoor: Network = {
  id: 'nextdoor',
  name: 'Nextdoor',
  about: 'A text area in a dialog. One of the sites that a person turns on by themselves.',
  hosts: ['nextdoor.com', 'nextdoor.co.uk'],
  async read(request) {
    if (new URL(request.url).pathname !== '/api/gql/CreatePost') return undefined;
    const { input } = (await request.json()).variables;
    return { composer: 'post', parts: [{ field: 'text', text: input.body }], images: input.images };
  },
};
