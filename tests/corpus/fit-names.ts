import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rosterOf } from '../../lib/analyser/mentions/roster.ts';
import { openScene } from '../../lib/analyser/mentions/scene.ts';
import { type Chain, leaning, likeliest, staying } from '../../lib/analyser/name-chain.ts';
import { capsOf, cluesOf, sight } from '../../lib/analyser/name-clues.ts';
import { read } from '../../lib/analyser/read.ts';
import { noNames } from '../../lib/school/names.ts';

/**
 * Fits the weights of data/name-weights.ts on posts with marked names (a chain of two labels):
 *
 *     npx tsx tests/corpus/fit-names.ts FOLDER lib/analyser/data/name-weights.ts
 *     npx tsx tests/corpus/fit-names.ts FOLDER --folds [--errors]
 *
 * FOLDER holds btc.jsonl and wnut17.jsonl. With --folds it prints the figures of a four-fold cross-check instead.
 */
interface Post {
  id: string;
  text: string;
  people: [number, number][];
}
interface Example extends Chain {
  words: string[];
  gold: boolean[];
}

const nobody = {
  name: 'x',
  town: '',
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
const roster = rosterOf(nobody);

function example(post: Post): Example {
  const reading = read({ field: 'post', text: post.text }, 0);
  const { tokens, fold } = openScene(reading, {
    roster,
    role: 'parent',
    ownChildren: new Set(),
    atSchoolPlace: false,
  });
  const sights = tokens.map((token, i) => sight(token, fold[i]!));
  const caps = capsOf(sights);
  const gold = tokens.map((token) => {
    const { start, end } = reading.toTyped(token.start, token.end);
    return post.people.some(([from, to]) => start < to && end > from);
  });
  return {
    words: tokens.map((token) => token.text),
    gold,
    clues: tokens.map((_, i) => (sights[i]!.candidate ? cluesOf(tokens, fold, sights, i, caps) : null)),
    breaks: tokens.map((token, i) => i === 0 || tokens[i - 1]!.sentence !== token.sentence),
  };
}

type Weights = Map<string, number>;

const plus = (a: number, b: number): number => {
  const top = Math.max(a, b);
  return top === -Infinity ? top : top + Math.log(Math.exp(a - top) + Math.exp(b - top));
};

/**
 * A chain of two labels fitted by gradient steps with a pull towards nought (`pull`), so that clues seen seldom weigh
 * little. `lean` is added to every word afterwards: above nought finds more names, below marks fewer posts.
 */
function fitWeights(examples: readonly Example[], rounds: number, pull: number, lean: number): Weights {
  const weights: Weights = new Map();
  let scale = 1;
  const at = (clue: string) => (weights.get(clue) ?? 0) * scale;
  const add = (clue: string, by: number) => weights.set(clue, (weights.get(clue) ?? 0) + by / scale);
  let seed = 7;
  const random = () => {
    seed = (seed * 16807) % 2147483647;
    return seed / 2147483647;
  };
  const order = examples.map((_, i) => i);
  let step = 0;
  for (let round = 0; round < rounds; round++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    for (const index of order) {
      const { clues, gold, breaks } = examples[index]!;
      const rate = 0.15 / (1 + step++ / examples.length);
      scale *= 1 - (rate * pull) / examples.length;
      const n = clues.length;
      const on = at(staying);
      const gain = clues.map((list) => (list ? list.reduce((sum, clue) => sum + at(clue), 0) : -Infinity));
      const link = (i: number) => (breaks[i] ? 0 : on);
      const yes: number[] = [];
      const no: number[] = [];
      for (let i = 0; i < n; i++) {
        yes.push((i ? plus(yes[i - 1]! + link(i), no[i - 1]!) : 0) + gain[i]!);
        no.push(i ? plus(yes[i - 1]!, no[i - 1]!) : 0);
      }
      const total = n ? plus(yes[n - 1]!, no[n - 1]!) : 0;
      let backYes = 0;
      let backNo = 0;
      let pairs = 0;
      const steps: [number, number][] = [];
      for (let i = n - 1; i >= 0; i--) {
        steps.push([i, Math.exp(yes[i]! + backYes - total)]);
        if (i > 0) {
          if (!breaks[i]) pairs += Math.exp(yes[i - 1]! + on + gain[i]! + backYes - total) || 0;
          const nextYes = plus(link(i) + gain[i]! + backYes, backNo);
          const nextNo = plus(gain[i]! + backYes, backNo);
          backYes = nextYes;
          backNo = nextNo;
        }
      }
      for (const [i, chance] of steps) {
        const by = rate * ((gold[i] ? 1 : 0) - chance);
        if (clues[i] && Math.abs(by) > 1e-4) for (const clue of clues[i]!) add(clue, by);
      }
      const real = gold.filter((label, i) => i > 0 && !breaks[i] && label && gold[i - 1]).length;
      add(staying, rate * (real - pairs));
    }
  }
  const done: Weights = new Map();
  for (const [clue, weight] of weights) done.set(clue, weight * scale);
  done.set(leaning, lean);
  return done;
}

const runs = (labels: readonly boolean[], breaks: readonly boolean[]): string[] => {
  const out: string[] = [];
  for (let i = 0; i < labels.length; i++) {
    if (!labels[i] || (i > 0 && labels[i - 1] && !breaks[i])) continue;
    let end = i;
    while (labels[end + 1] && !breaks[end + 1]) end++;
    out.push(`${i}-${end}`);
  }
  return out;
};

/** A line for each post that went wrong: [[missed]] {{marked wrongly}}. */
function show({ words, gold }: Example, labels: readonly boolean[]): void {
  if (labels.every((label, i) => label === gold[i])) return;
  console.log(
    words
      .map((word, i) =>
        labels[i] === gold[i] ? (gold[i] ? `_${word}_` : word) : gold[i] ? `[[${word}]]` : `{{${word}}}`,
      )
      .join(' '),
  );
}

const score = (weights: Weights, examples: readonly Example[]): string => scoreAll([[weights, examples]]);

function scoreAll(pairs: readonly (readonly [Weights, readonly Example[]])[]): string {
  let hit = 0;
  let guessed = 0;
  let gold = 0;
  let overlap = 0;
  let nag = 0;
  let plain = 0;
  for (const [weights, examples] of pairs)
    for (const one of examples) {
      const labels = likeliest(weights, one);
      const mine = runs(labels, one.breaks);
      if (process.argv.includes('--errors')) show(one, labels);
      const real = runs(one.gold, one.breaks);
      hit += mine.filter((run) => real.includes(run)).length;
      guessed += mine.length;
      gold += real.length;
      overlap += real.filter((run) => {
        const [a, b] = run.split('-').map(Number);
        return labels.slice(a!, b! + 1).some(Boolean);
      }).length;
      if (real.length === 0) {
        plain++;
        if (mine.length > 0) nag++;
      }
    }
  const p = hit / guessed;
  const r = hit / gold;
  const percent = (x: number) => (100 * x).toFixed(1);
  return `P ${percent(p)} R ${percent(r)} F1 ${percent((2 * p * r) / (p + r))} overlap R ${percent(overlap / gold)} nag ${percent(nag / plain)}`;
}

const head = `/**
 * How much each clue of name-clues.ts speaks for (above nought) or against a name: a weight a line, then its clues, parted
 * by tabs. Fitted by tests/corpus/fit-names.ts on parts of the Broad Twitter Corpus and the WNUT17 development set (both
 * CC BY 4.0); no words of theirs are here.
 */
`;

const folder = process.argv[2]!;
const load = (file: string): Post[] =>
  readFileSync(join(folder, file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
const sets = { btc: load('btc.jsonl').map(example), wnut: load('wnut17.jsonl').map(example) };
const setting = (name: string, fallback: number) =>
  Number(process.argv.find((arg) => arg.startsWith(`--${name}=`))?.split('=')[1] ?? fallback);
const rounds = setting('rounds', 12);
const pull = setting('pull', 6);
const lean = setting('lean', 0.1);
const floor = setting('floor', 0.1);
const least = setting('least', 5);

/** Clues seen too seldom to trust are left out before fitting. */
function common(examples: readonly Example[]): Example[] {
  const seen = new Map<string, number>();
  for (const one of examples)
    for (const list of one.clues) for (const clue of list ?? []) seen.set(clue, (seen.get(clue) ?? 0) + 1);
  return examples.map((one) => ({
    ...one,
    clues: one.clues.map((list) => list?.filter((clue) => seen.get(clue)! >= least) ?? null),
  }));
}

if (process.argv.includes('--folds')) {
  for (const target of ['btc', 'wnut'] as const) {
    const other = target === 'btc' ? sets.wnut : sets.btc;
    const set = sets[target];
    const pairs: [Weights, Example[]][] = [];
    const size = Math.ceil(set.length / 4);
    for (let k = 0; k < 4; k++) {
      const held = set.slice(k * size, (k + 1) * size);
      const rest = [...set.slice(0, k * size), ...set.slice((k + 1) * size)];
      const weights = fitWeights(common([...rest, ...other]), rounds, pull, lean);
      pairs.push([weights, held]);
    }
    console.log(target, scoreAll(pairs));
  }
} else {
  const weights = fitWeights(common([...sets.btc, ...sets.wnut]), rounds, pull, lean);
  const kept = [...weights]
    .map(([clue, w]) => [clue, Math.round(w * 20) / 20] as const)
    .filter(([, w]) => Math.abs(w) >= floor);
  console.log(kept.length, 'weights;', score(new Map(kept), sets.btc), '|', score(new Map(kept), sets.wnut));
  const byWeight = new Map<number, string[]>();
  for (const [clue, w] of kept) byWeight.set(w, [...(byWeight.get(w) ?? []), clue]);
  const lines = [...byWeight]
    .sort(([a], [b]) => b - a)
    .map(([w, clues]) => `${w}\t${clues.sort().join('\t')}`);
  writeFileSync(process.argv[3]!, `${head}export const nameWeights = \`\n${lines.join('\n')}\n\`;\n`);
}
