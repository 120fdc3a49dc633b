import { child, type Element, elements } from './xml.ts';

/** One level of a Word list: how its number is written ("%1.%2"), and where it starts. */
interface Level {
  format: string;
  text: string;
  start: number;
}

/** A paragraph's place in a list: Word's list id and its depth from 0. */
export interface ListPlace {
  id: string;
  depth: number;
}

export interface Numbering {
  /** The number or bullet that Word would show before the next paragraph at this place, `undefined` for none. */
  next(place: ListPlace): string | undefined;
  isBullet(place: ListPlace): boolean;
}

const value = (parent: Element | undefined, name: string) => child(parent, name)?.attributes['w:val'];

function readLevels(abstract: Element): Map<number, Level> {
  return new Map(
    elements(abstract, 'w:lvl').map((level) => [
      Number(level.attributes['w:ilvl'] ?? 0),
      {
        format: value(level, 'w:numFmt') ?? 'decimal',
        text: value(level, 'w:lvlText') ?? '',
        start: Number(value(level, 'w:start') ?? 1),
      },
    ]),
  );
}

function roman(number: number): string {
  const signs: [number, string][] = [
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ];
  let left = number;
  let text = '';
  for (const [size, sign] of signs)
    while (left >= size) {
      text += sign;
      left -= size;
    }
  return text;
}

function write(number: number, format: string): string {
  const letter = String.fromCharCode(97 + ((number - 1) % 26));
  switch (format) {
    case 'lowerLetter':
      return letter;
    case 'upperLetter':
      return letter.toUpperCase();
    case 'lowerRoman':
      return roman(number);
    case 'upperRoman':
      return roman(number).toUpperCase();
    case 'decimalZero':
      return String(number).padStart(2, '0');
    default:
      return String(number);
  }
}

/** Word writes numbers from a second file, as it counts: this counts along. */
export function numberingOf(root: Element | undefined): Numbering {
  const numbering = child(root, 'w:numbering');
  const abstracts = new Map(
    elements(numbering, 'w:abstractNum').map((each) => [each.attributes['w:abstractNumId'] ?? '', each]),
  );
  const lists = new Map<string, { abstract: string; levels: Map<number, Level> }>();
  for (const num of elements(numbering, 'w:num')) {
    const abstract = value(num, 'w:abstractNumId') ?? '';
    const found = abstracts.get(abstract);
    if (found) lists.set(num.attributes['w:numId'] ?? '', { abstract, levels: readLevels(found) });
  }
  // Lists that share a definition count on together.
  const counters = new Map<string, number[]>();

  return {
    isBullet({ id, depth }) {
      return lists.get(id)?.levels.get(depth)?.format === 'bullet';
    },
    next({ id, depth }) {
      const list = lists.get(id);
      const level = list?.levels.get(depth);
      if (!list || !level || level.format === 'none') return undefined;
      if (level.format === 'bullet') return '•';
      const counts = counters.get(list.abstract) ?? [];
      counters.set(list.abstract, counts);
      counts.length = Math.max(counts.length, depth + 1);
      for (let i = 0; i < depth; i++) counts[i] ??= list.levels.get(i)?.start ?? 1;
      counts[depth] = counts[depth] === undefined ? level.start : counts[depth]! + 1;
      counts.length = depth + 1;
      return level.text.replace(/%(\d)/g, (_, digit: string) => {
        const at = Number(digit) - 1;
        return write(counts[at] ?? 1, list.levels.get(at)?.format ?? 'decimal');
      });
    },
  };
}
