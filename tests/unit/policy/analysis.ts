import type { Analysis, Finding } from '../../../lib/analyser/types.ts';

/** What the analyser hands on for a draft in English that holds these findings and nothing else. */
export function analysis(findings: Finding[], more: Partial<Analysis> = {}): Analysis {
  return {
    findings,
    names: [],
    safety: false,
    ownHurt: false,
    language: 'en',
    checked: true,
    exemptions: [],
    ...more,
  };
}
