import type { Statement } from './statements.ts';

const OWN = /^(?:\d{1,2}(?:\.\d{1,2})+|[A-Z]{1,3}\.?\d{1,2}(?:\.\d{1,2})*[a-z]?)$/;

/** A short name for a section without a number: the initials of its first words. */
function initials(title: string): string {
  const words =
    title.match(/[A-Za-z]+/g)?.filter((word) => !/^(?:of|the|and|by|for|to|in|a|on)$/i.test(word)) ?? [];
  return (
    words
      .slice(0, 3)
      .map((word) => word[0]!.toUpperCase())
      .join('') || 'P'
  );
}

/**
 * An id for each statement: the document's own number where it has one ("3.2"), what goes on with it ("3.2-1"), else its
 * section and a count ("B3").
 * Never the same twice.
 */
export function idsFor(statements: readonly Statement[]): string[] {
  const used = new Set<string>();
  const counts = new Map<string, number>();
  const own = new Set(
    statements.flatMap(({ label, under }) => [label, under]).filter((label) => OWN.test(label)),
  );
  let parent = '';
  return statements.map((statement) => {
    const { label, section } = statement;
    if (OWN.test(label) && !used.has(label)) {
      used.add(label);
      parent = label;
      return label;
    }
    // A lettered point under a numbered clause: "3.2(a)".
    const above = OWN.test(statement.under) ? statement.under : parent;
    const lettered = /^[a-z]{1,4}$/.test(label) && above && `${above}(${label})`;
    if (lettered && !used.has(lettered)) {
      used.add(lettered);
      return lettered;
    }
    const numbered = [statement.partOf, statement.under].find((each) => OWN.test(each));
    const base = numbered ?? (section.number || initials(section.title));
    const join = numbered ? '-' : /\d$/.test(base) ? '.' : '';
    let id: string;
    do {
      const count = (counts.get(base) ?? 0) + 1;
      counts.set(base, count);
      id = `${base}${join}${count}`;
    } while (used.has(id) || own.has(id));
    used.add(id);
    return id;
  });
}

/** The document's own number for a statement: its label, or that of the paragraph which it goes on with. */
export function ownNumber(id: string, { label }: Statement): string | undefined {
  if (label !== '' && (id === label || id.endsWith(`(${label})`))) return id;
  const paragraph = /^(.+)-\d+$/.exec(id)?.[1];
  return paragraph && OWN.test(paragraph) ? paragraph : undefined;
}
