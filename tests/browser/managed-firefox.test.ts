import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Settings } from '../../lib/deploy/deployment.ts';
import { firefoxPolicies } from '../../lib/deploy/policy-json.ts';
import { schoolSettings } from '../../lib/deploy/school-settings.ts';
import { sampleProfile } from '../../lib/school/sample.ts';
import { type Playground, startPlayground } from '../playground/server.ts';
import { until } from './extension.ts';
import { type PolicyBox, policyBox, whyNot } from './managed/policy-box.ts';
import { startUpdateServer, type UpdateServer } from './managed/update-server.ts';
import { popupOf } from './sites/popup.ts';

// As in Chromium, with the kit's policies.json. Firefox reads it when it starts, so a change takes a restart there.

const reason = whyNot('firefox') ?? whyNot('chromium');
if (reason) console.log(`Managed policy in Firefox is not tested here: ${reason}.`);

const MENTION = 'Lovely assembly from Mrs Robson at Harbour Lane Primary today';
const EDITOR = '[data-testid="tweetTextarea_0"]';

const asStaff = schoolSettings(sampleProfile, 'staff').settings;

describe.skipIf(reason)('Firefox under managed policy', { timeout: 180_000 }, () => {
  let playground: Playground;
  let box: PolicyBox;
  let server: UpdateServer;
  let browser: Browser;

  beforeAll(async () => {
    playground = await startPlayground();
    box = policyBox('firefox');
    server = await startUpdateServer(box.folder);
  }, 160_000);
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    await playground?.close();
    box?.remove();
  });

  /** Starts Firefox, in the same profile every time, with these managed settings. */
  async function start(settings: Settings): Promise<void> {
    await browser?.close();
    const kit = JSON.parse(firefoxPolicies(server.deploy(settings))) as { policies: object };
    // The file that a school fetches is signed by Mozilla; ours is made for this run. ESR lets policy waive that.
    const Preferences = { 'xpinstall.signatures.required': { Value: false, Status: 'locked' } };
    box.write('policies.json', JSON.stringify({ policies: { ...kit.policies, Preferences } }));
    browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: box.executable,
      headless: true,
      acceptInsecureCerts: true,
      userDataDir: join(box.folder, 'profile'),
      extraPrefsFirefox: {
        'network.dns.localDomains': 'x.com',
        'network.socket.forcePort': `443=${playground.port}`,
        'security.cert_pinning.enforcement_level': 0,
      },
    });
  }

  async function post(text: string): Promise<'held' | 'sent'> {
    playground.clear();
    const page = await browser.newPage();
    try {
      await page.goto('https://x.com/');
      await page.click(EDITOR);
      await page.keyboard.type(text);
      await new Promise((resolve) => setTimeout(resolve, 500));
      await page.click('[data-testid="tweetButtonInline"]');
      const popup = popupOf(page, 'firefox');
      let outcome: 'held' | 'sent' | undefined;
      await until(
        async () => {
          if (playground.sent().length > 0) outcome = 'sent';
          else if (await popup.isOpen()) outcome = 'held';
          return outcome !== undefined;
        },
        'the post to go out or to be held',
        20_000,
      );
      return outcome!;
    } finally {
      await page.close();
    }
  }

  it('is installed by policy from a server, and gates a post as staff although the person said parent', async () => {
    await start(asStaff);
    await until(
      () => server.requests.some((path) => path.endsWith('.xpi')),
      'Firefox to fetch the add-on',
      20_000,
    );
    await until(async () => (await post(MENTION)) === 'held', 'the post to be held', 60_000);
  });
  it('obeys the emergency switch from its next start', async () => {
    await start({ ...asStaff, paused: true });
    expect(await post(MENTION)).toBe('sent');
  });
  it('keeps the role accepted before where the new one is refused', async () => {
    await start({ ...asStaff, role: 'teacher' });
    expect(await post(MENTION)).toBe('held');
  });
  it('takes a change of role', async () => {
    await start({ ...asStaff, role: 'parent' });
    expect(await post(MENTION)).toBe('sent');
  });
});
