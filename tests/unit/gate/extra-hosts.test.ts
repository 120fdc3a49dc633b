import { beforeEach, describe, expect, it } from 'vitest';
import { type HostsDesk, hostsIn, unwatchSite, watchSite } from '../../../lib/gate/extra-hosts.ts';
import { oneAtATime } from '../../../lib/gate/granted.ts';
import { loadSettings } from '../../../lib/settings/settings.ts';

describe('a host that a person wants checked too', () => {
  let allowed: Set<string>;
  let stored: Record<string, unknown>;
  let started: number[];
  let desk: HostsDesk;
  const extraHosts = async () => (await loadSettings(desk.storage)).extraHosts;

  beforeEach(() => {
    allowed = new Set(['https://talk.example/*', 'https://x.com/*']);
    stored = {};
    started = [];
    desk = {
      api: {
        permissions: {
          contains: async ({ origins }) => origins.every((origin) => allowed.has(origin)),
          remove: async ({ origins }) => origins.every((origin) => allowed.delete(origin)),
        },
        tabs: {
          query: async ({ url }) => (url === 'https://talk.example/*' ? [{ id: 4 }, {}, { id: 6 }] : []),
        },
        scripting: {
          async executeScript({ target }) {
            started.push(target.tabId);
            throw new Error('An error page takes no script.');
          },
        },
      },
      storage: {
        get: async (keys) => Object.fromEntries(keys.map((key) => [key, stored[key]])),
        set: async (items) => void Object.assign(stored, items),
      },
    };
  });

  it('is kept, once, and begins in the tabs that show it', async () => {
    expect(await watchSite('talk.example', desk)).toBeUndefined();
    expect(await watchSite('talk.example', desk)).toBeUndefined();
    expect(await extraHosts()).toEqual(['talk.example']);
    expect(started).toEqual([4, 6]);
  });
  it('is refused where the browser has not been asked, or the site is known already', async () => {
    expect(await watchSite('other.example', desk)).toMatch(/does not let/);
    expect(await watchSite('x.com', desk)).toMatch(/its own place/);
    expect(await extraHosts()).toEqual([]);
  });
  it('can be taken back, with the leave of the browser; a named site cannot be lost that way', async () => {
    await watchSite('talk.example', desk);
    await unwatchSite('talk.example', desk);
    await unwatchSite('x.com', desk);
    expect(await extraHosts()).toEqual([]);
    expect([...allowed]).toEqual(['https://x.com/*']);
  });
  it('may be locked by the school, other than what the school itself asks for', async () => {
    const school = { lockedSettings: ['extraHosts'], extraHosts: ['talk.example'] };
    const managed = (keys: object): HostsDesk => ({
      ...desk,
      managed: {
        get: async () => keys as Record<string, unknown>,
        byPolicy: async () => true,
        local: desk.storage,
        session: desk.storage,
        now: () => 0,
      } as unknown as NonNullable<HostsDesk['managed']>,
    });
    expect(await watchSite('talk.example', managed({ lockedSettings: ['extraHosts'] }))).toMatch(
      /Your school/,
    );
    expect(await watchSite('talk.example', managed(school))).toBeUndefined();
    expect(await extraHosts()).toEqual(['talk.example']);
  });
});

it('takes single hosts out of a permission, and no pattern for all of them', () => {
  expect(hostsIn(['https://talk.example/*', 'https://*/*', '<all_urls>', 'http://talk.example/*'])).toEqual([
    'talk.example',
  ]);
  expect(hostsIn(['https://x.com/*'])).toEqual([]);
  expect(hostsIn(undefined)).toEqual([]);
});

it('registers one at a time, and once more for what came meanwhile', async () => {
  let running = 0;
  let runs = 0;
  const work = oneAtATime(async () => {
    running += 1;
    expect(running).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 5));
    running -= 1;
    runs += 1;
  });
  await Promise.all([work(), work(), work()]);
  expect(runs).toBe(2);
});
