// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { namesNear } from '../../../lib/gate/friend-names.ts';
import { FRIENDS } from '../../../lib/sites/friends.ts';

// Whom a press may be about, on pages that no site file describes.

function near(html: string, before?: string[], title = 'Somewhere'): string[] {
  document.body.innerHTML = html;
  document.title = title;
  // Nothing is laid out here.
  const at = document.querySelector('#here')!;
  const path: Element[] = [];
  for (let each: Element | null = at; each; each = each.parentElement) path.push(each);
  return namesNear(path, FRIENDS.linkedin!, before).names;
}

describe('whom a press may be about', () => {
  it('a card says it, and then the heading does not', () => {
    const names = near(
      '<main><h1>Ottilie Brack</h1><ul><li><a href="/in/leo/">Leo Marchetti</a><b id="here">+</b></li></ul></main>',
    );
    expect(names).toEqual(['Leo Marchetti']);
  });
  it('a list item that nobody knows is a card, if it says more than the control', () => {
    const card = '<ul><li><a href="/p/7">Leo Marchetti</a><button id="here">+</button></li></ul>';
    expect(near(`<main><h1>Ottilie Brack</h1>${card}</main>`)).toEqual(['Leo Marchetti']);
    const bar = '<ul><li><a href="#" id="here">Stay close</a></li></ul>';
    expect(near(`<main><h1>Ottilie Brack</h1>${bar}</main>`)).toContain('Ottilie Brack');
  });
  it('what stands around it, where nothing is a list', () => {
    const soup = '<div><span>Ottilie Brack</span><div><button id="here">+</button></div></div>';
    expect(near(`<main><h1>People</h1>${soup}</main>`)).toContain('Ottilie Brack');
  });
  it('the label, in any language', () => {
    expect(near('<button id="here" aria-label="Añadir a Ottilie Brack a tus amigos">+</button>')).toContain(
      'Añadir a Ottilie Brack a tus amigos',
    );
  });
  it('the title, where no heading is known', () => {
    expect(near('<button id="here">+</button>', [], 'Ottilie Brack | Site')).toContain(
      'Ottilie Brack | Site',
    );
  });
  it('a menu: what was pressed before it, and a button elsewhere: not', () => {
    const menu = '<main><h1>People</h1></main><div role="menu"><p role="menuitem" id="here">Join</p></div>';
    expect(near(menu, ['Ottilie Brack'])).toContain('Ottilie Brack');
    const elsewhere = '<main><h1>People</h1><button id="here">Join</button></main>';
    expect(near(elsewhere, ['Ottilie Brack'])).toEqual([]);
  });
  it('a card within a dialog says it alone', () => {
    const dialog =
      '<div role="dialog"><ul><li><a href="/in/leo/">Leo Marchetti</a><i id="here">+</i></li></ul></div>';
    expect(near(dialog, ['Ottilie Brack'])).toEqual(['Leo Marchetti']);
  });
  it('no whole sentences, and nothing of a dialog but its headings', () => {
    const long = 'Ottilie Brack was lovely today '.repeat(5);
    expect(near(`<div>${long}<button id="here">+</button></div>`)).toEqual([]);
    const dialog = '<h2>To Leo Marchetti</h2><p>Ottilie Brack, hello</p><button id="here">Send</button>';
    expect(near(`<div role="dialog">${dialog}</div>`)).toEqual(['To Leo Marchetti']);
  });
  it('nobody, where no two words stand', () => {
    expect(near('<main><h1>Ottilie</h1><button id="here">Follow</button></main>')).toEqual([]);
  });
});
