import { describe, expect, it } from 'vitest';
import type { Finding, Role } from '../../../lib/analyser/types.ts';
import { builtinPolicy } from '../../../lib/policy/builtin.ts';
import { clauseKey, NOT_MUTED, unlessMuted } from '../../../lib/policy/muted.ts';
import { review } from '../../../lib/policy/review.ts';

const parts = [{ field: 'text', text: 'Harbour First was a joy. Useless head.' }];
const school: Finding = {
  kind: 'school',
  span: { part: 0, start: 0, end: 13 },
  confidence: 'certain',
  why: 'names the school',
};
const unfit: Finding = {
  ...school,
  kind: 'defamation',
  limb: 'office',
  span: { part: 0, start: 25, end: 37 },
};
const photo: Finding = { ...school, kind: 'event-photo' };
const nothing = { mentions: false, words: [], pictures: false, kinds: [], clauses: [] };

const verdictOf = (findings: Finding[], role: Role = 'staff') =>
  review(
    { findings, names: [], safety: false, ownHurt: false, language: 'en', checked: true, exemptions: [] },
    { role, children: [] },
    builtinPolicy,
  );

describe('unlessMuted', () => {
  it('leaves a verdict as it is where nothing is muted', () => {
    const verdict = verdictOf([school, unfit]);
    expect(unlessMuted(verdict, parts, nothing)).toEqual(verdict);
  });

  it('lets a mention with nothing else wrong only advise', () => {
    const muted = { ...nothing, mentions: true };
    expect(unlessMuted(verdictOf([school]), parts, muted)).toMatchObject({
      outcome: 'advise',
      clauses: [{ id: 'B3' }],
    });
    expect(unlessMuted(verdictOf([school, unfit]), parts, muted).outcome).toBe('review');
  });

  it('takes words that are not about the school, however they are written', () => {
    const muted = { ...nothing, words: ['HARBOUR first'] };
    expect(unlessMuted(verdictOf([school]), parts, muted)).toMatchObject({
      outcome: 'clear',
      findings: [],
      clauses: [],
    });
    expect(unlessMuted(verdictOf([school]), parts, { ...nothing, words: ['Harbour'] }).outcome).toBe(
      'review',
    );
  });

  it('only marks what was asked to be only marked, by kind or by clause', () => {
    const byKind = { ...nothing, kinds: ['defamation' as const] };
    expect(unlessMuted(verdictOf([unfit]), parts, byKind).outcome).toBe('advise');
    const [leading] = verdictOf([unfit]).clauses;
    const byClause = { ...nothing, clauses: [clauseKey(leading!)] };
    expect(unlessMuted(verdictOf([unfit]), parts, byClause)).toMatchObject({ outcome: 'advise' });
    expect(unlessMuted(verdictOf([unfit, photo], 'parent'), parts, byKind).outcome).toBe('review');
  });

  it.each(NOT_MUTED)('never spares %s', (kind) => {
    const verdict = verdictOf([{ ...school, kind }]);
    const everything = { ...nothing, kinds: [...NOT_MUTED], clauses: verdict.clauses.map(clauseKey) };
    expect(unlessMuted(verdict, parts, everything).outcome).toBe('review');
  });

  it('does not ask about pictures again, and leaves the rest', () => {
    const muted = { ...nothing, pictures: true };
    expect(unlessMuted(verdictOf([photo], 'parent'), parts, muted).outcome).toBe('clear');
    expect(unlessMuted(verdictOf([photo, unfit], 'parent'), parts, muted)).toMatchObject({
      outcome: 'review',
      clauses: [{ id: 'C3a' }, { id: 'D4d' }],
    });
  });
});
