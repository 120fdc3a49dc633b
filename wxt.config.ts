import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { managedSchema } from './lib/settings/managed-schema.ts';
import { ANY_HOST, guardedPatterns, hostPatterns, optionalHostPatterns } from './lib/sites/hosts.ts';
import { UNGUARDED } from './lib/sites/unguarded.ts';
import { thirdParties, thirdPartyText } from './third-party.ts';

/** One purpose, one sentence; the same everywhere the extension is described. */
const PURPOSE =
  "Shows people the clause of their school's social media policy that applies to a post they are writing, before they publish it.";

/**
 * Each fact of a site file says where it was seen. That is for people, and would be a tenth of what every frame of the
 * named sites has to load.
 */
const withoutSources = {
  name: 'facts without their sources',
  enforce: 'pre' as const,
  transform: (code: string, id: string) =>
    /\/lib\/sites\/[^/]+\.ts$/.test(id) ? code.replace(/,\s*\.\.\.[A-Z][A-Z_]+\b(?=[\s,}])/g, '') : undefined,
};

const MANAGED_SCHEMA = 'managed-schema.json';

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: () => ({ plugins: [preact()] }),
  hooks: {
    'entrypoints:resolved'(_, entrypoints) {
      for (const each of entrypoints) {
        if (each.type !== 'content-script') continue;
        if (each.name === 'gate') Object.assign(each.options, { matches: hostPatterns() });
        if (each.name === 'outbound')
          Object.assign(each.options, { matches: guardedPatterns(), excludeMatches: [...UNGUARDED] });
      }
    },
    // Written at build from the lockfile and the one table of keys, so that neither can fall out of step.
    'build:publicAssets'(wxt, files) {
      files.push({
        relativeDest: 'THIRD-PARTY.txt',
        contents: thirdPartyText(thirdParties(fileURLToPath(new URL('.', import.meta.url)))),
      });
      // Firefox asks for no schema.
      if (wxt.config.browser === 'firefox') return;
      files.push({
        relativeDest: MANAGED_SCHEMA,
        contents: `${JSON.stringify(managedSchema(), null, 2)}\n`,
      });
    },
    // WXT's own wrapper asks for the browser API in every content script. Both browsers give promises by themselves
    // there, so the polyfill (3 kB gzip in every frame of the named sites) stays with the pages that want it.
    'vite:build:extendConfig'(entrypoints, config) {
      if (!entrypoints.some(({ type }) => type === 'content-script')) return;
      config.plugins = [...(config.plugins ?? []), withoutSources];
      config.resolve = {
        ...config.resolve,
        alias: {
          ...config.resolve?.alias,
          'wxt/browser': '@wxt-dev/browser',
          'wxt/utils/content-script-context': fileURLToPath(
            new URL('lib/gate/bare-context.ts', import.meta.url),
          ),
        },
      };
    },
  },
  manifest: ({ browser }) => ({
    name: 'Second Look',
    description: PURPOSE,
    // `activeTab`: the toolbar popup learns which host the tab in front shows, once the person has opened it there.
    permissions: ['storage', 'scripting', 'activeTab'],
    action: { default_title: 'Second Look' },
    commands: {
      'open-mark': {
        suggested_key: { default: 'Alt+Shift+L' },
        description: 'Read what Second Look says about the draft',
      },
    },
    host_permissions: hostPatterns(),
    optional_host_permissions: [...optionalHostPatterns(), ANY_HOST],
    content_security_policy: {
      // No network at all: not even our own pages may connect anywhere.
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
    },
    ...(browser !== 'firefox' && { storage: { managed_schema: MANAGED_SCHEMA } }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'second-look@second-look.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
        gecko_android: { strict_min_version: '142.0' },
      },
    }),
  }),
});
