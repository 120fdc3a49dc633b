import type { Part, Role } from '../../analyser/types.ts';
import type { JudgedFinding, Verdict } from '../../policy/types.ts';
import { wordsAt } from './quote.ts';
import type { Button, Note, Occasion, Saying } from './saying.ts';
import { sayings } from './sayings.ts';
import { t } from './tongue.ts';
import { way } from './ways.ts';

/** Everything the popup says around the clause, for one verdict. Pure: the same verdict always says the same. */
export interface Wording {
  heading: string;
  /** The heading without "Not posted yet.", for the mark, where nothing was held. */
  title: string;
  lead: string;
  whys: Why[];
  /** At most three; the first is the default. */
  buttons: Button[];
  notes: Note[];
}

export interface Why {
  /** The author's words, on one line. */
  quote: string;
  /** Goes on from the quote: "is about how something was handled." */
  says: string;
  finding: JudgedFinding;
}

export const FOOTER =
  'Checked on this device. Second Look has sent nothing to anyone and keeps no copy. It can be wrong. You decide.';

const ROLE_NAMES: Record<Role, string> = {
  staff: 'staff',
  governor: 'a governor',
  parent: 'a parent',
  helper: 'a helper',
  pupil: 'a pupil',
};
/** "read as …" */
export const roleName = (role: Role): string => t(ROLE_NAMES[role]);

/** The findings that come to something, the strongest first. */
export function telling(verdict: Verdict): JudgedFinding[] {
  const strong = verdict.findings.filter((finding) => finding.outcome === verdict.outcome);
  const rest = verdict.findings.filter((f) => f.outcome !== 'clear' && f.outcome !== verdict.outcome);
  return verdict.outcome === 'clear' ? [] : [...strong, ...rest];
}

function sectionSentence(verdict: Verdict, it: 'It' | 'This'): string {
  const { number, section = '', lent } = verdict.clauses[0] ?? {};
  if (lent)
    return t(`${it} may touch what school policies often ask; your school’s own has no sentence for it.`);
  if (number) return t(`${it} may touch {number} of the school’s policy.`, { number });
  return /^[A-Z\d][\d.]{0,6}$/i.test(section)
    ? t(`${it} may touch section {section} of the school’s policy.`, { section })
    : t(`${it} may touch the school’s policy.`);
}

const POINTING = /^(?:the|that|this|our|your|my|a|an)\b/i;
const TITLE = /\b(?:mr|mrs|ms|miss|mx|dr|rev)\b/i;

/** Is the person it is about given by name, and not only by what they do ("the Head", "he")? */
function isNamed(lead: JudgedFinding, parts: readonly Part[]): boolean {
  if (!lead.target || lead.target.kind === 'school') return false;
  const words = wordsAt(parts, lead.target);
  return TITLE.test(words) || (!POINTING.test(words) && /\p{Lu}\p{Ll}{2}/u.test(words));
}

function whysOf(verdict: Verdict, parts: readonly Part[]): Why[] {
  const seen = new Set<string>();
  const whys: Why[] = [];
  for (const finding of telling(verdict)) {
    const quote = wordsAt(parts, finding.span);
    const says = `${finding.why.replace(/[.\s]+$/, '')}.`;
    if (!quote || seen.has(quote + says)) continue;
    seen.add(quote + says);
    whys.push({ quote, says, finding });
  }
  return whys;
}

/** A school's own clause may name the way that it wants people to take. */
function wayOf(saying: Saying, verdict: Verdict): Button | undefined {
  const route = verdict.policySource === 'school' ? verdict.clauses[0]?.route : undefined;
  const asked = route && route !== 'choose-pictures' && route !== 'official-account';
  return asked && saying.way?.action.does === 'open' ? way(route, verdict.role) : saying.way;
}

const NOT_OURS: Note = { kind: 'open', text: 'This isn’t about our school', panel: 'not-our-school' };

function notesOf(saying: Saying, verdict: Verdict, lead: JudgedFinding): Note[] {
  const firm = lead.kind === 'threat' || lead.kind === 'hate' || lead.kind === 'private';
  const mistaken = !firm && verdict.findings.some((finding) => finding.kind === 'school') ? [NOT_OURS] : [];
  const notes = [...(saying.notes ?? []), ...mistaken];
  // Where a child may be at risk, who to tell already stands first.
  return verdict.safety ? notes.filter((n) => n.kind !== 'open' || n.panel !== 'who-to-tell') : notes;
}

/**
 * @param images how many pictures are attached
 * @returns `undefined` where nothing in the verdict asks to be said
 */
export function wordingOf(verdict: Verdict, parts: readonly Part[], images: number): Wording | undefined {
  const lead = telling(verdict)[0];
  if (!lead) return undefined;
  const occasion: Occasion = {
    role: verdict.role,
    images,
    lead,
    named: isNamed(lead, parts),
    policySource: verdict.policySource,
  };
  const saying = sayings[lead.kind](occasion);
  const third = wayOf(saying, verdict);
  return {
    heading: `${t('Not posted yet.')} ${t(saying.title)}`,
    title: t(saying.title),
    lead: [t(saying.before), sectionSentence(verdict, saying.it ?? 'It'), saying.after && t(saying.after)]
      .filter(Boolean)
      .join(' '),
    whys: whysOf(verdict, parts),
    buttons: [
      { action: { does: 'edit' }, label: t(saying.edit ?? 'Edit my post') },
      ...(third ? [{ ...third, label: t(third.label) }] : []),
      { action: { does: 'post' }, label: t('Post anyway') },
    ],
    notes: notesOf(saying, verdict, lead).map((note) => ({ ...note, text: t(note.text) })),
  };
}
