import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { builtinPolicy } from '../../../lib/policy/builtin.ts';
import { policyOfPack } from '../../../lib/policy/from-pack.ts';
import { buildFilter } from '../../../lib/school/filter.ts';
import {
  exportPack,
  LONGEST_PACK,
  type Pack,
  packFileName,
  readPack,
  schoolOfPack,
} from '../../../lib/school/pack.ts';
import { packChanges } from '../../../lib/school/pack-changes.ts';
import { textsOf } from '../../../lib/school/safe-text.ts';
import { sampleProfile } from '../../../lib/school/sample.ts';

// biome-ignore lint/suspicious/noExplicitAny: parsed JSON is taken apart on purpose
type Json = Record<string, any>;

let pack: Omit<Pack, 'for'>;
let text: string;

beforeAll(async () => {
  pack = {
    version: 3,
    date: '2026-09-01',
    reviewBy: '2027-09-01',
    profile: {
      ...sampleProfile,
      schoolDay: { starts: '08:45', ends: '15:15' },
      terms: [{ name: 'Autumn', from: '2026-09-03', to: '2026-12-18' }],
    },
    policy: {
      source: 'school',
      title: 'Online conduct',
      clauses: [
        {
          id: '2.1',
          section: '2',
          heading: '2. Staff',
          text: 'Staff must not discuss pupils online.',
          audience: ['staff'],
          strength: 'must',
          kinds: ['pupil'],
        },
        {
          id: '3.1',
          section: '3',
          heading: '3. Parents',
          text: 'Parents are asked to raise complaints with us.',
          audience: ['parent'],
          strength: 'should',
          kinds: ['complaint'],
          route: 'take-to-school',
        },
      ],
      moves: [{ kind: 'school', role: 'staff', outcome: 'advise', clause: '2.1' }],
    },
    contacts: [
      {
        for: 'office',
        name: 'Mrs Pargeter',
        email: 'office@harbour-lane.example',
        phone: '01632 960100',
        link: 'https://harbour-lane.example/complaints',
      },
    ],
    filter: await buildFilter([{ first: 'Alfie', surname: 'Thirlwell' }]),
  };
  text = exportPack(pack, 'staff').text;
});

const read = (source: string): Pack => {
  const answer = readPack(source);
  if ('problem' in answer) throw new Error(answer.problem);
  return answer.pack;
};
const changed = (change: (json: Json) => void): string => {
  const json = JSON.parse(text);
  change(json);
  return JSON.stringify(json);
};
const problemOf = (source: string): string => {
  const answer = readPack(source);
  if (!('problem' in answer)) throw new Error('It was taken.');
  expect(answer.problem).toMatch(/^[A-Z][^\n<>]{10,220}\.$/);
  return answer.problem;
};

describe('a pack', () => {
  it('comes back as it was handed out', () => {
    const { filter, for: audience, ...rest } = read(text);
    const { filter: _, ...expected } = pack;
    const { pupils: __, ...profile } = sampleProfile;
    expect(audience).toBe('staff');
    expect(rest).toEqual({ ...expected, profile: { ...expected.profile, ...profile, pupils: undefined } });
    expect(filter?.has('alfie thirlwell')).toBe(true);
    expect(packChanges(read(text), read(text))).toEqual([]);
  });

  it('for parents never holds the filter or plain pupils', () => {
    const withPupils = {
      ...pack,
      profile: { ...pack.profile, pupils: [{ first: 'Secret', surname: 'Child', year: '' }] },
    };
    for (const audience of ['staff', 'parents'] as const)
      expect(exportPack(withPupils as typeof pack, audience).text).not.toMatch(/Secret|"pupils"/);
    const parents = exportPack(pack, 'parents').text;
    expect(JSON.parse(parents).filter).toBeUndefined();
    expect(read(parents).filter).toBeUndefined();
    expect(problemOf(changed((json) => (json.for = 'parents')))).toContain('filter');
  });

  it('plain pupils that somebody wrote into one are dropped', () => {
    const answer = read(changed((json) => (json.profile.pupils = [{ first: 'Plain', surname: 'Name' }])));
    expect(JSON.stringify(answer)).not.toContain('Plain');
    expect(schoolOfPack(answer).pupils.has('plain name')).toBe(false);
  });

  it('is named after the school', () => {
    expect(exportPack(pack, 'staff').name).toBe('harbour-lane-primary-school.secondlook.json');
    expect(packFileName('Ysgol Tŷ Gwyn / St. Anne’s')).toBe('ysgol-ty-gwyn-st-anne-s.secondlook.json');
    expect(packFileName('学校')).toBe('school.secondlook.json');
  });

  it('brings its policy, or the built-in one with what the school decided', () => {
    expect(policyOfPack(read(text).policy).clauses.map((clause) => clause.id)).toEqual(['2.1', '3.1']);
    const plain = read(
      changed(
        (json) =>
          (json.policy = { source: 'builtin', moves: [{ kind: 'school', role: 'staff', outcome: 'clear' }] }),
      ),
    );
    expect(policyOfPack(plain.policy)).toEqual({
      ...builtinPolicy,
      moves: [{ kind: 'school', role: 'staff', outcome: 'clear' }],
    });
    expect(read(changed((json) => delete json.policy)).policy.source).toBe('builtin');
  });

  it('ignores keys that it does not know', () => {
    const answer = read(
      changed((json) =>
        Object.assign(json, { extra: '<script>', profile: { ...json.profile, colour: '\u202E' } }),
      ),
    );
    expect(answer).not.toHaveProperty('extra');
    expect(answer.profile).not.toHaveProperty('colour');
  });
});

