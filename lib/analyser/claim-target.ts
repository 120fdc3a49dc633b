import type { Imputation } from './data/imputations/imputation.ts';
import { wordLists } from './data/word-lists.ts';
import { type Line, sentenceAround } from './line.ts';
import type { Match } from './phrases.ts';
import type { Mention } from './reading.ts';
import { type Subject, subjectOf } from './subject.ts';
import type { TargetScope } from './types.ts';

/** A phrase of an imputation, and which of its three shapes it is. */
export interface Cue {
  imputation: Imputation;
  shape: 'is' | 'does' | 'says';
}

const community = new Set(['staff', 'pupil', 'parent']);
const persons = new Set(['staff', 'pupil', 'parent', 'person', 'public']);

/** A class list pasted in is no story about anybody. */
const largestCast = 60;

/** The people of a draft in the order of its words; pronouns left out. */
export function castOf(lines: readonly Line[]): Mention[] {
  const cast = lines.flatMap((line) =>
    [...line.extent.keys()].filter((m) => persons.has(m.kind) && m.via !== 'pronoun'),
  );
  return cast.slice(0, largestCast);
}

export interface Found {
  about?: Mention;
  scope: TargetScope;
  /** Leftmost word of the relation, for the negation guard. */
  from: number;
  faint?: boolean;
}

const scopeOf = ({ kind }: Mention): TargetScope =>
  community.has(kind) ? 'community' : kind === 'public' ? 'public' : 'other';

/** Whom a cue is said of: the person it catches, its grammatical subject, who stands beside it, or who was last named. */
export function targetOf(
  line: Line,
  match: Match<Cue>,
  cast: readonly Mention[],
  atSchoolPlace: boolean,
): Found | undefined {
  const { first, last, caught } = match;
  if (caught?.mention) return of(caught.mention, first);
  if (caught) return byPronoun(line, first, line.words[caught.first]!, cast, atSchoolPlace);
  const inside = mentionIn(line, first, last, persons);
  if (inside && match.value.shape !== 'is') return of(inside, first);

  const subject = subjectOf(line, first);
  const noun = line.words[last + 1];
  if (
    match.value.shape === 'is' &&
    (attributive(line, last, noun) || ofThing(line, last) || !linked(line, subject, first))
  )
    return undefined;
  if (match.value.shape === 'is' && subject.kind !== 'mention' && subject.kind !== 'self') {
    const beside = besideOf(line, last);
    if (beside) return of(beside, subject.at);
  }
  return bySubject(line, subject, cast, atSchoolPlace, match);
}

const personNouns = new Set(
  wordLists
    .get('somebody')!
    .concat('teachers people human being excuse staff kids children parents'.split(' ')),
);

/** "his daft cards": the adjective goes with a thing that follows. */
function attributive(line: Line, last: number, noun: string | undefined): boolean {
  if (noun === undefined || line.sentence[last + 1] !== line.sentence[last] || personNouns.has(noun))
    return false;
  if (line.opens[last + 1]) return false;
  const next = line.reading.tokens[line.token[last + 1]!]!;
  if (line.token[last + 1] !== line.token[last]! + 1) return false;
  return next.tags.has('Noun') && !next.tags.has('Pronoun') && !next.tags.has('Possessive');
}

/** "A joke of a school", not "a joke of a headteacher": the second noun is what is spoken of. */
function ofThing(line: Line, last: number): boolean {
  const [of, article, noun] = line.words.slice(last + 1, last + 4);
  if (of !== 'of' || (article !== 'a' && article !== 'an') || noun === undefined) return false;
  const mention = line.opens[last + 3] ?? line.opens[last + 2];
  return !(mention && persons.has(mention.kind)) && !personNouns.has(noun);
}

const links = new Set(
  `seem seems seemed look looks looked sound sounds act acts acting acted remain remains become becomes became turned turns turn out called
  calls call get gets got stay stays feel feels felt being been known think thinks thought reckon say says said goes going proved proves
  such as better keep keeps kept having have has had let`.split(/\s+/),
);

/** "he is a rat", "she looks a fright"; not "you can see the whale": a verb of doing parts them. */
function linked(line: Line, subject: Subject, first: number): boolean {
  const from =
    subject.kind === 'mention' ? (line.extent.get(subject.mention)?.last ?? subject.at) : subject.at;
  for (let i = from + 1; i < first; i++) {
    const { tags } = line.reading.tokens[line.token[i]!]!;
    const helping =
      tags.has('Copula') || tags.has('Auxiliary') || tags.has('Modal') || links.has(line.words[i]!);
    if (
      tags.has('Verb') &&
      !helping &&
      !tags.has('Gerund') &&
      !tags.has('Participle') &&
      !tags.has('Adjective')
    )
      return false;
  }
  return true;
}

