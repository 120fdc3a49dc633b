import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding, Kind } from '../../../lib/analyser/types.ts';
import { aboutWhom } from '../../../lib/school/about-whom.ts';
import type { Contact } from '../../../lib/school/contacts.ts';
import { type LetterInput, letterFor } from '../../../lib/school/letter.ts';
import { LONGEST_MAILTO, mailtoLink } from '../../../lib/school/mailto.ts';
import { sampleProfile } from '../../../lib/school/sample.ts';

const contacts: Contact[] = [
  { for: 'office', name: 'School office', email: 'office@harbour.example' },
  { for: 'head', name: 'Mrs Ashworth, headteacher', email: 'head@harbour.example' },
  {
    for: 'complaints',
    name: 'Mr Tregear',
    email: 'complaints@harbour.example',
    link: 'https://harbour.example/complaints',
  },
  { for: 'governors', name: 'Dr Sethi', email: 'chair@harbour.example' },
  { for: 'safeguarding', name: 'Ms Okafor-Hale', phone: '01632 960101' },
  { for: 'council', name: 'Children’s services', phone: '01632 960102' },
];

/** A letter for a text in which `who` is the person spoken about. */
function letter(text: string, who: string, kind: Kind, more: Partial<LetterInput> = {}) {
  const start = text.indexOf(who);
  const target = { kind: 'staff' as const, part: 0, start, end: start + who.length };
  const finding: Finding = {
    kind,
    span: { part: 0, start: 0, end: text.length },
    confidence: 'certain',
    why: 'x',
    ...(who && { target }),
  };
  const parts = [{ field: 'text', text }];
  return letterFor({
    parts,
    role: 'parent',
    findings: [finding],
    safety: false,
    ownHurt: false,
    about: aboutWhom([finding], parts, sampleProfile),
    contacts,
    ...more,
  });
}

describe('who gets the letter', () => {
  it.each([
    ['a complaint of a parent', 'Third time they have lost his coat', '', 'complaint', {}, 'complaints'],
    [
      'something serious about a teacher',
      'Mrs Robson takes the PTA money',
      'Mrs Robson',
      'defamation',
      {},
      'head',
    ],
    ['about the head by role', 'The head is a bully', 'The head', 'defamation', {}, 'governors'],
    ['about the head by name', 'Mrs Ashworth never answers', 'Mrs Ashworth', 'complaint', {}, 'governors'],
    ['about the deputy head', 'The deputy head never answers', 'The deputy head', 'defamation', {}, 'head'],
    ['about the head of year', 'The head of year 4 lies', 'The head of year 4', 'defamation', {}, 'head'],
    ['about the chair of governors', 'Dr Sethi is in on it', 'Dr Sethi', 'defamation', {}, 'council'],
    [
      'a child at risk',
      'Miss Castle hit my son',
      'Miss Castle',
      'complaint',
      { safety: true },
      'safeguarding',
    ],
    [
      'a child at risk, about the head',
      'The head hit my son',
      'The head',
      'complaint',
      { safety: true },
      'council',
    ],
    [
      'a child at risk, about the safeguarding lead',
      'Ms Okafor-Hale hit my son',
      'Ms Okafor-Hale',
      'complaint',
      { safety: true },
      'head',
    ],
    ['from staff', 'Nobody listens to us here', '', 'complaint', { role: 'staff' }, 'head'],
    [
      'from staff, about the head',
      'The head shouts at us',
      'The head',
      'complaint',
      { role: 'staff' },
      'governors',
    ],
    ['from a pupil', 'This school is rubbish', '', 'complaint', { role: 'pupil' }, 'class'],
  ] as const)('%s', (_, text, who, kind, more, expected) => {
    const made = letter(text, who, kind, more);
    expect(made.to.for).toBe(expected);
    expect(made.why).toMatch(/^[A-Z].*\.$/);
    const bare = letter(text, who, kind, { ...more, contacts: [] });
    expect(bare.to.name.length).toBeGreaterThan(5);
    expect(bare.to.how).toMatch(/\.$/);
    expect(bare.mailto.href).toMatch(/^mailto:\?subject=/);
  });
});

describe('the letter', () => {
  it("keeps the person's own words, every part of them", () => {
    const parts = [
      { field: 'title', text: 'Coat — “lost” again' },
      { field: 'text', text: 'Third time!\n\nEmoji 👩‍🏫 & <b>' },
    ];
    const { body } = letter('x', '', 'complaint', { parts });
    for (const { text } of parts) expect(body).toContain(text);
    expect(body).toMatch(/^Dear Mr Tregear,/);
  });

  it('begins from what happened where the words were a threat', () => {
    const made = letter('I will knock his dad out', '', 'threat');
    expect(made.body).not.toContain('knock');
    expect(made.body).toContain('What happened:');
  });

  it('shows the procedure, and who else there is for those who work there', () => {
    expect(letter('x', '', 'complaint').procedure?.link).toBe('https://harbour.example/complaints');
    expect(letter('x', '', 'complaint').whistleblowing).toBeUndefined();
    const staff = letter('x', '', 'complaint', { role: 'staff' }).whistleblowing;
    expect(staff?.people.map((each) => each.for)).toEqual(['governors', 'council']);
    expect(staff?.lines.length).toBeGreaterThan(0);
  });

  it('says who to tell today, past the head where it is about the head', () => {
    const today = letter('Miss Castle hit my son', 'Miss Castle', 'complaint', { safety: true }).today;
    expect(today?.people.map((each) => each.for)).toEqual(['safeguarding', 'council']);
    const head = letter('The head hit my son', 'The head', 'complaint', { safety: true }).today;
    expect(head?.people.map((each) => each.for)).toEqual(['council', 'governors']);
    const own = letter('he hits me', '', 'complaint', { role: 'pupil', ownHurt: true }).today;
    expect(own?.lines.map((each) => each.phone)).toEqual(['0800 1111', '999']);
    expect(letter('x', '', 'complaint').today).toBeUndefined();
  });
});

describe('the link that opens it', () => {
  it('carries all of a short letter and says when it could not', () => {
    const short = mailtoLink('office@harbour.example', 'A & B', "It's 100% true?\nYes #1");
    expect(short.whole).toBe(true);
    expect(short.href).toMatch(/^mailto:office@harbour\.example\?subject=A%20%26%20B&body=/);
    expect(new URL(short.href).searchParams.get('body')).toBe("It's 100% true?\r\nYes #1");
    const long = mailtoLink('office@harbour.example', 'Long', 'Ä👩‍🏫 '.repeat(2000));
    expect(long.whole).toBe(false);
    expect(long.href.length).toBeLessThanOrEqual(LONGEST_MAILTO);
    expect(new URL(long.href).searchParams.get('body')).toContain('Copy it and paste it here');
  });

  it.each([
    'a@b.example?cc=all@b.example',
    'a@b.example,c@d.example',
    'nobody',
    'a b@c.example',
    '<a@b.example>',
  ])('leaves out an address that is none: %s', (address) => {
    expect(mailtoLink(address, 's', 'b').href).toMatch(/^mailto:\?subject=/);
  });

  it('can carry no header of its own, whatever is written', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: 'binary' }),
        fc.string(),
        (subject, body, address) => {
          const { href } = mailtoLink(address, subject, body);
          expect(href.length).toBeLessThanOrEqual(LONGEST_MAILTO);
          expect([...new URL(href).searchParams.keys()]).toEqual(['subject', 'body']);
          expect(href).not.toMatch(/[\s<>"']/);
        },
      ),
    );
  });
});
