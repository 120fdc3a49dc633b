import { create, type XMLElement } from 'xmlbuilder';
import { MANAGED_KEYS, type ManagedKey } from '../settings/managed-keys.ts';
import { BROWSER_NAMES, BROWSERS, type BrowserName, type Ids } from './deployment.ts';
import { GROUP_POLICY_CHARACTERS } from './limits.ts';
import { settingsKey } from './registry.ts';

/** Group Policy templates: the definitions, and their words in English. The same for every school of one set of ids. */
export function admx(ids: Ids): string {
  const root = create('policyDefinitions', { encoding: 'utf-8' }).att({
    xmlns: SCHEMA,
    revision: '1.0',
    schemaVersion: '1.0',
  });
  root.ele('policyNamespaces').ele('target', { prefix: 'secondlook', namespace: 'SecondLook.Policies' });
  root.ele('resources', { minRequiredRevision: '1.0' });
  // Our own definition: one of Windows' would have to be there too when a template is loaded into Intune by itself.
  root
    .ele('supportedOn')
    .ele('definitions')
    .ele('definition', { name: SUPPORTED, displayName: `$(string.${SUPPORTED})` });
  const categories = root.ele('categories');
  categories.ele('category', { name: 'SecondLook', displayName: '$(string.SecondLook)' });
  for (const browser of BROWSERS) {
    categories
      .ele('category', { name: category(browser), displayName: `$(string.${category(browser)})` })
      .ele('parentCategory', { ref: 'SecondLook' });
  }
  const policies = root.ele('policies');
  for (const browser of BROWSERS) {
    for (const key of MANAGED_KEYS) addPolicy(policies, key, browser, ids[browser]);
  }
  return `${root.end({ pretty: true })}\n`;
}

const SCHEMA = 'http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions';

const SUPPORTED = 'SUPPORTED_SecondLook';

const category = (browser: BrowserName) => `SecondLook_${browser}`;

/** Names in a template are letters, digits and underscores. */
const nameOf = (browser: BrowserName, key: string) => `${browser}_${key.replace(/[^A-Za-z0-9]/g, '_')}`;

function addPolicy(policies: XMLElement, { key, type }: ManagedKey, browser: BrowserName, id: string): void {
  const name = nameOf(browser, key);
  const registryKey = settingsKey(browser, id);
  const policy = policies.ele('policy', {
    name,
    class: 'Both',
    displayName: `$(string.${name})`,
    explainText: `$(string.${name}_help)`,
    key: registryKey,
    ...(type === 'switch' ? { valueName: key } : { presentation: `$(presentation.${name})` }),
  });
  policy.ele('parentCategory', { ref: category(browser) });
  policy.ele('supportedOn', { ref: SUPPORTED });
  if (type === 'switch') {
    policy.ele('enabledValue').ele('decimal', { value: '1' });
    policy.ele('disabledValue').ele('decimal', { value: '0' });
    return;
  }
  const elements = policy.ele('elements');
  if (type === 'list') elements.ele('list', { id: name, key: `${registryKey}\\${key}`, valuePrefix: '' });
  else
    elements.ele('text', { id: name, valueName: key, maxLength: GROUP_POLICY_CHARACTERS, required: 'true' });
}

/** The words of the templates; Windows falls back to `en-US` where it has no other language. */
export function adml(): string {
  const root = create('policyDefinitionResources', { encoding: 'utf-8' }).att({
    xmlns: SCHEMA,
    revision: '1.0',
    schemaVersion: '1.0',
  });
  root.ele('displayName', 'Second Look');
  root.ele('description', 'Settings of the browser extension Second Look, for schools and trusts.');
  const resources = root.ele('resources');
  const strings = resources.ele('stringTable');
  strings.ele('string', { id: 'SecondLook' }, 'Second Look');
  strings.ele(
    'string',
    { id: SUPPORTED },
    'Windows 10 and later, any browser version that Second Look runs on',
  );
  for (const browser of BROWSERS) {
    strings.ele('string', { id: category(browser) }, BROWSER_NAMES[browser]);
    for (const { key, title, description } of MANAGED_KEYS) {
      const name = nameOf(browser, key);
      strings.ele('string', { id: name }, title);
      strings.ele('string', { id: `${name}_help` }, description);
    }
  }
  const presentations = resources.ele('presentationTable');
  for (const browser of BROWSERS) {
    for (const { key, type, title } of MANAGED_KEYS) {
      if (type === 'switch') continue;
      const refId = nameOf(browser, key);
      const presentation = presentations.ele('presentation', { id: refId });
      if (type === 'list') presentation.ele('listBox', { refId }, title);
      else presentation.ele('textBox', { refId }).ele('label', title);
    }
  }
  return `${root.end({ pretty: true })}\n`;
}
