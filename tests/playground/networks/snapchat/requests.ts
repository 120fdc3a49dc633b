import type { Network } from '../../network.ts';

export const snapchat: Network = {
  id: 'snapchat',
  name: 'Snapchat',
  about: 'Chats, sent by Enter. Not read unless you turn that on.',
  hosts: ['www.snapchat.com', 'web.snapchat.com'],
  async read(request) {
    if (!new URL(request.url).pathname.endsWith('/CreateContentMessage')) return undefined;
    const text = Buffer.from(await request.text(), 'base64').toString('utf8');
    return { composer: 'message', parts: [{ field: 'text', text }], images: 0 };
  },
};
