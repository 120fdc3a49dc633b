import { DOMParser, type Element } from '@xmldom/xmldom';
import fc from 'fast-check';
import { parse } from 'plist';
import { describe, expect, it } from 'vitest';
import { type Deployment, deployment, type Settings } from '../../../lib/deploy/deployment.ts';
import { makeKit } from '../../../lib/deploy/kit.ts';
import { schoolSettings } from '../../../lib/deploy/school-settings.ts';
import { packText } from '../../../lib/deploy/transport.ts';
import { buildFilter } from '../../../lib/school/filter.ts';
import { sampleProfile } from '../../../lib/school/sample.ts';
import { MANAGED_KEYS } from '../../../lib/settings/managed-keys.ts';
import { readManaged } from '../../../lib/settings/managed-read.ts';
import { parseReg } from './reg-parser.ts';

// What goes in comes out again: every generated file is read back by a parser for its format.

const CHROME = 'abcdefghijklmnopabcdefghijklmnop';
const EDGE = 'ponmlkjihgfedcbaponmlkjihgfedcba';
const FIREFOX = 'second-look@second-look.example';
const choices = { chromeId: CHROME, edgeId: EDGE, version: '1.2.3' };

async function kit(settings: Settings, more: Partial<Parameters<typeof deployment>[0]> = {}) {
  const made = deployment({ ...choices, ...more }, settings);
  const { files, warnings } = await makeKit(made);
  const content = (path: string) => files.find((file) => file.path === path)?.content;
  return {
    made,
    warnings,
    paths: files.map(({ path }) => path),
    text: (path: string) => content(path) as string,
    json: (path: string) => JSON.parse(content(path) as string),
    reg: (path: string) => parseReg(content(path) as Uint8Array),
    plist: (path: string) => parse(content(path) as string) as unknown as Profile,
    xml: (path: string) => {
      const problems: string[] = [];
      const parser = new DOMParser({
        onError: (level, message) => void problems.push(`${level}: ${message}`),
      });
      const root = parser.parseFromString(content(path) as string, 'text/xml').documentElement!;
      expect(problems).toEqual([]);
      return root;
    },
  };
}

interface Profile {
  PayloadContent: (Record<string, unknown> & { PayloadType: string })[];
  PayloadUUID: string;
}

const staff = schoolSettings(sampleProfile, 'staff', {
  'sites.x': false,
  extraHosts: ['forum.example', 'other.example'],
  lockedSettings: ['roles'],
  paused: false,
}).settings;

/** The values under a registry key as the browser would put them together again. */
function registrySettings(reg: ReturnType<typeof parseReg>, key: string): Settings {
  const settings: Record<string, string | boolean | string[]> = {};
  for (const [name, value] of reg.keys.get(key) ?? []) {
    settings[name] = typeof value === 'number' ? value === 1 : value;
  }
  for (const [sub, values] of reg.keys) {
    if (sub.startsWith(`${key}\\`)) settings[sub.slice(key.length + 1)] = [...values.values()] as string[];
  }
  return settings;
}

const PAYLOAD = /^Payload/;
const withoutPayload = (entry: object) =>
  Object.fromEntries(Object.entries(entry).filter(([key]) => !PAYLOAD.test(key)));

/** Every form in which the settings leave, read back. An empty list has no form in the registry. */
async function readBack(settings: Settings): Promise<Record<string, Settings>> {
  const { json, reg, plist } = await kit(settings);
  const wrapped = Object.entries(json('google-admin/second-look.json') as Record<string, { Value: never }>);
  return {
    google: Object.fromEntries(wrapped.map(([key, { Value }]) => [key, Value])),
    linuxChrome: json('linux/chrome/second-look.json')['3rdparty'].extensions[CHROME],
    linuxEdge: json('linux/edge/second-look.json')['3rdparty'].extensions[EDGE],
    firefox: json('firefox/policies.json').policies['3rdparty'].Extensions[FIREFOX],
    firefoxTemplate: json('firefox/admx-3rdparty.json'),
    regChrome: registrySettings(
      reg('windows/second-look-chrome.reg'),
      `SOFTWARE\\Policies\\Google\\Chrome\\3rdparty\\extensions\\${CHROME}\\policy`,
    ),
    regEdge: registrySettings(
      reg('windows/second-look-edge.reg'),
      `SOFTWARE\\Policies\\Microsoft\\Edge\\3rdparty\\extensions\\${EDGE}\\policy`,
    ),
    regFirefox: registrySettings(
      reg('windows/second-look-firefox.reg'),
      `SOFTWARE\\Policies\\Mozilla\\Firefox\\3rdparty\\Extensions\\${FIREFOX}`,
    ),
    macChrome: withoutPayload(
      plist('macos/second-look-chrome.mobileconfig').PayloadContent.find(
        ({ PayloadType }) => PayloadType === `com.google.Chrome.extensions.${CHROME}`,
      )!,
    ) as Settings,
    macEdge: withoutPayload(
      plist('macos/second-look-edge.mobileconfig').PayloadContent.find(
        ({ PayloadType }) => PayloadType === `com.microsoft.Edge.extensions.${EDGE}`,
      )!,
    ) as Settings,
    macFirefox: (
      plist('macos/second-look-firefox.mobileconfig').PayloadContent[0]!['3rdparty'] as {
        Extensions: Record<string, Settings>;
      }
    ).Extensions[FIREFOX]!,
  };
}