describe('a pack that cannot be used says so in one sentence that names the field', () => {
  it.each([
    ['not JSON', (): string => text.slice(0, 200), /not whole/],
    ['nested beyond reason', (): string => '['.repeat(200_000), /not whole/],
    ['a list', (): string => '[]', /secondLook/],
    ['some other JSON', (): string => '{"name":"x"}', /secondLook/],
    ['too large', (): string => ' '.repeat(LONGEST_PACK + 1), /too large/],
    ['newer', (): string => changed((json) => (json.secondLook = 2)), /newer Second Look/],
    ['a wrong mark', (): string => changed((json) => (json.secondLook = 'x')), /secondLook/],
    ['no name', (): string => changed((json) => delete json.profile.name), /profile\.name is missing/],
    ['a number for a text', (): string => changed((json) => (json.profile.town = 4)), /profile\.town/],
    [
      'a long name',
      (): string => changed((json) => (json.profile.aliases[1] = 'x'.repeat(500))),
      /profile\.aliases\.1 is too long/,
    ],
    ['a day that does not exist', (): string => changed((json) => (json.date = '2026-02-30')), /date/],
    ['review before its date', (): string => changed((json) => (json.reviewBy = '2020-01-01')), /reviewBy/],
    [
      'an unknown role',
      (): string => changed((json) => (json.policy.clauses[0].audience = ['king'])),
      /policy\.clauses\.0\.audience\.0/,
    ],
    [
      'an id twice',
      (): string => changed((json) => (json.policy.clauses[1].id = '2.1')),
      /policy\.clauses\.1\.id/,
    ],
    [
      'a move to nowhere',
      (): string => changed((json) => (json.policy.moves[0].clause = '9')),
      /policy\.moves\.0\.clause/,
    ],
    [
      'a turned-round name',
      (): string => changed((json) => (json.profile.staff[0].surname = 'Smith\u202Egro.live')),
      /profile\.staff\.0\.surname/,
    ],
    [
      'a control character',
      (): string => changed((json) => (json.policy.clauses[0].text = 'Staff must\u0000')),
      /policy\.clauses\.0\.text/,
    ],
    [
      'markup',
      (): string => changed((json) => (json.policy.title = 'A <img src=x onerror=alert(1)>')),
      /policy\.title/,
    ],
    [
      'a script link',
      (): string => changed((json) => (json.contacts[0].link = 'javascript:alert(1)')),
      /contacts\.0\.link/,
    ],
    [
      'an http link',
      (): string => changed((json) => (json.contacts[0].link = 'http://harbour.example')),
      /contacts\.0\.link/,
    ],
    [
      'a link with a name in it',
      (): string => changed((json) => (json.contacts[0].link = 'https://school.example@evil.example/')),
      /contacts\.0\.link/,
    ],
    [
      'a script in a name',
      (): string => changed((json) => (json.contacts[0].name = ' javascript:x')),
      /contacts\.0\.name/,
    ],
    [
      'an e-mail with headers',
      (): string => changed((json) => (json.contacts[0].email = 'a@b.example?cc=all@b.example')),
      /contacts\.0\.email/,
    ],
    ['a damaged filter', (): string => changed((json) => (json.filter.bits = 'AAA')), /filter/],
    ['a newer filter', (): string => changed((json) => (json.filter.version = 9)), /filter.*newer/],
  ] as const)('%s', (_, make, words) => {
    expect(problemOf(make())).toMatch(words);
  });

  it('refuses hostile text wherever it stands', () => {
    const { filter: _, ...json } = JSON.parse(text);
    const paths = [...textsOf(json)].map(({ path }) => path);
    expect(paths.length).toBeGreaterThan(50);
    for (const path of paths) {
      for (const hostile of ['a\u202Eb', 'a\nb', '<b>a']) {
        const copy: Json = structuredClone(json);
        const keys = path.split('.');
        const last = keys.pop()!;
        keys.reduce((at: Json, key: string): Json => at[key], copy)[last] = hostile;
        const answer = readPack(JSON.stringify(copy));
        expect('problem' in answer && answer.problem, path).toContain(path.split('.')[0]);
      }
    }
  });
});

