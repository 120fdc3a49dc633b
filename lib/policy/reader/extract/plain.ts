import { type Line, line } from '../line.ts';

/**
 * Plain text, pasted or from a file: a line each, blank lines remembered. A form feed begins a page, as in text that was
 * taken out of a PDF by another tool.
 */
export function plainLines(text: string): Line[] {
  const lines: Line[] = [];
  const pages = text.split('\f');
  pages.forEach((page, index) => {
    let blankBefore = true;
    const first = lines.length;
    for (const raw of page.split(/\r\n|[\n\r\u2028\u2029]/)) {
      if (!raw.trim()) {
        blankBefore = true;
        continue;
      }
      lines.push(
        line(raw, 'line', 0, {
          blankBefore,
          indent: raw.length - raw.trimStart().length,
          ...(pages.length > 1 && { page: index + 1 }),
        }),
      );
      blankBefore = false;
    }
    if (pages.length > 1 && lines.length > first) {
      // A running head or foot with a page number takes two lines.
      for (const at of [first, first + 1, lines.length - 2, lines.length - 1]) {
        const edge = at >= first ? lines[at] : undefined;
        if (edge) edge.edge = true;
      }
    }
  });
  return lines;
}
