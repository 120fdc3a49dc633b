import type { Network } from '../../network.ts';

export const tumblr: Network = {
  id: 'tumblr',
  name: 'Tumblr',
  about: 'Blocks, each an editor of its own. One of the sites that a person turns on by themselves.',
  hosts: ['www.tumblr.com'],
  async read(request) {
    if (!new URL(request.url).pathname.startsWith('/api/v2/blog/harbour/posts')) return undefined;
    const { content } = (await request.json()) as { content: { text: string }[] };
    const parts = content.map(({ text }) => ({ field: 'text', text }));
    return { composer: request.method === 'PUT' ? 'edit' : 'post', parts, images: 0 };
  },
};