describe('whatever is handed over', () => {
  it('never throws and never half-applies: any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (source) => {
        expect('problem' in readPack(source)).toBe(true);
      }),
    );
  });

  it('never throws: a pack with any one value replaced', () => {
    const base: Json = JSON.parse(text);
    const paths: string[][] = [];
    const walk = (value: unknown, path: string[]) => {
      if (path.length > 0) paths.push(path);
      if (typeof value === 'object' && value !== null)
        for (const [key, each] of Object.entries(value)) walk(each, [...path, key]);
    };
    walk(base, []);
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.anything({ withNullPrototype: false }), (path, value) => {
        const copy: Json = structuredClone(base);
        const last = path.at(-1)!;
        path.slice(0, -1).reduce((at: Json, key): Json => at[key], copy)[last] = value;
        let source: string | undefined;
        try {
          source = JSON.stringify(copy);
        } catch {
          return;
        }
        const answer = readPack(source);
        if ('problem' in answer) expect(answer.problem).toMatch(/^The [^\n]{10,220}[.]$/);
        else expect(exportPack(answer.pack, answer.pack.for).text.length).toBeGreaterThan(10);
      }),
      { numRuns: 600 },
    );
  });

  it('never throws: a pack with bytes lost or swapped', () => {
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.nat(20), fc.string({ maxLength: 5 }), (at, lost, put) => {
        readPack(text.slice(0, at) + put + text.slice(at + lost));
      }),
      { numRuns: 300 },
    );
  });
});

describe('what a new pack changes', () => {
  const said = (change: (json: Json) => void) =>
    packChanges(read(text), read(changed(change))).map((each) => each.text);

  it.each([
    [
      'a teacher leaves and another comes',
      (json: Json) =>
        (json.profile.staff[2] = { title: 'Mr', first: 'Ivo', surname: 'Penhallow', role: 'Year 4 teacher' }),
      [/New member of staff: “Mr Ivo Penhallow \(Year 4 teacher\)”/, /No longer.*Robson/],
    ],
    [
      'a clause changes its words',
      (json: Json) => (json.policy.clauses[0].text = 'Staff must not post.'),
      [/Clause 2\.1 now says “Staff must not post\.”; before/],
    ],
    [
      'a clause changes whom it binds',
      (json: Json) => (json.policy.clauses[0].audience = ['staff', 'governor']),
      [/Clause 2\.1 is for staff, governor/],
    ],
    [
      'an outcome moves',
      (json: Json) => (json.policy.moves[0].outcome = 'review'),
      [/decides school from staff: review/, /no longer decides school from staff: advise/],
    ],
    ['the filter goes', (json: Json) => delete json.filter, [/name filter goes/]],
    ['the policy goes', (json: Json) => delete json.policy, [/built-in example takes the place/]],
    ['a contact', (json: Json) => (json.contacts[0].phone = '01632 960999'), [/New contact: .*960999/]],
    [
      'what the school decides beside its sentences',
      (json: Json) => {
        json.policy.features = { 'lesson-time': ['staff'], privacy: [] };
        json.policy.readAs = { helper: 'parents' };
        json.policy.pupilUse = 'A1c';
      },
      [
        /line in lesson time: on for staff; before, each person decides/,
        /privacy settings: off for everybody/,
        /Clauses for helpers: what parents see/,
        /use in school: not in school at all/,
      ],
    ],
    [
      'lesson times',
      (json: Json) => {
        json.profile.lessons = [{ starts: '09:00', ends: '10:15' }];
        json.profile.lessonDays = [1, 2];
        json.profile.noLessonsOn = ['2026-11-27'];
      },
      [
        /New lesson: “09:00 to 10:15”/,
        /Days with lessons: “Monday, Tuesday”/,
        /New day without lessons: “2026-11-27”/,
      ],
    ],
    ['an older pack', (json: Json) => (json.version = 1), [/older than the one in use/]],
    [
      'another school day',
      (json: Json) => (json.profile.schoolDay.ends = '15:30'),
      [/School day: “08:45 to 15:30”/],
    ],
  ])('%s', (_, change, words) => {
    const sentences = said(change);
    for (const word of words)
      expect(
        sentences.some((sentence) => word.test(sentence)),
        sentences.join('\n'),
      ).toBe(true);
    for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z].*\.$/);
  });
});
