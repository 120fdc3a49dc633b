import { headingLike, phraseOfDuty } from './heading-like.ts';
import { labelAlone, plainLabel, takeLabel } from './labels.ts';
import type { Block, Line } from './line.ts';

/** How wide a line is where the text was wrapped by hand or by a page; 0 where every line is a whole paragraph. */
function wrapWidth(lines: readonly Line[]): number {
  const lengths = lines.filter((line) => line.as === 'line').map((line) => line.text.length);
  if (lengths.length < 4) return 0;
  const sorted = [...lengths].sort((a, b) => a - b);
  const wide = sorted[Math.floor(sorted.length * 0.9)] ?? 0;
  if (wide > 135) return 0;
  const open = lines.filter(
    (line, index) =>
      line.as === 'line' &&
      line.text.length > 0.7 * wide &&
      /[\w,’')]$/.test(line.text) &&
      lines[index + 1]?.as === 'line' &&
      !lines[index + 1]?.blankBefore &&
      /^[a-z]/.test(lines[index + 1]?.text ?? ''),
  );
  return open.length >= 2 ? wide : 0;
}

function goesOn(last: Line, next: Line, width: number, block: Block): boolean {
  if (next.as !== 'line' || block.kind === 'heading') return false;
  if (takeLabel(next.text).kind !== 'none' && !/^\d{1,2}\s/.test(next.text)) return false;
  // A line that begins further out than the point above it is no part of that point.
  if (block.label && (next.indent ?? 0) < block.indent - 3) return false;
  const small = /^[a-z(“‘"]/.test(next.text) && !/^[(“‘"]?[A-Z]/.test(next.text);
  const ended = /[.!?:;][”’"')]*$/.test(last.text);
  const pageBreak = next.page !== last.page;
  if (next.blankBefore && !(pageBreak && !ended)) return small && !ended && last.text.length > 30;
  if (!!next.stressed !== !!last.stressed && !small) return false;
  if (small && !ended) return true;
  if (width === 0 || small || last.text.endsWith(';')) return false;
  const first = next.text.split(' ')[0]?.length ?? 0;
  const full = last.full ?? last.text.length + 1 + first > 0.86 * width;
  if (!full) return false;
  // A full line that ends a sentence goes on, unless what follows looks like a new point of a list without signs.
  return !(/^[A-Z\d ,&/'’()-]+$/.test(last.text) && /[A-Z]{3}/.test(last.text));
}

function join(text: string, next: string): string {
  return /[a-z]-$/.test(text) && /^[a-z]/.test(next) ? text + next : `${text} ${next}`;
}

/** A label that a PDF gives on a line of its own goes back to the words it belongs to. */
function attachLoneLabels(lines: readonly Line[]): Line[] {
  const result: Line[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    const next = lines[i + 1];
    if (line.as === 'line' && next?.as === 'line' && labelAlone(line.text) && !labelAlone(next.text)) {
      const mark = line.text.replace(/^o$/, '•');
      // "1" is written "1." so that it is read as a number and not as a quantity.
      const text = `${/^\d{1,2}$/.test(mark) ? `${mark}.` : mark} ${next.text}`;
      result.push({ ...next, text, blankBefore: true });
      i += 1;
    } else result.push(line);
  }
  return result;
}

function startBlock(line: Line): Block {
  const given = line.label === undefined ? undefined : plainLabel(line.label);
  const taken = takeLabel(line.text);
  // A list sign of the file with a number typed behind it: the number is the school's own.
  const typed =
    taken.kind !== 'none' && (taken.kind !== 'bullet' || !given) && (!given || given.kind === 'bullet');
  const mark = typed ? taken : given;
  const text = typed ? taken.text : line.text;
  const bareNumber = typed && /^\d{1,2}\s/.test(line.text);
  const base = {
    blankBefore: line.blankBefore ?? false,
    stressed: line.stressed ?? false,
    page: line.page ?? 0,
    indent: line.indent ?? 0,
  };
  if (line.as === 'heading')
    return { kind: 'heading', text, label: mark?.label ?? '', level: line.level, ...base };
  // "13 is the least age" begins with a number that is no label; "3 Scope" is a heading's.
  if (bareNumber && !headingLike(text))
    return { kind: 'paragraph', text: line.text, label: '', level: 0, ...base };
  if (!mark || mark.kind === 'none') return { kind: 'paragraph', text, label: '', level: 0, ...base };
  const level = line.as === 'item' ? line.level : mark.kind === 'bullet' ? 0 : mark.depth;
  return { kind: 'item', text, label: mark.label, level, ...base };
}

const WORDED = /^(section|part|appendix|annex)\s+(\d{1,2}|[A-H])\b/i;

/** Lines become headings, paragraphs and list items; wraps are undone. */
export function blocksOf(input: readonly Line[]): Block[] {
  const lines = attachLoneLabels(input);
  const width = wrapWidth(lines);
  const blocks: { block: Block; last: Line; lines: number; as: Line['as'] }[] = [];
  for (const line of lines) {
    const open = blocks.at(-1);
    if (open && !certainHeading(open, line) && goesOn(open.last, line, width, open.block)) {
      open.block.text = join(open.block.text, line.text);
      open.last = line;
      open.lines += 1;
    } else {
      blocks.push({ block: startBlock(line), last: line, lines: 1, as: line.as });
    }
  }
  let front = true;
  const found = blocks.map(({ block, as }, index): Block => {
    const next = blocks[index + 1]?.block;
    const before = blocks[index - 1]?.block;
    const title = front && as === 'line' && !block.label && next !== undefined && titleLine(block.text);
    const heading = title || isHeading(block, as, before, next, lines);
    front &&= heading;
    return heading ? { ...block, kind: 'heading', level: title ? 1 : headingLevel(block, as) } : block;
  });
  return listsWithoutSigns(found);
}

/** At the very top of a document a short line is its title, whatever words it uses. */
function titleLine(text: string): boolean {
  return text.length <= 90 && !/[.;:!?]$/.test(text) && /^[A-Z0-9]/.test(text);
}

/** Points whose signs were lost on the way: after a colon, lines that begin small, stand further in or end openly. */
function listsWithoutSigns(blocks: readonly Block[]): Block[] {
  const result: Block[] = [];
  let lead: Block | undefined;
  for (const block of blocks) {
    if (block.kind !== 'paragraph') {
      lead = /[:…]$/.test(block.text) && block.kind === 'item' ? block : undefined;
      result.push(block);
      continue;
    }
    const point =
      lead &&
      (/^[a-z]/.test(block.text) || block.indent > lead.indent + 2 || !/[.:!?][”’"')]*$/.test(block.text));
    if (point && block.text.length < 400) {
      result.push({ ...block, kind: 'item', label: '•', level: 0 });
      continue;
    }
    lead = /[:…]$/.test(block.text) ? block : undefined;
    result.push(block);
  }
  return result;
}

/** A block that can only be a heading takes no further line. */
function certainHeading({ block, last }: { block: Block; last: Line }, next: Line): boolean {
  if (block.kind === 'heading') return true;
  const capitals = /[A-Z]{3}/.test(block.text) && !/[a-z]/.test(block.text);
  if (capitals) return /[a-z]/.test(next.text);
  // A numbered short line that does not reach the edge: "3. Personal use".
  const short = last.full === undefined ? block.text.length < 50 : !last.full;
  return (
    block.label !== '' && block.label !== '•' && short && headingLike(block.text) && !/^[a-z]/.test(next.text)
  );
}

function isHeading(
  block: Block,
  as: Line['as'],
  before: Block | undefined,
  next: Block | undefined,
  lines: readonly Line[],
): boolean {
  if (block.kind === 'heading') return true;
  if (!headingLike(block.text) || !next) return false;
  const { text, label } = block;
  if (/[A-Z]{3}/.test(text) && !/[a-z]/.test(text)) return true;
  const bullet = label === '•';
  if (WORDED.test(text)) return true;
  if (bullet) return false;
  if (label) {
    // One short point among others of the same list is no heading: "a) photographs".
    if (/^[a-z]$|^[ivx]+$/.test(label)) return false;
    const inList = [before, next].some(
      (other) =>
        other?.kind === 'item' &&
        other.level === block.level &&
        sameStyle(other.label, label) &&
        !other.stressed &&
        headingLike(other.text),
    );
    if (inList && !block.stressed && !/^\d+(\.\d+)+$/.test(next.label))
      return contentsOrHeading(block, lines);
    return (
      as !== 'item' ||
      block.stressed ||
      /^\d+$|^[A-Z]$/.test(label) ||
      next.kind !== 'item' ||
      next.level > block.level ||
      next.label === '•'
    );
  }
  if (block.stressed) return true;
  if (as === 'paragraph' && !lines.every((line) => line.as !== 'line') && !/:$/.test(text))
    return plainTitle(block, next);
  return plainTitle(block, next);
}

const sameStyle = (a: string, b: string) =>
  a.replace(/\d+/g, '1').replace(/[A-Z]/g, 'A') === b.replace(/\d+/g, '1').replace(/[A-Z]/g, 'A');

/** Numbered short lines one after the other: the list of contents, or headings without text between. Both are headings. */
function contentsOrHeading(block: Block, lines: readonly Line[]): boolean {
  return (
    /^[A-Z]$|^\d{1,2}$/.test(block.label) && lines.filter((line) => line.text.includes(block.text)).length > 1
  );
}

/** A short line by itself, with room before it and something other than itself after it. */
function plainTitle(block: Block, next: Block): boolean {
  if (
    !/^[“"'‘]?[A-Z0-9]/.test(block.text) ||
    (phraseOfDuty(block.text) && !/^(?:what|how|why|who|when|where)\b/i.test(block.text))
  )
    return false;
  if (/:$/.test(block.text)) return block.text.split(' ').length <= 4 && block.blankBefore;
  return block.blankBefore && block.text.split(' ').length <= 10 && next.text.length > 0;
}

function headingLevel(block: Block, as: Line['as']): number {
  if (as === 'heading' && block.level) return block.level;
  if (/^\d+(\.\d+)+$/.test(block.label)) return block.label.split('.').length;
  if (block.label && block.label !== '•') return 1;
  if (/^(section|part|appendix|annex)\b/i.test(block.text)) return 1;
  return /[a-z]/.test(block.text) ? 3 : 1;
}
