import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  type ReadClause,
  type ReadPolicy,
  readPolicyDocument,
} from '../../../../lib/policy/reader/read-document.ts';

/** The source policy lies beside the project where its makers work; its sentences are not copied here. */
const SOURCE = '../shared/policy';
const found = existsSync(SOURCE);

/** Tests that exist only where the source policy does: a clone without it has fewer, and skips none. */
export function describeSourcePolicy(): void {
  if (!found) return;
  describe('the source policy', () => {
    let read: ReadPolicy;
    let source = '';
    const named = (...words: RegExp[]): ReadClause => {
      const hits = read.clauses.filter(({ text }) => words.every((word) => word.test(text)));
      expect(hits, String(words)).toHaveLength(1);
      return hits[0]!;
    };

    beforeAll(async () => {
      const name = readdirSync(SOURCE).find((each) => each.endsWith('.txt'))!;
      const bytes = new Uint8Array(readFileSync(`${SOURCE}/${name}`));
      source = new TextDecoder().decode(bytes);
      read = await readPolicyDocument({ name, bytes });
    });

    it('comes in with no word lost', () => {
      const words = (text: string) => text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
      const kept = new Set(words([read.text, ...read.leftOut.map((each) => each.text)].join('\n')));
      expect(words(source).filter((word) => !kept.has(word))).toEqual([]);
      const said = words(read.clauses.map((clause) => clause.text).join(' ')).join(' ');
      for (const sentence of source
        .split(/(?<=[.:])\s+/)
        .filter((each) => /\b(must|should|never|encouraged)\b/.test(each)))
        expect(said).toContain(
          words(sentence.replace(/^[·\s]+/, ''))
            .slice(0, 8)
            .join(' '),
        );
    });

    it.each([
      ['staff', 'must', [/never add pupils/], ['contact']],
      ['staff', 'encouraged', [/to add parents/], ['contact']],
      [
        'staff',
        'must',
        [/post comments about the school/],
        ['school', 'staff', 'pupil', 'parent', 'complaint'],
      ],
      ['staff', 'must', [/within lesson times/], []],
      ['staff', 'should', [/Teacher's Standards/], ['conduct']],
      ['staff', 'should', [/privacy settings/], []],
      ['staff', 'should', [/Safer Working Practice/], ['event-photo']],
      ['parent', 'must', [/other than their own children/], ['event-photo']],
      ['parent', 'should', [/official school channels/], ['complaint']],
      ['parent', 'should', [/malicious or fictitious/], ['defamation', 'rumour', 'abuse']],
      ['pupil', 'must', [/under the age of 13/], ['under-age']],
    ] as const)('binds %s, %s: %s', (role, strength, words, kinds) => {
      const clause = named(...words);
      expect(clause.audience).toEqual([role]);
      expect(clause.strength).toBe(strength);
      expect(clause.kinds).toEqual(expect.arrayContaining([...kinds]));
      if (kinds.length === 0) expect(clause.kinds).toEqual([]);
    });

    it('keeps both rules about use in school side by side, and says that they do not agree', () => {
      const [unless, never] = [named(/unless under the direction/), named(/in school at all/)];
      expect(read.clauses.indexOf(never)).toBe(read.clauses.indexOf(unless) + 1);
      for (const clause of [unless, never]) {
        expect(clause).toMatchObject({ audience: ['pupil'], strength: 'should', section: 'A' });
        expect(clause.notes.map((note) => note.kind)).toContain('contradicts');
      }
    });

    it('joins the stem about defamation to each of its four limbs', () => {
      const limbs = read.clauses.filter((clause) => /defamation and privacy/.test(clause.text));
      expect(limbs.map((clause) => clause.limb)).toEqual(['hatred', 'shun', 'standing', 'office']);
      for (const clause of limbs) {
        expect(clause.kinds).toContain('defamation');
        expect(clause.audience).toHaveLength(5);
      }
    });

    it.each([
      [/important role/],
      [/benefits to be reaped/],
      [/high proportion/],
      [/made aware/],
      [/prospectus/],
      [/mutual respect/],
      [/referred to the Headteacher/],
      [/breaking the law/],
      [/Anti-Bullying/],
      [/send a letter/],
      [/police involvement/],
    ])('lets %s answer nothing', (words) => {
      expect(named(words)).toMatchObject({ strength: 'information', kinds: [] });
    });

    it('notes what a person should look at', () => {
      const kinds = (clause: ReadClause) => clause.notes.map((note) => note.kind);
      expect(kinds(named(/breaking the law/))).toContain('beyond-law');
      expect(kinds(named(/post comments about the school/))).toContain('praise-too');
      const scope = named(/gives clarity/);
      expect(kinds(scope)).toContain('scope-only');
      expect(scope.notes[0]?.text).toMatch(/mobile phones.*governors.*visitors/);
    });

    it('leaves the list of the four areas out, and nothing else', () => {
      expect(read.leftOut).toHaveLength(5);
    });
  });
}
