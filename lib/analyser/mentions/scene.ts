import { foldName } from '../../school/names.ts';
import type { Mention, Reading, Token } from '../reading.ts';
import type { Role } from '../types.ts';
import type { Roster } from './roster.ts';

/** One part with everything that finding mentions in it needs; the passes share it and mark what they have taken. */
export interface Scene {
  reading: Reading;
  tokens: readonly Token[];
  /** Each token folded, a possessive 's taken off: "O'Hara's" → "ohara". */
  fold: readonly string[];
  /** The token ended in 's or s'. */
  owns: readonly boolean[];
  roster: Roster;
  role: Role;
  /** First names of the author's own children, folded. */
  ownChildren: ReadonlySet<string>;
  atSchoolPlace: boolean;
  mentions: Mention[];
  /** Tokens that stand in a mention already. */
  taken: Uint8Array;
}

const ascii = /^[a-z0-9]*$/;

export function openScene(
  reading: Reading,
  rest: Pick<Scene, 'roster' | 'role' | 'ownChildren' | 'atSchoolPlace'>,
): Scene {
  const fold: string[] = [];
  const owns: boolean[] = [];
  for (const token of reading.tokens) {
    const possessive = token.lower.endsWith("'s") && token.lower.length > 2;
    const bare = possessive ? token.lower.slice(0, -2) : token.lower;
    fold.push(ascii.test(bare) ? bare : foldName(bare));
    owns.push(possessive);
  }
  return {
    ...rest,
    reading,
    tokens: reading.tokens,
    fold,
    owns,
    mentions: [],
    taken: new Uint8Array(reading.tokens.length),
  };
}

/** Adds a mention unless its words are already part of one. */
export function mention(scene: Scene, found: Omit<Mention, 'part'>): Mention | undefined {
  for (let i = found.first; i <= found.last; i++) if (scene.taken[i]) return undefined;
  scene.taken.fill(1, found.first, found.last + 1);
  const whole: Mention = { ...found, part: scene.reading.part };
  scene.mentions.push(whole);
  return whole;
}

/** The words from `first` to `last` as they were typed. */
export function typedWords({ reading }: Scene, first: number, last: number): string {
  const { start, end } = reading.toTyped(reading.tokens[first]!.start, reading.tokens[last]!.end);
  return reading.typed.slice(start, end);
}

/** Starts with a capital and isn't a shout of one letter. */
export const capital = (token: Token | undefined): boolean =>
  token?.kind === 'word' && /^\p{Lu}/u.test(token.text);
