import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BUILT, launch, STAFF } from '../browser/extension.ts';

/** What the extension did while nobody did anything. */
export interface Rest {
  /** Timers set or run, and any other work of our scripts in the page, as the browser's own trace has them. */
  work: string[];
  /** Starts of the worker, which every message to it would cause. */
  starts: number;
}

interface TraceEvent {
  name: string;
  args?: { data?: { url?: string; stackTrace?: { url?: string }[]; sampleTraceId?: number } };
}

const OURS = /^(?:chrome|moz)-extension:/;
const isOurs = ({ args }: TraceEvent) =>
  [args?.data?.url, ...(args?.data?.stackTrace ?? []).map(({ url }) => url)].some((url) =>
    OURS.test(url ?? ''),
  );

/**
 * Opens a page without touching any editor, stops the worker, and looks on. A person has begun checking and has written
 * here before, so that nothing is quiet only because it has never begun.
 *
 * @param port of the playground
 */
export async function watchRest(port: number, seconds: number, extension = BUILT): Promise<Rest> {
  const extended = await launch({ port, extension });
  try {
    await extended.settle(STAFF);
    const page = await extended.context.newPage();
    await page.goto('https://mastodon.social/');
    await page.waitForTimeout(1000);

    // Only a page of the extension's own origin hears of its worker. This one is plain text and runs nothing.
    const own = await extended.context.newPage();
    await own.goto(`chrome-extension://${extended.id}/THIRD-PARTY.txt`);
    await page.bringToFront();
    const workers = await extended.context.newCDPSession(own);
    const running = new Set<string>();
    let starts = 0;
    workers.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      for (const { versionId, runningStatus } of versions) {
        const runs = runningStatus === 'starting' || runningStatus === 'running';
        if (runs && !running.has(versionId)) starts += 1;
        if (runs) running.add(versionId);
        else running.delete(versionId);
      }
    });
    await workers.send('ServiceWorker.enable');
    await workers.send('ServiceWorker.stopAllWorkers');
    running.clear();
    starts = 0;

    const events: TraceEvent[] = [];
    const session = await extended.context.newCDPSession(page);
    session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
    await session.send('Tracing.start', {
      transferMode: 'ReportEvents',
      traceConfig: {
        includedCategories: ['devtools.timeline', 'disabled-by-default-devtools.timeline.stack'],
        excludedCategories: ['*'],
      },
    });
    await page.waitForTimeout(seconds * 1000);
    const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
    await session.send('Tracing.end');
    await complete;
    return { work: events.filter(isOurs).map(({ name }) => name), starts };
  } finally {
    await extended.close();
  }
}

/** A copy of the built extension whose gate does not keep still: what a test of the watching itself looks at. */
export async function restless(): Promise<{ extension: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'second-look-restless-'));
  const extension = join(folder, 'extension');
  await cp(BUILT, extension, { recursive: true });
  const gate = join(extension, 'content-scripts/gate.js');
  const planted = "setInterval(() => chrome.runtime.sendMessage({ type: 'wake' }), 900);\n";
  await writeFile(gate, planted + (await readFile(gate, 'utf8')));
  return { extension, remove: () => rm(folder, { recursive: true, force: true, maxRetries: 5 }) };
}
