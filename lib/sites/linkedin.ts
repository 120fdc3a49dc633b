import type { PublishRequest, Site } from './site.ts';
import { MANY, MEMORY, SOME } from './sources.ts';

export const linkedin: Site = {
  id: 'linkedin',
  name: 'LinkedIn',
  hosts: ['www.linkedin.com'],
  composers: [
    {
      // With "Press Enter to Send" set there is no Send button, and without it Enter is a new line.
      id: 'message-by-enter',
      audience: 'message',
      editors: [
        {
          field: 'text',
          selector: '.msg-form:not(:has(.msg-form__send-button)) .msg-form__contenteditable',
          ...SOME,
        },
      ],
      region: [{ selector: '.msg-form', ...MANY }],
      submit: [],
      keys: ['Enter'],
    },
    {
      id: 'message',
      audience: 'message',
      editors: [{ field: 'text', selector: '.msg-form__contenteditable', ...MANY }],
      region: [{ selector: '.msg-form', ...MANY }],
      submit: [{ selector: '.msg-form__send-button', ...MANY }],
      keys: ['Mod+Enter'],
    },
    {
      id: 'comment',
      audience: 'comment',
      editors: [
        { field: 'text', selector: '.tiptap.ProseMirror[role="textbox"]', ...SOME },
        { field: 'text', selector: '.comments-comment-texteditor .ql-editor', ...MANY },
      ],
      region: [{ selector: 'form', ...MEMORY }],
      submit: [
        { selector: 'button[class*="comments-comment-box__submit-button"]', ...SOME },
        { selector: 'form:has(.tiptap.ProseMirror) button[type="submit"]', ...MEMORY },
      ],
      keys: [],
    },
    {
      // The video player is a dialog too, so a dialog alone says nothing: what counts is that it holds the editor.
      id: 'post',
      audience: 'post',
      editors: [
        { field: 'text', selector: '#interop-outlet >>> .ql-editor', ...SOME },
        { field: 'text', selector: ':is(.share-box-v2, .share-creation-state) .ql-editor', ...MANY },
      ],
      region: [
        { selector: '#interop-outlet >>> [role="dialog"]', ...SOME },
        { selector: '.share-box-v2', ...MANY },
        { selector: '.share-creation-state', ...MANY },
      ],
      submit: [
        { selector: '#interop-outlet >>> .share-actions__primary-action', ...SOME },
        { selector: '.share-actions__primary-action', ...MANY },
      ],
      keys: [],
      attachments: [
        { selector: '#interop-outlet >>> img[src^="blob:"]', ...MEMORY },
        { selector: '.share-creation-state img[src^="blob:"]', ...MEMORY },
      ],
    },
  ],
  replay: 'click',
};

export const linkedinRequests: readonly PublishRequest[] = [
  { method: 'POST', path: '/voyager/api/graphql*', name: 'voyagerContentcreationDashShares', ...MANY },
  { method: 'POST', path: '/voyager/api/contentcreation/normShares*', ...MANY },
  {
    method: 'POST',
    path: '/flagship-web/rsc-action/actions/server-request*',
    name: 'com.linkedin.sdui.comments.createComment',
    seen: 'wire capture in a public file',
    date: '2026-08-13',
    strength: 'many',
  },
  { method: 'POST', path: '/voyager/api/voyagerSocialDashNormComments*', ...MANY },
  { method: 'POST', path: '/voyager/api/voyagerMessagingDashMessengerMessages*', ...MANY },
];
