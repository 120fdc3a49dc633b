import type { Network } from '../../network.ts';

export const threads: Network = {
  id: 'threads',
  name: 'Threads',
  about: 'Threads of several posts, and replies in line. Lexical.',
  hosts: ['www.threads.com', 'threads.com', 'www.threads.net', 'threads.net'],
  async read(request) {
    if (new URL(request.url).pathname !== '/api/v1/media/configure_text_only_post/') return undefined;
    const fields = new URLSearchParams(await request.text());
    const parts = (fields.get('caption') ?? '').split('\n---\n').map((text) => ({ field: 'text', text }));
    return { composer: fields.has('reply_id') ? 'reply' : 'post', parts, images: 0 };
  },
};
