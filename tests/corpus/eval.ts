import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readCases } from './cases.ts';
import { copiedRuns } from './copied.ts';
import { externalReport } from './external.ts';
import { scoreCases } from './score.ts';

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', multiple: true, default: [] },
    external: { type: 'string' },
    misses: { type: 'boolean', default: false },
    copied: { type: 'boolean', default: false },
  },
});

const here = fileURLToPath(new URL('.', import.meta.url));
const folders = values.corpus.length > 0 ? values.corpus : [here];

if (values.copied) {
  const texts = folders.flatMap((folder) => readCases(folder).cases.map((each) => each.text));
  for (const line of copiedRuns(texts)) console.log(line);
} else {
  for (const folder of folders) {
    const report = scoreCases(folder);
    console.log(`${folder === here ? 'the dev corpus' : folder}\n${report.table}`);
    if (values.misses) console.log(`\n${report.misses.join('\n\n')}`);
  }
  if (values.external) {
    if (!existsSync(values.external)) throw new Error(`There is no folder ${values.external}.`);
    console.log(await externalReport(values.external, values.misses));
    const names = new URL('./names-eval.ts', import.meta.url);
    if (existsSync(fileURLToPath(names))) {
      const { namesReport } = (await import(names.href)) as { namesReport?: (folder: string) => string[] };
      if (namesReport) console.log(['names', ...namesReport(values.external)].join('\n'));
    }
  }
}
