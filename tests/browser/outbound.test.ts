import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Playground, startPlayground } from '../playground/server.ts';
import { until } from './extension.ts';
import { closed, known, openStages, type Stage, type Stages, settled, X } from './outbound/stage.ts';
import { BEACON_OR_FETCH, BODIES, HARMLESS, HURRIED, XHRS } from './outbound/ways.ts';
import type { BrowserName } from './sites/browser.ts';
import { FLAGGED, ORDINARY } from './sites/contract.ts';

// The guard in the page's world: what a page sends, whatever the gate makes of its buttons.

let playground: Playground;
beforeAll(async () => {
  playground = await startPlayground();
});
afterAll(() => playground?.close());

const every = (ways: readonly unknown[]) => ways.map((_, i) => i);

describe.each(['chromium', 'firefox'] as BrowserName[])('%s', (browser) => {
  let stages: Stages;
  let stage: Stage;
  beforeAll(async () => {
    stages = await openStages(browser, playground);
  });
  afterAll(() => stages?.close());
  afterEach(() => stages?.leave());
  const at = async (which = X) => {
    stage = await stages.at(which);
    return stage;
  };
  const ways = [...BODIES, ...XHRS];
  const all = [...ways, ...HURRIED];

  it('holds a known request of every kind, and lets it go after Post anyway', async () => {
    const { visit, ...it } = await at();
    await stage.write(FLAGGED);
    await stage.offer(ways, known, FLAGGED);
    await it.press();
    await it.untilOpen();
    await settled(800);
    expect(stage.arrived()).toEqual([]);
    expect((await stage.outcomes()).filter(Boolean)).toEqual([]);
    await visit.popup.press('Post anyway');
    await until(() => stage.arrived().length >= ways.length, 'the requests');
    expect(stage.arrived()).toEqual(every(ways));
    const answered = ways.map(() => 'answered');
    await until(async () => String(await stage.outcomes()) === String(answered), 'the answers');
    // It is not asked about again.
    await closed();
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
    expect(outcomes.slice(BODIES.length)).toEqual(['readystatechange,error: 4 0', 'error']);
    expect(await visit.text()).toBe(FLAGGED);
    // What the page sends by itself while its author goes on writing is a copy for itself.
    await it.run();
    await until(() => stage.arrived().length === ways.length, 'the requests');
  });

  it('refuses what cannot wait, and says to press again after Post anyway', async () => {
    const { visit, ...it } = await at();
    await stage.write(FLAGGED);
    await stage.offer(HURRIED, known, FLAGGED);
    await it.press();
    await it.untilOpen();
    expect(await visit.popup.words()).toContain('Not posted yet.');
    expect(await stage.outcomes()).toEqual([
      ...HURRIED.slice(0, -1).map(() => 'queued false'),
      'NetworkError',
    ]);
    await visit.popup.press('Post anyway');
    await until(async () => (await visit.popup.words()).includes('Press Post once more.'), 'the sentence');
    expect(stage.arrived()).toEqual([]);
    expect(await visit.text()).toBe(FLAGGED);
    await closed();
    await it.press();
    await until(() => stage.arrived().length >= HURRIED.length, 'the requests');
    expect(stage.arrived()).toEqual(every(HURRIED));
    expect(await visit.popup.isOpen()).toBe(false);
  });

  it('has a draft sent once by a page that has another way where a beacon is not taken', async () => {
    const { visit, ...it } = await at();
    await stage.write(FLAGGED);
    await stage.offer([BEACON_OR_FETCH], known, FLAGGED);
    await it.press();
    await it.untilOpen();
    await visit.popup.press('Post anyway');
    await until(() => stage.arrived().length > 0, 'the request');
    await settled();
    expect(stage.arrived()).toEqual([0]);
    expect(await visit.popup.words()).not.toContain('once more');
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
    await stage.offer([trap, ...all], known, ORDINARY);
    await it.press();
    await until(() => stage.arrived().length === all.length + 1, 'the requests');
    expect(await visit.popup.isOpen()).toBe(false);
    await settled();
    expect((await stage.outcomes())[0]).toBe('read 1');
  });

  it('leaves alone a flagged draft that nobody has sent, and other words', async () => {
    const { visit, ...it } = await at();
    await stage.write(FLAGGED);
    await stage.offer(all, known, FLAGGED);
    await it.run();
    await until(() => stage.arrived().length === all.length, 'the requests');
    await visit.page.evaluate(() => document.getElementById('own')!.remove());
    playground.clear();
    await stage.offer(all, known, `${FLAGGED.slice(0, 30)} and something else`);
    await it.press();
    await until(() => stage.arrived().length === all.length, 'the requests');
    expect(await visit.popup.isOpen()).toBe(false);
  });

  it('holds an unknown request only while or soon after somebody presses Post', async () => {
    const { visit, ...it } = await at();
    await stage.write(FLAGGED);
    await stage.offer(all, (way) => `/api/publish?way=${way}`, FLAGGED);
    await it.press();
    await until(() => stage.arrived().length === all.length, 'the requests');
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
