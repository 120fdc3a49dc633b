import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { sampleProfile } from '../../lib/school/sample.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { type Playground, startPlayground } from '../playground/server.ts';
import { type Extended, launch, PopupDriver, until } from './extension.ts';
import { launchWith } from './sites/browser.ts';
import { popupOf } from './sites/popup.ts';

// Befriending, as staff: somebody with a pupil's name is held with the clause, anybody else goes out untouched. "Asked" is
// what the server received. Long because one browser is started for all of it.

const pupils = [{ first: 'Ottilie', surname: 'Brack', year: 'Year 4' }];
const STAFF: Partial<Settings> = {
  started: true,
  roles: ['staff'],
  school: { source: 'own', profile: { ...sampleProfile, pupils } },
  known: [],
};

let playground: Playground;
let extended: Extended;
let page: Page;
let popup: PopupDriver;

beforeAll(async () => {
  playground = await startPlayground();
  extended = await launch({ port: playground.port });
  await extended.settle(STAFF);
  await until(
    () =>
      extended.worker.evaluate(async () => {
        const { scripting } = (globalThis as unknown as { chrome: { scripting: Scripting } }).chrome;
        return (await scripting.getRegisteredContentScripts()).some(({ id }) => id === 'role-friends');
      }),
    'the script for staff',
    20_000,
  );
});
interface Scripting {
  getRegisteredContentScripts(): Promise<{ id: string }[]>;
}
afterAll(async () => {
  await extended?.close();
  await playground?.close();
});
afterEach(() => page?.close());

async function visit(url: string): Promise<void> {
  playground.clear();
  page = await extended.context.newPage();
  popup = new PopupDriver(page);
  await page.goto(url);
}
const asked = () => playground.sent().map(({ composer, parts }) => `${composer} ${parts[0]?.text}`);
const settled = () => page.waitForTimeout(300);

interface Place {
  name: string;
  host: string;
  /** The control of the person whose page it is. */
  control: string;
  /** The control in somebody's card. */
  card: (who: string) => string;
}
const PLACES: Place[] = [
  {
    name: 'Facebook',
    host: 'https://www.facebook.com',
    control: '[role=main] h1 + div [role=button]:first-child',
    card: (who) => `[role=listitem] [data-who=${who}]`,
  },
  {
    name: 'X',
    host: 'https://x.com',
    control: '[data-testid=ottilie-follow], [data-testid=leo-follow]',
    card: (who) => `[data-testid=${who}-follow]`,
  },
  {
    name: 'LinkedIn',
    host: 'https://www.linkedin.com',
    control: 'h1 + div button',
    card: (who) => `li:has([href="/in/${who}/"]) button`,
  },
  {
    name: 'Instagram',
    host: 'https://www.instagram.com',
    control: 'header section button',
    card: (who) => `[role=listitem]:has([href="/people/${who}/"]) button`,
  },
];

describe.each(PLACES)('$name', ({ host, control, card }) => {
  it.each(['', '?lang=es'])('holds a pupil on their own page, and adds anyway once %s', async (language) => {
    await visit(`${host}/people/ottilie/${language}`);
    await page.locator(control).first().click();
    await popup.untilSays('Ottilie Brack has the name of a pupil.');
    expect(await popup.words()).toContain('Pupils must never be among the friends');
    await settled();
    expect(asked()).toEqual([]);
    const words = await popup.words();
    const anyway = ['Add anyway', 'Follow anyway', 'Connect anyway'].find((label) => words.includes(label))!;
    await popup.press(anyway);
    await until(() => asked().length > 0, 'the request');
    await settled();
    expect(asked()).toEqual(['friend ottilie']);
  });

  it.each(['', '?lang=es'])('holds a pupil in a card, and nobody beside them %s', async (language) => {
    await visit(`${host}/people/${language}`);
    await page.locator(card('leo')).first().click();
    await until(() => asked().length > 0, 'the request for Leo');
    expect(asked()).toEqual(['friend leo']);
    await page.locator(card('ottilie')).first().click();
    await popup.untilSays('Ottilie Brack has the name of a pupil.');
    await popup.press('Leave it');
    await settled();
    expect(asked()).toEqual(['friend leo']);
  });
});

