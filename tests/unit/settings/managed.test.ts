import { describe, expect, it } from 'vitest';
import { loadInForce, loadManaged, type ManagedSource } from '../../../lib/settings/managed.ts';
import { GRACE } from '../../../lib/settings/managed-standing.ts';
import type { StorageArea } from '../../../lib/settings/settings.ts';

function area(): StorageArea & { items: Record<string, unknown> } {
  const items: Record<string, unknown> = {};
  return {
    items,
    get: async (keys) =>
      Object.fromEntries(keys.filter((key) => key in items).map((key) => [key, items[key]])),
    set: async (changes) => void Object.assign(items, changes),
  };
}

/** A browser whose policy, clock and session a test can turn. */
function desk({ byPolicy = true }: { byPolicy?: boolean } = {}) {
  const local = area();
  let clock = 1_000_000;
  let session = area();
  let get: ManagedSource['get'] = async () => ({});
  return {
    local,
    deliver: (values: Record<string, unknown>) => {
      get = async () => values;
    },
    silence: () => {
      get = () => new Promise(() => {});
    },
    reject: (message: string) => {
      get = async () => {
        throw new Error(message);
      };
    },
    pass: (ms: number) => {
      clock += ms;
    },
    restart: () => {
      session = area();
      get = async () => ({});
    },
    source: (): ManagedSource => ({
      get: () => get(),
      byPolicy: async () => byPolicy,
      local,
      session,
      now: () => clock,
    }),
  };
}

describe('unknown is not none', () => {
  it('waits where policy installed it and nothing has come yet', async () => {
    const d = desk();
    expect((await loadManaged(d.source())).state).toBe('waiting');
    expect((await loadInForce(d.local, d.source())).waiting).toBe(true);
    d.pass(3_000);
    d.deliver({ role: 'staff' });
    expect(await loadManaged(d.source())).toMatchObject({ state: 'set', from: 'browser' });
    expect((await loadInForce(d.local, d.source())).roles).toEqual(['staff']);
  });
  it('does not wait for a browser that is still reading its policy', async () => {
    const d = desk();
    d.deliver({ role: 'staff' });
    await loadManaged(d.source());
    d.restart();
    d.silence();
    expect(await loadManaged(d.source())).toMatchObject({ state: 'set', from: 'last-known' });
    const personal = desk({ byPolicy: false });
    personal.silence();
    expect((await loadManaged(personal.source())).state).toBe('none');
  });
  it('holds the last known values while the next start is still empty', async () => {
    const d = desk();
    d.deliver({ role: 'staff', paused: true });
    await loadManaged(d.source());
    d.restart();
    expect(await loadManaged(d.source())).toMatchObject({ state: 'set', from: 'last-known' });
    expect(await loadInForce(d.local, d.source())).toMatchObject({ roles: ['staff'], paused: true });
  });
  it('takes an answer that stays empty for what it is, and forgets', async () => {
    const d = desk();
    d.deliver({ role: 'staff' });
    await loadManaged(d.source());
    d.restart();
    await loadManaged(d.source());
    d.pass(GRACE + 1);
    expect((await loadManaged(d.source())).state).toBe('none');
    d.restart();
    expect((await loadManaged(d.source())).state).toBe('waiting');
  });
  it('believes Firefox at once where it says that there is no policy', async () => {
    const d = desk();
    d.deliver({ role: 'staff' });
    await loadManaged(d.source());
    d.reject('Managed storage manifest not found');
    expect((await loadManaged(d.source())).state).toBe('none');
  });
  it('keeps everything through a fault of the moment', async () => {
    const d = desk();
    d.deliver({ role: 'staff' });
    await loadManaged(d.source());
    d.pass(GRACE * 10);
    d.reject('An unexpected error occurred');
    expect(await loadManaged(d.source())).toMatchObject({ state: 'set', from: 'last-known' });
  });
  it('asks nobody to wait who installed it themselves', async () => {
    expect((await loadManaged(desk({ byPolicy: false }).source())).state).toBe('none');
  });
});

it('remembers when the values last became different', async () => {
  const d = desk();
  d.deliver({ role: 'staff' });
  expect((await loadManaged(d.source())).changed).toBe(1_000_000);
  d.pass(5_000);
  expect((await loadManaged(d.source())).changed).toBe(1_000_000);
  d.deliver({ role: 'governor' });
  expect((await loadManaged(d.source())).changed).toBe(1_005_000);
});

it('takes no other order of keys for a change: Chromium stores objects sorted', async () => {
  const d = desk();
  const sorted = (_: string, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each;
  let stored = 0;
  const source: ManagedSource = {
    ...d.source(),
    local: {
      get: d.local.get,
      set: async (items) => {
        stored += 1;
        await d.local.set(JSON.parse(JSON.stringify(items, sorted)));
      },
    },
  };
  d.deliver({ role: 'staff', pack: { profile: { town: 'Marlsea', name: 'Quay Street Primary' } } });
  for (let times = 0; times < 3; times += 1) await loadManaged({ ...source, get: d.source().get });
  expect(stored).toBe(1);
});

it('a damaged memory is no memory', async () => {
  const d = desk();
  for (const damaged of [7, 'x', { values: 'x' }, { values: null }, []]) {
    d.local.items.managedKnown = damaged;
    expect((await loadManaged(d.source())).state).toBe('waiting');
  }
});
