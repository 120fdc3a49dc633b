import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { UnreadableRegister } from '../../../../lib/school/people/person.ts';
import { readPeople } from '../../../../lib/school/people/read-people.ts';
import { splitName } from '../../../../lib/school/people/split-name.ts';

const FOLDER = new URL('./registers/', import.meta.url);
const file = (name: string) => ({ name, bytes: new Uint8Array(readFileSync(new URL(name, FOLDER))) });
const csv = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });
const names = (people: readonly { kind: string; first: string; surname: string }[]) =>
  people.map(({ kind, first, surname }) => `${kind}: ${first} ${surname}`.trim());

describe('registers of the usual systems', () => {
  it('OneRoster 1.1: roles in users.csv, parents and leavers dropped, byte order mark', async () => {
    const read = await readPeople([file('oneroster-1.1.users.csv')]);
    expect(read.tables[0]?.system).toBe('OneRoster 1.1');
    expect(names(read.people)).toEqual(['pupil: Amelie Jarvis', 'staff: Kwame Moss-Ferrier']);
    expect(read.counts).toEqual({ staff: 1, governors: 0, pupils: 1, dropped: 2, twice: 0 });
    expect(read.people[0]?.year).toBe('Y2');
  });

  it('OneRoster 1.2: zipped, roles in roles.csv, preferred names', async () => {
    const read = await readPeople([file('oneroster-1.2.zip')]);
    expect(read.tables.map((table) => table.system)).toEqual(['OneRoster 1.2']);
    expect(names(read.people)).toEqual(['pupil: Zac Lee', 'staff: Thandiwe Ndlovu']);
    expect(read.people[0]?.otherFirst).toBe('Zachary');
    expect(read.problems).toEqual([
      expect.objectContaining({ row: 5, text: expect.stringContaining('roles.csv') }),
    ]);
  });

  it('OneRoster 1.2 without roles.csv: says which file is missing', async () => {
    const read = await readPeople([
      csv('users.csv', 'sourcedId,givenName,familyName,primaryOrgSourcedId\na,Ann,Other,o\n'),
    ]);
    expect(read.people).toEqual([]);
    expect(read.problems[0]?.text).toContain('roles.csv');
    expect(read.unknownKind).toEqual(['users.csv']);
  });

  it('SIMS as text: capitals, semicolons, empty and damaged rows', async () => {
    const read = await readPeople([file('sims-pupils.csv')]);
    expect(read.tables[0]?.system).toBe('SIMS');
    expect(names(read.people)).toEqual([
      'pupil: Siân Corrigan',
      'pupil: Joost Van der Berg',
      'pupil:  Petherick',
    ]);
    expect(read.problems.map((problem) => problem.row)).toEqual([5, 6]);
    expect(read.tables[0]?.rows).toBe(4);
  });

  it('SIMS as Excel: a title above the headings, dates dropped', async () => {
    const read = await readPeople([file('sims-pupils.xlsx')]);
    expect(names(read.people)).toEqual(['pupil: Hania Żukowska-Bell', "pupil: Fintan O'Driscoll"]);
    expect(JSON.stringify(read.people)).not.toMatch(/2016|X820/);
  });

  it('Arbor: preferred and legal names, titles, a governor by role', async () => {
    const read = await readPeople([file('arbor-staff.csv')]);
    expect(read.tables[0]?.system).toBe('Arbor');
    expect(read.people[0]).toEqual({
      kind: 'staff',
      title: 'Mrs',
      first: 'Libby',
      surname: 'Greenhalgh-Rao',
      otherFirst: 'Elizabeth',
      otherSurname: 'Greenhalgh',
      role: 'Headteacher',
      year: '',
    });
    expect(names(read.people).slice(1)).toEqual(['staff: Tom Orme', 'governor: Parminder Gill']);
  });

  it('Bromcom: tabs, accents', async () => {
    const read = await readPeople([file('bromcom-pupils.txt')]);
    expect(read.tables[0]?.system).toBe('Bromcom');
    expect(names(read.people)).toEqual(['pupil: José Álvarez', 'pupil: Maisie Quill']);
  });

  it('ScholarPack: the same pupil twice is kept once and counted', async () => {
    const read = await readPeople([file('scholarpack.csv')]);
    expect(read.tables[0]?.system).toBe('ScholarPack');
    expect(read.counts).toMatchObject({ pupils: 1, twice: 1 });
  });

  it('Google Classroom: whom it lists by the name of the file', async () => {
    const read = await readPeople([file('google-classroom-year5-students.csv')]);
    expect(read.tables[0]?.system).toBe('Google Classroom');
    expect(names(read.people)).toEqual(['pupil: Wei Huang', 'pupil: Mei Huang']);
  });

  it('one column with whole names', async () => {
    const read = await readPeople([file('staff-list.csv')]);
    expect(names(read.people)).toEqual([
      'staff: Janey Sutcliffe',
      'staff: Idris ap Rhys',
      'staff: Olive Pemberton-Hall',
    ]);
    expect(read.people[0]).toMatchObject({ title: 'Mrs', otherFirst: 'Jane', role: 'Teaching assistant' });
  });

  it('asks whom a file lists that does not say, and takes the answer', async () => {
    const read = await readPeople([file('who-are-they.csv')]);
    expect(read.people).toEqual([]);
    expect(read.unknownKind).toEqual(['who-are-they.csv']);
    expect((await readPeople([file('who-are-they.csv')], { kind: 'pupil' })).counts.pupils).toBe(2);
  });

  it('keeps nothing but names, roles and years', async () => {
    for (const name of readdirSync(FOLDER)) {
      const read = await readPeople([file(name)], { kind: 'pupil' });
      expect(JSON.stringify(read.people)).not.toMatch(/@|0163|QQ12|X82|secret|example|3B|Oak/);
    }
  });
});

