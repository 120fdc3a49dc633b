import { mkdir, writeFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { popupOf } from '../browser/sites/popup.ts';
import { type Playground, startPlayground } from '../playground/server.ts';
import { launch, type Shown } from './launch.ts';

// npm run store-pictures: what the stores show of the extension, of the practice networks and invented people alone.

/** What the stores ask for. */
const SIZE = { width: 1280, height: 800 };
const PATIENCE = 30_000;

const X = {
  url: 'https://x.com/',
  editor: '[data-testid="tweetTextarea_0"]',
  button: '[data-testid="tweetButtonInline"]',
};
const MASTODON = {
  url: 'https://mastodon.social/',
  editor: '.autosuggest-textarea__textarea',
  button: '.compose-form__submit button',
};

/**
 * Takes every picture, from a browser with the extension as it ships.
 * @throws {Error} where a picture would not show what it is for
 */
export async function takePictures(folder: string, playground: Playground, shown: Shown): Promise<string[]> {
  const taken: string[] = [];
  await mkdir(folder, { recursive: true });
  await shown.set({ school: { source: 'sample' } });

  async function keep(page: Page, name: string): Promise<void> {
    const path = `${folder}/${taken.length + 1}-${name}.png`;
    await writeFile(path, await page.screenshot());
    taken.push(path);
  }
  async function open(url: string): Promise<Page> {
    const page = await shown.browser.newPage();
    await page.setViewport(SIZE);
    await page.goto(url);
    return page;
  }
  async function hold({ url, editor, button }: typeof X, draft: string): Promise<Page> {
    playground.clear();
    const page = await open(url);
    await page.locator(editor).click();
    await page.keyboard.type(draft, { delay: 10 });
    await wait(1000);
    await page.locator(button).click();
    const popup = popupOf(page, 'chromium');
    for (const end = Date.now() + PATIENCE; !(await popup.isOpen()); await wait(100)) {
      if (Date.now() > end || playground.sent().length > 0) throw new Error(`“${draft}” was not held.`);
    }
    await wait(700);
    return page;
  }

  // Before anything has been started: only then the page says what would be read.
  await shown.set({ started: false });
  const welcome = await open(`chrome-extension://${shown.id}/welcome.html`);
  await welcome.waitForSelector('::-p-text(What it never does)', { timeout: PATIENCE });
  await keep(welcome, 'what-is-read');
  await welcome.close();

  await shown.set({ started: true, roles: ['staff'] });
  const staff = await hold(X, 'Year 4 today were an absolute joy. So proud of our school!');
  await keep(staff, 'a-post-waits');
  await staff.close();

  await shown.set({ roles: ['parent'] });
  const parent = await hold(MASTODON, 'Disgusted with how Mrs Robson dealt with this.');
  await keep(parent, 'a-complaint');
  await popupOf(parent, 'chromium').press('Take it to the school');
  await wait(700);
  await keep(parent, 'a-letter-instead');
  await parent.close();

  const settings = await open(`chrome-extension://${shown.id}/options.html`);
  await settings.waitForSelector('main section', { timeout: PATIENCE });
  await keep(settings, 'settings');
  await settings.close();
  return taken;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const playground = await startPlayground();
  const shown = await launch(playground.port, true);
  try {
    const folder = fileURLToPath(new URL('../../.output/store-pictures', import.meta.url));
    for (const path of await takePictures(folder, playground, shown))
      console.log(relative(process.cwd(), path));
  } finally {
    await shown.browser.close();
    await playground.close();
  }
}
