/** Geometry of the underlines: plain rectangles in CSS pixels of the viewport. */

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export const boxOf = ({ left, top, right, bottom }: Box): Box => ({ left, top, right, bottom });

export const sameBox = (a: Box, b: Box): boolean =>
  a.left === b.left && a.top === b.top && a.right === b.right && a.bottom === b.bottom;

export function overlap(a: Box, b: Box): Box | undefined {
  const both = {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
  return both.right > both.left && both.bottom > both.top ? both : undefined;
}

const sameLine = (a: Box, b: Box) => {
  const middle = (b.top + b.bottom) / 2;
  return middle > a.top && middle < a.bottom;
};

/** Joins the rectangles of a phrase to one a line: an editor draws a line in many pieces. */
export function lines(rects: Iterable<Box>): Box[] {
  const out: Box[] = [];
  for (const rect of rects) {
    if (rect.right - rect.left < 1 || rect.bottom - rect.top < 1) continue;
    const last = out.at(-1);
    if (last && sameLine(last, rect)) {
      last.left = Math.min(last.left, rect.left);
      last.right = Math.max(last.right, rect.right);
      last.top = Math.min(last.top, rect.top);
      last.bottom = Math.max(last.bottom, rect.bottom);
    } else out.push(boxOf(rect));
  }
  return out;
}

const THICK = 3;

/** Where each line is underlined, as far as it is in view; a line whose foot is cut off has no underline. */
export function underlines(rects: Iterable<Box>, view: Box): Box[] {
  return lines(rects).flatMap(({ left, right, bottom }) => {
    const box = overlap({ left, right, top: bottom - 1, bottom: bottom - 1 + THICK }, view);
    return box && box.bottom - box.top >= THICK - 1 ? [box] : [];
  });
}
