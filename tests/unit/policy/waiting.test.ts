import { describe, expect, it } from 'vitest';
import { builtinPolicy } from '../../../lib/policy/builtin.ts';
import { checkDraft } from '../../../lib/policy/check.ts';
import { whileWaiting } from '../../../lib/policy/waiting.ts';
import { sampleSchool } from '../../../lib/school/sample.ts';

const verdict = (text: string) =>
  checkDraft(
    { parts: [{ field: 'text', text }], images: 0, place: '', audience: 'post' },
    sampleSchool,
    { roles: ['staff'], children: [] },
    builtinPolicy,
  );

describe('until the school’s settings have come', () => {
  it('a mention is only advised', () => {
    const before = verdict('Lovely morning with my class at Harbour Lane Primary');
    expect(before.outcome).toBe('review');
    const waiting = whileWaiting(before);
    expect(waiting.outcome).toBe('advise');
    expect(waiting.findings.every(({ outcome }) => outcome !== 'review')).toBe(true);
  });
  it('a threat still stops the post, and its clause leads', () => {
    const waiting = whileWaiting(verdict("Lovely Mrs Robson. I'll knock him out at the school gate"));
    expect(waiting.outcome).toBe('review');
    expect(waiting.clauses[0]?.id).toBe('D3');
    expect(waiting.findings.filter(({ outcome }) => outcome === 'review').map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['threat']),
    );
  });
  it('what was clear stays clear', () => {
    const before = verdict('The tide is out');
    expect(whileWaiting(before)).toBe(before);
  });
});
