import { audienceOf, type Composer, editorsOf } from '../drafts/composer.ts';
import { isEmpty, type ReadDraft, readDraft } from '../drafts/read.ts';
import type { CheckReply, WakeReply } from '../messages.ts';
import type { Verdict } from '../policy/types.ts';
import type { Link } from './link.ts';
import { awaitUi, type Marked, type ReviewRequest } from './ui.ts';
import { keepVerdicts, type Verdicts } from './verdicts.ts';
import { note, type Watched } from './watched.ts';

/** Whether drafts are checked here, and what is known of them so far. */
export interface Checking {
  /**
   * `unknown` until the background has answered once; until then no draft is read. `off` also where this composer
   * speaks to people whose messages are not to be read.
   */
  state(watched: Watched): 'unknown' | 'on' | 'off';
  /** Starts the worker and asks whether checking is on. Never throws. */
  wake(): Promise<void>;
  /**
   * Reads a composer once the editor has taken in what was just typed, and has the draft checked.
   * @param words somebody is typing: nothing else can have changed since it was last read, and more is to come
   */
  readSoon(watched: Watched, words?: boolean): void;
  /** Reads now what `readSoon` was to read: a script may submit before its turn comes. */
  catchUp(): void;
  /** The verdict on a draft, `null` where checking is off; asks for it where it is not known yet. */
  verdictOf(draft: ReadDraft): CheckReply | undefined;
  /** Settles at the end of the next check; `false` where it failed. */
  next(): Promise<boolean>;
  /** The check under way is taking too long: later drafts no longer wait for it. */
  giveUp(): void;
}

/**
 * How soon a draft is read while somebody types. Milliseconds.
 *
 * Where Enter alone may publish, it can be the next key: each key of a typist is read, and those of a held key, each
 * within `BURST_MS` of the one before, every `IN_BURST_MS`. So the last key is read within `APART_MS`: hands do not get
 * from there to Enter as quickly. Elsewhere it takes a hand on the mouse, or the Ctrl of Ctrl+Enter, which is no letter
 * and has the draft read at once; there, every `CALM_MS` will do. A gesture reads for itself in any case.
 */
const APART_MS = 60;
const BURST_MS = 30;
const IN_BURST_MS = 150;
const CALM_MS = 400;
/** A key is several events within so many milliseconds: none of them is waited for twice. */
const ONE_KEY_MS = 5;

/** Most checks are over sooner than anybody would see that one is under way. Milliseconds. */
const SLOW_MS = 200;

/** Private messages are found and left unread unless the person wants them checked; so are group chats. */
export function isRead(composer: Composer, { groupChats, privateMessages }: WakeReply['reads']): boolean {
  const audience = audienceOf(composer);
  if (audience === 'message') return privateMessages;
  return audience !== 'group' || !composer.facts.chat || groupChats;
}

/** Word for word and in the same editors: where phrases stand in it is the same too. */
function isUnchanged(a: ReadDraft, b: ReadDraft): boolean {
  return a.key === b.key && a.editors.every(({ element }, i) => element === b.editors[i]!.element);
}

function markedBy({ composer }: Watched, draft: ReadDraft, verdict: Verdict | undefined): Marked {
  return {
    editors: draft.editors.map(({ element }) => element),
    region: composer.region,
    state: verdict ? { kind: 'read', request: requestFor(draft, verdict) } : { kind: 'checking' },
  };
}

/** Says that nothing is read here, and reads nothing for it. */
function unread({ composer }: Watched): Marked {
  return {
    editors: editorsOf(composer).map(({ element }) => element),
    region: composer.region,
    state: { kind: 'unread', audience: audienceOf(composer) === 'message' ? 'message' : 'group' },
  };
}

export function requestFor({ parts, images }: ReadDraft, verdict: Verdict): ReviewRequest {
  return { verdict, parts, images };
}

