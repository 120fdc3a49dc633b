import { readFileSync } from 'node:fs';
import { ROLES, type Role } from '../../lib/analyser/types.ts';
import { builtinPolicy } from '../../lib/policy/builtin.ts';
import { checkDraft } from '../../lib/policy/check.ts';
import type { Verdict } from '../../lib/policy/types.ts';
import { sampleSchool } from '../../lib/school/sample.ts';

export interface OrdinaryPost {
  role: Role;
  place: string;
  text: string;
}

/** Everyday posts of our own writing, one a line: `role|place|text`. */
export function ordinaryPosts(): OrdinaryPost[] {
  return readFileSync(new URL('./ordinary.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => {
      const [role, place, ...text] = line.split('|');
      return {
        role: ROLES.find((each) => each === role) ?? 'parent',
        place: place ?? '',
        text: text.join('|'),
      };
    });
}

export function ordinaryVerdict({ role, place, text }: OrdinaryPost): Verdict {
  const draft = { parts: [{ field: 'text', text }], images: 0, place, audience: 'post' as const };
  return checkDraft(draft, sampleSchool, { roles: [role], children: [] }, builtinPolicy);
}
