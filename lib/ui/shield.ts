/**
 * Keeps the popup ours. Page scripts listen on `window` too, and would take Escape or a click beside their composer as
 * "discard?". So everything aimed at our host stops here, before the page, and only its default action remains: a click
 * still submits our form, keys still type in our letter.
 *
 * Whoever listens first hears first: the gate arms the shield at `document_start`, the popup's script, which comes later,
 * finds it armed. What is not ours it hands on to the gate itself: a browser does more around a listener than most of them
 * do, and a key is five events.
 */

/** What the open popup is told. */
export interface Shielded {
  /** Escape, pressed by the person. */
  escape(): void;
  /** Focus left our host. */
  blurred(): void;
  /** Whether the person is writing in a field of ours, where a held key is meant. */
  writing(): boolean;
  /** A press that counts, anywhere on the screen. */
  pressedAt?(x: number, y: number): void;
}

export interface Shield {
  /** The element whose events are ours. */
  host?: Element;
  /** From now on decisions are taken, after a moment; the rest of the gesture that opened it is swallowed. */
  opened(popup: Shielded): void;
  /** Swallows the rest of the gesture that closed it. */
  closed(): void;
  /** Too soon for a decision: nobody can have read it yet. */
  tooSoon(): boolean;
  /** The events of this window that it hears of at any time, first of all. */
  hears: ReadonlySet<string>;
  /** Hears of what was not for our popup, and of more while that is open; it may stop events and what they do. */
  next?: ((event: Event) => void) | undefined;
}

/** Nobody reads and decides in less. */
export const TOO_SOON_MS = 500;
/** The second click of a double click, which would land on the page below. */
const DOUBLE_CLICK_MS = 400;

const KEYS = ['keydown', 'keypress', 'keyup'];
const POINTS = [
  ...['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'dblclick', 'auxclick', 'contextmenu'],
  ...['touchstart', 'touchend', 'touchcancel', 'pointercancel'],
];
const OTHERS = [
  ...['focus', 'blur', 'focusin', 'focusout', 'copy', 'cut', 'paste', 'beforeinput', 'input'],
  ...[
    'compositionstart',
    'compositionupdate',
    'compositionend',
    'dragstart',
    'dragover',
    'drop',
    'selectstart',
  ],
];
/** Frequent ones: listened to only while the popup is open. */
const FREQUENT = [
  ...['pointermove', 'pointerover', 'pointerout', 'mousemove', 'mouseover', 'mouseout', 'touchmove', 'wheel'],
];

const HEARS: ReadonlySet<string> = new Set([...KEYS, ...POINTS, ...OTHERS]);

const KEY = Symbol.for('second-look shield');

function makeShield(): Shield {
  const keysDown = new Set<string>();
  const keysToSwallow = new Set<string>();
  let pointerDown = false;
  let swallowPointer = false;
  let pressedOnUs = false;
  let pressedTooSoon = false;
  let openedAt = 0;
  let lastClickAt = Number.NEGATIVE_INFINITY;
  let closedByPointerAt = Number.NEGATIVE_INFINITY;
  let popup: Shielded | undefined;

  const now = () => performance.now();
  const tooSoon = () => now() - openedAt < TOO_SOON_MS;
  const take = (event: Event) => {
    event.stopImmediatePropagation();
    // A stopped touch would make no click, also where it is to go on to our own button.
    if (!event.type.startsWith('touch')) event.preventDefault();
  };

  /** The rest of a gesture that opened or closed the popup, wherever it lands. */
  function isRest(event: Event, type: string): boolean {
    if (KEYS.includes(type)) {
      if (keysToSwallow.size === 0) return false;
      const { code, repeat } = event as KeyboardEvent;
      if (type === 'keydown' && !repeat) keysToSwallow.delete(code);
      const rest = keysToSwallow.has(code);
      if (type === 'keyup') keysToSwallow.delete(code);
      return rest;
    }
    if (!POINTS.includes(type)) return false;
    if (type === 'pointerdown') swallowPointer = now() - closedByPointerAt < DOUBLE_CLICK_MS;
    // A key on a button makes a click too, without a press: that one is a new gesture.
    return swallowPointer && !(type === 'click' && (event as MouseEvent).detail === 0);
  }

  function track(event: Event, type: string): void {
    if (type === 'keydown') keysDown.add((event as KeyboardEvent).code);
    else if (type === 'keyup') keysDown.delete((event as KeyboardEvent).code);
    else if (type === 'pointerdown') pointerDown = true;
    else if (type === 'click' || type === 'pointercancel') pointerDown = false;
    else if (type === 'blur' && event.target === window) {
      keysDown.clear();
      pointerDown = false;
    }
  }

  function key(event: KeyboardEvent, ours: Shielded): void {
    if (event.type !== 'keydown' || event.isComposing) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      if (!event.repeat && !tooSoon()) ours.escape();
    } else if (
      (event.key === 'Enter' || event.key === ' ') &&
      (tooSoon() || (event.repeat && !ours.writing()))
    ) {
      event.preventDefault();
    }
  }

  function point(event: MouseEvent, ours: Shielded): void {
    if (event.type === 'pointerdown') {
      pressedOnUs = true;
      pressedTooSoon = tooSoon();
    }
    if (event.type !== 'click') return;
    const pressed = event.detail > 0;
    // A press that began on the page, or before anyone could read, decides nothing.
    if (tooSoon() || (pressed && (!pressedOnUs || pressedTooSoon))) event.preventDefault();
    else if (pressed) ours.pressedAt?.(event.clientX, event.clientY);
    pressedOnUs = false;
  }

  const shield: Shield = {
    opened(ours) {
      popup = ours;
      openedAt = now();
      pressedOnUs = false;
      for (const code of keysDown) keysToSwallow.add(code);
      swallowPointer = pointerDown;
      for (const type of FREQUENT) window.addEventListener(type, onEvent, { capture: true, passive: true });
    },
    closed() {
      popup = undefined;
      for (const code of keysDown) keysToSwallow.add(code);
      if (pointerDown) swallowPointer = true;
      if (now() - lastClickAt < DOUBLE_CLICK_MS) closedByPointerAt = now();
      for (const type of FREQUENT) window.removeEventListener(type, onEvent, { capture: true });
    },
    tooSoon,
    hears: HEARS,
  };

  function onEvent(event: Event): void {
    const { type, isTrusted } = event;
    if (isTrusted) {
      const rest = isRest(event, type);
      track(event, type);
      if (rest) {
        take(event);
        return;
      }
    }
    if (!shield.host || event.target !== shield.host) {
      if (type === 'pointerdown') pressedOnUs = false;
      shield.next?.(event);
      return;
    }
    if (!isTrusted) {
      take(event);
      return;
    }
    event.stopImmediatePropagation();
    if (type === 'click' && (event as MouseEvent).detail > 0) lastClickAt = now();
    // The mark is pressed without taking focus from the draft: sites fold their composers away when it goes.
    if (type === 'mousedown' && !popup) event.preventDefault();
    if (!popup) return;
    if (type === 'blur') popup.blurred();
    else if (KEYS.includes(type)) key(event as KeyboardEvent, popup);
    else if (POINTS.includes(type)) point(event as MouseEvent, popup);
  }

  // Touch listeners on `window` are passive unless they say otherwise, and the gate could then not stop anything.
  for (const type of HEARS) window.addEventListener(type, onEvent, { capture: true, passive: false });
  return shield;
}

/** The shield of this frame, armed once however often it is asked for. */
export function armShield(): Shield {
  const world = globalThis as { [KEY]?: Shield };
  world[KEY] ??= makeShield();
  return world[KEY];
}
