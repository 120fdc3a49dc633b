import { join } from 'node:path';
import { analyse } from '../../lib/analyser/analyse.ts';
import { detectLanguage } from '../../lib/commands/language.ts';
import { builtinPolicy } from '../../lib/policy/builtin.ts';
import { checkDraft } from '../../lib/policy/check.ts';
import type { SchoolProfile } from '../../lib/school/profile.ts';
import { readCases, readLines } from './cases.ts';
import { percent } from './score.ts';

interface HateCase {
  id: string;
  text: string;
  functionality: string;
  hateful: boolean;
}

interface Tweet {
  id: string;
  text: string;
}

const draftOf = (text: string, role: 'parent' | 'staff') => ({
  parts: [{ field: 'text', text }],
  images: 0,
  place: '',
  audience: 'post' as const,
  author: { role, children: [] },
});

function wordsOf({ findings }: ReturnType<typeof checkDraft>, text: string): string {
  const [first] = findings;
  return first ? `${first.kind} "${text.slice(first.span.start, first.span.end)}"` : '';
}

/** The public sets: what is found of hate and threats, and how often ordinary tweets are stopped. */
export async function externalReport(folder: string, misses: boolean): Promise<string> {
  const { school } = readCases(new URL('.', import.meta.url).pathname);
  return [hateCheck(folder, school, misses), tweets(folder, school, misses)].join('\n');
}

function hateCheck(folder: string, school: SchoolProfile, misses: boolean): string {
  const cases = readLines<HateCase>(join(folder, 'hatecheck.jsonl'));
  const byFunction = new Map<string, { all: number; flagged: number; hateful: boolean }>();
  const wrong: string[] = [];
  for (const each of cases) {
    const { findings } = analyse(draftOf(each.text, 'parent'), school);
    const flagged = findings.some(({ kind }) => kind === 'hate' || kind === 'threat');
    const row = byFunction.get(each.functionality) ?? { all: 0, flagged: 0, hateful: each.hateful };
    row.all++;
    if (flagged) row.flagged++;
    byFunction.set(each.functionality, row);
    if (flagged !== each.hateful) wrong.push(`  ${each.functionality}: ${each.text}`);
  }
  const sum = (hateful: boolean, only: (name: string) => boolean = () => true) =>
    [...byFunction]
      .filter(([name, row]) => row.hateful === hateful && only(name))
      .reduce((total, [, row]) => ({ all: total.all + row.all, flagged: total.flagged + row.flagged }), {
        all: 0,
        flagged: 0,
      });
  const hateful = sum(true);
  const harmless = sum(false);
  const threats = sum(true, (name) => name.startsWith('threat'));
  const balanced = (hateful.flagged / hateful.all + 1 - harmless.flagged / harmless.all) / 2;
  return [
    'HateCheck, hate and threat',
    `  balanced accuracy      ${(100 * balanced).toFixed(1)} %`,
    `  found                  ${percent(hateful.flagged, hateful.all)}; false ${percent(harmless.flagged, harmless.all)}`,
    `  threats found          ${percent(threats.flagged, threats.all)}`,
    ...[...byFunction].map(
      ([name, row]) =>
        `    ${name.padEnd(22)} flagged ${percent(row.flagged, row.all)}${row.hateful ? '' : ' (should be none)'}`,
    ),
    ...(misses ? wrong : []),
  ].join('\n');
}

function tweets(folder: string, school: SchoolProfile, misses: boolean): string {
  const all = readLines<Tweet>(join(folder, 'btc.jsonl'));
  const rows = (['parent', 'staff'] as const).map((role) => {
    const stopped = all.flatMap(({ text }) => {
      const { author: _, ...draft } = draftOf(text, role);
      const who = { roles: [role], children: [] };
      const verdict = checkDraft({ ...draft, detected: detectLanguage(text) }, school, who, builtinPolicy);
      return verdict.outcome === 'review'
        ? [`  ${wordsOf(verdict, text)} in: ${text.replace(/\s+/g, ' ')}`]
        : [];
    });
    const row = `  stopped as ${role.padEnd(6)}      ${percent(stopped.length, all.length)} of ${all.length}`;
    return [row, ...(misses ? stopped : [])].join('\n');
  });
  return ['ordinary tweets (BTC)', ...rows].join('\n');
}
