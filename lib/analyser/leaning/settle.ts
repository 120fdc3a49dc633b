import { describe, targetOf, wordSpan } from '../kinds/finding.ts';
import type { Line } from '../line.ts';
import type { DraftReading, Mention } from '../reading.ts';
import type { Finding, Limb } from '../types.ts';
import { type LeaningKind, leaningKinds } from './clues.ts';
import { type Leaning, leaningsOf } from './leaning.ts';

/** From here on a draft is taken to be of the kind, and below `no` it is not, whatever a rule found (log odds). */
const border: Readonly<Record<LeaningKind, { yes: number; no: number }>> = {
  threat: { yes: -1.5, no: -4 },
  hate: { yes: -1.5, no: -4 },
  private: { yes: 0, no: -2.5 },
  defamation: { yes: -0.9, no: -2 },
  rumour: { yes: -1.1, no: -2.5 },
  complaint: { yes: -0.35, no: -0.35 },
  abuse: { yes: -1, no: -2 },
};

/**
 * The rules' findings and the weight of all words together. Where the words lean clearly to a kind that no rule found,
 * the sentence that says most is a finding; where they lean clearly away from it, what a rule found is dropped. Fault
 * found with how something was handled is a complaint, and an imputation too only where that much is clear.
 */
export function settle(reading: DraftReading, found: readonly Finding[]): Finding[] {
  const leanings = leaningsOf(reading, found);
  const kept = found.filter(({ kind }) => {
    const leaning = leanings.get(kind as LeaningKind);
    return !leaning || leaning.sum >= border[kind as LeaningKind].no;
  });
  const added = leaningKinds.flatMap((kind) => {
    const leaning = leanings.get(kind);
    if (!leaning || leaning.sum < border[kind].yes || kept.some((each) => each.kind === kind)) return [];
    if (kind === 'defamation' && leaning.sum < 0 && leaning.sum < (leanings.get('complaint')?.sum ?? 0))
      return [];
    return findingOf(reading, kind, leaning) ?? [];
  });
  return [...kept, ...added];
}

const community = new Set<Mention['kind']>(['staff', 'pupil', 'parent', 'school']);

function findingOf(reading: DraftReading, kind: LeaningKind, leaning: Leaning): Finding | undefined {
  const { stretch, sentence, limb } = leaning;
  const { line } = stretch;
  const about = aboutWhom(reading, line, sentence, kind);
  if (!about && !reading.atSchoolPlace) return undefined;
  const first = line.sentence.indexOf(sentence);
  return {
    kind,
    span: wordSpan(line, first, line.sentence.lastIndexOf(sentence)),
    confidence: 'likely',
    why: whyOf(kind, limb, about),
    ...(kind === 'defamation' && { limb }),
    ...(kind === 'abuse' && { scope: 'community' as const }),
    ...targetOf(reading, about),
  };
}

/** The nearest of the school's people, or the school, that a sentence can be about. People before the school. */
function aboutWhom(
  { mentions }: DraftReading,
  line: Line,
  sentence: number,
  kind: LeaningKind,
): Mention | undefined {
  const away = (mention: Mention) =>
    Math.abs(line.reading.tokens[mention.first]!.sentence - sentence) * 2 +
    (mention.kind === 'school' && kind !== 'complaint' ? 3 : 0);
  const nearest = mentions
    .filter((mention) => community.has(mention.kind) && line.extent.has(mention))
    .sort((a, b) => away(a) - away(b))[0];
  return nearest?.refersTo ?? nearest;
}

const limbWhy: Readonly<Record<Limb, string>> = {
  hatred: 'deserves contempt or to be laughed at',
  shun: 'is somebody to keep away from',
  standing: 'did something that lowers what people think of them',
  office: 'is not up to the job',
};

function whyOf(kind: LeaningKind, limb: Limb, about: Mention | undefined): string {
  const who = describe(about, 'community');
  switch (kind) {
    case 'threat':
      return 'could be read as a threat';
    case 'hate':
      return 'could be read as hostile to a group of people';
    case 'private':
      return 'reads as something private about a pupil or a family';
    case 'defamation':
      return `reads as saying that ${who} ${limbWhy[limb]}`;
    case 'rumour':
      return 'reads as something heard about somebody at the school and passed on';
    case 'complaint':
      return 'is about how something was handled';
    case 'abuse':
      return `reads as an insult to ${who}`;
  }
}
