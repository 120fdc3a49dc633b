import { friend, type Network } from '../../network.ts';

interface Share {
  variables: { post: { commentary: { text: string }; media?: unknown[] } };
}

export const linkedin: Network = {
  id: 'linkedin',
  name: 'LinkedIn',
  about: 'Posts in Quill, comments in TipTap, messages.',
  hosts: ['www.linkedin.com'],
  async read(request) {
    const { pathname, searchParams } = new URL(request.url);
    if (pathname.endsWith('/server-request') && searchParams.get('sduiid')?.endsWith('createComment')) {
      const { payload } = (await request.json()) as { payload: { commentary: string } };
      return { composer: 'comment', parts: [{ field: 'text', text: payload.commentary }], images: 0 };
    }
    if (pathname.endsWith('MemberRelationships')) {
      const { invitee } = (await request.json()) as { invitee: { inviteeUnion: { memberProfile: string } } };
      return friend(invitee.inviteeUnion.memberProfile);
    }
    if (pathname.endsWith('/voyagerMessagingDashMessengerMessages')) {
      const { message } = JSON.parse(await request.text()) as { message: { body: { text: string } } };
      return { composer: 'message', parts: [{ field: 'text', text: message.body.text }], images: 0 };
    }
    if (!searchParams.get('queryId')?.startsWith('voyagerContentcreationDashShares.')) return undefined;
    const { variables } = (await request.json()) as Share;
    return {
      composer: 'post',
      parts: [{ field: 'text', text: variables.post.commentary.text }],
      images: variables.post.media?.length ?? 0,
    };
  },
};
