import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { setPriority, tmpdir } from 'node:os';
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
  /**
   * Whether the running browser has an eye on the policy files. Chromium does what concerns policy at its lowest
   * priority, and on a busy machine that is minutes late: each call lets it do so at the ordinary one.
   */
  watched(): boolean;
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

/**
 * A second long ago. Chromium lets a changed policy file settle for five seconds, counted from when it first sees the
 * file's time change: of one that always has the same time it takes the new content at once.
 */
const LONG_AGO = 1_600_000_000;

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
    write(name, content) {
      // Put in place whole: a browser that looks at half a file takes it for no policy.
      const draft = join(folder, name);
      writeFileSync(draft, content);
      utimesSync(draft, LONG_AGO, LONG_AGO);
      renameSync(draft, join(policies, name));
    },
    watched() {
      const inode = `ino:${statSync(policies).ino.toString(16)} `;
      for (const pid of processesOf(folder)) hurry(pid);
      return processesOf(folder).some((pid) => watchesOf(pid).some((watch) => watch.includes(inode)));
    },
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
}

/** The browser's own process; its helpers have a `--type`. */
function processesOf(folder: string): string[] {
  return list('/proc').filter((pid) => {
    const command = /^\d+$/.test(pid) ? read(`/proc/${pid}/cmdline`) : '';
    return command.includes(`${folder}/profile`) && !command.includes('--type=');
  });
}

function hurry(pid: string): void {
  for (const thread of list(`/proc/${pid}/task`)) {
    try {
      setPriority(Number(thread), 0);
    } catch {
      // It has ended since.
    }
  }
}

/** The lines in which the kernel says what a process has asked to be told about. */
function watchesOf(pid: string): string[] {
  return list(`/proc/${pid}/fd`)
    .filter((fd) => {
      try {
        return readlinkSync(`/proc/${pid}/fd/${fd}`) === 'anon_inode:inotify';
      } catch {
        return false;
      }
    })
    .flatMap((fd) => read(`/proc/${pid}/fdinfo/${fd}`).split('\n'));
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
