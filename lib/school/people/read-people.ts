import { foldName } from '../names.ts';
import { type Column, type Field, findHeadings } from './columns.ts';
import { type Person, type Problem, UnreadableRegister } from './person.ts';
import { cleanName, properCase, splitName } from './split-name.ts';
import { kindOfFile, kindOfRole, systemOf } from './systems.ts';
import { openTables, type Table } from './tables.ts';

export interface RegisterFile {
  name: string;
  bytes: Uint8Array;
}

export interface ReadOptions {
  /** Whom a file lists that does not say so itself. */
  kind?: 'staff' | 'pupil';
  /** Called now and then with how much is done, from 0 to 1. */
  progress?: (share: number) => void;
  signal?: AbortSignal;
}

export interface TablePreview {
  file: string;
  system: string;
  /** Every column with what it is taken for; `undefined` is not kept. */
  columns: Column[];
  rows: number;
}

/** What would be kept, for a person to look at first. Nothing else of the files is held. */
export interface PeoplePreview {
  tables: TablePreview[];
  counts: { staff: number; governors: number; pupils: number; dropped: number; twice: number };
  /** At most 200, in the order of the rows; `moreProblems` says how many stand beyond. */
  problems: Problem[];
  moreProblems: number;
  /** Files that do not say whether they list staff or pupils: ask, and read again with `kind`. */
  unknownKind: string[];
  people: Person[];
}

const SHOWN_PROBLEMS = 200;
/** Rows between two breaths, so that a page stays alive. */
const STRIDE = 2000;

/** Lets the page draw and take a click. */
const breathe = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

interface Prepared {
  table: Table;
  row: number;
  columns: Column[];
  at: Partial<Record<Field, number>>;
}

function prepare(table: Table): Prepared | undefined {
  const found = findHeadings(table.rows);
  if (!found) return undefined;
  const at: Partial<Record<Field, number>> = {};
  for (const column of found.columns) if (column.field) at[column.field] = column.at;
  return { table, row: found.row, columns: found.columns, at };
}

/** OneRoster 1.2: who is what stands in a second file. A pupil somewhere is a pupil. */
function rolesByUser(tables: readonly Prepared[]): Map<string, string> {
  const roles = new Map<string, string>();
  for (const { table, row, at } of tables) {
    if (at.user === undefined || at.role === undefined) continue;
    for (const cells of table.rows.slice(row + 1)) {
      const user = cells[at.user]?.trim();
      const role = cells[at.role]?.trim() ?? '';
      if (!user || /^tobedeleted$/i.test(cells[at.status ?? -1] ?? '')) continue;
      const primary = /^primary$/i.test(cells[at.roleType ?? -1] ?? '');
      if (!roles.has(user) || primary || kindOfRole(role) === 'pupil') roles.set(user, role);
    }
  }
  return roles;
}

type RowAnswer =
  | { person: Person; problem?: string }
  | { dropped: true; problem?: string }
  | { unknown: true };

function readRow(
  cells: readonly string[],
  { at }: Prepared,
  fileKind: 'staff' | 'pupil' | undefined,
  roles: Map<string, string>,
): RowAnswer {
  const cell = (field: Field) => cleanName(cells[at[field] ?? -1] ?? '');
  if (
    /^(?:tobedeleted|inactive|left|leaver)$/i.test(cell('status')) ||
    /^(?:false|0|no)$/i.test(cell('enabled'))
  )
    return { dropped: true };

  const fromRoles = at.id !== undefined && roles.size > 0;
  const role =
    at.role !== undefined
      ? cell('role')
      : fromRoles
        ? (roles.get((cells[at.id ?? -1] ?? '').trim()) ?? '')
        : '';
  if (fromRoles && !role && at.role === undefined)
    return { dropped: true, problem: 'There is no role for this person in roles.csv: not kept.' };
  const kind = kindOfRole(role) ?? fileKind;
  if (kind === 'other') return { dropped: true };

  const single = splitName(cells[at.full ?? -1] ?? '');
  // "Surname, Forename" also turns up in a column headed Surname.
  const inSurname = cell('surname').includes(',') && !cell('first') ? splitName(cell('surname')) : undefined;
  const legalFirst =
    properCase(cell('first')) || inSurname?.first || (at.first === undefined ? single.first : '');
  const legalSurname =
    inSurname?.surname || properCase(cell('surname')) || (at.surname === undefined ? single.surname : '');
  const known = cell('preferredFirst');
  // "Preferred name" may hold the whole of it.
  const knownWhole =
    /[, ]/.test(known) && legalSurname && foldName(known).includes(foldName(legalSurname))
      ? splitName(known).first
      : known;
  const first = properCase(knownWhole) || single.preferred || inSurname?.preferred || legalFirst;
  const surname = properCase(cell('preferredSurname')) || legalSurname;
  if (!first && !surname) return { dropped: true, problem: 'There is no name in this row: not kept.' };
  if (/[\d@]/.test(first + surname))
    return { dropped: true, problem: 'The name holds figures or an @: not kept.' };
  if (first.length > 100 || surname.length > 100)
    return { dropped: true, problem: 'The name is longer than any name: not kept.' };
  if (!kind) return { unknown: true };

  const person: Person = {
    kind,
    title: kind === 'pupil' ? '' : (cell('title').replace(/\.$/, '') || single.title).slice(0, 20),
    first,
    surname,
    otherFirst: foldName(legalFirst) !== foldName(first) ? legalFirst : '',
    otherSurname: foldName(legalSurname) !== foldName(surname) ? legalSurname : '',
    role: kind === 'pupil' || /^(?:teacher|staff|aide|administrator)$/i.test(role) ? '' : role.slice(0, 100),
    year: kind === 'pupil' ? cell('year').slice(0, 30) : '',
  };
  if (!surname) return { person, problem: 'There is no surname: kept by the first name alone.' };
  if (!first && kind === 'pupil')
    return { person, problem: 'There is no first name: kept by the surname alone.' };
  return { person };
}

