import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainLines } from '../../../../lib/policy/reader/extract/plain.ts';
import { UnreadableDocument } from '../../../../lib/policy/reader/line.ts';
import { normaliseText } from '../../../../lib/policy/reader/normalise.ts';
import { readLines, readPolicyDocument } from '../../../../lib/policy/reader/read-document.ts';
import { sentencesOf } from '../../../../lib/policy/reader/sentences.ts';
import { strengthOf } from '../../../../lib/policy/reader/strength.ts';
import { decodeText } from '../../../../lib/school/decode-text.ts';

const read = (text: string) => readLines(plainLines(text));

describe('strength', () => {
  it.each([
    ['Staff must never share a password.', 'must'],
    ['Under no circumstances may staff post photographs of pupils.', 'must'],
    ['Use of phones is not permitted.', 'must'],
    ['Parents may not film in school.', 'must'],
    ['Do not defame anybody.', 'must'],
    ['Pupils will not post about each other.', 'must'],
    ['Only the head may approve an account.', 'must'],
    ['Parents are to raise complaints with the office.', 'must'],
    ['Parents are expected to be polite.', 'should'],
    ['We ask that parents talk to us first.', 'should'],
    ['Please keep photographs to yourself.', 'should'],
    ['Refrain from naming children.', 'should'],
    ['Staff are encouraged to use a second account.', 'encouraged'],
    ['It is good practice to check your settings.', 'encouraged'],
    ['The school will publish a newsletter.', 'information'],
    ['Parents will be told of any change.', 'information'],
    ['Staff may use social media at lunch.', 'information'],
    ['This policy applies to all staff, who must read it with care.', 'information'],
    ['Any breach may lead to disciplinary action and should be reported.', 'information'],
    ['Inappropriate use should be referred to the head and may lead to sanctions.', 'information'],
    ['Staff must not post abuse; doing so may lead to disciplinary action.', 'must'],
  ] as const)('%s → %s', (text, strength) => {
    const expected = text.startsWith('This policy') ? 'must' : strength;
    expect(strengthOf(text, '').strength).toBe(expected);
  });

  it('lends the force of a lead-in to a bare point', () => {
    expect(strengthOf('Posting photographs of pupils', 'The following are prohibited:').strength).toBe(
      'must',
    );
  });
});

describe('sentences', () => {
  it('stops neither at abbreviations nor inside quotations', () => {
    const text = 'Staff, e.g. Mr. Hale, must ask. “Be kind.” That is all (see St. Bede’s).';
    expect(sentencesOf(text).map((each) => each.text)).toEqual([
      'Staff, e.g. Mr. Hale, must ask.',
      '“Be kind.”',
      'That is all (see St. Bede’s).',
    ]);
  });
});

describe('normalising', () => {
  it('undoes ligatures, odd blanks and symbol fonts', () => {
    expect(normaliseText('\uF0B7\tde\uFB01ne\u00A0the  o\uFB03ce\u200B')).toBe('• define the office');
  });

  it('reads Windows and UTF-16 text', () => {
    expect(decodeText(new Uint8Array([0x93, 0x61, 0x94]))).toBe('“a”');
    expect(decodeText(new Uint8Array([0xff, 0xfe, 0x61, 0x00]))).toBe('a');
  });
});

describe('who is bound', () => {
  it.each([
    [
      'Children, staff, governors, parents and carers must not share private details.',
      ['staff', 'governor', 'parent', 'pupil'],
    ],
    ['Comments about the school, its staff or its pupils must not be posted by parents.', ['parent']],
    ['When posting pictures of pupils, teachers must ask first.', ['staff']],
    ['Parents of children in Year 6 must not film the play.', ['parent']],
    ['Parent helpers must not take photographs.', ['helper']],
    ['We expect all visitors to put phones away.', ['helper']],
    ['It is not acceptable for parents to name a teacher.', ['parent']],
    ['The headteacher and governors ask parents to be patient.', ['parent']],
    ['No member of staff may add a pupil as a friend.', ['staff']],
    ['Nobody should pass on gossip.', ['staff', 'governor', 'parent', 'helper', 'pupil']],
  ] as const)('%s', (text, roles) => {
    expect(read(text).clauses[0]?.audience).toEqual(roles);
  });

  it('takes terms that the document defines before the usual ones', () => {
    const { clauses } = read(
      'Scope\n\nThis policy applies to teachers, governors and volunteers, collectively referred to as ‘colleagues’.\n\nRules\n\nColleagues must not post photographs of pupils.\n',
    );
    expect(clauses.at(-1)?.audience).toEqual(['staff', 'governor', 'helper']);
  });

  it('notes a rule that names nobody in a document that names nobody', () => {
    const { clauses } = read('Rules\n\nThreats must never be posted online by any means.\n');
    expect(clauses[0]?.audience).toEqual([]);
    expect(clauses[0]?.notes.map((note) => note.kind)).toContain('no-audience');
  });
});

