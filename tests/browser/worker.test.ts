import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Role } from '../../lib/analyser/types.ts';
import type { CheckReply, PageMessage, WakeReply } from '../../lib/messages.ts';
import { type Playground, startPlayground } from '../playground/server.ts';
import { type Extended, launch } from './extension.ts';

// The real worker, asked by the real messages from the extension's own world in a page.

const PROFILE = 'tests/corpus/profile.json';
const WANTED = 200;

interface Case {
  id: string;
  role: Role;
  text: string;
  images: number;
  place: string;
  children?: string[];
}

/** Spread over the whole corpus, the same ones every time. */
function someCases(): Case[] {
  const lines = readFileSync('tests/corpus/cases.jsonl', 'utf8').trim().split('\n');
  // Nobody makes themselves a pupil: that role comes from managed policy alone.
  const all = lines.map((line) => JSON.parse(line) as Case).filter(({ role }) => role !== 'pupil');
  const step = all.length / WANTED;
  return Array.from({ length: WANTED }, (_, i) => all[Math.floor(i * step)]!);
}

let playground: Playground;
let extended: Extended;
let page: Page;
/** Sends a message as a content script does. */
let send: <Reply>(message: PageMessage) => Promise<Reply>;

beforeAll(async () => {
  playground = await startPlayground();
  extended = await launch({ port: playground.port });
  page = await extended.context.newPage();
  const session = await page.context().newCDPSession(page);
  const worlds: { id: number; name: string }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
  await page.goto('https://mastodon.social/');
  await session.send('Runtime.enable');
  const world = worlds.find(({ name }) => name === 'Second Look')!;
  send = async (message) => {
    const { result } = await session.send('Runtime.evaluate', {
      contextId: world.id,
      expression: `chrome.runtime.sendMessage(${JSON.stringify(message)})`,
      awaitPromise: true,
      returnByValue: true,
    });
    return result.value;
  };
});
afterAll(async () => {
  await extended?.close();
  await playground?.close();
});

describe('the worker', () => {
  it('says the same as the check command', async () => {
    const cases = someCases();
    const command = spawnSync(
      process.execPath,
      ['--import', 'tsx', 'lib/commands/check.ts', '--jsonl', '--school', PROFILE],
      { input: cases.map((each) => JSON.stringify(each)).join('\n'), encoding: 'utf8', maxBuffer: 2 ** 26 },
    );
    const expected = command.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(expected).toHaveLength(WANTED);

    await extended.settle({
      started: true,
      school: { source: 'own', profile: JSON.parse(readFileSync(PROFILE, 'utf8')) },
    });
    const answers = [];
    for (const { id, role, text, images, place, children = [] } of cases) {
      await extended.settle({ roles: [role], children });
      const parts = [{ field: 'text', text }];
      const verdict = await send<CheckReply>({
        type: 'check',
        draft: { parts, images, place, audience: 'post' },
      });
      answers.push({
        id,
        outcome: verdict!.outcome,
        checked: verdict!.checked,
        clauses: verdict!.clauses.map((clause) => clause.id),
        safety: verdict!.safety,
        findings: verdict!.findings.map(({ kind, span, confidence, limb, why, outcome, clauses }) => ({
          ...{ kind, start: span.start, end: span.end, confidence },
          ...{ limb: limb ?? null, why, outcome, clauses },
        })),
      });
    }
    // The browser and Node each bring a language detector of their own; what comes of it must not differ.
    expect(answers).toEqual(
      expected.map(({ names: _names, language: _language, notCheckedWhy: _why, ...rest }) => rest),
    );
    expect(new Set(answers.map(({ outcome }) => outcome))).toEqual(new Set(['clear', 'advise', 'review']));
  });

  it('gives a page no settings, and lets it change none', async () => {
    const get = { type: 'get-settings' } as unknown as PageMessage;
    const change = { type: 'change-settings', change: { started: false } } as unknown as PageMessage;
    expect((await send<unknown>(get)) ?? null).toBe(null);
    expect((await send<unknown>(change)) ?? null).toBe(null);
    expect((await send<WakeReply>({ type: 'wake' })).on).toBe(true);
  });

  it('answers nothing that does not fit its messages', async () => {
    const draft = { parts: [{ field: 'text', text: 'x' }], images: -1, place: '', audience: 'post' };
    expect((await send<unknown>({ type: 'check', draft } as PageMessage)) ?? null).toBe(null);
  });
});
