import nlp from 'compromise/two';
import { foldName } from '../school/names.ts';
import { brands } from './data/brands.ts';
import { commonWords } from './data/common-words.ts';
import { familyNameGroups } from './data/family-names.ts';
import { givenNameGroups } from './data/given-names.ts';
import { placeNames } from './data/place-names.ts';
import { publicFigures, titledFigures } from './data/public-figures.ts';
import { titles } from './data/titles.ts';
import { wordNames } from './data/word-names.ts';

/** What the dictionaries know of a word. Flags add up: "Grace" is a given name and an ordinary word. */
export const Known = {
  given: 1,
  family: 2,
  word: 4,
  place: 8,
  organisation: 16,
  /** By itself already a public figure: "Obama". */
  public: 32,
  title: 64,
  /** The, of, with, is: words that hold sentences together. */
  function: 128,
} as const;

const { lexicon } = (nlp.model() as { one: { lexicon: Record<string, string | string[]> } }).one;

/** Whether `compromise` knows the lower-case word, which is how stretched letters find their spelling. */
export const inDictionary = (word: string): boolean => Object.hasOwn(lexicon, word) || commonWords.has(word);

const wordsOf = (groups: Record<string, string>): Set<string> =>
  new Set(Object.values(groups).join(' ').match(/\S+/g));
const given = wordsOf(givenNameGroups);
const family = wordsOf(familyNameGroups);

const listed = (list: string): string[] =>
  list
    .split(/[·\n]/)
    .map((entry) => entry.trim())
    .filter(Boolean);
const wholePublic = new Set<string>();
const partPublic = new Set<string>();
for (const figure of listed(publicFigures)) {
  for (const word of figure.split(' ')) if (word.endsWith('*')) partPublic.add(foldName(word.slice(0, -1)));
  const whole = foldName(figure.replaceAll('*', ''));
  if (whole.includes(' ')) wholePublic.add(whole);
}
const titledPublic = new Set(listed(titledFigures).map(foldName));

const publicStarts = new Set([...wholePublic, ...titledPublic].map((whole) => whole.split(' ')[0]!));

/** Whether a public figure's name begins with the word; most words need no further look. */
export const startsPublicFigure = (word: string): boolean => publicStarts.has(word);

/** Whether these folded words are a public figure or a character: "david attenborough", "mr bean". */
export const isPublicFigure = (folded: string): boolean =>
  wholePublic.has(folded) || titledPublic.has(folded);

const functionTags =
  /^(Determiner|Pronoun|Preposition|Conjunction|Modal|Copula|QuestionWord|Possessive|Negative|Auxiliary|Reflexive)/;
const placeTags = /^(City|Country|Place|Region)/;
const organisationTags = /^(Organization|SportsTeam|Company|School)/;

/** Words looked up of late: each is asked about several times in one draft. Emptied when full, so memory stays flat. */
const asked = new Map<string, number>();
const mostAsked = 4096;

/** The flags of a folded, lower-case word. */
export function know(word: string): number {
  const before = asked.get(word);
  if (before !== undefined) return before;
  if (asked.size >= mostAsked) asked.clear();
  const flags = lookUp(word);
  asked.set(word, flags);
  return flags;
}

function lookUp(word: string): number {
  let flags = 0;
  if (given.has(word)) flags |= Known.given;
  if (family.has(word)) flags |= Known.family;
  if (wordNames.has(word)) flags |= Known.given | Known.word;
  if (titles.has(word)) flags |= Known.title;
  if (commonWords.has(word)) flags |= Known.word;
  if (brands.has(word)) flags |= Known.organisation;
  if (placeNames.has(word)) flags |= Known.place;
  if (!Object.hasOwn(lexicon, word)) return publicToo(word, flags);
  for (const tag of [lexicon[word]!].flat()) {
    if (tag === 'LastName') flags |= Known.family;
    else if (/Name$|^Person$/.test(tag)) flags |= Known.given;
    else if (functionTags.test(tag)) flags |= Known.function;
    else if (placeTags.test(tag)) flags |= Known.place;
    else if (organisationTags.test(tag)) flags |= Known.organisation;
    else if (tag !== 'Abbreviation' && tag !== 'Honorific' && tag !== 'ProperNoun') flags |= Known.word;
  }
  return publicToo(word, flags);
}

/** A surname that means one person, unless it is an everyday word too ("heard", "drake"). */
const publicToo = (word: string, flags: number): number =>
  partPublic.has(word) && !(flags & (Known.word | Known.function)) ? flags | Known.public : flags;
