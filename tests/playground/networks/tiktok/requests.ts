import type { Network } from '../../network.ts';

export const tiktok: Network = {
  id: 'tiktok',
  name: 'TikTok',
  about: 'Comments and captions. Draft.js.',
  hosts: ['www.tiktok.com'],
  async read(request) {
    const { pathname, searchParams } = new URL(request.url);
    const received = (composer: string, text: string) => ({
      composer,
      parts: [{ field: 'text', text }],
      images: 0,
    });
    if (pathname === '/api/comment/publish/') return received('comment', searchParams.get('text') ?? '');
    if (pathname !== '/tiktok/web/project/post/v1/') return undefined;
    const { single_post_req_list } = await request.json();
    return received('caption', single_post_req_list[0].single_post_feature_info.text);
  },
};
