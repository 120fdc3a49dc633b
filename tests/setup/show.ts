import { startPlayground } from '../playground/server.ts';
import { demo } from './demo.ts';
import { launch } from './launch.ts';

const { DISPLAY, WAYLAND_DISPLAY } = process.env;
const headless =
  process.argv.includes('--headless') || (process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY);

const playground = await startPlayground();
const shown = await launch(playground.port, headless);
// As if a person had been through the first run: a parent at the sample school who also works there.
await shown.set({
  started: true,
  roles: ['staff', 'parent'],
  children: ['Josh'],
  school: { source: 'sample' },
});

if (headless) {
  console.log('\nNo window here, so three drafts are written and posted for you.');
  const asItShould = await demo(shown, playground);
  await shown.browser.close();
  await playground.close();
  process.exitCode = asItShould ? 0 : 1;
} else {
  const [page] = await shown.browser.pages();
  await page?.goto('https://playground.test/');
  console.log(`
A browser is open on the practice networks, with Second Look in it. You post as a member of staff and a parent of
Josh at Harbour Lane Primary School, which does not exist. Nothing that you write leaves this computer.

Try, on X or Mastodon:
  The tide was out and the light was lovely.              goes out, and nothing is shown
  Disgusted with how Mrs Robson dealt with this.          waits, and the clause is shown
  So proud of our school today.                           waits too, as staff

Close the browser or press Ctrl+C here to end.`);
  await new Promise<void>((resolve) => {
    shown.browser.once('disconnected', () => resolve());
    process.once('SIGINT', () => resolve());
  });
  await shown.browser.close().catch(() => {});
  await playground.close();
}
