import type { SchoolProfile } from '../school/profile.ts';
import { claimsOf } from './claims.ts';
import { exemptionsOf } from './exemptions.ts';
import { kinds } from './kinds/all.ts';
import { languageOf } from './language.ts';
import { settle } from './leaning/settle.ts';
import { lineOf } from './line.ts';
import { mentionsAndNames } from './mentions/mentions.ts';
import { isSchoolPlace } from './place.ts';
import { read } from './read.ts';
import type { DraftReading } from './reading.ts';
import { safetyOf } from './safety.ts';
import type { Analysis, Draft } from './types.ts';

/** Longer than any site's post; a pasted book is not read. In UTF-16 code units over all parts. */
export const longestDraft = 100_000;

/**
 * Finds what a school's social media policy speaks about in a draft. Never throws, whatever the text; what could not
 * be read says so in `checked` and `notCheckedWhy`.
 */
export function analyse(draft: Draft, school: SchoolProfile): Analysis {
  const length = draft.parts.reduce((sum, part) => sum + part.text.length, 0);
  if (length > longestDraft) return unchecked('The post is too long to be checked.');
  try {
    return readAndFind(draft, school);
  } catch {
    return unchecked('Something in the post could not be read, so it was not checked.');
  }
}

/** A draft read, and what the rules of every kind find in it. */
export function rulesOf(draft: Draft, school: SchoolProfile) {
  const readings = draft.parts.map(read);
  const { language, checked } = languageOf(draft, readings);
  const { mentions, names } = mentionsAndNames(draft, readings, school);
  const lines = readings.map((each) => lineOf(each, mentions));
  const atSchoolPlace = isSchoolPlace(draft.place, school);
  const reading: DraftReading = {
    draft,
    school,
    readings,
    lines,
    mentions,
    claims: claimsOf(draft, lines, atSchoolPlace),
    atSchoolPlace,
  };
  return { reading, names, language, checked, findings: kinds.flatMap((kind) => kind.find(reading)) };
}

function readAndFind(draft: Draft, school: SchoolProfile): Analysis {
  const { reading, names, language, checked, findings: byRule } = rulesOf(draft, school);
  const findings = settle(reading, byRule);
  const { safety, ownHurt } = safetyOf(reading);
  const analysis = { findings, names, safety, ownHurt, language, checked, exemptions: exemptionsOf(reading) };
  if (checked) return analysis;
  // Slurs and threats in its English parts still count; the rest of a text in another language is guesswork.
  return {
    ...analysis,
    findings: findings.filter(({ kind }) => kind === 'hate' || kind === 'threat'),
    notCheckedWhy: 'This post does not seem to be in English, so it was not checked.',
  };
}

const unchecked = (why: string): Analysis => ({
  findings: [],
  names: [],
  safety: false,
  ownHurt: false,
  language: 'und',
  checked: false,
  notCheckedWhy: why,
  exemptions: [],
});
