import type { Network } from '../../network.ts';

/** Rich text as the site sends it: paragraphs of runs. */
interface RichText {
  document: { e: 'par'; c: { e: 'text'; t: string }[] }[];
}
interface CreatePost {
  operation: string;
  variables: { input: { title: string; content: { richText: string } } };
}

const plain = ({ document }: RichText) =>
  document.map((paragraph) => paragraph.c.map((run) => run.t).join('')).join('\n');

export const reddit: Network = {
  id: 'reddit',
  name: 'Reddit',
  about: 'Posts with a title, and comments. Lexical inside custom elements.',
  hosts: ['www.reddit.com', 'sh.reddit.com', 'new.reddit.com', 'old.reddit.com'],
  async read(request) {
    const { pathname } = new URL(request.url);
    if (pathname === '/api/comment') {
      const text = String((await request.formData()).get('text'));
      return { composer: 'comment', parts: [{ field: 'text', text }], images: 0 };
    }
    if (pathname.endsWith('/create-comment')) {
      const form = await request.formData();
      const text = plain(JSON.parse(String(form.get('content'))));
      return { composer: 'comment', parts: [{ field: 'text', text }], images: 0 };
    }
    if (pathname !== '/svc/shreddit/graphql') return undefined;
    const { operation, variables } = (await request.json()) as CreatePost;
    if (operation !== 'CreatePost') return undefined;
    const { title, content } = variables.input;
    return {
      composer: 'group',
      parts: [
        { field: 'title', text: title },
        { field: 'text', text: plain(JSON.parse(content.richText)) },
      ],
      images: 0,
    };
  },
};
