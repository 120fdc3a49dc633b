// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
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
    expect(state()).toBe('checking');
    under.at(-1)!.answer(clear);
    await settle();
    expect(state()).toBe('read');
  });

  it('says so once two checks have failed', async () => {
    await write(composer('a'), 'Words');
    under[0]!.fail();
    await settle();
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
    await settle();
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
    expect(editor()).toBe(a.composer.region.querySelector('textarea'));
  });
});
