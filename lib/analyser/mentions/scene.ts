import { foldName } from '../../school/names.ts';
import { Known, know } from '../lexicon.ts';
import type { Mention, Reading, Token } from '../reading.ts';
import type { Role } from '../types.ts';
import { schoolTalked } from './context.ts';
import type { Roster } from './roster.ts';

/** One part with everything that finding mentions in it needs; the passes share it and mark what they have taken. */
export interface Scene {
  reading: Reading;
  tokens: readonly Token[];
  /** Each token folded, a possessive 's taken off: "O'Hara's" → "ohara". */
  fold: readonly string[];
  /** How many letters of a possessive the token ends in: 2 for "Alfie's", 1 for "alfies", 0 for none. */
  owns: readonly number[];
  roster: Roster;
  role: Role;
  /** First names of the author's own children, folded. */
  ownChildren: ReadonlySet<string>;
  atSchoolPlace: boolean;
  /** School is the talk of the draft, or it is written where only school people are. */
  around: boolean;
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
  const owns: number[] = [];
  for (const token of reading.tokens) {
    const possessive = token.lower.endsWith("'s") && token.lower.length > 2;
    const bare = possessive ? token.lower.slice(0, -2) : token.lower;
    const word = ascii.test(bare) ? bare : foldName(bare);
    const lazy = !possessive && token.kind === 'word' && lazyPossessive(word, rest.roster);
    fold.push(lazy ? word.slice(0, -1) : word);
    owns.push(possessive ? 2 : lazy ? 1 : 0);
  }
  const around = rest.atSchoolPlace || schoolTalked(reading.tokens, fold);
  return {
    ...rest,
    around,
    reading,
    tokens: reading.tokens,
    fold,
    owns,
    mentions: [],
    taken: new Uint8Array(reading.tokens.length),
  };
}

/** "alfies mum", "mr pells doing": a name with an s that no dictionary has. */
function lazyPossessive(word: string, roster: Roster): boolean {
  if (word.length < 4 || !word.endsWith('s') || word.endsWith('ss')) return false;
  const stem = word.slice(0, -1);
  const onRoster = roster.bySurname.has(stem) || roster.byFirst.has(stem) || roster.profile.pupils.has(stem);
  if (roster.bySurname.has(word) || roster.byFirst.has(word) || roster.profile.pupils.has(word)) return false;
  const flags = know(word);
  if (flags & ~(Known.family | Known.given)) return false;
  return onRoster || (flags === 0 && Boolean(know(stem) & Known.given) && !(know(stem) & Known.word));
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

/** Starts with a capital. */
export const capital = (token: Token | undefined): boolean =>
  token?.kind === 'word' && /^\p{Lu}/u.test(token.text);

/** Whether `i` opens its sentence, quotation marks and emoji aside. */
export function opens({ tokens }: Scene, i: number): boolean {
  let before = i - 1;
  while (before >= 0 && tokens[before]!.sentence === tokens[i]!.sentence) {
    if (tokens[before]!.kind === 'word' || tokens[before]!.kind === 'number')
      return /^[:–—-]$/.test(tokens[before + 1]!.text);
    before--;
  }
  return true;
}
