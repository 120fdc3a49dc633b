import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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

beforeAll(async () => {
  playground = await startPlayground();
  firefox = await startFirefox({
    'network.dns.localDomains': 'mastodon.social,talk.example',
    'network.socket.forcePort': `443=${playground.port}`,
  });
  await firefox.send('Addon:Install', { path: BUILT, temporary: true });
  const host = await firefox.run('chrome', `return WebExtensionPolicy.getByID('${ID}').mozExtensionHostname`);
  pages = `moz-extension://${host}/`;
});
afterAll(async () => {
  await firefox?.close();
  await playground?.close();
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
