import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lessonAt } from '../../lib/school/lesson-time.ts';
import { sampleProfile } from '../../lib/school/sample.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { NEVER_COPY } from '../../lib/ui/incident/record.ts';
import { type Playground, startPlayground } from '../playground/server.ts';
import { until } from './extension.ts';
import { type Marionette, startFirefox } from './firefox/marionette.ts';

// Our own pages in Firefox, and the whole way from them to a held post, with the extension as it ships.

const BUILT = fileURLToPath(new URL('../../.output/firefox-mv3', import.meta.url));
const ID = 'second-look@second-look.example';
const COMPLAINT = 'Disgusted with how Mrs Robson dealt with this';

let playground: Playground;
let firefox: Marionette;
let pages: string;
let downloads: string;

beforeAll(async () => {
  playground = await startPlayground();
  downloads = await mkdtemp(join(tmpdir(), 'second-look-downloads-'));
  firefox = await startFirefox({
    'network.dns.localDomains': 'mastodon.social,talk.example',
    'network.socket.forcePort': `443=${playground.port}`,
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
  });
  await firefox.send('Addon:Install', { path: BUILT, temporary: true });
  const host = await firefox.run('chrome', `return WebExtensionPolicy.getByID('${ID}').mozExtensionHostname`);
  pages = `moz-extension://${host}/`;
});
afterAll(async () => {
  await firefox?.close();
  await playground?.close();
  await rm(downloads, { recursive: true, force: true });
});

const go = (url: string) => firefox.send('WebDriver:Navigate', { url });
const words = () => firefox.run<string>('content', 'return document.body?.innerText ?? ""');
const says = (sentence: string) => until(async () => (await words()).includes(sentence), `"${sentence}"`);

async function find(using: 'css selector' | 'xpath', value: string): Promise<string> {
  const { value: found } = await firefox.send<{ value: Record<string, string> }>('WebDriver:FindElement', {
    using,
    value,
  });
  return Object.values(found)[0]!;
}
const click = (id: string) => firefox.send('WebDriver:ElementClick', { id });
const button = (name: string) => find('xpath', `//button[normalize-space()='${name}']`);

/** Runs in the page with the browser's own rights: a closed root is open to nobody else. */
const inside = async <T>(script: string): Promise<T> => {
  const asked = { script, args: [], sandbox: 'system' };
  return (await firefox.send<{ value: T }>('WebDriver:ExecuteScript', asked)).value;
};
const OURS = `const root = document.querySelector('second-look')?.openOrClosedShadowRoot;`;
const line = () => inside<string>(`${OURS} return root?.querySelector('.line')?.innerText ?? ''`);
/** A trusted press of a button of the line, where it stands on the screen. */
async function pressLine(name: string): Promise<void> {
  const [x, y] = await inside<number[]>(
    `${OURS} const { x, y, width, height } = [...root.querySelectorAll('.line button')].find((each) => each.textContent === ${JSON.stringify(name)}).getBoundingClientRect();
     return [Math.round(x + width / 2), Math.round(y + height / 2)];`,
  );
  const actions = [
    { type: 'pointerMove', x, y, duration: 0 },
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ];
  await firefox.send('WebDriver:PerformActions', {
    actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }],
  });
}

/** The page that opens after an installation stands before ours until then, and a page behind gets no focus. */
async function toFront(): Promise<string> {
  const { value: handle } = await firefox.send<{ value: string }>('WebDriver:GetWindowHandle');
  await firefox.send('WebDriver:SwitchToWindow', { handle, focus: true });
  return handle;
}

/** As the settings page does it. */
async function settle(settings: Partial<Settings>): Promise<void> {
  await go(`${pages}options.html`);
  await inside(
    `return window.wrappedJSObject.browser.runtime.sendMessage(Cu.cloneInto(${JSON.stringify({ type: 'change-settings', change: settings })}, window)).then(() => true)`,
  );
}

const ALL_DAY = { lessons: [{ starts: '00:00', ends: '23:59' }], lessonDays: [1, 2, 3, 4, 5, 6, 7] };

interface Composer {
  url: string;
  editor: string;
  submit: string;
}
const MASTODON: Composer = {
  url: 'https://mastodon.social/',
  editor: '.autosuggest-textarea__textarea',
  submit: '.compose-form__submit button',
};
const STORY: Composer = {
  url: 'https://talk.example/story',
  editor: '[name=comment]',
  submit: '[name=submit]',
};

