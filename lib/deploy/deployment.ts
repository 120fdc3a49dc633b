/**
 * What a school rolls out, before it is written in any platform's own way. `settings` are managed values as the browser
 * hands them to the extension: texts, switches and lists of texts, by the keys of `lib/settings/managed-keys.ts`.
 */
export interface Deployment {
  ids: Ids;
  /** Where Chrome and Edge look for the extension and its updates. */
  updateUrls: { chrome: string; edge: string };
  /** Set where those are a server of the school's own, and not the stores. */
  selfHosted?: { updateUrl: string };
  /** Where Firefox gets the add-on's file. */
  firefoxInstallUrl: string;
  version: string;
  settings: Settings;
}

export type Value = string | boolean | readonly string[];
export type Settings = Readonly<Record<string, Value>>;

export const BROWSERS = ['chrome', 'edge', 'firefox'] as const;
export type BrowserName = (typeof BROWSERS)[number];
export const BROWSER_NAMES: Record<BrowserName, string> = {
  chrome: 'Google Chrome',
  edge: 'Microsoft Edge',
  firefox: 'Mozilla Firefox',
};
export type Ids = Record<BrowserName, string>;

/** One file of the kit. Text is written as UTF-8; bytes are written as they are. */
export interface KitFile {
  path: string;
  content: string | Uint8Array;
}

const STORE = {
  chrome: 'https://clients2.google.com/service/update2/crx',
  edge: 'https://edge.microsoft.com/extensionwebstorebase/v1/crx',
};
const ADD_ONS = 'https://addons.mozilla.org/firefox/downloads/latest';

/** The add-on's own id, as in its manifest. */
export const FIREFOX_ID = 'second-look@second-look.example';

/** Stands where an id is not known yet. No browser takes it for one. */
export const NO_ID: Record<'chrome' | 'edge', string> = {
  chrome: 'PUT-THE-CHROME-ID-HERE',
  edge: 'PUT-THE-EDGE-ID-HERE',
};

export interface Choices {
  chromeId?: string | undefined;
  edgeId?: string | undefined;
  firefoxId?: string | undefined;
  /** The address of `update.xml` on a server of the school's own. */
  updateUrl?: string | undefined;
  version: string;
}

/**
 * Fills in what was left open: the stores' addresses, and the marked gaps where an id is missing.
 * @throws {Error} with one sentence, where an id or the address cannot be right
 */
export function deployment(
  { chromeId, edgeId, firefoxId = FIREFOX_ID, updateUrl, version }: Choices,
  settings: Settings,
): Deployment {
  if (chromeId !== undefined) checkChromiumId('--chrome-id', chromeId);
  if (edgeId !== undefined) checkChromiumId('--edge-id', edgeId);
  if (!FIREFOX_ID_SHAPE.test(firefoxId)) {
    throw new Error('--firefox-id is not an add-on id: it looks like name@host, or a UUID in braces.');
  }
  const server = updateUrl === undefined ? undefined : checkUpdateUrl(updateUrl);
  // Packed with a key of its own, one file has one id in every Chromium.
  const ids = {
    chrome: chromeId ?? NO_ID.chrome,
    edge: edgeId ?? (server && chromeId ? chromeId : NO_ID.edge),
    firefox: firefoxId,
  };
  return {
    ids,
    updateUrls: server ? { chrome: server, edge: server } : STORE,
    ...(server && { selfHosted: { updateUrl: server } }),
    firefoxInstallUrl: server
      ? new URL(fileName(version, 'xpi'), server).href
      : `${ADD_ONS}/${encodeURIComponent(firefoxId)}/latest.xpi`,
    version,
    settings,
  };
}

/** How the packed extension is called on a server of the school's own. */
export const fileName = (version: string, ending: 'crx' | 'xpi') => `second-look-${version}.${ending}`;

const FIREFOX_ID_SHAPE = /^(?:[\w.-]*@[\w.-]+|\{[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\})$/i;

function checkChromiumId(option: string, id: string): void {
  if (!/^[a-p]{32}$/.test(id))
    throw new Error(`${option} is not an extension id: it has 32 letters from a to p.`);
}

function checkUpdateUrl(given: string): string {
  if (!URL.canParse(given))
    throw new Error('--update-url is not an address: write https://server/path/update.xml.');
  const url = new URL(given);
  // A browser takes updates over plain http as well, but then anybody between can answer.
  const loopback = ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && loopback)) {
    throw new Error('--update-url must begin with https://.');
  }
  return url.href;
}

/** What the browser's own policy says of the extension, in the words of Chromium's `ExtensionSettings`. */
export function chromiumInstall(
  { updateUrls, selfHosted }: Deployment,
  browser: 'chrome' | 'edge',
): Record<string, string | boolean> {
  return {
    installation_mode: 'force_installed',
    update_url: updateUrls[browser],
    // The address stands in the file too, and would win without this.
    ...(selfHosted && { override_update_url: true }),
    // Edge has another word for pinning, and people there pin by themselves.
    ...(browser === 'chrome' && { toolbar_pin: 'force_pinned' }),
  };
}

export function firefoxInstall({ firefoxInstallUrl }: Deployment): Record<string, string> {
  return { installation_mode: 'force_installed', install_url: firefoxInstallUrl };
}
