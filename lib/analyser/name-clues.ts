import { Known, know } from './lexicon.ts';
import type { Token } from './reading.ts';

/**
 * What speaks for and against a word being part of a name: its shape, what the dictionaries know of it, its neighbours.
 * Clues are strings so that the weights (data/name-weights.ts) can be read: "cx>cf" is a capital word nobody knows
 * before a capital surname. None holds a word that is not a function word or a cue, so names cannot be learnt by heart.
 */
export interface Sighted {
  /** Shape and knowledge in two letters: "cg" a capital given name, "lw" an ordinary small word, "P," a comma. */
  sort: string;
  /** Worth scoring: everything else is no name. */
  candidate: boolean;
}

const cues = new Set(
  (
    'a an the my your his her their our this that some in at on from to of for with by and or & vs v via as like about than near says said say told tells tweeted wrote asks ' +
    'hi hey hello dear thanks thank love miss rip happy congratulations congrats well poor lovely little big old young lil king queen is was has had will would can did does who whose when i you he she we they it ' +
    'not no so if but because what how where just get got make made see saw watch watching listen listening feat ft featuring starring actor actress singer author captain coach star friend mum mam dad brother sister son daughter uncle aunt auntie nan wife husband boyfriend girlfriend baby mr mrs miss ' +
    'president minister secretary pm mp sen senator gov governor mayor king queen prince princess duke duchess lord lady sir dr saint st judge chief general editor ceo boss leader ' +
    'street st road rd avenue lane park university college school hospital city county united fc club council church airport station stadium group inc ltd news times show awards cup league day festival beach island hall house bank court police'
  ).split(' '),
);

const functionSort = 'q';
const marks = new Set(`.,!?:;"'“”’‘…()[]&/-–—|*~`);

/** What the word is, in one letter, the most telling first. */
function knowledge(flags: number): string {
  if (flags & Known.public) return 'z';
  if (flags & Known.title) return 't';
  if (flags & Known.function) return flags & Known.given ? 'G' : functionSort;
  const name = flags & (Known.given | Known.family);
  const other = flags & (Known.word | Known.place | Known.organisation);
  if (name) {
    if (other) return flags & Known.given ? 'G' : flags & Known.word ? 'F' : 'p';
    return flags & Known.given ? (flags & Known.family ? 'b' : 'g') : 'f';
  }
  if (flags & Known.word) return 'w';
  if (flags & Known.place) return 'p';
  return flags & Known.organisation ? 'o' : 'x';
}

const tagged = [
  'Verb',
  'Adjective',
  'Adverb',
  'Expression',
  'Preposition',
  'Conjunction',
  'Pronoun',
  'Value',
  'Date',
];

/** An unknown word that grammar or an ending gives away ("replaying") is as good as known. */
function unknownSort(token: Token): string {
  for (const tag of tagged) if (token.tags.has(tag)) return 'w';
  if (token.tags.has('Place')) return 'p';
  if (token.tags.has('Organization')) return 'o';
  if (/('t|n't|'re|'ll|'ve)$/.test(token.lower)) return 'w';
  const stem = token.lower.replace(/(ing|ed|ly|ness|ment|able|ful|less|ism|ity|ers?|y|s)$/, '');
  if (stem.length > 2 && stem.length < token.lower.length && (know(stem) | know(`${stem}e`)) & Known.word)
    return 'w';
  return token.tags.has('Plural') ? 'y' : 'x';
}

function shape(text: string): string {
  if (!/^\p{Lu}/u.test(text)) return /\p{Lu}/u.test(text) ? 'm' : 'l';
  if (/^\p{Lu}\.?$/u.test(text) || /^(\p{Lu}\.){1,3}$/u.test(text)) return 'i';
  if (!/\p{Ll}/u.test(text)) return 'u';
  return /^\p{Lu}\p{Ll}*(?:['’]?\p{Lu}?\p{Ll}+)*$/u.test(text) ? 'c' : 'm';
}

export function sight(token: Token, fold: string): Sighted {
  if (token.kind !== 'word') {
    const mark =
      token.kind === 'punctuation'
        ? `P${marks.has(token.text[0]!) ? token.text[0] : '*'}`
        : token.kind[0]!.toUpperCase();
    return { sort: mark, candidate: false };
  }
  const form = shape(token.text);
  let known = knowledge(know(fold));
  if (known === 'x') known = unknownSort(token);
  const candidate = form === 'l' ? /[gGbfz]/.test(known) : form !== 'm' || known !== 'w';
  return { sort: form + known, candidate };
}

/** The clues of the word at `i`. `caps` says how much of the post is in capitals: 0 little, 1 a title, 2 a shout. */
export function cluesOf(
  tokens: readonly Token[],
  fold: readonly string[],
  sights: readonly Sighted[],
  i: number,
  caps: number,
): string[] {
  const token = tokens[i]!;
  const sort = sights[i]!.sort;
  const near = (k: number): string => {
    const other = tokens[k];
    return !other ? '^' : other.sentence === token.sentence ? sights[k]!.sort : '|';
  };
  const before = near(i - 1);
  const after = near(i + 1);
  const head = before === '^' || before === '|' ? '!' : '';
  const clues = [
    sort,
    `${sort}#${caps}`,
    `${before}>${sort}`,
    `${sort}<${after}`,
    `${before}>${sort}<${after}`,
    `${near(i - 2)}>>${sort}`,
    `${sort}<<${near(i + 2)}`,
  ];
  if (head) clues.push(`${head}${sort}`, `${head}${sort}#${caps}`);
  const owns = token.lower.endsWith("'s");
  if (owns) clues.push(`'s ${sort}`);
  const left = fold[i - 1];
  const right = fold[i + 1];
  if (left && before !== '|' && cues.has(left)) clues.push(`${left} ${sort}`, `${left} ${sort[0]}`);
  if (right && after !== '|' && cues.has(right)) clues.push(`${sort} ${right}`, `${sort[0]} ${right}`);
  if (cues.has(fold[i]!)) clues.push(`=${fold[i]} ${sort[0]}`);
  for (const tag of [
    'Person',
    'Place',
    'Organization',
    'ProperNoun',
    'Acronym',
    'Verb',
    'Adjective',
    'Plural',
  ])
    if (token.tags.has(tag)) clues.push(`${sort}:${tag}`);
  if (tokens[i + 1]?.tags.has('Verb') && after !== '|') clues.push(`${sort} v`, `${before}>${sort} v`);
  if (sort === 'cx' || sort === 'lx') clues.push(`…${fold[i]!.slice(-3)}`, `…${fold[i]!.slice(-2)}`);
  const length = fold[i]!.length;
  clues.push(`${sort}~${length < 4 ? 's' : length > 7 ? 'l' : 'm'}`);
  return clues;
}

/**
 * What capitals mean in this post: 0 what they should, 1 a headline, 2 a shout, 3 nothing we know, for most of its small
 * words are not English.
 */
export function capsOf(sights: readonly Sighted[]): number {
  let words = 0;
  let capitals = 0;
  let shouted = 0;
  let small = 0;
  let strange = 0;
  for (const { sort } of sights) {
    if (sort[1] === undefined || sort[0] === 'P') continue;
    words++;
    if (sort[0] === 'u') shouted++;
    if (sort[0] === 'c') capitals++;
    if (sort[0] === 'l') small++;
    if (sort === 'lx' || sort === 'lg') strange++;
  }
  if (small > 2 && strange > small * 0.45) return 3;
  if (shouted > words * 0.6 && words > 2) return 2;
  return capitals + shouted > words * 0.55 && words > 4 ? 1 : 0;
}
