import { type Line, sentenceAround } from './line.ts';

/** Reasons for which the words of a claim do not say what they seem to say. All look at words of one sentence. */

const not = new Set(
  'not never isnt arent wasnt werent aint nor hardly neither nae no dont doesnt didnt cant wouldnt couldnt'.split(
    ' ',
  ),
);
/** "not only a liar", "not just lazy": said all the same. */
const notReally = new Set('only just even merely simply exactly'.split(' '));
const denial = new Set(
  'think believe say said saying call called calling suggest suggesting mean meant accuse accusing true thought'.split(
    ' ',
  ),
);

/** "she is not a thief", "nobody said he was lazy", "I don't think she's a bully". */
export function negated(line: Line, from: number, upTo: number): boolean {
  const { words, sentence } = line;
  const lowest = Math.max(0, from);
  for (let i = upTo - 1; i >= lowest && sentence[i] === sentence[upTo]; i--) {
    const word = words[i]!;
    if (!not.has(word)) continue;
    if (notReally.has(words[i + 1] ?? '')) continue;
    // "not saying she's a thief but": the denial is the insinuation.
    if (word === 'not' && /^saying$/.test(words[i + 1] ?? '') && words.slice(i, upTo + 12).includes('but'))
      return false;
    return true;
  }
  return false;
}

/** Someone denies it before the subject is named: "nobody said …", "I never thought …", "don't think …". */
export function denied(line: Line, subject: number): boolean {
  const { words, sentence } = line;
  for (let i = subject - 1; i >= Math.max(0, subject - 4) && sentence[i] === sentence[subject]; i--) {
    if (!denial.has(words[i]!)) continue;
    const before = words[i - 1] ?? '';
    const twoBefore = words[i - 2] ?? '';
    if (words[i] === 'saying' && words.slice(i, i + 14).includes('but')) return false;
    if (
      not.has(before) ||
      not.has(twoBefore) ||
      before === 'nobody' ||
      twoBefore === 'nobody' ||
      before === 'stop'
    )
      return true;
  }
  return false;
}

const supposing = new Set('if imagine suppose pretend unless whether wish'.split(' '));

/** "if she was a thief", "imagine being that rude". */
export function supposed(line: Line, at: number, cue: number): boolean {
  for (let i = at; i >= Math.max(0, at - 3) && line.sentence[i] === line.sentence[cue]; i--) {
    if (!supposing.has(line.words[i]!)) continue;
    // "as if", "what if", "know if", "wonder if": asked or said, not supposed.
    return !/^(as|what|know|knows|wonder|wondering|asked|ask|see|sure|even|true|and)$/.test(
      line.words[i - 1] ?? '',
    );
  }
  return false;
}

const play = new Set(
  `film movie episode series season netflix iplayer sky itv bbc channel4 telly soap corrie eastenders emmerdale hollyoaks traitors
  strictly celebrity gladiators bakeoff masterchef novel paperback audiobook podcast fortnite minecraft roblox xbox playstation ps5
  switch nintendo mario fifa cod warzone zelda pokemon d&d dnd dungeon campaign boss level gta panto pantomime character villain plot
  ref referee var keeper striker penalty pen offside goal goals league match pitch derby innings wicket wickets scrum tries karaoke
  chapter trailer sequel finale documentary drama quiz parkrun bowls darts snooker squad kills gig gigs album band`.split(
    /\s+/,
  ),
);

/** The sentences with a word of a game, a match or a story in them; asked of every claim, so found once. */
const playing = new WeakMap<Line, ReadonlySet<number>>();

/** The draft, or one sentence of it, is about a game, a match or a story. */
export function aboutPlay(line: Line, sentence?: number): boolean {
  let sentences = playing.get(line);
  if (!sentences) {
    sentences = new Set(line.sentence.filter((_, i) => play.has(line.words[i]!)));
    playing.set(line, sentences);
  }
  return sentence === undefined ? sentences.size > 0 : sentences.has(sentence);
}

const hearsay =
  /\b(apparently|allegedly|supposedly|rumour|rumours|rumor|heard|hear|reckons?|word is|told me|is it true|its true|if its true|they say|they reckon|someone said|so they|off a|from a mate|no smoke|not saying|say that)\b/;

/** Something heard and passed on. */
export const passedOn = (line: Line, at: number): boolean => hearsay.test(sentenceText(line, at));

/** The words of the sentence around a word, parted by single spaces. */
export function sentenceText(line: Line, at: number): string {
  const [first, last] = sentenceAround(line, at);
  return line.words.slice(first, last + 1).join(' ');
}

const affection =
  /😂|🤣|❤|🥰|😘|💕|💙|💛|💚|💜|😍|🙌|👏|🏆|\blol\b|\bhaha|\blove (her|him|you|ya|them)\b|\bxx+\b|\bbless\b/u;

/** Banter and fondness around it; a smile does not help where the words are grave. */
export const fond = (text: string): boolean => affection.test(text);
