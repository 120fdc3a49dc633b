import { confusables } from './data/confusables.ts';

/**
 * Makes a draft readable: takes disguises and decoration away, step by step, and remembers where every character came
 * from, so that a finding always points at what was typed.
 */
export interface Mapped {
  text: string;
  /** Offset in the typed text at which each character's source starts; absent while nothing has changed. */
  from?: Int32Array;
  /** Where that source ends. */
  to?: Int32Array;
}

export type Step = (input: Mapped) => Mapped;

/** What to put instead of a match: text, or `null` to leave it. Same length means character for character. */
type Rewrite = (match: RegExpExecArray) => string | null;

/** Replaces every match, keeping the map. Returns the same object where nothing matched. */
export function rewrite(input: Mapped, pattern: RegExp, replace: Rewrite): Mapped {
  const { text } = input;
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (!match) return input;
  const pieces: string[] = [];
  const from: number[] = [];
  const to: number[] = [];
  let done = 0;
  const copy = (start: number, end: number) => {
    pieces.push(text.slice(start, end));
    for (let i = start; i < end; i++) {
      from.push(input.from ? input.from[i]! : i);
      to.push(input.to ? input.to[i]! : i + 1);
    }
  };
  let changed = false;
  while (match) {
    const start = match.index;
    const end = start + match[0].length;
    const put = replace(match);
    if (put !== null && put !== match[0]) {
      changed = true;
      copy(done, start);
      pieces.push(put);
      for (let i = 0; i < put.length; i++) {
        const source = put.length === match[0].length ? start + i : -1;
        const first = source < 0 ? start : source;
        const last = source < 0 ? Math.max(start, end - 1) : source;
        from.push(input.from ? input.from[first]! : first);
        to.push(input.to ? input.to[last]! : last + 1);
      }
      done = end;
    }
    // Past a whole code point: from inside a surrogate pair the search would step back and never end.
    if (match[0] === '') pattern.lastIndex += (text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1;
    match = pattern.exec(text);
  }
  if (!changed) return input;
  copy(done, text.length);
  return { text: pieces.join(''), from: Int32Array.from(from), to: Int32Array.from(to) };
}

/** Zero-width and direction marks, soft hyphens, tag characters; joiners between emoji stay, they hold a family together. */
export const dropInvisible: Step = (input) =>
  rewrite(
    input,
    /\u034f|[\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0]|(?<=[\p{L}\p{N}\s]|^)\u200d+|\u200d+(?=[\p{L}\p{N}\s]|$)/gu,
    () => '',
  );

/** Odd spaces become plain ones; a character stays a character. */
export const plainSpaces: Step = (input) =>
  rewrite(input, /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, () => ' ');

/** "e" + accent → "é"; piles of marks ("z̸a̷l̶g̵o̴") fall away. */
export const composeMarks: Step = (input) =>
  rewrite(input, /(\p{L})(\p{M}+)/gu, ([whole, letter]) => {
    const composed = whole.normalize('NFC');
    if ([...composed].length === 1) return composed;
    return /\p{Script=Latin}/u.test(letter!) ? letter! : null;
  });

/** Letters of fonts and of other alphabets that look Latin: "𝐌𝐫𝐬", "ｌｉａｒ", "Саrol" with a Cyrillic "Са". */
export const latinLetters: Step = (input) => {
  const fonts = rewrite(
    input,
    /[\u1d00-\u1d7f\u2100-\u214f\u24b6-\u24e9\uff10-\uff5a]|[\u{1d400}-\u{1d7ff}\u{1f110}-\u{1f169}]/gu,
    ([char]) => {
      const plain = char!.normalize('NFKC');
      return /^[A-Za-z0-9]$/.test(plain) ? plain : (confusables.get(char!) ?? null);
    },
  );
  return rewrite(
    fonts,
    /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Cherokee}]+/gu,
    ([word]) => {
      // A word wholly in its own alphabet is another language, not a disguise.
      if (!/\p{Script=Latin}/u.test(word!) || /^\p{Script=Latin}+$/u.test(word!)) return null;
      return [...word!].map((char) => confusables.get(char) ?? char).join('');
    },
  );
};

