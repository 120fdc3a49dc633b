// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { composerOfForm } from '../../../lib/drafts/composer.ts';
import { type Checking, startChecking } from '../../../lib/gate/checking.ts';
import type { Link } from '../../../lib/gate/link.ts';
import { offerUi, type ReviewUi } from '../../../lib/gate/ui.ts';
import { type Watched, watch } from '../../../lib/gate/watched.ts';
import type { CheckReply, SentDraft } from '../../../lib/messages.ts';
import { mastodon } from '../../../lib/sites/mastodon.ts';

const mark = vi.fn<ReviewUi['mark']>();
offerUi({ mark, say: vi.fn(), remove: vi.fn() } as unknown as ReviewUi);

/** Checks under way, oldest first: what was sent, and how to end it. */
let under: { text: string; answer(reply: CheckReply): void; fail(): void }[];
let epoch: string;
let on: boolean;
let checking: Checking;

/** Longer than the pace at which drafts are read. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 80));
/** Longer than a check may take before the mark says that one is under way. */
const dawdle = () => new Promise((resolve) => setTimeout(resolve, 250));
const clear = { outcome: 'clear', findings: [], clauses: [] } as unknown as CheckReply;
const state = () => mark.mock.lastCall?.[0]?.state.kind;
const editor = () => mark.mock.lastCall?.[0]?.editors[0];

beforeEach(async () => {
  mark.mockClear();
  under = [];
  epoch = 'one';
  on = true;
  document.body.innerHTML = ['a', 'b']
    .map(
      (id) =>
        `<form class="compose-form" id="${id}"><textarea class="autosuggest-textarea__textarea">Words of ${id}</textarea>
         <div class="compose-form__submit"><button type="submit">Post</button></div></form>`,
    )
    .join('');
  // No layout here: every editor is on the screen.
  vi.spyOn(Element.prototype, 'getClientRects').mockReturnValue([{}] as unknown as DOMRectList);
  checking = startChecking({
    wake: async () => ({ on, epoch, reads: { groupChats: false, privateMessages: false } }),
    check: ({ parts }: SentDraft) =>
      new Promise<CheckReply>((answer, reject) => {
        under.push({ text: parts[0]!.text, answer, fail: () => reject(new Error('gone')) });
      }),
    showUi: async () => true,
  } as unknown as Link);
  await checking.wake();
});

const composer = (id: string): Watched => watch(composerOfForm(document.querySelector(`#${id}`)!, mastodon)!);
async function write(watched: Watched, text: string): Promise<void> {
  watched.composer.region.querySelector('textarea')!.value = text;
  checking.readSoon(watched);
  await settle();
}

describe('the mark', () => {
  it('comes to the verdict however often settings change meanwhile', async () => {
    const a = composer('a');
    await write(a, 'Words');
    for (const next of ['two', 'three', 'four', 'five']) {
      epoch = next;
      await checking.wake();
      await settle();
    }
    await dawdle();
    expect(state()).toBe('checking');
    under.at(-1)!.answer(clear);
    await settle();
    expect(state()).toBe('read');
  });

  it('says so once two checks have failed', async () => {
    await write(composer('a'), 'Words');
    under[0]!.fail();
    await dawdle();
    expect(state()).toBe('checking');
    under[1]!.fail();
    await settle();
    expect(state()).toBe('unchecked');
  });

  it('is drawn anew when settings have changed, by what was seen and not by what the page has put there', async () => {
    const a = composer('a');
    await write(a, 'Words');
    under[0]!.answer(clear);
    await settle();
    a.composer.region.querySelector('textarea')!.value = 'Words of the page';
    epoch = 'two';
    await checking.wake();
    await dawdle();
    expect(under.map(({ text }) => text)).toEqual(['Words', 'Words']);
    expect(state()).toBe('checking');
  });

  it('goes when checking is switched off', async () => {
    await write(composer('a'), 'Words');
    under[0]!.answer(clear);
    await settle();
    on = false;
    epoch = 'two';
    await checking.wake();
    await settle();
    expect(mark).toHaveBeenLastCalledWith(undefined);
    expect(under.length).toBe(1);
  });

  it('stays with the composer that is written in now, although the verdict on another one comes later', async () => {
    const [a, b] = [composer('a'), composer('b')];
    await write(a, 'Words of a');
    await write(b, 'Words of b');
    // The first one is asked for again, behind the other, where it still is.
    under[0]!.fail();
    await settle();
    under[1]!.answer(clear);
    await settle();
    under[2]?.answer(clear);
    await settle();
    expect(state()).toBe('read');
    expect(editor()).toBe(b.composer.region.querySelector('textarea'));
    // And it comes back with its author, who has changed nothing there.
    checking.readSoon(a);
    await settle();
    under.at(-1)!.answer(clear);
    await settle();
    expect(editor()).toBe(a.composer.region.querySelector('textarea'));
  });

  it('is made ready where somebody may write, before anything is read', async () => {
    const { composer: known } = composer('a');
    const field = known.region.querySelector('textarea')!;
    await checking.enter(known, field);
    await settle();
    expect(mark.mock.lastCall?.[0]).toEqual({
      editors: [field],
      region: known.region,
      state: { kind: 'ready' },
    });
    expect(under).toEqual([]);
    mark.mockClear();
    on = false;
    await checking.enter(known, field);
    await settle();
    expect(mark).not.toHaveBeenCalled();
  });

  it('comes before the verdict, and once there hears nothing of checks that are over at once', async () => {
    const a = composer('a');
    for (const text of ['Words', 'Words and', 'Words and more']) {
      await write(a, text);
      under.at(-1)!.answer(clear);
      await dawdle();
    }
    const kinds = mark.mock.calls.map(([marked]) => marked?.state.kind);
    expect(kinds).toEqual(['checking', 'read', 'read', 'read']);
  });
});

