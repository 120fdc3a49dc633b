import { findBrowsers } from './browsers.mjs';
import { install } from './install.mjs';
import { runTool, runToolQuietly, stop, TOOL } from './run.mjs';

// npm start                 builds, then opens a browser with the extension on the practice networks
// npm start -- --firefox    the same in Firefox
// npm start -- --headless   the same without a window: three drafts are written and what happened is printed

const words = process.argv.slice(2);
const browser = words.includes('--firefox') ? 'firefox' : 'chrome';

await install();
if (browser === 'firefox' && !findBrowsers().firefox) process.exit(1);
console.log('Building the extension …');
const built = await runToolQuietly(TOOL.wxt, ['build', '-b', browser, '--mv3']);
if (built.code !== 0) {
  console.error(built.said);
  stop('The extension could not be built: what stands above says why.');
}
// Ctrl+C is for the browser and its server to end by; we wait for them.
process.on('SIGINT', () => {});
process.exitCode = await runTool(TOOL.tsx, ['tests/setup/show.ts', ...words]);
