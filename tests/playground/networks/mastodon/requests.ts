import type { Network } from '../../network.ts';

interface Status {
  status: string;
  spoiler_text?: string;
  media_ids?: string[];
}

export const mastodon: Network = {
  id: 'mastodon',
  name: 'Mastodon',
  about: 'Posts with a content warning. A text area in a form.',
  hosts: ['mastodon.social', 'mastodon.online', 'mstdn.social', 'mas.to', 'mastodonapp.uk'],
  async read(request) {
    if (request.method !== 'POST' || new URL(request.url).pathname !== '/api/v1/statuses') return undefined;
    const { status, spoiler_text, media_ids } = (await request.json()) as Status;
    const parts = [{ field: 'text', text: status }];
    if (spoiler_text) parts.push({ field: 'warning', text: spoiler_text });
    return { composer: 'post', parts, images: media_ids?.length ?? 0 };
  },
};
