import { expect, it } from 'vitest';
import { ROLES, type Role } from '../../../lib/analyser/types.ts';
import { builtinPolicy } from '../../../lib/policy/builtin.ts';
import { checkDraft } from '../../../lib/policy/check.ts';
import { sampleSchool } from '../../../lib/school/sample.ts';

// One post for each sentence of the policy that words alone can touch, and the clause that its author is shown.

const shown = (text: string, role: Role) => {
  const { outcome, clauses } = checkDraft(
    { parts: [{ field: 'text', text }], images: 0, place: '', audience: 'post' },
    sampleSchool,
    { roles: [role], children: [] },
    builtinPolicy,
  );
  return { outcome, ids: clauses.map(({ id }) => id) };
};

it.each<[clause: string, role: Role, text: string]>([
  ['B3', 'staff', 'Lovely assembly from Mrs Robson at Harbour Lane Primary today'],
  ['C2', 'parent', 'Disgusted with how Harbour Lane Primary dealt with this, third time they lost his coat'],
  ['C3a', 'parent', 'Apparently Mr Tregear was sacked from his last school, no smoke without fire'],
  ['D4a', 'parent', 'Mrs Robson hates children and everybody laughs at her'],
  ['D4b', 'parent', 'Keep your daughters away from Mr Tregear'],
  ['D4c', 'parent', 'Mrs Robson steals from the PTA fund'],
  ['D4d', 'parent', 'Mr Tregear is unfit to teach'],
])('%s: a post by %s waits, with the clause', (clause, role, text) => {
  const { outcome, ids } = shown(text, role);
  expect([outcome, ids]).toEqual(['review', expect.arrayContaining([clause])]);
});

it('C0c: a pupil who complains is shown that both sides talk', () => {
  expect(shown('So unfair how Mrs Robson dealt with this, disgusted', 'pupil').ids).toContain('C0c');
});

it('D3: a threat waits, whoever writes it', () => {
  for (const role of ROLES)
    expect(shown("I'll knock Mr Tregear out at the gate", role)).toMatchObject({
      outcome: 'review',
      ids: expect.arrayContaining(['D3']),
    });
});

it('D4: private facts wait, whoever writes them', () => {
  for (const role of ROLES)
    expect(shown('Alfie in Year 4 at Harbour Lane Primary has been diagnosed with ADHD', role)).toMatchObject(
      { outcome: 'review', ids: expect.arrayContaining(['D4']) },
    );
});
