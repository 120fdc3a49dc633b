import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const lib = fileURLToPath(new URL('../../lib/analyser/', import.meta.url));

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/[’']/g, '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Four words on end that stand both in a corpus and in the analyser's files: nothing but stock idiom should. */
export function copiedRuns(texts: readonly string[]): string[] {
  const inCorpus = new Map<string, string>();
  for (const text of texts) {
    const words = wordsOf(text);
    for (let i = 0; i + 4 <= words.length; i++)
      inCorpus.set(words.slice(i, i + 4).join(' '), text.slice(0, 60));
  }
  const found: string[] = [];
  for (const file of readdirSync(lib, { recursive: true }) as string[]) {
    if (!file.endsWith('.ts')) continue;
    for (const line of readFileSync(join(lib, file), 'utf8').split('\n')) {
      const words = wordsOf(line);
      for (let i = 0; i + 4 <= words.length; i++) {
        const run = words.slice(i, i + 4).join(' ');
        const where = inCorpus.get(run);
        if (where) found.push(`${file}: "${run}" (${where.replace(/\s+/g, ' ')}…)`);
      }
    }
  }
  return [...new Set(found)];
}
