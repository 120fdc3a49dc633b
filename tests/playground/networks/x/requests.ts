import type { Network } from '../../network.ts';

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
  about: 'Short posts and replies in Draft.js; Ctrl+Enter posts too.',
  hosts: ['x.com', 'www.x.com', 'mobile.x.com', 'twitter.com', 'www.twitter.com', 'mobile.twitter.com'],
  async read(request) {
    if (request.method !== 'POST' || !new URL(request.url).pathname.endsWith('/CreateTweet'))
      return undefined;
    const { variables } = (await request.json()) as CreateTweet;
    return {
      composer: variables.reply ? 'reply' : 'post',
      parts: [{ field: 'text', text: variables.tweet_text }],
      images: variables.media?.media_entities.length ?? 0,
    };
  },
};
