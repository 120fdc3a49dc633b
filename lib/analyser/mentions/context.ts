import type { Scene } from './scene.ts';

/** Words that only school people use all day: one of them in a draft ties a first name to the school. */
const schoolTalk = new Set(
  (
    'school schools skool teacher teachers head headteacher deputy ta tas senco pupil pupils classroom class classes classmate classmates assembly playground homework ' +
    'reception nursery playtime breaktime lunchtime dinnertime hometime detention phonics spellings worksheet worksheets sats ehcp ofsted pta governor governors nativity fayre ' +
    'lesson lessons maths register registers reading uniform term safeguarding residential swimming pe ks1 ks2 eyfs breakfast-club after-school leavers supply inset'
  ).split(' '),
);

const schoolPhrases = [
  ['book', 'bag'],
  ['sports', 'day'],
  ['parents', 'evening'],
  ['home', 'time'],
  ['dinner', 'hall'],
  ['at', 'dinner'],
  ['the', 'gate'],
  ['that', 'gate'],
  ['that', 'yard'],
  ['school', 'gate'],
  ['the', 'gates'],
  ['the', 'yard'],
  ['pick', 'up'],
  ['drop', 'off'],
  ['world', 'book'],
  ['reading', 'record'],
  ['lost', 'property'],
  ['school', 'trip'],
] as const;

const year = /^(?:y|yr|yrs|year|years|p|s)$/;

/**
 * Length in tokens of a year group that starts at `i`, 0 where none does: "Year 4", "y6", "Yr2", "Primary 3", "Reception".
 * "Year 2012" and "a year 6 months ago" are not.
 */
export function yearGroup({ fold, tokens }: Pick<Scene, 'fold' | 'tokens'>, i: number): number {
  const word = fold[i]!;
  if (/^(?:y|yr|year)(?:1[0-3]|[1-9])s?$/.test(word)) return 1;
  const next = fold[i + 1] ?? '';
  if (
    (year.test(word) || word === 'primary') &&
    /^(?:1[0-3]|[1-9]|one|two|three|four|five|six)s?$/.test(next)
  ) {
    if (word.length === 1 && !/^\d/.test(next)) return 0;
    return fold[i - 1] === 'a' || /^(month|months|old|ago)$/.test(fold[i + 2] ?? '') ? 0 : 2;
  }
  return (/^(?:Reception|Nursery)$/.test(tokens[i]!.text) &&
    !/^(?:in|at|near|place|places|wanted|after|needed|room|hall|desk|area)$/.test(next)) ||
    (/^(?:reception|nursery)$/.test(word) && /^(?:in|class)$/.test(fold[i - 1] ?? ''))
    ? 1
    : 0;
}

/** Whether a draft talks of school. */
export function schoolTalked(tokens: Scene['tokens'], fold: readonly string[]): boolean {
  return fold.some(
    (word, i) =>
      schoolTalk.has(word) ||
      yearGroup({ tokens, fold }, i) > 0 ||
      schoolPhrases.some(([one, two]) => word === one && fold[i + 1] === two),
  );
}
