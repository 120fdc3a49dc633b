// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { composerOfForm } from '../../../lib/drafts/composer.ts';
import { type Gatekeeping, hold } from '../../../lib/gate/hold.ts';
import { offerUi, type ReviewUi } from '../../../lib/gate/ui.ts';
import { watch } from '../../../lib/gate/watched.ts';
import type { CheckReply } from '../../../lib/messages.ts';
import { mastodon } from '../../../lib/sites/mastodon.ts';

const ui = {
  review: vi.fn<ReviewUi['review']>(),
  back: vi.fn(),
  say: vi.fn(),
  sayOncePosted: vi.fn(),
  remove: vi.fn(),
};
offerUi(ui as unknown as ReviewUi);

const pressed = vi.fn((event: Event) => event.preventDefault());
let keeping: Gatekeeping;
let verdict: CheckReply | undefined;

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  verdict = undefined;
  document.body.innerHTML = `<form class="compose-form">
    <textarea class="autosuggest-textarea__textarea">Words</textarea>
    <div class="compose-form__submit"><button type="submit">Post</button></div>
  </form>`;
  document.querySelector('button')!.addEventListener('click', pressed);
  keeping = {
    checking: {
      state: () => 'on',
      verdictOf: () => verdict,
      next: () => new Promise(() => {}),
      wake: async () => {},
      forget: vi.fn(),
      readSoon: vi.fn(),
    } as unknown as Gatekeeping['checking'],
    link: { alive: () => true } as Gatekeeping['link'],
    signal: new AbortController().signal,
    unguarded: (press) => press(),
    settled: () => {},
  };
});
afterEach(() => vi.useRealTimers());

function held() {
  const watched = watch(composerOfForm(document.querySelector('form')!, mastodon)!);
  return { watched, draft: undefined, control: undefined, mayBeLine: false };
}
const review = { outcome: 'review', findings: [], clauses: [] } as unknown as CheckReply;

describe('a held gesture', () => {
  it('waits one second for its verdict, then goes out and is said not to be checked', async () => {
    const done = hold(held(), keeping);
    await vi.advanceTimersByTimeAsync(990);
    expect(pressed).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(20);
    await done;
    expect(pressed).toHaveBeenCalledOnce();
    expect(ui.say).toHaveBeenCalledWith('not-checked');
    expect(ui.review).not.toHaveBeenCalled();
  });

  it('goes out at once where the extension is gone', async () => {
    keeping.link.alive = () => false;
    await hold(held(), keeping);
    expect(pressed).toHaveBeenCalledOnce();
  });

  it('stays where its author went on writing meanwhile', async () => {
    const done = hold(held(), keeping);
    document.querySelector('textarea')!.value = 'Words and more';
    await vi.advanceTimersByTimeAsync(1100);
    await done;
    expect(pressed).not.toHaveBeenCalled();
    expect(ui.say).toHaveBeenCalledWith('press-again');
  });

  it('stays after Edit, goes back to its author at the phrase, and is not approved', async () => {
    verdict = review;
    ui.review.mockResolvedValue({ kind: 'edit', at: { part: 0, start: 3 } });
    const given = held();
    await hold(given, keeping);
    expect(pressed).not.toHaveBeenCalled();
    expect(ui.back).toHaveBeenCalledExactlyOnceWith(given.watched.composer, { part: 0, start: 3 });
    expect(given.watched.approved).toBeUndefined();
  });

  it('goes out after Post anyway, once and as approved', async () => {
    verdict = review;
    ui.review.mockResolvedValue({ kind: 'post' });
    const given = held();
    await hold(given, keeping);
    expect(pressed).toHaveBeenCalledOnce();
    expect(given.watched.approved?.parts).toEqual([{ field: 'text', text: 'Words' }]);
  });

  it('does not go out where the draft was swapped under the popup', async () => {
    verdict = review;
    ui.review.mockImplementation(async () => {
      document.querySelector('textarea')!.value = 'Other words';
      return { kind: 'post' };
    });
    await hold(held(), keeping);
    expect(pressed).not.toHaveBeenCalled();
  });
});
