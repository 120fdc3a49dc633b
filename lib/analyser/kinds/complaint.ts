import { elsewhere, faintSigns, plainSigns, resolved } from '../data/complaints.ts';
import { aboutPlay, sentenceWords } from '../guards.ts';
import type { Line } from '../line.ts';
import { type Match, phraseBook, phrasesOf } from '../phrases.ts';
import type { DraftReading, KindFile, Mention } from '../reading.ts';
import type { Finding } from '../types.ts';
import { targetOf, wordSpan } from './finding.ts';

/**
 * Dissatisfaction with the school or its staff about how something was handled, rude or polite. One plain sign is
 * enough ("disgusted with", "nobody rang", "third time they have lost his coat"); of faint ones ("again", "three
 * weeks", 🙄) it takes two kinds. It must be the school's doing: the school or its staff are in the draft, or it stands
 * in a school place. Thanks, plain questions, other people's services and matters that are over are none.
 */
type Sign = { kind: 'plain' } | { kind: 'faint'; family: string };

const book = phraseBook<Sign>([
  ...phrasesOf(plainSigns).map((phrase) => [phrase, { kind: 'plain' }] as const),
  ...phrasesOf(faintSigns).map((line) => {
    const [family, phrase] = line.split(': ') as [string, string];
    return [phrase, { kind: 'faint', family }] as const;
  }),
]);

const cross = /🙄|🙃|😡|🤬|😤|🤦|🤷|😠|👎|💩/u;
const glad = /❤|🥰|😍|💙|💛|💚|🙏|👏|🏆|🥇|🌟|⭐|💪|🎉|😂|🤣/u;
const gladWords =
  /\b(thanks?|thank you|thankyou|ta|brilliant|amazing|fantastic|lovely|fab|wonderful|proud|superb|best|grateful|great|loved|love|beautiful|legend|star|credit|lush|bless|enjoyed|delighted|welcome|congratulations|well done|good luck|chuffed)\b/g;

export const complaint: KindFile = {
  kind: 'complaint',
  find: (reading) => reading.lines.flatMap((line) => complaintIn(reading, line)),
  examples: {
    hits: [
      'Disgusted with how the school dealt with my daughter being pushed over',
      'Third time this month the school has lost his coat',
      'Nobody from school rang me when she fell',
      'Great communication as usual from school 🙄',
      'Is it too much to ask that the office answers the phone?',
      { text: 'Cancelled the night before. Again.', place: 'Year 4 parents' },
    ],
    misses: ['Interesting choice of assembly, school. Interesting.'],
    nearMisses: [
      'Thank you to everyone at school for finding his coat again',
      'Disgusted with the council and their bins',
      'What time does school finish on Friday?',
      'Inset day again, who invented these 😂',
    ],
  },
};

function complaintIn(reading: DraftReading, line: Line): Finding[] {
  const targets = [...line.extent.keys()].filter(
    (m) => (m.kind === 'school' || m.kind === 'staff') && m.via !== 'pronoun',
  );
  if (targets.length === 0 && !reading.atSchoolPlace) return [];
  const text = line.reading.text;
  const lower = text.toLowerCase();
  if (resolved.test(lower)) return [];

  const signs = book.find(line).filter((match) => counts(reading, line, match, targets));
  const plain = signs.filter(({ value }) => value.kind === 'plain');
  const faint = new Set(signs.flatMap(({ value }) => (value.kind === 'faint' ? [value.family] : [])));
  const sulky = cross.test(text) ? 1 : 0;
  const happy = (lower.match(gladWords)?.length ?? 0) + (glad.test(text) ? 1 : 0);

  const sum = plain.length * 2 + Math.min(faint.size, 3) * 0.5 + sulky * 1 - happy * 0.5;
  const needed = targets.length > 0 ? 1.5 : 2;
  if (sum < needed || (plain.length === 0 && happy > 0)) return [];
  const words = plain[0] ?? signs[0];
  if (!words) return [];
  const about = nearestTo(line, words.first, targets);
  return [
    {
      kind: 'complaint',
      span: wordSpan(line, words.first, words.last),
      confidence: plain.length > 0 ? 'likely' : 'possible',
      why: `is unhappy with how ${about?.kind === 'staff' ? 'a member of staff' : 'the school'} handled something`,
      ...targetOf(reading, about),
    },
  ];
}

function nearestTo(line: Line, at: number, targets: readonly Mention[]): Mention | undefined {
  let best: Mention | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const target of targets) {
    const away = Math.abs(line.extent.get(target)!.first - at);
    if (away < least) {
      least = away;
      best = target;
    }
  }
  return best;
}

/** The sign speaks of the school's doing, not of oneself, a game or somebody else's service. */
function counts(reading: DraftReading, line: Line, match: Match<Sign>, targets: readonly Mention[]): boolean {
  const sentence = line.sentence[match.first]!;
  const { quoted } = line.reading.sentences[sentence]!;
  if (quoted && line.reading.sentences.length === 1) return false;
  const here = targets.some((m) => line.reading.tokens[m.first]!.sentence === sentence);
  if (here) return true;
  const words = sentenceWords(line, sentence).join(' ');
  if (elsewhere.test(words)) return false;
  if (aboutPlay(line, sentence)) return false;
  const other = reading.mentions.some(
    (m) =>
      (m.kind === 'other-school' || m.kind === 'public') &&
      line.extent.has(m) &&
      line.reading.tokens[m.first]!.sentence === sentence,
  );
  return !other;
}