export function startChecking(link: Link): Checking {
  let state: 'unknown' | 'on' | 'off' = 'unknown';
  let reads = { groupChats: false, privateMessages: false };
  let epoch = '';
  let due: Watched | undefined;
  /** More than words can have changed in what is due. */
  let dueWhole = false;
  let turn: ReturnType<typeof setTimeout> | undefined;
  let lastRead = 0;
  let lastWritten = 0;
  /** Where the mark belongs: at the composer that was read last. */
  let marked: Watched | undefined;
  /** Where it is to be seen. */
  let shown: Watched | undefined;
  let introducing = false;
  /** The draft that the mark was last put beside, or is to be. */
  let along: ReadDraft | undefined;

  const verdicts: Verdicts<ReadDraft> = keepVerdicts(async ({ parts, images, place, audience }) => {
    // Plain data, no page objects.
    const reply = await link.check({ parts, images, place, audience });
    if (reply === null) state = 'off';
    return reply;
  });

  const verdictOf = (draft: ReadDraft) => {
    verdicts.want(draft);
    return verdicts.of(draft);
  };

  /** The mark comes with the popup's script; without one nothing waits for it. */
  const show = (next: Marked | undefined) => {
    shown = next && marked;
    void awaitUi().then((ui) => ui.mark(next));
  };

  const stateOf = ({ composer }: Watched) => (isRead(composer, reads) ? state : 'off');

  /** May the draft go out before anybody could read it again, or has more than its words changed? */
  const isUrgent = ({ composer: { facts, site } }: Watched) =>
    dueWhole || facts.keys.includes('Enter') || (facts.replay ?? site.replay) !== 'click';

  const untilTurn = (watched: Watched) => {
    const inBurst = Math.min(lastWritten + BURST_MS, lastRead + IN_BURST_MS);
    const at = isUrgent(watched) ? Math.max(lastRead + APART_MS, inBurst) : lastRead + CALM_MS;
    return at - performance.now();
  };

  const takeTurn = () => {
    const left = due ? untilTurn(due) : 0;
    if (left > ONE_KEY_MS) turn = setTimeout(takeTurn, left);
    else readDue();
  };

  const readDue = () => {
    const watched = due;
    if (!watched) return;
    const around = dueWhole ? undefined : watched.seen;
    due = undefined;
    dueWhole = false;
    lastRead = performance.now();
    if (!watched.composer.region.isConnected) return;
    // It stands elsewhere: here it has to be put again, also beside words that have not changed.
    if (watched !== marked) along = undefined;
    marked = watched;
    if (state === 'on' && !isRead(watched.composer, reads)) show(unread(watched));
    if (stateOf(watched) !== 'on') return;
    const stands = around?.fields.every(({ element }) => element.isConnected);
    const draft = readDraft(watched.composer, stands ? around : undefined);
    // A key is several events: only the first of them has something new to say.
    if (along && watched.seen === along && isUnchanged(along, draft)) return;
    note(watched, draft);
    void markAlong(watched, draft);
  };

  /** Asks for the verdict and keeps the mark up with it, as long as this is what its author has written. */
  async function markAlong(watched: Watched, draft: ReadDraft): Promise<void> {
    if (isEmpty(draft)) {
      show(undefined);
      return;
    }
    along = draft;
    for (let failures = 0; watched === marked && watched.seen === draft; ) {
      if (failures > 1) {
        along = undefined;
        show({ ...markedBy(watched, draft, undefined), state: { kind: 'unchecked' } });
        return;
      }
      const verdict = verdictOf(draft);
      if (verdict !== undefined) {
        show(verdict ? markedBy(watched, draft, verdict) : undefined);
        return;
      }
      // It comes before the verdict, so that what it costs to come tells the page nothing about that.
      const say = () => watched === marked && show(markedBy(watched, draft, undefined));
      if (shown !== watched) say();
      const slow = setTimeout(say, SLOW_MS);
      // Checks of other drafts, or changes of settings, may come in between any number of times.
      if (!(await verdicts.next())) failures += 1;
      clearTimeout(slow);
    }
  }

  async function wake(): Promise<void> {
    const reply = await link.wake().catch(() => undefined);
    if (!reply) return;
    const changed = epoch !== reply.epoch;
    if (changed) verdicts.forget();
    along = undefined;
    epoch = reply.epoch;
    reads = reply.reads;
    // The popup's root hangs there from the first focus on, whether or not anything will be found.
    if ((reply.on && state !== 'on') || reply.introduce) void link.showUi().catch(() => {});
    state = reply.on ? 'on' : 'off';
    // By what was seen: without an act of its author a draft is not read again.
    if (changed && marked?.seen) {
      if (stateOf(marked) === 'on') void markAlong(marked, marked.seen);
      else show(undefined);
    }
    if (reply.introduce && !introducing) void introduce().catch(() => {});
  }

  /** Asked once a page: the background asks no more once there is an answer. */
  async function introduce(): Promise<void> {
    introducing = true;
    const ui = await awaitUi();
    if (await link.introduced(await ui.introduce())) await wake();
  }

  return {
    state: stateOf,
    wake,
    readSoon(watched, words) {
      lastWritten = performance.now();
      const waits = due && (words || dueWhole);
      dueWhole ||= !words;
      due = watched;
      if (waits) return;
      clearTimeout(turn);
      // A task later at the soonest: React and Lexical draw what was typed after the event.
      turn = setTimeout(takeTurn, untilTurn(watched));
    },
    catchUp: readDue,
    verdictOf,
    next: () => verdicts.next(),
    giveUp: () => verdicts.forget(),
  };
}
