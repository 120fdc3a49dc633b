import { expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { checkInstallation } from '../../../lib/settings/installation.ts';
import { browserName, gatherFacts } from '../../../lib/settings/installation-facts.ts';

it('gathers what the browser says, and finds the host that it withholds', async () => {
  fakeBrowser.reset();
  await fakeBrowser.storage.local.set({ started: true });
  const api = {
    storage: {
      ...fakeBrowser.storage,
      local: fakeBrowser.storage.local,
      session: fakeBrowser.storage.session,
      managed: { get: async () => ({ role: 'governor', paused: 'no' }) },
    },
    management: { getSelf: async () => ({ installType: 'admin' }) },
    runtime: {
      getManifest: () => ({ version: '1.2.3', host_permissions: ['https://x.com/*', 'https://bsky.app/*'] }),
    },
    permissions: { contains: async ({ origins }: { origins: string[] }) => origins[0] === 'https://x.com/*' },
  } as unknown as Parameters<typeof gatherFacts>[0];
  const facts = await gatherFacts(
    api,
    'Mozilla/5.0 Chrome/156.0.0.0 Safari/537.36 Edg/156.0.0.0',
    new Date(0),
  );
  expect(facts).toMatchObject({
    version: '1.2.3',
    browser: 'Edge 156',
    today: '1970-01-01',
    hosts: { granted: ['https://x.com/*'], missing: ['https://bsky.app/*'] },
    inForce: { roles: ['governor'], started: true },
  });
  const faults = checkInstallation(facts).findings.filter(({ level }) => level === 'fault');
  expect(faults.map(({ text }) => text.slice(0, 40))).toEqual([
    'Emergency switch (paused) was refused. I',
    'The browser does not let Second Look rea',
  ]);
});

it('knows a browser by its name', () => {
  expect(browserName('Mozilla/5.0 (X11) Gecko/20100101 Firefox/153.0')).toBe('Firefox 153');
  expect(browserName('something else')).toBe('a browser that does not say its name');
});