describe('settings come back as they went in', () => {
  it('for a sample school', async () => {
    for (const [form, settings] of Object.entries(await readBack(staff))) {
      expect(settings, form).toEqual(staff);
    }
  });

  it('with a hundred staff, quotation marks, accents and line breaks', async () => {
    const hundred = Array.from({ length: 100 }, (_, at) => ({
      title: 'Ms',
      first: `Zoë "Zed" ${at}`,
      surname: `O’Brien-Łukaszewicz\\${at}`,
      role: 'Teacher; Year 4\nand "library" <lead> & more',
    }));
    const { settings } = schoolSettings({ ...sampleProfile, staff: hundred }, 'staff');
    for (const [form, back] of Object.entries(await readBack(settings))) {
      expect(back, form).toEqual(settings);
      expect(JSON.parse(back.pack as string).profile.staff).toHaveLength(100);
    }
    expect((await kit(settings)).warnings).toEqual([]);
  });

  it('whatever a pack holds', async () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom(
        '"',
        "'@",
        "'@\r\n",
        '\\',
        '\\"',
        ']]>',
        '&#xF000;',
        '\uF000',
        '\u2028',
        '\u0000',
        '\uFFFE',
        '%PATH%',
        '$(x)',
        '‘’“”',
        '\uD800',
        '\r\n[HKEY_LOCAL_MACHINE\\X]',
      ),
    );
    await fc.assert(
      fc.asyncProperty(hostile, hostile, async (one, two) => {
        const pack = { profile: { name: one, aliases: [two], [two]: one } };
        const settings = { role: 'staff', pack: packText(pack), paused: true };
        for (const [form, back] of Object.entries(await readBack(settings))) {
          expect(back, form).toEqual(settings);
          expect(JSON.parse(back.pack as string), form).toEqual(JSON.parse(JSON.stringify(pack)));
        }
      }),
      { numRuns: Number(process.env.LONG ? 500 : 40) },
    );
  });

  it('in the PowerShell script, which is ASCII and whose texts cannot end early', async () => {
    const { settings } = schoolSettings({ ...sampleProfile, town: "Tŷ’Gwyn '@ \u201C" }, 'staff', staff);
    const { text } = await kit(settings);
    for (const path of ['windows/Install-SecondLook.ps1', 'windows/Test-SecondLook.ps1']) {
      const script = text(path);
      expect(script).toMatch(/^[\x20-\x7e\r\n]*$/);
      const texts = [...script.matchAll(/@'\r\n(.*)\r\n'@/g)].map((found) => JSON.parse(found[1]!));
      const values = texts.find((each) => Array.isArray(each) && typeof each[0] === 'object');
      const pack = values.find(
        ({ name, key }: { name: string; key: string }) => name === 'pack' && key.includes('Chrome'),
      );
      expect(pack).toEqual({
        key: expect.stringContaining(CHROME),
        name: 'pack',
        type: 'String',
        data: settings.pack,
      });
    }
  });
});

