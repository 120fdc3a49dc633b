import { writeFileSync } from 'node:fs';
import { startVitest, type Vitest } from 'vitest/node';
import { DOCUMENT, documentOf } from './document.ts';
import { ROWS, type Row } from './rows.ts';

// Does each test of the policy's table bite? The product is changed in memory, one row at a time, and the row's test must
// go red. Nothing is written but, with `--write`, the document.

if (process.argv.includes('--write')) {
  writeFileSync(DOCUMENT, documentOf(ROWS));
  console.log(`${DOCUMENT} is written.`);
  process.exit();
}

/** Changes one file on its way to the test. */
const changed = ({ file, from, to }: Row['mutation']) => ({
  name: 'teeth',
  enforce: 'pre' as const,
  transform(code: string, id: string) {
    return id.split('?')[0]!.endsWith(`/${file}`) ? code.replace(from, to) : undefined;
  },
});

interface Ran {
  passed: number;
  failed: number;
}

async function run(files: string[], name?: string, mutation?: Row['mutation']): Promise<Ran> {
  const vitest: Vitest = await startVitest(
    'test',
    files,
    {
      config: false,
      watch: false,
      run: true,
      reporters: [{}],
      testTimeout: 60_000,
      // Part of a name, whatever signs are in it.
      ...(name && { testNamePattern: new RegExp(name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')) }),
    },
    { plugins: mutation ? [changed(mutation)] : [] },
  );
  const tests = vitest.state.getTestModules().flatMap((module) => [...module.children.allTests()]);
  const count = (state: string) => tests.filter((test) => test.result().state === state).length;
  // A module that no longer loads has no tests, and is as red as can be.
  const broken = vitest.state.getTestModules().filter((module) => module.errors().length > 0).length;
  await vitest.close();
  process.exitCode = 0;
  return { passed: count('passed'), failed: count('failed') + broken };
}

const only = process.argv[2];
const rows = only ? ROWS.filter(({ id }) => id.startsWith(only)) : ROWS;

const before = await run([...new Set(rows.map(({ test }) => test))]);
if (before.failed > 0 || before.passed === 0) {
  console.error(`Unchanged, ${before.failed} tests are red already: there is nothing to learn.`);
  process.exit(1);
}

let blunt = 0;
for (const { id, test, name, mutation } of rows) {
  const { failed, passed } = await run([test], name, mutation);
  const bites = failed > 0;
  if (!bites) blunt += 1;
  const why = bites ? '' : passed > 0 ? ': the test stayed green' : ': no test of this name';
  console.log(`${bites ? 'red  ' : 'BLUNT'} ${id.padEnd(6)} ${mutation.what}${why}`);
}
console.log(`\n${rows.length - blunt} passed, ${blunt} failed`);
process.exit(blunt > 0 ? 1 : 0);
