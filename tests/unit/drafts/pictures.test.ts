// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';

const PNG = 'image/png';
const files = (count: number, type = PNG) =>
  Array.from({ length: count }, (_, i) => {
    const file = new File([''], `${i}`, { type });
    // Whoever opens one is found out.
    for (const way of ['text', 'arrayBuffer', 'stream', 'slice'] as const)
      file[way] = () => {
        throw new Error('A picture was opened.');
      };
    return file;
  });

/** An event as the gate hears it, with the element that it comes from. */
function heard(type: string, bag: object, on: Element): Event {
  const event = new Event(type, { bubbles: true });
  Object.assign(event, bag);
  Object.defineProperty(event, 'composedPath', {
    value: () => {
      const path: Element[] = [];
      for (let at: Element | null = on; at; at = at.parentElement) path.push(at);
      return path;
    },
  });
  return event;
}

let region: HTMLElement;
let field: HTMLInputElement;
let outside: HTMLInputElement;
let pictures: typeof import('../../../lib/drafts/pictures.ts');

beforeEach(async () => {
  vi.resetModules();
  pictures = await import('../../../lib/drafts/pictures.ts');
  document.body.innerHTML = '<input id="out"><form><input id="in"><button>x</button></form>';
  region = document.querySelector('form')!;
  field = document.querySelector('#in')!;
  outside = document.querySelector('#out')!;
});

const choose = (count: number, into = field, type = PNG) => {
  Object.defineProperty(into, 'files', { value: files(count, type), configurable: true });
  pictures.notePictures(heard('change', {}, into), region);
};
const count = (shown = 0, written = true, takes = true) =>
  pictures.countPictures(region, shown, written, takes);

describe('pictures are counted', () => {
  it('by the field they are chosen in, and "add another" adds', () => {
    choose(2);
    expect(count()).toBe(2);
    choose(1);
    expect(count()).toBe(3);
  });
  it('by a drop and by a paste', () => {
    pictures.notePictures(heard('drop', { dataTransfer: { files: files(4) } }, field), region);
    pictures.notePictures(
      heard('paste', { clipboardData: { files: files(1), types: ['Files'] } }, field),
      region,
    );
    expect(count()).toBe(5);
  });
  it('and not where words were pasted that bring a picture of themselves', () => {
    const clipboardData = { files: files(1), types: ['text/plain', 'text/html', 'Files'] };
    pictures.notePictures(heard('paste', { clipboardData }, field), region);
    expect(count()).toBe(0);
  });
  it('films too, other files not', () => {
    choose(2, field, 'video/mp4');
    choose(3, field, 'application/pdf');
    expect(count()).toBe(2);
  });
  it('also where the page shows more than was chosen, or fewer', () => {
    expect(count(3)).toBe(3);
    choose(30);
    expect(count(5)).toBe(30);
  });
  it('when they were chosen before their composer was there, by one that takes pictures', () => {
    choose(6, outside);
    expect(count(0, false, false)).toBe(0);
    expect(count(0, false, true)).toBe(6);
  });
});

describe('pictures are counted no more', () => {
  it('when the person has taken one away', () => {
    choose(3);
    count(3);
    pictures.notePictures(heard('click', {}, document.querySelector('button')!), region);
    expect(count(2)).toBe(2);
    pictures.notePictures(heard('click', {}, document.querySelector('button')!), region);
    expect(count(0)).toBe(0);
  });
  it('but still where the page alone shows fewer, as when it gives them another address', () => {
    choose(3);
    count(3);
    expect(count(0)).toBe(3);
  });
  it('when the draft has gone, words and all', () => {
    choose(3);
    expect(count(0, true)).toBe(3);
    expect(count(0, false)).toBe(0);
  });
});
