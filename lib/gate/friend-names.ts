import { elementsOf, findAll, fits, isShown, lineage } from '../drafts/hooks.ts';
import type { FriendControl, FriendFacts } from '../sites/friends.ts';
import type { Hook } from '../sites/site.ts';

const MOST_NAMES = 8;
const LONGEST_NAME = 300;
/** Of what was pressed before, as a menu's item says nothing of whom the menu is about. */
const MOST_BEFORE = 4;

/** What a person may press, whatever it does. */
const PRESSABLE =
  'button, a, summary, [role="button"], [role="link"], [role^="menuitem"], [role="option"], [tabindex]';
/** What stands around one person in a list, where the site's own cards are not known. */
const ANY_CARD = ':is(li, article, [role="listitem"], [role="article"], [role="row"]):has(a[href])';
/** What opens above the page, often far from what it is about. */
const OVERLAY =
  'dialog, [popover], [aria-modal="true"], [role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]';
const HEADING = 'h1, h2, h3, [role="heading"]';

const wordsOf = (element: Element) =>
  (element.getAttribute('aria-label') ?? element.textContent ?? '').replace(/\s+/g, ' ').trim();
const asSent = (texts: readonly string[]) =>
  [...new Set(texts.filter(Boolean))].slice(0, MOST_NAMES).map((each) => each.slice(0, LONGEST_NAME));
/** A first name by itself says too little, so a single word is nobody's; and whole sentences are not read for one. */
const WORDS = /\p{L}\S*\s+\S*\p{L}/u;
const mayName = (text: string) => text.length <= 100 && WORDS.test(text);

/** What is said around a control besides its own words. */
const besides = (around: Element, own: string) =>
  (around.textContent ?? '').replace(own, ' ').replace(/\s+/g, ' ').trim();

/** What stands around a control that no card is known of: the closest ancestor that says more than the control does. */
function wordsAround(control: Element): string[] {
  const own = control.textContent?.trim() ?? '';
  const around = lineage(control)
    .slice(1, 6)
    .find((each) => besides(each, own).split(/\s+/).length >= 2);
  return around ? [besides(around, own)] : [];
}

const shownWords = (scope: ParentNode, hooks: readonly Hook[]) =>
  hooks.flatMap(({ selector }) => findAll(scope, selector).filter(isShown)).map(wordsOf);

const isCard = (element: Element, { cards }: FriendFacts) =>
  cards.some(({ selector }) => fits(element, selector));

/** A control that is known to befriend somebody. */
export interface Found {
  control: HTMLElement;
  does: FriendControl['does'];
  /** Whatever on the page may be the name: the label first, then the card or the heading. */
  names: string[];
}

function namesFor(control: Element, facts: FriendFacts): string[] {
  const card = lineage(control).find((each) => isCard(each, facts));
  const named = card ? shownWords(card, facts.names) : shownWords(document, facts.headings);
  return asSent([wordsOf(control), ...(named.length > 0 ? named : wordsAround(control))]);
}

export function controlAt(event: Event, facts: FriendFacts): Found | undefined {
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

/** What was pressed: the control around the innermost element, where there is one. */
export const pressedIn = (path: readonly Element[]): Element | undefined =>
  path.find((each) => each.matches(PRESSABLE)) ?? path[0];

/** Whoever a press may be about; `person`: it stands in a card or under a heading that the site has for people. */
export interface Near {
  names: string[];
  person: boolean;
}

/**
 * Whoever a press on something unknown may be about, by the structure of the page alone: the card around it; without one
 * the page's heading, and in a menu or a dialog also what was pressed before it. No text that somebody writes is read, nor
 * anything as long as one.
 *
 * What this cannot see: a name that the page does not show in words near the press (a picture's, a nickname, a first name
 * by itself), whom a control is about that is reached by more steps than one without a menu or a dialog in between, and
 * anybody of whom the request alone knows: it names numbers, and no page says whose they are. In a list whose cards
 * are neither known nor list items, somebody beside a pupil's heading may be taken for the pupil; then the person says so.
 */
export function namesNear(
  path: readonly Element[],
  facts: FriendFacts,
  before: readonly string[] = [],
): Near {
  const pressed = pressedIn(path);
  if (!pressed) return { names: [], person: false };
  const own = pressed.textContent?.trim() ?? '';
  const near = (said: readonly string[], person: boolean): Near => ({
    names: asSent([wordsOf(pressed), ...said].filter(mayName)),
    person,
  });

  const known = path.find((each) => isCard(each, facts));
  const card = known ?? path.find((each) => each.matches(ANY_CARD) && WORDS.test(besides(each, own)));
  if (card) {
    const named = shownWords(card, facts.names).filter(mayName);
    return near(named.length > 0 ? named : wordsAround(pressed), known !== undefined);
  }
  const headings = shownWords(document, facts.headings).filter(mayName);
  const overlay = path.find((each) => each.matches(OVERLAY));
  const around = overlay
    ? [overlay.getAttribute('aria-label') ?? '', ...[...overlay.querySelectorAll(HEADING)].map(wordsOf)]
    : wordsAround(pressed);
  // A profile's title is its person's name, too, where its heading has moved.
  const page = headings.length > 0 ? headings : [document.title];
  return near([...around, ...page, ...(overlay ? before.slice(0, MOST_BEFORE) : [])], headings.length > 0);
}