const leetLetter: Record<string, string> = {
  0: 'o',
  1: 'i',
  3: 'e',
  4: 'a',
  5: 's',
  7: 't',
  '@': 'a',
  $: 's',
  '!': 'i',
  '|': 'l',
};

/** "M1ss", "reas0n", "sh!t", "a$$": figures inside a word. "Y6", "KS2", "l8r", "gr8" and "H2O" are what they say. */
export const leet: Step = (input) =>
  rewrite(
    input,
    /(?<![\p{L}\p{N}@#./&=?_])\p{L}+(?:[013457@$!|]{1,2}\p{L}+)+|(?<![\p{L}\p{N}])\p{L}+\${2}(?![\p{L}\p{N}])/gu,
    ([word]) => {
      if (word!.length < 3 || /^[a-z]+!+[A-Z]/.test(word!)) return null;
      return word!.replace(/[013457@$!|]/g, (mark) => leetLetter[mark] ?? mark);
    },
  );

/** "h.a.r.b.o.u.r", "O L I V E R", "i-d-i-o-t": four or more single letters parted by one and the same mark. */
export const spacedLetters: Step = (input) =>
  rewrite(
    input,
    /(?<![\p{L}\p{N}'’])\p{L}([ ._*·-])\p{L}(?:\1\p{L}){2,}(?![\p{L}\p{N}'’])\.?/gu,
    ([whole, mark]) => {
      const letters = whole.split(mark!).join('').replace(/\.$/, '');
      // "U.S.A.F." and the like are left: an acronym is spelt in capitals with full stops.
      return mark === '.' && whole.endsWith('.') && letters === letters.toUpperCase() ? null : letters;
    },
  );

/** "soooo" → "so", "Missss" → "Miss": the spelling the dictionary has, else one letter. */
export const stretchedLetters =
  (known: (word: string) => boolean): Step =>
  (input) =>
    rewrite(input, /\p{L}*(\p{L})\1\1\p{L}*/gu, ([word]) => {
      if (/^(\p{L})\1+$/u.test(word!) || /^www/i.test(word!) || /^[MDCLXVI]+$/.test(word!)) return null;
      const twice = word!.replace(/(\p{L})\1{2,}/gu, '$1$1');
      if (known(twice.toLowerCase())) return twice;
      return word!.replace(/(\p{L})\1{2,}/gu, '$1');
    });

/** "Mrs🙄Smith" and "Oliver,Noah" are parted; "1,000" and "👩‍👩‍👧" are not. */
export const unglue: Step = (input) => {
  const commas = rewrite(
    input,
    /(?<=\p{L}\p{L})[,;](?=\p{L})|(?<=\p{Ll}\p{Ll})[.!?…]+(?=\p{Lu}\p{Ll})/gu,
    ([mark]) => `${mark} `,
  );
  const before = rewrite(
    commas,
    /(?<=[\p{L}\p{N}.,!?)])(?=\p{Extended_Pictographic})(?<!\p{Extended_Pictographic})(?![©®™])/gu,
    () => ' ',
  );
  return rewrite(before, /(?<=\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]?)(?=\p{L})/gu, () => ' ');
};

const beyondAscii: readonly Step[] = [dropInvisible, plainSpaces, composeMarks, latinLetters];

/** Runs the steps in order. `known` says whether a lower-case word is in the dictionary. */
export function normalise(typed: string, known: (word: string) => boolean): Mapped {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII begins with them.
  const first = /[^\u0000-\u007f]/.test(typed) ? beyondAscii : [];
  const steps = [...first, leet, spacedLetters, stretchedLetters(known), unglue];
  return steps.reduce((text, step) => step(text), { text: typed } as Mapped);
}

/** "#MrsSmithTeaches" → "Mrs", "Smith", "Teaches"; "@year4_harbour" → "year", "4", "harbour". */
export function tagWords(tag: string): string[] {
  return tag.match(/\p{Lu}+(?=\p{Lu}\p{Ll})|\p{Lu}?[\p{Ll}'’]+|\p{Lu}+|\p{N}+/gu) ?? [];
}
