import { browser } from 'wxt/browser';
import type {
  LookReply,
  Overview,
  PageMessage,
  SettingsMessage,
  SettingsReply,
  TryReply,
} from '../../messages.ts';
import { gatherFacts } from '../../settings/installation-facts.ts';
import { SITES, siteOf } from '../../sites/hosts.ts';
import type { Site } from '../../sites/site.ts';
import type { Backend } from './backend.ts';

const ask = <Reply>(message: SettingsMessage | PageMessage): Promise<Reply> =>
  browser.runtime.sendMessage(message);

const refusedBy = (reply: SettingsReply) => ('error' in reply ? reply.error : undefined);

const originsOf = ({ hosts }: Site) => hosts.map((host) => `https://${host}/*`);

/** The pages' line to the background and the browser. */
export const extension: Backend = {
  overview: () => ask<Overview>({ type: 'overview' }),
  look: () => ask<LookReply>({ type: 'look' }),
  async change(change) {
    return refusedBy(await ask<SettingsReply>({ type: 'change-settings', change }));
  },
  try: (text, role, school) =>
    ask<TryReply>({ type: 'try', text, ...(role && { role }), ...(school && { school }) }),
  async keepFilter(filter) {
    const { keepFilter } = await import('../../settings/name-filters.ts');
    try {
      return await keepFilter(browser.storage.local, filter);
    } catch {
      throw new Error('This name filter is larger than what the browser lets an extension keep.');
    }
  },
  async filter(mark) {
    const { loadFilter } = await import('../../settings/name-filters.ts');
    return loadFilter(browser.storage.local, mark);
  },
  async inFront() {
    // The address is given for sites that the extension may read, and where the person has just opened the popup.
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (!tab?.url || !URL.canParse(tab.url)) return undefined;
    const { protocol, hostname: host } = new URL(tab.url);
    if (protocol !== 'https:') return undefined;
    return {
      host,
      site: siteOf(host),
      allowed: await browser.permissions.contains({ origins: [`https://${host}/*`] }),
    };
  },
  async allowed() {
    const answers = await Promise.all(
      SITES.map(
        async (site) => [site.id, await browser.permissions.contains({ origins: originsOf(site) })] as const,
      ),
    );
    return new Set(answers.filter(([, yes]) => yes).map(([id]) => id));
  },
  allow: (site) => browser.permissions.request({ origins: originsOf(site) }),
  async watch(host) {
    // Firefox closes the popup when it asks; the background hears of the answer and goes on by itself.
    if (!(await browser.permissions.request({ origins: [`https://${host}/*`] }))) return undefined;
    return refusedBy(await ask<SettingsReply>({ type: 'watch-site', host }));
  },
  async unwatch(host) {
    return refusedBy(await ask<SettingsReply>({ type: 'unwatch-site', host }));
  },
  installation: () => gatherFacts(browser, navigator.userAgent),
  allowHosts: (patterns) => browser.permissions.request({ origins: [...patterns] }),
  onChange(callback) {
    browser.storage.onChanged.addListener(callback);
    return () => browser.storage.onChanged.removeListener(callback);
  },
  async selectionInFront() {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (tab?.id === undefined || !tab.url || !URL.canParse(tab.url)) return undefined;
    const [frame] = await browser.scripting
      .executeScript({ target: { tabId: tab.id }, func: () => String(getSelection() ?? '') })
      // The browser's own pages let nobody in.
      .catch(() => []);
    return { address: tab.url, words: typeof frame?.result === 'string' ? frame.result : '' };
  },
  async erase() {
    const { origins = [] } = await browser.permissions.getAll();
    const required = browser.runtime.getManifest().host_permissions ?? [];
    const given = origins.filter((origin) => !required.includes(origin));
    if (given.length > 0) await browser.permissions.remove({ origins: given }).catch(() => false);
    await Promise.all([browser.storage.local.clear(), browser.storage.session?.clear()]);
  },
  async uninstall() {
    try {
      await browser.management.uninstallSelf({ showConfirmDialog: true });
      return undefined;
    } catch {
      return 'It is still here: either you chose to keep it, or whoever looks after this computer installed it.';
    }
  },
  open(page) {
    if (page === 'options') void browser.runtime.openOptionsPage();
    else void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  },
};

/** Name filters that no school refers to any longer go when the settings are opened; until then an undo finds them. */
export async function dropStrayFilters(): Promise<void> {
  const { marksOf, strayFilters } = await import('../../settings/name-filters.ts');
  const stored = await browser.storage.local.get(null);
  await browser.storage.local.remove(strayFilters(Object.keys(stored), marksOf(stored)));
}
