import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SITES } from '../../lib/sites/hosts.ts';

// The shape of the repository, held by tests: what architecture and style ask of every file.

const list = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile() && !each.parentPath.includes('built'))
    .map((each) => join(each.parentPath, each.name));

const SOURCES = ['lib', 'entrypoints'].flatMap(list).filter((path) => /\.tsx?$/.test(path));
const TESTS = list('tests').filter((path) => /\.(?:tsx?|mts|mjs|jsx)$/.test(path));
const read = (path: string) => readFileSync(path, 'utf8');
/** Comments may speak of what code must not do. */
const code = (path: string) => read(path).replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
const offenders = (paths: readonly string[], pattern: RegExp) =>
  paths.filter((path) => pattern.test(code(path)));

interface Import {
  from: string;
  to: string;
  /** Gone when the program runs. */
  typeOnly: boolean;
}

function importsOf(path: string): Import[] {
  const pattern = /(?:import|export)\s+(type\s)?[^;'"]*?from\s+'([^']+)'|import\(\s*'([^']+)'\s*\)/g;
  return [...code(path).matchAll(pattern)].map(([, type, from, lazily]) => {
    const to = (from ?? lazily)!;
    return {
      from: path,
      to: to.startsWith('.') ? join(path, '..', to) : to,
      typeOnly: type !== undefined,
    };
  });
}

/** `lib/policy/check.ts` → `policy`; a file of `lib` itself has its own name. */
const folderOf = (path: string) => (path.startsWith('lib/') ? path.split('/')[1]! : path.split('/')[0]!);

/** What each folder may import, besides itself. The order of the list is the order of the arrows. */
const ARROWS: Record<string, readonly string[]> = {
  school: [],
  analyser: ['school'],
  policy: ['analyser', 'school'],
  sites: ['analyser'],
  settings: ['policy', 'analyser', 'school', 'sites'],
  drafts: ['sites', 'analyser'],
  outbound: [],
  'messages.ts': ['settings', 'policy', 'analyser', 'school'],
  gate: ['messages.ts', 'outbound', 'drafts', 'sites', 'settings', 'policy', 'analyser', 'school'],
  deploy: ['messages.ts', 'settings', 'sites', 'policy', 'analyser', 'school'],
  ui: ['gate', 'messages.ts', 'drafts', 'sites', 'settings', 'policy', 'analyser', 'school', 'deploy'],
  commands: ['deploy', 'settings', 'sites', 'policy', 'analyser', 'school'],
};

/** The words of the field, which every layer speaks. */
const VOCABULARY = 'lib/analyser/types.ts';

describe('arrows', () => {
  const imports = SOURCES.flatMap(importsOf);

  it('run one way', () => {
    const wrong = imports
      .filter(({ from, to }) => from.startsWith('lib/') && to.startsWith('lib/'))
      .filter(({ from, to }) => folderOf(from) !== folderOf(to) && to !== VOCABULARY)
      // A contract that travels the other way is only its types.
      .filter(({ from, to, typeOnly }) => !typeOnly && !ARROWS[folderOf(from)]?.includes(folderOf(to)));
    expect(wrong.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  it('leave no folder of lib without its place', () => {
    expect([...new Set(SOURCES.filter((path) => path.startsWith('lib/')).map(folderOf))].sort()).toEqual(
      Object.keys(ARROWS).sort(),
    );
  });

  it('never lead from lib to entrypoints or tests', () => {
    const wrong = imports.filter(
      ({ from, to }) => from.startsWith('lib/') && /^(?:entrypoints|tests)\//.test(to),
    );
    expect(wrong).toEqual([]);
  });

  it('keep the browser and the page out of analyser, policy and school', () => {
    const pure = SOURCES.filter((path) => /^lib\/(?:analyser|policy|school)\//.test(path));
    const wrong = imports
      .filter(({ from, typeOnly }) => pure.includes(from) && !typeOnly)
      .filter(({ to }) => /^(?:wxt|webextension-polyfill|preact|jsdom|node:)/.test(to));
    expect(wrong.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
    const page =
      /\b(?:window|browser|chrome)\s*\.|\bdocument\s*\.\s*(?:querySelector|createElement|getElement|body|documentElement)/;
    expect(offenders(pure, page)).toEqual([]);
  });

  it('have the file they lead to named in full', () => {
    const bare = imports.filter(({ to }) => to.startsWith('lib/') && !/\.(?:tsx?|json)$/.test(to));
    expect(bare).toEqual([]);
  });

  it('bring nothing but the schema library into the gate beside our own code', () => {
    const seen = new Set<string>();
    const outside = new Set<string>();
    const walk = (path: string) => {
      if (seen.has(path)) return;
      seen.add(path);
      for (const { to, typeOnly } of importsOf(path)) {
        if (typeOnly || /^import\s+type/.test(to)) continue;
        if (to.startsWith('lib/')) walk(to);
        else outside.add(to);
      }
    };
    walk('entrypoints/gate.content.ts');
    expect([...outside]).toEqual(['wxt/utils/define-content-script']);
    expect([...seen].filter((path) => /^lib\/(?:analyser|policy|school|settings)\//.test(path))).toEqual([]);
  });
});

describe('what product code never does', () => {
  it('ask the network for anything', () => {
    const network =
      /\b(?:fetch\s*\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts|WebTransport|RTCPeerConnection)/;
    // The page-world guard wraps the page's own requests, and makes none.
    const guards = (path: string) => /outbound|guard/.test(path);
    expect(offenders(SOURCES, network).filter((path) => !guards(path))).toEqual([]);
  });
  it('register highlights, which page script can read', () => {
    expect(offenders(SOURCES, /CSS\s*\.\s*highlights|new Highlight\b/)).toEqual([]);
  });
  it('write to a log in the browser', () => {
    const inBrowser = SOURCES.filter((path) => !path.startsWith('lib/commands/'));
    expect(offenders(inBrowser, /\bconsole\s*\./)).toEqual([]);
  });
  it('branch for a test', () => {
    expect(
      offenders(SOURCES, /navigator\.webdriver|NODE_ENV|VITEST|import\.meta\.env\.(?:TEST|MODE)/),
    ).toEqual([]);
  });
  it('run text as code', () => {
    expect(offenders(SOURCES, /\beval\s*\(|new Function\b|\.innerHTML\s*=|insertAdjacentHTML/)).toEqual([]);
  });
});

/** To be split or given a reason, by 2026-12-31. Nothing is added here. */
const TOO_LONG = [
  'lib/analyser/claims.ts',
  'lib/analyser/mentions/roles.ts',
  'lib/analyser/mentions/school.ts',
  'lib/analyser/names.ts',
  'tests/browser/sites/cases.ts',
  'tests/unit/deploy/kit.test.ts',
  'tests/unit/school/pack.test.ts',
];

describe('files', () => {
  it('fit a sitting: over 300 lines needs a reason at the top', () => {
    const long = [...SOURCES, ...TESTS].filter((path) => read(path).split('\n').length > 300);
    const excused = (path: string) => /\bLong because\b/i.test(read(path).slice(0, 1500));
    // Data is as long as its subject.
    const free = (path: string) => path.includes('/data/') || TOO_LONG.includes(path) || excused(path);
    expect(long.filter((path) => !free(path))).toEqual([]);
  });
  it('are not called by what they lack', () => {
    const vague = /(?:^|\/)(?:utils?|helpers?|misc|common|index)\.tsx?$/;
    // WXT finds its pages by these names.
    expect(SOURCES.filter((path) => vague.test(path) && !path.startsWith('entrypoints/'))).toEqual([]);
  });
  it('name no machine but the ones that they are about', () => {
    const machine = /(?:^|[\s'"`(=])(?:\/work\/|\/root\/|\/home\/[a-z]|\/Users\/[a-z]|[A-Z]:\\Users\\)/;
    const own = 'tests/unit/repo-shape.test.ts';
    const all = [...SOURCES, ...TESTS, 'package.json', 'wxt.config.ts', 'vitest.config.ts'];
    expect(all.filter((path) => path !== own && machine.test(read(path)))).toEqual([]);
  });
});

describe('sites', () => {
  const files = readdirSync('lib/sites').filter((name) => /: Site = \{/.test(read(join('lib/sites', name))));

  it('are one file each, called by their id', () => {
    expect(files.map((name) => name.replace('.ts', '')).sort()).toEqual(SITES.map(({ id }) => id).sort());
  });
  it('each have a practice page', () => {
    const pages = readdirSync('tests/playground/networks');
    expect(SITES.map(({ id }) => id).filter((id) => !pages.includes(id))).toEqual([]);
  });
});

describe('finding kinds', () => {
  it('carry examples on both sides of their border', () => {
    const files = list('lib/analyser/kinds').filter((path) => /: KindFile\b/.test(read(path)));
    expect(files.length).toBeGreaterThan(0);
    const without = files.filter((path) => !/\bhits:/.test(read(path)) || !/\bnearMisses:/.test(read(path)));
    expect(without).toEqual([]);
  });
});
