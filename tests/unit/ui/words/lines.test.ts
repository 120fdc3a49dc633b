import { expect, it } from 'vitest';
import { lineWords } from '../../../../lib/ui/words/lines.ts';

// A school's own clauses have ids of its own: what is said goes by what the school chose.
it.each([
  ['A1a', /rules for school computers count here too/],
  ['A1b', /only when your teacher asks you to/],
  ['A1c', /not to use this site in school/],
  ['both', /only when your teacher asks you to/],
] as const)('a pupil in school is told what was chosen: %s', (says, words) => {
  const clauses = [{ id: '1.1', heading: 'Pupils', text: 'Ours.', source: 'school' as const }];
  const { text, answers } = lineWords({ kind: 'pupil-use', id: 'p', says, clauses });
  expect(text).toMatch(words);
  expect(answers).toContain('My teacher asked me to');
});
