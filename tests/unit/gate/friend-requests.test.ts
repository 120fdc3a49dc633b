// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  type Befriending,
  type FriendRequests,
  watchFriendRequests,
} from '../../../lib/gate/friend-requests.ts';
import { type Lent, meeting } from '../../../lib/gate/outgoing/meeting.ts';
import type { BefriendReply } from '../../../lib/messages.ts';
import { ASK, TELL } from '../../../lib/outbound/channel.ts';
import { FRIENDS } from '../../../lib/sites/friends.ts';

// The outgoing request, from the guard's question to its answer. What a browser makes of it is in tests/browser.

const PUPIL: BefriendReply = { pupil: 'Ottilie Brack', clauses: [] };
const FRIEND = 'POST https://x.com/i/api/1.1/friendships/create.json';

let element: EventTarget;
let told: string[];
let requests: FriendRequests;
let replies: BefriendReply | undefined;
let goes: boolean;
const agreed = new Set<string>();
const asked: string[] = [];

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  element = new EventTarget();
  told = [];
  asked.length = 0;
  agreed.clear();
  replies = PUPIL;
  goes = false;
  for (const type of Object.values(TELL))
    element.addEventListener(type, (event) =>
      told.push([type, (event as MessageEvent<string>).data].filter(Boolean).join(' ')),
    );
  meeting().lent = { element } as Lent;
  const befriending: Befriending = {
    known: () => undefined,
    learn: async () => replies,
    async agrees(_, { pupil }) {
      asked.push(pupil);
      if (goes) agreed.add(pupil);
      return goes;
    },
    hasAgreed: ({ pupil }) => agreed.has(pupil),
    passed: (does) => asked.push(does),
    alive: () => true,
  };
  requests = watchFriendRequests(FRIENDS.x!, befriending);
  document.body.innerHTML = '<h1 data-testid="UserName">Ottilie Brack</h1><button>Stay close</button>';
});
afterEach(() => {
  vi.useRealTimers();
  delete meeting().lent;
  delete meeting().asked;
});

const press = (type = 'pointerdown') => {
  const event = new MouseEvent(type, { bubbles: true });
  document.querySelector('button')!.addEventListener(type, (at) => requests.acted(at), { once: true });
  document.querySelector('button')!.dispatchEvent(event);
};
const looks = (request = FRIEND) =>
  !element.dispatchEvent(new MessageEvent(ASK.look, { data: request, cancelable: true }));
const waits = (id: number, request = FRIEND) =>
  !element.dispatchEvent(new MessageEvent(ASK.hold, { data: `${id} ${request}\n`, cancelable: true }));
const soon = () => vi.advanceTimersByTimeAsync(1);

describe('a request that befriends', () => {
  it('is not asked about before a press, nor any other after one', () => {
    expect(looks()).toBe(false);
    press();
    expect(looks()).toBe(true);
    expect(looks('POST https://x.com/i/api/graphql/a/CreateTweet')).toBe(false);
    expect(looks('GET https://x.com/i/api/1.1/friendships/create.json')).toBe(false);
  });

  it('is not asked about away from people until a name is known to be a pupil’s', async () => {
    document.body.innerHTML = '<p>Ottilie Brack</p><button>Stay close</button>';
    press();
    expect(told).toEqual([]);
    expect(looks()).toBe(false);
    await soon();
    expect(told).toEqual([TELL.arm]);
    expect(looks()).toBe(true);
    replies = {};
    press();
    await soon();
    expect(told.at(-1)).toBe(TELL.rest);
    expect(looks()).toBe(false);
  });

  it('waits while the name is not known yet, and goes where it is nobody’s, with the line', async () => {
    replies = {};
    press();
    expect(waits(1)).toBe(true);
    await soon();
    expect(told).toContain(`${TELL.allow} 1`);
    expect(asked).toEqual(['follow']);
    expect(told).toContain(TELL.rest);
    expect(looks()).toBe(false);
  });

  it('goes where nobody answers', async () => {
    replies = undefined;
    press();
    expect(waits(1)).toBe(true);
    await soon();
    expect(told).toContain(`${TELL.allow} 1`);
    expect(asked).toEqual([]);
  });

  it('is refused as its author decides, also when the site tries again; another press asks again', async () => {
    press();
    expect(waits(1)).toBe(true);
    expect(waits(2)).toBe(true);
    await soon();
    press('click');
    expect(waits(3)).toBe(true);
    await soon();
    expect(told.filter((each) => each.startsWith(TELL.refuse))).toHaveLength(3);
    expect(asked).toEqual(['Ottilie Brack']);
    press();
    await soon();
    goes = true;
    expect(waits(4)).toBe(true);
    await soon();
    expect(asked).toEqual(['Ottilie Brack', 'Ottilie Brack']);
    expect(told).toContain(`${TELL.allow} 4`);
    press();
    await soon();
    expect(looks()).toBe(false);
  });

  it('goes where the name turns out to be one that was agreed to', async () => {
    agreed.add('Ottilie Brack');
    press();
    expect(waits(1)).toBe(true);
    await soon();
    expect(told).toContain(`${TELL.allow} 1`);
    expect(asked).toEqual([]);
  });

  it('is not asked about ten seconds later, nor after a press that was decided as such', async () => {
    press();
    await soon();
    expect(looks()).toBe(true);
    requests.decided();
    expect(looks()).toBe(false);
    press();
    await soon();
    await vi.advanceTimersByTimeAsync(10_100);
    expect(looks()).toBe(false);
    expect(told.at(-1)).toBe(TELL.rest);
  });
});