const of = (about: Mention, from: number): Found | undefined =>
  persons.has(about.kind) ? { about, scope: scopeOf(about), from } : undefined;

function mentionIn(line: Line, first: number, last: number, kinds: ReadonlySet<string>): Mention | undefined {
  for (let i = first; i <= last; i++) {
    const mention = line.opens[i];
    if (mention && kinds.has(mention.kind)) return mention;
  }
  return undefined;
}

const between = new Set('that is are was a an the of what our this lot one you'.split(' '));

/** "Absolute clown, that Mr Pell", "what a witch the head is". */
function besideOf(line: Line, last: number): Mention | undefined {
  for (let i = last + 1; i <= last + 4 && line.sentence[i] === line.sentence[last]; i++) {
    const mention = line.opens[i];
    if (mention) return persons.has(mention.kind) && mention.via !== 'pronoun' ? mention : undefined;
    if (!between.has(line.words[i]!)) return undefined;
  }
  return undefined;
}

function bySubject(
  line: Line,
  subject: Subject,
  cast: readonly Mention[],
  atSchoolPlace: boolean,
  match: Match<Cue>,
): Found | undefined {
  switch (subject.kind) {
    case 'mention':
      if (subject.mention.kind === 'school') return undefined;
      return of(subject.mention, subject.at);
    case 'self':
      return undefined;
    case 'thing': {
      // "Will's badges aren't real": a whole wording speaks of whoever is in the sentence.
      const here =
        match.value.shape === 'says' && mentionIn(line, ...sentenceAround(line, match.first), persons);
      return here ? of(here, subject.at) : undefined;
    }
    case 'you': {
      const spoken = mentionIn(line, ...sentenceAround(line, match.first), persons);
      return spoken ? of(spoken, subject.at) : { scope: 'other', from: subject.at };
    }
    case 'vague':
      if (!atSchoolPlace && match.value.imputation.insult) return undefined;
      return {
        scope: atSchoolPlace || cast.some((m) => community.has(m.kind)) ? 'community' : 'other',
        from: subject.at,
        faint: true,
      };
    case 'elided': {
      if (match.value.shape === 'is' && !personal(line, match)) return undefined;
      return antecedent(line, subject.at, match.first, cast, atSchoolPlace);
    }
    default:
      return byPronoun(line, subject.at, line.words[subject.at]!, cast, atSchoolPlace);
  }
}

const called = new Set(
  `a an the that this these those such you your absolute complete total utter proper right fucking bloody little old big fat real pure
  what some lying thieving horrible nasty evil is are was were be been isnt im hes shes theyre youre being`.split(
    /\s+/,
  ),
);

/** By itself "useless" speaks of anything and "rats" are rats; "useless woman" and "what a liar" are somebody. */
function personal(line: Line, match: Match<Cue>): boolean {
  if (match.last > match.first) return true;
  const before = line.words[match.first - 1] ?? '';
  return line.sentence[match.first - 1] === line.sentence[match.first] && called.has(before);
}

/** Who was last spoken of before `at`, else who is named next. */
function nearest(line: Line, at: number, cast: readonly Mention[]): Mention | undefined {
  let before: Mention | undefined;
  for (const mention of cast) {
    const extent = line.extent.get(mention);
    if (!extent || extent.first < at) before = mention;
  }
  return before ?? cast[0];
}

function antecedent(line: Line, from: number, at: number, cast: readonly Mention[], atSchoolPlace: boolean) {
  const mention = nearest(line, at, cast);
  if (mention) return of(mention, from);
  return atSchoolPlace
    ? { scope: 'community' as const, from, faint: true }
    : { scope: 'other' as const, from };
}

const men = /^(mr|sir|rev|reverend|him|dad|father|grandad|headmaster|lad|caretaker)\b/;
const women = /^(mrs|miss|ms|mam|mum|mother|dinner lady|headmistress|lady|nana|lass)\b/;

/** "he" is not Mrs Dunmore. */
function agrees(line: Line, word: string, mention: Mention): boolean {
  const first = line.extent.get(mention)?.first;
  if (first === undefined) return true;
  const title = line.words
    .slice(first, first + 3)
    .join(' ')
    .replace(/^(the|our|that|this|my) /, '');
  if (/^(he|him|hes|his|hed)$/.test(word)) return !women.test(title);
  if (/^(she|her|shes|hers|shed)$/.test(word)) return !men.test(title);
  return true;
}

function byPronoun(
  line: Line,
  from: number,
  word: string,
  cast: readonly Mention[],
  atSchoolPlace: boolean,
): Found | undefined {
  if (word === 'it') return undefined;
  const mention = nearest(
    line,
    from,
    cast.filter((each) => agrees(line, word, each)),
  );
  if (mention) return of(mention, from);
  return { scope: atSchoolPlace ? 'community' : 'other', from };
}
