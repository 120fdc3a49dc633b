import { describe, expect, it } from 'vitest';
import { keepVerdicts } from '../../../lib/gate/verdicts.ts';
import type { CheckReply } from '../../../lib/messages.ts';

const draft = (key: string) => ({ key });
const verdict = (outcome: 'clear' | 'review') => ({ outcome }) as CheckReply;

/** A background that answers when it is told to. */
function slowBackground() {
  const asked: { text: string; answer(reply: CheckReply): void; fail(): void }[] = [];
  const verdicts = keepVerdicts(
    ({ key }) =>
      new Promise((resolve, reject) => {
        asked.push({ text: key, answer: resolve, fail: () => reject(new Error('gone')) });
      }),
  );
  return { verdicts, asked, texts: () => asked.map(({ text }) => text) };
}

describe('verdicts', () => {
  it('keep one check in flight, and of those that wait the newest', async () => {
    const { verdicts, asked, texts } = slowBackground();
    for (const text of ['a', 'ab', 'abc', 'abcd']) verdicts.want(draft(text));
    expect(texts()).toEqual(['a']);
    const next = verdicts.next();
    asked[0]!.answer(verdict('clear'));
    expect(await next).toBe(true);
    expect(texts()).toEqual(['a', 'abcd']);
  });
  it('know exactly the text that was checked', async () => {
    const { verdicts, asked } = slowBackground();
    verdicts.want(draft('a'));
    const next = verdicts.next();
    asked[0]!.answer(verdict('review'));
    await next;
    expect(verdicts.of(draft('a'))).toEqual(verdict('review'));
    expect(verdicts.of(draft('a '))).toBeUndefined();
  });
  it('do not ask twice for what is known or on its way', async () => {
    const { verdicts, asked, texts } = slowBackground();
    verdicts.want(draft('a'));
    verdicts.want(draft('ab'));
    verdicts.want(draft('a'));
    const next = verdicts.next();
    asked[0]!.answer(verdict('clear'));
    await next;
    verdicts.want(draft('a'));
    expect(texts()).toEqual(['a']);
  });
  it('say when a check failed, and can ask again', async () => {
    const { verdicts, asked, texts } = slowBackground();
    verdicts.want(draft('a'));
    const next = verdicts.next();
    asked[0]!.fail();
    expect(await next).toBe(false);
    verdicts.want(draft('a'));
    expect(texts()).toEqual(['a', 'a']);
  });
  it('forget, and take no answer from before', async () => {
    const { verdicts, asked, texts } = slowBackground();
    verdicts.want(draft('a'));
    verdicts.forget();
    verdicts.want(draft('a'));
    expect(texts()).toEqual(['a', 'a']);
    asked[0]!.answer(verdict('clear'));
    await Promise.resolve();
    expect(verdicts.of(draft('a'))).toBeUndefined();
    const next = verdicts.next();
    asked[1]!.answer(verdict('review'));
    await next;
    expect(verdicts.of(draft('a'))).toEqual(verdict('review'));
  });
  it('keep few texts', async () => {
    const { verdicts, asked } = slowBackground();
    for (let i = 0; i < 9; i += 1) {
      verdicts.want(draft(`${i}`));
      const next = verdicts.next();
      asked[i]!.answer(verdict('clear'));
      await next;
    }
    const known = Array.from({ length: 9 }, (_, i) => i).filter((i) => verdicts.of(draft(`${i}`)));
    expect(known).toEqual([5, 6, 7, 8]);
  });
});
