import type { ElementHandle, Frame, KeyInput, Page } from 'puppeteer-core';
import type { Playground } from '../../playground/server.ts';
import type { Launched } from './browser.ts';
import type { Case } from './cases.ts';
import { type Popup, popupOf } from './popup.ts';

/** What every site must keep to, whichever gesture a draft is sent by. */

export const ORDINARY = 'The tide is out';
export const FLAGGED = 'Lovely assembly from Mrs Robson at Harbour Lane Primary today';

export const GESTURES = [
  'click',
  'tap',
  'Enter',
  'Ctrl+Enter',
  'Enter on the button',
  'Space on the button',
  'click by script',
  'requestSubmit by script',
  'Enter in a field beside it',
] as const;
export type Gesture = (typeof GESTURES)[number];

/** The gestures that send on this site. */
export function gesturesOf({ keys, submit, trustedOnly, clickOnly, form, beside }: Case): Gesture[] {
  const byKey = submit !== undefined && !clickOnly;
  const sends: Record<Gesture, boolean> = {
    click: submit !== undefined,
    tap: submit !== undefined,
    Enter: keys.includes('Enter'),
    'Ctrl+Enter': keys.includes('Mod+Enter'),
    'Enter on the button': byKey,
    'Space on the button': byKey,
    'click by script': submit !== undefined && !trustedOnly,
    'requestSubmit by script': form !== undefined,
    'Enter in a field beside it': beside !== undefined,
  };
  return GESTURES.filter((gesture) => sends[gesture]);
}

export interface Outcome {
  ordinary: 'sent once' | string;
  flagged: 'held, text kept' | string;
  released: 'sent once' | 'sent once, pressed again' | string;
  /** The clear draft's verdict was not there in time, and the page said so. */
  late: boolean;
}

export const kept = ({ ordinary, flagged, released }: Outcome) =>
  ordinary === 'sent once' && flagged === 'held, text kept' && released.startsWith('sent once');

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function within(ms: number, holds: () => boolean | Promise<boolean>): Promise<boolean> {
  for (const end = Date.now() + ms; ; ) {
    if (await holds()) return true;
    if (Date.now() > end) return false;
    await wait(40);
  }
}

/** A second sending would follow the first one closely. */
const SETTLED_MS = 500;

export class Visit {
  readonly page: Page;
  readonly popup: Popup;
  readonly #case: Case;
  readonly #playground: Playground;

  constructor(page: Page, launched: Launched, which: Case, playground: Playground) {
    this.page = page;
    this.popup = popupOf(page, launched.name);
    this.#case = which;
    this.#playground = playground;
  }

