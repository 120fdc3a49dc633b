import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** Where words for people stand. The analyser, which reads what people type, has both. */
const PLACES = ['lib/ui', 'lib/settings/languages', 'lib/school', 'lib/policy'];

const files = PLACES.flatMap((place) =>
  readdirSync(place, { recursive: true, withFileTypes: true })
    .filter(({ name }) => /\.tsx?$/.test(name))
    .map(({ parentPath, name }) => join(parentPath, name)),
);
const COMMENT = /^\s*(?:\*|\/\/|\/\*)|\{\/\*.*$/;
/** "school's": inside a word, so that it is no quotation mark of the code. A pattern that reads texts has `n't` on purpose. */
const STRAIGHT = /[a-z]'(?:s|t|re|ll|ve|m|d)\b(?!\|)/;

it('an apostrophe that people see is a typographic one', () => {
  const straight = files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => !COMMENT.test(line) && STRAIGHT.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  );
  expect(straight).toEqual([]);
});
