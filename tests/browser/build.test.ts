import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { managedSchema } from '../../lib/settings/managed-schema.ts';

// What ships: pinned permissions, the linter of Firefox's store, and builds that anybody can repeat to the byte.

const root = fileURLToPath(new URL('../../', import.meta.url));
const output = (build: string, file = '') => join(root, '.output', build, file);
const BUILDS = ['chrome-mv3', 'firefox-mv3'] as const;

/** Path → hash of every file below a folder. */
function hashes(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Object.fromEntries(
    files
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [
        path.slice(folder.length + 1),
        createHash('sha256').update(readFileSync(path)).digest('hex'),
      ]),
  );
}

describe.each(BUILDS)('%s', (build) => {
  const manifest = JSON.parse(readFileSync(output(build, 'manifest.json'), 'utf8'));

  it('asks for these permissions and no other', () => {
    expect([...manifest.permissions].sort()).toEqual(['activeTab', 'scripting', 'storage']);
    expect(manifest.optional_permissions ?? []).toEqual([]);
    expect(manifest.externally_connectable).toBeUndefined();
  });
  it('lets its pages connect to nothing', () => {
    const policy = manifest.content_security_policy.extension_pages as string;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).not.toMatch(/https?:|unsafe|\*/);
  });
  it('is described by the one sentence, and brings the licences along', () => {
    const { description } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    expect(manifest.description).toBe(description);
    expect(readFileSync(output(build, 'THIRD-PARTY.txt'), 'utf8')).toContain('compromise');
  });
});

it('Chromium gets the schema of managed settings; Firefox states that nothing is collected', () => {
  const chrome = JSON.parse(readFileSync(output('chrome-mv3', 'manifest.json'), 'utf8'));
  const schema = JSON.parse(readFileSync(output('chrome-mv3', chrome.storage.managed_schema), 'utf8'));
  expect(schema).toEqual(JSON.parse(JSON.stringify(managedSchema())));
  const firefox = JSON.parse(readFileSync(output('firefox-mv3', 'manifest.json'), 'utf8'));
  expect(firefox.storage).toBeUndefined();
  expect(firefox.browser_specific_settings.gecko).toMatchObject({
    strict_min_version: '140.0',
    data_collection_permissions: { required: ['none'] },
  });
});

it('the linter of Firefox’s store finds no error', () => {
  const { stdout } = spawnSync(
    process.execPath,
    ['node_modules/web-ext/bin/web-ext.js', 'lint', '-s', output('firefox-mv3'), '-o', 'json'],
    { cwd: root, encoding: 'utf8', timeout: 110_000, env: { ...process.env, NODE_ENV: 'production' } },
  );
  const report = JSON.parse(stdout) as {
    errors: { code: string; message: string }[];
    warnings: { code: string; file: string }[];
  };
  expect(report.errors).toEqual([]);
  // Preact sets innerHTML where a component asks for it; none of ours does. The reader of .pdf files carries code that
  // makes functions from strings; it loads on the options page alone, whose content security policy lets none be made.
  const known = ({ code, file }: { code: string; file: string }) =>
    code === 'UNSAFE_VAR_ASSIGNMENT' || (code === 'DANGEROUS_EVAL' && /^chunks\/pdfjs-/.test(file));
  expect(report.warnings.filter((warning) => !known(warning))).toEqual([]);
}, 120_000);

describe('a build can be repeated', { timeout: 240_000 }, () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'second-look-build-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  function build(sources: string, ...command: string[]): void {
    symlinkSync(join(root, 'node_modules'), join(sources, 'node_modules'));
    for (const args of [['prepare'], ...command.map((browser) => ['build', '-b', browser, '--mv3'])]) {
      const { status, stderr, stdout } = spawnSync(
        process.execPath,
        ['node_modules/wxt/bin/wxt.mjs', ...args],
        {
          cwd: sources,
          encoding: 'utf8',
          env: { ...process.env, NODE_ENV: 'production', VITEST: undefined },
        },
      );
      if (status !== 0) throw new Error(`wxt ${args.join(' ')} failed: ${stdout}${stderr}`);
    }
  }
  /** What git knows or would take in, without what was built. */
  function copySources(name: string): string {
    const sources = join(folder, name);
    const { stdout } = spawnSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], {
      cwd: root,
      encoding: 'utf8',
    });
    for (const path of stdout.split('\0').filter(Boolean)) {
      mkdirSync(join(sources, path, '..'), { recursive: true });
      cpSync(join(root, path), join(sources, path));
    }
    return sources;
  }

  it('from two folders, to the same bytes', () => {
    const sources = copySources('one');
    const elsewhere = join(folder, 'a folder with another name');
    cpSync(sources, elsewhere, { recursive: true });
    const [one, two] = [sources, elsewhere].map((each) => {
      build(each, 'chrome', 'firefox');
      return hashes(join(each, '.output'));
    });
    expect(Object.keys(one!).length).toBeGreaterThan(10);
    expect(one).toEqual(two);
  });

  it('from the sources that Firefox’s store gets, to the bytes that it gets', () => {
    const sources = copySources('packaged');
    build(sources, 'firefox');
    const zipped = spawnSync(
      process.execPath,
      ['node_modules/wxt/bin/wxt.mjs', 'zip', '-b', 'firefox', '--mv3'],
      {
        cwd: sources,
        encoding: 'utf8',
        env: { ...process.env, NODE_ENV: 'production', VITEST: undefined },
      },
    );
    expect(zipped.status, zipped.stderr).toBe(0);
    const archive = readdirSync(join(sources, '.output')).find((name) => name.endsWith('-sources.zip'));
    const unpacked = join(folder, 'unpacked');
    for (const [path, content] of Object.entries(
      unzipSync(readFileSync(join(sources, '.output', archive!))),
    )) {
      if (path.endsWith('/')) continue;
      mkdirSync(join(unpacked, path, '..'), { recursive: true });
      writeFileSync(join(unpacked, path), content);
    }
    build(unpacked, 'firefox');
    expect(hashes(join(unpacked, '.output/firefox-mv3'))).toEqual(
      hashes(join(sources, '.output/firefox-mv3')),
    );
  });
});
