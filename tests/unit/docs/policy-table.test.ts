import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { builtinPolicy } from '../../../lib/policy/builtin.ts';
import { DOCUMENT, documentOf } from '../../teeth/document.ts';
import { ROWS } from '../../teeth/rows.ts';

const read = (file: string) => readFileSync(file, 'utf8');

describe('the table of the policy', () => {
  it('has every clause, in the order of the policy', () => {
    const ids = [...new Set(ROWS.map(({ id }) => id.split('.')[0]))];
    expect(ids).toEqual(builtinPolicy.clauses.map(({ id }) => id));
  });
  it('is the document: npm run test:teeth -- --write', () => {
    expect(read(DOCUMENT)).toBe(documentOf(ROWS));
  });
  it.each(ROWS.map((row) => [row.id, row] as const))(
    '%s names a test and a change that are there',
    (_, row) => {
      expect(existsSync(row.test)).toBe(true);
      expect(read(row.mutation.file).split(row.mutation.from)).toHaveLength(2);
    },
  );
});
