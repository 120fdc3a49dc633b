import { aimedThreats, plainThreats } from '../data/threats.ts';
import { groupSpans } from '../groups.ts';
import { aboutPlay, fond, negated } from '../guards.ts';
import type { Line } from '../line.ts';
import { type Match, phraseBook, phrasesOf } from '../phrases.ts';
import type { DraftReading, KindFile, Mention } from '../reading.ts';
import type { Finding } from '../types.ts';
import { describe, onePerTarget, targetOf, wordSpan } from './finding.ts';
import { reported } from './reported.ts';

/**
 * Violence against people or the building, threatened, encouraged or wished for. A joke keeps its sting where a real
 * person is meant; "I'll kill that lad, his shoes again" means nobody. Games, matches and stories are left alone.
 */
const book = phraseBook<'aimed' | 'plain'>([
  ...phrasesOf(aimedThreats).map((phrase) => [phrase.replaceAll('<target>', '<victim>'), 'aimed'] as const),
  ...phrasesOf(plainThreats).map((phrase) => [phrase, 'plain'] as const),
]);

const family = new Set(['own', 'self', 'public']);
const mine = new Set('me myself us i'.split(' '));

export const threat: KindFile = {
  kind: 'threat',
  find: (reading) =>
    reading.lines.flatMap((line) => {
      const groups = groupSpans(line);
      const found = book.find(line, groups).flatMap((match): Finding[] => {
        const about = match.caught?.mention;
        if (!meant(reading, line, match, about)) return [];
        return [
          {
            kind: 'threat',
            span: wordSpan(line, match.first, match.last),
            confidence: about || match.caught?.group ? 'certain' : 'likely',
            why: `threatens violence against ${match.caught?.group ? 'a group of people' : describe(about)}`,
            ...targetOf(reading, about?.refersTo ?? about),
          },
        ];
      });
      return onePerTarget(found).slice(0, 1);
    }),
  examples: {
    hits: [
      'I will knock Mr Hargreaves out if he speaks to me again',
      'somebody should put a brick through their window',
      "We should burn the school down, I'm not joking",
      'Mrs Dunmore had better watch her back',
      { text: 'your dead after school', role: 'pupil' },
    ],
    misses: ['Mr Hargreaves walks home past mine. In the dark.'],
    nearMisses: [
      'I will kill our Dylan, another jumper gone 😂',
      'I could murder a curry',
      'we murdered them in the second half',
      'he will kill me when he sees the car',
      'My feet are killing me',
      { text: 'killed the ender dragon in minecraft', role: 'pupil' },
    ],
  },
};

function meant(
  reading: DraftReading,
  line: Line,
  match: Match<'aimed' | 'plain'>,
  about: Mention | undefined,
): boolean {
  const sentence = line.sentence[match.first]!;
  if (reported(line, match.first, match.last)) return false;
  if (about && family.has(about.kind)) return false;
  for (let i = match.first; i <= match.last; i++) if (line.words[i] === 'me' && !match.caught) return false;
  if (match.caught && (mine.has(line.words[match.caught.first]!) || line.words[match.caught.first] === 'it'))
    return false;
  if (match.caught && mine.has(line.words[match.caught.first]!)) return false;
  if (negated(line, Math.max(0, match.first - 4), match.first)) return false;
  if (!about && !match.caught?.group) {
    const ours = reading.mentions.some(({ kind }) => kind === 'school' || kind === 'staff');
    if (!ours && aboutPlay(line)) return false;
    const own = reading.mentions.some((m) => m.kind === 'own' && m.part === line.reading.part);
    if (match.value === 'aimed' && (own || fond(line.reading.text))) return false;
  }
  return !(about?.kind === 'person' && aboutPlay(line, sentence));
}
