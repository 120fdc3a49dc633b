import type { CDPSession, Frame, Page } from 'puppeteer-core';
import { until } from '../extension.ts';
import type { BrowserName } from './browser.ts';

// The popup's root is closed to page script, so it is read through the browser's own protocol: CDP in Chromium,
// WebDriver BiDi in Firefox. Its buttons are pressed with the mouse, as they take trusted clicks alone.

/** An element or text of a closed root, as far as a test needs it. */
interface Seen {
  text: string;
  button: boolean;
  /** Of the quiet mark: what it is called, once the draft has been read. */
  mark?: string | undefined;
  /** The middle of it, in the window's own coordinates. */
  place(): Promise<{ x: number; y: number }>;
}

export interface Popup {
  /** Everything our roots say, in every frame. */
  words(): Promise<string>;
  isOpen(): Promise<boolean>;
  /** What the quiet mark says of a draft that has been read; empty before, and where there is none. */
  mark(): Promise<string>;
  /** The middle of the mark, while it is on the screen. */
  markPlace(): Promise<{ x: number; y: number } | undefined>;
  press(name: string): Promise<void>;
}

/** How long the popup ignores presses after it opened, and a little more. */
const SETTLES_MS = 600;

export function popupOf(page: Page, name: BrowserName): Popup {
  const look = name === 'chromium' ? inChromium(page) : inFirefox(page);
  const button = async (label: string) => (await look()).find((each) => each.button && each.text === label);
  return {
    words: async () =>
      (await look())
        .filter((each) => !each.button && each.mark === undefined)
        .map((each) => each.text)
        .join(' '),
    isOpen: async () => (await button('Post anyway')) !== undefined,
    mark: async () => (await look()).find((each) => each.mark)?.mark ?? '',
    markPlace: async () =>
      (await look())
        .find((each) => each.mark !== undefined)
        ?.place()
        .catch(() => undefined),
    async press(label) {
      await until(async () => (await button(label)) !== undefined, `the button "${label}"`);
      await new Promise((resolve) => setTimeout(resolve, SETTLES_MS));
      const { x, y } = await (await button(label))!.place();
      await page.mouse.click(x, y);
    },
  };
}

interface DomNode {
  nodeId: number;
  nodeName: string;
  nodeValue?: string;
  attributes?: string[];
  children?: DomNode[];
  shadowRoots?: (DomNode & { shadowRootType?: string })[];
  contentDocument?: DomNode;
}

function inChromium(page: Page): () => Promise<Seen[]> {
  let session: CDPSession | undefined;
  return async () => {
    session ??= await page.createCDPSession();
    const cdp = session;
    const { root } = (await cdp.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: DomNode };
    const seen: Seen[] = [];
    const textOf = (node: DomNode): string =>
      `${node.nodeValue ?? ''}${(node.children ?? []).map(textOf).join('')}`;
    const walk = (node: DomNode, ours: boolean, open: boolean): void => {
      const inDialog = open || (node.nodeName === 'DIALOG' && (node.attributes ?? []).includes('open'));
      if (ours && node.nodeName === '#text' && node.nodeValue?.trim())
        seen.push({ text: node.nodeValue.trim(), button: false, place: unplaced });
      const named = asNamed(node.attributes);
      if (ours && 'aria-haspopup' in named)
        seen.push({ text: '', button: false, mark: markOf(named), place: () => middle(cdp, node.nodeId) });
      if (ours && inDialog && node.nodeName === 'BUTTON')
        seen.push({ text: textOf(node).trim(), button: true, place: () => middle(cdp, node.nodeId) });
      for (const child of node.children ?? []) walk(child, ours, inDialog);
      for (const child of node.shadowRoots ?? []) walk(child, child.shadowRootType === 'closed', inDialog);
      if (node.contentDocument) walk(node.contentDocument, false, false);
    };
    walk(root, false, false);
    return seen;
  };
}

/** CDP gives attributes as one list of names and values. */
const asNamed = (list: readonly string[] = []): Record<string, string> =>
  Object.fromEntries(list.flatMap((name, i) => (i % 2 === 0 ? [[name, list[i + 1] ?? '']] : [])));

