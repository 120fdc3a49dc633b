import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { BUILT } from './extension.ts';

// The gate runs in every frame of the named sites, editor or not: everybody pays for what is in it.

const LARGEST = 12 * 1024;

it('the gate is small, and carries neither polyfill nor schema library nor popup', () => {
  const gate = readFileSync(join(BUILT, 'content-scripts/gate.js'), 'utf8');
  const size = gzipSync(gate, { level: 9 }).length;
  console.log(`gate: ${gate.length} bytes, ${size} gzip`);
  expect(size).toBeLessThan(LARGEST);
  expect(gate).not.toMatch(/webextension-polyfill|safeParse|attachShadow/);
});