it('holds the keyboard too', async () => {
  await visit('https://www.facebook.com/people/ottilie/');
  for (const key of ['Enter', ' ']) {
    await page.locator('[role=main] h1 + div [role=button]').first().press(key);
    await popup.untilSays('Ottilie Brack has the name of a pupil.');
    await popup.press('Leave it');
  }
  await settled();
  expect(asked()).toEqual([]);
});

it('a suggestion on a pupil’s page is not taken for the pupil', async () => {
  await visit('https://www.facebook.com/people/ottilie/');
  await page.locator('[role=listitem] [data-who=leo]').click();
  await until(() => asked().length > 0, 'the request');
  expect(asked()).toEqual(['friend leo']);
});

it('anybody else: one quiet line, once', async () => {
  const says = 'Anybody else is your own business.';
  await extended.worker.evaluate(() => {
    const { storage } = (
      globalThis as unknown as { chrome: { storage: { session: { clear(): Promise<void> } } } }
    ).chrome;
    return storage.session.clear();
  });
  await visit('https://x.com/people/');
  await page.locator('[data-testid=leo-follow]').click();
  await popup.untilSays(says);
  expect(asked()).toEqual(['friend leo']);
  await page.reload();
  popup = new PopupDriver(page);
  await page.locator('[data-testid=leo-follow]').click();
  await until(() => asked().length === 2, 'the second request');
  await settled();
  expect(await popup.words()).not.toContain(says);
});

it('their own child, or somebody grown up: one click, and never again', async () => {
  await visit('https://www.linkedin.com/people/ottilie/');
  await page.locator('h1 + div button').click();
  await popup.press('My own child, or grown up by now');
  await until(() => asked().length > 0, 'the request');
  await page.reload();
  popup = new PopupDriver(page);
  await page.locator('h1 + div button').click();
  await until(() => asked().length === 2, 'the second request');
  expect(await popup.words()).not.toContain('has the name of a pupil');
  await extended.settle({ known: [] });
});

