import { build } from 'plist';
import {
  BROWSER_NAMES,
  type BrowserName,
  chromiumInstall,
  type Deployment,
  firefoxInstall,
} from './deployment.ts';

/** Chrome and Edge read the settings of an extension from a domain of its own; a `3rdparty` key they ignore, silently. */
const DOMAINS: Record<BrowserName, string> = {
  chrome: 'com.google.Chrome',
  edge: 'com.microsoft.Edge',
  firefox: 'org.mozilla.firefox',
};

/** A configuration profile for one browser. The same deployment gives the same bytes: its UUIDs come from what it says. */
export async function macProfile(deployment: Deployment, browser: BrowserName): Promise<string> {
  const contents = payloads(deployment, browser);
  const identifier = `example.second-look.${browser}`;
  const PayloadContent = await Promise.all(
    contents.map(async (content, at) => ({
      ...content,
      PayloadDisplayName: `Second Look for ${BROWSER_NAMES[browser]}`,
      PayloadEnabled: true,
      PayloadIdentifier: `${identifier}.${at + 1}`,
      PayloadUUID: await uuidOf(`${identifier}.${at + 1} ${JSON.stringify(content)}`),
      PayloadVersion: 1,
    })),
  );
  const profile = {
    PayloadContent,
    PayloadDescription: `Installs Second Look in ${BROWSER_NAMES[browser]} and sets it up for the school.`,
    PayloadDisplayName: `Second Look (${BROWSER_NAMES[browser]})`,
    PayloadIdentifier: identifier,
    PayloadRemovalDisallowed: false,
    PayloadScope: 'System',
    PayloadType: 'Configuration',
    PayloadUUID: await uuidOf(`${identifier} ${JSON.stringify(contents)}`),
    PayloadVersion: 1,
  };
  return `${build(profile)}\n`;
}

function payloads(deployment: Deployment, browser: BrowserName) {
  const id = deployment.ids[browser];
  const { settings } = deployment;
  const domain = DOMAINS[browser];
  if (browser === 'firefox') {
    return [
      {
        PayloadType: domain,
        EnterprisePoliciesEnabled: true,
        ExtensionSettings: { [id]: firefoxInstall(deployment) },
        '3rdparty': { Extensions: { [id]: plain(settings) } },
      },
    ];
  }
  return [
    { PayloadType: domain, ExtensionSettings: { [id]: chromiumInstall(deployment, browser) } },
    { PayloadType: `${domain}.extensions.${id}`, ...plain(settings) },
  ];
}

const plain = (settings: Deployment['settings']) =>
  Object.fromEntries(
    Object.entries(settings).map(([key, value]) => [key, typeof value === 'object' ? [...value] : value]),
  );

/** A UUID (version 8: of our own making) from a hash, so that nothing in a profile is left to chance. */
async function uuidOf(text: string): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))).slice(
    0,
    16,
  );
  hash[6] = (hash[6]! & 0x0f) | 0x80;
  hash[8] = (hash[8]! & 0x3f) | 0x80;
  const digits = [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5').toUpperCase();
}
