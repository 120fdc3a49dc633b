import type { Kind } from '../analyser/types.ts';
import type { Verdict } from './types.ts';

/** What stops a post even before the school's own settings have arrived. */
const GRAVE: readonly Kind[] = ['hate', 'threat', 'private'];

/**
 * A verdict as it holds while the school's settings are still on their way: the built-in policy at most advises, the
 * gravest kinds aside.
 */
export function whileWaiting(verdict: Verdict): Verdict {
  if (verdict.outcome !== 'review') return verdict;
  const findings = verdict.findings.map((finding) =>
    finding.outcome === 'review' && !GRAVE.includes(finding.kind)
      ? { ...finding, outcome: 'advise' as const }
      : finding,
  );
  if (findings.every(({ outcome }) => outcome !== 'review'))
    return { ...verdict, findings, outcome: 'advise' };
  const grave = findings.filter(({ outcome }) => outcome === 'review');
  const leading = new Set(grave.flatMap(({ clauses }) => clauses));
  return {
    ...verdict,
    findings: [...grave, ...findings.filter(({ outcome }) => outcome !== 'review')],
    // The clause that leads must be one that the post is held for.
    clauses: [
      ...verdict.clauses.filter(({ id }) => leading.has(id)),
      ...verdict.clauses.filter(({ id }) => !leading.has(id)),
    ],
  };
}
