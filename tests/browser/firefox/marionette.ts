import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowsers } from '../../setup/browsers.mjs';

// Firefox opens the pages of an extension to no other protocol than its own, Marionette: one JSON message after another
// over TCP, each with its length in front.

export interface Marionette {
  /** One command, as the WebDriver standard names it: `WebDriver:Navigate`. */
  send<T = unknown>(command: string, parameters?: object): Promise<T>;
  /** Runs a function body in the page in front, or in the browser's own window. */
  run<T = unknown>(where: 'content' | 'chrome', script: string, ...args: unknown[]): Promise<T>;
  close(): Promise<void>;
}

type Waiting = { resolve(value: unknown): void; reject(error: Error): void };

export interface Start {
  program?: string;
  /** A profile that is kept when Firefox ends; without one it gets its own. */
  kept?: string;
}

/** A headless Firefox. @param prefs as in `about:config` */
export async function startFirefox(
  prefs: Record<string, string | number | boolean>,
  { program = findBrowsers().firefox!, kept }: Start = {},
): Promise<Marionette> {
  const profile = kept ?? (await mkdtemp(join(tmpdir(), 'second-look-firefox-')));
  // Left there by the last start, it would name a port that nobody answers.
  await rm(join(profile, 'MarionetteActivePort'), { force: true });
  const all = { 'marionette.port': 0, 'datareporting.policy.dataSubmissionEnabled': false, ...prefs };
  const lines = Object.entries(all).map(([key, value]) => `user_pref("${key}", ${JSON.stringify(value)});`);
  await writeFile(join(profile, 'user.js'), lines.join('\n'));
  const firefox = spawn(
    program,
    ['--headless', '--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile],
    { stdio: 'ignore', env: { ...process.env, MOZ_HEADLESS: '1' } },
  );
  const socket = await connected(profile, firefox);
  const { send } = conversation(socket);
  // Marionette takes what WebDriver calls `alwaysMatch` as it is.
  await send('WebDriver:NewSession', { acceptInsecureCerts: true });
  return {
    send: send as Marionette['send'],
    async run(where, script, ...args) {
      await send('Marionette:SetContext', { value: where });
      const { value } = (await send('WebDriver:ExecuteScript', { script, args })) as { value: never };
      await send('Marionette:SetContext', { value: 'content' });
      return value;
    },
    async close() {
      const ended = new Promise((resolve) => firefox.once('exit', resolve));
      await send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => firefox.kill());
      await ended;
      socket.destroy();
      if (!kept) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Firefox writes the port that it chose into its profile. */
async function connected(profile: string, firefox: ChildProcess): Promise<Socket> {
  for (const end = Date.now() + 60_000; Date.now() < end && firefox.exitCode === null; ) {
    const port = Number(await readFile(join(profile, 'MarionetteActivePort'), 'utf8').catch(() => 0));
    if (port > 0) {
      const socket = connect(port, '127.0.0.1');
      const opened = await new Promise<boolean>((resolve) => {
        socket.once('connect', () => resolve(true));
        socket.once('error', () => resolve(false));
      });
      if (opened) return socket;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('Firefox did not open its Marionette port.');
}

function conversation(socket: Socket) {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  let received = Buffer.alloc(0);
  socket.on('data', (chunk) => {
    received = Buffer.concat([received, chunk]);
    for (;;) {
      const colon = received.indexOf(':');
      const length = Number(received.subarray(0, Math.max(colon, 0)).toString());
      if (colon < 0 || received.length < colon + 1 + length) return;
      take(JSON.parse(received.subarray(colon + 1, colon + 1 + length).toString()));
      received = received.subarray(colon + 1 + length);
    }
  });

  function take(message: unknown): void {
    // The first one greets, and is no answer.
    if (!Array.isArray(message)) return;
    const [, id, error, result] = message as [
      number,
      number,
      { error: string; message: string } | null,
      unknown,
    ];
    const asked = waiting.get(id);
    waiting.delete(id);
    if (error) asked?.reject(new Error(`${error.error}: ${error.message}`));
    else asked?.resolve(result);
  }

  return {
    send(command: string, parameters: object = {}): Promise<unknown> {
      last += 1;
      const id = last;
      const text = JSON.stringify([0, id, command, parameters]);
      socket.write(`${Buffer.byteLength(text)}:${text}`);
      return new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
    },
  };
}
