import type { Network } from '../../network.ts';

export const discord: Network = {
  id: 'discord',
  name: 'Discord',
  about: 'A channel and one person. Slate: Enter sends, and there is no button.',
  hosts: ['discord.com'],
  async read(request) {
    const [, channel, edited] =
      /^\/api\/v9\/channels\/(\d+)\/messages(?:\/(.+))?$/.exec(new URL(request.url).pathname) ?? [];
    if (!channel) return undefined;
    const { content } = (await request.json()) as { content: string };
    const composer = edited ? 'edit' : channel === '1' ? 'group' : 'message';
    return { composer, parts: [{ field: 'text', text: content }], images: 0 };
  },
};