describe('the browser is told to install it', () => {
  it('from the stores', async () => {
    const { json, reg, plist } = await kit(staff);
    const chrome = {
      installation_mode: 'force_installed',
      update_url: 'https://clients2.google.com/service/update2/crx',
      toolbar_pin: 'force_pinned',
    };
    expect(json('linux/chrome/second-look.json').ExtensionSettings).toEqual({ [CHROME]: chrome });
    const key = `SOFTWARE\\Policies\\Google\\Chrome\\ExtensionSettings\\${CHROME}`;
    expect(Object.fromEntries(reg('windows/second-look-chrome.reg').keys.get(key)!)).toEqual(chrome);
    const browserPayload = plist('macos/second-look-chrome.mobileconfig').PayloadContent[0]!;
    expect(browserPayload).toMatchObject({
      PayloadType: 'com.google.Chrome',
      ExtensionSettings: { [CHROME]: chrome },
    });
    expect(browserPayload).not.toHaveProperty('3rdparty');
    expect(json('firefox/policies.json').policies.ExtensionSettings[FIREFOX].install_url).toMatch(
      /^https:\/\/addons\.mozilla\.org\/.*\/latest\.xpi$/,
    );
    const [line] = reg('windows/second-look-firefox-install.reg').keys.get(
      'SOFTWARE\\Policies\\Mozilla\\Firefox',
    )!;
    expect(line![0]).toBe('ExtensionSettings');
    expect(JSON.parse((line![1] as string[])[0]!)).toEqual(
      json('firefox/policies.json').policies.ExtensionSettings,
    );
  });

  it('from a server of the school’s own, whose one file has one id everywhere', async () => {
    const updateUrl = 'https://it.example/second-look/update.xml';
    const { json, xml, paths } = await kit(staff, { updateUrl, edgeId: undefined });
    expect(json('linux/edge/second-look.json').ExtensionSettings[CHROME]).toMatchObject({
      update_url: updateUrl,
      override_update_url: true,
    });
    const app = [...xml('server/update.xml').getElementsByTagName('app')];
    expect(app.map((each) => each.getAttribute('appid'))).toEqual([CHROME]);
    const check = app[0]!.getElementsByTagName('updatecheck')[0]!;
    expect(check.getAttribute('codebase')).toBe('https://it.example/second-look/second-look-1.2.3.crx');
    expect(check.getAttribute('version')).toBe('1.2.3');
    expect(paths).toContain('server/README.md');
    expect(json('firefox/policies.json').policies.ExtensionSettings[FIREFOX].install_url).toBe(
      'https://it.example/second-look/second-look-1.2.3.xpi',
    );
  });

  it('and the settings of before are cleared, so that no entry of an old list stays', async () => {
    const { reg } = await kit(staff);
    expect(reg('windows/second-look-chrome.reg').deleted).toEqual([
      `SOFTWARE\\Policies\\Google\\Chrome\\3rdparty\\extensions\\${CHROME}\\policy`,
    ]);
    const removal = reg('windows/remove-second-look.reg');
    expect(removal.keys.size).toBe(0);
    expect(removal.deleted).toContain(`SOFTWARE\\Policies\\Microsoft\\Edge\\ExtensionSettings\\${EDGE}`);
  });
});

describe('the Group Policy templates', () => {
  const all = (root: Element, name: string) => [...root.getElementsByTagName(name)];

  it('define every key for every browser, under the key that the browser reads', async () => {
    const { xml } = await kit(staff);
    const policies = all(xml('windows/SecondLook.admx'), 'policy');
    expect(policies).toHaveLength(MANAGED_KEYS.length * 3);
    const base = `SOFTWARE\\Policies\\Microsoft\\Edge\\3rdparty\\extensions\\${EDGE}\\policy`;
    const edge = policies.filter((policy) => policy.getAttribute('key') === base);
    const read = edge.map((policy) => {
      const [text] = all(policy, 'text');
      const [list] = all(policy, 'list');
      if (text) return [text.getAttribute('valueName'), 'text'];
      if (list) return [list.getAttribute('key')!.slice(base.length + 1), 'list'];
      const value = (name: string) => all(all(policy, name)[0]!, 'decimal')[0]!.getAttribute('value');
      expect([value('enabledValue'), value('disabledValue')]).toEqual(['1', '0']);
      return [policy.getAttribute('valueName'), 'switch'];
    });
    expect(read).toEqual(MANAGED_KEYS.map(({ key, type }) => [key, type]));
  });

  it('find every word and every presentation that they refer to', async () => {
    const { xml, text } = await kit(staff);
    const words = xml('windows/en-US/SecondLook.adml');
    const ids = (name: string) => all(words, name).map((each) => each.getAttribute('id'));
    const strings = ids('string');
    const presentations = ids('presentation');
    expect(new Set(strings).size).toBe(strings.length);
    for (const [, kind, id] of text('windows/SecondLook.admx').matchAll(
      /\$\((string|presentation)\.(\w+)\)/g,
    )) {
      expect(kind === 'string' ? strings : presentations).toContain(id);
    }
    for (const box of [...all(words, 'textBox'), ...all(words, 'listBox')]) {
      expect(presentations).toContain(box.getAttribute('refId'));
    }
    const title = all(words, 'string').find((each) => each.getAttribute('id') === 'chrome_pack')?.textContent;
    expect(title).toBe(MANAGED_KEYS.find(({ key }) => key === 'pack')?.title);
  });
});

