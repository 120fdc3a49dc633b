import { buildFilter, type StoredFilter } from '../../../school/filter.ts';
import { type Person, UnreadableRegister } from '../../../school/people/person.ts';
import { type PeoplePreview, type RegisterFile, readPeople } from '../../../school/people/read-people.ts';

/**
 * Reads registers away from the page, so that the page lives on and a cancelled reading is gone at once. Pupils stay in
 * here: the page sees how many there are and the first few, to judge by them, and never the list.
 */

export type ToRegister =
  | { ask: 'read'; files: RegisterFile[]; kind?: 'staff' | 'pupil' }
  /** A name filter of the pupils that were read. */
  | { ask: 'filter' };

export interface RegisterPreview extends Omit<PeoplePreview, 'people'> {
  staff: Person[];
  governors: Person[];
  firstPupils: Person[];
}

export type FromRegister =
  | { progress: number }
  | { preview: RegisterPreview }
  | { filter: StoredFilter }
  | { problem: string };

const FIRST_PUPILS = 5;

let pupils: Person[] = [];
const say = (message: FromRegister): void => postMessage(message);
const progress = (share: number) => say({ progress: share });

async function read(files: RegisterFile[], kind?: 'staff' | 'pupil'): Promise<void> {
  const { people, ...preview } = await readPeople(files, { ...(kind && { kind }), progress });
  const of = (wanted: Person['kind']) => people.filter((person) => person.kind === wanted);
  pupils = of('pupil');
  say({
    preview: {
      ...preview,
      staff: of('staff'),
      governors: of('governor'),
      firstPupils: pupils.slice(0, FIRST_PUPILS),
    },
  });
}

addEventListener('message', async ({ data }: MessageEvent<ToRegister>) => {
  try {
    if (data.ask === 'read') await read(data.files, data.kind);
    else say({ filter: (await buildFilter(pupils, { progress })).toJSON() });
  } catch (error) {
    say({
      problem:
        error instanceof UnreadableRegister
          ? error.message
          : 'The file cannot be read: export it again as .csv or .xlsx.',
    });
  }
});
