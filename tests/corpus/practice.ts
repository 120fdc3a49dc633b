import { readFileSync } from 'node:fs';
import { KINDS, type Kind, ROLES, type Role } from '../../lib/analyser/types.ts';

export interface PracticeDraft {
  role: Role;
  place: string;
  kinds: Kind[];
  text: string;
}

/** Drafts of our own writing that weights are fitted on, mentions left out of their kinds: `role|place|kinds|text`. */
export function practiceDrafts(): PracticeDraft[] {
  return readFileSync(new URL('./practice.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => {
      const [role, place, kinds, ...text] = line.split('|');
      return {
        role: ROLES.find((each) => each === role) ?? 'parent',
        place: place ?? '',
        kinds: KINDS.filter((kind) => kinds?.split(',').includes(kind)),
        text: text.join('|'),
      };
    });
}
