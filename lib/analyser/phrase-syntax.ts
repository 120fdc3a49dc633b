import { spellings } from './data/spellings.ts';
import { isCommon, wordLists } from './data/word-lists.ts';
import { formsOf } from './inflect.ts';

/** How a phrase is written becomes rows of elements; the syntax stands at the top of `phrases.ts`. */
export interface Element {
  min: number;
  max: number;
  words?: ReadonlySet<string>;
  tag?: string;
  slot?: string;
}

type Piece = Element | { ways: Piece[][]; optional: boolean };

function parse(text: string): Piece[] {
  const parts = text.toLowerCase().match(/\(|\)\??|\||<[^>]*>\??|[^\s()|]+/g) ?? [];
  let at = 0;
  const sequence = (): Piece[] => {
    const pieces: Piece[] = [];
    while (at < parts.length && parts[at] !== '|' && !parts[at]!.startsWith(')')) {
      if (parts[at] !== '(') {
        // "rank/stone cold/vile" would be two elements: wordings of several words stand in brackets.
        if (isList(parts[at]) && isList(parts[at - 1]))
          throw new Error(
            `The phrase "${text}" has two lists on end: put "|" between wordings of several words.`,
          );
        pieces.push(atom(parts[at++]!));
        continue;
      }
      const ways: Piece[][] = [];
      do {
        at++;
        ways.push(sequence());
      } while (parts[at] === '|');
      pieces.push({ ways, optional: parts[at++] === ')?' });
    }
    return pieces;
  };
  return sequence();
}

const isList = (part: string | undefined): boolean => (part?.split('/').length ?? 0) > 3;

function atom(part: string): Element {
  const gap = /^\.\.(\d*)$/.exec(part);
  if (gap) return { min: 0, max: Number(gap[1] || 3) };
  const optional = part.endsWith('?');
  const many = part.endsWith('*');
  const body = optional || many ? part.slice(0, -1) : part;
  const times = { min: optional || many ? 0 : 1, max: many ? 4 : 1 };
  if (body.startsWith('<')) return { ...times, slot: body.slice(1, -1) };
  if (body.startsWith('#')) return { ...times, tag: body[1]!.toUpperCase() + body.slice(2) };
  return { ...times, words: new Set(body.split('/').flatMap(wordsOf)) };
}

function wordsOf(word: string): readonly string[] {
  const list = /^\{(.+)\}$/.exec(word)?.[1];
  if (list) {
    const known = wordLists.get(list);
    if (!known) throw new Error(`There is no word list {${list}}.`);
    return known.map((each) => spellings.get(each) ?? each);
  }
  const plain = word.replace(/'/g, '');
  const forms = plain.endsWith('~') ? formsOf(plain.slice(0, -1)) : [plain];
  // A line has one spelling for a word ("kids" is "children"), so a phrase may have any of them.
  return forms.map((form) => spellings.get(form) ?? form);
}

/** Groups become separate rows, so that matching walks a plain row of elements. */
function expand(pieces: readonly Piece[]): Element[][] {
  let rows: Element[][] = [[]];
  for (const piece of pieces) {
    if (!('ways' in piece)) {
      for (const row of rows) row.push(piece);
      continue;
    }
    const ways = mergeWords(piece.ways.flatMap(expand));
    if (piece.optional) ways.push([]);
    rows = rows.flatMap((row) => ways.map((way) => [...row, ...way]));
  }
  return rows;
}

/** Wordings of a single word become one element with all of them. */
function mergeWords(ways: Element[][]): Element[][] {
  const plain = ways.filter(
    (way) => way.length === 1 && way[0]!.words && way[0]!.min === 1 && way[0]!.max === 1,
  );
  if (plain.length < 2) return ways;
  const words = new Set(plain.flatMap(([element]) => [...element!.words!]));
  return [[{ min: 1, max: 1, words }], ...ways.filter((way) => !plain.includes(way))];
}

/** The element to look a phrase up by: the one whose words turn up least. */
export function anchorOf(elements: readonly Element[]): number {
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  elements.forEach(({ words, min }, index) => {
    if (!words || min === 0) return;
    let weight = 0;
    for (const word of words) weight += isCommon(word) ? 200 : 1;
    if (weight < least) {
      least = weight;
      best = index;
    }
  });
  return best;
}

/** Every plain row of elements that a phrase stands for. */
export const rowsOf = (phrase: string): Element[][] => expand(parse(phrase));
