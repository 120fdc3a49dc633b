import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { BrowserName } from '../sites/browser.ts';
import type { Outcome } from '../sites/contract.ts';
import { inWords } from '../sites/report.ts';

export interface EditorRow {
  browser: BrowserName;
  library: string;
  /** A gesture, or a promise beside it. */
  what: string;
  outcome: Outcome | string;
}

/** Outcomes of earlier runs, so that the whole can be run in pieces: `EDITORS=Lexical npm run test:editors`. */
const KEPT = new URL('../../results/editors.json', import.meta.url);

const keyOf = ({ browser, library, what }: EditorRow) => [browser, library, what].join();

/** Puts these rows in the place of older ones, in the order of the editors. */
export function keepRows(rows: readonly EditorRow[], libraries: readonly string[]): EditorRow[] {
  let before: EditorRow[] = [];
  try {
    before = JSON.parse(readFileSync(KEPT, 'utf8')) as EditorRow[];
  } catch {
    // The first run.
  }
  const all = new Map([...before, ...rows].map((row) => [keyOf(row), row]));
  const ordered = [...all.values()]
    .filter(({ library }) => libraries.includes(library))
    .sort((a, b) => libraries.indexOf(a.library) - libraries.indexOf(b.library));
  mkdirSync(new URL('./', KEPT), { recursive: true });
  writeFileSync(KEPT, JSON.stringify(ordered));
  return ordered;
}

export function table(rows: readonly EditorRow[]): string {
  const lines = new Map<string, Partial<Record<BrowserName, string>> & { library: string; what: string }>();
  for (const { browser, library, what, outcome } of rows) {
    const key = `${library}, ${what}`;
    lines.set(key, { ...(lines.get(key) ?? { library, what }), [browser]: inWords(outcome) });
  }
  return [
    '| editor | gesture or promise | Chromium | Firefox |',
    '| --- | --- | --- | --- |',
    ...[...lines.values()].map(
      ({ library, what, chromium, firefox }) =>
        `| ${library} | ${what} | ${chromium ?? 'not run'} | ${firefox ?? 'not run'} |`,
    ),
  ].join('\n');
}

export function writeReport(rows: readonly EditorRow[]): void {
  const text = `# Editors

Written by \`npm run test:editors\`, on the real editor libraries in the practice pages. “Sent” is what the practice server
received. A *gesture* is tried twice: an ordinary draft must go out once, as it was written; a flagged one must be held with
text and HTML identical to the byte, and go out exactly once after *Post anyway*. The promises beside the gestures:

- *read*: while a draft is read and marked, its HTML stays identical to the byte;
- *Edit my post*: nothing is sent, the HTML is unchanged, and what is typed next lands at the phrase;
- *new line*: Shift+Enter is the editor's own;
- *input method*: Enter that chooses a word is the input method's own. Firefox offers no way to compose one from a test;
- *preview*: a control that sends the same form and publishes nothing is left alone.

Editors that are not on a known site stand on a host that the person has allowed by itself.

${table(rows)}
`;
  writeFileSync(new URL('../../../docs/editors.md', import.meta.url), text);
}
