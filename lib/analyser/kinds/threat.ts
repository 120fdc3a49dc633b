import { aimedThreats, plainThreats, roughThreats } from '../data/threats.ts';
import { groupSpans } from '../groups.ts';
import { aboutPlay, fond, negated } from '../guards.ts';
import { type Line, sentenceAround } from '../line.ts';
import { type Match, phraseBook, phrasesOf } from '../phrases.ts';
import type { DraftReading, KindFile } from '../reading.ts';
import { describe, targetOf, wordSpan } from './finding.ts';
import { reported } from './reported.ts';

/**
 * Violence against people or the building, threatened, encouraged or wished for. A joke keeps its sting where a real
 * person is meant; "I'll kill that lad, his shoes again" means nobody. Games, matches and stories are left alone.
 */
type Cue = 'aimed' | 'plain' | 'rough';

const aimed = (list: string) => phrasesOf(list).map((phrase) => phrase.replaceAll('<target>', '<victim>'));
const book = phraseBook<Cue>([
  ...aimed(aimedThreats).map((phrase) => [phrase, 'aimed'] as const),
  ...aimed(roughThreats).map((phrase) => [phrase, 'rough'] as const),
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

/** "I would never hit her"; not "not being funny but …", nor "no joke, …". */
function denied(line: Line, first: number): boolean {
  const from = Math.max(0, first - 4);
  if (
    line.words
      .slice(from, first)
      .some((word) => /^(but|joking|joke|funny|lie|lying|kidding|because|only|surprised|sorry)$/.test(word))
  )
    return false;
  return negated(line, from, first);
}

/** What the draft as a whole tells of how it is meant; asked once, however many phrases match. */
function sceneOf(reading: DraftReading, line: Line) {
  const here = reading.mentions.filter(({ part }) => part === line.reading.part);
  return {
    aboutSchool: here.some(({ kind }) => kind === 'school' || kind === 'staff'),
    ownFamily: here.some(({ kind }) => kind === 'own'),
    fond: fond(line.reading.text),
    angry: angry.test(line.reading.text),
  };
}

const laughing = /😂|🤣|\blo+l\b|\b(ha){2,}h?\b/iu;

const angry =
  /\b(swear (down|to god|on)|i swear|so help me|(going|gonna) (lose it|snap|swing)|had enough|mark my words|not joking|no joke|i mean it|deadly serious|you've been (told|warned)|been warned|sick to death|i'll be arrested|out of order|i won't miss|and i (don't|couldn't) care|worth (it|doing time|the fine)|pushed? me too far)\b/i;

/** "If he does it once more", "next time": the condition makes a threat of rough words. */
const condition =
  /\b(if|next time|once more|one more|any more|again|another|whoever|anyone who|anybody that|who ?ever|dare|dares|touch|touches|so much as|first one|last (chance|warning|time)|or else|until|unless|when i (see|get|find|catch)|wait (til|till|until))\b/;

function warned(line: Line, first: number, last: number): boolean {
  const [from] = sentenceAround(line, first);
  const [, to] = sentenceAround(line, last);
  return condition.test(line.words.slice(from, to + 1).join(' '));
}

function meant(
  scene: ReturnType<typeof sceneOf>,
  line: Line,
  { first, last, value, caught }: Match<Cue>,
): boolean {
  const about = caught?.mention;
  if (about && family.has(about.kind)) return false;
  if (caught && mine.has(line.words[caught.first]!)) return false;
  if (!caught && line.words.slice(first, last + 1).includes('me')) return false;
  if (reported(line, first, last) || denied(line, first)) return false;
  if (value === 'rough' && !(scene.angry || warned(line, first, last))) return false;
  if (about?.kind === 'person') return !aboutPlay(line, line.sentence[first]);
  if (about || caught?.group) return true;
  if (!scene.aboutSchool && aboutPlay(line)) return false;
  if (value === 'plain') return !laughing.test(line.reading.text) || scene.aboutSchool || scene.angry;
  return !(scene.ownFamily || scene.fond);
}
