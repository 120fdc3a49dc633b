import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../lib/analyser/types.ts';
import { clausesFor } from '../../../lib/policy/leading.ts';
import { asPolicy } from '../../../lib/policy/reader/as-policy.ts';
import { plainLines } from '../../../lib/policy/reader/extract/plain.ts';
import { readLines } from '../../../lib/policy/reader/read-document.ts';

const policy = asPolicy(
  readLines(
    plainLines(`Parents
Parents should not post malicious remarks about anybody at the school.
Parents are asked to bring complaints to the office.
Parents must not upload photographs of other children.

The law
It is unlawful to publish words which:
- bring somebody into hatred or contempt
- cause somebody to be shunned
- lower somebody's standing in the eyes of others
- disparage somebody in their trade or profession
`),
  ),
);

const finding = (more: Partial<Finding>): Finding => ({
  kind: 'defamation',
  span: { part: 0, start: 0, end: 1 },
  confidence: 'certain',
  why: 'is here for the test',
  ...more,
});

describe("a school's own clauses", () => {
  it('lead with the rule and add the one test of defamation that is met', () => {
    const texts = clausesFor(finding({ limb: 'office' }), 'parent', policy).map((clause) => clause.text);
    expect(texts).toHaveLength(2);
    expect(texts[0]).toMatch(/malicious/);
    expect(texts[1]).toMatch(/disparage/);
    expect(clausesFor(finding({}), 'parent', policy)).toHaveLength(1);
  });

  it('come with the route that fits', () => {
    const routes = policy.clauses.map((clause) => clause.route);
    expect(routes.slice(0, 3)).toEqual(['take-to-right-person', 'take-to-school', 'choose-pictures']);
  });
});
