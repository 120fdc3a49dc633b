import { type Box, overlap } from './boxes.ts';

/** The mark's side, in CSS pixels. */
export const SIZE = 32;
const GAP = 4;

export const CORNERS = ['inside-bottom', 'inside-top', 'right', 'left', 'above'] as const;
export type Corner = (typeof CORNERS)[number];

/** Where the mark would stand for a corner of the editor's visible part. */
export function boxAt(corner: Corner, view: Box): Box {
  const inset = view.right - SIZE - GAP;
  const at: Record<Corner, [left: number, top: number]> = {
    'inside-bottom': [inset, view.bottom - SIZE - GAP],
    'inside-top': [inset, view.top + GAP],
    right: [view.right + GAP, view.top],
    left: [view.left - SIZE - GAP, view.top],
    above: [inset, view.top - SIZE - GAP],
  };
  const [left, top] = at[corner];
  return { left, top, right: left + SIZE, bottom: top + SIZE };
}

export interface Surroundings {
  view: Box;
  window: { width: number; height: number };
  /** What is not to be covered: the lines of text in the editor, the corner by which it is pulled larger. */
  keepClear: readonly Box[];
  /** Whether the site has something to press in this box. */
  taken(box: Box): boolean;
  /** Where the mark stood last: it stays while it can, so as not to jump about while somebody writes. */
  last?: Corner;
}

/** The first corner that is in view and covers neither words nor buttons; at worst the right edge of the editor. */
export function placeOf({ view, window, keepClear, taken, last }: Surroundings): {
  corner: Corner;
  box: Box;
} {
  const free = (box: Box) =>
    box.left >= 0 &&
    box.top >= 0 &&
    box.right <= window.width &&
    box.bottom <= window.height &&
    !keepClear.some((each) => overlap(each, box)) &&
    !taken(box);
  const order = last ? [last, ...CORNERS.filter((corner) => corner !== last)] : CORNERS;
  for (const corner of order) {
    const box = boxAt(corner, view);
    const fits = !corner.startsWith('inside') || view.bottom - view.top >= SIZE;
    if (fits && free(box)) return { corner, box };
  }
  const left = Math.min(view.right + GAP, window.width - SIZE - GAP);
  return {
    corner: 'right',
    box: { left, top: view.top, right: left + SIZE, bottom: view.top + SIZE },
  };
}
