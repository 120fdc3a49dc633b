import type { KindFile } from '../reading.ts';
import { parent } from './parent.ts';
import { person } from './person.ts';
import { pupil } from './pupil.ts';
import { school } from './school.ts';
import { staff } from './staff.ts';

/** Every finding kind, the strongest first. */
export const kinds: readonly KindFile[] = [school, staff, pupil, parent, person];
