import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { startPlayground } from '../playground/server.ts';
import { launch } from '../setup/launch.ts';
import { takePictures } from '../setup/store-pictures.ts';

it('the pictures for the stores have the size that the stores ask for', { timeout: 180_000 }, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'second-look-pictures-'));
  const playground = await startPlayground();
  const shown = await launch(playground.port, true);
  try {
    const taken = await takePictures(folder, playground, shown);
    expect(taken).toHaveLength(5);
    for (const path of taken) {
      const png = await readFile(path);
      expect([png.readUInt32BE(16), png.readUInt32BE(20)], path).toEqual([1280, 800]);
    }
  } finally {
    await shown.browser.close();
    await playground.close();
    await rm(folder, { recursive: true, force: true });
  }
});
