import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';

const PROFILE = 'tests/corpus/profile.json';

/** Runs the command as a terminal does, and gives what it printed. */
async function check(args: string[], input = '') {
  const child = spawn(process.execPath, ['--import', 'tsx', 'lib/commands/check.ts', ...args]);
  let out = '';
  let err = '';
  child.stdout.on('data', (data) => {
    out += data;
  });
  child.stderr.on('data', (data) => {
    err += data;
  });
  child.stdin.end(input);
  const [code] = await once(child, 'close');
  return { code, out, err, lines: out.trim().split('\n') };
}

describe('check', { timeout: 60_000 }, () => {
  it('prints outcome, finding, words, why and clause', async () => {
    const { code, out } = await check(['--role', 'parent', 'Disgusted with how Mrs Robson dealt with this']);
    expect(code).toBe(0);
    expect(out).toMatch(/As parent · review/);
    expect(out).toMatch(/complaint/);
    expect(out).toMatch(/“Disgusted[^”]*” \w+/);
    expect(out).toMatch(/C2/);
  });

  it('takes the strongest of several roles and says as whom', async () => {
    const { out } = await check([
      '--role',
      'parent',
      '--role',
      'staff',
      '--school',
      PROFILE,
      'Lovely day at Cambois Primary',
    ]);
    expect(out).toMatch(/As staff · review/);
  });

  it('leaves the own children alone', async () => {
    const { out } = await check([
      '--children',
      'Josh,Keira',
      '--json',
      'Our Josh and Keira won the egg and spoon',
    ]);
    expect(JSON.parse(out).verdict.outcome).toBe('clear');
  });

  it.each([
    [['--role', 'teacher', 'x'], '--role "teacher" is not one of staff, governor, parent, helper, pupil.'],
    [['--images', 'many', 'x'], '--images "many" is not a whole number.'],
    [['--school', 'no-such-file.json', 'x'], '--school no-such-file.json cannot be read.'],
    [['--school', 'tsconfig.json', 'x'], '--school tsconfig.json: The school profile does not fit'],
    [[], 'There is no draft to check: put it in quotation marks.'],
    [['--wibble'], "Unknown option '--wibble'"],
  ])('%j → one sentence, exit 2', async (args, sentence) => {
    const { code, out, err } = await check(args as string[]);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).toContain(sentence);
  });

  it('answers a line each, and goes on after a bad one', async () => {
    const cases = [
      '{"id":"a","role":"parent","text":"Disgusted with how Mrs Robson dealt with this","images":0,"place":""}',
      '{"id":"b","role":"wizard","text":"hello"}',
      'not json',
      '{"id":"c","role":"staff","text":"Is it Friday yet","images":0,"place":""}',
    ];
    const { code, lines } = await check(['--jsonl', '--school', PROFILE], cases.join('\n'));
    const answers = lines.map((line) => JSON.parse(line));
    expect(code).toBe(0);
    expect(answers).toHaveLength(4);
    expect(answers[0]).toMatchObject({
      id: 'a',
      outcome: 'review',
      checked: true,
      safety: false,
      language: 'en',
    });
    expect(answers[0].clauses[0]).toBe('C2');
    expect(answers[0].findings[0]).toMatchObject({ kind: 'complaint', clauses: ['C2'], limb: null });
    expect(answers[0].names).toEqual([{ start: 19, end: 29, public: false }]);
    expect(answers[1]).toMatchObject({ id: 'b', line: 2 });
    expect(answers[1].error).toMatch(/role must be one of/);
    expect(answers[2]).toMatchObject({ line: 3, error: 'The line is not JSON.' });
    expect(answers[3]).toMatchObject({ id: 'c', outcome: 'clear', findings: [] });
  });
});
