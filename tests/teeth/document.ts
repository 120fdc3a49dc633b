import type { Row } from './rows.ts';

/** Where the table stands. */
export const DOCUMENT = 'docs/policy.md';

const HEAD = `# The policy, sentence by sentence

One row for every sentence of the source policy, by its id and in our own words: what Second Look does for it, where, and
the test that holds it. A school's pack says for which roles each feature is on (\`policy.features\`), which sentence on use
in school its pupils are told (\`policy.pupilUse\`) and whose clauses governors and helpers see (\`policy.readAs\`). A head sets
them, and the lesson times, in the settings under *What the school chooses*.

\`npm run test:teeth\` makes each change of the last column, in memory, and looks whether the test goes red.

| id | it says | what the product does | where | test | goes red with |
|---|---|---|---|---|---|
`;

const TAIL = `
All of these are also tried in a browser, in \`tests/browser\`: befriending in \`friends.test.ts\`, lesson time and signing up in
\`lines.test.ts\`, what pupils are told under the policy that makes them pupils in \`managed-chromium.test.ts\`, pictures in
\`pictures.test.ts\`, *I saw something* and the privacy list in \`toolbar.test.ts\`, what the school chooses in
\`options-choices.test.ts\`; lesson time and *I saw something* in Firefox in \`firefox-pages.test.ts\`. What cannot be seen: who is in a picture, whom somebody befriends in an app on a phone,
or by a button with no name in words beside it, and pupils whose names no school has handed to a name filter.
`;

const cell = (text: string) => text.replaceAll('|', '\\|');

/** The document as it must stand. */
export function documentOf(rows: readonly Row[]): string {
  const lines = rows.map(({ id, asks, does, where, test, name, mutation }) =>
    [id, asks, does, where, `\`${test}\`: ${name}`, mutation.what].map(cell).join(' | '),
  );
  return `${HEAD}${lines.map((line) => `| ${line} |`).join('\n')}\n${TAIL}`;
}
