import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rulesOf } from '../../lib/analyser/analyse.ts';
import { kinds } from '../../lib/analyser/kinds/all.ts';
import {
  type LeaningKind,
  leaningKinds,
  type Stretch,
  stretchesOf,
} from '../../lib/analyser/leaning/clues.ts';
import type { Draft, Limb } from '../../lib/analyser/types.ts';
import { detectLanguage } from '../../lib/commands/language.ts';
import type { SchoolProfile } from '../../lib/school/profile.ts';
import { sampleSchool } from '../../lib/school/sample.ts';
import { exampleSchool } from '../unit/analyser/example-school.ts';
import { type Case, readCases, readLines } from './cases.ts';
import { ordinaryPosts } from './ordinary.ts';
import { practiceDrafts } from './practice.ts';

/**
 * Fits the weights of data/leaning-weights.ts on labelled drafts of several schools:
 *
 *     npm run fit -- [--external FOLDER] SCHOOL…           writes the weights
 *     npm run fit -- [--external FOLDER] --folds SCHOOL…   each school judged by the others
 *
 * A SCHOOL is a folder with cases.jsonl and profile.json. What the rules found is a clue only where the rules were not
 * written with that school's drafts in view: `seen:FOLDER` leaves it out. The ordinary posts, the drafts of our own
 * (practice.txt; `--practice=0` leaves them out) and the examples of the kind files are always among them; with --external,
 * posts of the Broad Twitter Corpus stand for ordinary life too.
 */
const args = process.argv.slice(2);
const option = (name: string, fallback: number) =>
  Number(args.find((arg) => arg.startsWith(`--${name}=`))?.split('=')[1] ?? fallback);
const external = args.includes('--external') ? args[args.indexOf('--external') + 1]! : undefined;
const folders = args.filter((arg) => !arg.startsWith('--') && arg !== external);
const rounds = option('rounds', 60);
const pull = option('pull', 1);
const floor = option('floor', 0.1);

interface Row {
  set: string;
  id: string;
  /** How much it counts. */
  share: number;
  kinds: ReadonlySet<string>;
  limb: Limb | null;
  outcome: string;
  rules: ReadonlySet<string>;
  stretches: Stretch[];
  clues: string[][];
  /** The one kind that the labels speak of, where they do not speak of all. */
  only?: string;
}

function rowOf(set: string, each: Case, school: SchoolProfile, seen: boolean, share: number): Row {
  const draft: Draft = {
    parts: [{ field: 'text', text: each.text }],
    images: each.images,
    place: each.place,
    audience: 'post',
    author: { role: each.role, children: each.children ?? [] },
    detected: detectLanguage(each.text),
  };
  const { reading, findings } = rulesOf(draft, school);
  const stretches = stretchesOf(reading, seen ? [] : findings);
  return {
    set,
    id: each.id,
    share,
    kinds: new Set(each.kinds),
    limb: each.limb,
    outcome: each.outcome,
    rules: new Set(findings.map(({ kind }) => kind)),
    stretches,
    clues: stretches.map(({ clues }) => [...clues.keys()]),
  };
}

const rows: Row[] = folders.flatMap((name) => {
  const seen = name.startsWith('seen:');
  const folder = name.replace('seen:', '');
  const { cases, school } = readCases(folder);
  return cases.map((each) => rowOf(basename(folder), each, school, seen, 1));
});
const plain = { images: 0, place: '', kinds: [], limb: null, outcome: 'clear' as const, why: '' };
if (external && existsSync(join(external, 'btc.jsonl'))) {
  const { school } = readCases(fileURLToPath(new URL('.', import.meta.url)));
  const posts = readLines<{ id: string; text: string }>(join(external, 'btc.jsonl'));
  posts.forEach(({ id, text }, i) => {
    if (i % 2) return;
    rows.push(rowOf('btc', { ...plain, id, text, role: i % 4 ? 'staff' : 'parent' }, school, false, 0.3));
  });
}

ordinaryPosts().forEach((post, i) => {
  rows.push(rowOf('ordinary', { ...plain, ...post, id: `ordinary-${i}` }, sampleSchool, true, 4));
});
const practised = option('practice', 1);
if (practised > 0)
  practiceDrafts().forEach((draft, i) => {
    const each = { ...plain, ...draft, id: `practice-${i}` };
    rows.push(rowOf('practice', each, sampleSchool, false, practised));
  });
