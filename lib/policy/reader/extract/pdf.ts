import type { Reading } from '../extract.ts';
import { type Line, line, UnreadableDocument } from '../line.ts';

/** More pages than this are no policy. */
const MAX_PAGES = 200;

interface Piece {
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
  font: string;
}

interface Row {
  text: string;
  x: number;
  right: number;
  y: number;
  size: number;
  font: string;
}

/** Pieces that stand on one line, from left to right, with a blank wherever they stand apart. */
function rowsOf(pieces: readonly Piece[]): Row[] {
  const rows: Piece[][] = [];
  for (const piece of [...pieces].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows.at(-1);
    const near =
      row?.[0] && Math.abs(row[0].y - piece.y) < Math.max(2, 0.4 * Math.min(row[0].size, piece.size));
    if (row && near) row.push(piece);
    else rows.push([piece]);
  }
  return rows.map((row) => {
    const sorted = row.sort((a, b) => a.x - b.x);
    let text = '';
    let right = sorted[0]!.x;
    for (const piece of sorted) {
      const gap = piece.x - right;
      if (text && gap > 0.15 * piece.size && !/\s$/.test(text)) text += gap > 2 * piece.size ? '  ' : ' ';
      text += piece.text;
      right = piece.x + piece.width;
    }
    const widest = sorted.reduce((a, b) => (b.text.length > a.text.length ? b : a));
    return { text, x: sorted[0]!.x, right, y: sorted[0]!.y, size: widest.size, font: widest.font };
  });
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

function mostOf<T>(values: readonly T[], weight: (value: T, index: number) => number): T | undefined {
  const counts = new Map<T, number>();
  for (const [index, value] of values.entries())
    counts.set(value, (counts.get(value) ?? 0) + weight(value, index));
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function pageLines(
  rows: readonly Row[],
  page: number,
  body: { size: number; font: string; left: number },
): Line[] {
  const right = Math.max(0, ...rows.map((row) => row.right));
  const { left } = body;
  const gaps = rows
    .slice(1)
    .map((row, i) => rows[i]!.y - row.y)
    .filter((gap) => gap > 0);
  const usual = median(gaps.filter((gap) => gap < 3 * body.size)) || 1.2 * body.size;
  return rows.map((row, index) => {
    const gap = index === 0 ? 0 : rows[index - 1]!.y - row.y;
    const larger = row.size > 1.08 * body.size;
    const otherFont = row.font !== body.font && row.text.length < 100;
    return line(row.text, 'line', 0, {
      page,
      indent: Math.round(row.x - left),
      full: row.right > left + 0.82 * (right - left),
      ...(gap > 1.25 * usual && { blankBefore: true }),
      ...((larger || otherFont) && { stressed: true }),
      ...((index === 0 || index === rows.length - 1 || index === 1 || index === rows.length - 2) && {
        edge: true,
      }),
    });
  });
}

/**
 * The text of a PDF, line by line as it stands on the page.
 * @throws {UnreadableDocument} where it is locked, broken or only pictures of pages.
 */
export async function pdfLines(bytes: Uint8Array, { progress, signal }: Reading = {}): Promise<Line[]> {
  const { getDocumentProxy } = await import('unpdf');
  let document: Awaited<ReturnType<typeof getDocumentProxy>>;
  try {
    // A copy: the library takes the buffer for its own.
    document = await getDocumentProxy(bytes.slice(), {
      isEvalSupported: false,
      useSystemFonts: false,
      verbosity: 0,
    });
  } catch (error) {
    const locked = error instanceof Error && error.name === 'PasswordException';
    throw new UnreadableDocument(
      locked
        ? 'This PDF needs a password: save a copy without one.'
        : 'This PDF cannot be opened: save it again, or paste its text.',
    );
  }
  try {
    if (document.numPages > MAX_PAGES)
      throw new UnreadableDocument(`This PDF has more than ${MAX_PAGES} pages: choose the policy alone.`);
    const pages: Row[][] = [];
    for (let number = 1; number <= document.numPages; number++) {
      signal?.throwIfAborted();
      progress?.(number - 1, document.numPages);
      const content = await (await document.getPage(number)).getTextContent();
      const pieces = content.items.flatMap((item): Piece[] => {
        if (!('str' in item) || !item.str) return [];
        const [, , c = 0, d = 0, x = 0, y = 0] = item.transform as number[];
        const size = Math.hypot(c, d) || item.height || 10;
        return [{ text: item.str, x, y, width: item.width, size, font: item.fontName }];
      });
      pages.push(
        rowsOf(pieces.filter((piece) => piece.text.trim() || piece.width > 0)).filter((row) =>
          row.text.trim(),
        ),
      );
    }
    const rows = pages.flat();
    if (rows.length === 0)
      throw new UnreadableDocument('This PDF holds pictures of pages and no text: paste the text instead.');
    const weight = (_: unknown, index: number) => rows[index]!.text.length;
    const body = {
      left: rows.reduce((least, row) => Math.min(least, row.x), Number.POSITIVE_INFINITY),
      size:
        mostOf(
          rows.map((row) => Math.round(row.size * 2) / 2),
          weight,
        ) ?? 10,
      font:
        mostOf(
          rows.map((row) => row.font),
          weight,
        ) ?? '',
    };
    return pages.flatMap((page, index) => pageLines(page, index + 1, body));
  } finally {
    await document.cleanup();
  }
}
