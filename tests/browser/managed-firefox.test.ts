import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FIREFOX_ID, type Settings } from '../../lib/deploy/deployment.ts';
import { firefoxPolicies } from '../../lib/deploy/policy-json.ts';
import { schoolSettings } from '../../lib/deploy/school-settings.ts';
import { sampleProfile } from '../../lib/school/sample.ts';
import { type Playground, startPlayground } from '../playground/server.ts';
import { until } from './extension.ts';
import { type Marionette, startFirefox } from './firefox/marionette.ts';
import { type PolicyBox, policyBox, whyNot } from './managed/policy-box.ts';
import { startUpdateServer, type UpdateServer } from './managed/update-server.ts';

// As in Chromium, with the kit's policies.json. Firefox reads it when it starts, so a change takes a restart there.

const reason = whyNot('firefox') ?? whyNot('chromium');
if (reason) console.log(`Managed policy in Firefox is not tested here: ${reason}.`);

const MENTION = 'Lovely assembly from Mrs Robson at Harbour Lane Primary today';
const THREAT = "I'll knock him out at the school gate";
const MASTODON = {
  url: 'https://mastodon.social/',
  editor: '.autosuggest-textarea__textarea',
  submit: '.compose-form__submit button',
};
/** A host of no known site. */
const FORUM = { url: 'https://talk.example/story', editor: '[name=comment]', submit: '[name=submit]' };
const PATIENCE = 60_000;

const asStaff: Settings = { ...schoolSettings(sampleProfile, 'staff').settings, lockedSettings: ['school'] };

