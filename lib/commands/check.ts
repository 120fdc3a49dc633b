import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { ROLES, type Role } from '../analyser/types.ts';
import { builtinPolicy } from '../policy/builtin.ts';
import { checkWithNames, type Who } from '../policy/check.ts';
import { readProfile, type SchoolProfile } from '../school/profile.ts';
import { sampleSchool } from '../school/sample.ts';
import { answerLine } from './case-line.ts';
import { detectLanguage } from './language.ts';
import { asText } from './verdict-text.ts';

const USAGE = `npm run check -- [options] "the draft"        one draft
npm run check -- --jsonl [options] < cases     a case a line, an answer a line

  --school FILE        a school profile (JSON); without it the sample school
  --role ROLE          staff, governor, parent, helper or pupil; may be repeated (default parent)
  --children "A,B"     first names of the author's own children
  --place TEXT         the group or page it is written in, or "account: @handle"
  --images N           how many pictures are attached
  --json               one draft, answered as JSON`;

/** Something is wrong with how the command was called: one sentence, exit 2. */
class BadOptions extends Error {}

function options() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        school: { type: 'string' },
        role: { type: 'string', multiple: true, default: ['parent'] },
        children: { type: 'string', default: '' },
        place: { type: 'string', default: '' },
        images: { type: 'string', default: '0' },
        json: { type: 'boolean', default: false },
        jsonl: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    throw new BadOptions(firstSentence(error));
  }
}

function firstSentence(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split(/(?<=\.)\s|\n/)[0] ?? message;
}

function readRoles(given: readonly string[]): Role[] {
  return given.map((role) => {
    const known = ROLES.find((each) => each === role.trim().toLowerCase());
    if (!known) throw new BadOptions(`--role "${role}" is not one of ${ROLES.join(', ')}.`);
    return known;
  });
}

function readImages(given: string): number {
  if (!/^\d{1,4}$/.test(given)) throw new BadOptions(`--images "${given}" is not a whole number.`);
  return Number(given);
}

function readSchool(file: string | undefined): SchoolProfile {
  if (file === undefined) return sampleSchool;
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    const why = error instanceof SyntaxError ? 'is not JSON' : 'cannot be read';
    throw new BadOptions(`--school ${file} ${why}.`);
  }
  try {
    return readProfile(json);
  } catch (error) {
    throw new BadOptions(`--school ${file}: ${firstSentence(error)}`);
  }
}

async function checkLines(school: SchoolProfile, defaults: Who): Promise<void> {
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (!line.trim()) continue;
    const answer = `${JSON.stringify(answerLine(line, number, school, defaults))}\n`;
    // Waiting for the reader keeps memory flat however slow it is.
    if (!process.stdout.write(answer)) await once(process.stdout, 'drain');
  }
}

async function main(): Promise<void> {
  const { values, positionals } = options();
  if (values.help) return void console.log(USAGE);

  const school = readSchool(values.school);
  const children = values.children.split(',').map((name) => name.trim());
  const who: Who = { roles: readRoles(values.role), children: children.filter(Boolean) };
  const images = readImages(values.images);
  if (values.jsonl) {
    if (positionals.length > 0)
      throw new BadOptions('--jsonl reads cases from standard input, not from words.');
    return checkLines(school, who);
  }
  if (positionals.length === 0)
    throw new BadOptions('There is no draft to check: put it in quotation marks.');

  const text = positionals.join(' ');
  const detected = detectLanguage(text);
  const draft = {
    parts: [{ field: 'text', text }],
    images,
    place: values.place,
    audience: 'post' as const,
    detected,
  };
  const check = checkWithNames(draft, school, who, builtinPolicy);
  console.log(values.json ? JSON.stringify(check, null, 2) : asText(check.verdict, draft.parts));
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader went away, as `head` does: that is no failure.
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

main().catch((error) => {
  if (!(error instanceof BadOptions)) throw error;
  console.error(error.message);
  process.exitCode = 2;
});
