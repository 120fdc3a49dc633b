// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { lineage } from '../../../lib/drafts/hooks.ts';
import { gestureOf, writingOf } from '../../../lib/gate/gestures.ts';
import type { Site } from '../../../lib/sites/site.ts';

const source = { seen: 'this test', date: '2026-11-23', strength: 'many' } as const;

const site = (keys: Site['composers'][number]['keys']): Site => ({
  id: 'test',
  name: 'Test',
  hosts: [],
  composers: [
    {
      id: 'comment',
      audience: 'comment',
      editors: [{ field: 'text', selector: 'textarea', ...source }],
      region: [{ selector: 'form', ...source }],
      submit: [{ selector: '[role="button"]', ...source }],
      keys,
      menu: [{ selector: '.menu', ...source }],
    },
  ],
  replay: 'click',
});

beforeEach(() => {
  document.body.innerHTML =
    '<form><textarea>words</textarea><div role="button"><b>Send</b></div></form><form id="other"><input></form>';
});

/** What a listener would see; no script can make an event that is trusted. */
function event(type: string, target: string, more: object = {}): Event {
  const path = lineage(document.querySelector(target)!);
  return { type, isTrusted: true, composedPath: () => path, ...more } as unknown as Event;
}
const key = (name: string, more: object = {}) => event('keydown', 'textarea', { key: name, ...more });

describe('keys in an editor', () => {
  const decisive = (keys: ('Enter' | 'Mod+Enter')[], given: Event) => gestureOf(given, site(keys))?.decisive;

  it('submit as the site says', () => {
    expect(decisive(['Enter'], key('Enter'))).toBe(true);
    expect(decisive(['Mod+Enter'], key('Enter'))).toBeUndefined();
    for (const mod of ['ctrlKey', 'metaKey']) {
      expect(decisive(['Mod+Enter'], key('Enter', { [mod]: true }))).toBe(true);
      expect(decisive(['Enter'], key('Enter', { [mod]: true }))).toBe(true);
      expect(decisive(['Mod+Enter'], key('Enter', { [mod]: true, shiftKey: true }))).toBe(true);
    }
  });
  it('leave Shift+Enter, letters and Space alone', () => {
    expect(decisive(['Enter'], key('Enter', { shiftKey: true }))).toBeUndefined();
    expect(decisive(['Enter'], key('a'))).toBeUndefined();
    expect(decisive(['Enter'], key(' '))).toBeUndefined();
  });
  it('leave the Enter of an input method alone, said by flag or by key code', () => {
    expect(decisive(['Enter'], key('Enter', { isComposing: true }))).toBeUndefined();
    expect(decisive(['Enter'], key('Enter', { keyCode: 229 }))).toBeUndefined();
  });
  it('leave plain Enter to an open menu, and no other', () => {
    document.querySelector('form')!.insertAdjacentHTML('beforeend', '<ul class="menu"></ul>');
    expect(decisive(['Enter'], key('Enter'))).toBeUndefined();
    expect(decisive(['Mod+Enter'], key('Enter', { ctrlKey: true }))).toBe(true);
  });
  it('count the new paragraph that Android asks for without naming a key', () => {
    const input = (inputType: string) => event('beforeinput', 'textarea', { inputType });
    expect(decisive(['Enter'], input('insertParagraph'))).toBe(true);
    expect(decisive(['Enter'], input('insertLineBreak'))).toBeUndefined();
    expect(decisive(['Mod+Enter'], input('insertParagraph'))).toBeUndefined();
  });
  it('made by page script are no gesture', () => {
    expect(decisive(['Enter'], key('Enter', { isTrusted: false }))).toBeUndefined();
  });
  it('go on to keyup with the gesture, which it does not decide', () => {
    expect(gestureOf(event('keyup', 'textarea', { key: 'Enter' }), site(['Enter']))?.decisive).toBe(false);
  });
});

describe('the submit control', () => {
  const on = (type: string, more: object = {}) =>
    gestureOf(event(type, '[role="button"] b', { button: 0, ...more }), site([]));

  it('is pressed by pointer, mouse and touch; the click decides', () => {
    for (const type of ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'touchstart', 'touchend'])
      expect(on(type)?.decisive, type).toBe(false);
    expect(on('click')?.decisive).toBe(true);
    expect(on('click')?.control?.getAttribute('role')).toBe('button');
  });
  it('is pressed by Enter and Space', () => {
    expect(on('keydown', { key: 'Enter' })?.decisive).toBe(true);
    expect(on('keydown', { key: ' ' })?.decisive).toBe(true);
    expect(on('keydown', { key: 'Tab' })).toBeUndefined();
  });
  it('is not pressed by another mouse button', () => {
    expect(on('pointerdown', { button: 2 })).toBeUndefined();
  });
  it('may be clicked by page script, which is said', () => {
    expect(on('click', { isTrusted: false })?.scripted).toBe(true);
    expect(on('pointerdown', { isTrusted: false })).toBeUndefined();
  });
});

describe('a form', () => {
  it('submits the composer that it holds, whoever asked', () => {
    expect(gestureOf(event('submit', 'form'), site([]))).toMatchObject({ decisive: true, scripted: true });
    expect(gestureOf(event('submit', '#other'), site([]))).toBeUndefined();
  });
});

describe('typing', () => {
  it('is letters and what takes them away, until a key comes that may begin a gesture or be one', () => {
    for (const name of ['a', ' ', 'Shift', 'Backspace', 'ArrowLeft'])
      expect(writingOf(key(name))).toBe('key');
    for (const name of ['Control', 'Meta', 'Alt', 'Tab', 'Enter']) expect(writingOf(key(name))).toBe('act');
    expect(writingOf(event('input', 'textarea'))).toBe('words');
    for (const type of ['paste', 'drop', 'click', 'change', 'compositionend'])
      expect(writingOf(event(type, 'textarea'))).toBe('act');
  });
});
