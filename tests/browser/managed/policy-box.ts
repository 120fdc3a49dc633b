import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowsers } from '../../setup/browsers.mjs';

/**
 * Policy files that one browser sees and the machine does not: the browser starts in a mount namespace of its own, with a
 * folder laid over its policy folder. Nothing is left behind, also when the test is killed.
 */
export interface PolicyBox {
  folder: string;
  /** A stand-in for the browser's program that starts it in the namespace. */
  executable: string;
  /** Writes a policy file; a running Chromium notices. */
  write(name: string, content: string): void;
  remove(): void;
}

/** Why policy tests cannot run here, in one line; nothing where they can. */
export function whyNot(browser: 'chromium' | 'firefox'): string | undefined {
  if (process.platform !== 'linux') return 'policy files are laid in place with a Linux mount namespace';
  if (process.getuid?.() !== 0) return 'laying policy files in place takes root';
  const path = findBrowsers()[browser];
  if (!path) return `there is no ${browser} on this machine`;
  if (browser === 'chromium' && !/chromium/.test(path))
    return 'only Chromium keeps its policy in /etc/chromium';
  const tried = mkdtempSync(join(tmpdir(), 'second-look-mount-'));
  const { status } = spawnSync('unshare', ['-m', 'sh', '-c', mountCommand(browser, tried)]);
  rmSync(tried, { recursive: true, force: true });
  return status === 0 ? undefined : 'this machine does not let root mount folders in a namespace of its own';
}

/** Chromium's folder is covered, so that later changes show; Firefox's may not exist, so it is laid into `/etc`. */
function mountCommand(browser: 'chromium' | 'firefox', folder: string): string {
  return browser === 'chromium'
    ? `mount --bind '${folder}' /etc/chromium`
    : `mount -t overlay overlay -o 'lowerdir=${folder}:/etc' /etc`;
}

export function policyBox(browser: 'chromium' | 'firefox'): PolicyBox {
  const folder = mkdtempSync(join(tmpdir(), 'second-look-policy-'));
  const etc = join(folder, 'etc');
  const policies = join(etc, browser === 'chromium' ? 'policies/managed' : 'firefox/policies');
  mkdirSync(policies, { recursive: true });
  if (browser === 'chromium' && existsSync('/etc/chromium')) {
    cpSync('/etc/chromium', etc, { recursive: true, force: false });
  }
  const executable = join(folder, browser);
  const program = findBrowsers()[browser]!;
  writeFileSync(
    executable,
    `#!/bin/sh\nexec unshare -m sh -c "${mountCommand(browser, etc)} && exec '${program}' \\"\\$@\\"" ${browser} "$@"\n`,
  );
  chmodSync(executable, 0o755);
  return {
    folder,
    executable,
    write: (name, content) => writeFileSync(join(policies, name), content),
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
}
