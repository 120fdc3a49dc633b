import type { Network } from '../../network.ts';

export const telegram: Network = {
  id: 'telegram',
  name: 'Telegram',
  about: 'A group and one person; neither is read unless you turn that on. Both web clients.',
  hosts: ['web.telegram.org'],
  async read(request) {
    const { pathname, searchParams } = new URL(request.url);
    if (pathname !== '/apiws') return undefined;
    const text = Buffer.from(await request.text(), 'base64').toString('utf8');
    return { composer: searchParams.get('to') ?? '', parts: [{ field: 'text', text }], images: 0 };
  },
};