/** While it is being read, the mark keeps its last name. */
const markOf = ({ class: classes = '', 'aria-label': label = '' }: Record<string, string>) =>
  /\bbusy\b/.test(classes) ? '' : label;

const unplaced = () => Promise.reject(new Error('A text has no place of its own.'));

async function middle(cdp: CDPSession, nodeId: number) {
  await cdp.send('DOM.scrollIntoViewIfNeeded', { nodeId });
  const { model } = await cdp.send('DOM.getBoxModel', { nodeId });
  const [left, top, right, , , bottom] = model.content as number[];
  return { x: (left! + right!) / 2, y: (top! + bottom!) / 2 };
}

/** A node as BiDi describes it, closed shadow roots included. */
interface BidiNode {
  sharedId: string;
  value: {
    nodeType: number;
    localName?: string;
    nodeValue?: string;
    attributes?: Record<string, string>;
    mode?: 'open' | 'closed';
    children?: BidiNode[];
    shadowRoot?: BidiNode | null;
  };
}

interface Bidi {
  send(method: string, params: object): Promise<{ result: { result: unknown } }>;
}

function inFirefox(page: Page): () => Promise<Seen[]> {
  // Not part of puppeteer's public face, which cannot look into closed roots.
  const bidi = (page.browser() as unknown as { connection: Bidi }).connection;
  const call = async (frame: Frame, functionDeclaration: string, self?: string) => {
    const { result } = await bidi.send('script.callFunction', {
      functionDeclaration,
      awaitPromise: false,
      target: { context: (frame as unknown as { _id: string })._id },
      ...(self && { this: { sharedId: self } }),
      serializationOptions: { maxDomDepth: null, includeShadowTree: 'all' },
    });
    return result.result;
  };
  return async () => {
    const seen: Seen[] = [];
    for (const frame of page.frames()) {
      const hosts = await call(
        frame,
        'function () { return [...document.documentElement.children].filter((e) => e.localName.includes("-") || !["head","body"].includes(e.localName)) }',
      ).catch(() => undefined);
      const list = (hosts as { value?: BidiNode[] } | undefined)?.value ?? [];
      const textOf = ({ value }: BidiNode): string =>
        `${value.nodeValue ?? ''}${(value.children ?? []).map(textOf).join('')}`;
      const placeOf = (node: BidiNode) => async () =>
        JSON.parse(((await call(frame, MIDDLE, node.sharedId)) as { value: string }).value);
      const walk = (node: BidiNode, ours: boolean, open: boolean): void => {
        const { value } = node;
        const inDialog = open || (value.localName === 'dialog' && 'open' in (value.attributes ?? {}));
        if (ours && value.nodeType === 3 && value.nodeValue?.trim())
          seen.push({ text: value.nodeValue.trim(), button: false, place: unplaced });
        if (ours && value.attributes && 'aria-haspopup' in value.attributes)
          seen.push({ text: '', button: false, mark: markOf(value.attributes), place: placeOf(node) });
        if (ours && inDialog && value.localName === 'button')
          seen.push({
            text: textOf(node).trim(),
            button: true,
            place: placeOf(node),
          });
        for (const child of value.children ?? []) walk(child, ours, inDialog);
        if (value.shadowRoot) walk(value.shadowRoot, value.shadowRoot.value.mode === 'closed', inDialog);
      };
      for (const host of list) walk(host, false, false);
    }
    return seen;
  };
}

const MIDDLE = `function () {
  this.scrollIntoView({ block: 'nearest' });
  const box = this.getBoundingClientRect();
  if (!box.width) throw new Error('It is not on the screen.');
  let x = box.x + box.width / 2, y = box.y + box.height / 2;
  for (let at = window; at.frameElement; at = at.parent) {
    const frame = at.frameElement.getBoundingClientRect();
    x += frame.x; y += frame.y;
  }
  return JSON.stringify({ x, y });
}`;