  /** The frame of this name or address. Firefox tells a frame's name by its element alone. */
  async #frame(): Promise<Frame> {
    const { frame } = this.#case;
    if (!frame) return this.page.mainFrame();
    for (const each of this.page.frames()) {
      if (each.url().includes(frame)) return each;
      const element: ElementHandle<HTMLIFrameElement> | null = await each.frameElement();
      if (await element?.evaluate(({ name }, wanted) => name === wanted, frame)) return each;
    }
    throw new Error(`There is no frame ${frame}.`);
  }

  /** Where a selector is looked for: an editor may be a frame of its own. */
  async #around(selector: string): Promise<Frame> {
    const { editor, editorFrame } = this.#case;
    const frame = await this.#frame();
    if (!editorFrame || selector !== editor) return frame;
    return (await (await frame.$(editorFrame))!.contentFrame())!;
  }

  async find(selector: string, within = 5000) {
    const end = Date.now() + within;
    for (;;) {
      const found = await Promise.resolve()
        .then(async () => (await this.#around(selector)).$(selector))
        .catch(() => null);
      if (found) return found;
      if (Date.now() > end) throw new Error(`There is no ${selector} on the page.`);
      await wait(40);
    }
  }

  async goto(): Promise<void> {
    await this.page.bringToFront();
    await this.page.goto(this.#case.url, { waitUntil: 'load' });
    // Slower machines draw the page a little after it has loaded.
    if (!this.#case.open?.length) await this.find(this.#case.editor).catch(() => undefined);
    if (this.#case.prepare !== 'say') return;
    await (await this.find('form [role="textbox"]')).click();
    await this.page.keyboard.type('Low tide');
    await this.page.keyboard.press('Enter');
    await within(2000, () => this.sent().length > 0);
    this.#playground.clear();
  }

  /** Gets to the editor, if it is not there, and puts the caret in it. */
  async open(): Promise<void> {
    const { editor, open = [], frame } = this.#case;
    const there = await Promise.resolve()
      .then(async () => (await this.#around(editor)).$(editor))
      .catch(() => null);
    if (!there) {
      // Some pages are the composer, and leave it once it has sent.
      if (open.length === 0 && this.page.url() !== 'about:blank') await this.goto();
      for (const selector of open) {
        const target = frame ? await this.page.waitForSelector(selector) : await this.find(selector);
        await target!.click();
        await wait(30);
      }
    }
    await (await this.find(editor)).click();
  }

  async text(): Promise<string> {
    const editor = await this.find(this.#case.editor);
    return editor.evaluate((element) =>
      ('value' in element ? String(element.value) : (element as HTMLElement).innerText)
        .replaceAll('\u00a0', ' ')
        .replace(/[\u200b\u2060\ufeff]/g, '')
        .trim(),
    );
  }

  /** What the editor's own library made of the draft, to the byte. */
  async html(): Promise<string> {
    const editor = await this.find(this.#case.editor);
    return editor.evaluate((element) => ('value' in element ? String(element.value) : element.innerHTML));
  }

  async do(gesture: Gesture): Promise<void> {
    const { keyboard } = this.page;
    const button = () => this.find(this.#case.submit!, 1500);
    switch (gesture) {
      case 'click':
        return (await button()).click();
      case 'tap':
        return (await button()).tap();
      case 'Enter':
        return keyboard.press('Enter');
      case 'Ctrl+Enter':
        await keyboard.down('Control');
        await keyboard.press('Enter');
        return keyboard.up('Control');
      case 'Enter on the button':
      case 'Space on the button': {
        await (await button()).focus();
        return keyboard.press((gesture.startsWith('Enter') ? 'Enter' : ' ') as KeyInput);
      }
      case 'click by script':
        return (await button()).evaluate((element) => (element as HTMLElement).click());
      case 'requestSubmit by script':
        return (await this.find(this.#case.form!)).evaluate((form) =>
          (form as HTMLFormElement).requestSubmit(),
        );
      case 'Enter in a field beside it':
        await (await this.find(this.#case.beside!)).focus();
        return keyboard.press('Enter');
    }
  }

  sent(): string[] {
    return this.#playground.sent().map(({ parts }) =>
      parts
        .map(({ text }) => text)
        .filter(Boolean)
        .join('\n'),
    );
  }

  /** An ordinary draft, then one to look at once more, by the same gesture. */
  async run(gesture: Gesture): Promise<Outcome> {
    const outcome: Outcome = { ordinary: '', flagged: '', released: '', late: false };
    this.#playground.clear();
    await this.goto();
    await this.open();
    await this.page.keyboard.type(ORDINARY);
    // The verdict is there before a person could press. Where it is not, a press by script lets the draft out; a site
    // that takes none has to be pressed twice.
    if (this.#case.trustedOnly) await wait(300);
    await this.do(gesture);
    await within(2500, () => this.sent().length > 0);
    outcome.late = (await this.popup.words()).includes('not checked');
    outcome.ordinary = describe(this.sent(), ORDINARY);
    if (await this.popup.isOpen()) outcome.ordinary = 'held for no reason';

    this.#playground.clear();
    await wait(120);
    await this.open();
    await this.page.keyboard.type(FLAGGED);
    const before = await this.html();
    await this.do(gesture);
    const held = await within(2500, () => this.popup.isOpen());
    const sent = this.sent();
    const text = held ? await this.text() : '';
    const same = !held || (await this.html()) === before;
    outcome.flagged =
      held && sent.length === 0 && text === FLAGGED && same
        ? 'held, text kept'
        : `${held ? 'popup' : 'no popup'}, ${sent.length} sent, text ${JSON.stringify(text)}${same ? '' : ', HTML changed'}`;
    if (!held) return outcome;

    await this.popup.press('Post anyway');
    if (await within(1200, () => this.sent().length > 0)) {
      await wait(SETTLED_MS);
      outcome.released = describe(this.sent(), FLAGGED);
    } else {
      await within(1500, async () => (await this.popup.words()).includes('once more'));
      await this.do(gesture);
      await within(1500, () => this.sent().length > 0);
      const said = describe(this.sent(), FLAGGED);
      outcome.released = said === 'sent once' ? 'sent once, pressed again' : said;
    }
    return outcome;
  }

  /** With chats and messages turned off, nothing is read: it goes out like anything else. */
  async runUnread(gesture: Gesture): Promise<string> {
    this.#playground.clear();
    await this.goto();
    await this.open();
    await this.page.keyboard.type(FLAGGED);
    await this.do(gesture);
    await within(2000, () => this.sent().length > 0);
    if (await this.popup.isOpen()) return 'held although it is not to be read';
    return describe(this.sent(), FLAGGED);
  }
}

function describe(sent: string[], text: string): string {
  if (sent.length === 0) return 'not sent';
  if (sent.length > 1) return `sent ${sent.length} times`;
  return sent[0] === text ? 'sent once' : `sent as ${JSON.stringify(sent[0])}`;
}
