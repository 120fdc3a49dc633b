import type { Kind } from '../../lib/analyser/types.ts';
import { detectLanguage } from '../../lib/commands/language.ts';
import { builtinPolicy } from '../../lib/policy/builtin.ts';
import { checkDraft } from '../../lib/policy/check.ts';
import { clausesFor, rank } from '../../lib/policy/leading.ts';
import type { Verdict } from '../../lib/policy/types.ts';
import { type Case, readCases } from './cases.ts';

export const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;

export interface Score {
  table: string;
  misses: string[];
}

/** How well the analyser and the built-in policy label the drafts of a folder. */
export function scoreCases(folder: string): Score {
  const { cases, school } = readCases(folder);
  const count = {
    review: 0,
    found: 0,
    clear: 0,
    stopped: 0,
    right: 0,
    leading: 0,
    led: 0,
    limb: 0,
    limbs: 0,
  };
  const kinds = new Map<Kind, { hit: number; extra: number; missed: number }>();
  const tally = (kind: Kind, what: 'hit' | 'extra' | 'missed') => {
    const row = kinds.get(kind) ?? { hit: 0, extra: 0, missed: 0 };
    row[what]++;
    kinds.set(kind, row);
  };
  const misses: string[] = [];

  for (const each of cases) {
    const verdict = verdictOf(each, school);
    const found = new Set(verdict.findings.map(({ kind }) => kind));
    const wanted = new Set(each.kinds);
    for (const kind of wanted) tally(kind, found.has(kind) ? 'hit' : 'missed');
    for (const kind of found) if (!wanted.has(kind)) tally(kind, 'extra');

    if (verdict.outcome === each.outcome) count.right++;
    if (each.outcome === 'clear') {
      count.clear++;
      if (verdict.outcome === 'review') count.stopped++;
    }
    if (each.outcome === 'review') {
      count.review++;
      if (verdict.outcome === 'review') {
        count.found++;
        count.led++;
        if (verdict.clauses[0]?.id === leadingOf(each)) count.leading++;
      }
    }
    const limb = verdict.findings.find(({ kind }) => kind === 'defamation')?.limb;
    if (each.limb && limb) {
      count.limbs++;
      if (limb === each.limb) count.limb++;
    }
    const miss = missOf(each, verdict, found, wanted, limb);
    if (miss) misses.push(miss);
  }

  const all = [...kinds.values()].reduce(
    (sum, row) => ({ hit: sum.hit + row.hit, extra: sum.extra + row.extra, missed: sum.missed + row.missed }),
    { hit: 0, extra: 0, missed: 0 },
  );
  const rows = [
    `  review recall          ${percent(count.found, count.review)} of ${count.review}`,
    `  clear stopped          ${percent(count.stopped, count.clear)} of ${count.clear}`,
    `  outcome right          ${percent(count.right, cases.length)} of ${cases.length}`,
    `  leading clause right   ${percent(count.leading, count.led)} of ${count.led} reviewed`,
    `  kinds, micro-F1        ${percent(2 * all.hit, 2 * all.hit + all.extra + all.missed)}`,
    `  limb right             ${percent(count.limb, count.limbs)} of ${count.limbs}`,
    ...[...kinds]
      .sort(([a], [b]) => a.localeCompare(b))
      .map(
        ([kind, { hit, extra, missed }]) =>
          `    ${kind.padEnd(12)} ${hit} right, ${extra} extra, ${missed} missed`,
      ),
  ];
  return { table: rows.join('\n'), misses };
}

export function verdictOf(each: Case, school: ReturnType<typeof readCases>['school']): Verdict {
  return checkDraft(
    {
      parts: [{ field: 'text', text: each.text }],
      images: each.images,
      place: each.place,
      audience: 'post',
      detected: detectLanguage(each.text),
    },
    school,
    { roles: [each.role], children: each.children ?? [] },
    builtinPolicy,
  );
}

/** The clause that the labels ask for: that of the strongest kind, by the clause table. */
function leadingOf(each: Case): string | undefined {
  const finding = (kind: Kind) => ({
    kind,
    span: { part: 0, start: 0, end: 0 },
    confidence: 'certain' as const,
    why: '',
    ...(each.limb && { limb: each.limb }),
    ...(kind === 'abuse' && { scope: community(each) ? ('community' as const) : ('other' as const) }),
  });
  const [first] = each.kinds.map(finding).sort((a, b) => rank(a) - rank(b));
  return first && clausesFor(first, each.role, builtinPolicy)[0]?.id;
}

const community = ({ kinds }: Case) =>
  kinds.some((kind) => ['staff', 'pupil', 'parent', 'school'].includes(kind));

function missOf(
  each: Case,
  verdict: Verdict,
  found: ReadonlySet<Kind>,
  wanted: ReadonlySet<Kind>,
  limb: string | undefined,
): string | undefined {
  const missing = [...wanted].filter((kind) => !found.has(kind));
  const extra = [...found].filter((kind) => !wanted.has(kind));
  const wrongLimb = each.limb && limb && limb !== each.limb ? ` limb ${limb} for ${each.limb};` : '';
  if (verdict.outcome === each.outcome && !missing.length && !extra.length && !wrongLimb) return undefined;
  const led = verdict.clauses[0]?.id;
  const clause =
    verdict.outcome === 'review' && each.outcome === 'review' && led !== leadingOf(each)
      ? ` led by ${led} for ${leadingOf(each)};`
      : '';
  const outcome = verdict.outcome === each.outcome ? each.outcome : `${verdict.outcome} FOR ${each.outcome}`;
  const words = verdict.findings
    .filter(({ kind }) => extra.includes(kind) || wrongLimb)
    .map(({ kind, span }) => `${kind}: "${each.text.slice(span.start, span.end)}"`);
  return [
    `${each.id} ${outcome};${missing.length ? ` missed ${missing.join(', ')};` : ''}${
      extra.length ? ` extra ${extra.join(', ')};` : ''
    }${wrongLimb}${clause}`,
    `   ${each.text.replace(/\s+/g, ' ')}${each.place ? ` [${each.place}]` : ''}`,
    ...words.map((each) => `   → ${each}`),
  ].join('\n');
}