describe('a press that nobody knows', () => {
  const HOLDS = 'Ottilie Brack has the name of a pupil.';
  const stayClose = (who: string) => page.locator(`[role=main] [data-who=${who}]`).first();
  /** The page sends by itself what a press would have; says how that ended, or after a while that it has not. */
  const sendsItself = (abortAfter = 0) =>
    page.evaluate(async (ms) => {
      const gaveUp = new AbortController();
      if (ms > 0) setTimeout(() => gaveUp.abort(), ms);
      const answer = fetch('/i/api/1.1/friendships/create.json', {
        method: 'POST',
        body: new URLSearchParams({ user_id: 'ottilie' }),
        signal: gaveUp.signal,
      }).then(
        () => 'arrived',
        (error: Error) => error.name,
      );
      return Promise.race([answer, new Promise<string>((end) => setTimeout(() => end('waits'), 3000))]);
    }, abortAfter);

  it.each(['', '&lang=es'])(
    'its request is held, refused and asked about again, and then sent once %s',
    async (language) => {
      await visit(`https://www.facebook.com/people/ottilie/?layout=new${language}`);
      await stayClose('ottilie').click();
      await popup.untilSays(HOLDS);
      expect(await popup.words()).toContain('Not added yet.');
      expect(await popup.words()).toContain('Pupils must never be among the friends');
      await settled();
      expect(asked()).toEqual([]);
      await popup.press('Leave it');
      await page
        .getByText(language ? 'No se ha podido enviar.' : 'That did not work.')
        .waitFor({ state: 'visible' });
      expect(asked()).toEqual([]);
      await stayClose('ottilie').press('Enter');
      await popup.untilSays(HOLDS);
      await popup.press('Add anyway');
      await until(() => asked().length > 0, 'the request');
      await settled();
      expect(asked()).toEqual(['friend ottilie']);
      await stayClose('ottilie').click();
      await until(() => asked().length === 2, 'the request, which is not asked about again');
    },
  );

  it('anybody else goes out untouched, and what follows is not looked at', async () => {
    await visit('https://www.facebook.com/people/?layout=new');
    await stayClose('leo').click();
    await until(() => asked().length > 0, 'the request');
    /** How often one more such request is looked at, the browser's own look included. */
    const looks = () =>
      page.evaluate(async () => {
        let times = 0;
        await fetch('/api/graphql/', {
          get method() {
            times += 1;
            return 'POST';
          },
          body: new URLSearchParams({ fb_api_req_friendly_name: 'FriendingCometFriendRequestSendMutation' }),
        }).catch(() => undefined);
        return times;
      });
    // Its label is another now; once that is known, too, nothing is asked about any more.
    await stayClose('leo').click();
    await until(async () => (await looks()) === 1, 'nobody to look');
    await stayClose('leo').click();
    expect(await looks()).toBe(1);
    expect(await popup.words()).not.toContain(HOLDS);
    expect(asked()).toEqual(['friend leo', 'friend leo', 'friend leo']);
    // Beside them somebody is a pupil.
    await stayClose('ottilie').click();
    await popup.untilSays(HOLDS);
    await popup.press('Leave it');
  });

  it('a menu is about what it was opened for', async () => {
    await visit('https://www.linkedin.com/people/?layout=new');
    const choose = async (who: string) => {
      await page.locator(`li [data-who=${who}]`).click();
      await page.getByRole('menuitem').click();
    };
    await choose('leo');
    await until(() => asked().length > 0, 'the request');
    await choose('ottilie');
    await popup.untilSays(HOLDS);
    await settled();
    expect(asked()).toEqual(['friend leo']);
    await popup.press('Connect anyway');
    await until(() => asked().length === 2, 'the request');
    await settled();
    expect(asked()).toEqual(['friend leo', 'friend ottilie']);
  });

  it('without a press nothing is held; with one, a page may give up', async () => {
    await visit('https://x.com/people/ottilie/');
    expect(await sendsItself()).toBe('arrived');
    await page.locator('[data-testid=UserName]').click();
    expect(await sendsItself(700)).toBe('AbortError');
    await popup.press('Follow anyway');
    await settled();
    expect(asked()).toEqual(['friend ottilie']);
  });

  it('a press that was known and agreed to is not asked about twice', async () => {
    await visit('https://x.com/people/ottilie/');
    await page.locator('[data-testid=ottilie-follow]').click();
    await popup.press('Follow anyway');
    await until(() => asked().length > 0, 'the request');
    await page.locator('[data-testid=UserName]').click();
    expect(await sendsItself()).toBe('arrived');
    expect(asked()).toEqual(['friend ottilie', 'friend ottilie']);
  });

  it('is not held where a person wants no requests held', async () => {
    await extended.settle({ guards: { facebook: false } });
    await visit('https://www.facebook.com/people/ottilie/?layout=new');
    await stayClose('ottilie').click();
    await until(() => asked().length > 0, 'the request');
    await extended.settle({ guards: {} });
  });
});

it('firefox: a press that nobody knows is held as well, and goes out once', async () => {
  const launched = await launchWith('firefox', playground.port, STAFF);
  try {
    const tab = await launched.browser.newPage();
    const shown = popupOf(tab, 'firefox');
    const says = async () => (await shown.words()).includes('Ottilie Brack has the name of a pupil.');
    const presses = async () => {
      playground.clear();
      await tab.goto('https://www.facebook.com/people/ottilie/?layout=new');
      await (await tab.waitForSelector('[role=main] [data-who=ottilie]'))!.click();
      await until(async () => asked().length > 0 || (await says()), 'the press to do something');
      return says();
    };
    // The script for staff is registered soon after the start.
    await until(presses, 'the press to be held', 60_000);
    expect(asked()).toEqual([]);
    await shown.press('Add anyway');
    await until(() => asked().length > 0, 'the request');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(asked()).toEqual(['friend ottilie']);
    // Nobody is there any more who could decide.
    expect(await presses()).toBe(true);
    expect(asked()).toEqual([]);
    await launched.remove();
    await until(() => asked().length > 0, 'the request');
  } finally {
    await launched.close();
  }
});

it('a parent is not asked, and no script is there for them', async () => {
  await extended.settle({ roles: ['parent'] });
  await visit('https://x.com/people/');
  await page.locator('[data-testid=ottilie-follow]').click();
  await until(() => asked().length > 0, 'the request');
  expect(asked()).toEqual(['friend ottilie']);
  await extended.settle({ roles: ['staff'] });
});
