import { friend, type Network } from '../../network.ts';

interface Variables {
  input: { message: { text: string }; attachments?: unknown[]; audience?: { to_id?: string } };
}

/** What a post and a comment are called inside the one address that everything goes to. */
const COMPOSERS: Record<string, string> = {
  ComposerStoryCreateMutation: 'post',
  useCometUFICreateCommentMutation: 'comment',
};

export const facebook: Network = {
  id: 'facebook',
  name: 'Facebook',
  about: 'Posts, comments, a group, private messages, friends. Its editor is Lexical.',
  hosts: ['www.facebook.com', 'm.facebook.com', 'web.facebook.com', 'facebook.com'],
  async read(request) {
    const { pathname } = new URL(request.url);
    // Messages are encrypted on the way: here they only look it, so that nobody reads them by accident.
    if (pathname === '/messages/sealed/') {
      const text = Buffer.from(await request.text(), 'base64').toString('utf8');
      return { composer: 'message', parts: [{ field: 'text', text }], images: 0 };
    }
    if (pathname !== '/api/graphql/') return undefined;
    const form = await request.formData();
    if (form.get('fb_api_req_friendly_name') === 'FriendingCometFriendRequestSendMutation') {
      const { input } = JSON.parse(String(form.get('variables'))) as {
        input: { friend_requestee_ids: string[] };
      };
      return friend(input.friend_requestee_ids[0]!);
    }
    const composer = COMPOSERS[String(form.get('fb_api_req_friendly_name'))];
    if (!composer) return undefined;
    const { input } = JSON.parse(String(form.get('variables'))) as Variables;
    return {
      composer: input.audience?.to_id ? 'group' : composer,
      parts: [{ field: 'text', text: input.message.text }],
      images: input.attachments?.length ?? 0,
    };
  },
};