describe('a draft being written', () => {
  afterEach(() => vi.useRealTimers());

  /** A form like the first one, which Enter alone publishes. */
  const byEnter = (): Watched => {
    const { composer: known } = composer('a');
    return watch({ ...known, facts: { ...known.facts, keys: ['Enter'] } });
  };

  /** What a browser tells of one key. */
  const press = (watched: Watched, whole = false) => {
    checking.readSoon(watched, 'key', whole);
    checking.readSoon(watched, 'words', whole);
  };

  /**
   * Types so many keys, each so many milliseconds after the one before, and rests.
   * @returns when each text was read, in milliseconds since the first key
   */
  async function type(
    watched: Watched,
    keys: number,
    apart: number,
    rest = 400,
  ): Promise<Map<string, number>> {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    // After a rest.
    vi.advanceTimersByTime(5000);
    const field = watched.composer.region.querySelector('textarea')!;
    const read = new Map<string, number>();
    const began = performance.now();
    const wait = async (ms: number) => {
      for (let i = 0; i < ms; i += 1) {
        await vi.advanceTimersByTimeAsync(1);
        for (const { text, answer } of under.splice(0)) {
          read.set(text, performance.now() - began);
          answer(clear);
        }
      }
    };
    for (let key = 1; key <= keys; key += 1) {
      field.value = 'x'.repeat(key);
      press(watched, key === 1);
      await wait(key < keys ? apart : rest);
    }
    return read;
  }
  /** How long after its last key a text was read. */
  const lag = (read: Map<string, number>, keys: number, apart: number) =>
    read.get('x'.repeat(keys))! - (keys - 1) * apart;

  it('is read at each key of somebody who types where Enter alone may publish, as soon as it stands there', async () => {
    const read = await type(byEnter(), 8, 120);
    expect(read.size).toBe(8);
    expect(lag(read, 1, 120)).toBeLessThanOrEqual(31);
    for (let key = 2; key <= 8; key += 1) expect(lag(read, key, 120)).toBeLessThanOrEqual(1);
  });

  it.each([
    ['says nothing of it', 'key', 0],
    ['takes it in later than it says', 'words', 50],
  ] as const)('is read soon after a key there, where the editor %s', async (_, how, late) => {
    const a = byEnter();
    await type(a, 3, 120);
    checking.readSoon(a, how);
    if (late > 0) await vi.advanceTimersByTimeAsync(late);
    expect(under).toEqual([]);
    a.composer.region.querySelector('textarea')!.value = 'Taken in';
    await vi.advanceTimersByTimeAsync(61 - late);
    expect(under.at(-1)?.text).toBe('Taken in');
  });

  it('is read now and then there while a key is held, and soon after it has come up', async () => {
    const read = await type(byEnter(), 60, 20);
    // They come for 1180 ms, and what they write is read every 60.
    expect(read.size).toBeGreaterThanOrEqual(14);
    expect(read.size).toBeLessThanOrEqual(21);
    expect(lag(read, 60, 20)).toBeLessThanOrEqual(61);
  });

  it.each([18, 19, 20, 21, 22, 23])(
    'is read now and then where it takes more to publish, and when hands rest, after %i keys',
    async (keys) => {
      const read = await type(composer('a'), keys, 120, 500);
      expect(read.size).toBeGreaterThanOrEqual(2);
      expect(read.size).toBeLessThanOrEqual(3);
      expect(lag(read, keys, 120)).toBeLessThanOrEqual(401);
    },
  );

  it.each(['a button', 'Enter'])(
    'is told of in between, and when hands rest, where %s publishes',
    async (by) => {
      await type(by === 'Enter' ? byEnter() : composer('a'), 18, 120, 500);
      const told = mark.mock.calls.map(([marked]) => marked!);
      expect(told.length).toBeLessThanOrEqual(5);
      expect(told.slice(0, -1).every(({ writing }) => writing)).toBe(true);
      expect(told.at(-1)).toMatchObject({ state: { kind: 'read' }, writing: false });
      const { state } = told.at(-1)!;
      expect(state.kind === 'read' && state.request.parts[0]!.text).toBe('x'.repeat(18));
    },
  );

  it('is read at once there when something other than words comes', async () => {
    const a = composer('a');
    await type(a, 20, 120, 0);
    const [field, at] = [a.composer.region.querySelector('textarea')!, performance.now()];
    field.value += '!';
    press(a);
    checking.readSoon(a);
    await vi.advanceTimersByTimeAsync(61);
    expect(under.at(-1)?.text).toBe(field.value);
    expect(performance.now() - at).toBeLessThanOrEqual(61);
  });

  it('is found again where the site has drawn its editor anew between two keys', async () => {
    const a = composer('a');
    await type(a, 3, 120);
    a.composer.region.querySelector('textarea')!.outerHTML =
      '<textarea class="autosuggest-textarea__textarea">In another one</textarea>';
    press(a);
    await vi.advanceTimersByTimeAsync(401);
    expect(under.at(-1)?.text).toBe('In another one');
  });

  it('has its other fields and pictures looked for when more than words may have changed', async () => {
    const a = composer('a');
    await type(a, 3, 120);
    a.composer.region.insertAdjacentHTML('beforeend', '<div class="compose-form__upload"></div>');
    checking.readSoon(a);
    await vi.advanceTimersByTimeAsync(61);
    expect(a.seen?.images).toBe(1);
  });
});
