import { install } from './install.mjs';
import { runTool, stop, TOOL } from './run.mjs';

// npm start                 builds, then opens a browser with the extension on the practice networks
// npm start -- --headless   the same without a window: three drafts are written and what happened is printed

await install();
if ((await runTool(TOOL.wxt, ['build', '-b', 'chrome', '--mv3'])) !== 0) {
  stop('The extension could not be built: what stands above says why.');
}
process.exitCode = await runTool(TOOL.tsx, ['tests/setup/show.ts', ...process.argv.slice(2)]);
