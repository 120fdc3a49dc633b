import {
  type BrowserName,
  chromiumInstall,
  type Deployment,
  firefoxInstall,
  type Settings,
} from './deployment.ts';

/** One value of the Windows registry. Keys are below `HKEY_LOCAL_MACHINE`. */
export interface RegistryValue {
  key: string;
  name: string;
  data: RegistryData;
}
export type RegistryData =
  | { type: 'text'; text: string }
  | { type: 'number'; number: number }
  /** REG_MULTI_SZ. */
  | { type: 'lines'; lines: readonly string[] };

export const POLICIES: Record<BrowserName, string> = {
  chrome: 'SOFTWARE\\Policies\\Google\\Chrome',
  edge: 'SOFTWARE\\Policies\\Microsoft\\Edge',
  firefox: 'SOFTWARE\\Policies\\Mozilla\\Firefox',
};

/** The key that holds our settings and nothing else: replaced as a whole, so that no entry of an old list stays. */
export function settingsKey(browser: BrowserName, id: string): string {
  return browser === 'firefox'
    ? `${POLICIES.firefox}\\3rdparty\\Extensions\\${id}`
    : `${POLICIES[browser]}\\3rdparty\\extensions\\${id}\\policy`;
}

/** What makes the browser install the extension. */
export function installValues(deployment: Deployment, browser: BrowserName): RegistryValue[] {
  const id = deployment.ids[browser];
  if (browser === 'firefox') {
    // The documented form: all extensions in one JSON. Hence a file of its own, with a warning.
    const lines = [JSON.stringify({ [id]: firefoxInstall(deployment) })];
    return [{ key: POLICIES.firefox, name: 'ExtensionSettings', data: { type: 'lines', lines } }];
  }
  const key = `${POLICIES[browser]}\\ExtensionSettings\\${id}`;
  return Object.entries(chromiumInstall(deployment, browser)).map(([name, value]) => ({
    key,
    name,
    data: dataOf(value),
  }));
}

/** The extension's own settings. A list is a key of its own with values named 1, 2, 3. */
export function settingValues(settings: Settings, browser: BrowserName, id: string): RegistryValue[] {
  const key = settingsKey(browser, id);
  return Object.entries(settings).flatMap(([name, value]): RegistryValue[] =>
    typeof value === 'string' || typeof value === 'boolean'
      ? [{ key, name, data: dataOf(value) }]
      : value.map((text, at) => ({
          key: `${key}\\${name}`,
          name: String(at + 1),
          data: { type: 'text', text },
        })),
  );
}

const dataOf = (value: string | boolean): RegistryData =>
  typeof value === 'string' ? { type: 'text', text: value } : { type: 'number', number: Number(value) };
