import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Playground, startPlayground } from '../playground/server.ts';
import { until } from './extension.ts';
import { type BrowserName, type Launched, launchWith } from './sites/browser.ts';
import { CASES, type Case } from './sites/cases.ts';
import { FLAGGED, ORDINARY, Visit } from './sites/contract.ts';

// What single sites have of their own: what is not a submit, two composers, an address that changes under the page.

const caseOf = (site: string, composer: string, variant?: string): Case =>
  CASES.find((each) => each.site === site && each.composer === composer && each.variant === variant)!;

let playground: Playground;
beforeAll(async () => {
  playground = await startPlayground();
});
afterAll(() => playground?.close());

const settled = () => new Promise((resolve) => setTimeout(resolve, 1200));

describe.each(['chromium', 'firefox'] as BrowserName[])('%s', (browser) => {
  let launched: Launched;
  let visit: Visit;
  beforeAll(async () => {
    launched = await launchWith(browser, playground.port, {
      started: true,
      roles: ['staff'],
      school: { source: 'sample' },
      groupChats: true,
    });
  });
  afterAll(() => launched?.close());
  beforeEach(() => playground.clear());
  afterEach(() => visit?.page.close());

  async function at(which: Case): Promise<Visit> {
    visit = new Visit(await launched.browser.newPage(), launched, which, playground);
    await visit.goto();
    await visit.open();
    return visit;
  }
  const type = (text: string) => visit.page.keyboard.type(text);
  const press = (key: 'Enter') => visit.page.keyboard.press(key);

  it('Telegram, sent by Ctrl+Enter: Enter is a new line once it was seen to be one', async () => {
    await at(caseOf('telegram', 'group', 'K, sent by Ctrl+Enter'));
    await type(ORDINARY);
    await settled();
    await press('Enter');
    await settled();
    await type(FLAGGED);
    await press('Enter');
    await type('and tomorrow');
    await settled();
    expect(await visit.popup.isOpen()).toBe(false);
    await visit.do('Ctrl+Enter');
    await until(() => visit.popup.isOpen(), 'the popup to open');
    expect((await visit.text()).replace(/\n+/g, ' ')).toBe(`${ORDINARY} ${FLAGGED} and tomorrow`);
    expect(visit.sent()).toEqual([]);
  });

  it('Telegram, sent by Ctrl+Enter: an Enter that came before its verdict sends nothing', async () => {
    await at(caseOf('telegram', 'group', 'K, sent by Ctrl+Enter'));
    await type(ORDINARY);
    await press('Enter');
    await settled();
    expect(visit.sent()).toEqual([]);
    expect(await visit.text()).toBe(ORDINARY);
  });

  it('Telegram: a group is read, and after a change of address alone a single person is not', async () => {
    await at(caseOf('telegram', 'group', 'A'));
    await type(FLAGGED);
    await visit.do('Enter');
    await visit.popup.press('Edit my post');
    await visit.page.evaluate(() => {
      location.hash = '#4002';
    });
    await settled();
    await (await visit.find('#editable-message-text')).click();
    await visit.do('Enter');
    await until(() => visit.sent().length > 0, 'the message');
    expect(await visit.popup.isOpen()).toBe(false);
  });

  it('Facebook: Shift+Enter in a comment is a new line', async () => {
    await at(caseOf('facebook', 'comment'));
    await type(FLAGGED);
    await visit.page.keyboard.down('Shift');
    await press('Enter');
    await visit.page.keyboard.up('Shift');
    await settled();
    expect(await visit.popup.isOpen()).toBe(false);
    await press('Enter');
    await until(() => visit.popup.isOpen(), 'the popup to open');
    expect(visit.sent()).toEqual([]);
  });

  it('X: two composers at once, each with its own draft and its own approval', async () => {
    await at(caseOf('x', 'post'));
    await type(FLAGGED);
    await (await visit.find('[data-testid="reply"]')).click();
    await (await visit.find('[role="dialog"] [data-testid="tweetTextarea_0"]')).click();
    await type(ORDINARY);
    await (await visit.find('[data-testid="tweetButton"]')).click();
    await until(() => visit.sent().length > 0, 'the reply');
    expect(visit.sent()).toEqual([ORDINARY]);
    await (await visit.find('[data-testid="tweetButtonInline"]')).click();
    await until(() => visit.popup.isOpen(), 'the popup to open');
    expect(visit.sent()).toEqual([ORDINARY]);
  });

  it('Reddit: the title is part of the draft, from inside its shadow root', async () => {
    await at(caseOf('reddit', 'post'));
    await type(ORDINARY);
    await (await visit.find('faceplate-textarea-input >>> #innerTextArea')).click();
    await type(FLAGGED);
    await visit.do('click');
    await until(() => visit.popup.isOpen(), 'the popup to open');
    expect(visit.sent()).toEqual([]);
  });
});
