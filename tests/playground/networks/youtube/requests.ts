import type { Network } from '../../network.ts';

export const youtube: Network = {
  id: 'youtube',
  name: 'YouTube',
  about: 'Comments in a plain editable element that appears once its placeholder is clicked.',
  hosts: ['www.youtube.com', 'm.youtube.com'],
  async read(request) {
    if (new URL(request.url).pathname !== '/youtubei/v1/comment/create_comment') return undefined;
    const { commentText } = (await request.json()) as { commentText: string };
    return { composer: 'comment', parts: [{ field: 'text', text: commentText }], images: 0 };
  },
};
