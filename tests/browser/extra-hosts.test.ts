import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { SettingsMessage } from '../../lib/messages.ts';
import { type Playground, startPlayground } from '../playground/server.ts';
import { EDITORS } from './editors/cases.ts';
import { until } from './extension.ts';
import { type Launched, launchWith } from './sites/browser.ts';
import { FLAGGED, Visit } from './sites/contract.ts';

// A host of no known site: nothing until the person asks for it, then at once, also after an update; and taken back.
// The browser's own question is answered beforehand, in the manifest of the copy under test. In Firefox nothing leads a
// test to our own pages, from where the message comes; the registered script itself is tried there in editors.test.ts.

const STORY = EDITORS.find(({ url }) => url.endsWith('/story'))!;

let playground: Playground;
let launched: Launched;
let visit: Visit;
let own: Page;

beforeAll(async () => {
  playground = await startPlayground();
  const settings = { started: true, roles: ['staff'], school: { source: 'sample' } } as const;
  launched = await launchWith('chromium', playground.port, { ...settings, roles: ['staff'] }, [
    'talk.example',
  ]);
});
afterAll(async () => {
  await launched?.close();
  await playground?.close();
});
beforeEach(async () => {
  playground.clear();
});

async function openOwn(): Promise<void> {
  const background = await launched.browser.waitForTarget((target) => target.type() === 'service_worker');
  own = await launched.browser.newPage();
  await own.goto(new URL('options.html', background.url()).href);
}
const ask = (message: SettingsMessage) => own.evaluate((sent) => chrome.runtime.sendMessage(sent), message);
const registered = () =>
  own.evaluate(async () =>
    (await chrome.scripting.getRegisteredContentScripts())
      .map(({ id }) => id)
      // The optional sites, allowed in every copy under test, and what a role calls for are there in any case.
      .filter((id) => id.includes('-on-')),
  );

async function write(): Promise<void> {
  await visit.goto();
  await visit.open();
  await visit.page.keyboard.type(FLAGGED);
}
async function expectHeld(): Promise<void> {
  await visit.do('click');
  await until(() => visit.popup.isOpen(), 'the popup to open');
  expect(visit.sent()).toEqual([]);
}
async function expectSent(): Promise<void> {
  await visit.do('click');
  await until(() => visit.sent().length > 0, 'the post');
  expect(visit.sent()).toEqual([FLAGGED]);
}

describe.sequential('a host that the person adds', () => {
  beforeAll(async () => {
    await openOwn();
    visit = new Visit(await launched.browser.newPage(), launched, STORY, playground);
  });

  it('is left alone before', async () => {
    await write();
    await expectSent();
    expect(await registered()).toEqual([]);
  });

  it('is watched at once, in the page that is open, and in the next', async () => {
    await visit.goto();
    expect(await ask({ type: 'watch-site', host: 'talk.example' })).toMatchObject({
      settings: { extraHosts: ['talk.example'] },
    });
    await visit.page.bringToFront();
    await visit.open();
    await visit.page.keyboard.type(FLAGGED);
    // Also the guard, although the page was there first.
    await until(
      async () => !/fetch/.test(await visit.page.evaluate(() => String(fetch))),
      'the guard in the page’s world',
    );
    await expectHeld();
    await write();
    await expectHeld();
    expect(await registered()).toEqual(['gate-on-talk.example', 'guard-on-talk.example']);
  });

  it('is watched after an update, when the browser has forgotten its script', async () => {
    await own.evaluate(() => chrome.scripting.unregisterContentScripts()).catch(() => {});
    expect(await registered()).toEqual([]);
    // What an update does: the background starts anew, with no script registered.
    const background = await launched.browser.waitForTarget((target) => target.type() === 'service_worker');
    await (await background.worker())!.close();
    await visit.page.bringToFront();
    await visit.goto();
    await own.bringToFront();
    await own.reload();
    await until(async () => (await registered()).length > 0, 'the script');
    await visit.page.bringToFront();
    await write();
    await expectHeld();
  });

  it('is left alone once it is taken back, also in the page that is open', async () => {
    await write();
    await ask({ type: 'unwatch-site', host: 'talk.example' });
    await visit.page.bringToFront();
    await visit.page.keyboard.type('!');
    await visit.do('click');
    await until(() => visit.sent().length > 0, 'the post');
    await until(async () => (await registered()).length === 0, 'the script to go');
  });
});

declare const chrome: {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  scripting: {
    getRegisteredContentScripts(): Promise<{ id: string }[]>;
    unregisterContentScripts(): Promise<void>;
  };
};
