import type { Network } from '../../network.ts';

export const tumblr: Network = {
  id: 'tumblr',
  name: 'Tumblr',
  about: 'Posts of several blocks. Off until a person turns it on.',
  hosts: ['www.tumblr.com'],
  async read(request) {
    if (!new URL(request.url).pathname.startsWith('/api/v2/blog/harbour/posts')) return undefined;
    const { content } = (await request.json()) as { content: { text: string }[] };
    const parts = content.map(({ text }) => ({ field: 'text', text }));
    return { composer: request.method === 'PUT' ? 'edit' : 'post', parts, images: 0 };
  },
};
