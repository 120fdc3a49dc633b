import { describe, expect, it } from 'vitest';
import { analyse } from '../../../lib/analyser/analyse.ts';
import { trunk } from '../../../lib/analyser/leaning/clues.ts';
import { exampleSchool } from './example-school.ts';

const findings = (text: string, place = '') =>
  analyse(
    {
      parts: [{ field: 'post', text }],
      images: 0,
      place,
      audience: 'post',
      author: { role: 'parent', children: [] },
    },
    exampleSchool,
  ).findings;

describe('the weight of all words together', () => {
  it('rests on one sentence, as it was typed', () => {
    const text = 'Sunny today. School let him sit in wet trousers until home time. Chips for tea.';
    const [found] = findings(text).filter(({ kind }) => kind === 'complaint');
    expect(found && text.slice(found.span.start, found.span.end)).toBe(
      'School let him sit in wet trousers until home time',
    );
  });

  it('says nothing of people outside the school', () => {
    const kinds = findings('Three weeks, two emails, and the plumber has still not rung me back').map(
      (f) => f.kind,
    );
    expect(kinds).toEqual([]);
  });

  it('takes the endings off long words alone', () => {
    expect(['ignored', 'ignores', 'ignoring', 'lost', 'class'].map(trunk)).toEqual([
      'ignor',
      'ignor',
      'ignor',
      'lost',
      'class',
    ]);
  });
});
