import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser } from 'puppeteer-core';
import type { Settings } from '../../../lib/settings/settings.ts';
import { hostPatterns, optionalHostPatterns, SITES } from '../../../lib/sites/hosts.ts';
import { findBrowsers } from '../../setup/browsers.mjs';

export type BrowserName = 'chromium' | 'firefox';

export interface Launched {
  browser: Browser;
  name: BrowserName;
  /** Takes the extension out of the running browser. */
  remove(): Promise<void>;
  close(): Promise<void>;
}

/**
 * A browser with the built extension, every named and optional site leading to the playground.
 *
 * The extension is a copy whose manifest says what a person would have answered: the optional sites are granted, and
 * a line in front of the background stores the settings. Its scripts are those that ship.
 */
export async function launchWith(
  name: BrowserName,
  port: number,
  settings: Partial<Settings>,
  allowed: readonly string[] = settings.extraHosts ?? [],
): Promise<Launched> {
  const folder = await mkdtemp(join(tmpdir(), 'second-look-sites-'));
  const extension = join(folder, 'extension');
  const build = name === 'chromium' ? 'chrome-mv3' : 'firefox-mv3';
  const built = process.env.BUILT_EXTENSIONS ?? fileURLToPath(new URL('../../../.output', import.meta.url));
  await cp(join(built, build), extension, {
    recursive: true,
  });
  await grant(extension, settings, allowed);
  const browser =
    name === 'chromium' ? await chromium(extension, port) : await firefox(port, folder, allowed);
  const installed = name === 'firefox' && (await browser.installExtension(extension));
  await closeWelcome(browser, name);
  return {
    browser,
    name,
    async remove() {
      await browser.uninstallExtension(installed || [...(await browser.extensions()).keys()][0]!);
    },
    async close() {
      await browser.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

interface Manifest {
  host_permissions: string[];
  optional_host_permissions?: string[];
  content_scripts: { matches: string[] }[];
  background: { service_worker?: string; scripts?: string[] };
}

async function grant(
  extension: string,
  settings: Partial<Settings>,
  allowed: readonly string[],
): Promise<void> {
  const path = join(extension, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8')) as Manifest;
  const optional = optionalHostPatterns();
  // Further hosts are granted alone: the background registers the script for them, as it does for anybody.
  manifest.host_permissions.push(...optional, ...allowed.map((host) => `https://${host}/*`));
  manifest.optional_host_permissions = [];
  for (const script of manifest.content_scripts)
    if (script.matches.length === hostPatterns().length) script.matches.push(...optional);
  const { background } = manifest;
  const store = `(globalThis.browser ?? chrome).storage.local.set(${JSON.stringify(settings)});\n`;
  if (background.service_worker) {
    await writeFile(
      join(extension, 'seeded.js'),
      `${store}importScripts(${JSON.stringify(background.service_worker)});`,
    );
    background.service_worker = 'seeded.js';
  } else {
    await writeFile(join(extension, 'seed.js'), store);
    background.scripts = ['seed.js', ...(background.scripts ?? [])];
  }
  await writeFile(path, JSON.stringify(manifest));
}

/**
 * The tab that opens on installing would come in front of one under test, and what is pressed in a hidden tab is not
 * answered. On a busy machine it takes its time; Firefox does not show it to us at all.
 */
async function closeWelcome(browser: Browser, name: BrowserName): Promise<void> {
  for (const end = Date.now() + (name === 'chromium' ? 20_000 : 3000); Date.now() < end; ) {
    const welcome = (await browser.pages()).find((page) => page.url().includes('welcome.html'));
    if (welcome) return welcome.close().catch(() => {});
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

const WINDOW = { width: 1280, height: 900 };

async function chromium(extension: string, port: number): Promise<Browser> {
  return puppeteer.launch({
    executablePath: findBrowsers().chromium!,
    headless: true,
    pipe: true,
    protocolTimeout: 30_000,
    enableExtensions: [extension],
    defaultViewport: WINDOW,
    args: [
      `--host-resolver-rules=MAP * 127.0.0.1:${port}`,
      '--ignore-certificate-errors',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
}

async function firefox(port: number, folder: string, allowed: readonly string[]): Promise<Browser> {
  const hosts = [...SITES.flatMap((site) => site.hosts), ...allowed, 'playground.test'].filter(
    (host) => !host.includes('*'),
  );
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowsers().firefox!,
    headless: true,
    acceptInsecureCerts: true,
    defaultViewport: WINDOW,
    userDataDir: join(folder, 'profile'),
    extraPrefsFirefox: {
      'network.dns.localDomains': hosts.join(','),
      'network.socket.forcePort': `443=${port}`,
      // Some of the hosts are on the preload list for stricter certificates.
      'security.cert_pinning.enforcement_level': 0,
    },
  });
}
