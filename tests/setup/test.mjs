import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { relative } from 'node:path';
import { install } from './install.mjs';
import { ROOT, runTool, TOOL } from './run.mjs';

// npm test                 every check and every test, in their short forms
// npm test -- gate popup   only the test files whose path has one of these words
// npm run test:long        the full forms: tests read LONG from the environment

const words = process.argv.slice(2);
const long = words.includes('--long');
const filters = words.filter((word) => word !== '--long');
const started = Date.now();

await install();

const totals = { passed: 0, failed: 0, skipped: 0 };
const lines = [];

if (filters.length === 0) {
  await check('types', TOOL.tsc, ['--noEmit']);
  await check('lint and format', TOOL.biome, ['check', '--error-on-warnings', '.']);
}
await check('build for Chrome', TOOL.wxt, ['build', '-b', 'chrome', '--mv3']);
await check('build for Firefox', TOOL.wxt, ['build', '-b', 'firefox', '--mv3']);
await suite('unit');
await suite('screens');
await suite('waiting');
await suite('browser');

const seconds = Math.round((Date.now() - started) / 1000);
console.log(`\n${lines.join('\n')}\n\nTook ${Math.floor(seconds / 60)} min ${seconds % 60} s.`);
console.log(`${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
process.exitCode = totals.failed > 0 || totals.passed === 0 ? 1 : 0;

/** A step that passes or fails as a whole. */
async function check(name, tool, args) {
  console.log(`\n— ${name}`);
  const code = await runTool(tool, args);
  count(name, { passed: Number(code === 0), failed: Number(code !== 0), skipped: 0 });
}

/** One project of vitest.config.ts, counted from vitest's own report. */
async function suite(project) {
  console.log(`\n— ${project} tests`);
  const report = `tests/results/vitest-${project}.json`;
  mkdirSync(`${ROOT}tests/results`, { recursive: true });
  rmSync(`${ROOT}${report}`, { force: true });
  const code = await runTool(
    TOOL.vitest,
    [
      ...['run', '--project', project, '--passWithNoTests'],
      ...['--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
      ...filters,
    ],
    { env: { ...process.env, ...(long && { LONG: '1' }) } },
  );
  const files = readReport(report);
  const names = [...new Set(files.map((file) => file.suite))].sort();
  for (const name of names) count(name, sum(files.filter((file) => file.suite === name)));
  // Something went wrong outside every test (an unhandled error, no report at all): it counts as one failure.
  if (code !== 0 && files.every((file) => file.failed === 0)) {
    count(`${project} as a whole`, { passed: 0, failed: 1, skipped: 0 });
  }
}

/** The test files of a report, each with its suite, which is its folder and name (`unit/policy`, `browser/gate`), and its counts. */
function readReport(path) {
  try {
    return JSON.parse(readFileSync(`${ROOT}${path}`, 'utf8')).testResults.map((file) => {
      const [, project, ...rest] = relative(ROOT, file.name).split(/[\\/]/);
      const states = file.assertionResults.map((result) => result.status);
      const of = (...wanted) => states.filter((state) => wanted.includes(state)).length;
      const failed = of('failed');
      return {
        suite: `${project}/${rest[0].replace(/\.test\.tsx?$/, '')}`,
        passed: of('passed'),
        // A file that could not be loaded, or whose set-up failed, has no failed test to show for it.
        failed: file.status === 'failed' ? Math.max(failed, 1) : failed,
        skipped: of('pending', 'skipped', 'todo', 'disabled'),
      };
    });
  } catch {
    return [];
  }
}

function sum(parts) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const part of parts) for (const key of Object.keys(total)) total[key] += part[key];
  return total;
}

function count(name, { passed, failed, skipped }) {
  for (const [key, n] of Object.entries({ passed, failed, skipped })) totals[key] += n;
  const state = failed > 0 ? 'FAILED' : 'ok    ';
  lines.push(`${state}  ${name.padEnd(28)}${passed} passed, ${failed} failed, ${skipped} skipped`);
}
