import type { Network } from '../../network.ts';

export const youtube: Network = {
  id: 'youtube',
  name: 'YouTube',
  about:
    'Comments in a plain editable element that appears once its placeholder is clicked; a live chat in a frame.',
  hosts: ['www.youtube.com', 'm.youtube.com'],
  async read(request) {
    const received = (composer: string, text: string) => ({
      composer,
      parts: [{ field: 'text', text }],
      images: 0,
    });
    switch (new URL(request.url).pathname) {
      case '/youtubei/v1/comment/create_comment':
        return received('comment', (await request.json()).commentText);
      case '/youtubei/v1/backstage/create_post':
        return received('community', (await request.json()).text);
      case '/youtubei/v1/live_chat/send_message':
        return received('live-chat', (await request.json()).richMessage.textSegments[0].text);
      default:
        return undefined;
    }
  },
};
