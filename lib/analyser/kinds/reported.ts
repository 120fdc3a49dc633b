import { type Line, sentenceAround } from '../line.ts';

/** Hateful or violent words that are reported, condemned or warned of, not said: all in one sentence. */

const reporting = new Set(
  `say says said saying saying write writes writing wrote written shout shouted shouting shouts yell yelled call calls called calling
  statements statement comments comment messages message stuff things threats threat threatening threaten threatened telling tell tells
  chant chanted chanting heard post posts posting posted slogan slogans graffiti scrawled sprayed painted abuse abused word words`.split(
    /\s+/,
  ),
);
const condemning = new Set(
  `hateful hatred stop stopped tolerate tolerated tolerates condone condoned support unacceptable wrong prison jail jailed court blocked block
  hurtful deeply horrible disgusting disgraceful vile shameful sickening racist racism sexist sexism homophobic homophobia transphobic
  transphobia islamophobia antisemitism bigotry bigot bigots ignorance defend against condemn condemned challenge disheartening sad
  shows offended offensive upset upsetting heartbroken heartbreaking crying cried arrested charged sentenced convicted zero report
  reported education intolerance prejudice discrimination stereotype stereotypes ban banned never small-minded`.split(
    /\s+/,
  ),
);
const quotes = /["“«][^"”»]*["”»]|(?<=\s|^)['‘][^'’]+['’](?=\W|$)/g;

/** "shouted at my wife to go back", "told him he was": another's words, unless it was the author who said them. */
function toldSomebody(words: readonly string[], sentence: readonly number[], first: number): boolean {
  for (let i = first - 1; i >= Math.max(0, first - 7) && sentence[i] === sentence[first]; i--) {
    if (!/^(told|shouted|yelled|screamed|called|shouting|screaming|calling|yelling|telling)$/.test(words[i]!))
      continue;
    const before = sentence[i - 1] === sentence[i] ? words[i - 1]! : '';
    // "Told my lad to hit him back": who else.
    if (before === '' && words[i] === 'told') return false;
    return (
      !/^(i|ive|we|weve|and|then|just)$/.test(before) &&
      /^(my|me|him|her|us|our|at|a|an|the)$/.test(words[i + 1] ?? '')
    );
  }
  return false;
}

export function reported(line: Line, first: number, last: number): boolean {
  const { reading, token, sentence, words } = line;
  const { quoted } = reading.sentences[sentence[first]!]!;
  const [start, end] = sentenceAround(line, first);
  const from = token[start]!;
  const to = token[end]!;
  if (quoted && reading.sentences.length > 1) return true;
  if (toldSomebody(words, sentence, first)) return true;
  let opened = 0;
  for (let t = from; t < token[first]!; t++) if (/["“”«»]/.test(reading.tokens[t]!.text)) opened++;
  const inQuotes = opened % 2 === 1;
  const mine =
    words.slice(start, end + 1).some((word) => /^(i|ive|my|we)$/.test(word)) &&
    !words.slice(start, end + 1).includes('call');
  let says = false;
  let condemns = false;
  for (let i = start; i <= end; i++) {
    if (/^(stop|tolerate|condone|condoned)$/.test(words[i]!) && i <= last) condemns = true;
    if (words[i] === 'hatred' && !mine) condemns = says = true;
    if (i >= first && i <= last && !/^(calling|threatening|telling|writing|call)$/.test(words[i]!)) continue;
    if (reporting.has(words[i]!)) says = true;
    if (condemning.has(words[i]!)) condemns = true;
  }
  if (inQuotes) return says || condemns || to > from;
  return says && (condemns || quotedHere());

  /** Single quotes around the words themselves; scare quotes elsewhere ("one more 'quick word'") report nothing. */
  function quotedHere(): boolean {
    const offset = reading.tokens[from]!.start;
    const text = reading.text.slice(offset, reading.tokens[to]!.end);
    const at = reading.tokens[token[first]!]!.start - offset;
    for (const { index, 0: whole } of text.matchAll(quotes))
      if (index <= at && at < index + whole.length) return true;
    return false;
  }
}
