import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** Where browsers lie, the one to prefer first: a plain Chromium still loads an unpacked extension by itself. */
const PLACES = {
  linux: {
    chromium: [
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
      'microsoft-edge-stable',
      'microsoft-edge',
    ],
    firefox: ['firefox-esr', 'firefox'],
  },
  darwin: {
    chromium: [
      'Chromium.app/Contents/MacOS/Chromium',
      'Google Chrome.app/Contents/MacOS/Google Chrome',
      'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    firefox: ['Firefox.app/Contents/MacOS/firefox'],
  },
  win32: {
    chromium: [
      'Chromium\\Application\\chrome.exe',
      'Google\\Chrome\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ],
    firefox: ['Mozilla Firefox\\firefox.exe'],
  },
};

function roots() {
  const { PATH = '', PROGRAMFILES, LOCALAPPDATA } = process.env;
  if (process.platform === 'win32')
    return [PROGRAMFILES, process.env['PROGRAMFILES(X86)'], LOCALAPPDATA].filter(Boolean);
  if (process.platform === 'darwin') return ['/Applications', join(homedir(), 'Applications')];
  return PATH.split(delimiter);
}

function find(names) {
  return names.flatMap((name) => roots().map((root) => join(root, name))).find((path) => existsSync(path));
}

/**
 * The browsers of this machine, as paths; `CHROMIUM_PATH` and `FIREFOX_PATH` come first.
 * @returns {{ chromium: string | undefined, firefox: string | undefined }}
 */
export function findBrowsers() {
  const places = PLACES[process.platform] ?? PLACES.linux;
  return {
    chromium: process.env.CHROMIUM_PATH ?? find(places.chromium),
    firefox: process.env.FIREFOX_PATH ?? find(places.firefox),
  };
}
