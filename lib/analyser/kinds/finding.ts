import type { Line } from '../line.ts';
import type { Claim, DraftReading, Mention } from '../reading.ts';
import type { Finding, Target } from '../types.ts';
import { mentionSpan } from './mention-findings.ts';

/** The span, as typed, of words `first` to `last` of a line. */
export function wordSpan(line: Line, first: number, last: number) {
  const { reading, token } = line;
  const { start, end } = reading.toTyped(
    reading.tokens[token[first]!]!.start,
    reading.tokens[token[last]!]!.end,
  );
  return { part: reading.part, start, end };
}

/** The span, as typed, of the words a claim rests on. */
export function claimSpan({ readings }: DraftReading, claim: Claim) {
  const reading = readings.find(({ part }) => part === claim.part)!;
  const { start, end } = reading.toTyped(reading.tokens[claim.first]!.start, reading.tokens[claim.last]!.end);
  return { part: claim.part, start, end };
}

const targets = new Set(['school', 'staff', 'pupil', 'parent', 'person']);

/** The mention that a finding is about, where it is of a kind that findings speak of. */
export function targetOf(reading: DraftReading, mention: Mention | undefined): { target?: Target } {
  if (!mention || !targets.has(mention.kind)) return {};
  return { target: { ...mentionSpan(reading, mention), kind: mention.kind as Target['kind'] } };
}

const described: Partial<Record<Mention['kind'], [named: string, other: string]>> = {
  staff: ['a named member of staff', 'a member of staff'],
  pupil: ['a named pupil', 'a pupil'],
  parent: ['a named parent', 'a parent'],
  person: ['a named person', 'somebody'],
  public: ['somebody in public life', 'somebody in public life'],
  school: ['the school', 'the school'],
};

/** "a named member of staff", "a pupil", "somebody". */
export function describe(mention: Mention | undefined, scope?: string): string {
  if (!mention) return scope === 'community' ? 'somebody at the school' : 'somebody';
  const [named, other] = described[mention.kind] ?? ['somebody', 'somebody'];
  return mention.via === 'name' || mention.fullName ? named : other;
}

/** Findings of one kind about one target say it once: the surest, and of those the first. */
export function onePerTarget(findings: Finding[]): Finding[] {
  const order = { certain: 0, likely: 1, possible: 2 };
  const best = new Map<string, Finding>();
  for (const finding of findings) {
    const key = finding.target ? `${finding.target.part}:${finding.target.start}` : (finding.scope ?? '');
    const other = best.get(key);
    if (!other || order[finding.confidence] < order[other.confidence]) best.set(key, finding);
  }
  return [...best.values()];
}
