import type { Network } from '../../network.ts';

interface Writes {
  writes: { value: { text: string; reply?: object; embed?: { images: unknown[] } } }[];
}

export const bluesky: Network = {
  id: 'bluesky',
  name: 'Bluesky',
  about: 'Posts and replies in ProseMirror; Ctrl+Enter posts. Messages.',
  hosts: ['bsky.app'],
  async read(request) {
    const { pathname } = new URL(request.url);
    if (pathname === '/xrpc/chat.bsky.convo.sendMessage') {
      const { message } = (await request.json()) as { message: { text: string } };
      return { composer: 'message', parts: [{ field: 'text', text: message.text }], images: 0 };
    }
    if (pathname !== '/xrpc/com.atproto.repo.applyWrites') return undefined;
    const { writes } = (await request.json()) as Writes;
    const first = writes[0]?.value;
    return {
      composer: first?.reply ? 'reply' : 'post',
      parts: writes.map(({ value }) => ({ field: 'text', text: value.text })),
      images: first?.embed?.images.length ?? 0,
    };
  },
};
