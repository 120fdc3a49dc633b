import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import type { ReviewHere } from '../lib/gate/above.ts';
import { answer, type Desk } from '../lib/gate/answer.ts';
import { type HostsApi, type HostsDesk, hostsIn, unwatchSite, watchSite } from '../lib/gate/extra-hosts.ts';
import { GUARD_SCRIPT, oneAtATime, registerGranted, type ScriptRegistry } from '../lib/gate/granted.ts';
import { CHANGED } from '../lib/gate/link.ts';
import { registerForRoles } from '../lib/gate/role-scripts.ts';
import type { FrameMessage } from '../lib/messages.ts';
import { showHostAccess } from '../lib/settings/host-access.ts';
import { loadInForce, readAhead } from '../lib/settings/managed.ts';
import { managedSource } from '../lib/settings/managed-source.ts';
import { filterShelf } from '../lib/settings/name-filters.ts';
import { loadSettings } from '../lib/settings/settings.ts';

/** Open pages hear that something has changed, and ask again where somebody is writing. */
async function tellTabs(): Promise<void> {
  for (const { id } of await browser.tabs.query({})) {
    // A tab without our script has nobody to listen.
    if (id !== undefined) void browser.tabs.sendMessage(id, CHANGED).catch(() => {});
  }
}

export default defineBackground(() => {
  // Another worker, other settings: either way what content scripts remember may be old.
  let epoch = crypto.randomUUID();
  const managed = managedSource(browser);
  void readAhead(managed);
  const register = oneAtATime(async () => {
    const { extraHosts } = await loadSettings(browser.storage.local);
    await registerGranted(browser as unknown as ScriptRegistry, extraHosts);
  });
  const registerRoles = oneAtATime(async () => {
    const settings = await loadInForce(browser.storage.local, managed);
    await registerForRoles(browser as unknown as ScriptRegistry & HostsApi, settings);
  });
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'session') return;
    if (area === 'managed') void readAhead(managed);
    epoch = crypto.randomUUID();
    void tellTabs();
    if (changes.extraHosts) void register();
    void registerRoles();
  });

  const hosts: HostsDesk = {
    api: browser as unknown as HostsApi,
    storage: browser.storage.local,
    managed,
  };

  const desk: Desk = {
    extensionId: browser.runtime.id,
    ownPages: browser.runtime.getURL('/'),
    storage: browser.storage.local,
    managed,
    session: browser.storage.session,
    hosts: { watch: (host) => watchSite(host, hosts), unwatch: (host) => unwatchSite(host, hosts) },
    epoch: () => epoch,
    nameFilter: filterShelf(browser.storage.local),
    async detectLanguage(text) {
      const { isReliable, languages } = await browser.i18n.detectLanguage(text);
      const [first] = languages;
      return first && { language: first.language, reliable: isReliable };
    },
    showUi,
    sendGuard,
    async reviewAbove(tabId, request) {
      await showUi(tabId, 0);
      const here: ReviewHere = { type: 'review', request };
      return browser.tabs.sendMessage(tabId, here, { frameId: 0 });
    },
  };

  // Content scripts ask for verdicts and see no settings: where the browser can, it keeps storage from them itself.
  void browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });

  // At every start, and the browser's own start is one: Chrome forgets registered scripts with each update.
  const registerAll = () => void register().then(registerRoles);
  registerAll();
  void showHostAccess(browser);
  browser.runtime.onStartup.addListener(registerAll);
  // Firefox closes the toolbar popup when it asks, so the answer is heard here. A leave given or taken back in the
  // browser's own settings counts the same.
  browser.permissions.onAdded.addListener(async ({ origins }) => {
    void showHostAccess(browser);
    for (const host of hostsIn(origins)) await watchSite(host, hosts);
    await register();
  });
  browser.permissions.onRemoved.addListener(async ({ origins }) => {
    void showHostAccess(browser);
    for (const host of hostsIn(origins)) await unwatchSite(host, hosts);
    await register();
  });

  browser.commands.onCommand.addListener((command) => {
    if (command === 'open-mark') void openMark();
  });

  // Before anything is read, the person is told what would be. Installed by a school's policy there is no tab.
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void welcome();
  });

  browser.runtime.onMessage.addListener((message, sender) => answer(message, sender, desk));
});

/** The popup and the mark, into one frame. */
async function showUi(tabId: number, frameId: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: ['/review.js'],
    injectImmediately: true,
  });
}

/** The guard, into the page's own world of one frame. */
async function sendGuard(tabId: number, frameId: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: [GUARD_SCRIPT],
    world: 'MAIN',
    injectImmediately: true,
  });
}

/** Asks every frame of the tab in front; the one with a mark opens it. */
async function openMark(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const asked: FrameMessage = { type: 'open-mark' };
  // A tab without any script of ours refuses.
  if (tab?.id !== undefined) await browser.tabs.sendMessage(tab.id, asked).catch(() => {});
}

async function welcome(): Promise<void> {
  const { installType } = await browser.management.getSelf();
  if (installType !== 'admin') await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
