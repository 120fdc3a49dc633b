import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Playground, startPlayground } from '../playground/server.ts';
import { BUILT, type Extended, isBrowsersOwn, launch, PopupDriver, STAFF, until } from './extension.ts';

// Nothing leaves the device, and no draft is kept. Every request of the browser ends at our own server, whatever host it
// is for, so one that nobody expected is seen there; and what the profile holds afterwards is read byte by byte.

/** In no other place of this world: where it turns up, a draft turned up. */
const MARK = 'quillfeather';
const FLAGGED = `Lovely assembly from Mrs Robson at Harbour Lane Primary, ${MARK}`;

const PLACES = [
  {
    url: 'https://x.com/',
    editor: '[data-testid="tweetTextarea_0"]',
    submit: '[data-testid="tweetButtonInline"]',
  },
  {
    url: 'https://mastodon.social/',
    editor: '.autosuggest-textarea__textarea',
    submit: '.compose-form__submit button',
  },
];

let playground: Playground;
beforeAll(async () => {
  playground = await startPlayground();
});
afterAll(() => playground?.close());

/** A day with the extension: writes, is held, edits, posts anyway; or, without one, just posts. */
async function use(extended: Extended, held: boolean): Promise<void> {
  for (const { url, editor, submit } of PLACES) {
    const page = await extended.context.newPage();
    const popup = new PopupDriver(page);
    await page.goto(url);
    await page.locator(editor).first().click();
    await page.waitForTimeout(500);
    await page.keyboard.type(FLAGGED);
    const before = playground.sent().length;
    // Chromium keeps what stands in an open form, so the draft stands there for as long in both.
    if (!held) await page.waitForTimeout(3500);
    await page.locator(submit).click();
    if (held) {
      await popup.press('Edit my post');
      await page.locator(submit).click();
      await popup.press('Post anyway');
    }
    await until(() => playground.sent().length > before, 'the post');
    await page.waitForTimeout(500);
    await page.close();
  }
}

/** The requests of one such day, each once. */
async function requestsOf(extension: string | null): Promise<string[]> {
  playground.clear();
  const extended = await launch({ port: playground.port, extension });
  try {
    if (extension) await extended.settle(STAFF);
    await use(extended, extension !== null);
    return [...new Set(playground.requests())].filter((each) => !isBrowsersOwn(each));
  } finally {
    await extended.close();
  }
}

/** A copy of the built extension with a line planted at the head of one script, and the policy that forbids it gone. */
async function planted(script: string, line: string): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'second-look-planted-'));
  await cp(BUILT, copy, { recursive: true });
  await writeFile(join(copy, script), `${line}\n${await readFile(join(copy, script), 'utf8')}`);
  const manifest = JSON.parse(await readFile(join(copy, 'manifest.json'), 'utf8'));
  delete manifest.content_security_policy;
  await writeFile(join(copy, 'manifest.json'), JSON.stringify(manifest));
  return copy;
}

describe('requests', () => {
  let without: string[];
  beforeAll(async () => {
    without = await requestsOf(null);
  });
  const added = (requests: string[]) => requests.filter((each) => !without.includes(each));

  it('come from the pages alone: the extension adds none', async () => {
    expect(without).toContain('POST https://mastodon.social/api/v1/statuses');
    expect(added(await requestsOf(BUILT))).toEqual([]);
  });

  // The short form plants one.
  const PLANTED = [
    ['background.js', "fetch('https://leak.example/worker').catch(() => {});"],
    ['content-scripts/gate.js', "new Image().src = 'https://x.com/leak-from-page';"],
    ['review.js', "new Image().src = 'https://x.com/leak-from-popup';"],
  ] as const;
  it.each(process.env.LONG === undefined ? PLANTED.slice(-1) : PLANTED)(
    'would be seen here, were one planted in %s',
    async (script, line) => {
      const copy = await planted(script, line);
      try {
        const found = added(await requestsOf(copy));
        expect(found).toEqual([expect.stringContaining('leak')]);
      } finally {
        await rm(copy, { recursive: true, force: true });
      }
    },
  );
});

/** The folders below a folder whose files hold some words, in UTF-8 or UTF-16. */
async function foldersWith(folder: string, words: string): Promise<string[]> {
  const needles = [Buffer.from(words, 'utf8'), Buffer.from(words, 'utf16le')];
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const found = new Set<string>();
  for (const file of files.filter((each) => each.isFile())) {
    const content = await readFile(join(file.parentPath, file.name));
    if (needles.some((needle) => content.includes(needle))) found.add(relative(folder, file.parentPath));
  }
  return [...found].sort();
}

describe('the profile folder', () => {
  async function foldersAfter(
    extension: string | null,
    work: (extended: Extended) => Promise<unknown>,
  ): Promise<string[]> {
    const extended = await launch({ port: playground.port, extension });
    try {
      if (extension) await extended.settle(STAFF);
      await work(extended);
      await extended.stop();
      return await foldersWith(extended.profile, MARK);
    } finally {
      await extended.close();
    }
  }

  it('holds no word of a draft but what the browser itself keeps of open forms', async () => {
    const without = await foldersAfter(null, (extended) => use(extended, false));
    expect(without.filter((folder) => !/^Default.Sessions$/.test(folder))).toEqual([]);
    const found = await foldersAfter(BUILT, (extended) => use(extended, true));
    expect(found.filter((folder) => !without.includes(folder))).toEqual([]);
  });

  it('would show one, were it stored', async () => {
    const found = await foldersAfter(BUILT, (extended) => extended.settle({ children: [MARK] }));
    expect(found.join()).toMatch(/Local Extension Settings/);
  });
});