for (const { kind, examples } of kinds.filter((each) =>
  (leaningKinds as readonly string[]).includes(each.kind),
)) {
  for (const example of [...examples.hits, ...examples.nearMisses]) {
    const full = typeof example === 'string' ? { text: example } : example;
    const hit = examples.hits.includes(example);
    const { children, ...rest } = { role: 'parent' as const, ...full };
    const each = { ...plain, ...rest, id: full.text, kinds: hit ? [kind] : [], limb: full.limb ?? null };
    rows.push({
      ...rowOf(
        'examples',
        { ...each, ...(children && { children: [...children] }) },
        exampleSchool,
        false,
        1,
      ),
      only: kind,
    });
  }
}

type Weights = ReadonlyMap<string, number>;

/** Clues of at least two schools, so that none is one school's own. */
function shared(set: readonly Row[]): Map<string, number> {
  const seen = new Map<string, { sets: Set<string>; count: number }>();
  for (const { clues, set: name } of set)
    for (const clue of clues.flat()) {
      const one = seen.get(clue) ?? { sets: new Set(), count: 0 };
      one.sets.add(name);
      one.count++;
      seen.set(clue, one);
    }
  const kept = [...seen].filter(([, { sets, count }]) => sets.size > 1 && count > 2).map(([clue]) => clue);
  return new Map(kept.map((clue, i) => [clue, i]));
}

/** Logistic regression by full steps (Adam), with a pull towards nought; of a long draft the stretch that leans most. */
function fitOne(set: readonly Row[], yes: (row: Row) => boolean): Weights {
  const index = shared(set);
  const size = index.size + 1;
  const data = set.map((row) => ({
    y: yes(row) ? 1 : 0,
    share: row.share,
    stretches: row.clues.map((clues) =>
      Int32Array.from(clues.flatMap((clue) => (index.has(clue) ? [index.get(clue)!] : []))),
    ),
  }));
  const pulls = new Float64Array(size).fill(pull);
  for (const [clue, i] of index) if (/^[^=!>+@].* /.test(clue)) pulls[i] = pull * 2;
  pulls[size - 1] = 0;
  const weights = new Float64Array(size);
  const mean = new Float64Array(size);
  const square = new Float64Array(size);
  for (let round = 1; round <= rounds; round++) {
    const slope = weights.map((weight, i) => weight * pulls[i]!);
    for (const { y, share, stretches } of data) {
      let best = -Infinity;
      let top: Int32Array | undefined;
      for (const clues of stretches) {
        let sum = weights[size - 1]!;
        for (const clue of clues) sum += weights[clue]!;
        if (sum > best) [best, top] = [sum, clues];
      }
      if (!top) continue;
      const by = (1 / (1 + Math.exp(-best)) - y) * share;
      for (const clue of top) slope[clue]! += by;
      slope[size - 1]! += by;
    }
    const rate = 0.1 * (round > rounds * 0.7 ? 0.3 : 1);
    for (let i = 0; i < size; i++) {
      mean[i] = 0.9 * mean[i]! + 0.1 * slope[i]!;
      square[i] = 0.98 * square[i]! + 0.02 * slope[i]! ** 2;
      weights[i]! -=
        (rate * (mean[i]! / (1 - 0.9 ** round))) / (Math.sqrt(square[i]! / (1 - 0.98 ** round)) + 1e-3);
    }
  }
  return new Map([['', weights[size - 1]!], ...[...index].map(([clue, i]) => [clue, weights[i]!] as const)]);
}

const sumOf = (weights: Weights, row: Row): number =>
  Math.max(
    ...row.clues.map((clues) =>
      clues.reduce((sum, clue) => sum + (weights.get(clue) ?? 0), weights.get('') ?? 0),
    ),
    -20,
  );

const round = (weights: Weights): Map<string, number> =>
  new Map(
    [...weights]
      .map(([clue, weight]) => [clue, Math.round(weight * 20) / 20] as const)
      .filter(([clue, weight]) => clue === '' || Math.abs(weight) >= floor),
  );

