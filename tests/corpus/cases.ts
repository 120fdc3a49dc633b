import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Kind, Limb, Role } from '../../lib/analyser/types.ts';
import type { Outcome } from '../../lib/policy/types.ts';
import { readProfile, type SchoolProfile } from '../../lib/school/profile.ts';

/** A labelled draft: the case format of what-counts.md. */
export interface Case {
  id: string;
  role: Role;
  text: string;
  images: number;
  place: string;
  children?: string[];
  outcome: Outcome;
  kinds: Kind[];
  limb: Limb | null;
  why: string;
}

export const readLines = <T>(file: string): T[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);

/** The drafts of a folder and the school that they are about. */
export function readCases(folder: string): { cases: Case[]; school: SchoolProfile } {
  return {
    cases: readLines<Case>(join(folder, 'cases.jsonl')),
    school: readProfile(JSON.parse(readFileSync(join(folder, 'profile.json'), 'utf8'))),
  };
}
