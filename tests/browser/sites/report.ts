import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { isReadable, SITES } from '../../../lib/sites/hosts.ts';
import { REQUESTS } from '../../../lib/sites/requests.ts';
import type { ComposerSite, Hook, Site, Source } from '../../../lib/sites/site.ts';
import type { BrowserName } from './browser.ts';
import type { Case } from './cases.ts';
import type { Gesture, Outcome } from './contract.ts';

export interface Row {
  browser: BrowserName;
  which: Case;
  gesture: Gesture | 'left unread';
  outcome: Outcome | string;
}

/** Outcomes of earlier runs, so that the whole can be run in pieces: `SITES=facebook npm run test:sites`. */
const KEPT = new URL('../../results/sites.json', import.meta.url);

const keyOf = ({ browser, which, gesture }: Row) =>
  [browser, which.site, which.composer, which.variant ?? '', gesture].join();

/** Puts these rows in the place of older ones, and gives them all in the order of the cases. */
export function keep(rows: readonly Row[], cases: readonly Case[]): Row[] {
  let before: Row[] = [];
  try {
    before = JSON.parse(readFileSync(KEPT, 'utf8')) as Row[];
  } catch {
    // The first run.
  }
  const all = new Map([...before, ...rows].map((row) => [keyOf(row), row]));
  const place = ({ which }: Row) =>
    cases.findIndex(
      ({ site, composer, variant }) =>
        site === which.site && composer === which.composer && variant === which.variant,
    );
  const ordered = [...all.values()].filter((row) => place(row) >= 0).sort((a, b) => place(a) - place(b));
  mkdirSync(new URL('./', KEPT), { recursive: true });
  writeFileSync(KEPT, JSON.stringify(ordered));
  return ordered;
}

/** One row in words: what a draft came to. */
export function inWords(outcome: Outcome | string): string {
  if (typeof outcome === 'string') return outcome;
  const { ordinary, flagged, released, late } = outcome;
  const ends = `held; ${released}`;
  const words =
    ordinary === 'sent once' && flagged === 'held, text kept' ? ends : `${ordinary}; ${flagged}; ${released}`;
  return late ? `${words}; a clear one met no verdict in time` : words;
}

const STRENGTH = {
  many: 'five or more public files agree',
  some: 'two to four public files, or one that saw it live',
  one: 'one public file',
  memory: 'memory alone, weak',
};

const inCell = (text: string) => text.replaceAll('|', '\\|');
const table = (head: string[], rows: string[][]) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map(inCell).join(' | ')} |`).join('\n');

type Planned = Pick<Row, 'which' | 'gesture'>;

/** Site, composer, gesture and what came of it in each browser; what was planned and not run says so. */
export function outcomes(rows: readonly Row[], planned: readonly Planned[] = []): string {
  const lines = new Map<string, { cells: string[]; by: Partial<Record<BrowserName, string>> }>();
  const all: (Planned & Partial<Row>)[] = [...planned, ...rows];
  for (const { browser, which, gesture, outcome } of all) {
    const composer = which.variant ? `${which.composer}, ${which.variant}` : which.composer;
    const key = [which.site, composer, gesture].join();
    const line = lines.get(key) ?? { cells: [which.site, composer, gesture], by: {} };
    if (browser && outcome) line.by[browser] = inWords(outcome);
    lines.set(key, line);
  }
  return table(
    ['site', 'composer', 'gesture', 'Chromium', 'Firefox'],
    [...lines.values()].map(({ cells, by }) => [...cells, by.chromium ?? 'not run', by.firefox ?? 'not run']),
  );
}

/** How often a clear draft was let go because its verdict was not there in time. */
export function lateness(rows: readonly Row[]): string {
  return (['chromium', 'firefox'] as const)
    .map((browser) => {
      const ran = rows.filter((row) => row.browser === browser && typeof row.outcome !== 'string');
      if (ran.length === 0) return `${browser}: not run yet`;
      const late = ran.filter(({ outcome }) => (outcome as Outcome).late).length;
      return `${browser}: ${late} of ${ran.length} clear posts met no verdict within a second`;
    })
    .join('; ');
}

const of = ({ strength, date, seen }: Source) =>
  `${strength}, ${date}${/public file|memory/.test(seen) ? '' : `, ${seen}`}`;
const hooks = (kind: string, all: readonly Hook[] = []) =>
  all.map((hook) => [
    kind,
    `\`${hook.selector}\`${hook.text ? ` saying “${hook.text}”` : ''}${hook.last ? ', the last one' : ''}${hook.translated ? ' (translated)' : ''}`,
    of(hook),
  ]);

function composerFacts(composer: ComposerSite): string {
  const { id, audience, keys, enterVaries, encrypted, where, frame } = composer;
  const about = [
    `audience: ${audience}`,
    `keys: ${keys.join(', ') || 'none'}${enterVaries ? ' (the person’s own setting decides)' : ''}`,
    where && `at \`${where.join('`, `')}\``,
    frame && `in the frame \`${frame}\``,
    encrypted && '**what it sends cannot be read: the gate is the only defence**',
  ].filter(Boolean);
  return `**${id}**: ${about.join('; ')}\n\n${table(
    ['what', 'hook', 'strength, date, source'],
    [
      ...hooks('editor', composer.editors),
      ...hooks('region', composer.region),
      ...hooks('submit', composer.submit),
      ...hooks('attachment', composer.attachments),
      ...hooks('place', composer.place),
      ...hooks('menu', composer.menu),
      ...hooks('group', composer.group),
    ],
  )}`;
}

function siteFacts(site: Site): string {
  const requests = (REQUESTS[site.id] ?? []).map((request) => [
    `${request.method} \`${request.path}\``,
    request.name ?? '',
    of(request),
  ]);
  const guarded = isReadable(site)
    ? 'What it sends itself is held too, where it can be read; in workers and in binary frames of a socket the gate is the only defence.'
    : '**All it sends is encrypted: the gate is the only defence.**';
  return [
    `### ${site.name}${site.optional ? ' (turned on by the person)' : ''}`,
    site.hosts.map((host) => `\`${host}\``).join(', '),
    site.replay === 'press-again' &&
      'Takes no click that no person made: after *Post anyway* the person presses once more.',
    guarded,
    ...site.composers.map(composerFacts),
    requests.length > 0 && table(['request that publishes', 'operation', 'strength, date, source'], requests),
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** @param planned everything that the full form runs, in its order */
export function writeReport(rows: readonly Row[], planned: readonly Planned[]): void {
  const text = `# Sites

Written by \`npm run test:sites\`. The practice pages use the editor libraries, hooks and submit behaviour that public code
tells of; the sites themselves were not visited. A *clear* draft must go out once, untouched; a *flagged* one must be held
with its text intact and go out once after *Post anyway*. “Sent” is what the practice server received.

## Outcomes

${lateness(rows)}.

${outcomes(rows, planned)}

## Facts

Strengths: ${Object.entries(STRENGTH)
    .map(([name, meaning]) => `*${name}*: ${meaning}`)
    .join('; ')}.

${SITES.map(siteFacts).join('\n\n')}
`;
  writeFileSync(new URL('../../../docs/sites.md', import.meta.url), text);
}