const limbs: readonly Limb[] = ['hatred', 'shun', 'standing', 'office'];

function fitAll(set: readonly Row[]): Map<string, Map<string, number>> {
  const all = new Map<string, Map<string, number>>();
  for (const kind of leaningKinds) {
    const told = set.filter(({ only }) => !only || only === kind);
    all.set(kind, round(fitOne(told, (row) => row.kinds.has(kind))));
  }
  const defamed = set.filter((row) => row.kinds.has('defamation') && row.limb);
  for (const limb of limbs) all.set(limb, round(fitOne(defamed, (row) => row.limb === limb)));
  return all;
}

function f1(pairs: readonly (readonly [boolean, boolean])[]): string {
  const right = pairs.filter(([found, real]) => found && real).length;
  const extra = pairs.filter(([found, real]) => found && !real).length;
  const missed = pairs.filter(([found, real]) => !found && real).length;
  return `${right} right ${extra} extra ${missed} missed F1 ${((200 * right) / (2 * right + extra + missed)).toFixed(1)}`;
}

if (args.includes('--folds')) {
  const judged: { row: Row; sums: Record<LeaningKind, number>; limb: Limb }[] = [];
  const only = args
    .find((arg) => arg.startsWith('--only='))
    ?.split('=')[1]
    ?.split(',');
  for (const set of new Set(rows.map((row) => row.set))) {
    if (['btc', 'ordinary', 'examples', 'practice'].includes(set) || (only && !only.includes(set))) continue;
    const all = fitAll(rows.filter((row) => row.set !== set));
    for (const row of rows.filter((each) => each.set === set)) {
      const sums = Object.fromEntries(leaningKinds.map((kind) => [kind, sumOf(all.get(kind)!, row)]));
      const limb = [...limbs].sort((a, b) => sumOf(all.get(b)!, row) - sumOf(all.get(a)!, row))[0]!;
      judged.push({ row, sums: sums as Record<LeaningKind, number>, limb });
    }
  }
  for (const kind of leaningKinds) {
    console.log(kind, 'rules:', f1(judged.map(({ row }) => [row.rules.has(kind), row.kinds.has(kind)])));
    for (const at of [-1.5, -1, -0.5, 0, 0.5])
      console.log('  at', at, f1(judged.map(({ row, sums }) => [sums[kind] > at, row.kinds.has(kind)])));
  }
  const fault = (row: Row) => leaningKinds.some((kind) => row.kinds.has(kind));
  for (const at of [-1.5, -1, -0.5, 0, 0.5]) {
    const any = judged.map(({ row, sums }) => [Math.max(...Object.values(sums)) > at, fault(row)] as const);
    const clear = judged.filter(({ row }) => row.outcome === 'clear');
    const stopped = clear.filter(({ sums }) => Math.max(...Object.values(sums)) > at).length;
    console.log('any at', at, f1(any), 'clear stopped', ((100 * stopped) / clear.length).toFixed(1));
  }
  const told = judged.filter(({ row }) => row.limb);
  console.log('limb', told.filter(({ row, limb }) => row.limb === limb).length, 'of', told.length);
} else {
  const all = fitAll(rows);
  const lines: string[] = [];
  for (const [name, weights] of all) {
    const byWeight = new Map<number, string[]>();
    for (const [clue, weight] of weights) byWeight.set(weight, [...(byWeight.get(weight) ?? []), clue]);
    lines.push(`# ${name}`);
    for (const [weight, clues] of [...byWeight].sort(([a], [b]) => b - a))
      lines.push(`${weight}\t${clues.sort().join('\t')}`);
  }
  const file = fileURLToPath(new URL('../../lib/analyser/data/leaning-weights.ts', import.meta.url));
  const head = /^[\s\S]*?\*\/\n/.exec(readFileSync(file, 'utf8'))![0];
  writeFileSync(
    file,
    `${head}export const leaningWeights = \`\n${lines.join('\n').replace(/[`\\]|\$(?=\{)/g, '\\$&')}\n\`;\n`,
  );
  console.log([...all].map(([name, weights]) => `${name} ${weights.size}`).join(', '));
}
