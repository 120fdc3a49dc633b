import { type Composer, composerOfForm, editorAt, menuOpen, submitAt } from '../drafts/composer.ts';
import { elementsOf } from '../drafts/hooks.ts';
import type { Site } from '../sites/site.ts';

/** An event that belongs to publishing a composer's draft. */
export interface Gesture {
  composer: Composer;
  /** The submit control, where the gesture is made on one. */
  control?: HTMLElement;
  /**
   * The event that publishes, where a hold begins: a click, the keydown of Enter, a submit. The others of the same
   * gesture (pointerdown, mouseup, keyup, …) are stopped with it, as sites may act on any of them.
   */
  decisive: boolean;
  /** Plain Enter where the person's own setting on the site decides between sending and a new line. */
  mayBeLine?: true;
  /** Made by page script, or possibly so: `requestSubmit()` gives a trusted event without any person. */
  scripted: boolean;
}

/** Every event that can publish a draft or be part of a gesture that does. */
export const GESTURE_EVENTS: ReadonlySet<string> = new Set([
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'touchstart',
  'touchend',
  'click',
  'submit',
]);

/**
 * A letter on its way into a draft: neither a gesture nor an act. Most of what a person does ends here.
 * @param inEditor the event is aimed at an editor and not at a control, where Space would press it
 */
export function isLetter({ key, ctrlKey, metaKey }: KeyboardEvent, inEditor: boolean): boolean {
  return key !== 'Enter' && (key !== ' ' || inEditor) && !ctrlKey && !metaKey;
}

/** Keys that may begin a gesture, or lead to a control, or send: then the draft is gone with them. */
const LEAVES = /^(?:Alt|Control|Enter|Meta|Tab)$/;

/** A letter on its way, words that stand in the editor now, or anything else that may have changed a draft. */
export type Writing = 'key' | 'words' | 'act';

export function writingOf({ type, key }: Event & { key?: string }): Writing {
  if (type === 'input') return 'words';
  return type === 'keydown' && !LEAVES.test(key ?? '') ? 'key' : 'act';
}

/** What an event has to do with publishing on this site, if anything. */
export function gestureOf(event: Event, site: Site): Gesture | undefined {
  if (event.type === 'submit') return submitGesture(event, site);
  if (event.type === 'beforeinput') return newlineGesture(event as InputEvent, site);
  if (event.type.startsWith('key')) return keyGesture(event as KeyboardEvent, site);
  return pressGesture(event as MouseEvent, site);
}

function submitGesture(event: Event, site: Site): Gesture | undefined {
  const form = elementsOf(event)[0];
  const composer = form && composerOfForm(form, site, (event as SubmitEvent).submitter);
  return composer && { composer, decisive: true, scripted: true };
}

/** Pointer, mouse, touch, click. A click without a pointer (Space, assistive tools) is a click like any other. */
function pressGesture(event: MouseEvent, site: Site): Gesture | undefined {
  const click = event.type === 'click';
  if (!event.isTrusted && !click) return undefined;
  // Other buttons open menus. Touch events have none.
  if (event.button > 0) return undefined;
  const found = submitAt(elementsOf(event), site);
  return (
    found && {
      composer: found.composer,
      control: found.element,
      decisive: click,
      scripted: !event.isTrusted,
    }
  );
}

/** Enter that finishes a word of an input method; Safari and some others say so by the key code alone (WebKit 165004). */
function isComposing(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === 229;
}

function keyGesture(event: KeyboardEvent, site: Site): Gesture | undefined {
  if (!event.isTrusted || isComposing(event)) return undefined;
  if (event.key !== 'Enter' && event.key !== ' ') return undefined;
  const path = elementsOf(event);
  const decisive = event.type === 'keydown';
  const onControl = submitAt(path, site);
  // A `div[role=button]` acts on its own keydown; a real button turns the key into a click.
  if (onControl)
    return { composer: onControl.composer, control: onControl.element, decisive, scripted: false };
  const inEditor = editorAt(path, site);
  if (!inEditor || !submits(event, inEditor.composer)) return undefined;
  const mayBeLine = inEditor.composer.facts.enterVaries && !event.ctrlKey && !event.metaKey;
  return { composer: inEditor.composer, decisive, scripted: false, ...(mayBeLine && { mayBeLine }) };
}

/**
 * `Enter` covers Ctrl+Enter as well: most sites only ask that Shift is up. `Mod+Enter` covers Shift: Mastodon does
 * not look at it. Plain Enter with a menu of mentions open chooses from the menu.
 */
function submits(event: KeyboardEvent, composer: Composer): boolean {
  if (event.key !== 'Enter') return false;
  const mod = event.ctrlKey || event.metaKey;
  const { keys } = composer.facts;
  if (mod) return keys.includes('Mod+Enter') || (keys.includes('Enter') && !event.shiftKey);
  return keys.includes('Enter') && !event.shiftKey && !menuOpen(composer);
}

/** Android sends keys without names; Enter then shows only as the new paragraph it asks for. */
function newlineGesture(event: InputEvent, site: Site): Gesture | undefined {
  if (!event.isTrusted || event.isComposing || event.inputType !== 'insertParagraph') return undefined;
  const found = editorAt(elementsOf(event), site);
  if (!found?.composer.facts.keys.includes('Enter') || menuOpen(found.composer)) return undefined;
  const mayBeLine = found.composer.facts.enterVaries;
  return { composer: found.composer, decisive: true, scripted: false, ...(mayBeLine && { mayBeLine }) };
}

/**
 * Something that a person did other than writing: a press beside the editors, a key on a control, a shortcut. A site may
 * publish after any of these, by controls and keys that we do not know.
 */
export function isAct(event: Event, site: Site): boolean {
  if (!event.isTrusted) return false;
  const { type, key, ctrlKey, metaKey } = event as KeyboardEvent;
  const shortcut = type === 'keydown' && (ctrlKey || metaKey);
  if (
    !shortcut &&
    !/^(?:click|pointerdown|pointerup)$/.test(type) &&
    !(type === 'keydown' && /^(?:Enter| )$/.test(key))
  )
    return false;
  const inEditor = editorAt(elementsOf(event), site);
  return !inEditor || (key === 'Enter' && (shortcut || inEditor.composer.facts.keys.includes('Enter')));
}
