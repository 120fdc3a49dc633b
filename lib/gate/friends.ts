import { elementsOf, findAll, fits, isShown, lineage } from '../drafts/hooks.ts';
import type { BefriendReply } from '../messages.ts';
import type { FriendControl, FriendFacts } from '../sites/friends.ts';
import type { Hook } from '../sites/site.ts';
import type { BesideLink } from './beside-link.ts';
import { awaitUi } from './ui.ts';

/** Every event that can press a control, or be part of a gesture that does. */
const GESTURE = [
  'keydown',
  'keyup',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'touchstart',
  'touchend',
];
/** Coming near a control: time to ask, so that the answer is there when it is pressed. */
const NEAR = ['pointerover', 'focusin'];
/** How long a press waits for its answer, and the answer for the popup. Milliseconds. */
const DEADLINE_MS = 1000;

const MOST_NAMES = 8;
const LONGEST_NAME = 300;

const after = (ms: number) => new Promise<undefined>((resolve) => setTimeout(resolve, ms));
const wordsOf = (element: Element) =>
  (element.getAttribute('aria-label') ?? element.textContent ?? '').replace(/\s+/g, ' ').trim();

interface Found {
  control: HTMLElement;
  does: FriendControl['does'];
  /** Whatever on the page may be the name: the label first, then the card or the heading. */
  names: string[];
}

/** What stands around a control that no card is known of: the closest ancestor that says more than the control does. */
function wordsAround(control: Element): string[] {
  const own = control.textContent?.trim() ?? '';
  const around = lineage(control)
    .slice(1, 6)
    .find((each) => (each.textContent ?? '').replace(own, '').trim().split(/\s+/).length >= 2);
  return around ? [(around.textContent ?? '').replace(own, ' ')] : [];
}

function namesFor(control: Element, { cards, names, headings }: FriendFacts): string[] {
  const card = lineage(control).find((each) => cards.some(({ selector }) => fits(each, selector)));
  const scope = card ?? document;
  const hooks: readonly Hook[] = card ? names : headings;
  const named = hooks.flatMap(({ selector }) => findAll(scope, selector).filter(isShown)).map(wordsOf);
  const found = named.length > 0 ? named : wordsAround(control);
  return [wordsOf(control), ...found]
    .filter(Boolean)
    .slice(0, MOST_NAMES)
    .map((each) => each.slice(0, LONGEST_NAME));
}

function controlAt(event: Event, facts: FriendFacts): Found | undefined {
  for (const element of elementsOf(event)) {
    const control = facts.controls.find(
      ({ selector, text }) =>
        fits(element, selector) && (text === undefined || element.textContent?.trim() === text),
    );
    if (control)
      return { control: element as HTMLElement, does: control.does, names: namesFor(element, facts) };
  }
  return undefined;
}

/**
 * Holds a press that befriends somebody whose name may be a pupil's, until the person has seen the clause. Anybody else is
 * let through untouched. Runs on the sites where this is known, for the roles it is on for, and nowhere else.
 */
export function watchFriends(signal: AbortSignal, facts: FriendFacts, link: BesideLink): void {
  /** Answers by the names on the page, for as long as this page lives. */
  const known = new Map<string, BefriendReply>();
  /** Presses that may pass: answered, or not to be answered in time. */
  const passing = new Set<string>();
  let busy = false;
  let ours = false;

  const keyOf = ({ does, names }: Found) => JSON.stringify([does, names]);

  async function learn(found: Found): Promise<BefriendReply | undefined> {
    const key = keyOf(found);
    const reply =
      known.get(key) ?? (await link.befriend(found.does, found.names, false).catch(() => undefined));
    if (reply) known.set(key, reply);
    return reply;
  }

  function press({ control }: Found): void {
    if (!control.isConnected) return;
    ours = true;
    control.click();
    ours = false;
  }

  async function hold(found: Found): Promise<void> {
    busy = true;
    try {
      const reply = await Promise.race([learn(found), after(DEADLINE_MS)]);
      if (!reply || !('pupil' in reply)) {
        letGo(found);
        if (reply) void tell(found);
        return;
      }
      void link.showUi().catch(() => {});
      const ui = await Promise.race([awaitUi(), after(DEADLINE_MS)]);
      // A popup that cannot be shown must keep nobody from anything.
      if (!ui) return letGo(found);
      const question = { does: found.does, name: reply.pupil, clauses: reply.clauses };
      const answer = await ui.befriending(question, signal);
      if (answer === 'leave') return;
      if (answer === 'known') {
        known.delete(keyOf(found));
        void link.known(reply.pupil).catch(() => {});
      }
      letGo(found);
    } finally {
      busy = false;
    }
  }

  function letGo(found: Found): void {
    passing.add(keyOf(found));
    press(found);
  }

  /** It went through: perhaps there is a line to go with it, once a day. */
  async function tell({ does, names }: Found): Promise<void> {
    const reply = await link.befriend(does, names, true).catch(() => undefined);
    if (!reply || !('line' in reply) || !reply.line) return;
    void link.showUi().catch(() => {});
    const ui = await awaitUi();
    await ui.line(reply.line, [], signal);
  }

  function onGesture(event: Event): void {
    if (ours || !event.isTrusted) return;
    const isKey = event.type.startsWith('key');
    if (isKey && !['Enter', ' '].includes((event as KeyboardEvent).key)) return;
    if ((event as MouseEvent).button > 0) return;
    const found = controlAt(event, facts);
    if (!found || !link.alive()) return;

    const key = keyOf(found);
    const reply = known.get(key);
    const decisive = event.type === 'click' || event.type === 'keydown';
    if (!busy && (passing.has(key) || (reply && !('pupil' in reply)))) {
      if (event.type === 'click') void tell(found);
      return;
    }
    event.stopImmediatePropagation();
    // A stopped pointerdown or touchstart still has to become a click.
    if (!/^(?:pointer|touch)/.test(event.type)) event.preventDefault();
    if (decisive && !busy && !(event as KeyboardEvent).repeat) void hold(found);
  }

  const options = { capture: true, signal };
  for (const type of [...GESTURE, 'click'])
    window.addEventListener(type, onGesture, { ...options, passive: false });
  for (const type of NEAR)
    window.addEventListener(
      type,
      (event) => {
        const found = event.isTrusted && controlAt(event, facts);
        if (found && !known.has(keyOf(found))) void learn(found);
      },
      { ...options, passive: true },
    );
}
