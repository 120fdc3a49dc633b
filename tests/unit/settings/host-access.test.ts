import { expect, it } from 'vitest';
import { hostAccess, showHostAccess } from '../../../lib/settings/host-access.ts';

function browserWith(...granted: string[]) {
  const said: { text?: unknown; title?: unknown } = {};
  const api = {
    runtime: { getManifest: () => ({ host_permissions: ['https://x.com/*', 'https://bsky.app/*'] }) },
    permissions: { contains: async ({ origins }: { origins: string[] }) => granted.includes(origins[0]!) },
    action: {
      setBadgeText: async (given: { text: unknown }) => void Object.assign(said, given),
      setTitle: async (given: { title: unknown }) => void Object.assign(said, given),
    },
  } as unknown as Parameters<typeof showHostAccess>[0];
  return { api, said };
}

it('knows which of the named sites can be read', async () => {
  expect(await hostAccess(browserWith('https://x.com/*').api)).toEqual({
    granted: ['https://x.com/*'],
    missing: ['https://bsky.app/*'],
  });
});

it('says on the toolbar button that one cannot, and stops saying so', async () => {
  const some = browserWith('https://x.com/*');
  await showHostAccess(some.api);
  expect(some.said.text).toBe('!');
  expect(some.said.title).toContain('does not let it read 1 address.');
  const all = browserWith('https://x.com/*', 'https://bsky.app/*');
  await showHostAccess(all.api);
  expect(all.said).toEqual({ text: '', title: 'Second Look' });
});
