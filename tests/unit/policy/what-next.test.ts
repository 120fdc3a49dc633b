import { describe, expect, it } from 'vitest';
import { ROLES } from '../../../lib/analyser/types.ts';
import { builtinPolicy } from '../../../lib/policy/builtin.ts';
import { checkDraft } from '../../../lib/policy/check.ts';
import { whatNext } from '../../../lib/policy/what-next.ts';
import { sampleSchool } from '../../../lib/school/sample.ts';
import { nextOf, WHAT_NEXT } from '../../../lib/ui/words/what-next.ts';

const parts = [{ field: 'text', text: 'Disgusted with how Harbour Lane Primary dealt with this' }];
const verdict = checkDraft(
  { parts, images: 0, place: '', audience: 'post' },
  sampleSchool,
  { roles: ['parent'], children: [] },
  builtinPolicy,
);
const ids = (clauses: readonly { id: string }[] | undefined) => clauses?.map(({ id }) => id);

describe('what happens next', () => {
  it('is answered with how the school keeps in touch, where complaints belong and what follows', () => {
    expect(ids(whatNext('parent', builtinPolicy))).toEqual(['C0a', 'C0b', 'C2', 'D2']);
    expect(ids(verdict.next)).toEqual(['C0a', 'C0b', 'C2', 'D2']);
  });
  it('is a question of parents, governors and helpers', () => {
    expect(ROLES.filter((role) => whatNext(role, builtinPolicy).length > 0)).toEqual([
      'governor',
      'parent',
      'helper',
    ]);
  });
  it('can be asked below a complaint, and threatens nobody', () => {
    expect(ids(nextOf(verdict))).toEqual(['C0a', 'C0b', 'C2', 'D2']);
    expect(nextOf({ ...verdict, findings: [] })).toEqual([]);
    expect(WHAT_NEXT.join(' ')).not.toMatch(/legal|law|disciplin|police|report/i);
  });
  it('never stands among the clauses that a popup shows by itself', () => {
    expect(ids(verdict.clauses)).not.toContain('D2');
    expect(ids(verdict.clauses)).not.toContain('C0b');
  });
  it('is not there where the school leaves it out', () => {
    expect(whatNext('parent', { ...builtinPolicy, features: { 'what-next': [] } })).toEqual([]);
  });
});
