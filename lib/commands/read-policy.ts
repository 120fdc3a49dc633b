import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { UnreadableDocument } from '../policy/reader/line.ts';
import { type ReadPolicy, readPolicyDocument } from '../policy/reader/read-document.ts';

const USAGE = `npm run read-policy -- FILE [--json]

Reads a school's own policy (.txt, .md, .html, .docx, .pdf) and prints what each sentence would become.`;

/** The shape that other programs rely on: nothing more, so that none comes to rely on what may change. */
function asJson({ clauses, leftOut }: ReadPolicy): string {
  return JSON.stringify(
    {
      clauses: clauses.map(({ id, section, text, audience, strength, kinds }) => ({
        id,
        section,
        text,
        audience,
        strength,
        kinds,
      })),
      leftOut: leftOut.map(({ text, why }) => ({ text, why })),
    },
    null,
    2,
  );
}

function asText({ clauses, leftOut }: ReadPolicy): string {
  const lines: string[] = [];
  let heading: string | undefined;
  for (const clause of clauses) {
    if (clause.heading !== heading) lines.push('', clause.heading || '(before the first heading)');
    heading = clause.heading;
    const answers = clause.kinds.length > 0 ? ` · ${clause.kinds.join(', ')}` : '';
    lines.push(
      `  ${clause.id} · ${clause.strength} · ${clause.audience.join(', ') || 'nobody named'}${answers}`,
    );
    lines.push(`    ${clause.text}`, ...clause.notes.map((note) => `    ! ${note.text}`));
  }
  if (leftOut.length > 0)
    lines.push('', 'Left out', ...leftOut.map(({ text, why }) => `  ${text}\n    ${why}`));
  return lines.join('\n').trimStart();
}

function fail(sentence: string): void {
  console.error(sentence);
  process.exitCode = 2;
}

async function main(): Promise<void> {
  let file: string | undefined;
  let json: boolean;
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (values.help) return void console.log(USAGE);
    if (positionals.length > 1) return fail('Only one document is read at a time.');
    file = positionals[0];
    json = values.json;
  } catch {
    return fail('The only option is --json: npm run read-policy -- FILE [--json].');
  }
  if (file === undefined) return fail('There is no document to read: npm run read-policy -- FILE [--json].');

  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(readFileSync(file));
  } catch {
    return fail(`${file} cannot be read: is the name right?`);
  }
  try {
    const read = await readPolicyDocument({ name: basename(file), bytes });
    console.log(json ? asJson(read) : asText(read));
  } catch (error) {
    if (!(error instanceof UnreadableDocument)) throw error;
    fail(error.message);
  }
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader went away, as `head` does: that is no failure.
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

await main();
