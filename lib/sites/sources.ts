/** The sources that facts share: public code that was read on this day. A file with a source of its own names it. */
const date = '2026-11-23';

export const MANY = { seen: 'five or more public files', date, strength: 'many' } as const;
export const SOME = {
  seen: 'two to four public files, or one that saw it live',
  date,
  strength: 'some',
} as const;
export const ONE = { seen: 'one public file', date, strength: 'one' } as const;
/** Found in no public code: to be looked at first when a site does not behave. */
export const MEMORY = { seen: 'memory', date, strength: 'memory' } as const;
