import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerpt } from '../../../../lib/ui/words/excerpt.ts';
import { wordsAt } from '../../../../lib/ui/words/quote.ts';

const one = (text: string) => [{ field: 'text', text }];
const spanOf = (text: string, words: string) => {
  const start = text.indexOf(words);
  return { part: 0, start, end: start + words.length };
};
const plain = (pieces: { text: string }[]) => pieces.map((piece) => piece.text).join('');

describe('excerpt', () => {
  it('shows a short draft whole, its phrases marked', () => {
    const text = 'Year 4 today were a joy.';
    expect(excerpt(one(text), [spanOf(text, 'Year 4 today')])).toEqual([
      {
        part: 0,
        pieces: [
          { at: 0, text: 'Year 4 today', marked: true },
          { at: 12, text: ' were a joy.', marked: false },
        ],
      },
    ]);
  });

  it('joins phrases that overlap', () => {
    const text = 'our useless head';
    const pieces = excerpt(one(text), [spanOf(text, 'our useless'), spanOf(text, 'useless head')])[0]!.pieces;
    expect(pieces).toEqual([{ at: 0, text, marked: true }]);
  });

  it('shows what stands around each phrase of a long draft', () => {
    const text = `${'before '.repeat(100)}FIRST ${'between '.repeat(100)}SECOND ${'after '.repeat(100)}`;
    const { pieces } = excerpt(one(text), [spanOf(text, 'FIRST'), spanOf(text, 'SECOND')])[0]!;
    expect(pieces.filter((piece) => piece.marked).map((piece) => piece.text)).toEqual(['FIRST', 'SECOND']);
    expect(plain(pieces)).toMatch(/^… before .* … between .* …$/s);
    expect(plain(pieces).length).toBeLessThan(500);
  });

  it('names the fields where a draft has several, and leaves out those without a phrase', () => {
    const parts = [
      { field: 'title', text: 'Our head' },
      { field: 'text', text: 'Nothing' },
      { field: 'warning', text: 'school' },
    ];
    const shown = excerpt(parts, [
      { part: 0, start: 0, end: 8 },
      { part: 2, start: 0, end: 6 },
    ]);
    expect(shown.map((part) => part.label)).toEqual(['Title', 'Content warning']);
  });

  it('keeps every character of a marked phrase, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 900 }),
        fc.nat(900),
        fc.nat(40),
        (text, from, long) => {
          const start = Math.min(from, text.length);
          const end = Math.min(start + long, text.length);
          if (!text.trim() || end === start) return;
          const marked = excerpt(one(text), [{ part: 0, start, end }])
            .flatMap((part) => part.pieces)
            .filter((piece) => piece.marked);
          expect(plain(marked)).toBe(text.slice(start, end).replace(/\r/g, ' '));
        },
      ),
    );
  });
});

describe('wordsAt', () => {
  it('gives the words on one line', () => {
    expect(wordsAt(one('a\n  b'), { part: 0, start: 0, end: 5 })).toBe('a b');
  });

  it('takes the middle out of long ones without breaking a character', () => {
    const words = wordsAt(one('👩‍👩‍👧'.repeat(60)), { part: 0, start: 0, end: 480 });
    expect(words).toContain(' … ');
    expect(words.isWellFormed()).toBe(true);
    expect(words.split(' … ')[0]).toMatch(/^(?:👩‍👩‍👧)+$/);
  });
});
