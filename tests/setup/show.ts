import type { Browser } from 'puppeteer-core';
import { startPlayground } from '../playground/server.ts';
import { demo } from './demo.ts';
import { launch, launchFirefox } from './launch.ts';

// npm start, once everything is installed and built.

const { DISPLAY, WAYLAND_DISPLAY } = process.env;
const firefox = process.argv.includes('--firefox');
const windowless =
  process.argv.includes('--headless') || (process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY);

const playground = await startPlayground();
if (firefox && windowless) {
  console.error('Firefox is shown in a window only, and there is none here: `npm start` without it works.');
  process.exitCode = 1;
} else if (firefox) {
  await showTo(
    await launchFirefox(playground.port),
    'Second Look has opened its welcome page: press Start checking there and choose the sample school first.',
  );
} else {
  const shown = await launch(playground.port, windowless);
  // As if a person had been through the first run: a parent at the sample school who also works there.
  await shown.set({
    started: true,
    roles: ['staff', 'parent'],
    children: ['Josh'],
    school: { source: 'sample' },
  });
  if (windowless) {
    console.log('\nNo window here, so three drafts are written and posted for you.');
    process.exitCode = (await demo(shown, playground)) ? 0 : 1;
    await shown.browser.close();
  } else {
    await showTo(
      shown.browser,
      'You post as a member of staff and as a parent of Josh, at Harbour Lane Primary School, which does not exist.',
    );
  }
}
await playground.close();

/** Opens the front page of the practice networks and waits for the person to be done. */
async function showTo(browser: Browser, who: string): Promise<void> {
  // The tab that it opened with.
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  await page.goto('https://playground.test/');
  console.log(`
A browser is open on the practice networks, with Second Look in it. Nothing that you write leaves this computer.
${who}

Try, on any of them:
  The tide was out and the light was lovely.              goes out, and nothing is shown
  Disgusted with how Mrs Robson dealt with this.          waits, and the clause is shown
  So proud of our school today.                           waits too, for staff

Close the browser or press Ctrl+C here to end.`);
  await new Promise<void>((resolve) => {
    browser.once('disconnected', () => resolve());
    process.once('SIGINT', () => resolve());
  });
  await browser.close().catch(() => {});
}
