import type { Network } from '../../network.ts';

export const discord: Network = {
  id: 'discord',
  name: 'Discord',
  about: 'Slate in a channel; Enter sends and there is no button.',
  hosts: ['discord.com'],
  async read(request) {
    const channel = /^\/api\/v9\/channels\/(\w+)\/messages$/.exec(new URL(request.url).pathname)?.[1];
    if (!channel) return undefined;
    const { content } = (await request.json()) as { content: string };
    return { composer: 'group', parts: [{ field: 'text', text: content }], images: 0 };
  },
};