describe.skipIf(reason)('Firefox under managed policy', { timeout: 180_000 }, () => {
  let playground: Playground;
  let box: PolicyBox;
  let server: UpdateServer;
  let firefox: Marionette;
  let pages: string;

  beforeAll(async () => {
    playground = await startPlayground();
    box = policyBox('firefox');
    server = await startUpdateServer(box.folder);
    mkdirSync(join(box.folder, 'profile'));
  }, 160_000);
  afterAll(async () => {
    await firefox?.close();
    await server?.close();
    await playground?.close();
    box?.remove();
  });

  /** Starts Firefox, in the same profile every time, with these managed settings. */
  async function start(settings: Settings): Promise<void> {
    await firefox?.close();
    const kit = JSON.parse(firefoxPolicies(server.deploy(settings))) as { policies: object };
    // The file that a school fetches is signed by Mozilla; ours is made for this run. ESR lets policy waive that.
    const Preferences = { 'xpinstall.signatures.required': { Value: false, Status: 'locked' } };
    box.write('policies.json', JSON.stringify({ policies: { ...kit.policies, Preferences } }));
    firefox = await startFirefox(
      {
        'network.dns.localDomains': 'mastodon.social,talk.example',
        // Its question takes an answer at once; a person would have to wait for a moment.
        'security.notification_enable_delay': 0,
        'network.socket.forcePort': `443=${playground.port}`,
        'security.cert_pinning.enforcement_level': 0,
      },
      { program: box.executable, kept: join(box.folder, 'profile') },
    );
    await until(
      async () => {
        const host = await firefox.run(
          'chrome',
          `return WebExtensionPolicy.getByID('${FIREFOX_ID}')?.mozExtensionHostname ?? null`,
        );
        pages = `moz-extension://${host}/`;
        return host !== null;
      },
      'Firefox to install the add-on',
      PATIENCE,
    );
  }

  const go = (url: string) => firefox.send('WebDriver:Navigate', { url });
  async function find(value: string): Promise<string> {
    const { value: found } = await firefox.send<{ value: Record<string, string> }>('WebDriver:FindElement', {
      using: 'css selector',
      value,
    });
    return Object.values(found)[0]!;
  }
  async function findText(name: string): Promise<string> {
    const { value: found } = await firefox.send<{ value: Record<string, string> }>('WebDriver:FindElement', {
      using: 'xpath',
      value: `//button[normalize-space()='${name}']`,
    });
    return Object.values(found)[0]!;
  }
  const click = (id: string) => firefox.send('WebDriver:ElementClick', { id });

  /** What one of our own pages says once it says `sentence`. */
  async function reads(page: string, sentence: string): Promise<string> {
    await go(pages + page);
    let words = '';
    await until(
      async () => {
        words = await firefox.run<string>('content', 'return document.body?.innerText ?? ""');
        return words.includes(sentence);
      },
      `"${sentence}" on ${page}`,
      PATIENCE,
    );
    return words;
  }
  /** As the settings page does it. */
  async function change(settings: object): Promise<unknown> {
    await go(`${pages}options.html`);
    return firefox.run(
      'content',
      `return browser.runtime.sendMessage({ type: 'change-settings', change: ${JSON.stringify(settings)} })`,
    );
  }

  /** Whether our closed root holds something, seen from the browser's own side. */
  const inRoot = async (selector: string): Promise<boolean> => {
    const { value } = await firefox.send<{ value: boolean }>('WebDriver:ExecuteScript', {
      script: `const root = document.querySelector('second-look')?.openOrClosedShadowRoot;
        return Boolean(root?.querySelector(${JSON.stringify(selector)}));`,
      args: [],
      sandbox: 'system',
    });
    return value;
  };

  /**
   * Writes a post and presses the button. A headless window is never in front, so that no editor is told of its focus and
   * the draft is first read when the button is pressed; a busy machine, which may take longer than the second that a post
   * waits, gets three chances to hold it.
   */
  async function post(text: string, where = MASTODON): Promise<'held' | 'sent'> {
    for (let tries = 2; ; tries -= 1) {
      const outcome = await postOnce(text, where);
      if (outcome === 'held' || tries === 0) return outcome;
    }
  }
  async function postOnce(text: string, { url, editor, submit }: typeof MASTODON): Promise<'held' | 'sent'> {
    playground.clear();
    await go(url);
    const field = await find(editor);
    await click(field);
    await firefox.send('WebDriver:ElementSendKeys', { id: field, text });
    await click(await find(submit));
    let outcome: 'held' | 'sent' | undefined;
    await until(
      async () => {
        if (playground.sent().length > 0) outcome = 'sent';
        else if (await inRoot('dialog[open]')) outcome = 'held';
        return outcome !== undefined;
      },
      'the post to go out or to be held',
      PATIENCE,
    );
    return outcome!;
  }

  it('is installed by policy from a server, and reads the pack', async () => {
    await start(asStaff);
    expect(server.requests.some((path) => path.endsWith('.xpi'))).toBe(true);
    // The person's own word, which no policy can give.
    expect(await change({ started: true })).toMatchObject({ settings: { started: true } });
    const words = await reads('options.html#about', 'Managed settings');
    expect(words).toContain(
      'Installed by the policy of your school or trust; managed settings were received.',
    );
    expect(words).toMatch(/role\s+Accepted[\s\S]*staff/);
  });
  it('gates a post as staff', async () => {
    expect(await post(MENTION)).toBe('held');
  });
  it('honours a lock', async () => {
    expect(await change({ school: { source: 'none' } })).toEqual({
      error: expect.stringContaining('(pack)'),
    });
    expect(await change({ roles: ['parent'] })).toEqual({ error: expect.stringContaining('(role)') });
  });
  it('obeys the emergency switch from its next start, and says so', async () => {
    await start({ ...asStaff, paused: true });
    expect(await reads('options.html#about', 'paused')).toMatch(/paused\s+Accepted[\s\S]*true/);
    expect(await post(THREAT)).toBe('sent');
  });
  it('takes the end of it and a change of role from the next', async () => {
    await start({ ...asStaff, role: 'parent', extraHosts: ['talk.example'] });
    expect(await post(MENTION)).toBe('sent');
    expect(await post(THREAT)).toBe('held');
  });

  /** Presses *Allow* on the school's card, and gives Firefox's own question this answer. */
  async function allow(answer: 'button' | 'secondaryButton'): Promise<void> {
    await reads('options.html#sites', 'Your school asks that posts on talk.example be checked too.');
    await click(await findText('Allow talk.example'));
    // It is no part of any page: it hangs on the browser's own window.
    await until(
      () =>
        firefox.run<boolean>(
          'chrome',
          `const question = document.getElementById('addon-webext-permissions-notification');
           if (PopupNotifications.panel.state !== 'open' || !question?.textContent.includes('talk.example')) return false;
           question.${answer}.click();
           return true;`,
        ),
      'Firefox to ask',
      PATIENCE,
    );
    await until(
      () => firefox.run<boolean>('chrome', `return PopupNotifications.panel.state === 'closed'`),
      'the question to go',
      PATIENCE,
    );
  }
  const mayRead = () =>
    firefox.run<boolean>(
      'chrome',
      `return WebExtensionPolicy.getByID('${FIREFOX_ID}').canAccessURI(Services.io.newURI('${FORUM.url}'))`,
    );

  it('reads nothing on a host that the school asks for before the person has allowed it', async () => {
    expect(await mayRead()).toBe(false);
    expect(await postOnce(THREAT, FORUM)).toBe('sent');
  });
  it('leaves all as it was where the person does not allow it', async () => {
    await allow('secondaryButton');
    expect(await mayRead()).toBe(false);
    expect(await postOnce(THREAT, FORUM)).toBe('sent');
    expect(await reads('options.html#sites', 'Your school asks that posts on')).not.toContain('Stop');
  });
  it('holds a post there once the person has allowed it', async () => {
    await allow('button');
    await until(mayRead, 'Firefox to have granted it', PATIENCE);
    // The card has gone, and the host stands among the person's own.
    expect(await reads('options.html#sites', 'Stop')).not.toContain('Your school asks that posts on');
    expect(await post(THREAT, FORUM)).toBe('held');
  });
});
