import { mkdir, writeFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import type { Role } from '../../lib/analyser/types.ts';
import type { Playground } from '../playground/server.ts';
import type { Shown } from './launch.ts';
import { popupText } from './popup-text.ts';

const RESULTS = new URL('../results/start/', import.meta.url);
/** Milliseconds in which a post must have gone out or the popup opened. */
const PATIENCE = 8000;

interface Try {
  name: string;
  network: string;
  url: string;
  role: Role;
  draft: string;
  editor: string;
  button: string;
  held: boolean;
}

const X = {
  network: 'X',
  url: 'https://x.com/',
  editor: '[data-testid="tweetTextarea_0"]',
  button: '[data-testid="tweetButtonInline"]',
};
const MASTODON = {
  network: 'Mastodon',
  url: 'https://mastodon.social/',
  editor: '.autosuggest-textarea__textarea',
  button: '.compose-form__submit button',
};

const TRIES: Try[] = [
  {
    ...X,
    name: 'ordinary',
    role: 'parent',
    draft: 'The tide was out this morning and the light was lovely.',
    held: false,
  },
  {
    ...MASTODON,
    name: 'parent',
    role: 'parent',
    draft: 'Disgusted with how Mrs Robson dealt with this.',
    held: true,
  },
  {
    ...X,
    name: 'staff',
    role: 'staff',
    draft: 'Year 4 today were an absolute joy. So proud of our school!',
    held: true,
  },
];

/**
 * Writes three drafts into real editors, presses Post and prints what happened to each: from what the server received
 * and from what the popup says, nothing else.
 * @returns whether each came out as it should
 */
export async function demo({ browser, set }: Shown, playground: Playground): Promise<boolean> {
  await mkdir(RESULTS, { recursive: true });
  let asItShould = true;
  for (const [i, each] of TRIES.entries()) {
    await set({ roles: [each.role] });
    playground.clear();
    const page = await browser.newPage();
    const { sent, words } = await tryOut(each, page, playground);
    const picture = new URL(`${i + 1}-${each.name}.png`, RESULTS);
    await writeFile(picture, await page.screenshot());
    await page.close();

    const right = each.held ? sent === 0 && words !== undefined : sent === 1 && words === undefined;
    asItShould &&= right;
    const author = each.role === 'staff' ? 'a member of staff' : 'a parent';
    console.log(`\n${i + 1}. ${each.network}, as ${author}: “${each.draft}”`);
    console.log(`   ${outcome(sent, words)}${right ? '' : ' That is a fault.'}`);
    if (words) console.log(words.replace(/\n\s*\n+/g, '\n').replace(/^/gm, '   │ '));
    console.log(`   Picture: ${relative(process.cwd(), fileURLToPath(picture))}`);
  }
  return asItShould;
}

/** Types the draft, presses Post and waits until it has gone out or the popup is there. */
async function tryOut({ url, editor, draft, button }: Try, page: Page, playground: Playground) {
  await page.goto(url);
  await page.locator(editor).click();
  await page.keyboard.type(draft, { delay: 15 });
  await page.locator(button).click();
  const until = Date.now() + PATIENCE;
  while (playground.sent().length === 0 && !(await popupText(page)) && Date.now() < until) await wait(50);
  // A held post must still be here after a while, and the popup drawn to its end.
  await wait(700);
  return { sent: playground.sent().length, words: await popupText(page) };
}

function outcome(sent: number, words: string | undefined): string {
  if (sent > 0 && words) return 'It went out, and the popup opened all the same.';
  if (sent > 1) return `It went out ${sent} times.`;
  if (sent === 1) return 'It went out as written, and nothing was shown.';
  if (words) return 'It was held: the server received nothing, and this stands on the screen.';
  return `It neither went out nor was anything shown within ${PATIENCE / 1000} seconds.`;
}
