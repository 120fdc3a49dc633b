import type { Block, LeftOut } from './line.ts';

const TITLE = /^(table of )?contents( page)?:?$|^index$|^in this (policy|document)( you will find)?:?$/i;
const WHY = 'A line of the list of contents: the heading itself comes later.';

/** A heading's words for comparing: without its number, a page number behind it, case or punctuation. */
function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/\s+\d{1,3}$/, '')
    .replace(/^(section|part|appendix)?\s*[\d.]+\s*/, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

function sameHeading(entry: string, heading: string): boolean {
  const [a, b] = [bare(entry), bare(heading)];
  if (!a || !b) return false;
  if (a === b) return true;
  // Contents lists often shorten: the beginning decides.
  return a.length > 14 && b.length > 14 && (a.startsWith(b) || b.startsWith(a));
}

const entryLike = (block: Block) =>
  block.text.length < 120 && !/[.;]$/.test(block.text.replace(/[\s.]+\d+$/, ''));

/** The block at `index` stands again further down as a heading. */
function comesAgain(blocks: readonly Block[], index: number, from: number): boolean {
  const entry = blocks[index]!;
  return blocks
    .slice(from)
    .some((later) => later.kind !== 'paragraph' && sameHeading(entry.text, later.text));
}

/**
 * Takes out lists of contents: what follows a title that says so, and any run of three or more short lines that all
 * come again below as headings, with the sentence that leads up to them.
 */
export function dropContents(blocks: readonly Block[]): { kept: Block[]; leftOut: LeftOut[] } {
  const out = new Set<number>();
  for (let i = 0; i < blocks.length; i++) {
    const titled = TITLE.test(blocks[i]!.text);
    const first = titled ? i + 1 : i;
    let end = first;
    while (end < blocks.length && entryLike(blocks[end]!)) {
      const numbered = titled && /\s\d{1,3}$/.test(blocks[end]!.text);
      // Under the title an entry may be missing below; without it every line must come again, after the run.
      if (!comesAgain(blocks, end, end + 1) && !numbered) break;
      if (out.has(end) || repeatsRun(blocks, first, end)) break;
      end += 1;
    }
    if (end - first >= (titled ? 0 : 3)) {
      if (titled) out.add(i);
      const lead = blocks[first - 1];
      if (!titled && lead && /:$/.test(lead.text) && lead.text.length < 120) out.add(first - 1);
      for (let at = first; at < end; at++) out.add(at);
      i = Math.max(i, end - 1);
    }
  }
  return {
    kept: blocks.filter((_, index) => !out.has(index)),
    leftOut: blocks
      .filter((_, index) => out.has(index))
      .map((block) => ({ text: [block.label, block.text].filter(Boolean).join(' '), why: WHY })),
  };
}

/** The line begins the list's headings anew: the list is over and the document has begun. */
function repeatsRun(blocks: readonly Block[], first: number, at: number): boolean {
  return blocks.slice(first, at).some((earlier) => sameHeading(earlier.text, blocks[at]!.text));
}
