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
    expect([...registered]).toEqual([
      ['gate-nextdoor', ['https://nextdoor.co.uk/*']],
      ['guard-nextdoor', ['https://nextdoor.co.uk/*']],
    ]);
  });

  it('leaves alone what is as it should be, and takes back what is no longer allowed', async () => {
    allowed.add('https://www.tumblr.com/*');
    await registerGranted(api);
    await registerGranted(api);
    expect(calls).toBe(2);
    allowed.clear();
    await registerGranted(api);
    expect(registered.size).toBe(0);
  });

  it('has the guard in the page’s world, and not where people sign in or pay', async () => {
    const scripts: Parameters<ScriptRegistry['scripting']['registerContentScripts']>[0] = [];
    allowed.add('https://forum.example/*');
    api.scripting.registerContentScripts = async (given) => void scripts.push(...given);
    await registerGranted(api, ['forum.example']);
    const [gate, guard] = scripts;
    expect(gate).toMatchObject({ id: 'gate-on-forum.example', js: ['/content-scripts/gate.js'] });
    expect(gate).not.toHaveProperty('world');
    expect(guard).toMatchObject({
      id: 'guard-on-forum.example',
      js: ['/content-scripts/outbound.js'],
      world: 'MAIN',
      matches: ['https://forum.example/*'],
    });
    expect(guard!.excludeMatches).toContain('https://*/login/*');
  });

  it('registers again after an update has wiped it', async () => {
    allowed.add('https://www.tumblr.com/*');
    await registerGranted(api);
    registered.clear();
    await registerGranted(api);
    expect([...registered.keys()]).toEqual(['gate-tumblr', 'guard-tumblr']);
  });
});
