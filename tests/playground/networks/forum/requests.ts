import type { Network } from '../../network.ts';

/** The words of an editor's HTML, a line a paragraph. */
function plain(html: string): string {
  return html
    .replace(/<\/p>\s*<p[^>]*>|<br[^>]*>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&nbsp;/g, ' ')
    .replace(/&(lt|gt|quot|#0?39|amp|rsquo|ldquo|rdquo);/g, (_, name: string) => ENTITIES[name] ?? '')
    .trim();
}
const ENTITIES: Record<string, string> = {
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  '#039': "'",
  amp: '&',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
};

export const forum: Network = {
  id: 'forum',
  name: 'A forum',
  about:
    'CKEditor 5 and classic TinyMCE (an editor in a frame) in ordinary forms that the browser sends, and two plain text areas. Checked once you have allowed this host.',
  hosts: ['talk.example'],
  async read(request) {
    const { pathname } = new URL(request.url);
    if (request.method !== 'POST') return undefined;
    if (pathname === '/answers') {
      const { raw } = (await request.json()) as { raw: string };
      return { composer: 'answer', parts: [{ field: 'text', text: raw }], images: 0 };
    }
    if (!['/topics', '/replies', '/comments'].includes(pathname)) return undefined;
    const form = await request.formData();
    if (pathname === '/comments') {
      const text = String(form.get('comment'));
      return { composer: 'comment', parts: [{ field: 'text', text }], images: 0 };
    }
    const text = { field: 'text', text: plain(String(form.get('body'))) };
    if (pathname === '/replies') return { composer: 'reply', parts: [text], images: 0 };
    return {
      composer: 'post',
      parts: [{ field: 'title', text: String(form.get('title')) }, text],
      images: 0,
    };
  },
};
