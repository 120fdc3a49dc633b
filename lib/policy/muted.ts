import type { Kind, Part } from '../analyser/types.ts';
import { foldName } from '../school/names.ts';
import { stronger } from './outcomes.ts';
import type { Clause, JudgedFinding, Outcome, Verdict } from './types.ts';

/** What the person asked not to be shown again, as far as a verdict goes. */
export interface MutedHere {
  mentions: boolean;
  words: readonly string[];
  pictures: boolean;
  /** Only marked from now on, whatever a post says of them; never the gravest. */
  kinds: readonly Kind[];
  clauses: readonly string[];
}

/** What a person cannot ask to be spared: others are hurt by it. */
export const NOT_MUTED: readonly Kind[] = ['threat', 'hate', 'private'];

/** By what a clause is remembered: its own words, as ids change with a policy. */
export const clauseKey = ({ text }: Pick<Clause, 'text'>): string => text.slice(0, 200);

const MENTIONS: ReadonlySet<Kind> = new Set<Kind>(['school', 'staff', 'pupil', 'parent']);

function muffled(
  finding: JudgedFinding,
  parts: readonly Part[],
  muted: MutedHere,
): JudgedFinding | undefined {
  const words = foldName(parts[finding.span.part]?.text.slice(finding.span.start, finding.span.end) ?? '');
  if (finding.kind === 'school' && muted.words.some((each) => foldName(each) === words)) return undefined;
  if (finding.kind === 'event-photo' && muted.pictures) return { ...finding, outcome: 'clear', clauses: [] };
  return finding;
}

/**
 * A verdict without what its author asked to be left alone with. Words that are not about the school are no finding, the
 * question about pictures is not asked, and a mention with nothing else wrong only advises.
 */
export function unlessMuted(verdict: Verdict, parts: readonly Part[], muted: MutedHere): Verdict {
  const spared = (finding: JudgedFinding) => {
    const leading = verdict.clauses.find(({ id }) => id === finding.clauses[0]);
    return (
      finding.outcome === 'review' &&
      !NOT_MUTED.includes(finding.kind) &&
      (muted.kinds.includes(finding.kind) || (leading && muted.clauses.includes(clauseKey(leading))))
    );
  };
  const findings = verdict.findings
    .flatMap((finding) => muffled(finding, parts, muted) ?? [])
    .map((finding) => (spared(finding) ? { ...finding, outcome: 'advise' as const } : finding));
  const strong = findings.filter((finding) => finding.outcome === 'review');
  const onlyMentions = strong.every((finding) => MENTIONS.has(finding.kind));
  const left =
    muted.mentions && onlyMentions
      ? findings.map((each) => (each.outcome === 'review' ? { ...each, outcome: 'advise' as const } : each))
      : findings;
  const applying = new Set(left.flatMap((finding) => finding.clauses));
  return {
    ...verdict,
    findings: left,
    outcome: left.reduce<Outcome>((most, { outcome }) => stronger(most, outcome), 'clear'),
    clauses: verdict.clauses.filter(({ id }) => applying.has(id)),
  };
}