it('gives the same bytes for the same input, and another UUID for another', async () => {
  const [one, two] = await Promise.all([
    makeKit(deployment(choices, staff)),
    makeKit(deployment(choices, staff)),
  ]);
  expect(one).toEqual(two);
  const uuid = async (settings: Settings) =>
    (await kit(settings)).plist('macos/second-look-chrome.mobileconfig').PayloadUUID;
  expect(await uuid(staff)).not.toBe(await uuid({ ...staff, role: 'governor' }));
  expect(await uuid(staff)).toMatch(/^[0-9A-F]{8}-[0-9A-F]{4}-8[0-9A-F]{3}-[89AB][0-9A-F]{3}-[0-9A-F]{12}$/);
});

it('says which platform cannot carry a pack that is too large', async () => {
  const { warnings } = await kit({ role: 'staff', pack: 'x'.repeat(70_000) });
  expect(warnings).toHaveLength(3);
  expect(warnings[0]).toContain('Group Policy carries 32,766');
  expect(warnings[1]).toContain('Install-SecondLook.ps1');
});

describe('ids and addresses that cannot be right', () => {
  const make = (given: Partial<Parameters<typeof deployment>[0]>): Deployment =>
    deployment({ version: '1.0.0', ...given }, {});
  it.each([
    [{ chromeId: 'short' }, '--chrome-id is not an extension id'],
    [{ edgeId: 'Z'.repeat(32) }, '--edge-id is not an extension id'],
    [{ firefoxId: 'a b' }, '--firefox-id is not an add-on id'],
    [{ updateUrl: 'it.example/update.xml' }, '--update-url is not an address'],
    [{ updateUrl: 'http://it.example/update.xml' }, '--update-url must begin with https://'],
  ])('%j', (given, sentence) => {
    expect(() => make(given)).toThrow(sentence);
  });
});

describe('a whole pack', () => {
  const pack = {
    secondLook: 1,
    version: 3,
    date: '2026-09-01',
    reviewBy: '2027-09-01',
    for: 'staff',
    profile: sampleProfile,
    policy: {
      source: 'school',
      title: 'Online conduct',
      clauses: [
        {
          id: '4.2',
          section: '4',
          heading: 'Staff',
          text: 'Staff should not write about “the school” online: ever & anywhere.',
          audience: ['staff'],
          strength: 'should',
          kinds: ['school'],
        },
      ],
      moves: [],
    },
    contacts: [{ for: 'head', name: 'Mrs Ashworth' }],
  };
  const sent = (role: 'staff' | 'pupil', file: object = pack) =>
    JSON.parse(schoolSettings(file, role).settings.pack as string) as typeof pack;

  it('goes out with policy and contacts, and is taken where it arrives', () => {
    expect(sent('staff')).toMatchObject({ policy: pack.policy, contacts: pack.contacts, version: 3 });
    expect(readManaged(schoolSettings(pack, 'staff').settings).settings.pack?.policy).toEqual(pack.policy);
  });
  it('takes its name filter to staff alone', async () => {
    const filter = await buildFilter([{ first: 'Alfie', surname: 'Thirlwell' }]);
    const withFilter = { ...pack, filter: JSON.parse(JSON.stringify(filter)) };
    expect(sent('staff', withFilter)).toHaveProperty('filter');
    expect(sent('pupil', withFilter)).not.toHaveProperty('filter');
  });
});

describe('names of pupils', () => {
  const pupils = [{ first: 'Alfie', surname: 'Thirlwell' }];
  it('are left out wherever they stand, and counted', async () => {
    const { settings, pupilsLeftOut } = schoolSettings(
      { profile: { ...sampleProfile, pupils, pupilList: pupils }, register: pupils },
      'staff',
    );
    expect(pupilsLeftOut).toBe(1);
    const { files } = await makeKit(deployment(choices, settings));
    for (const { path, content } of files) {
      const text = typeof content === 'string' ? content : new TextDecoder('utf-16le').decode(content);
      expect(text, path).not.toContain('Thirlwell');
    }
  });
});
