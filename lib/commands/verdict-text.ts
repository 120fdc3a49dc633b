import type { Part } from '../analyser/types.ts';
import type { JudgedFinding, Outcome, Verdict } from '../policy/types.ts';

const SAYS: Record<Outcome, string> = {
  clear: 'clear: nothing is shown',
  advise: 'advise: a quiet mark beside the draft',
  review: 'review: the post waits for its author',
};

function words(finding: JudgedFinding, parts: readonly Part[]): string {
  const text = parts[finding.span.part]?.text.slice(finding.span.start, finding.span.end) ?? '';
  return text.replace(/\s+/g, ' ').trim();
}

function findingLines(finding: JudgedFinding, parts: readonly Part[]): string[] {
  const limb = finding.limb ? `, ${finding.limb}` : '';
  const clauses = finding.clauses.length > 0 ? ` → ${finding.clauses.join(', ')}` : '';
  return [
    `  ${finding.kind}${limb} (${finding.confidence}): ${finding.outcome}${clauses}`,
    `    “${words(finding, parts)}” ${finding.why}.`,
  ];
}

/** A verdict for a person at a terminal: the outcome, each finding with its words and why, then the clauses. */
export function asText(verdict: Verdict, parts: readonly Part[]): string {
  const lines = [`As ${verdict.role} · ${SAYS[verdict.outcome]}`];
  if (!verdict.checked) lines.push(verdict.notCheckedWhy ?? 'This draft was not checked.');
  if (verdict.safety) lines.push('If a child may be at risk, who to tell comes first.');
  if (verdict.findings.length > 0) {
    lines.push('', 'What it rests on');
    for (const finding of verdict.findings) lines.push(...findingLines(finding, parts));
  }
  if (verdict.clauses.length > 0) {
    lines.push('', 'What the policy says (built-in example)');
    for (const clause of verdict.clauses)
      lines.push(`  ${clause.heading} · ${clause.id}`, `    ${clause.text}`);
  }
  return lines.join('\n');
}
