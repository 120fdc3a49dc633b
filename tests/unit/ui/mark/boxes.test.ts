import { describe, expect, it } from 'vitest';
import { lines, overlap, underlines } from '../../../../lib/ui/mark/boxes.ts';

const box = (left: number, top: number, right: number, bottom: number) => ({ left, top, right, bottom });

describe('lines', () => {
  it('joins the pieces of a line, and keeps lines apart', () => {
    expect(lines([box(0, 0, 10, 20), box(10, 2, 30, 18), box(0, 20, 15, 40)])).toEqual([
      box(0, 0, 30, 20),
      box(0, 20, 15, 40),
    ]);
  });

  it('leaves out what has no size', () => {
    expect(lines([box(5, 0, 5, 20), box(0, 9, 10, 9)])).toEqual([]);
  });
});

describe('underlines', () => {
  const view = box(0, 0, 100, 50);

  it('stand at the foot of each line, cut at the sides of the editor', () => {
    expect(underlines([box(-10, 0, 30, 20)], view)).toEqual([box(0, 19, 30, 22)]);
  });

  it('are not drawn over the edge of the editor', () => {
    expect(underlines([box(0, 40, 30, 60)], view)).toEqual([]);
    expect(underlines([box(0, 30, 30, 50)], view)).toEqual([]);
    expect(underlines([box(0, -30, 30, -10)], view)).toEqual([]);
  });
});

it('touching boxes do not overlap', () => {
  expect(overlap(box(0, 0, 10, 10), box(10, 0, 20, 10))).toBeUndefined();
});
