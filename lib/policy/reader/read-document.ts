import type { Kind, Limb, Role } from '../../analyser/types.ts';
import type { Strength } from '../types.ts';
import { audienceOf, audienceOfHeading } from './audience.ts';
import { inOrder, mentionsIn } from './audience-words.ts';
import { blocksOf } from './blocks.ts';
import { dropContents } from './contents.ts';
import { definedTerms, documentAudience } from './defined-terms.ts';
import { extractLines, type Reading, type Source } from './extract.ts';
import { dropFurniture, GREETING } from './furniture.ts';
import { idsFor, ownNumber } from './identify.ts';
import { coversPraise, kindsOf, limbOf } from './kinds.ts';
import type { LeftOut, Line } from './line.ts';
import { UnreadableDocument } from './line.ts';
import { normaliseLines } from './normalise.ts';
import { type Note, notesOf } from './notes.ts';
import { type Placed, placeBlocks } from './sections.ts';
import { type Statement, statementsOf } from './statements.ts';
import { strengthOf } from './strength.ts';

/** A sentence of a school's document with what the reader suggests for it. Nothing of it is in force yet. */
export interface ReadClause {
  /** The document's own number ("3.2") or the section and a count ("B3"). */
  id: string;
  /** The document's own number, where it gave one: "3.2", "3.2(a)". */
  number?: string;
  /** The section's own number or letter, else its heading. */
  section: string;
  heading: string;
  /** Verbatim but for blanks; a list point stands behind what leads up to it. */
  text: string;
  audience: Role[];
  strength: Strength;
  /** The finding kinds it answers; none where it only informs. */
  kinds: Kind[];
  /** What it speaks of though it only informs: a school may choose that it answers these. */
  speaksOf: Kind[];
  /** Which test of defamation it states, where it states one. */
  limb?: Limb;
  /** Where the sentence stands in `ReadPolicy.text`; a joined lead-in stands above it. */
  source: { start: number; end: number };
  notes: Note[];
}

export interface ReadPolicy {
  title: string;
  /** The document made plain, contents and page furniture left out: what `source` counts in. */
  text: string;
  /** Everybody the document says it speaks to. */
  audience: Role[];
  clauses: ReadClause[];
  leftOut: LeftOut[];
}

/** A point that is no sentence of its own takes the force of the title above it: "What is not OK", "Don't". */
function lentByTitle({ own, section }: Statement): string {
  const start = own.split(' ').slice(0, 9).join(' ');
  const whole = /\b(?:will|is|are|was|were|has|have|may|can)\b/i.test(start) || own.endsWith('?');
  return section.title && !whole ? `${section.title}:` : '';
}

/** A heading that no sentence follows, and no heading of its own. */
function nothingBelow(block: Placed, index: number, placed: readonly Placed[]): boolean {
  const next = placed[index + 1];
  // The lines of the title stand one above the other.
  const title = placed.slice(0, index).every((each) => each.kind === 'heading');
  return (
    block.kind === 'heading' && !title && (!next || (next.kind === 'heading' && next.level <= block.level))
  );
}

/** Reads the lines of a document: drops what is not policy, then suggests for every sentence what it is. */
export function readLines(lines: readonly Line[]): ReadPolicy {
  const { kept, leftOut: furniture } = dropFurniture(normaliseLines(lines));
  const { kept: blocks, leftOut: contents } = dropContents(blocksOf(kept));
  const { placed, text } = placeBlocks(blocks);
  const all = statementsOf(placed);
  // "In particular:" before whole sentences says nothing by itself.
  const empty = all.filter((each) => each.leadsOnly && each.text.split(' ').length <= 3);
  const statements = all.filter((each) => !empty.includes(each));
  const title = placed.find((block) => block.kind === 'heading')?.text ?? '';
  const defined = definedTerms(statements);
  const greeting = furniture.find(({ why }) => why === GREETING)?.text ?? '';
  const greeted = inOrder(mentionsIn(greeting, defined).flatMap((each) => each.roles));
  const everybody = greeted.length > 0 ? greeted : documentAudience(title, statements, defined);
  // A document that never says whom it is for speaks, where it only informs, to all that its headings name.
  const named = inOrder(
    placed.flatMap((block) => (block.kind === 'heading' ? audienceOfHeading(block.text, defined) : [])),
  );
  const ids = idsFor(statements);
  const praise = new Set<string>();

  let previous: readonly Role[] = [];
  const clauses = statements.map((statement, index): ReadClause => {
    const lent = statement.lead || lentByTitle(statement);
    const found = strengthOf(statement.text, statement.listed ? lent : '');
    // "For staff, requirements include: not discussing …" forbids by the point, not by what leads up to it.
    const force = { ...found, negative: found.negative || /^(?:not|never|no)\b/i.test(statement.own) };
    const informs = force.strength === 'information' || statement.leadsOnly;
    const reader = informs && everybody.length === 0 ? named : everybody;
    const audience = audienceOf(statement, defined, reader, previous);
    previous = audience;
    const speaksOf = kindsOf(statement.text, statement.own, force, audience);
    const id = ids[index]!;
    if (!informs && speaksOf.includes('complaint') && coversPraise(statement.text, force)) praise.add(id);
    const number = ownNumber(id, statement);
    const limb = speaksOf.includes('defamation') ? limbOf(statement.own) : undefined;
    return {
      id,
      ...(number && { number }),
      section: statement.section.number || statement.section.title,
      heading: statement.section.heading,
      text: statement.text,
      audience,
      strength: informs ? 'information' : force.strength,
      kinds: informs ? [] : speaksOf,
      speaksOf: informs ? speaksOf : [],
      ...(limb && { limb }),
      source: statement.source,
      notes: [],
    };
  });
  const notes = notesOf(clauses, praise, (words) =>
    inOrder(mentionsIn(words, defined).flatMap((each) => each.roles)),
  );
  for (const clause of clauses) clause.notes = notes.get(clause.id) ?? [];
  return {
    title,
    text,
    audience: everybody,
    clauses,
    leftOut: [
      ...furniture,
      ...contents,
      ...placed
        .filter(nothingBelow)
        .map(({ text: heading }) => ({ text: heading, why: 'A heading with nothing below it.' })),
      ...empty.map((each) => ({ text: each.text, why: 'It only leads up to the sentences below it.' })),
    ],
  };
}

/**
 * Reads a school's own policy from a file or from pasted text.
 * @throws {UnreadableDocument} with one sentence, where it cannot be read or holds no words.
 */
export async function readPolicyDocument(source: Source, reading: Reading = {}): Promise<ReadPolicy> {
  const read = readLines(await extractLines(source, reading));
  reading.signal?.throwIfAborted();
  if (read.clauses.length === 0)
    throw new UnreadableDocument('There are no sentences in this document: is it the right file?');
  return read;
}
