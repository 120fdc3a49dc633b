import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from '../../lib/analyser/analyse.ts';
import { noNames } from '../../lib/school/names.ts';
import type { SchoolProfile } from '../../lib/school/profile.ts';
import { framesFor, origins } from './origins.ts';

/** A school that nobody in a public data set goes to. */
const elsewhere: SchoolProfile = {
  name: 'Quarrington Vale Primary School',
  town: 'Quarrington Vale',
  aliases: [],
  acronyms: [],
  hashtags: [],
  handles: [],
  officialAccounts: [],
  exemptPlaces: [],
  places: [],
  staff: [],
  governors: [],
  pupils: noNames,
};

interface Marked {
  id: string;
  text: string;
  people: [number, number][];
}

export interface NamesScore {
  posts: number;
  precision: number;
  recall: number;
  f1: number;
  overlapRecall: number;
  /** Share of posts without a name in which one was marked. */
  nag: number;
}

export const namesIn = (text: string): [number, number][] =>
  analyse(
    {
      parts: [{ field: 'post', text }],
      images: 0,
      place: '',
      audience: 'post',
      author: { role: 'parent', children: [] },
    },
    elsewhere,
  ).names.map(({ start, end }) => [start, end]);

/** Scores the `names` of an analysis against marked posts; all figures are shares of one. */
export function scoreNames(posts: readonly Marked[], onMiss?: (line: string) => void): NamesScore {
  let exact = 0;
  let marked = 0;
  let gold = 0;
  let overlap = 0;
  let plain = 0;
  let nagged = 0;
  for (const { text, people } of posts) {
    const found = namesIn(text);
    const real = people.filter(([start]) => !/[@#]/.test(text[start] ?? ''));
    marked += found.length;
    gold += real.length;
    exact += real.filter(([a, b]) => found.some(([c, d]) => a === c && b === d)).length;
    overlap += real.filter(([a, b]) => found.some(([c, d]) => c < b && d > a)).length;
    if (real.length === 0) {
      plain++;
      if (found.length > 0) nagged++;
    }
    if (onMiss && JSON.stringify(found) !== JSON.stringify(real)) {
      onMiss(`${text.replace(/\s+/g, ' ')}\n    found ${list(text, found)}; marked ${list(text, real)}`);
    }
  }
  const precision = exact / marked;
  const recall = exact / gold;
  return {
    posts: posts.length,
    precision,
    recall,
    f1: (2 * precision * recall) / (precision + recall),
    overlapRecall: overlap / gold,
    nag: nagged / plain,
  };
}

const list = (text: string, spans: readonly [number, number][]) =>
  spans.map(([a, b]) => text.slice(a, b)).join(' · ') || '–';

export interface OriginScore {
  origin: string;
  found: number;
  of: number;
}

/** How often each community's names are found in every frame, the same frames for all. */
export function scoreOrigins(onMiss?: (line: string) => void): OriginScore[] {
  return Object.entries(origins).map(([origin, people]) => {
    let found = 0;
    let of = 0;
    for (const { text, start, end } of framesFor(people)) {
      of++;
      if (namesIn(text).some(([a, b]) => a < end && b > start)) found++;
      else onMiss?.(`${origin}: ${text}`);
    }
    return { origin, found, of };
  });
}

/** Prints the names part of `npm run eval`. `folder` holds btc.jsonl and wnut17.jsonl, where given. */
export function namesReport(folder: string | undefined, misses: boolean): string[] {
  const lines: string[] = [];
  const note = misses ? (line: string) => lines.push(`  ${line}`) : undefined;
  const percent = (share: number) => (100 * share).toFixed(1);
  for (const file of folder ? ['btc', 'wnut17'] : []) {
    const path = join(folder!, `${file}.jsonl`);
    if (!existsSync(path)) continue;
    const posts = readFileSync(path, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Marked);
    const score = scoreNames(posts, note);
    lines.push(
      `names, ${file}: exact F1 ${percent(score.f1)} (P ${percent(score.precision)}, R ${percent(score.recall)}), overlap recall ${percent(score.overlapRecall)}, posts without a name marked ${percent(score.nag)} %`,
    );
  }
  const scores = scoreOrigins(note);
  for (const { origin, found, of } of scores)
    lines.push(`names by origin, ${origin}: ${percent(found / of)} % of ${of}`);
  const shares = scores.map(({ found, of }) => found / of);
  lines.push(
    `names by origin: best minus worst ${percent(Math.max(...shares) - Math.min(...shares))} points`,
  );
  return lines;
}

if (process.argv[1]?.endsWith('names-eval.ts')) {
  console.log(namesReport(process.argv[2], process.argv.includes('--misses')).join('\n'));
}
