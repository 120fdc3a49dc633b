import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type ReadPolicy, readPolicyDocument } from '../../../../lib/policy/reader/read-document.ts';
import { describeSourcePolicy } from './source-policy.ts';

const FOLDER = new URL('./documents/', import.meta.url);
const documents = readdirSync(FOLDER).filter((name) => !name.endsWith('.json'));

const bytesOf = (name: string) => new Uint8Array(readFileSync(new URL(name, FOLDER)));

/** Wording of notes and reasons may change; what was seen may not. */
function shape(read: ReadPolicy) {
  return {
    audience: read.audience,
    clauses: read.clauses.map(({ id, section, text, audience, strength, kinds, notes }) => ({
      id,
      section,
      text,
      audience,
      strength,
      kinds,
      notes: notes.map((note) => note.kind),
    })),
    leftOut: read.leftOut.map((each) => each.text),
  };
}

describe('invented policies of each family', () => {
  it('are there in every format', () => {
    const endings = new Set(documents.map((name) => name.split('.').at(-1)));
    expect([...endings].sort()).toEqual(['docx', 'html', 'md', 'pdf', 'txt']);
  });

  for (const name of documents) {
    it(`reads ${name} as a careful person would`, async () => {
      const expected = JSON.parse(readFileSync(new URL(`${name}.expected.json`, FOLDER), 'utf8'));
      expect(shape(await readPolicyDocument({ name, bytes: bytesOf(name) }))).toEqual(expected);
    });

    it(`keeps in ${name} the way back to the words`, async () => {
      const read = await readPolicyDocument({ name, bytes: bytesOf(name) });
      for (const { text, source } of read.clauses) {
        const own = read.text.slice(source.start, source.end);
        expect(own.length).toBeGreaterThan(0);
        expect(text.endsWith(own)).toBe(true);
      }
      const ids = read.clauses.map((clause) => clause.id);
      expect(new Set(ids).size).toBe(ids.length);
    });

    it(`gives the sentences of ${name} that only inform nothing to answer`, async () => {
      const { clauses } = await readPolicyDocument({ name, bytes: bytesOf(name) });
      for (const clause of clauses.filter((each) => each.strength === 'information'))
        expect(clause.kinds).toEqual([]);
    });
  }
});

describeSourcePolicy();
