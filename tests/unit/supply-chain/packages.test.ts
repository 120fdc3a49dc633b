import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { thirdParties } from '../../../third-party.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const read = (path: string) => JSON.parse(readFileSync(root + path, 'utf8'));
const manifest = read('package.json');
const lock = read('package-lock.json') as {
  lockfileVersion: number;
  packages: Record<
    string,
    { version?: string; integrity?: string; resolved?: string; link?: boolean; inBundle?: boolean }
  >;
};
const direct: Record<string, string> = { ...manifest.dependencies, ...manifest.devDependencies };
const locked = Object.entries(lock.packages).filter(([path]) => path !== '');

describe('what is installed', () => {
  it('is named by its exact version', () => {
    for (const [name, version] of Object.entries(direct)) {
      expect(version, name).toMatch(/^\d+\.\d+\.\d+(?:-[\w.]+)?$/);
    }
  });
  it('is what the lockfile says', () => {
    expect(lock.lockfileVersion).toBe(3);
    for (const [name, version] of Object.entries(direct)) {
      expect(lock.packages[`node_modules/${name}`]?.version, name).toBe(version);
    }
  });
  it('has a strong hash each, and comes from a registry alone', () => {
    expect(locked.length).toBeGreaterThan(200);
    for (const [path, { integrity, resolved, link, inBundle }] of locked) {
      expect(link, path).toBeUndefined();
      // Addresses would differ from one place to another; the hash decides. A bundled one comes inside another's hash.
      expect(resolved, path).toBeUndefined();
      if (!inBundle) expect(integrity, path).toMatch(/^sha512-[A-Za-z0-9+/]{86}==$/);
    }
  });
});

describe('what ships', () => {
  /** Licences that let a school hand the extension on. Another one is a decision for a person. */
  const FINE = [
    '0BSD',
    'Apache-2.0',
    'BSD-2-Clause',
    'BSD-3-Clause',
    'BlueOak-1.0.0',
    'ISC',
    'MIT',
    'MPL-2.0',
  ];
  const parties = thirdParties(root);

  it('is under a licence that allows it, whose text goes along', () => {
    expect(parties.length).toBeGreaterThan(10);
    for (const { name, licence, text } of parties) {
      expect(FINE, name).toContain(licence);
      expect(text.length, name).toBeGreaterThan(40);
    }
  });
  it('names every dependency of the product', () => {
    const names = parties.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(Object.keys(manifest.dependencies)));
    expect(new Set(names).size).toBe(names.length);
  });
});

it('the product imports no package that is only there for development', () => {
  const allowed = new Set([...Object.keys(manifest.dependencies), 'wxt']);
  const development: string[] = [];
  for (const folder of ['lib', 'entrypoints']) {
    for (const file of readdirSync(root + folder, { recursive: true, encoding: 'utf8' })) {
      // Commands run from a checkout, where everything is installed.
      if (!/\.tsx?$/.test(file) || (folder === 'lib' && file.startsWith('commands'))) continue;
      const source = readFileSync(`${root}${folder}/${file}`, 'utf8');
      for (const [, name] of source.matchAll(
        /(?:from|import\() ?'((?:@[\w.-]+\/)?[\w-][\w.:-]*)[\w./-]*'/g,
      )) {
        if (!name!.startsWith('node:') && !allowed.has(name!)) development.push(`${folder}/${file}: ${name}`);
      }
    }
  }
  expect(development).toEqual([]);
});
