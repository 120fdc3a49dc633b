import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Whose work ships inside the extension, with its licence in full. Every runtime dependency and all of theirs are named,
 * whether or not the bundler kept a line of them, and WXT, parts of whose runtime are built in.
 */
export interface ThirdParty {
  name: string;
  version: string;
  licence: string;
  /** The licence as its authors wrote it. */
  text: string;
}

interface Locked {
  version: string;
  license?: string;
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

/** Development dependencies whose code ends up in the build. */
const BUILT_IN = ['wxt', '@wxt-dev/browser', '@wxt-dev/webextension-polyfill'];

/** From the lockfile and the installed packages, sorted by name. */
export function thirdParties(root: string): ThirdParty[] {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, Locked>;
  };
  const { dependencies = {} } = lock.packages['']!;
  const found = new Map<string, ThirdParty>();
  /** Where npm put a package: beside its dependant, or in a folder above it. */
  const place = (name: string, from: string): string | undefined => {
    for (let base = from; ; base = base.replace(/(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/]+$/, '')) {
      const path = `${base ? `${base}/` : ''}node_modules/${name}`;
      if (lock.packages[path]) return path;
      if (!base) return undefined;
    }
  };
  const add = (name: string, from: string, deep: boolean): void => {
    const path = place(name, from);
    if (!path || found.has(path)) return;
    const locked = lock.packages[path]!;
    found.set(path, {
      name,
      version: locked.version,
      licence: locked.license ?? 'not stated',
      text: licenceText(join(root, path)),
    });
    if (!deep) return;
    for (const next of Object.keys(locked.dependencies ?? {})) add(next, path, deep);
  };
  for (const name of Object.keys(dependencies)) add(name, '', true);
  for (const name of BUILT_IN) add(name, '', false);
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function licenceText(folder: string): string {
  if (!existsSync(folder)) return '';
  const name = readdirSync(folder)
    .sort()
    .find((file) => /^(?:licen[cs]e|copying)(?:[.-].*)?$/i.test(file));
  if (name) return readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n').trim();
  // A few packages state a licence and hold no text of it: then at least whose work it is.
  const { author, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const whose = typeof author === 'string' ? author : (author?.name ?? '');
  return `(The package states ${license}${whose && `, by ${whose},`} and holds no text of it.)`;
}

/** The file that ships as `THIRD-PARTY.txt`. */
export function thirdPartyText(parties: readonly ThirdParty[]): string {
  const rule = '-'.repeat(80);
  const entries = parties.map(
    ({ name, version, licence, text }) => `${name} ${version}\nLicence: ${licence}\n\n${text}\n`,
  );
  return `Second Look contains work of others, under these licences.\n\n${rule}\n${entries.join(`\n${rule}\n`)}`;
}
