import { describe, expect, it } from 'vitest';
import { builtinPolicy } from '../../../../lib/policy/builtin.ts';
import { EXPLAINED, explainedIn } from '../../../../lib/ui/words/explained.ts';

const clause = (id: string) => builtinPolicy.clauses.find((each) => each.id === id)?.text ?? '';

describe('what a clause leans on', () => {
  it('is explained in two sentences where it names a national document', () => {
    expect(explainedIn(clause('B5'))?.linkText).toBe('The Teachers’ Standards');
    expect(explainedIn(clause('B7'))?.linkText).toBe('Guidance for Safer Working Practice');
    for (const { sentences } of EXPLAINED) expect(sentences).toHaveLength(2);
  });
  it('also in the school’s own words', () => {
    expect(explainedIn("Staff act in line with the Teacher's Standards at all times.")).toBeDefined();
  });
  it('is left alone anywhere else', () => {
    const explained = builtinPolicy.clauses.filter(({ text }) => explainedIn(text)).map(({ id }) => id);
    expect(explained).toEqual(['B5', 'B7']);
  });
  it('links to https alone', () => {
    for (const { link } of EXPLAINED) expect(new URL(link).protocol).toBe('https:');
  });
});
