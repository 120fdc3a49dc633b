import { beforeEach, describe, expect, it } from 'vitest';
import { registerGranted, type ScriptRegistry } from '../../../lib/gate/granted.ts';

describe('the gate on optional sites', () => {
  let allowed: Set<string>;
  let registered: Map<string, string[]>;
  let calls: number;
  let api: ScriptRegistry;

  beforeEach(() => {
    allowed = new Set();
    registered = new Map();
    calls = 0;
    api = {
      permissions: { contains: async ({ origins }) => origins.every((origin) => allowed.has(origin)) },
      scripting: {
        getRegisteredContentScripts: async () => [...registered].map(([id, matches]) => ({ id, matches })),
        async registerContentScripts(scripts) {
          calls += 1;
          for (const { id, matches } of scripts) registered.set(id, matches);
        },
        async unregisterContentScripts({ ids }) {
          for (const id of ids) registered.delete(id);
        },
      },
    };
  });

  it('runs nowhere until a site is allowed, then there alone', async () => {
    await registerGranted(api);
    expect(registered.size).toBe(0);
    allowed.add('https://nextdoor.co.uk/*');
    await registerGranted(api);
    expect([...registered]).toEqual([['gate-nextdoor', ['https://nextdoor.co.uk/*']]]);
  });

  it('leaves alone what is as it should be, and takes back what is no longer allowed', async () => {
    allowed.add('https://www.tumblr.com/*');
    await registerGranted(api);
    await registerGranted(api);
    expect(calls).toBe(1);
    allowed.clear();
    await registerGranted(api);
    expect(registered.size).toBe(0);
  });

  it('registers again after an update has wiped it', async () => {
    allowed.add('https://www.tumblr.com/*');
    await registerGranted(api);
    registered.clear();
    await registerGranted(api);
    expect([...registered.keys()]).toEqual(['gate-tumblr']);
  });
});
