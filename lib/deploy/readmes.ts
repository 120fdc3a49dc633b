import type { Deployment } from './deployment.ts';
import { POLICIES, settingsKey } from './registry.ts';

/**
 * What IT reads beside the files of each platform: where to put them, how to see that they took, how to take them away
 * again. Long for one file because it is all words.
 */

const SEEN = `Then open Second Look's settings, *About this installation*: every value stands there as it was received, accepted or
refused with the reason. *Check this installation* says pass or why not. On the first start after installation the values
can take some seconds to arrive.`;

export function readmeForWindows(deployment: Deployment): string {
  const { ids } = deployment;
  return `# Windows

Three ways to the same values. Use one of them for a computer, not two.

## 1. The registry files, for a trial on one computer

\`second-look-chrome.reg\` and \`second-look-edge.reg\`: double-click as administrator. They install the extension and set it up.
For Firefox there are two: \`second-look-firefox.reg\` sets it up; \`second-look-firefox-install.reg\` installs it, and **replaces
an \`ExtensionSettings\` policy that Firefox has already**: merge the two by hand then.
A computer that is neither in a domain nor in device management lets Chrome and Edge install by force from their stores
alone.

\`remove-second-look.reg\` takes it all away again (not Firefox's \`ExtensionSettings\`, which may hold others).

## 2. Group Policy

Put \`SecondLook.admx\` into the central store (\`\\\\domain\\SYSVOL\\domain\\Policies\\PolicyDefinitions\`) and
\`en-US\\SecondLook.adml\` into its folder \`en-US\`. The settings are then under Administrative Templates > Second Look, for
each browser. They set it up; to install it, use the browser's own template:

- Chrome, *Configure the list of force-installed apps and extensions*: \`${ids.chrome};${deployment.updateUrls.chrome}\`
- Edge, *Control which extensions are installed silently*: \`${ids.edge};${deployment.updateUrls.edge}\`
- Firefox, *Extension Management*: the line in \`../firefox/admx-extension-settings.json\`

The values to type in are those of \`../google-admin/second-look.json\`, each without its wrapping \`{"Value": …}\`; the pack goes
in as one line.

## 3. Intune

Devices > Scripts and remediations. \`Install-SecondLook.ps1\` as remediation script, \`Test-SecondLook.ps1\` as detection script;
run as system, in 64-bit PowerShell. Or, once, as a platform script. The install lists can also be set in the settings catalog
(*Control which extensions are installed silently*, with the values above); the settings cannot, so the script stays.

## How to see that it took

\`chrome://policy\`, \`edge://policy\`: press *Reload policies*; Second Look has a section of its own with each value and *OK*.
Values that are missing there were of the wrong type: the browser drops them silently. Firefox: \`about:policies\`.
In the registry: \`HKEY_LOCAL_MACHINE\\${settingsKey('chrome', ids.chrome)}\`,
\`HKEY_LOCAL_MACHINE\\${settingsKey('edge', ids.edge)}\`,
\`HKEY_LOCAL_MACHINE\\${settingsKey('firefox', ids.firefox)}\`.
${SEEN}

## If there is an ExtensionSettings policy already

Chrome and Edge read it either as one JSON text, the value \`ExtensionSettings\` in \`${POLICIES.chrome}\`, or as keys. If yours
is a text, add the extension to that text instead of using the keys of the \`.reg\` file.
`;
}

export function readmeForGoogleAdmin({ ids, updateUrls, selfHosted }: Deployment): string {
  const install = selfHosted
    ? `*Add Chrome app or extension by ID*, *From a custom URL*: ID \`${ids.chrome}\`, URL \`${updateUrls.chrome}\`.`
    : `*Add Chrome app or extension by ID*, *From the Chrome Web Store*: ID \`${ids.chrome}\`.`;
  return `# Google Admin console (Chromebooks, and Chrome with managed profiles)

1. Devices > Chrome > Apps & extensions > Users & browsers. Choose the organisational unit: one for each role.
2. ${install}
3. Set it to *Force install* (and pin it, if you like).
4. Under *Policy for extensions* upload or paste \`second-look.json\`. Save.

Start with a test unit of two or three people.

Every value in the file is wrapped as \`{"Value": …}\`: that is what the console wants. If it refuses the file, compare with
another extension's policy in your console before changing anything.

Unlike a computer's policy, this one follows the account: it holds at home too, wherever the person signs in to Chrome with
it. Tell staff so (docs/staff-and-unions.md).

## How to see that it took

On a test device \`chrome://policy\`, *Reload policies*: Second Look has a section of its own with each value and *OK*.
${SEEN}

To take it away, set it to *Block* or remove it from the unit.
`;
}

