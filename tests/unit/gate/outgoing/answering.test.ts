// @vitest-environment jsdom
import { afterEach, expect, it } from 'vitest';
import { type Answerer, answerGuard, type Settle } from '../../../../lib/gate/outgoing/answering.ts';
import { meeting } from '../../../../lib/gate/outgoing/meeting.ts';
import { ASK, TELL } from '../../../../lib/outbound/channel.ts';

// Two who answer one guard: it asks while either wants it to, and waits for whoever has it wait.

function guard() {
  const element = new EventTarget();
  const told: string[] = [];
  for (const type of Object.values(TELL))
    element.addEventListener(type, (event) =>
      told.push([type, (event as MessageEvent<string>).data].filter(Boolean).join(' ')),
    );
  const ask = (type: string, data: string) =>
    !element.dispatchEvent(new MessageEvent(type, { data, cancelable: true }));
  return { element, told, ask };
}
const one = (more: Partial<Answerer>): Answerer => ({
  asks: () => true,
  alive: () => true,
  look: () => false,
  hold: () => undefined,
  ...more,
});

afterEach(() => {
  delete meeting().asked;
});

it('the guard rests when nobody wants it to ask', () => {
  const { element, told } = guard();
  const posts = answerGuard(element, one({}));
  const friends = answerGuard(element, one({}));
  posts.arm();
  friends.arm();
  posts.rest();
  expect(told).toEqual([TELL.arm, TELL.arm]);
  friends.rest();
  expect(told.at(-1)).toBe(TELL.rest);
});

it('a request waits for the one who has it wait, and goes once', () => {
  const { element, told, ask } = guard();
  const settles: Settle[] = [];
  answerGuard(element, one({}));
  answerGuard(
    element,
    one({ look: ({ url }) => url.endsWith('/friend'), hold: () => (settle) => settles.push(settle) }),
  );
  expect(ask(ASK.look, 'POST https://site.example/other')).toBe(false);
  expect(ask(ASK.look, 'POST https://site.example/friend')).toBe(true);
  expect(ask(ASK.hold, '7 POST https://site.example/friend\nbody')).toBe(true);
  expect(ask(ASK.still, '7')).toBe(true);
  settles[0]!(true);
  settles[0]!(false);
  expect(told).toEqual([`${TELL.allow} 7`]);
  expect(ask(ASK.still, '7')).toBe(false);
});

it('nothing waits for an extension that has gone', () => {
  const { element, ask } = guard();
  let alive = true;
  answerGuard(element, one({ alive: () => alive, look: () => true, hold: () => () => {} }));
  expect(ask(ASK.hold, '7 POST https://site.example/friend\n')).toBe(true);
  alive = false;
  expect(ask(ASK.still, '7')).toBe(false);
  expect(ask(ASK.look, 'POST https://site.example/friend')).toBe(false);
  expect(ask(ASK.hold, '8 POST https://site.example/friend\n')).toBe(false);
});

it('a frame within is armed for everybody', () => {
  const { element } = guard();
  const inner = guard();
  const posts = answerGuard(element, one({ asks: () => false }));
  const friends = answerGuard(element, one({ look: () => true }));
  friends.arm();
  element.dispatchEvent(new MouseEvent(ASK.within, { relatedTarget: inner.element, cancelable: true }));
  expect(inner.told).toEqual([TELL.arm]);
  expect(inner.ask(ASK.look, 'POST https://site.example/friend')).toBe(true);
  posts.arm();
  friends.rest();
  expect(inner.told).not.toContain(TELL.rest);
  posts.rest();
  expect(inner.told.at(-1)).toBe(TELL.rest);
});
