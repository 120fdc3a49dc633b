import { foreignWords, homelyEnglish } from './data/foreign-words.ts';
import { Known, know } from './lexicon.ts';
import type { Reading } from './reading.ts';
import type { Draft } from './types.ts';

/** Fewer words than this never settle what a draft is written in. */
const enough = 5;

const homely = new Set(homelyEnglish.match(/\S+/g));
const languagesOf = new Map<string, string[]>();
for (const [language, words] of Object.entries(foreignWords)) {
  // A word that English has too tells nothing.
  for (const word of words
    .split(' ')
    .filter((each) => !(know(each) & (Known.word | Known.function)) && !homely.has(each)))
    languagesOf.set(word, [...(languagesOf.get(word) ?? []), language]);
}

/** Writing systems that no English is written in, and what is likeliest written in them. */
const scripts: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Cyrillic}/gu, 'uk'],
  [/\p{Script=Han}/gu, 'zh'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/\p{Script=Gurmukhi}/gu, 'pa'],
  [/\p{Script=Bengali}/gu, 'bn'],
  [/\p{Script=Gujarati}/gu, 'gu'],
  [/\p{Script=Tamil}/gu, 'ta'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Ethiopic}/gu, 'am'],
  [/\p{Script=Thai}/gu, 'th'],
];

/**
 * What a draft is written in, and whether it is English enough to be read. What a detector says is weighed against the
 * English words in sight: Geordie, Scots, text-speak and a learner's English are English, whatever a detector makes of
 * them. Only what is clearly another language is left unchecked.
 */
export function languageOf(
  draft: Draft,
  readings: readonly Reading[],
): { language: string; checked: boolean } {
  const detected = draft.detected?.language.split('-')[0];
  const script = otherScript(readings);
  if (script) return { language: detected && detected !== 'en' ? detected : script, checked: false };

  const { words, english, small, foreign } = weigh(readings);
  if (words < enough) return { language: english > 0 ? 'en' : (detected ?? 'und'), checked: true };
  const share = english / words;
  const [likeliest, hits] = [...foreign].sort(([, a], [, b]) => b - a)[0] ?? ['und', 0];
  const saidOther = detected !== undefined && detected !== 'en' && detected !== 'und' && detected !== 'sco';
  const clearly =
    saidOther && draft.detected!.reliable
      ? share < 0.4 && hits + 1 > small
      : hits > 2 && hits > small * 2 && share < 0.4;
  if (!clearly) return { language: 'en', checked: true };
  const trusted = saidOther && (hits < 2 || (foreign.get(detected) ?? 0) >= hits);
  return { language: trusted ? detected : likeliest, checked: false };
}

/** The language of a draft whose letters are mostly of another writing system; one word of it is no sign. */
function otherScript(readings: readonly Reading[]): string | undefined {
  const text = readings.map((reading) => reading.text).join(' ');
  if (!/[\u0370-\u1fff\u2e80-\ud7ff]/.test(text)) return undefined;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  let most = 0;
  let language: string | undefined;
  for (const [script, its] of scripts) {
    const letters = text.match(script)?.length ?? 0;
    if (letters > most) {
      most = letters;
      language = its;
    }
  }
  const compact = language === 'zh' || language === 'ja' || language === 'ko';
  return most > (compact ? 5 : 12) && most > latin ? language : undefined;
}

/** Counts a draft's words: English ones, the small ones that hold English together, and small ones of other languages. */
function weigh(readings: readonly Reading[]) {
  let words = 0;
  let english = 0;
  let small = 0;
  const foreign = new Map<string, number>();
  for (const { tokens } of readings) {
    for (const { kind, lower } of tokens) {
      if (kind !== 'word') continue;
      words++;
      const flags = know(lower.replace(/'s$/, ''));
      const holds = Boolean(flags & Known.function) || homely.has(lower);
      const others = holds ? undefined : languagesOf.get(lower.normalize('NFKD').replace(/\p{M}/gu, ''));
      if (others) for (const language of others) foreign.set(language, (foreign.get(language) ?? 0) + 1);
      else if (holds || flags & Known.word || /'(t|re|ll|ve|d|m|s)$/.test(lower)) english++;
      if (holds) small++;
    }
  }
  return { words, english, small, foreign };
}
