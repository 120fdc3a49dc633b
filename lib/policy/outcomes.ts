import type { Finding, Kind, Role } from '../analyser/types.ts';
import type { Outcome } from './types.ts';

/** One row of the outcome table: what a finding comes to, by the role of its author. */
type Row = Record<Role, Outcome>;

function row(staff: Outcome, governor: Outcome, helper: Outcome, parent: Outcome, pupil: Outcome): Row {
  return { staff, governor, helper, parent, pupil };
}

const REVIEW = row('review', 'review', 'review', 'review', 'review');
const CLEAR = row('clear', 'clear', 'clear', 'clear', 'clear');
const MENTION = row('review', 'advise', 'advise', 'clear', 'advise');

/** The outcome table of the labelling page, before confidence and exemptions. */
const TABLE: Record<Kind, Row> = {
  threat: REVIEW,
  hate: REVIEW,
  private: REVIEW,
  'under-age': row('clear', 'clear', 'clear', 'clear', 'review'),
  defamation: REVIEW,
  rumour: REVIEW,
  complaint: row('review', 'review', 'review', 'review', 'advise'),
  'event-photo': REVIEW,
  contact: row('review', 'review', 'review', 'clear', 'clear'),
  abuse: REVIEW,
  conduct: row('advise', 'clear', 'clear', 'clear', 'clear'),
  school: MENTION,
  staff: MENTION,
  pupil: MENTION,
  parent: MENTION,
  person: CLEAR,
};

/** Another child named in full weighs more than a mention, for those who may otherwise mention anybody. */
const FULL_NAME = row('review', 'advise', 'advise', 'advise', 'review');
const ABUSE_OF_OTHERS = row('advise', 'advise', 'advise', 'clear', 'review');
const ABUSE_OF_PUBLIC_FIGURES = row('advise', 'advise', 'advise', 'clear', 'advise');
const CONTACT_WITH_PARENTS = row('advise', 'clear', 'clear', 'clear', 'clear');
const CONDUCT_AND_SCHOOL = row('review', 'clear', 'clear', 'clear', 'clear');

/** Kinds for which a low confidence does not weaken the outcome. */
const FIRM: ReadonlySet<Kind> = new Set<Kind>(['hate', 'threat', 'private', 'rumour']);

const STRENGTH: Record<Outcome, number> = { clear: 0, advise: 1, review: 2 };

export function stronger(a: Outcome, b: Outcome): Outcome {
  return STRENGTH[a] >= STRENGTH[b] ? a : b;
}

export function weaker(a: Outcome, b: Outcome): Outcome {
  return STRENGTH[a] <= STRENGTH[b] ? a : b;
}

export function compareOutcomes(a: Outcome, b: Outcome): number {
  return STRENGTH[b] - STRENGTH[a];
}

function rowOf(finding: Finding, all: readonly Finding[]): Row {
  if (finding.kind === 'pupil' && finding.fullName) return FULL_NAME;
  if (finding.kind === 'abuse' && finding.scope === 'other') return ABUSE_OF_OTHERS;
  if (finding.kind === 'abuse' && finding.scope === 'public') return ABUSE_OF_PUBLIC_FIGURES;
  if (finding.kind === 'contact' && finding.scope === 'parents') return CONTACT_WITH_PARENTS;
  if (finding.kind === 'conduct' && all.some(speaksOfSchool)) return CONDUCT_AND_SCHOOL;
  return TABLE[finding.kind];
}

/** The school or somebody in it is in the draft, however faintly. */
function speaksOfSchool({ kind }: Finding): boolean {
  return kind === 'school' || kind === 'staff' || kind === 'pupil' || kind === 'parent';
}

/** What the table says of one finding among the draft's others, its confidence counted in; exemptions come after. */
export function tableOutcome(finding: Finding, all: readonly Finding[], role: Role): Outcome {
  return lowerIfPossible(finding, rowOf(finding, all)[role]);
}

/** `possible` lowers `review` to `advise`, apart from the firm kinds. */
export function lowerIfPossible(finding: Finding, outcome: Outcome): Outcome {
  const weak = finding.confidence === 'possible' && !FIRM.has(finding.kind);
  return weak ? weaker(outcome, 'advise') : outcome;
}
