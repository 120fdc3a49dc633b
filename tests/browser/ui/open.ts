import { build } from 'esbuild';
import { type Browser, chromium, type Page } from 'playwright-core';
import { findBrowsers } from '../../setup/browsers.mjs';
import type { Gallery } from './gallery.ts';

/** A page that does what pages do: sizes of its own, rules for everything, and a policy against inline styles. */
const HOSTILE = `
<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>
<link rel="stylesheet" href="/page.css"></head>
<body><main><h1>A page of somebody else</h1><p>With words of its own.</p>
<div><textarea aria-label="What is happening?"></textarea></div>
<div class="rich"><div id="editor" contenteditable="true" role="textbox" aria-label="Comment"></div></div>
<button id="own">Post</button></main><script src="/gallery.js"></script></body></html>`;

/** A page of our own, as the extension serves it. */
const OWN = `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Second Look</title></head>
<body><script src="/pages.js"></script></body></html>`;

const PAGE_CSS = `
html{font-size:5px;color:#7a3}
body{margin:0;padding:40px;background:#dfe6ea;color:#123;font:20px/2 fantasy}
*{letter-spacing:2px;text-transform:uppercase;--ink:#f0f;--surface:#0f0}
dialog,button,h2,p,second-look{display:none!important;opacity:0!important;background:red!important}
textarea,#editor{width:420px;max-width:calc(100vw - 112px);height:110px;padding:14px;border:2px solid #99a;font:17px/1.4 Georgia,serif;text-transform:none;letter-spacing:.3px;overflow:auto;background:#fff;color:#222}
.rich{margin-top:40px}
h1,main,main p,main button{display:block!important;opacity:1!important;background:none!important;letter-spacing:0;text-transform:none}
@media (max-width:500px){textarea,#editor{max-width:100%;box-sizing:border-box}}
@media (prefers-color-scheme:dark){body{background:#15191c;color:#ccd}textarea,#editor{background:#0b0d0f;color:#dde}}`;

const CSP = "default-src 'none'; script-src 'self'; style-src 'self'";

export interface GalleryBrowser {
  browser: Browser;
  /** A page with the gallery in it, or one of our own at `path`. `closed` leaves the root closed, as it ships. */
  open(options?: {
    width?: number;
    height?: number;
    dark?: boolean;
    closed?: boolean;
    forced?: boolean;
    /** Whether this person lets things move; nobody in these tests does unless said. */
    motion?: boolean;
    path?: string;
  }): Promise<Page>;
  close(): Promise<void>;
}

export async function galleryBrowser(): Promise<GalleryBrowser> {
  const bundle = await build({
    entryPoints: ['gallery.ts', 'pages.tsx'].map((name) => new URL(name, import.meta.url).pathname),
    outdir: 'out',
    bundle: true,
    write: false,
    format: 'iife',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    target: 'chrome120',
    // A worker's address is asked for when registers are read, which the gallery does not do.
    logOverride: { 'empty-import-meta': 'silent' },
  });
  const [gallery, pages] = bundle.outputFiles.map((file) => file.text) as [string, string];
  const browser = await chromium.launch({ executablePath: findBrowsers().chromium!, headless: true });
  const answers: Record<string, { body: string; contentType: string }> = {
    '/': { body: HOSTILE, contentType: 'text/html' },
    '/page.css': { body: PAGE_CSS, contentType: 'text/css' },
    '/gallery.js': { body: gallery, contentType: 'text/javascript' },
    '/own.html': { body: OWN, contentType: 'text/html' },
    '/pages.js': { body: pages, contentType: 'text/javascript' },
  };

  return {
    browser,
    async open({
      width = 1280,
      height = 860,
      dark = false,
      closed = false,
      forced = false,
      motion = false,
      path = '/',
    } = {}) {
      const page = await browser.newPage({
        viewport: { width, height },
        colorScheme: dark ? 'dark' : 'light',
        forcedColors: forced ? 'active' : 'none',
        reducedMotion: motion ? 'no-preference' : 'reduce',
      });
      if (!closed)
        await page.addInitScript(() => {
          const attach = Element.prototype.attachShadow;
          Element.prototype.attachShadow = function (init) {
            return attach.call(this, { ...init, mode: 'open' });
          };
        });
      await page.route('https://page.example/**', (route) => {
        const answer = answers[new URL(route.request().url()).pathname];
        return answer
          ? route.fulfill({ ...answer, headers: { 'content-security-policy': CSP } })
          : route.fulfill({ status: 404, body: '' });
      });
      await page.goto(`https://page.example${path}`);
      return page;
    },
    close: () => browser.close(),
  };
}

/** Shows a state and waits until presses count, or not, where it is only looked at. */
export async function show(page: Page, name: string, wait = 520): Promise<void> {
  await page.evaluate((each) => (globalThis as unknown as { gallery: Gallery }).gallery.show(each), name);
  await page.waitForTimeout(wait);
}

export function lastDecision(page: Page): Promise<Gallery['last']> {
  return page.evaluate(() => (globalThis as unknown as { gallery: Gallery }).gallery.last);
}
