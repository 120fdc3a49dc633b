import { type Line, line } from '../line.ts';

const CONTROL =
  /^(version|date|date of .*|author|owner|policy owner|approved( by)?|approval|reviewed( by)?|review(er)?|next review.*|review date|last review.*|ratified.*|adopted.*|status|signed( by)?|signature|changes?( made)?|amendments?|document (title|control|owner|history).*|revision|issue( date)?|reason for .*|responsib(le|ility).*|committee|created by|effective.*|policy (no|number|ref|date).*)\s*:?$/i;

/** Words that make a cell a rule rather than an entry of a table of versions. */
const RULE = /\b(must|should|never|not|encouraged|expected|may|shall)\b/i;

/**
 * A table's rows as lines. A table of versions and approvals is marked as left out; a short first cell beside a sentence
 * ("Staff | must not …") becomes the heading of what stands beside it; every other cell is a paragraph.
 */
export function tableLines(rows: readonly (readonly Line[])[][]): Line[] {
  const texts = rows.map((row) =>
    row.map((cell) =>
      cell
        .map((each) => each.text)
        .join(' ')
        .trim(),
    ),
  );
  const control = texts.flat().filter((text) => CONTROL.test(text)).length;
  if (control >= 2 && !texts.flat().some((text) => RULE.test(text) && text.length > 60))
    return texts
      .map((row) => row.filter(Boolean).join(' | '))
      .filter(Boolean)
      .map((text) => line(text, 'paragraph', 0, { out: 'A table of versions, dates and approvals.' }));

  const lines: Line[] = [];
  rows.forEach((row, index) => {
    const filled = row.filter((cell) => cell.some((each) => each.text.trim()));
    const [first, ...rest] = filled;
    if (!first) return;
    const label = first
      .map((each) => each.text)
      .join(' ')
      .trim();
    const beside = rest
      .flat()
      .map((each) => each.text)
      .join(' ');
    const short = label.split(/\s+/).length <= 6 && !/[.;:]$/.test(label);
    if (rest.length > 0 && short && beside.length > 2 * label.length) {
      lines.push(line(label, 'heading', 6), ...rest.flat());
    } else if (index === 0 && rows.length > 1 && filled.every((cell) => shortCell(cell))) {
      lines.push(line(texts[0]!.filter(Boolean).join(' | '), 'paragraph', 0, { out: 'A table’s head row.' }));
    } else {
      lines.push(...filled.flat());
    }
  });
  return lines;
}

function shortCell(cell: readonly Line[]): boolean {
  const text = cell
    .map((each) => each.text)
    .join(' ')
    .trim();
  return text.split(/\s+/).length <= 5 && !/[.;]$/.test(text);
}
