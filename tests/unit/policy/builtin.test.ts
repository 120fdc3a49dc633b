import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { KINDS } from '../../../lib/analyser/types.ts';
import { builtinPolicy } from '../../../lib/policy/builtin.ts';

const IDS =
  'P1 P2 P3 A1a A1b A1c A2 B0 B1 B2 B3 B4 B5 B6 B7 B8 C0a C0b C0c C1 C2 C3a C3b D1 D2 D3 D4 D4a D4b D4c D4d'.split(
    ' ',
  );

/** Where the source policy lies beside the project, its sentences must not have slipped in. */
const SOURCE = '../shared/policy';

const words = (text: string) => text.toLowerCase().match(/[a-z0-9']+/g) ?? [];

function runs(text: string, length: number): Set<string> {
  const all = words(text);
  return new Set(
    all
      .map((_, i) => all.slice(i, i + length))
      .filter((run) => run.length === length)
      .map((run) => run.join(' ')),
  );
}

describe('the built-in policy', () => {
  it('has every clause of the source, in its order', () => {
    expect(builtinPolicy.clauses.map((clause) => clause.id)).toEqual(IDS);
  });

  it('gives each a section, a heading, somebody it binds and a sentence', () => {
    for (const clause of builtinPolicy.clauses) {
      expect(clause.section).toBe(clause.id[0]);
      expect(clause.heading.length).toBeGreaterThan(5);
      expect(clause.audience.length).toBeGreaterThan(0);
      expect(clause.text).toMatch(/^[A-Z].*\.$/);
    }
  });

  it('answers every kind but a private person outside the school', () => {
    const answered = new Set(builtinPolicy.clauses.flatMap((clause) => clause.kinds));
    expect(KINDS.filter((kind) => !answered.has(kind))).toEqual(['person']);
  });

  it('lets sentences that only inform or threaten trigger nothing', () => {
    for (const id of ['P1', 'P2', 'P3', 'B0', 'B8', 'C0a', 'C0b', 'C3b', 'D2'])
      expect(builtinPolicy.clauses.find((clause) => clause.id === id)?.kinds).toEqual([]);
  });

  it('is in our own words', () => {
    if (!existsSync(SOURCE)) return;
    const source = readdirSync(SOURCE)
      .map((name) => readFileSync(`${SOURCE}/${name}`, 'utf8'))
      .join('\n');
    const theirs = runs(source, 5);
    for (const clause of builtinPolicy.clauses)
      expect(
        [...runs(clause.text, 5)].filter((run) => theirs.has(run)),
        clause.id,
      ).toEqual([]);
  });
});
