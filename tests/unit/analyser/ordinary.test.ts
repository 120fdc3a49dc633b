import { describe, expect, it } from 'vitest';
import { ordinaryPosts, ordinaryVerdict } from '../../corpus/ordinary.ts';

const posts = ordinaryPosts();

describe('ordinary posts', () => {
  it.each(posts.map((post) => [post.text, post] as const))('lets "%s" go', (_, post) => {
    expect(ordinaryVerdict(post).outcome).not.toBe('review');
  });

  // What a rule change does to people: every finding beyond a plain mention, and every mark shown.
  it('shows what is found in them', () => {
    const lines = posts.flatMap((post) => {
      const { outcome, findings } = ordinaryVerdict(post);
      const words = findings.map(({ kind, span }) => `${kind} "${post.text.slice(span.start, span.end)}"`);
      return words.length > 0 ? [`${outcome} · ${words.join(', ')} · ${post.text}`] : [];
    });
    expect(lines.join('\n')).toMatchSnapshot();
  }, 60_000);
});
