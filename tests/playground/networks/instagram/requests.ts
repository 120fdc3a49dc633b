import { friend, type Network } from '../../network.ts';

export const instagram: Network = {
  id: 'instagram',
  name: 'Instagram',
  about: 'Captions, comments and direct messages. Text areas and Lexical.',
  hosts: ['www.instagram.com'],
  async read(request) {
    const { pathname } = new URL(request.url);
    const followed = /^\/api\/v1\/friendships\/create\/(\w+)\/$/.exec(pathname)?.[1];
    if (followed) return friend(followed);
    const fields = new URLSearchParams(await request.text());
    const part = (text: string | null) => [{ field: 'text', text: text ?? '' }];
    if (pathname === '/api/v1/media/configure/') {
      return {
        composer: 'caption',
        parts: part(fields.get('caption')),
        images: Number(fields.get('pictures')),
      };
    }
    const variables = JSON.parse(fields.get('variables') ?? '{}');
    switch (fields.get('fb_api_req_friendly_name')) {
      case 'PolarisPostCommentInputRevampedMutation':
        return { composer: 'comment', parts: part(variables.comment_text), images: 0 };
      case 'IGDirectTextSendMutation':
        return { composer: 'message', parts: part(variables.text.sensitive_string_value), images: 0 };
      default:
        return undefined;
    }
  },
};
