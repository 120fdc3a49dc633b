import type { PublishRequest, Site } from './site.ts';
import { MANY, MEMORY, SOME } from './sources.ts';

export const youtube: Site = {
  id: 'youtube',
  name: 'YouTube',
  hosts: ['www.youtube.com', 'm.youtube.com', 'studio.youtube.com'],
  composers: [
    {
      id: 'community',
      audience: 'post',
      editors: [
        {
          field: 'text',
          selector: 'ytd-backstage-post-dialog-renderer ytd-commentbox #contenteditable-root',
          ...SOME,
        },
      ],
      region: [{ selector: 'ytd-backstage-post-dialog-renderer', ...SOME }],
      submit: [{ selector: 'ytd-commentbox #submit-button button', ...MANY }],
      keys: ['Mod+Enter'],
      attachments: [{ selector: 'img[src^="blob:"]', ...MEMORY }],
    },
    {
      // Comments and replies, new or edited; the editor is only made after a click on its placeholder.
      id: 'comment',
      audience: 'comment',
      editors: [{ field: 'text', selector: 'ytd-commentbox #contenteditable-root', ...MANY }],
      region: [{ selector: 'ytd-commentbox', ...MANY }],
      submit: [{ selector: 'ytd-commentbox #submit-button button', ...MANY }],
      keys: ['Mod+Enter'],
    },
    {
      // In a frame of its own, from the same site.
      id: 'live-chat',
      audience: 'comment',
      editors: [
        {
          field: 'text',
          selector: 'yt-live-chat-text-input-field-renderer #input[contenteditable]',
          ...MANY,
        },
      ],
      region: [{ selector: 'yt-live-chat-message-input-renderer', ...MEMORY }],
      submit: [{ selector: '#send-button button', ...MANY }],
      keys: ['Enter'],
    },
  ],
  replay: 'click',
};

export const youtubeRequests: readonly PublishRequest[] = [
  { method: 'POST', path: '/youtubei/v1/comment/create_comment', ...MANY },
  { method: 'POST', path: '/youtubei/v1/comment/create_comment_reply', ...MEMORY },
  { method: 'POST', path: '/youtubei/v1/comment/update_comment*', ...MEMORY },
  { method: 'POST', path: '/youtubei/v1/backstage/create_post', ...MANY },
  { method: 'POST', path: '/youtubei/v1/live_chat/send_message', ...MANY },
];
