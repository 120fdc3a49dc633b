import { marked } from 'marked';
import type { Line } from '../line.ts';
import { htmlLines } from './html.ts';

/**
 * Markdown by way of HTML. Line ends inside a paragraph are kept: people number clauses in Markdown by hand ("3.2 Staff
 * must …") one under the other, and the next step knows a wrap from a new clause.
 */
export function markdownLines(source: string): Line[] {
  const withoutFrontMatter = source.replace(/^\uFEFF?---\r?\n[\s\S]*?\r?\n---\r?\n/, '');
  return htmlLines(marked.parse(withoutFrontMatter, { async: false, gfm: true, breaks: true }));
}
