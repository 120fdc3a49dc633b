import { aimedThreats, plainThreats } from '../data/threats.ts';
import { groupSpans } from '../groups.ts';
import { aboutPlay, fond, negated } from '../guards.ts';
import type { Line } from '../line.ts';
import { type Match, phraseBook, phrasesOf } from '../phrases.ts';
import type { DraftReading, KindFile } from '../reading.ts';
import { describe, targetOf, wordSpan } from './finding.ts';
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
const mine = new Set('me myself us i it'.split(' '));

export const threat: KindFile = {
  kind: 'threat',
  find: (reading) =>
    reading.lines.flatMap((line) => {
      const groups = groupSpans(line);
      const scene = sceneOf(reading, line);
      const found = book
        .find(line, groups)
        .sort((a, b) => a.first - b.first)
        .filter((match) => meant(scene, line, match));
      // One is enough to hold a post: the first that says whom.
      const match = found.find(({ caught }) => caught?.mention || caught?.group) ?? found[0];
      if (!match) return [];
      const about = match.caught?.mention;
      const group = match.caught?.group;
      return [
        {
          kind: 'threat' as const,
          span: wordSpan(line, match.first, match.last),
          confidence: about || group ? ('certain' as const) : ('likely' as const),
          why: `threatens violence against ${group ? 'a group of people' : describe(about)}`,
          ...targetOf(reading, about?.refersTo ?? about),
        },
      ];
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

/** What the draft as a whole tells of how it is meant; asked once, however many phrases match. */
function sceneOf(reading: DraftReading, line: Line) {
  const here = reading.mentions.filter(({ part }) => part === line.reading.part);
  return {
    aboutSchool: here.some(({ kind }) => kind === 'school' || kind === 'staff'),
    ownFamily: here.some(({ kind }) => kind === 'own'),
    fond: fond(line.reading.text),
  };
}

function meant(
  scene: ReturnType<typeof sceneOf>,
  line: Line,
  { first, last, value, caught }: Match<'aimed' | 'plain'>,
): boolean {
  const about = caught?.mention;
  if (about && family.has(about.kind)) return false;
  if (caught && mine.has(line.words[caught.first]!)) return false;
  if (!caught && line.words.slice(first, last + 1).includes('me')) return false;
  if (reported(line, first, last) || negated(line, Math.max(0, first - 4), first)) return false;
  if (about?.kind === 'person') return !aboutPlay(line, line.sentence[first]);
  if (about || caught?.group) return true;
  if (!scene.aboutSchool && aboutPlay(line)) return false;
  return value !== 'aimed' || !(scene.ownFamily || scene.fond);
}
