import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answer, type Desk } from '../lib/gate/answer.ts';
import { builtinPolicy } from '../lib/policy/builtin.ts';
import { managedSource } from '../lib/settings/managed-source.ts';

export default defineBackground(() => {
  // Another worker, other settings: either way what content scripts remember may be old.
  let epoch = crypto.randomUUID();
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area !== 'session') epoch = crypto.randomUUID();
  });

  const desk: Desk = {
    extensionId: browser.runtime.id,
    ownPages: browser.runtime.getURL('/'),
    storage: browser.storage.local,
    managed: managedSource(browser),
    policy: builtinPolicy,
    epoch: () => epoch,
    async detectLanguage(text) {
      const { isReliable, languages } = await browser.i18n.detectLanguage(text);
      const [first] = languages;
      return first && { language: first.language, reliable: isReliable };
    },
    async showUi(tabId, frameId) {
      await browser.scripting.executeScript({
        target: { tabId, frameIds: [frameId] },
        files: ['/review.js'],
        injectImmediately: true,
      });
    },
  };

  // Content scripts ask for verdicts and see no settings: where the browser can, it keeps storage from them itself.
  void browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });

  browser.runtime.onMessage.addListener((message, sender) => answer(message, sender, desk));
});
