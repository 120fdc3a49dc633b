import type { PublishRequest, Site } from './site.ts';
import { MANY, ONE, SOME } from './sources.ts';

const BUNDLE = {
  seen: "the site's own bundle, in a public file",
  date: '2026-08-22',
  strength: 'many',
} as const;

export const tiktok: Site = {
  id: 'tiktok',
  name: 'TikTok',
  hosts: ['www.tiktok.com'],
  composers: [
    {
      id: 'caption',
      audience: 'post',
      where: ['/tiktokstudio/upload*', '/upload*', '/creator*'],
      editors: [
        { field: 'text', selector: '[contenteditable="true"][role="combobox"]', ...SOME },
        { field: 'text', selector: '.public-DraftEditor-content', ...SOME },
      ],
      region: [],
      submit: [{ selector: '[data-e2e="post_video_button"]', ...MANY }],
      keys: [],
    },
    {
      id: 'comment',
      audience: 'comment',
      editors: [{ field: 'text', selector: '[data-e2e="comment-input"] [contenteditable="true"]', ...MANY }],
      region: [],
      submit: [{ selector: '[data-e2e="comment-post"]', ...MANY }],
      keys: ['Enter'],
      menu: [{ selector: '[data-e2e="comment-at-list"] *', ...ONE }],
    },
  ],
  replay: 'click',
};

export const tiktokRequests: readonly PublishRequest[] = [
  { method: 'POST', path: '/tiktok/web/project/post/v1/', ...BUNDLE },
  { method: 'POST', path: '/api/comment/publish/', ...ONE },
];
