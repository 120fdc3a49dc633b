import { describe, expect, it } from 'vitest';
import { ROLES, type Role } from '../../../lib/analyser/types.ts';
import { builtinPolicy } from '../../../lib/policy/builtin.ts';
import { checkDraft } from '../../../lib/policy/check.ts';
import { FEATURE_NAMES, FEATURES, isOn } from '../../../lib/policy/features.ts';
import { policyOfPack } from '../../../lib/policy/from-pack.ts';
import type { Policy } from '../../../lib/policy/types.ts';
import { PackFeatures } from '../../../lib/school/pack-schema.ts';
import { sampleSchool } from '../../../lib/school/sample.ts';
import { policyFor } from '../../../lib/settings/own-policy.ts';

const verdict = (text: string, role: Role, policy: Policy = builtinPolicy, images = 0) =>
  checkDraft(
    { parts: [{ field: 'text', text }], images, place: '', audience: 'post' },
    sampleSchool,
    { roles: [role], children: [] },
    policy,
  );

describe('features', () => {
  it('are those that a pack can switch', () => {
    expect(Object.keys(PackFeatures.entries)).toEqual(FEATURE_NAMES);
  });
  it('are on as the table says, until a school decides', () => {
    expect(isOn('friends', ['staff'], builtinPolicy)).toBe(true);
    expect(isOn('friends', ['parent'], builtinPolicy)).toBe(false);
    expect(isOn('friends', ['parent', 'staff'], builtinPolicy)).toBe(true);
    const school = policyOfPack({ source: 'builtin', moves: [], features: { friends: ['governor'] } });
    expect(isOn('friends', ['staff'], school)).toBe(false);
    expect(isOn('friends', ['governor'], school)).toBe(true);
    expect(isOn('incidents', ['pupil'], school)).toBe(true);
  });
  it('lesson time is off for everybody to begin with', () => {
    expect(ROLES.filter((role) => isOn('lesson-time', [role], builtinPolicy))).toEqual([]);
    expect(FEATURES['lesson-time']).toEqual([]);
  });
  it('follow the person only where the school is silent', () => {
    const own = { features: { 'lesson-time': true, friends: false }, readAs: {} };
    expect(isOn('lesson-time', ['staff'], policyFor({ source: 'none' }, own))).toBe(true);
    expect(isOn('friends', ['staff'], policyFor({ source: 'none' }, own))).toBe(false);
    const profile = { ...sampleSchool, pupils: [] };
    const policy = { source: 'builtin' as const, moves: [], features: { friends: ['staff' as const] } };
    expect(isOn('friends', ['staff'], policyFor({ source: 'own', profile, policy }, own))).toBe(true);
  });
});

describe('the question about pictures', () => {
  const text = 'Sports day was brilliant this morning';
  it('is asked of every role, each with a clause', () => {
    for (const role of ROLES) {
      const { outcome, clauses } = verdict(text, role, builtinPolicy, 6);
      expect([role, outcome, clauses[0]?.id]).toEqual([role, 'review', role === 'staff' ? 'B7' : 'C1']);
    }
  });
  it('is off for the roles that the school leaves out, and for them alone', () => {
    const school = policyOfPack({ source: 'builtin', moves: [], features: { pictures: ['staff'] } });
    expect(verdict(text, 'parent', school, 6).outcome).toBe('clear');
    expect(verdict(text, 'staff', school, 6).outcome).toBe('review');
  });
});

describe('whose clauses governors and helpers see', () => {
  const mention = 'Lovely assembly from Mrs Robson at Harbour Lane Primary today';
  const complaint =
    'Disgusted with how Harbour Lane Primary handled this, third time they have lost his coat';
  const seen = (text: string, role: Role, as?: 'table' | 'staff' | 'parents' | 'everybody') => {
    const { outcome, clauses } = verdict(text, role, {
      ...builtinPolicy,
      ...(as && { readAs: { [role]: as } }),
    });
    return [outcome, clauses[0]?.id];
  };
  it('is the mixture of the labelling page to begin with', () => {
    for (const role of ['governor', 'helper'] as const) {
      expect(seen(mention, role)).toEqual(['advise', 'B3']);
      expect(seen(complaint, role)).toEqual(['review', 'C2']);
    }
  });
  it('is the section that was chosen for them', () => {
    expect(seen(mention, 'governor', 'staff')).toEqual(['review', 'B3']);
    expect(seen(complaint, 'governor', 'staff')).toEqual(['review', 'B3']);
    expect(seen(mention, 'helper', 'parents')).toEqual(['clear', undefined]);
    expect(seen(complaint, 'helper', 'parents')).toEqual(['review', 'C2']);
  });
  it('can be no more than what holds for everybody', () => {
    expect(seen(mention, 'governor', 'everybody')).toEqual(['clear', undefined]);
    expect(seen(complaint, 'helper', 'everybody')).toEqual(['clear', undefined]);
    expect(seen("I'll knock Mr Tregear out at the gate", 'governor', 'everybody')).toEqual(['review', 'D3']);
  });
  it('never changes what parents and staff see', () => {
    const all = { ...builtinPolicy, readAs: { governor: 'parents', helper: 'parents' } as const };
    expect(verdict(mention, 'staff', all).outcome).toBe('review');
  });
});
