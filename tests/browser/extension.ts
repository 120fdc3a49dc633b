import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, type CDPSession, chromium, type Page, type Worker } from 'playwright-core';
import type { Settings } from '../../lib/settings/settings.ts';
import { findBrowsers } from '../setup/browsers.mjs';

export const BUILT = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

/** A Chromium with an unpacked extension in a profile of its own. */
export interface Extended {
  context: BrowserContext;
  worker: Worker;
  id: string;
  profile: string;
  /** Stores settings as our own pages would. */
  settle(settings: Partial<Settings>): Promise<void>;
  /** Closes the browser and leaves the profile on disk. */
  stop(): Promise<void>;
  /** Closes the browser and removes its profile. */
  close(): Promise<void>;
}

export interface Launch {
  /** The https port that every host name leads to. */
  port: number;
  /** The unpacked extension; `null` for a browser without one. */
  extension?: string | null;
  args?: string[];
}

/** Roles and school of most tests: staff, at the sample school. */
export const STAFF: Partial<Settings> = { started: true, roles: ['staff'], school: { source: 'sample' } };

export async function launch({ port, extension = BUILT, args = [] }: Launch): Promise<Extended> {
  if (extension && !existsSync(join(extension, 'manifest.json'))) {
    throw new Error(`There is no built extension in ${extension}: run npm run build first.`);
  }
  const profile = await mkdtemp(join(tmpdir(), 'second-look-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findBrowsers().chromium!,
    headless: true,
    hasTouch: true,
    args: [
      ...(extension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : []),
      `--host-resolver-rules=MAP * 127.0.0.1:${port}`,
      '--ignore-certificate-errors',
      ...args,
    ],
  });
  context.setDefaultTimeout(10_000);
  if (extension) await closeWelcome(context);
  const worker = extension
    ? (context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker')))
    : (undefined as unknown as Worker);
  const stop = () => context.close();
  return {
    context,
    worker,
    id: worker?.url().split('/')[2] ?? '',
    profile,
    settle: (settings) =>
      worker.evaluate(
        (items) => (globalThis as unknown as ChromeWorld).chrome.storage.local.set(items),
        settings,
      ),
    stop,
    async close() {
      await stop();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** The page that opens after an installation: it would come to the front in the middle of a test. */
async function closeWelcome(context: BrowserContext): Promise<void> {
  const welcome = () => context.pages().find((each) => each.url().endsWith('/welcome.html'));
  await until(() => welcome() !== undefined, 'the welcome page', 20_000);
  await welcome()!.close();
}

/** Chromium asks these of its own accord and at times of its own: updates, its sign-in, its form filling. */
const BROWSERS_OWN = [
  'POST https://update.googleapis.com/service/update2/',
  'POST https://accounts.google.com/ListAccounts',
  'GET https://content-autofill.googleapis.com/v1/pages/',
];
export const isBrowsersOwn = (request: string) => BROWSERS_OWN.some((own) => request.startsWith(own));

/** The one corner of the extension API that tests use. */
export interface ChromeWorld {
  chrome: { storage: { local: { set(items: object): Promise<void> } }; runtime: { reload(): void } };
}

interface DomNode {
  nodeId: number;
  nodeName: string;
  nodeValue?: string;
  attributes?: string[];
  children?: DomNode[];
  shadowRoots?: DomNode[];
  shadowRootType?: 'user-agent' | 'open' | 'closed';
}

/** The popup takes no decision in its first half second, and swallows the second half of a double click. */
const SETTLES_MS = { open: 550, closed: 450 };

const isMark = ({ nodeName, attributes = [] }: DomNode) =>
  nodeName === 'BUTTON' && attributes.includes('aria-haspopup');

/** What the popup shows, read and pressed from outside: its shadow root is closed to page script and to locators. */
export class PopupDriver {
  readonly page: Page;
  #session: CDPSession | undefined;

  constructor(page: Page) {
    this.page = page;
  }

  async #nodes(): Promise<DomNode[]> {
    this.#session ??= await this.page.context().newCDPSession(this.page);
    const { root } = (await this.#session.send('DOM.getDocument', { depth: -1, pierce: true })) as {
      root: DomNode;
    };
    const inShadow: DomNode[] = [];
    const walk = (node: DomNode, shadow: boolean): void => {
      if (shadow) inShadow.push(node);
      for (const child of node.children ?? []) walk(child, shadow);
      for (const child of node.shadowRoots ?? []) walk(child, child.shadowRootType === 'closed');
    };
    walk(root, false);
    return inShadow;
  }

  /** Everything our root says, headings and buttons included; empty where it says nothing. */
  async words(): Promise<string> {
    const texts = (await this.#nodes()).filter((node) => node.nodeName === '#text');
    return texts
      .map((node) => node.nodeValue?.trim())
      .filter(Boolean)
      .join(' ');
  }

  /** The button of this name, while the popup's dialog is open. */
  async #button(name: string): Promise<DomNode | undefined> {
    const nodes = await this.#nodes();
    const open = nodes.find((node) => node.nodeName === 'DIALOG' && node.attributes?.includes('open'));
    const within = (node: DomNode): DomNode[] => [node, ...(node.children ?? []).flatMap(within)];
    const label = (node: DomNode) =>
      within(node)
        .map((each) => each.nodeValue ?? '')
        .join('')
        .trim();
    return open && within(open).find((node) => node.nodeName === 'BUTTON' && label(node) === name);
  }

  /** What the mark beside the draft says of all of it; empty where there is no mark, or while it is being read. */
  async mark(): Promise<string> {
    const attribute = ({ attributes = [] }: DomNode, name: string) =>
      attributes[attributes.indexOf(name) + 1] ?? '';
    const nodes = await this.#nodes();
    const mark = nodes.find(
      (node) => node.nodeName === 'BUTTON' && attribute(node, 'aria-label').startsWith('Second Look: '),
    );
    const reading = nodes.some((node) => attribute(node, 'aria-busy') === 'true');
    return mark && !reading ? attribute(mark, 'aria-label') : '';
  }

  /** The quiet mark: what it is called and where it stands, while it is on the screen. */
  async markOnScreen(): Promise<{ name: string; x: number; y: number } | undefined> {
    const { nodeId, attributes = [] } = (await this.#nodes()).find((node) => isMark(node)) ?? {};
    const box = nodeId && (await this.#session!.send('DOM.getBoxModel', { nodeId }).catch(() => undefined));
    if (!box) return undefined;
    const [left, top, right, , , bottom] = box.model.content as number[];
    const name = attributes[attributes.indexOf('aria-label') + 1]!;
    return { name, x: (left! + right!) / 2, y: (top! + bottom!) / 2 };
  }

  async isOpen(): Promise<boolean> {
    return (await this.#button('Post anyway')) !== undefined;
  }

  async untilOpen(): Promise<void> {
    await until(() => this.isOpen(), 'the popup to open');
  }

  async untilSays(sentence: string): Promise<void> {
    await until(async () => (await this.words()).includes(sentence), `"${sentence}"`);
  }

  /** Presses a button of the line beside a composer, which is in no dialog and takes its answer at once. */
  async pressLine(name: string): Promise<void> {
    const find = async () => {
      const nodes = await this.#nodes();
      return nodes.find(
        (node) => node.nodeName === 'BUTTON' && node.children?.some(({ nodeValue }) => nodeValue === name),
      );
    };
    await until(async () => (await find()) !== undefined, `the button "${name}"`);
    const { nodeId } = (await find())!;
    await this.#click(nodeId);
  }

  /** Presses a button as a person does: with a trusted click, once the popup has settled. */
  async press(name: string): Promise<void> {
    await until(async () => (await this.#button(name)) !== undefined, `the button "${name}"`);
    await this.page.waitForTimeout(SETTLES_MS.open);
    const { nodeId } = (await this.#button(name))!;
    await this.#click(nodeId);
    await this.page.waitForTimeout(SETTLES_MS.closed);
  }

  async #click(nodeId: number): Promise<void> {
    await this.#session!.send('DOM.scrollIntoViewIfNeeded', { nodeId });
    const { model } = await this.#session!.send('DOM.getBoxModel', { nodeId });
    const [left, top, right, , , bottom] = model.content as number[];
    await this.page.mouse.click((left! + right!) / 2, (top! + bottom!) / 2);
  }
}

/** Waits for something to become true, looking every 50 ms. */
export async function until(
  holds: () => boolean | Promise<boolean>,
  what: string,
  within = 5000,
): Promise<void> {
  for (const end = Date.now() + within; Date.now() < end; ) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Waited ${within} ms in vain for ${what}.`);
}
