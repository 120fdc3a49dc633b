import type { Kind, Role } from '../../analyser/types.ts';
import type { Clause, Outcome, Policy } from '../types.ts';
import { asClause } from './as-policy.ts';
import type { LeftOut } from './line.ts';
import type { ReadClause, ReadPolicy } from './read-document.ts';

/**
 * A reading while a person looks through it. Every step gives a new revision and leaves the old one as it was, so that a
 * step can be taken back.
 */
export interface Revision {
  title: string;
  /** The document made plain; empty where a policy in force is changed. */
  text: string;
  clauses: readonly ReadClause[];
  leftOut: readonly LeftOutHere[];
  moves: readonly Move[];
}

export type Move = NonNullable<Policy['moves']>[number];

export interface LeftOutHere extends LeftOut {
  /** What the person took out is put back as it was, where it was. */
  clause?: { clause: ReadClause; before: string | undefined };
}

export type Step =
  | { does: 'title'; title: string }
  | { does: 'change'; id: string; change: Partial<Pick<ReadClause, Changeable>> }
  | { does: 'leave-out'; id: string }
  | { does: 'put-back'; index: number }
  /** `undefined` is the usual outcome. */
  | { does: 'move'; id: string; role: Role; outcome: Outcome | undefined };

export type Changeable = 'section' | 'heading' | 'audience' | 'strength' | 'kinds';

export function startRevision({ title, text, clauses, leftOut }: ReadPolicy): Revision {
  return { title: title || 'Social media policy', text, clauses, leftOut, moves: [] };
}

/** A policy in force, to be changed: its document is not kept, so there is no source text. */
export function revisionOf({ title, clauses, moves = [] }: Policy): Revision {
  const back = (clause: Clause): ReadClause => ({
    ...clause,
    audience: [...clause.audience],
    kinds: [...clause.kinds],
    speaksOf: [],
    source: { start: 0, end: 0 },
    notes: [],
  });
  return { title, text: '', clauses: clauses.map(back), leftOut: [], moves };
}

export function revise(revision: Revision, step: Step): Revision {
  const { clauses, leftOut } = revision;
  switch (step.does) {
    case 'title':
      return { ...revision, title: step.title };
    case 'change':
      return withMovesThatFit({
        ...revision,
        clauses: clauses.map((each) => (each.id === step.id ? changed(each, step.change) : each)),
      });
    case 'leave-out': {
      const at = clauses.findIndex(({ id }) => id === step.id);
      const clause = clauses[at];
      if (!clause) return revision;
      const entry: LeftOutHere = {
        text: clause.text,
        why: 'You left it out.',
        clause: { clause, before: clauses[at + 1]?.id },
      };
      return withMovesThatFit({
        ...revision,
        clauses: clauses.filter((each) => each !== clause),
        leftOut: [entry, ...leftOut],
      });
    }
    case 'put-back': {
      const entry = leftOut[step.index];
      if (!entry) return revision;
      const { clause, before } = entry.clause ?? {
        clause: asInformation(entry, revision),
        before: undefined,
      };
      const at = before === undefined ? -1 : clauses.findIndex(({ id }) => id === before);
      return {
        ...revision,
        clauses: at < 0 ? [...clauses, clause] : [...clauses.slice(0, at), clause, ...clauses.slice(at)],
        leftOut: leftOut.filter((each) => each !== entry),
      };
    }
    case 'move':
      return { ...revision, moves: moved(revision, step) };
  }
}

/** A sentence that only informs answers nothing; what it could answer is kept, should it come to ask something. */
function changed(clause: ReadClause, change: Partial<ReadClause>): ReadClause {
  const next = { ...clause, ...change };
  if (next.strength === 'information' && next.kinds.length > 0)
    return { ...next, kinds: [], speaksOf: next.kinds };
  if (clause.strength === 'information' && next.strength !== 'information' && next.kinds.length === 0)
    return { ...next, kinds: next.speaksOf, speaksOf: [] };
  return next;
}

function asInformation({ text }: LeftOut, { clauses }: Revision): ReadClause {
  const used = new Set(clauses.map(({ id }) => id));
  let count = 1;
  while (used.has(`+${count}`)) count += 1;
  return {
    id: `+${count}`,
    section: '',
    heading: '',
    text,
    audience: [],
    strength: 'information',
    kinds: [],
    speaksOf: [],
    source: { start: 0, end: 0 },
    notes: [],
  };
}

/** One outcome a cell: what is moved for this clause is no longer moved for another. */
function moved(revision: Revision, { id, role, outcome }: Extract<Step, { does: 'move' }>): Move[] {
  const kinds = revision.clauses.find((each) => each.id === id)?.kinds ?? [];
  const rest = revision.moves.filter((move) => move.role !== role || !kinds.includes(move.kind));
  return outcome ? [...rest, ...kinds.map((kind) => ({ kind, role, outcome, clause: id }))] : rest;
}

/** A move goes with its clause: its kinds and audience, and the clause itself. */
function withMovesThatFit(revision: Revision): Revision {
  const fits = ({ kind, role, clause: id }: Move) => {
    const clause = revision.clauses.find((each) => each.id === id);
    return id === undefined || (clause?.kinds.includes(kind) && clause.audience.includes(role));
  };
  return { ...revision, moves: revision.moves.filter(fits) };
}

/** To what the outcome of a clause is moved for a role; `undefined` where it is as usual. */
export function movedTo({ moves }: Revision, clause: ReadClause, role: Role): Outcome | undefined {
  const here = (kind: Kind) => moves.find((move) => move.kind === kind && move.role === role);
  const [first, ...others] = clause.kinds.map(here);
  const same = first?.clause === clause.id && others.every((each) => each?.outcome === first?.outcome);
  return same ? first?.outcome : undefined;
}

/** The policy that a revision comes to, when the person puts it in force. */
export function policyFrom({ title, clauses, moves }: Revision): Policy {
  return {
    source: 'school',
    title: title.trim() || 'Social media policy',
    clauses: clauses.map(asClause),
    moves,
  };
}
