import { CASES, type Case } from '../sites/cases.ts';

/** One editor library on the page that has it, and what the person has to have allowed for it. */
export interface EditorCase extends Case {
  library: string;
}

const at = (library: string, site: string, composer: string): EditorCase => ({
  library,
  ...CASES.find((each) => each.site === site && each.composer === composer && !each.variant)!,
});

const FORUM = { site: 'talk.example', keys: [] } as const;

/** Every editor that the sites use, and those of forums and blogs, which belong to no known site. */
export const EDITORS: readonly EditorCase[] = [
  at('Lexical', 'facebook', 'comment'),
  at('Draft.js', 'x', 'post'),
  at('Quill', 'linkedin', 'post'),
  at('ProseMirror (TipTap)', 'bluesky', 'post'),
  at('Slate', 'discord', 'channel'),
  {
    ...FORUM,
    library: 'CKEditor 5',
    composer: 'topic',
    url: 'https://talk.example/new',
    editor: '.ck-editor__editable',
    submit: 'form [type=submit]',
    form: 'form',
    beside: '[name=title]',
  },
  {
    ...FORUM,
    library: 'TinyMCE classic, in a frame',
    composer: 'reply',
    url: 'https://talk.example/',
    editorFrame: 'iframe',
    editor: 'body',
    submit: 'form [type=submit]',
    form: 'form',
  },
  at('text area, form of a script', 'mastodon', 'post'),
  {
    ...FORUM,
    library: 'text area, form of the browser',
    composer: 'comment',
    url: 'https://talk.example/story',
    editor: '[name=comment]',
    submit: '[name=submit]',
    form: '#commentform',
    beside: '[name=author]',
  },
  {
    ...FORUM,
    library: 'text area, no form',
    composer: 'answer',
    url: 'https://talk.example/club',
    editor: '.reply-area textarea',
    submit: '.reply-area .primary',
    keys: ['Mod+Enter'],
  },
  at('plain contenteditable', 'youtube', 'comment'),
];
