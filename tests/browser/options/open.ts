import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import type { Settings } from '../../../lib/settings/settings.ts';
import { type Extended, launch } from '../extension.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** What lies in the extension's storage, as the worker sees it. */
interface World {
  chrome: { storage: { local: { get(keys: null): Promise<object>; clear(): Promise<void> } } };
}

export interface OptionsBrowser {
  extended: Extended;
  /** A page of the settings, once it is drawn. */
  open(id: string, view?: { width?: number; dark?: boolean }): Promise<Page>;
  stored(): Promise<Partial<Settings> & Record<string, unknown>>;
  /** Begins anew, with these settings alone. */
  begin(settings?: Partial<Settings>): Promise<void>;
  close(): Promise<void>;
}

/** The built extension and its own settings page. No address outside is ever reached. */
export async function optionsBrowser(): Promise<OptionsBrowser> {
  const extended = await launch({ port: 9 });
  const { context, worker, id: extension } = extended;
  return {
    extended,
    async open(id, { width = 1280, dark = false } = {}) {
      const page = await context.newPage();
      page.setDefaultTimeout(30_000);
      await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light', reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 860 });
      await page.goto(`chrome-extension://${extension}/options.html#${id}`);
      await page.locator('main :is(section,article)').first().waitFor();
      return page;
    },
    stored: () =>
      worker.evaluate(() => (globalThis as unknown as World).chrome.storage.local.get(null)) as Promise<
        Partial<Settings>
      >,
    async begin(settings = {}) {
      await worker.evaluate(() => (globalThis as unknown as World).chrome.storage.local.clear());
      await extended.settle({ started: true, ...settings });
    },
    close: () => extended.close(),
  };
}

/** What axe has to say about a page, as text; empty where nothing. */
export async function complaints(page: Page): Promise<string[]> {
  await page.evaluate(await readFile(AXE, 'utf8'));
  const results = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run(),
  );
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
}

/** The same in light and in dark, one after the other, of what the page shows just now. */
export async function complaintsInBoth(page: Page): Promise<string[]> {
  const all: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    all.push(...(await complaints(page)).map((each) => `${colorScheme}: ${each}`));
  }
  return all;
}

/** A file as a person chooses it. */
export const file = (name: string, text: string | Buffer) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(text as string),
});
