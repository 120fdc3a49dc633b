import type { KitFile, Settings } from './deployment.ts';

/**
 * A value travels in Group Policy's Registry.pol, whose size field has 16 bits: 65,535 bytes of UTF-16 with a final
 * null (MS-GPREG 2.2.1).
 */
export const GROUP_POLICY_CHARACTERS = 32_766;

/** Intune takes PowerShell scripts below 200 kB. */
export const INTUNE_SCRIPT_BYTES = 200_000;

/** Intune takes custom profiles for macOS up to a million bytes. From memory, and on the careful side. */
export const MAC_PROFILE_BYTES = 1_000_000;

const size = (content: string | Uint8Array) =>
  typeof content === 'string' ? new TextEncoder().encode(content).length : content.length;

/** One sentence for each platform that cannot carry what was given; empty where all can. */
export function tooLarge(settings: Settings, files: readonly KitFile[]): string[] {
  const warnings = Object.entries(settings).flatMap(([key, value]) =>
    typeof value === 'string' && value.length > GROUP_POLICY_CHARACTERS
      ? [
          `The value ${key} has ${value.length.toLocaleString('en-GB')} characters and Group Policy carries ${GROUP_POLICY_CHARACTERS.toLocaleString('en-GB')}: use the .reg file or the PowerShell script instead of the templates.`,
        ]
      : [],
  );
  for (const { path, content } of files) {
    const limit = path.endsWith('.ps1')
      ? INTUNE_SCRIPT_BYTES
      : path.endsWith('.mobileconfig')
        ? MAC_PROFILE_BYTES
        : Number.POSITIVE_INFINITY;
    if (size(content) > limit) {
      warnings.push(
        `${path} has ${size(content).toLocaleString('en-GB')} bytes and Intune takes ${limit.toLocaleString('en-GB')}: hand it out another way, or make the pack smaller.`,
      );
    }
  }
  return warnings;
}