/** Writes the complaint and presses the button; says what the server got. */
async function write({ url, editor, submit }: Composer): Promise<number> {
  playground.clear();
  await go(url);
  const field = await find('css selector', editor);
  await click(field);
  // The first check of a worker that has just started takes longer than a person takes to type.
  await new Promise((resolve) => setTimeout(resolve, 800));
  await firefox.send('WebDriver:ElementSendKeys', { id: field, text: COMPLAINT });
  await new Promise((resolve) => setTimeout(resolve, 600));
  await click(await find('css selector', submit));
  await new Promise((resolve) => setTimeout(resolve, 1300));
  return playground.sent().length;
}

describe.sequential('Firefox', { timeout: 60_000 }, () => {
  it.each([
    ['welcome.html', 'Start checking'],
    ['popup.html', 'Not started'],
    ['options.html', 'Second Look'],
  ])('opens %s', async (page, sentence) => {
    await go(pages + page);
    await until(async () => (await words()).length > 40, `${page} to be drawn`);
    expect(`${await words()} ${await firefox.run('content', 'return document.title')}`).toContain(sentence);
  });

  it('reads nothing before the person has said Start checking', async () => {
    expect(await write(MASTODON)).toBe(1);
  });

  it('holds a post once they have', async () => {
    await go(`${pages}welcome.html`);
    await says('Start checking');
    await click(await button('Start checking'));
    await says('Checking has begun.');
    expect(await write(MASTODON)).toBe(0);
    expect(await firefox.run('content', `return document.querySelector('${MASTODON.editor}').value`)).toBe(
      COMPLAINT,
    );
  });

  it('says in lesson time that it is, until that is answered', async () => {
    await settle({
      roles: ['staff'],
      school: {
        source: 'own',
        profile: { ...sampleProfile, ...ALL_DAY },
        policy: { source: 'builtin', moves: [], features: { 'lesson-time': ['staff'] } },
      },
    });
    await go(MASTODON.url);
    await toFront();
    const field = await find('css selector', MASTODON.editor);
    await click(field);
    await firefox.send('WebDriver:ElementSendKeys', { id: field, text: 'The tide is out' });
    // On a bank holiday there is none.
    if (lessonAt(new Date(), ALL_DAY)) {
      await until(async () => (await line()).includes('It is lesson time.'), 'the line', 20_000);
      await pressLine('I’m not teaching now');
      await until(async () => (await line()) === '', 'the line to go');
    }
    await settle({ roles: ['parent'] });
  });

  it('I saw something: the selected words become one file', async () => {
    await go(MASTODON.url);
    const post = await inside<string>(
      `const text = document.createTreeWalker(document.querySelector('.words'), NodeFilter.SHOW_TEXT).nextNode();
       getSelection().setBaseAndExtent(text, 0, text, text.length);
       return text.data`,
    );
    playground.clear();
    // The popup in a tab behind the page, which stays the one in front.
    const front = await toFront();
    const { handle } = await firefox.send<{ handle: string }>('WebDriver:NewWindow', {
      type: 'tab',
      focus: false,
    });
    await firefox.send('WebDriver:SwitchToWindow', { handle, focus: false });
    const press = (name: string) =>
      firefox.run(
        'content',
        `[...document.querySelectorAll('button')].find((each) => each.textContent === ${JSON.stringify(name)}).click()`,
      );
    await go(`${pages}popup.html`);
    await says('I saw something');
    await press('I saw something');
    await says(NEVER_COPY);
    await press('Take the words I selected');
    await says('Who to give it to');
    await press('Save it as a file');
    let name: string | undefined;
    await until(
      async () => {
        name = (await readdir(downloads)).find((each) => /^seen-.*\.txt$/.test(each));
        return name !== undefined && (await readFile(join(downloads, name), 'utf8')).length > 0;
      },
      'the file',
      20_000,
    );
    const file = await readFile(join(downloads, name!), 'utf8');
    expect(file).toContain(post);
    expect(file).toContain('Where: https://mastodon.social/');
    expect(playground.requests()).toEqual([]);
    await firefox.send('WebDriver:CloseWindow');
    await firefox.send('WebDriver:SwitchToWindow', { handle: front });
  });

  it('watches a host of no known site once the browser has been told that it may', async () => {
    expect(await write(STORY)).toBe(1);
    // As about:addons does it, and the answer to our own question.
    await firefox.run(
      'chrome',
      `const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
       const origins = ['https://talk.example/*'];
       return ExtensionPermissions.add('${ID}', { permissions: [], origins, data_collection: [] }, WebExtensionPolicy.getByID('${ID}').extension).then(() => true);`,
    );
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await write(STORY)).toBe(0);
  });
});
