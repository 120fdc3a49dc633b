import { type ReadDraft, readDraft, sameDraft } from '../drafts/read.ts';
import type { CheckReply } from '../messages.ts';
import type { Verdict } from '../policy/types.ts';
import { after } from './after.ts';
import { type Checking, requestFor } from './checking.ts';
import type { Link } from './link.ts';
import { awaitUi, type Said } from './ui.ts';
import { note, release, type Watched } from './watched.ts';

/** How long a gesture waits for its verdict, and a verdict for the popup, before the post goes out. Milliseconds. */
const DEADLINE_MS = 1000;

export interface Held {
  watched: Watched;
  /** As it stood at the gesture; `undefined` where it was not yet known whether it may be read. */
  draft: ReadDraft | undefined;
  /** The control that was pressed, where one was. */
  control: HTMLElement | undefined;
  /** An Enter that may only have been a new line: it comes back as Enter, and never presses the button. */
  mayBeLine: boolean;
  /** What waits is a request that is on its way already: nothing has to be pressed again. */
  request?: true;
}

export interface Gatekeeping {
  checking: Checking;
  link: Link;
  signal: AbortSignal;
  /** Runs our own press of the site's button, which the gate must let through. */
  unguarded(press: () => void): void;
  /** It is decided what becomes of this composer's draft. */
  settled(watched: Watched): void;
}

/** Says it through the popup's script; without one there is no voice, and nothing waits for it. */
function say(what: Said): void {
  void awaitUi().then((ui) => ui.say(what));
}

/**
 * One held gesture, from the stop to the author's decision. Whatever happens on the way, the draft stays where it is:
 * a gesture is either released as it was meant or leaves an editor with its text.
 */
export async function hold(held: Held, keeping: Gatekeeping): Promise<void> {
  const { watched } = held;
  watched.holding = true;
  let goes = true;
  try {
    const { draft, verdict } = await verdictInTime(held, keeping);
    if (draft && verdict?.outcome === 'review') {
      goes = await ask(held, draft, verdict, keeping);
      return;
    }
    letOut(held, draft, keeping, held.mayBeLine ? 'key' : held.control);
    if (verdict === undefined) say('not-checked');
  } finally {
    watched.holding = false;
    // Nobody is there any more who could have decided: posting goes on.
    goes ||= !keeping.link.alive();
    keeping.settled(watched);
    for (const rider of watched.riders?.splice(0) ?? []) rider(goes);
  }
}

interface Answer {
  draft: ReadDraft | undefined;
  /** `undefined`: not in time. `null`: checking is off. */
  verdict: CheckReply | undefined;
}

/** Waits for the verdict on exactly the draft that was to be posted. A failed check is tried once more. */
async function verdictInTime(held: Held, { checking, link }: Gatekeeping): Promise<Answer> {
  let late = false;
  const deadline = after(DEADLINE_MS).then(() => {
    late = true;
    return undefined;
  });

  if (checking.state(held.watched) === 'unknown') await Promise.race([checking.wake(), deadline]);
  if (checking.state(held.watched) === 'off') return { draft: undefined, verdict: null };
  if (checking.state(held.watched) === 'unknown') return { draft: undefined, verdict: undefined };

  const draft = held.draft ?? readDraft(held.watched.composer);
  note(held.watched, draft);
  for (let failures = 0; failures < 2 && !late && link.alive(); ) {
    const verdict = checking.verdictOf(draft);
    if (verdict !== undefined) return { draft, verdict };
    const ok = await Promise.race([checking.next(), deadline]);
    if (ok === false) failures += 1;
  }
  checking.forget();
  return { draft, verdict: undefined };
}

/** Lets a held draft out, unless its author has gone on writing: then there is nothing to let out yet. */
function letOut(
  { watched, request }: Held,
  draft: ReadDraft | undefined,
  keeping: Gatekeeping,
  control: Parameters<typeof release>[2],
): void {
  if (request || !watched.composer.region.isConnected) return;
  const stillThis = !draft || sameDraft(draft, readDraft(watched.composer));
  let pressed: ReturnType<typeof release>;
  keeping.unguarded(() => {
    if (stillThis) pressed = release(watched, draft, control);
  });
  if (!pressed) say('press-again');
  // Where the site takes no notice of our Enter, its author's own is let through: it only has to be pressed.
  if (pressed === 'key' && draft) void awaitUi().then((ui) => ui.sayUnlessSent(watched.composer, draft));
}

/** The popup, and what follows from the author's decision: whether the draft goes out. */
async function ask(held: Held, draft: ReadDraft, verdict: Verdict, keeping: Gatekeeping): Promise<boolean> {
  const ui = await Promise.race([awaitUi(), after(DEADLINE_MS)]);
  // A popup that cannot be shown must not keep anybody from posting.
  if (!ui) {
    letOut(held, draft, keeping, held.mayBeLine ? 'key' : held.control);
    return true;
  }

  const decision = await ui.review(requestFor(draft, verdict), keeping.signal);
  if (decision.remember) void keeping.link.remember(decision.remember).catch(() => {});
  if (decision.kind === 'post') {
    held.watched.approved = draft;
    letOut(held, draft, keeping, held.control);
    ui.sayOncePosted(held.watched.composer, draft);
    return true;
  }
  ui.back(held.watched.composer, decision.at);
  // The press was stopped for us too: the mark may still speak of what stood there before.
  keeping.checking.readSoon(held.watched);
  return false;
}
