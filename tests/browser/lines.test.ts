import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { lessonAt } from '../../lib/school/lesson-time.ts';
import { sampleProfile } from '../../lib/school/sample.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { type Playground, startPlayground } from '../playground/server.ts';
import { type ChromeWorld, type Extended, launch, PopupDriver, until } from './extension.ts';

// One calm line: in lesson time at a composer, and on a page where somebody signs up. Nothing is held for it.

const WORDS = 'The tide is out and the gulls are loud';
const ALL_DAY = { lessons: [{ starts: '00:00', ends: '23:59' }], lessonDays: [1, 2, 3, 4, 5, 6, 7] };
const school = (features: object, profile: object = ALL_DAY): Partial<Settings> => ({
  started: true,
  roles: ['staff'],
  school: {
    source: 'own',
    profile: { ...sampleProfile, ...profile },
    policy: { source: 'builtin', moves: [], features },
  },
});
const ON = school({ 'lesson-time': ['staff'] });
const EDITOR = '[data-testid="tweetTextarea_0"]';
const LESSON = 'It is lesson time.';

let playground: Playground;
let extended: Extended;
let page: Page;
let popup: PopupDriver;

beforeAll(async () => {
  playground = await startPlayground();
  extended = await launch({ port: playground.port });
});
afterAll(async () => {
  await extended?.close();
  await playground?.close();
});
afterEach(() => page?.close());

/** As after a restart of the browser: what was answered is forgotten. */
const forget = () =>
  extended.worker.evaluate(() => {
    const { storage } = (globalThis as unknown as ChromeWorld).chrome as unknown as {
      storage: { session: { clear(): Promise<void> } };
    };
    return storage.session.clear();
  });

async function visit(url: string, settings: Partial<Settings>): Promise<void> {
  await extended.settle(settings);
  await forget();
  playground.clear();
  page = await extended.context.newPage();
  popup = new PopupDriver(page);
  await page.goto(url);
}
async function write(): Promise<void> {
  await page.locator(EDITOR).first().click();
  await page.keyboard.type(WORDS);
}

if (lessonAt(new Date(), ALL_DAY)) {
  it('lesson time is said once, and the post goes out', async () => {
    await visit('https://x.com/', ON);
    await write();
    await popup.untilSays(LESSON);
    expect(await popup.words()).toContain('at 23:59');
    await page.locator('[data-testid="tweetButtonInline"]').click();
    await until(() => playground.sent().length > 0, 'the post');
    expect(playground.sent()).toMatchObject([{ parts: [{ text: WORDS }] }]);
  });

  it.each(['This is for school', 'I’m not teaching now'])(
    '“%s” puts it away for the lesson, and touches no word of the draft',
    async (answer) => {
      await visit('https://x.com/', ON);
      await write();
      await popup.untilSays(LESSON);
      await popup.pressLine(answer);
      await until(async () => !(await popup.words()).includes(LESSON), 'the line to go');
      expect(await page.locator(EDITOR).first().innerText()).toBe(WORDS);
      await page.reload();
      popup = new PopupDriver(page);
      await write();
      await page.waitForTimeout(800);
      expect(await popup.words()).not.toContain(LESSON);
    },
  );
} else {
  it('on a bank holiday there are no lessons, and nothing is said of them', async () => {
    await visit('https://x.com/', ON);
    await write();
    await page.waitForTimeout(800);
    expect(await popup.words()).not.toContain(LESSON);
  });
}

it('it is off to begin with', async () => {
  await visit('https://x.com/', school({}));
  await write();
  await page.waitForTimeout(800);
  expect(await popup.words()).not.toContain(LESSON);
});

it('a parent is told the age of a site on its page to sign up', async () => {
  await visit('https://www.instagram.com/', { ...school({}), roles: ['parent'] });
  await page.waitForTimeout(500);
  await page.goto('https://www.instagram.com/accounts/emailsignup/');
  await popup.untilSays('Instagram is for people of 13 and over.');
  await popup.pressLine('OK');
  await page.reload();
  popup = new PopupDriver(page);
  await page.waitForTimeout(800);
  expect(await popup.words()).not.toContain('Instagram is for people');
});

it('also where a page turns into one without being loaded', async () => {
  await visit('https://x.com/', { ...school({}), roles: ['parent'] });
  await page.reload();
  await page.evaluate(() => history.pushState({}, '', '/i/flow/signup'));
  await popup.untilSays('X is for people of 13 and over.');
});
