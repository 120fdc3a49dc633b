import type { ReadDraft } from '../../drafts/read.ts';
import { ELEMENT, HERE } from '../../outbound/channel.ts';
import type { Site } from '../../sites/site.ts';
import type { Checking } from '../checking.ts';
import type { Watched } from '../watched.ts';

/**
 * Where the gate, the guard in the page's world, and their partner come together. The partner reads requests; it comes
 * with the popup's script, as there is nothing to read before somebody writes.
 */

/** What the gate has and the partner needs. */
export interface Lent {
  site: Site;
  checking: Checking;
  /** The guard's; see `lib/outbound/channel.ts`. */
  element: EventTarget;
  watched(): readonly Watched[];
  mayPass(watched: Watched, draft: ReadDraft): boolean;
  /** Has the author decide about a draft that is on its way, and says how. */
  hold(watched: Watched, draft: ReadDraft, settle: (go: boolean) => void): void;
  /** The extension is there still. */
  alive(): boolean;
}

/** Something that a person did other than writing. */
export interface Gestured {
  /** On a submit control, or by a key that submits. */
  submits: boolean;
  /** A gesture that the gate lets through before its verdict is known, trusting that the request will wait. */
  letThrough?: Watched | undefined;
}

export interface Partner {
  /** Called before the page hears of the gesture. */
  acted(gestured: Gestured): void;
  /** It is decided what becomes of this composer's draft: its requests are asked about no more. */
  settled(watched: Watched): void;
  /** Nothing is asked about any more. */
  leave(): void;
}

interface Meeting {
  /** The gate's: takes the element of a guard. */
  meet?: (element: EventTarget) => void;
  lent?: Lent;
  partner?: Partner;
  /** The guards of this frame, and who wants to be asked by them: see `answering.ts`. */
  asked?: { elements: Set<EventTarget>; answerers: Set<object> };
}

const KEY = Symbol.for('second-look requests');

/** The one of this frame, for the gate and the partner alike. */
export function meeting(): Meeting {
  const world = globalThis as { [KEY]?: Meeting };
  world[KEY] ??= {};
  return world[KEY];
}

/**
 * Takes the guard's element, before any script of the page can offer one of its own. Where the page was there first, the
 * gate was started in an open tab, and a guard comes later if at all.
 */
export function meetGuard(met: (element: EventTarget) => void): void {
  meeting().meet = met;
  if (document.scripts.length > 0 || document.body?.childElementCount) return;
  const take = (event: Event) => {
    const { relatedTarget } = event as MouseEvent;
    event.stopImmediatePropagation();
    window.removeEventListener(ELEMENT, take, true);
    if (relatedTarget && document.scripts.length === 0) met(relatedTarget);
  };
  window.addEventListener(ELEMENT, take, true);
  window.dispatchEvent(new Event(HERE));
}
