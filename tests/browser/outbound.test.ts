import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Playground, startPlayground } from '../playground/server.ts';
import { until } from './extension.ts';
import { known, Stage, settled } from './outbound/stage.ts';
import { BODIES, HARMLESS, WAYS } from './outbound/ways.ts';
import { type BrowserName, type Launched, launchWith } from './sites/browser.ts';
import { CASES } from './sites/cases.ts';
import { FLAGGED, ORDINARY } from './sites/contract.ts';

// The guard in the page's world: what a page sends, whatever the gate makes of its buttons.

const caseOf = (site: string, composer: string) =>
  CASES.find((each) => each.site === site && each.composer === composer && !each.variant)!;
const X = caseOf('x', 'post');

let playground: Playground;
beforeAll(async () => {
  playground = await startPlayground();
});
afterAll(() => playground?.close());

const every = (ways: readonly unknown[]) => ways.map((_, i) => i);

describe.each(['chromium', 'firefox'] as BrowserName[])('%s', (browser) => {
  let launched: Launched;
  let stage: Stage;
  beforeAll(async () => {
    launched = await launchWith(browser, playground.port, {
      started: true,
      roles: ['staff'],
      school: { source: 'sample' },
    });
    // A browser that has just started answers its first message late.
    await (await Stage.at(X, launched, playground)).write(ORDINARY);
    await settled(1500);
  });
  afterAll(() => launched?.close());
  afterEach(() => stage?.close());
  const at = async (which = X) => {
    stage = await Stage.at(which, launched, playground);
    return stage;
  };
  const ways = [...BODIES, ...WAYS.slice(0, 3)];

  it('holds a known request of every kind, and lets it go after Post anyway', async () => {
    const { visit, ...it } = await at();
    await stage.write(FLAGGED);
    await stage.offer(ways, known, FLAGGED);
    await it.press();
    await it.untilOpen();
    await settled(800);
    expect(stage.arrived()).toEqual([]);
    expect((await stage.outcomes()).filter(Boolean)).toEqual(['queued true']);
    await visit.popup.press('Post anyway');
    await until(() => stage.arrived().length >= ways.length, 'the requests');
    expect(stage.arrived()).toEqual(every(ways));
    await settled();
    expect(await stage.outcomes()).toEqual([...ways.slice(0, -1).map(() => 'answered'), 'queued true']);
    // It is not asked about again.
    await it.press();
    await until(() => stage.arrived().length >= 2 * ways.length, 'the requests, again');
    expect(await visit.popup.isOpen()).toBe(false);
  });

  it('refuses it after Edit, as a network that is down would, and the draft stands', async () => {
    const { visit, ...it } = await at();
    await stage.write(FLAGGED);
    await stage.offer(ways, known, FLAGGED);
    await it.press();
    await it.untilOpen();
    await settled(300);
    await visit.popup.press('Edit my post');
    await settled();
    expect(stage.arrived()).toEqual([]);
    const outcomes = await stage.outcomes();
    for (const [i] of BODIES.entries()) expect(outcomes[i]).toMatch(/^TypeError: (?:Failed|NetworkError)/);
    expect(outcomes.slice(BODIES.length)).toEqual(['readystatechange,error: 4 0', 'error', 'queued true']);
    expect(await visit.text()).toBe(FLAGGED);
    // What the page sends by itself while its author goes on writing is a copy for itself.
    await it.run();
    await until(() => stage.arrived().length === ways.length, 'the requests');
  });

  it('cannot hold one that does not return before its answer, and refuses it', async () => {
    const it = await at();
    await stage.write(FLAGGED);
    await stage.offer(WAYS.slice(3), known, FLAGGED);
    await it.press();
    await it.untilOpen();
    expect(stage.arrived()).toEqual([]);
    expect(await stage.outcomes()).toEqual(['NetworkError']);
  });

  it('leaves alone what is clear, and does not read it', async () => {
    const { visit, ...it } = await at();
    await stage.write(ORDINARY);
    await visit.page.evaluate(() => Object.assign(window, { reads: 0 }));
    const trap = {
      name: 'a request that counts how often it is looked at',
      send: new Function(
        'address',
        'text',
        `return fetch(address, { get method() { window.reads += 1; return 'POST'; }, body: text }).then(() => 'read ' + window.reads)`,
      ) as (typeof BODIES)[number]['send'],
    };
    await stage.offer([trap, ...ways], known, ORDINARY);
    await it.press();
    await until(() => stage.arrived().length === ways.length + 1, 'the requests');
    expect(await visit.popup.isOpen()).toBe(false);
    await settled();
    expect((await stage.outcomes())[0]).toBe('read 1');
  });

  it('leaves alone a flagged draft that nobody has sent, and other words', async () => {
    const { visit, ...it } = await at();
    await stage.write(FLAGGED);
    await stage.offer(ways, known, FLAGGED);
    await it.run();
    await until(() => stage.arrived().length === ways.length, 'the requests');
    await visit.page.evaluate(() => document.getElementById('own')!.remove());
    playground.clear();
    await stage.offer(ways, known, `${FLAGGED.slice(0, 30)} and something else`);
    await it.press();
    await until(() => stage.arrived().length === ways.length, 'the requests');
    expect(await visit.popup.isOpen()).toBe(false);
  });

  it('holds an unknown request only while or soon after somebody presses Post', async () => {
    const { visit, ...it } = await at();
    await stage.write(FLAGGED);
    await stage.offer(ways, (way) => `/api/publish?way=${way}`, FLAGGED);
    await it.press();
    await until(() => stage.arrived().length === ways.length, 'the requests');
    playground.clear();
    await visit.do('click');
    await it.untilOpen();
    await it.run();
    await settled(800);
    expect(stage.arrived()).toEqual([]);
    await visit.popup.press('Edit my post');
    await settled();
    expect(stage.arrived()).toEqual([]);
  });

  it('lets pass at once what publishes nothing', async () => {
    const it = await at();
    await stage.write(FLAGGED);
    const addresses = Object.values(HARMLESS);
    await stage.offer(
      addresses.map(() => BODIES[0]!),
      (way) => `${addresses[way]}way=${way}`,
      FLAGGED,
    );
    await stage.visit.do('click');
    await it.untilOpen();
    await it.run();
    await until(() => stage.arrived().length === addresses.length, 'the requests');
    expect(await stage.visit.popup.isOpen()).toBe(true);
  });

  it('ends a hold when the page gives up', async () => {
    const { visit, ...it } = await at();
    await stage.write(FLAGGED);
    const fetched = {
      name: '',
      send: new Function(
        'address',
        'text',
        `const stop = new AbortController(); setTimeout(() => stop.abort(new Error('enough')), 400);
         return fetch(address, { method: 'POST', body: text, signal: stop.signal }).then(() => 'answered', ({ message }) => message)`,
      ) as (typeof BODIES)[number]['send'],
    };
    const xhr = {
      name: '',
      send: new Function(
        'address',
        'text',
        `return new Promise((resolve) => { const request = new XMLHttpRequest(); const seen = [];
          for (const type of ['readystatechange', 'abort', 'error', 'loadend']) request.addEventListener(type, () => seen.push(type + request.readyState));
          request.upload.addEventListener('abort', () => seen.push('upload'));
          request.open('POST', address); seen.length = 0; request.send(text);
          setTimeout(() => { request.abort(); seen.push(request.readyState); resolve(seen.join()); }, 400); })`,
      ) as (typeof BODIES)[number]['send'],
    };
    await stage.offer([fetched, xhr], known, FLAGGED);
    await it.press();
    await it.untilOpen();
    await settled(800);
    expect(await stage.outcomes()).toEqual(['enough', 'readystatechange4,upload,abort4,loadend4,0']);
    await visit.popup.press('Post anyway');
    await settled();
    expect(stage.arrived()).toEqual([]);
  });
});
