import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../../lib/analyser/types.ts';
import { plainLines } from '../../../../lib/policy/reader/extract/plain.ts';
import { readLines } from '../../../../lib/policy/reader/read-document.ts';
import {
  movedTo,
  policyFrom,
  type Revision,
  revise,
  revisionOf,
  startRevision,
} from '../../../../lib/policy/reader/revision.ts';
import { review } from '../../../../lib/policy/review.ts';

const fresh = (): Revision =>
  startRevision(
    readLines(
      plainLines(`Quay Street School: social media

Staff
Staff must not post comments about the school, pupils or parents.
Staff should check their privacy settings.

Parents
Parents should bring complaints to the office.
Breaches may lead to disciplinary action.

Page 1 of 1
`),
    ),
  );
const [RULE, PRIVACY, , CONSEQUENCE] = fresh().clauses.map(({ id }) => id) as [
  string,
  string,
  string,
  string,
];
const clause = (revision: Revision, id: string) => revision.clauses.find((each) => each.id === id)!;

describe('looking through a policy', () => {
  it('changes one clause and leaves the revision before it as it was', () => {
    const before = fresh();
    const after = revise(before, { does: 'change', id: RULE, change: { audience: ['staff', 'governor'] } });
    expect(clause(after, RULE).audience).toEqual(['staff', 'governor']);
    expect(clause(before, RULE).audience).toEqual(['staff']);
    expect(after.clauses.filter((each) => each !== clause(after, RULE))).toEqual(
      before.clauses.filter((each) => each.id !== RULE),
    );
  });

  it('lets a sentence that comes to inform answer nothing, and remembers what it answered', () => {
    const { kinds } = clause(fresh(), RULE);
    const informs = revise(fresh(), { does: 'change', id: RULE, change: { strength: 'information' } });
    expect(clause(informs, RULE)).toMatchObject({ kinds: [], speaksOf: kinds });
    const again = revise(informs, { does: 'change', id: RULE, change: { strength: 'must' } });
    expect(clause(again, RULE).kinds).toEqual(kinds);
  });

  it('leaves a clause out and puts it back where it was', () => {
    const out = revise(fresh(), { does: 'leave-out', id: PRIVACY });
    expect(out.clauses.map(({ id }) => id)).not.toContain(PRIVACY);
    expect(out.leftOut[0]).toMatchObject({ why: 'You left it out.' });
    expect(revise(out, { does: 'put-back', index: 0 }).clauses).toEqual(fresh().clauses);
  });

  it('puts back what the reader left out, as a sentence that informs', () => {
    const at = fresh().leftOut.findIndex(({ text }) => text === 'Page 1 of 1');
    const back = revise(fresh(), { does: 'put-back', index: at });
    expect(back.clauses.at(-1)).toMatchObject({ text: 'Page 1 of 1', strength: 'information', kinds: [] });
    expect(new Set(back.clauses.map(({ id }) => id)).size).toBe(back.clauses.length);
  });

  it('comes to a policy of what is left, consequences answering nothing', () => {
    const { clauses, title } = policyFrom(revise(fresh(), { does: 'leave-out', id: PRIVACY }));
    expect(title).toBe('Quay Street School: social media');
    expect(clauses.map(({ id }) => id)).not.toContain(PRIVACY);
    expect(clauses.find(({ id }) => id === CONSEQUENCE)?.kinds).toEqual([]);
  });

  it('changes a policy in force without losing any of it', () => {
    const policy = policyFrom(revise(fresh(), { does: 'move', id: RULE, role: 'staff', outcome: 'advise' }));
    expect(policyFrom(revisionOf(policy))).toEqual(policy);
  });
});

describe('moving an outcome', () => {
  const mention: Finding = {
    kind: 'school',
    span: { part: 0, start: 0, end: 3 },
    confidence: 'certain',
    why: 'is here for the test',
  };
  const judged = (revision: Revision, exemptions: ('raises-concern' | 'union-business')[] = []) =>
    review(
      {
        findings: [mention],
        names: [],
        safety: false,
        ownHurt: false,
        language: 'en',
        checked: true,
        exemptions,
      },
      { role: 'staff', children: [] },
      policyFrom(revision),
    );
  const moved = (outcome: 'clear' | 'advise' | 'review' | undefined) =>
    revise(fresh(), { does: 'move', id: RULE, role: 'staff', outcome });

  it('holds for the clause and that audience', () => {
    expect(judged(fresh()).outcome).toBe('review');
    expect(judged(moved('advise'))).toMatchObject({ outcome: 'advise', clauses: [{ id: RULE }] });
    expect(movedTo(moved('advise'), clause(fresh(), RULE), 'staff')).toBe('advise');
    expect(moved('advise').moves.every(({ role }) => role === 'staff')).toBe(true);
    expect(
      revise(moved('advise'), { does: 'move', id: RULE, role: 'staff', outcome: undefined }).moves,
    ).toEqual([]);
  });

  it('never makes union business or somebody with a concern wait', () => {
    expect(judged(moved('review'), ['raises-concern']).outcome).toBe('advise');
    expect(judged(moved('review'), ['union-business']).outcome).toBe('advise');
  });

  it('goes when its clause no longer speaks to that audience', () => {
    const revision = revise(moved('clear'), { does: 'change', id: RULE, change: { audience: ['governor'] } });
    expect(revision.moves).toEqual([]);
    expect(revise(moved('clear'), { does: 'leave-out', id: RULE }).moves).toEqual([]);
  });
});
