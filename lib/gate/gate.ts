import { editorAt } from '../drafts/composer.ts';
import { elementsOf, innermost } from '../drafts/hooks.ts';
import { notePictures } from '../drafts/pictures.ts';
import { isEmpty, readDraft, sameWords } from '../drafts/read.ts';
import type { Site } from '../sites/site.ts';
import { startChecking } from './checking.ts';
import { followFrames, writesInFrames } from './frames.ts';
import { GESTURE_EVENTS, type Gesture, gestureOf, isAct, isLetter, writingOf } from './gestures.ts';
import { hold } from './hold.ts';
import { extensionLink, type Link } from './link.ts';
import { meetGuard, meeting } from './outgoing/meeting.ts';
import { awaitUi } from './ui.ts';
import { everyWatched, mayPass, note, type Watched, watch } from './watched.ts';

/** Events after which an editor may hold another text; some libraries change it at a key, without an `input` event. */
const WRITING_EVENTS: ReadonlySet<string> = new Set([
  'input',
  'keydown',
  'paste',
  'cut',
  'drop',
  'compositionend',
  'click',
  'change',
]);

const HEARD = new Set([...GESTURE_EVENTS, ...WRITING_EVENTS, 'focusin']);

/** An editor may become part of another composer without being left, as when a site opens the full form around it. */
const LOOK_AGAIN_MS = 2000;

/** Stopping these would keep the click from coming; a stopped `mousedown` still clicks and moves no focus. */
const KEEPS_DEFAULT = /^(?:pointer|touch)/;

/** Stops an event for the page. At `window`, in the capture phase, registered first: nobody has seen it yet. */
function halt(event: Event): true {
  event.stopImmediatePropagation();
  if (!KEEPS_DEFAULT.test(event.type)) event.preventDefault();
  return true;
}

/** What hears of this window's events before us, and hands on what is not its own. */
export interface Before {
  hears: ReadonlySet<string>;
  next?: ((event: Event) => void) | undefined;
}

/**
 * Watches the composers of a site in this frame: has drafts checked as they are written, holds a post that its author
 * should look at once more, and lets it out as they decide. Everything ends with `signal`, and nothing stays inert.
 */
