import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Playground, startPlayground } from '../playground/server.ts';
import { findBrowsers } from '../setup/browsers.mjs';

// Each practice network by itself, without the extension: what is written in its editor arrives once, as written, by each
// gesture that publishes on the site. A fixture that does not post proves nothing when it is gated.

interface Case {
  url: string;
  composer: string;
  /** Clicked, in order, before the editor is there. */
  open?: string[];
  editor: string;
  /** A key or a selector to click. */
  gestures: string[];
  /** Other parts, filled in first: field → selector. */
  fields?: Record<string, string>;
  /** The key that makes a new line, where the editor has lines. */
  newline?: string;
}

const CASES: Case[] = [
  {
    url: 'https://www.facebook.com/',
    composer: 'post',
    open: ['[role=region][aria-label="Create a post"] [role=button]'],
    editor: '[role=dialog] [data-lexical-editor=true]',
    gestures: ['Control+Enter', '[role=dialog] [role=button][aria-label=Post]'],
    newline: 'Enter',
  },
  {
    url: 'https://www.facebook.com/groups/4100/',
    composer: 'group',
    open: ['[role=region][aria-label="Create a post"] [role=button]'],
    editor: '[role=dialog] [data-lexical-editor=true]',
    gestures: ['[role=dialog] [role=button][aria-label=Post]'],
    newline: 'Enter',
  },
  {
    url: 'https://www.facebook.com/',
    composer: 'comment',
    editor: 'form[role=presentation] [data-lexical-editor=true]',
    gestures: ['Enter', '[role=button][aria-label=Comment]'],
    newline: 'Shift+Enter',
  },
  {
    url: 'https://www.facebook.com/messages/t/7/',
    composer: 'message',
    editor: '[role=textbox][aria-label=Message]',
    gestures: ['Enter', '[aria-label="Press enter to send"]'],
    newline: 'Shift+Enter',
  },
  {
    url: 'https://www.instagram.com/',
    composer: 'comment',
    editor: 'textarea[aria-label="Add a comment…"]',
    gestures: ['Enter', 'form [role=button]'],
    newline: 'Shift+Enter',
  },
  {
    url: 'https://www.tiktok.com/',
    composer: 'comment',
    editor: '[data-e2e="comment-input"] [contenteditable=true]',
    gestures: ['Enter', '[data-e2e="comment-post"]'],
    newline: 'Shift+Enter',
  },
  {
    url: 'https://www.tiktok.com/tiktokstudio/upload',
    composer: 'caption',
    editor: '[contenteditable=true][role=combobox]',
    gestures: ['[data-e2e="post_video_button"]'],
    newline: 'Enter',
  },
  {
    url: 'https://web.whatsapp.com/',
    composer: 'group',
    editor: 'footer [contenteditable][data-tab="10"]',
    gestures: ['Enter', '[data-icon="wds-ic-send-filled"]'],
    newline: 'Shift+Enter',
  },
  {
    url: 'https://www.reddit.com/',
    composer: 'comment',
    editor: 'shreddit-composer [slot=rte]',
    gestures: ['[slot=submit-button]'],
    newline: 'Enter',
  },
  {
    url: 'https://www.reddit.com/submit',
    composer: 'group',
    editor: '#post-composer_bodytext [slot=rte]',
    fields: { title: '#innerTextArea' },
    gestures: ['#inner-post-submit-button'],
    newline: 'Enter',
  },
  {
    url: 'https://www.linkedin.com/',
    composer: 'post',
    open: ['text=Start a post'],
    editor: '#interop-outlet .ql-editor',
    gestures: ['.share-actions__primary-action'],
    newline: 'Enter',
  },
  {
    url: 'https://www.linkedin.com/',
    composer: 'comment',
    editor: '.tiptap.ProseMirror[role=textbox]',
    gestures: ['.comments-comment-box__submit-button'],
    newline: 'Enter',
  },
  {
    url: 'https://www.youtube.com/',
    composer: 'comment',
    open: ['#placeholder-area'],
    editor: '#contenteditable-root',
    gestures: ['Control+Enter', '#submit-button button'],
    newline: 'Enter',
  },
  {
    url: 'https://bsky.app/',
    composer: 'post',
    open: ['text=What’s up?'],
    editor: '[role=dialog] .ProseMirror',
    gestures: ['Control+Enter', '[data-testid=composerPublishBtn]'],
    newline: 'Enter',
  },
  {
    url: 'https://bsky.app/messages/1',
    composer: 'message',
    editor: 'textarea',
    gestures: ['Enter', '[aria-label="Send message"]'],
    newline: 'Shift+Enter',
  },
  {
    url: 'https://discord.com/',
    composer: 'group',
    editor: '[data-slate-editor=true]',
    gestures: ['Enter'],
    newline: 'Shift+Enter',
  },
  {
    url: 'https://talk.example/new',
    composer: 'post',
    editor: '.ck-editor__editable',
    fields: { title: 'input[name=title]' },
    gestures: ['text=Post topic'],
    newline: 'Enter',
  },
  {
    url: 'https://talk.example/',
    composer: 'reply',
    editor: 'iframe >> internal:control=enter-frame >> body',
    gestures: ['text=Post reply'],
    newline: 'Enter',
  },
];

let playground: Playground;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  playground = await startPlayground();
  browser = await chromium.launch({
    executablePath: findBrowsers().chromium!,
    args: [`--host-resolver-rules=MAP * 127.0.0.1:${playground.port}`],
  });
  page = await browser.newPage({ ignoreHTTPSErrors: true });
  page.setDefaultTimeout(8000);
});
afterAll(async () => {
  await browser?.close();
  await playground?.close();
});
beforeEach(() => playground.clear());

const settled = (n: number) => expect.poll(() => playground.sent().length, { timeout: 5000 }).toBe(n);

async function write({ url, open = [], fields = {}, editor, newline }: Case): Promise<string> {
  await page.goto(url);
  for (const selector of open) await page.locator(selector).first().click();
  for (const [field, selector] of Object.entries(fields)) await page.locator(selector).fill(`The ${field}`);
  await page.locator(editor).first().click();
  await page.keyboard.type('The tide is out');
  if (!newline) return 'The tide is out';
  await page.keyboard.press(newline);
  await page.keyboard.type('and the light is lovely');
  return 'The tide is out\nand the light is lovely';
}

describe.each(CASES)('$composer on $url', (each) => {
  it.each(each.gestures)('goes out once, as written, by %s', async (gesture) => {
    const text = await write(each);
    expect(playground.sent()).toEqual([]);
    if (/^(Control\+)?Enter$/.test(gesture)) await page.keyboard.press(gesture);
    else await page.locator(gesture).first().click();
    await settled(1);
    const [sent] = playground.sent();
    expect(sent?.composer).toBe(each.composer);
    const fields = Object.keys(each.fields ?? {}).map((field) => ({ field, text: `The ${field}` }));
    expect(sent?.parts).toEqual([...fields, { field: 'text', text }]);
    // Nothing else follows, and the page stands.
    await page.waitForTimeout(100);
    await settled(1);
  });
});
