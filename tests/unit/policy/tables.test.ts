import { describe, expect, it } from 'vitest';
import {
  type Analysis,
  type Finding,
  KINDS,
  type Kind,
  ROLES,
  type Role,
} from '../../../lib/analyser/types.ts';
import { builtinPolicy } from '../../../lib/policy/builtin.ts';
import { review } from '../../../lib/policy/review.ts';
import { analysis } from './analysis.ts';

/** The two tables of the labelling page, written out by hand: kind → role → outcome and leading clause. */
const TABLE = `
finding           staff       governor    helper      parent      pupil
threat            review D3   review D3   review D3   review D3   review D3
hate              review D3   review D3   review D3   review D3   review D3
private           review D4   review D4   review D4   review D4   review D4
under-age         clear -     clear -     clear -     clear -     review A2
defamation        review B3   review C3a  review C3a  review C3a  review D1
rumour            review B3   review C3a  review C3a  review C3a  review D1
complaint         review B3   review C2   review C2   review C2   advise C0c
event-photo       review B7   review C1   review C1   review C1   review C1
contact:pupils    review B1   review B1   review B1   clear -     clear -
contact:parents   advise B2   clear -     clear -     clear -     clear -
abuse:community   review B3   review C3a  review C3a  review C3a  review D1
abuse:other       advise B5   advise B5   advise B5   clear -     review D1
abuse:public      advise B5   advise B5   advise B5   clear -     advise D1
conduct           advise B5   clear -     clear -     clear -     clear -
school            review B3   advise B3   advise B3   clear -     advise A1a
staff             review B3   advise B3   advise B3   clear -     advise A1a
parent            review B3   advise B3   advise B3   clear -     advise A1a
pupil             review B3   advise B3   advise B3   clear -     advise A1a
pupil:full        review B3   advise B3   advise B3   advise D4   review D4
person            clear -     clear -     clear -     clear -     clear -
`;

const rows = TABLE.trim()
  .split('\n')
  .slice(1)
  .map((line) => line.trim().split(/\s{2,}/));
const columns: Role[] = ['staff', 'governor', 'helper', 'parent', 'pupil'];

const cells = rows.flatMap(([finding, ...outcomes]) =>
  outcomes.map(
    (cell, index) => [finding!, columns[index]!, ...(cell.split(' ') as [string, string])] as const,
  ),
);

function finding(name: string, more: Partial<Finding> = {}): Finding {
  const [kind, detail] = name.split(':') as [Kind, string | undefined];
  return {
    kind,
    span: { part: 0, start: 0, end: 4 },
    confidence: 'certain',
    why: 'says so',
    ...(detail === 'full' ? { fullName: true } : detail && { scope: detail as 'community' }),
    ...more,
  };
}

const judge = (role: Role, findings: Finding[], more: Partial<Analysis> = {}) =>
  review(analysis(findings, more), { role, children: [] }, builtinPolicy);

describe('the two tables', () => {
  it.each(cells)('%s, %s → %s %s', (name, role, outcome, clause) => {
    const verdict = judge(role, [finding(name)]);
    expect(verdict.outcome).toBe(outcome);
    expect(verdict.clauses[0]?.id ?? '-').toBe(clause);
  });

  it.each(['hatred', 'shun', 'standing', 'office'] as const)('adds the clause of the limb %s', (limb) => {
    const ids = judge('parent', [finding('defamation', { limb })]).clauses.map((clause) => clause.id);
    expect(ids).toEqual(['C3a', { hatred: 'D4a', shun: 'D4b', standing: 'D4c', office: 'D4d' }[limb]]);
  });

  it('holds nothing without a clause, and never with one that only informs about consequences', () => {
    for (const kind of KINDS) {
      for (const role of ROLES) {
        const verdict = judge(role, [finding(kind)]);
        if (verdict.outcome !== 'clear') expect(verdict.clauses.length).toBeGreaterThan(0);
        for (const clause of verdict.clauses) expect(['B8', 'C3b', 'D2']).not.toContain(clause.id);
      }
    }
  });
});

describe('confidence', () => {
  it.each(KINDS)('`possible` lowers %s to advise, the firm kinds aside', (kind) => {
    const firm = ['hate', 'threat', 'private', 'rumour'].includes(kind);
    const verdict = judge('staff', [finding(kind, { confidence: 'possible' })]);
    if (firm) expect(verdict.outcome).toBe('review');
    else expect(verdict.outcome).not.toBe('review');
  });

  it('conduct beside the faintest mention of school is review (ruling 26)', () => {
    const verdict = judge('staff', [finding('conduct'), finding('school', { confidence: 'possible' })]);
    expect(verdict.outcome).toBe('review');
    expect(verdict.clauses[0]?.id).toBe('B5');
  });
});

describe('several findings', () => {
  it('leads with the strongest of those that hold the post', () => {
    const possible = finding('defamation', { confidence: 'possible', limb: 'office' });
    const verdict = judge('parent', [finding('staff'), possible, finding('complaint')]);
    expect(verdict.outcome).toBe('review');
    expect(verdict.clauses.map((clause) => clause.id)).toEqual(['C2', 'C3a', 'D4d']);
    expect(verdict.findings.map((each) => each.kind)).toEqual(['complaint', 'defamation', 'staff']);
  });

  it('says for whom the clause was written where that is not the reader', () => {
    expect(judge('governor', [finding('complaint')]).writtenFor).toBe('parents');
    expect(judge('helper', [finding('school')]).writtenFor).toBe('staff');
    expect(judge('parent', [finding('complaint')]).writtenFor).toBeUndefined();
  });
});

describe('exemptions', () => {
  const outcome = (kind: string, exemption: Analysis['exemptions'][number]) =>
    judge('parent', [finding(kind)], { exemptions: [exemption] }).outcome;

  it('own children, quoting the school and the official account are clear', () => {
    expect(outcome('event-photo', 'own-children')).toBe('clear');
    expect(outcome('complaint', 'quotes-school')).toBe('clear');
    expect(outcome('school', 'official-account')).toBe('clear');
  });

  it('asking for help softens a complaint and a rumour, never an accusation', () => {
    expect(outcome('complaint', 'asks-for-help')).toBe('advise');
    expect(outcome('rumour', 'asks-for-help')).toBe('advise');
    expect(outcome('defamation', 'asks-for-help')).toBe('review');
  });

  it('raising a concern, union business and exempt places are advise at most', () => {
    for (const each of ['raises-concern', 'union-business', 'exempt-place'] as const)
      expect(outcome('defamation', each)).toBe('advise');
  });

  it('private, threat and hate are never exempted', () => {
    for (const kind of ['private', 'threat', 'hate'])
      for (const each of ['own-children', 'official-account', 'asks-for-help', 'exempt-place'] as const)
        expect(outcome(kind, each)).toBe('review');
  });

  it('a pupil telling of their own hurt is at most advised', () => {
    expect(judge('pupil', [finding('abuse:community')], { ownHurt: true, safety: true }).outcome).toBe(
      'advise',
    );
  });

  it('no pack raises what is exempt', () => {
    const raised = {
      ...builtinPolicy,
      moves: [{ kind: 'school' as const, role: 'parent' as const, outcome: 'review' as const, clause: 'C2' }],
    };
    const author = { role: 'parent' as const, children: [] };
    const verdict = (more: Partial<Analysis>) => review(analysis([finding('school')], more), author, raised);
    expect(verdict({}).outcome).toBe('review');
    expect(verdict({}).clauses[0]?.id).toBe('C2');
    expect(verdict({ exemptions: ['union-business'] }).outcome).toBe('advise');
  });
});
