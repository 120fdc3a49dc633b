import { elementsOf } from '../drafts/hooks.ts';
import type { BefriendReply } from '../messages.ts';
import type { FriendFacts, FriendRequest } from '../sites/friends.ts';
import { type Near, namesNear, pressedIn } from './friend-names.ts';
import { type Asking, answerGuard } from './outgoing/answering.ts';
import { meeting } from './outgoing/meeting.ts';
import { fitsPath, isKnown } from './outgoing/purpose.ts';

/** How long after a press a request may be its doing. Milliseconds. */
const FOLLOWS_MS = 10_000;

export type Pupil = Extract<BefriendReply, { pupil: string }>;

/** What whoever watches presses does for us. */
export interface Befriending {
  /** What is known of somebody by these names already. */
  known(names: readonly string[]): BefriendReply | undefined;
  /** Finds out, within a second or not at all. */
  learn(names: string[]): Promise<BefriendReply | undefined>;
  /** Has the person decide, once for everybody who asks about the same name. */
  agrees(does: FriendRequest['does'], reply: Pupil): Promise<boolean>;
  /** They have, on this page, and go on. */
  hasAgreed(reply: Pupil): boolean;
  /** Somebody else was befriended. */
  passed(does: FriendRequest['does'], names: string[]): void;
  alive(): boolean;
}

/** A press on something that is not known to befriend anybody. */
interface Press extends Near {
  pressed: Element | undefined;
  /** Names of the press before, which stay the same however often this is pressed again. */
  before: readonly string[];
  at: number;
  reply: BefriendReply | undefined;
  learning: Promise<BefriendReply | undefined>;
  /** Is it to go? For every request of this press. */
  decided?: Promise<boolean>;
}

export interface FriendRequests {
  /** The person did something that we know nothing of. */
  acted(event: Event): void;
  /** What they did is decided: its request is not asked about. */
  decided(): void;
}

/**
 * Befriending is also seen on its way out, where the press was not: its label unknown or translated, a menu's item, a new
 * layout. The request names numbers, so whom it is about is told by the page, as it stood around the last press of the
 * person: what the page changes after it, or does without one, is not asked about, and one press tells it one bit at most.
 *
 * The guard asks only after a press near a name like a pupil's, or while it is not known yet whether it is one; and
 * then only requests that the site's file speaks of are read, to see which they are.
 */
export function watchFriendRequests(facts: FriendFacts, befriending: Befriending): FriendRequests {
  const { alive } = befriending;
  let press: Press | undefined;
  let asking: Asking | undefined;
  let resting: ReturnType<typeof setTimeout> | undefined;
  let deciding = 0;

  const isOver = ({ at }: Press) => performance.now() - at > FOLLOWS_MS;
  // While that is not known yet it counts only beside somebody: elsewhere a page would learn that we are asked.
  function mayBePupil({ reply, person }: Press): boolean {
    return reply ? 'pupil' in reply && !befriending.hasAgreed(reply) : person;
  }
  const suspect = () => (press && (deciding > 0 || !isOver(press)) && mayBePupil(press) ? press : undefined);

  function rest(): void {
    clearTimeout(resting);
    asking?.rest();
  }
  function restSoon(): void {
    clearTimeout(resting);
    resting = setTimeout(() => (deciding > 0 ? restSoon() : rest()), FOLLOWS_MS);
  }

  const answerer = {
    alive,
    asks: () => suspect() !== undefined,
    look: (request: Parameters<typeof fitsPath>[0]) =>
      suspect() !== undefined && facts.requests.some((each) => fitsPath(request, each)),
    hold(request: Parameters<typeof fitsPath>[0], body: string) {
      const now = suspect();
      const one = now && facts.requests.find((each) => isKnown(request, body, [each]));
      if (!now || !one) return undefined;
      now.decided ??= decide(now, one.does);
      const { decided } = now;
      return (settle: (go: boolean) => void) => void decided.then(settle);
    },
  };

  async function decide(now: Press, does: FriendRequest['does']): Promise<boolean> {
    deciding += 1;
    try {
      const reply = now.reply ?? (await now.learning);
      if (!reply) return true;
      if ('pupil' in reply) return befriending.hasAgreed(reply) || (await befriending.agrees(does, reply));
      befriending.passed(does, now.names);
      return true;
    } finally {
      deciding -= 1;
      // A site that tries again by itself is refused again, for as long as one may think that this is still the press.
      now.at = performance.now();
      if (suspect()) restSoon();
      else rest();
    }
  }

  /** A press is one gesture: what comes after `pointerdown` or `keydown` on the same control belongs to it. */
  function acted(event: Event): void {
    const { element } = meeting().lent ?? {};
    if (!element) return;
    const path = elementsOf(event);
    const pressed = pressedIn(path);
    const again = press && !isOver(press) && press.pressed === pressed;
    if (again && event.type === 'click') return;
    const before = press && !isOver(press) ? (again ? press.before : press.names) : [];
    begin(element, { pressed, before, ...namesNear(path, facts, before) });
  }

  function begin(element: EventTarget, of: Pick<Press, 'pressed' | 'before' | 'names' | 'person'>): void {
    const { names } = of;
    const reply = names.length === 0 ? {} : befriending.known(names);
    const now: Press = {
      ...of,
      reply,
      at: performance.now(),
      learning: reply ? Promise.resolve(reply) : befriending.learn(names),
    };
    press = now;
    turn();
    void now.learning.then((learnt) => {
      // Who cannot be asked about in time is anybody.
      now.reply = learnt ?? {};
      if (press === now && deciding === 0) turn();
    });

    function turn(): void {
      if (mayBePupil(now)) {
        asking ??= answerGuard(element, answerer);
        asking.arm();
        restSoon();
      } else rest();
    }
  }

  return {
    acted,
    decided() {
      press = undefined;
      rest();
    },
  };
}
