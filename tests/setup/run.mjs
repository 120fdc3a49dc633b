import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Runs a program in the repository's root with our own input and output.
 * @returns {Promise<number>} its exit code; 127 where it cannot be started
 */
export function run(program, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: ROOT, stdio: 'inherit', ...options });
    child.once('error', () => resolve(127));
    child.once('exit', (code, signal) => resolve(signal ? 1 : (code ?? 1)));
  });
}

/**
 * Runs a tool of node_modules without showing what it says.
 * @returns {Promise<{ code: number, said: string }>} what it said, for the case that it failed
 */
export function runToolQuietly(path, args) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [`node_modules/${path}`, ...args], { cwd: ROOT, stdio: 'pipe' });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (piece) => {
        said += piece;
      });
    }
    child.once('error', () => resolve({ code: 127, said }));
    child.once('close', (code) => resolve({ code: code ?? 1, said }));
  });
}

/** Runs a tool of node_modules with this very Node: no shell, so it is the same on Windows. */
export const runTool = (path, args, options) =>
  run(process.execPath, [`node_modules/${path}`, ...args], options);

/** The tools, by the file that npm's own starters would run. */
export const TOOL = {
  biome: '@biomejs/biome/bin/biome',
  tsc: 'typescript/bin/tsc',
  tsx: 'tsx/dist/cli.mjs',
  vitest: 'vitest/vitest.mjs',
  wxt: 'wxt/bin/wxt.mjs',
};

/** Ends with one sentence for the person who must act. */
export function stop(sentence) {
  console.error(`\n${sentence}`);
  process.exit(1);
}