export function readmeForMac({ ids }: Deployment): string {
  return `# macOS

One configuration profile for each browser: \`second-look-chrome.mobileconfig\`, \`second-look-edge.mobileconfig\`,
\`second-look-firefox.mobileconfig\`. Hand them out by device management (Jamf: Configuration Profiles > Upload; Intune: Devices >
Configuration > Templates > Custom). On one Mac by hand: open the file, then System Settings > General > Device Management.

Each profile installs the extension and sets it up. Chrome and Edge read an extension's settings only from the domain
\`com.google.Chrome.extensions.${ids.chrome}\` (\`com.microsoft.Edge.extensions.${ids.edge}\`); a \`3rdparty\` key in the
browser's own domain does nothing there.

**If another profile sets \`ExtensionSettings\` already**, only one of the two is in force: copy the entry of ours into yours and
delete that payload from our file.

The profiles are not signed. Device management signs what it hands out.

## How to see that it took

\`chrome://policy\`, \`edge://policy\` (*Reload policies*) or, in Firefox, \`about:policies\`. In Terminal:
\`sudo profiles show | grep second-look\`.
${SEEN}

To take it away, remove the profile.
`;
}

export function readmeForLinux(): string {
  return `# Linux

| browser | put this file | into |
|---|---|---|
| Google Chrome | \`chrome/second-look.json\` | \`/etc/opt/chrome/policies/managed/\` |
| Chromium | \`chrome/second-look.json\` | \`/etc/chromium/policies/managed/\` |
| Microsoft Edge | \`edge/second-look.json\` | \`/etc/opt/edge/policies/managed/\` |
| Firefox | \`../firefox/policies.json\` | \`/etc/firefox/policies/\` |

As root, readable by all: \`install -D -m 644 chrome/second-look.json /etc/opt/chrome/policies/managed/second-look.json\`.

If another file there sets \`ExtensionSettings\`, one of the two wins and the other is ignored: keep all of it in one file.

## How to see that it took

\`chrome://policy\`, \`edge://policy\`: *Reload policies*; a changed file is noticed without a restart. Firefox reads its file at
start: \`about:policies\`.
${SEEN}

To take it away, delete the file.
`;
}

export function readmeForFirefox({ ids, firefoxInstallUrl }: Deployment): string {
  return `# Firefox

\`policies.json\` goes into
- Windows: the folder \`distribution\` beside \`firefox.exe\`,
- macOS: \`Firefox.app/Contents/Resources/distribution/\`,
- Linux: \`/etc/firefox/policies/\`.

A computer has one such file: if there is one, copy the two entries of ours into it. With Mozilla's Group Policy templates
instead: *Extension Management* takes the line in \`admx-extension-settings.json\`; the settings go in with our own template
(\`../windows\`) or, as one value for \`${ids.firefox}\` under *3rdparty*, as the line in \`admx-3rdparty.json\` (REG_MULTI_SZ).

The add-on's file is fetched from \`${firefoxInstallUrl}\`. Release Firefox takes only a file that Mozilla has signed. From a
server of your own, a new version is a new file name and a new \`install_url\`.

Firefox checks no types: every value reaches Second Look as it is written, and Second Look checks it.

## How to see that it took

\`about:policies\` shows both entries; *Errors* there must be empty. Firefox reads the file at start.
${SEEN}

To take it away, remove the entries and restart Firefox.
`;
}

export function readmeForServer({ selfHosted, ids, version }: Deployment): string {
  return `# A server of your own

Put \`update.xml\` at \`${selfHosted?.updateUrl}\`, and the packed extension, \`second-look-${version}.crx\`, beside it. Any web server
does; both files must be reachable without signing in. The packed extension must be signed with the key whose id is
\`${ids.chrome}\`: whoever holds that key can publish updates to every computer, so keep it offline.

- **Staged rollout**: two addresses, one for the test group's policy and one for everybody's; move the second when the first has
  run well for a week.
- **Pinning**: leave \`update.xml\` as it is.
- **Rolling back**: browsers never install a lower version. Publish the older code under a higher version number, or take the
  extension out of the policy.

Chrome and Edge on Windows and Mac take extensions from a server of your own only on computers that are in a domain or in
device management.
`;
}
