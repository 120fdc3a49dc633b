import { audienceOf, type Composer, type Editor, editorsOf } from '../drafts/composer.ts';
import { isEmpty, type ReadDraft, readDraft } from '../drafts/read.ts';
import type { CheckReply, WakeReply } from '../messages.ts';
import type { Verdict } from '../policy/types.ts';
import { clock, ONE_KEY_MS } from './clock.ts';
import type { Writing } from './gestures.ts';
import type { Link } from './link.ts';
import { awaitUi, type Marked, type MarkState, type ReviewRequest } from './ui.ts';
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
  /** Does so, and has the mark made ready beside an editor that somebody may be about to write in. Never throws. */
  enter(composer: Composer, editor: HTMLElement): Promise<void>;
  /**
   * Reads a composer once the editor has taken in what was just typed, and has the draft checked.
   * @param whole more than words may have changed since it was last read, as after any act
   */
  readSoon(watched: Watched, how?: Writing, whole?: boolean): void;
  /** Reads now what `readSoon` was to read: a script may submit before its turn comes. */
  catchUp(): void;
  /** The verdict on a draft, `null` where checking is off; asks for it where it is not known yet. */
  verdictOf(draft: ReadDraft): CheckReply | undefined;
  /** Settles at the end of the next check; `false` where it failed. */
  next(): Promise<boolean>;
  /**
   * No verdict counts any more, those on their way included: settings have changed, or the check under way takes too
   * long.
   */
  forget(): void;
}

/**
 * How soon a draft is read while somebody types. Milliseconds.
 *
 * Where Enter alone may publish, it can be the next key: each key of a typist is read, as soon as its words stand in the
 * editor; those of a held key every `APART_MS`. So the last key is read within that: hands do not get from there to Enter
 * as quickly. Elsewhere it takes a hand on the mouse, or the Ctrl of Ctrl+Enter, which is no letter and has the draft read
 * at once; there it is read when its author pauses, and every `LONGEST_MS` while they do not. That is also when the mark
 * hears of it, everywhere: nobody would see more. A gesture reads for itself in any case.
 */
const APART_MS = 60;
/** Not every editor says when it has taken in a key, or a paste: it has by then. */
const TAKEN_IN_MS = 30;
/** Also while a key is held that no editor speaks of. */
const LATEST_MS = 150;
const PAUSE_MS = 400;
const LONGEST_MS = 2000;

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

const elements = (editors: readonly Editor[]) => editors.map(({ element }) => element);

/** Says that nothing is read here, and reads nothing for it. */
function unread({ composer }: Watched): Marked {
  return {
    editors: elements(editorsOf(composer)),
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
  /** Where somebody wrote last. */
  let written: Watched | undefined;
  /** What they wrote is still to be read. */
  let due = false;
  /** More than words can have changed in it. */
  let dueWhole = false;
  /** They did something other than typing, which is to be told of at once. */
  let hurried = false;
  let lastWritten = 0;
  let lastRead = 0;
  let lastTold = 0;
  /** When the mark was told, more was to come. */
  let writing = false;
  /** Where the mark belongs: at the composer that it was told of last. */
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
  const tellMark = (next: Marked | undefined) => void awaitUi().then((ui) => ui.mark(next));

  const show = (next: Marked | undefined) => {
    shown = next && marked;
    tellMark(next);
  };

  const markedBy = ({ composer }: Watched, draft: ReadDraft, state: MarkState): Marked => ({
    editors: elements(draft.editors),
    region: composer.region,
    state,
    writing,
  });

  const stateOf = ({ composer }: Pick<Watched, 'composer'>) => (isRead(composer, reads) ? state : 'off');

  /** May the draft go out before anybody could read it again? */
  const isUrgent = ({ composer: { facts, site } }: Watched) =>
    facts.keys.includes('Enter') || (facts.replay ?? site.replay) !== 'click';

  const readAt = () =>
    Math.max(lastRead + APART_MS, Math.min(lastWritten + TAKEN_IN_MS, lastRead + LATEST_MS));
  const tellAt = () => (hurried ? readAt() : Math.min(lastWritten + PAUSE_MS, lastTold + LONGEST_MS));

  /**
   * Reads what was written, and has it checked.
   * @returns false where nothing new stands there
   */
  const readDue = (): boolean => {
    if (!due || !written) return true;
    due = false;
    reading.stop();
    lastRead = performance.now();
    const { composer, seen } = written;
    const around = dueWhole ? undefined : seen;
    dueWhole = false;
    if (!composer.region.isConnected || stateOf(written) !== 'on') return true;
    const stands = around?.fields.every(({ element }) => element.isConnected);
    const draft = readDraft(composer, stands ? around : undefined);
    // A key is several events: only the first of them has something new to say.
    if (seen && isUnchanged(seen, draft)) return false;
    note(written, draft);
    if (!isEmpty(draft)) verdicts.want(draft);
    return true;
  };

  const tell = () => {
    const wasWriting = writing;
    lastTold = performance.now();
    writing = !hurried && lastTold < lastWritten + PAUSE_MS - ONE_KEY_MS;
    hurried = false;
    // Until they pause.
    if (writing) telling.set();
    readDue();
    if (!written?.composer.region.isConnected) return;
    // It stands elsewhere: here it has to be put again, also beside words that have not changed.
    if (written !== marked) along = undefined;
    marked = written;
    if (state === 'on' && !isRead(written.composer, reads)) show(unread(written));
    const { seen } = written;
    if (stateOf(written) !== 'on' || !seen) return;
    if (seen !== along || wasWriting) void markAlong(written, seen);
  };

  const reading = clock(readAt, readDue);
  const telling = clock(tellAt, tell);

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
        show(markedBy(watched, draft, { kind: 'unchecked' }));
        return;
      }
      const verdict = verdictOf(draft);
      if (verdict !== undefined) {
        show(
          verdict
            ? markedBy(watched, draft, { kind: 'read', request: requestFor(draft, verdict) })
            : undefined,
        );
        return;
      }
      // It comes before the verdict, so that what it costs to come tells the page nothing about that.
      const say = (how: MarkState) => watched === marked && show(markedBy(watched, draft, how));
      if (shown !== watched) say({ kind: 'checking' });
      const slow = setTimeout(say, SLOW_MS, { kind: 'checking', slow: true });
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
    async enter(composer, editor) {
      await wake();
      if (stateOf({ composer }) === 'on')
        tellMark({ editors: [editor], region: composer.region, state: { kind: 'ready' } });
    },
    readSoon(watched, how = 'act', whole = false) {
      const acts = how === 'act';
      lastWritten = performance.now();
      dueWhole ||= whole || acts || watched !== written;
      hurried ||= acts;
      written = watched;
      due = true;
      telling.set(acts);
      if (acts || !isUrgent(watched)) return;
      if (how === 'words' && !dueWhole && lastWritten >= lastRead + APART_MS && readDue()) return;
      due = true;
      reading.set();
    },
    catchUp: readDue,
    verdictOf,
    next: () => verdicts.next(),
    forget: verdicts.forget,
  };
}
