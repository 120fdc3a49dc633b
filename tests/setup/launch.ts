import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type WebWorker } from 'puppeteer-core';
import type { Settings } from '../../lib/settings/settings.ts';
import { NETWORKS } from '../playground/networks.ts';
import { findBrowsers } from './browsers.mjs';

const BUILT = new URL('../../.output/', import.meta.url);

export interface Shown {
  browser: Browser;
  /** The extension's id. */
  id: string;
  /** Changes stored settings, as the options page would. */
  set(settings: Partial<Settings>): Promise<void>;
}

/**
 * Opens Chromium, Chrome or Edge with the built extension, in a profile that is thrown away.
 * @param port of the playground, which every host name leads to
 */
export async function launch(port: number, headless: boolean): Promise<Shown> {
  const browser = await puppeteer.launch({
    executablePath: findBrowsers().chromium!,
    headless,
    // The window's own size, not a fixed one inside it.
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    enableExtensions: true,
    pipe: true,
    ignoreDefaultArgs: ['--enable-automation'],
    args: [
      // Branded Chrome loads unpacked extensions in this way alone; it works in the others too.
      '--enable-unsafe-extension-debugging',
      `--host-resolver-rules=MAP * 127.0.0.1:${port}`,
      '--ignore-certificate-errors',
      // Says, in a bar at the top, that certificates are ignored: not news here.
      '--test-type',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  const id = await browser.installExtension(fileURLToPath(new URL('chrome-mv3', BUILT)));
  await closeWelcome(browser, id);
  const background = `chrome-extension://${id}/background.js`;
  return {
    browser,
    id,
    async set(settings) {
      const target = await browser.waitForTarget((each) => each.url() === background);
      const worker = (await target.worker()) as WebWorker;
      await worker.evaluate((items) => chrome.storage.local.set(items), settings);
    },
  };
}

/**
 * The tab that opens on installing, on a busy machine late: it would come in front of the one that is worked in, and a
 * hidden tab takes no clicks.
 */
async function closeWelcome(browser: Browser, id: string): Promise<void> {
  const welcome = await browser
    .waitForTarget((each) => each.url() === `chrome-extension://${id}/welcome.html`, { timeout: 20_000 })
    .catch(() => undefined);
  await (await welcome?.page())?.close();
}

/**
 * Opens Firefox with the built extension. Nothing reaches into its storage from outside, so the person says *Start
 * checking* on the welcome page, as after any installation.
 */
export async function launchFirefox(port: number): Promise<Browser> {
  const hosts = ['playground.test', ...NETWORKS.flatMap((network) => network.hosts)];
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowsers().firefox!,
    headless: false,
    defaultViewport: null,
    acceptInsecureCerts: true,
    extraPrefsFirefox: {
      'network.dns.localDomains': hosts.join(','),
      'network.socket.forcePort': `443=${port}`,
    },
  });
  await browser.installExtension(fileURLToPath(new URL('firefox-mv3', BUILT)));
  return browser;
}

declare const chrome: { storage: { local: { set(items: object): Promise<void> } } };
