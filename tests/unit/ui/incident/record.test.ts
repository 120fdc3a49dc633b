import { describe, expect, it } from 'vitest';
import type { Role } from '../../../../lib/analyser/types.ts';
import { builtinPolicy } from '../../../../lib/policy/builtin.ts';
import { checkDraft } from '../../../../lib/policy/check.ts';
import { sampleSchool } from '../../../../lib/school/sample.ts';
import {
  incidentRecord,
  NEVER_COPY,
  recordAsText,
  recordFileName,
} from '../../../../lib/ui/incident/record.ts';

const at = new Date(2026, 10, 26, 13, 5);
function recorded(words: string, role: Role = 'parent', contacts: Parameters<typeof incidentRecord>[4] = []) {
  const draft = { parts: [{ field: 'text', text: words }], images: 0, place: '', audience: 'post' } as const;
  const verdict = checkDraft(draft, sampleSchool, { roles: [role], children: [] }, builtinPolicy);
  const seen = { address: 'https://www.facebook.com/groups/4100/posts/77/', words, at };
  return incidentRecord(seen, verdict, builtinPolicy, role, contacts);
}

describe('a record of something seen', () => {
  it('holds address, time, words, clause, whom to give it to and when to ring the police', () => {
    const text = recordAsText(recorded('Nobody sit with Mia tomorrow, pass it on'));
    expect(text).toContain('Where: https://www.facebook.com/groups/4100/posts/77/');
    expect(text).toContain('Thursday, 26 November 2026');
    expect(text).toContain('  Nobody sit with Mia tomorrow, pass it on');
    expect(text).toContain('anti-bullying policy');
    expect(text).toMatch(/safeguarding lead/);
    expect(text).toMatch(/999 when somebody is in danger now/);
    expect(text).toMatch(/101, .*violence.*race/);
    expect(text).toContain('It was sent to nobody.');
    expect(recordFileName(recorded('x').seen)).toBe('seen-2026-11-26-1305.txt');
  });
  it('shows the clause on bullying, and for threats and hatred the one on the police', () => {
    expect(recorded('Nobody sit with Mia tomorrow').clause?.id).toBe('D1');
    const threat = recorded("I'll knock Mr Tregear out at the gate");
    expect([threat.clause?.id, threat.forPolice]).toEqual(['D3', true]);
  });
  it('names the school’s own people where it has given them', () => {
    const contacts = [{ for: 'safeguarding' as const, name: 'Ms Okafor-Hale', phone: '01632 960123' }];
    expect(recordAsText(recorded('horrible words', 'parent', contacts))).toContain(
      'Ms Okafor-Hale, 01632 960123',
    );
  });
  it('gives a pupil people to talk to first', () => {
    const { giveTo, lines } = recorded('nobody talk to Mia', 'pupil');
    expect(giveTo[0]).toMatch(/^A grown-up you trust/);
    expect(lines[0]?.name).toBe('Childline');
  });
  it('says what must never be copied', () => {
    expect(NEVER_COPY).toBe(
      'If it shows a child undressed or in a sexual way, do not copy or save it. Tell the safeguarding lead or the police.',
    );
    expect(recordAsText(recorded('x'))).toContain(NEVER_COPY);
  });
});
