import { friend, type Network } from '../../network.ts';

interface CreateTweet {
  variables: {
    tweet_text: string;
    reply?: { in_reply_to_tweet_id: string };
    media?: { media_entities: unknown[] };
  };
}

export const x: Network = {
  id: 'x',
  name: 'X',
  about: 'Short posts, replies, messages. Draft.js; Ctrl+Enter posts too.',
  hosts: ['x.com', 'www.x.com', 'mobile.x.com', 'twitter.com', 'www.twitter.com', 'mobile.twitter.com'],
  async read(request) {
    const message = (text: string) => ({ composer: 'message', parts: [{ field: 'text', text }], images: 0 });
    const { pathname } = new URL(request.url);
    if (pathname === '/chat-ws') return message(Buffer.from(await request.text(), 'base64').toString('utf8'));
    if (pathname === '/i/api/1.1/friendships/create.json')
      return friend(new URLSearchParams(await request.text()).get('user_id') ?? '');
    if (pathname === '/i/api/1.1/dm/new2.json') return message((await request.json()).text);
    if (request.method !== 'POST' || !pathname.endsWith('/CreateTweet')) return undefined;
    const { variables } = (await request.json()) as CreateTweet;
    return {
      composer: variables.reply ? 'reply' : 'post',
      parts: [{ field: 'text', text: variables.tweet_text }],
      images: variables.media?.media_entities.length ?? 0,
    };
  },
};
