import type { Block } from './line.ts';

/** A heading with those above it, the nearest first. */
export interface Section {
  /** The document's own number or letter: "3", "A"; empty where it has none. */
  number: string;
  /** As it stands, number included. */
  heading: string;
  title: string;
  /** Titles of this and the headings above, the nearest first. */
  path: readonly string[];
}

export interface Placed extends Block {
  section: Section;
  /** Offsets in the normalised text. */
  start: number;
  end: number;
}

const FRONT: Section = { number: '', heading: '', title: '', path: [] };

function written(block: Block): string {
  if (!block.label || block.label === '•') return block.text;
  return /^[\d]+$|^[A-Z]$/.test(block.label)
    ? `${block.label}. ${block.text}`
    : `${block.label} ${block.text}`;
}

/** "Section 3: Staff" gives "3"; "3.1 Friends" belongs to section 3.1. */
function numberOf(block: Block): string {
  if (block.label && block.label !== '•') return block.label;
  return /^(?:section|part|appendix|annex)\s+(\d{1,2}|[A-H])\b/i.exec(block.text)?.[1] ?? '';
}

/** Puts each block under its headings and writes the normalised text: a block a line, headings included. */
export function placeBlocks(blocks: readonly Block[]): { placed: Placed[]; text: string } {
  const open: { level: number; title: string }[] = [];
  let section = FRONT;
  let inherited = '';
  let text = '';
  const placed: Placed[] = [];
  for (const block of blocks) {
    const start = text.length + (block.label && block.label !== '•' ? block.label.length + 1 : 0);
    text += `${block.label && block.label !== '•' ? `${block.label} ` : ''}${block.text}\n`;
    if (block.kind === 'heading') {
      while (open.length > 0 && open.at(-1)!.level >= block.level) open.pop();
      if (open.length === 0) inherited = '';
      open.push({ level: block.level, title: block.text });
      const number = numberOf(block);
      if (number) inherited = number;
      section = {
        number: number || inherited,
        heading: written(block),
        title: block.text,
        path: open.map((each) => each.title).reverse(),
      };
    }
    placed.push({ ...block, section, start, end: start + block.text.length });
  }
  return { placed, text };
}
