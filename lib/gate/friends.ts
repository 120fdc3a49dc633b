import type { BefriendReply } from '../messages.ts';
import { type Befriends, knownName } from '../policy/befriending.ts';
import type { FriendFacts } from '../sites/friends.ts';
import { after } from './after.ts';
import type { BesideLink } from './beside-link.ts';
import { controlAt, type Found } from './friend-names.ts';
import { type Pupil, watchFriendRequests } from './friend-requests.ts';
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
/** Of these, what begins a press on anything, and what a press without either is. */
const BEGINS = ['pointerdown', 'keydown', 'click'];
/** Coming near a control: time to ask, so that the answer is there when it is pressed. */
const NEAR = ['pointerover', 'focusin'];
/** How long a press waits for its answer, and the answer for the popup. Milliseconds. */
const DEADLINE_MS = 1000;

/** What is done in a text is writing, and nothing there is read. */
function isWriting(event: Event): boolean {
  const [at] = event.composedPath();
  const { tagName, isContentEditable } = at as HTMLElement;
  return isContentEditable || tagName === 'TEXTAREA' || tagName === 'INPUT';
}

/**
 * Holds a press that befriends somebody whose name may be a pupil's, until the person has seen the clause; and where the
 * press was not recognised, its request. Anybody else is let through untouched. Runs on the sites where this is known, for
 * the roles it is on for, and nowhere else.
 */
export function watchFriends(signal: AbortSignal, facts: FriendFacts, link: BesideLink): void {
  /** Answers by the names on the page, until settings change. */
  const known = new Map<string, BefriendReply>();
  /** Presses that may pass: answered, or not to be answered in time. */
  const passing = new Set<string>();
  /** Whom the person has agreed to on this page, whatever was pressed for them. */
  const agreed = new Set<string>();
  /** May requests be held on this site? */
  let guarded: Promise<boolean> | undefined;
  let busy = false;
  let ours = false;

  const keyOf = ({ does, names }: Pick<Found, 'does' | 'names'>) => JSON.stringify([does, names]);
  const knownBy = (names: readonly string[]) => known.get(JSON.stringify(names));

  /** `does` is not looked at where a name is compared. */
  async function learn(names: string[], does: Befriends): Promise<BefriendReply | undefined> {
    const reply = knownBy(names) ?? (await link.befriend(does, names, false).catch(() => undefined));
    if (reply) known.set(JSON.stringify(names), reply);
    return reply;
  }

  async function learnForRequest(names: string[]): Promise<BefriendReply | undefined> {
    guarded ??= link.guarded().catch(() => false);
    const [may, reply] = await Promise.all([guarded, learn(names, 'add')]);
    return may ? reply : undefined;
  }

  /** Shows the clause and says whether the person goes on. Where it cannot be shown, nobody is kept from anything. */
  async function agrees(does: Befriends, { pupil, clauses }: Pupil): Promise<boolean> {
    void link.showUi().catch(() => {});
    const ui = await Promise.race([awaitUi(), after(DEADLINE_MS)]);
    if (!ui) return true;
    const answer = await ui.befriending({ does, name: pupil, clauses }, signal);
    if (answer === 'leave') return false;
    agreed.add(knownName(pupil));
    if (answer === 'known') {
      known.clear();
      void link.known(pupil).catch(() => {});
    }
    return true;
  }

  const requests = watchFriendRequests(facts, {
    known: knownBy,
    learn: (names) => Promise.race([learnForRequest(names), after(DEADLINE_MS)]),
    agrees,
    hasAgreed: ({ pupil }) => agreed.has(knownName(pupil)),
    passed: (does, names) => void tell({ does, names }),
    alive: link.alive,
  });

  function press({ control }: Found): void {
    if (!control.isConnected) return;
    ours = true;
    control.click();
    ours = false;
  }

  async function hold(found: Found): Promise<void> {
    busy = true;
    try {
      const reply = await Promise.race([learn(found.names, found.does), after(DEADLINE_MS)]);
      if (!reply || !('pupil' in reply)) {
        letGo(found);
        if (reply) void tell(found);
      } else if (await agrees(found.does, reply)) letGo(found);
    } finally {
      busy = false;
    }
  }

  function letGo(found: Found): void {
    passing.add(keyOf(found));
    press(found);
  }

  /** It went through: perhaps there is a line to go with it, once a day. */
  async function tell({ does, names }: Pick<Found, 'does' | 'names'>): Promise<void> {
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
    if (!link.alive()) return;
    const found = controlAt(event, facts);
    if (!found) {
      const begins = BEGINS.includes(event.type) && !(event as KeyboardEvent).repeat;
      if (begins && !isWriting(event)) requests.acted(event);
      return;
    }
    // What follows from this press is decided here.
    requests.decided();

    const key = keyOf(found);
    const reply = knownBy(found.names);
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
        if (found && !knownBy(found.names)) void learn(found.names, found.does);
      },
      { ...options, passive: true },
    );
  // The school, the role or the person's leave may be another now.
  link.onChange(() => {
    known.clear();
    guarded = undefined;
  }, signal);
}
