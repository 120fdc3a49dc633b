import { describe, expect, it } from 'vitest';
import { type BesideDesk, judgeBefriending, lineAnswered, lineFor } from '../../../lib/gate/beside.ts';
import type { PackPolicy } from '../../../lib/school/pack-schema.ts';
import { sampleProfile } from '../../../lib/school/sample.ts';
import type { InForce } from '../../../lib/settings/merge.ts';
import { readSettings } from '../../../lib/settings/settings.ts';
import { instagram } from '../../../lib/sites/instagram.ts';
import { linkedin } from '../../../lib/sites/linkedin.ts';

const day = { starts: '08:45', ends: '15:15' };
const lessons = [{ starts: '09:00', ends: '10:15' }];
const IN_LESSON = new Date('2026-11-26T09:30:00Z');
const AT_BREAK = new Date('2026-11-26T10:20:00Z');
const AT_NIGHT = new Date('2026-11-26T22:00:00Z');

function settings(roles: string[], policy: Partial<PackPolicy> = {}, profile = {}): InForce {
  const school = {
    source: 'own',
    profile: { ...sampleProfile, schoolDay: day, lessons, ...profile },
    policy: { source: 'builtin', moves: [], ...policy },
  };
  return {
    ...readSettings({ started: true, roles, school }),
    askedHosts: [],
    paused: false,
    waiting: false,
    locks: [],
  };
}

function desk(now: Date): BesideDesk & { disk: object } {
  const items: Record<string, unknown> = {};
  const disk: Record<string, unknown> = {};
  const area = (of: Record<string, unknown>) => ({
    get: async (keys: string[]) => Object.fromEntries(keys.map((key) => [key, of[key]])),
    set: async (more: object) => void Object.assign(of, more),
  });
  return { session: area(items), storage: area(disk), now: () => now, disk };
}

const atComposer = { type: 'line', at: 'composer', path: '/' } as const;
const onPage = (path: string) => ({ type: 'line', at: 'page', path }) as const;
const ON = { features: { 'lesson-time': ['staff' as const] } };

describe('lesson time', () => {
  const said = (now: Date, of = settings(['staff'], ON)) => lineFor(atComposer, instagram, of, desk(now));

  it('is said to staff in a lesson, with its end and the clause', async () => {
    expect(await said(IN_LESSON)).toMatchObject({ kind: 'lesson', ends: '10:15', clauses: [{ id: 'B4' }] });
  });
  it('is not said at break, in the evening, or to anybody else', async () => {
    expect(await said(AT_BREAK)).toBe(null);
    expect(await said(AT_NIGHT)).toBe(null);
    expect(await said(IN_LESSON, settings(['parent'], ON))).toBe(null);
  });
  it('is off until the school turns it on', async () => {
    expect(await said(IN_LESSON, settings(['staff']))).toBe(null);
  });
  it('is not said again in a lesson for which it was answered, and in the next one it is', async () => {
    const held = desk(IN_LESSON);
    const of = settings(['staff'], ON);
    const line = await lineFor(atComposer, instagram, of, held);
    await lineAnswered(line!.id, held);
    expect(await lineFor(atComposer, instagram, of, held)).toBe(null);
    const tomorrow = { ...held, now: () => new Date('2026-11-27T09:30:00Z') };
    expect(await lineFor(atComposer, instagram, of, tomorrow)).toMatchObject({ kind: 'lesson' });
    expect(held.disk).toEqual({});
  });
});

describe('pupils in school', () => {
  const said = (pupilUse?: PackPolicy['pupilUse'], now = IN_LESSON) =>
    lineFor(atComposer, instagram, settings(['pupil'], pupilUse ? { pupilUse } : {}), desk(now));
  it('are told what the school chose', async () => {
    expect(await said('A1a')).toMatchObject({ kind: 'pupil-use', clauses: [{ id: 'A1a' }] });
    expect(await said('A1b')).toMatchObject({ clauses: [{ id: 'A1b' }] });
    expect(await said('A1c')).toMatchObject({ clauses: [{ id: 'A1c' }] });
    expect(await said('both')).toMatchObject({ clauses: [{ id: 'A1a' }, { id: 'A1b' }] });
  });
  it('are told nothing outside its hours', async () => {
    expect(await said('A1b', AT_NIGHT)).toBe(null);
  });
  it('are told nothing where the school leaves it out', async () => {
    const off = settings(['pupil'], { features: { 'pupil-use': [] } });
    expect(await lineFor(atComposer, instagram, off, desk(IN_LESSON))).toBe(null);
  });
});

describe('signing up', () => {
  const said = (roles: string[], path = '/accounts/emailsignup/', site = instagram) =>
    lineFor(onPage(path), site, settings(roles), desk(AT_NIGHT));
  it('shows a pupil the site’s own age, and the clause', async () => {
    const clauses = [{ id: 'A2' }];
    expect(await said(['pupil'])).toMatchObject({ reader: 'pupil', site: 'Instagram', age: 13, clauses });
    expect(await said(['pupil'], '/signup', linkedin)).toMatchObject({ site: 'LinkedIn', age: 16 });
  });
  it('informs a parent, and nobody else', async () => {
    expect(await said(['parent'])).toMatchObject({ reader: 'parent', age: 13 });
    expect(await said(['staff'])).toBe(null);
  });
  it('is said on no other page', async () => {
    expect(await said(['pupil'], '/explore/')).toBe(null);
  });
});

describe('befriending', () => {
  const pupils = [{ first: 'Ottilie', surname: 'Brack', year: '' }];
  const ask = (
    names: string[],
    pressed: boolean,
    of = settings(['staff'], {}, { pupils }),
    at = desk(AT_NIGHT),
  ) => judgeBefriending({ type: 'befriend', does: 'add', names, pressed }, of, at);

  it('somebody with a pupil’s name is held, with the clause', async () => {
    expect(await ask(['Add Friend Ottilie Brack'], false)).toMatchObject({
      pupil: 'Ottilie Brack',
      clauses: [{ id: 'B1' }],
    });
  });
  it('anybody else has a line once a day, and only when it was pressed', async () => {
    const held = desk(AT_NIGHT);
    const of = settings(['staff'], {}, { pupils });
    expect(await ask(['Leo Marchetti'], false, of, held)).toEqual({});
    expect(await ask(['Leo Marchetti'], true, of, held)).toMatchObject({
      line: { kind: 'befriend', clauses: [{ id: 'B2' }, { id: 'B1' }] },
    });
    expect(await ask(['Ada Okafor'], true, of, held)).toEqual({});
    const tomorrow = { ...held, now: () => new Date('2026-11-27T22:00:00Z') };
    expect(await ask(['Ada Okafor'], true, of, tomorrow)).toHaveProperty('line');
  });
  it('is nobody’s business for parents, and where the school leaves it out', async () => {
    expect(await ask(['Ottilie Brack'], true, settings(['parent'], {}, { pupils }))).toEqual({});
    const off = settings(['staff'], { features: { friends: [] } }, { pupils });
    expect(await ask(['Ottilie Brack'], true, off)).toEqual({});
  });
});
