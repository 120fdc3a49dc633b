import { describe, expect, it } from 'vitest';
import { boxAt, CORNERS, placeOf, SIZE, type Surroundings } from '../../../../lib/ui/mark/place.ts';

const around: Surroundings = {
  view: { left: 100, top: 100, right: 400, bottom: 200 },
  window: { width: 1000, height: 800 },
  keepClear: [],
  taken: () => false,
};

describe('placeOf', () => {
  it('stands inside, at the foot of the draft', () => {
    expect(placeOf(around)).toEqual({
      corner: 'inside-bottom',
      box: boxAt('inside-bottom', around.view),
    });
  });

  it('keeps clear of words and of what the site has to press', () => {
    const keepClear = [{ left: 100, top: 170, right: 400, bottom: 198 }];
    expect(placeOf({ ...around, keepClear }).corner).toBe('inside-top');
    const taken = (box: { top: number }) => box.top < 130;
    expect(placeOf({ ...around, keepClear, taken }).corner).toBe('right');
  });

  it('stays where it stood while it can', () => {
    expect(placeOf({ ...around, last: 'left' }).corner).toBe('left');
    const view = { ...around.view, left: 10 };
    expect(placeOf({ ...around, view, last: 'left' }).corner).toBe('inside-bottom');
  });

  it('does not stand inside a line that is lower than itself', () => {
    const view = { ...around.view, bottom: 120 };
    expect(placeOf({ ...around, view }).corner).toBe('right');
  });

  it('never leaves the window, and always has one size', () => {
    for (const view of [
      { left: 0, top: 0, right: 1000, bottom: 800 },
      { left: 0, top: 0, right: 1000, bottom: 20 },
      { left: 980, top: 780, right: 1000, bottom: 800 },
    ])
      for (const taken of [() => false, () => true]) {
        const { box } = placeOf({ ...around, view, taken });
        expect(box.left).toBeGreaterThanOrEqual(0);
        expect(box.right).toBeLessThanOrEqual(1000);
        expect([box.right - box.left, box.bottom - box.top]).toEqual([SIZE, SIZE]);
      }
    expect(new Set(CORNERS).size).toBe(CORNERS.length);
  });
});