describe('reading', () => {
  it('shows which columns are recognised and which are not kept', async () => {
    const read = await readPeople([file('arbor-staff.csv')]);
    const columns = Object.fromEntries(read.tables[0]!.columns.map(({ heading, field }) => [heading, field]));
    expect(columns).toMatchObject({
      'Legal First Name': 'first',
      'Job Title': 'role',
      'NI Number': undefined,
    });
  });

  it('tells how far it is, and stops when asked', async () => {
    const many = csv(
      'pupils.csv',
      `Forename,Surname\n${Array.from({ length: 20_000 }, (_, i) => `Ann,Bell${'x'.repeat(i % 50)}`).join('\n')}`,
    );
    const shares: number[] = [];
    await readPeople([many], { progress: (share) => shares.push(share) });
    expect(shares.length).toBeGreaterThan(5);
    expect(shares.at(-1)).toBe(1);
    const stop = new AbortController();
    const reading = readPeople([many], { signal: stop.signal, progress: () => stop.abort() });
    await expect(reading).rejects.toThrow(/abort/i);
  });

  it.each([
    ['empty.csv', new Uint8Array(0)],
    ['list.xlsx', new TextEncoder().encode('no')],
    ['list.xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0])],
    ['list.csv', new TextEncoder().encode('House,Colour\nRed,1\n')],
    ['list.zip', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0])],
  ])('says in one sentence why %s cannot be read', async (name, bytes) => {
    const failure = await readPeople([{ name, bytes }]).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(UnreadableRegister);
    expect((failure as Error).message).toMatch(/^[^\n]+[.?]$/);
  });
});

describe('whole names', () => {
  it.each([
    ['Surname, Forename', 'Forename', 'Surname'],
    ['Okonjo-Reid, Temi', 'Temi', 'Okonjo-Reid'],
    ["D'ARCY, NIAMH", 'Niamh', "D'Arcy"],
    ['Ludwig van der Hoek', 'Ludwig', 'van der Hoek'],
    ['Mary Ann Stubbs', 'Mary', 'Stubbs'],
    ['McKENZIE, Rory', 'Rory', 'McKENZIE'],
    ['Prince', 'Prince', ''],
    ['Mrs Tanner', '', 'Tanner'],
  ])('%s', (cell, first, surname) => {
    expect(splitName(cell)).toMatchObject({ first, surname });
  });
});