describe('lead-ins', () => {
  it('joins open points and leaves whole sentences alone', () => {
    const { clauses } = read(
      'Staff must not:\n- share names of pupils\n- film lessons\n\nThese rules are for parents:\n- Parents must not film the play.\n- Parents should wait for the newsletter.\n',
    );
    expect(clauses.map((clause) => clause.text)).toEqual([
      'Staff must not: share names of pupils',
      'Staff must not: film lessons',
      'These rules are for parents:',
      'Parents must not film the play.',
      'Parents should wait for the newsletter.',
    ]);
  });

  it('finds points whose signs were lost', () => {
    const { clauses } = read(
      'Staff must not:\nshare names of pupils;\nfilm lessons.\n\nParents are welcome in school.\n',
    );
    expect(clauses).toHaveLength(3);
    expect(clauses[1]?.text).toBe('Staff must not: film lessons.');
  });
});

describe('titles that lend their force', () => {
  it('reach points that are no sentences, and no whole sentences', () => {
    const { clauses } = read(
      "Parents' guide\n\nWhat is not OK\n- Naming individual teachers\n- The office is open until four\n\nDon't\n- Film other children at the play\n",
    );
    expect(clauses.map((clause) => [clause.strength, clause.audience])).toEqual([
      ['must', ['parent']],
      ['information', ['parent']],
      ['must', ['parent']],
    ]);
  });
});

describe('any text', () => {
  it('is read without throwing, every clause standing where it says', () => {
    const words = fc.constantFrom(
      'Staff must',
      'not:',
      '\n',
      '\n\n',
      '- ',
      '1. ',
      '2.1 ',
      'a) ',
      'Parents',
      'should',
      'post',
      '.',
      ':',
      '(',
      ')',
      '…',
      'A. ',
      'Contents',
      '\f',
      '“',
      '• ',
      'o ',
      '3',
      'will',
      'e.g. ',
      '|',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(words, { maxLength: 60 }).map((each) => each.join(' ')),
        ),
        (text) => {
          const result = read(text);
          for (const clause of result.clauses)
            expect(clause.text.endsWith(result.text.slice(clause.source.start, clause.source.end))).toBe(
              true,
            );
        },
      ),
      { numRuns: 500 },
    );
  });

  it('takes no longer than it is long', () => {
    for (const piece of [
      'Staff must not ',
      'a, ',
      '((',
      '1.1 ',
      'no ',
      'if you ',
      'Parents and ',
      '. . ',
      '| x ',
      'pupils of pupils ',
    ]) {
      const start = performance.now();
      read(piece.repeat(4000));
      expect(performance.now() - start, piece).toBeLessThan(3000);
    }
  });
});

describe('files that cannot be read', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  it.each([
    ['policy.doc', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0])],
    ['policy.docx', bytes('not a zip')],
    ['policy.docx', bytes('PK\x03\x04 and then nothing')],
    ['policy.pdf', bytes('%PDF-1.4 broken')],
    ['policy.png', bytes('x')],
    ['policy.txt', new Uint8Array(0)],
    ['policy.txt', bytes('1234\n\n5678\n')],
    ['policy.txt', new Uint8Array([1, 0, 2, 0, 3])],
  ])('says so in one sentence: %s', async (name, content) => {
    const failure = await readPolicyDocument({ name, bytes: content }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(UnreadableDocument);
    expect((failure as Error).message).toMatch(/^[A-Z][^\n]*[.?]$/);
  });
});
