import { afterAll, beforeAll, expect, it } from 'vitest';
import { restless, watchRest } from '../bench/rest.ts';
import { type Playground, startPlayground } from '../playground/server.ts';

// At rest it costs nothing: no timer, no message, no start of the worker while no editor is in use.

const SECONDS = process.env.LONG === undefined ? 6 : 60;

let playground: Playground;
beforeAll(async () => {
  playground = await startPlayground();
});
afterAll(() => playground?.close());

it('nothing of ours runs on a page without an editor in use', { timeout: 120_000 }, async () => {
  expect(await watchRest(playground.port, SECONDS)).toEqual({ work: [], starts: 0 });
});

it('and a copy that does not keep still is seen', async () => {
  const planted = await restless();
  try {
    const { work, starts } = await watchRest(playground.port, 4, planted.extension);
    expect(work).toContain('TimerInstall');
    expect(starts).toBeGreaterThan(0);
  } finally {
    await planted.remove();
  }
});
