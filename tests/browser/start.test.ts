import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

const run = promisify(execFile);

// What `npm start` does where there is no window, from the built extension on: the first thing that anybody sees.

describe('npm start without a window', () => {
  it('shows one post that goes out and two that are held, each with its clause and its picture', async () => {
    // A fault in any of the three is an exit code, which rejects.
    const { stdout } = await run(process.execPath, [
      'node_modules/tsx/dist/cli.mjs',
      'tests/setup/show.ts',
      '--headless',
    ]);
    const [, ordinary, parent, staff] = stdout.split(/\n(?=\d\. )/);
    expect(ordinary).toContain('went out as written, and nothing was shown');
    expect(parent).toContain('was held: the server received nothing');
    expect(parent).toContain('C. What parents and carers post');
    expect(staff).toContain('was held: the server received nothing');
    expect(staff).toContain('B. Staff: personal use of social networking');
    for (const [, picture] of stdout.matchAll(/Picture: (.*)/g)) expect(existsSync(picture!)).toBe(true);
  });
});