/**
 * Reads registers and keeps names, roles and years; every other cell is dropped here and is in nothing that it returns.
 * @throws {UnreadableRegister} with one sentence; the signal's reason where it was cancelled.
 */
export async function readPeople(
  files: readonly RegisterFile[],
  options: ReadOptions = {},
): Promise<PeoplePreview> {
  const tables = (await Promise.all(files.map((file) => openTables(file.name, file.bytes)))).flat();
  const prepared = tables.map(prepare).filter((each) => each !== undefined);
  const usable = prepared.filter(
    ({ at }) => at.full !== undefined || at.surname !== undefined || at.first !== undefined,
  );
  if (usable.length === 0)
    throw new UnreadableRegister(
      `No column of names was found in ${files.map((file) => file.name).join(', ')}: the first row should say First name, Surname.`,
    );
  const roles = rolesByUser(prepared);
  const problems: Problem[] = [];
  const unknownKind = new Set<string>();
  const people = new Map<string, Person>();
  const counts = { staff: 0, governors: 0, pupils: 0, dropped: 0, twice: 0 };
  const all = usable.reduce((sum, { table, row }) => sum + table.rows.length - row - 1, 0);
  let done = 0;
  let moreProblems = 0;

  for (const each of usable) {
    const { table, row, columns, at } = each;
    const headings = columns.map((column) => column.heading);
    const fileKind = kindOfFile(table.name, headings) ?? options.kind;
    if (
      at.role === undefined &&
      at.id !== undefined &&
      roles.size === 0 &&
      !fileKind &&
      /^OneRoster/.test(systemOf(headings))
    )
      problems.push({
        file: table.name,
        row: 0,
        text: 'This OneRoster export keeps roles in roles.csv: choose that file as well.',
      });
    for (let index = row + 1; index < table.rows.length; index++) {
      if (done++ % STRIDE === 0) {
        options.signal?.throwIfAborted();
        options.progress?.(done / Math.max(1, all));
        await breathe();
      }
      const cells = table.rows[index]!;
      if (cells.every((cell) => !cell.trim())) continue;
      const answer = readRow(cells, each, fileKind, roles);
      if ('unknown' in answer) {
        unknownKind.add(table.name);
        continue;
      }
      if (answer.problem) {
        if (problems.length < SHOWN_PROBLEMS)
          problems.push({ file: table.name, row: index + 1, text: answer.problem });
        else moreProblems += 1;
      }
      if ('dropped' in answer) {
        counts.dropped += 1;
        continue;
      }
      const { person } = answer;
      const key = [person.kind, foldName(person.first), foldName(person.surname), person.year].join('|');
      if (people.has(key)) counts.twice += 1;
      else people.set(key, person);
    }
  }
  options.signal?.throwIfAborted();
  options.progress?.(1);
  const kept = [...people.values()];
  for (const { kind } of kept)
    counts[kind === 'pupil' ? 'pupils' : kind === 'governor' ? 'governors' : 'staff'] += 1;
  return {
    tables: usable.map(({ table, row, columns }) => ({
      file: table.name,
      system: systemOf(columns.map((column) => column.heading)),
      columns,
      rows: table.rows.slice(row + 1).filter((cells) => cells.some((cell) => cell.trim())).length,
    })),
    counts,
    problems,
    moreProblems,
    unknownKind: [...unknownKind],
    people: kept,
  };
}
