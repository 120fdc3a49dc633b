import { adml, admx } from './admx.ts';
import { BROWSERS, type Deployment, type KitFile } from './deployment.ts';
import { tooLarge } from './limits.ts';
import { macProfile } from './mac-profile.ts';
import { firefoxPolicies, firefoxTemplateValues, googleAdminPolicy, linuxPolicy } from './policy-json.ts';
import { powershellCheck, powershellScript } from './powershell.ts';
import {
  readmeForFirefox,
  readmeForGoogleAdmin,
  readmeForLinux,
  readmeForMac,
  readmeForServer,
  readmeForWindows,
} from './readmes.ts';
import { regFile } from './reg-file.ts';
import { installValues, POLICIES, settingsKey, settingValues } from './registry.ts';
import { updateManifest } from './update-manifest.ts';

export interface Kit {
  files: KitFile[];
  /** One sentence each, where a platform cannot carry what was given. */
  warnings: string[];
}

/** Every file of one school and role, ready to hand out. The same deployment gives the same bytes. */
export async function makeKit(deployment: Deployment): Promise<Kit> {
  const firefoxValues = firefoxTemplateValues(deployment);
  const manifest = updateManifest(deployment);
  const files: KitFile[] = [
    { path: 'README.md', content: overview(deployment) },
    { path: 'windows/README.md', content: readmeForWindows(deployment) },
    ...BROWSERS.map((browser) => ({
      path: `windows/second-look-${browser}.reg`,
      content: settingsReg(deployment, browser),
    })),
    {
      path: 'windows/second-look-firefox-install.reg',
      content: regFile(installValues(deployment, 'firefox')),
    },
    { path: 'windows/remove-second-look.reg', content: removalReg(deployment) },
    { path: 'windows/SecondLook.admx', content: admx(deployment.ids) },
    { path: 'windows/en-US/SecondLook.adml', content: adml() },
    { path: 'windows/Install-SecondLook.ps1', content: powershellScript(deployment) },
    { path: 'windows/Test-SecondLook.ps1', content: powershellCheck(deployment) },
    { path: 'google-admin/README.md', content: readmeForGoogleAdmin(deployment) },
    { path: 'google-admin/second-look.json', content: googleAdminPolicy(deployment.settings) },
    { path: 'macos/README.md', content: readmeForMac(deployment) },
    ...(await Promise.all(
      BROWSERS.map(async (browser) => ({
        path: `macos/second-look-${browser}.mobileconfig`,
        content: await macProfile(deployment, browser),
      })),
    )),
    { path: 'linux/README.md', content: readmeForLinux() },
    { path: 'linux/chrome/second-look.json', content: linuxPolicy(deployment, 'chrome') },
    { path: 'linux/edge/second-look.json', content: linuxPolicy(deployment, 'edge') },
    { path: 'firefox/README.md', content: readmeForFirefox(deployment) },
    { path: 'firefox/policies.json', content: firefoxPolicies(deployment) },
    { path: 'firefox/admx-extension-settings.json', content: firefoxValues.extensionSettings },
    { path: 'firefox/admx-3rdparty.json', content: firefoxValues.thirdParty },
    ...(manifest
      ? [
          { path: 'server/README.md', content: readmeForServer(deployment) },
          { path: 'server/update.xml', content: manifest },
        ]
      : []),
  ];
  return { files, warnings: tooLarge(deployment.settings, files) };
}

function settingsReg(deployment: Deployment, browser: (typeof BROWSERS)[number]): Uint8Array {
  const id = deployment.ids[browser];
  const install = browser === 'firefox' ? [] : installValues(deployment, browser);
  const values = [...install, ...settingValues(deployment.settings, browser, id)];
  return regFile(values, [settingsKey(browser, id)]);
}

function removalReg({ ids }: Deployment): Uint8Array {
  return regFile(
    [],
    BROWSERS.flatMap((browser) => [
      settingsKey(browser, ids[browser]),
      ...(browser === 'firefox' ? [] : [`${POLICIES[browser]}\\ExtensionSettings\\${ids[browser]}`]),
    ]),
  );
}

function overview({ ids, settings, selfHosted }: Deployment): string {
  const rows = Object.entries(settings).map(
    ([key, value]) =>
      `| \`${key}\` | ${key === 'pack' ? 'the school pack' : `\`${JSON.stringify(value)}\``} |`,
  );
  return `# Second Look: files for IT

| what you have | folder |
|---|---|
| Windows with Chrome, Edge or Firefox | \`windows\` |
| Chromebooks, or Chrome with school accounts | \`google-admin\` |
| Macs | \`macos\` |
| Linux | \`linux\` |
| Firefox anywhere, by its own file | \`firefox\` |
${selfHosted ? '| a server of your own for the extension | `server` |\n' : ''}
Each folder has a README: where to put the files, how to see that they took, how to take them away again. Try a few
computers first (docs/deploy.md: staged rollout, pinning, rolling back).

Extension ids: Chrome \`${ids.chrome}\`, Edge \`${ids.edge}\`, Firefox \`${ids.firefox}\`.

What is set:

| key | value |
|---|---|
${rows.join('\n')}

Anybody who uses a computer can read its policy: there are no names of pupils in these files, and none may be added.
No setting takes away *Post anyway*, reads private messages, or tells the school what anybody wrote.
`;
}
