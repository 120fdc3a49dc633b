import { existsSync, readFileSync } from 'node:fs';
import { findBrowsers } from './browsers.mjs';
import { ROOT, run, runTool, stop, TOOL } from './run.mjs';

/** Installs what the commands need and this machine lacks, or says in one sentence what gets it. */
export async function install() {
  if (Number(process.versions.node.split('.')[0]) < 20) {
    stop(
      `Second Look needs Node 20 or newer, and this is ${process.version}: get it from https://nodejs.org.`,
    );
  }
  await installPackages();
  await installBrowsers();
}

async function installPackages() {
  if (!packagesMatch()) {
    console.log('Installing the packages of package-lock.json …');
    // None of them needs its install script; our own follows below.
    if ((await npm(['ci', '--ignore-scripts', '--no-progress', '--loglevel=error'])) !== 0) {
      stop('The packages could not be installed: check the network and run `npm ci` to see why.');
    }
  }
  // The types that WXT writes are not in git. They cost two seconds, so only where they are missing.
  if (!existsSync(`${ROOT}.wxt/tsconfig.json`) && (await runTool(TOOL.wxt, ['prepare'])) !== 0) {
    stop('WXT could not prepare its types: run `npx wxt prepare` to see why.');
  }
}

/** Whether every package is installed in the version of the lockfile. By content, as git keeps no times. */
function packagesMatch() {
  try {
    const wanted = JSON.parse(readFileSync(`${ROOT}package-lock.json`, 'utf8')).packages;
    const present = JSON.parse(readFileSync(`${ROOT}node_modules/.package-lock.json`, 'utf8')).packages;
    return Object.entries(wanted).every(
      ([path, { version, optional, devOptional }]) =>
        path === '' || present[path]?.version === version || optional || devOptional,
    );
  } catch {
    return false;
  }
}

/** npm without a shell where npm itself started us, which is the rule. */
function npm(args) {
  const cli = process.env.npm_execpath;
  if (cli?.endsWith('.js')) return run(process.execPath, [cli, ...args]);
  return run('npm', args, { shell: process.platform === 'win32' });
}

async function installBrowsers() {
  const missing = Object.entries(findBrowsers()).filter(([, path]) => !path);
  if (missing.length === 0) return;
  if (process.platform === 'linux' && process.getuid() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('Installing Chromium and Firefox with apt …');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const packages = missing.map(([name]) => (name === 'chromium' ? 'chromium' : 'firefox-esr'));
    await run('apt-get', ['update', '-qq'], { env });
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { env });
  }
  const { chromium, firefox } = findBrowsers();
  if (!chromium)
    stop(`No Chromium, Chrome or Edge was found: ${HOW.chromium[process.platform] ?? HOW.chromium.linux}.`);
  if (!firefox) {
    console.log(
      `No Firefox was found, so nothing is shown or tested in it: ${HOW.firefox[process.platform] ?? HOW.firefox.linux}.`,
    );
  }
}

const HOW = {
  chromium: {
    linux: '`sudo apt-get install chromium` gets it on Debian, or set CHROMIUM_PATH to one you have',
    darwin: '`brew install --cask chromium` gets it, or set CHROMIUM_PATH to one you have',
    win32: '`winget install Google.Chrome` gets it, or set CHROMIUM_PATH to one you have',
  },
  firefox: {
    linux: '`sudo apt-get install firefox-esr` gets it on Debian, or set FIREFOX_PATH to one you have',
    darwin: '`brew install --cask firefox` gets it, or set FIREFOX_PATH to one you have',
    win32: '`winget install Mozilla.Firefox` gets it, or set FIREFOX_PATH to one you have',
  },
};