export function init(signal: AbortSignal, site: Site, before: Before, link: Link = extensionLink): void {
  const orphaned = new AbortController();
  const ends = AbortSignal.any([signal, orphaned.signal]);
  const checking = startChecking(link);

  /** The composer that was written in last. */
  let current: Watched | undefined;
  /** Where it was written, and until when that stands without another look. */
  let written: EventTarget | undefined;
  let lookAgain = 0;
  /** The key of a held keydown: its repeats, its keypress and its keyup belong to the same gesture. */
  let heldKey: string | undefined;
  /**
   * What plain Enter does here, where the person's setting on the site decides: learned from what it did last. Until a line
   * was seen to begin it counts as sending, which at worst asks a little early.
   */
  let startsLine = false;
  /** Our own press of the submit control is on its way through the page. */
  let pressing = false;

  const keeping = {
    checking,
    link,
    signal: ends,
    unguarded(press: () => void) {
      pressing = true;
      try {
        press();
      } finally {
        pressing = false;
      }
    },
    settled: (watched: Watched) => meeting().partner?.settled(watched),
  };

  meetGuard((element) => {
    meeting().lent = {
      site,
      checking,
      element,
      watched: everyWatched,
      mayPass,
      hold(watched, draft, settle) {
        watched.riders = [...(watched.riders ?? []), settle];
        const held = { watched, draft, control: undefined, mayBeLine: false, request: true } as const;
        if (!watched.holding) void hold(held, keeping);
      },
      alive: () => !isOrphan(),
    };
  });

  /** `wait`: the verdict is not there yet. */
  function judge(gesture: Gesture, watched: Watched): 'pass' | 'hold' | 'wait' {
    if (checking.state(watched) === 'off') return 'pass';
    if (gesture.scripted) checking.catchUp();
    if (gesture.scripted && !isOwnWriting(watched)) return 'pass';
    if (checking.state(watched) === 'unknown') return 'hold';
    const draft = readDraft(watched.composer);
    note(watched, draft);
    if (isEmpty(draft) || mayPass(watched, draft)) return 'pass';
    const verdict = checking.verdictOf(draft);
    if (verdict === undefined) return 'wait';
    return verdict?.outcome === 'review' ? 'hold' : 'pass';
  }

  /** Where a press cannot be repeated for its author, it goes through at once and its request waits instead. */
  const waitsOutside = ({ composer: { site, facts } }: Watched) =>
    (facts.replay ?? site.replay) === 'press-again' && meeting().partner !== undefined;

  /** @returns whether it was stopped */
  function onGesture(event: Event): boolean {
    if (pressing) return false;
    if (event.type.startsWith('key')) {
      if (heldKey !== undefined && belongsToHeldKey(event as KeyboardEvent)) return halt(event);
      if (isLetter(event as KeyboardEvent, innermost(event) === written)) return false;
    }
    const gesture = gestureOf(event, site);
    if (!gesture) {
      if (current && isAct(event, site)) meeting().partner?.acted({ submits: false });
      return false;
    }
    if (isOrphan()) return false;

    const watched = watch(gesture.composer);
    const line = gesture.mayBeLine && startsLine;
    const judged = watched.holding ? 'hold' : line ? 'pass' : judge(gesture, watched);
    const letThrough = judged === 'wait' && !gesture.scripted && waitsOutside(watched);
    if (!gesture.scripted && !line)
      meeting().partner?.acted({ submits: true, letThrough: letThrough ? watched : undefined });
    if (judged === 'pass' || letThrough) {
      if (gesture.mayBeLine && event.type === 'keydown' && checking.state(watched) === 'on')
        void learnEnter(watched);
      return false;
    }
    halt(event);
    if (event.type === 'keydown') heldKey = (event as KeyboardEvent).key;
    if (!gesture.decisive || watched.holding) return true;
    const draft = checking.state(watched) === 'on' ? watched.seen : undefined;
    void hold({ watched, draft, control: gesture.control, mayBeLine: gesture.mayBeLine === true }, keeping);
    return true;
  }

  async function learnEnter({ composer }: Watched): Promise<void> {
    const ui = await awaitUi();
    startsLine = (await ui.startsLine(composer)) ?? startsLine;
  }

  /** The extension was updated, disabled or removed under this page: from here on everything passes. */
  function isOrphan(): boolean {
    if (!link.alive()) orphaned.abort();
    return orphaned.signal.aborted;
  }

  function belongsToHeldKey({ key, repeat, type }: KeyboardEvent): boolean {
    // A fresh press: the keyup of the held one went to another window.
    if (type === 'keydown' && !repeat) heldKey = undefined;
    if (key !== heldKey) return false;
    if (type === 'keyup') heldKey = undefined;
    return true;
  }

  function entered(path: readonly Element[]): void {
    const found = editorAt(path, site);
    if (found && !isOrphan()) void checking.enter(found.composer, found.element);
  }

  function onWriting(event: Event): void {
    // One key is three such events in one editor: looked for once, and again when a person may have got elsewhere.
    const target = innermost(event);
    const again = target !== written || event.timeStamp > lookAgain || !current?.composer.region.isConnected;
    if (again) {
      const found = editorAt(elementsOf(event), site);
      if (found) current = watch(found.composer);
      written = found && target;
      lookAgain = event.timeStamp + LOOK_AGAIN_MS;
    }
    const how = writingOf(event);
    // Most events are those of writing, which bring none.
    if (how === 'act') notePictures(event, current?.composer.region);
    // A click or a change elsewhere can add or remove a picture, or insert an emoji.
    if (!current) return;
    // Does an approved draft still stand before this changes it? The site may have emptied it meanwhile.
    if (current.approved) note(current, readDraft(current.composer));
    checking.readSoon(current, how, again);
  }

  /** One listener for all of it: a browser does more around each than most of these do. */
  function onEvent(event: Event): void {
    const { type } = event;
    if (GESTURE_EVENTS.has(type) && onGesture(event)) return;
    if (type === 'focusin') entered(elementsOf(event));
    if (event.isTrusted && WRITING_EVENTS.has(type)) onWriting(event);
  }

  /** Listens in this frame's window, or in that of a frame which is one large editor. Twice is the same as once. */
  function listen(to: Window): void {
    for (const type of HEARD) {
      // Touch listeners on `window` are passive unless they say otherwise, and would then not be able to stop anything.
      if (to !== window || !before.hears.has(type))
        to.addEventListener(type, onEvent, { capture: true, signal: ends, passive: false });
    }
  }
  before.next = onEvent;
  ends.addEventListener('abort', () => delete before.next);
  listen(window);
  if (writesInFrames(site))
    followFrames((inner, path) => {
      listen(inner);
      entered(path);
    }, ends);
  // A draft may be open while the school pauses or a person changes a setting; a page without one asks at first focus.
  link.onChange(() => {
    checking.forget();
    if (current) void checking.wake();
  }, ends);
}

/**
 * Page script may submit what a person wrote, as a site's own shortcut does; it may not use us to ask about words that
 * it put there itself. So a scripted submit counts only for the draft as it was last seen after a real event, shortly
 * after the person did something.
 */
function isOwnWriting({ seen, composer }: Watched): boolean {
  if (!seen || navigator.userActivation?.isActive === false) return false;
  return sameWords(seen, readDraft(composer));
}
