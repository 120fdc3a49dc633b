import { mkdir, writeFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { galleryBrowser } from '../browser/ui/open.ts';
import { startPlayground } from '../playground/server.ts';
import { launch, type Shown } from './launch.ts';
import { popupText } from './popup-text.ts';

// npm run pictures: the pictures of the README, taken anew. On the practice networks with the extension as it is built; the
// toolbar popup, which a browser without a window does not open, over the gallery's own answers.

const PLACE = new URL('../../docs/pictures/', import.meta.url);
const WINDOW = { width: 960, height: 740 };

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

const keep = async (name: string, picture: Uint8Array) => writeFile(new URL(`${name}.png`, PLACE), picture);

async function until(holds: () => Promise<unknown>): Promise<void> {
  for (const end = Date.now() + 10_000; Date.now() < end; await wait(100)) if (await holds()) return;
  throw new Error('What was to be pictured did not come up.');
}

/** Types a draft; shows the popup where `press` says so. */
async function write(page: Page, place: typeof X, draft: string, press: boolean): Promise<void> {
  await page.bringToFront();
  await page.goto(place.url);
  await page.locator(place.editor).click();
  // The worker has woken by then, as it has when a person types.
  await wait(800);
  await page.keyboard.type(draft, { delay: 10 });
  await wait(1000);
  if (!press) return;
  await page.locator(place.button).click();
  await until(() => popupText(page));
  // The mark below the popup has stopped moving.
  await wait(700);
}

async function onNetworks({ browser, set }: Shown): Promise<void> {
  const page = await browser.newPage();
  await page.setViewport(WINDOW);
  await set({ started: true, roles: ['staff'], school: { source: 'sample' } });
  await write(page, X, 'Year 4 today were an absolute joy. Best job in the world!', true);
  await keep('staff', await page.screenshot());
  await set({ roles: ['parent'] });
  await write(page, MASTODON, 'Disgusted with how Mrs Robson dealt with this.', false);
  await keep('mark', await page.screenshot({ clip: { x: 176, y: 160, width: 608, height: 290 } }));
  await write(page, MASTODON, 'Disgusted with how Mrs Robson dealt with this.', true);
  await keep('parent', await page.screenshot());
}

async function ownPages(): Promise<void> {
  const gallery = await galleryBrowser();
  const welcome = await gallery.open({ path: '/own.html?page=welcome&state=first', width: 820, height: 820 });
  await welcome.locator('h1').waitFor();
  await keep('welcome', await welcome.screenshot());
  const toolbar = await gallery.open({ path: '/own.html?page=toolbar&state=on', width: 384, height: 540 });
  await toolbar.getByLabel('Try a text').fill('Year 4 today were an absolute joy. Best job in the world!');
  await toolbar.getByRole('button', { name: 'Check it' }).click();
  await toolbar.getByText('This would wait for you.').waitFor();
  await keep('toolbar', await toolbar.screenshot({ fullPage: true }));
  await gallery.close();
}

await mkdir(PLACE, { recursive: true });
const playground = await startPlayground();
const shown = await launch(playground.port, true);
try {
  await onNetworks(shown);
} finally {
  await shown.browser.close();
  await playground.close();
}
await ownPages();
console.log('The pictures are in docs/pictures: look at them before they are kept.');
