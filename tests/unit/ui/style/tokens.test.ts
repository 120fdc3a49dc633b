import { describe, expect, it } from 'vitest';
import { dark, light, PAIRS, tokensCss } from '../../../../lib/ui/style/tokens.ts';
import { contrast } from './contrast.ts';

describe('colours', () => {
  it('knows the contrast of black on white', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  });

  for (const [name, palette] of Object.entries({ light, dark }))
    it.each(PAIRS)(`${name}: %s on %s`, (above, below, least) => {
      expect(contrast(palette[above], palette[below])).toBeGreaterThanOrEqual(least);
    });
});

describe('custom properties', () => {
  it('never lean on the size of the page', () => {
    expect(tokensCss).not.toMatch(/\d(rem|vw|vh)\b/);
  });
});
