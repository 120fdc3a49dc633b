import { BROWSERS, type Deployment, firefoxInstall } from './deployment.ts';
import { installValues, POLICIES, type RegistryValue, settingsKey, settingValues } from './registry.ts';
import { asciiJson } from './transport.ts';

/**
 * A script for Intune (or any shell with administrator's rights) that writes the same values as the `.reg` files. What
 * it writes stands in it as one JSON text, in ASCII: Windows PowerShell reads files in the machine's code page, and
 * takes curly quotation marks for straight ones.
 */
export function powershellScript(deployment: Deployment): string {
  const { replaced, values } = entries(deployment);
  return crlf(`# Second Look: installs the extension in Chrome and Edge (and Firefox) and sets it up for the school.
# Run as administrator or, in Intune, as system, in 64-bit PowerShell. Running it again changes nothing more.
$ErrorActionPreference = 'Stop'

$replaced = @'
${asciiJson(replaced)}
'@ | ConvertFrom-Json

$values = @'
${asciiJson(values)}
'@ | ConvertFrom-Json

foreach ($key in $replaced) {
  if (Test-Path -LiteralPath "HKLM:\\$key") { Remove-Item -LiteralPath "HKLM:\\$key" -Recurse -Force }
}
foreach ($value in $values) {
  $path = "HKLM:\\$($value.key)"
  if (-not (Test-Path -LiteralPath $path)) { New-Item -Path $path -Force | Out-Null }
  New-ItemProperty -LiteralPath $path -Name $value.name -Value $value.data -PropertyType $value.type -Force | Out-Null
}

# Firefox keeps all extensions in one value: ours is only written where there is none yet.
$firefox = 'HKLM:\\${POLICIES.firefox}'
$ours = @'
${asciiJson({ [deployment.ids.firefox]: firefoxInstall(deployment) })}
'@
if (-not (Test-Path -LiteralPath $firefox)) { New-Item -Path $firefox -Force | Out-Null }
$present = (Get-ItemProperty -LiteralPath $firefox).ExtensionSettings
if (-not $present) {
  New-ItemProperty -LiteralPath $firefox -Name ExtensionSettings -Value @($ours) -PropertyType MultiString -Force | Out-Null
} elseif (-not ("$present").Contains('${deployment.ids.firefox}')) {
  Write-Warning "Firefox has an ExtensionSettings policy already. Add this to it: $ours"
}
`);
}

/** For Intune's *Detection script*: exit 0 where every value is in place, 1 where one is missing or different. */
export function powershellCheck(deployment: Deployment): string {
  return crlf(`# Second Look: is everything in place? Exit code 0: yes. 1: no, with the first thing that is missing.
$values = @'
${asciiJson(entries(deployment).values)}
'@ | ConvertFrom-Json

foreach ($value in $values) {
  $path = "HKLM:\\$($value.key)"
  $found = if (Test-Path -LiteralPath $path) { (Get-Item -LiteralPath $path).GetValue($value.name) }
  if ("$found" -cne "$($value.data)") {
    Write-Output "Missing or different: $($value.key) : $($value.name)"
    exit 1
  }
}
Write-Output 'Second Look is set up.'
exit 0
`);
}

function entries(deployment: Deployment) {
  const replaced = BROWSERS.map((browser) => settingsKey(browser, deployment.ids[browser]));
  const values = BROWSERS.flatMap((browser) => [
    ...(browser === 'firefox' ? [] : installValues(deployment, browser)),
    ...settingValues(deployment.settings, browser, deployment.ids[browser]),
  ]).map(({ key, name, data }: RegistryValue) => ({
    key,
    name,
    ...(data.type === 'number'
      ? { type: 'DWord', data: data.number }
      : { type: 'String', data: data.type === 'text' ? data.text : data.lines.join('\n') }),
  }));
  return { replaced, values };
}

const crlf = (text: string) => text.replaceAll('\n', '\r\n');
