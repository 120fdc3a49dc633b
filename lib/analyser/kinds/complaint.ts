import { elsewhere, faintSigns, longAgo, plainSigns, politics, resolved } from '../data/complaints.ts';
import { aboutPlay, sentenceText } from '../guards.ts';
import { type Line, sentenceAround } from '../line.ts';
import { type Match, phraseBook, phrasesOf } from '../phrases.ts';
import type { DraftReading, KindFile, Mention } from '../reading.ts';
import type { Finding } from '../types.ts';
import { targetOf, wordSpan } from './finding.ts';

/**
 * Dissatisfaction with the school or its staff about how something was handled, rude or polite. One plain sign is
 * enough ("appalled at", "nobody rang", "third time they have lost his coat"); of faint ones ("again", "three
 * weeks", 🙄) it takes several. It must be the school's doing: the school or its staff are in the draft, or it stands
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
  /\b(thanks?|thank you|thankyou|ta|shout ?out|what a (?:woman|man|star|legend)|raffle|brilliant|amazing|fantastic|lovely|fab|wonderful|proud|superb|best|grateful|great|loved|love|beautiful|legend|star|credit|lush|bless|enjoyed|delighted|welcome|congratulations|well done|good luck|chuffed)\b/g;

export const complaint: KindFile = {
  kind: 'complaint',
  find: (reading) => reading.lines.flatMap((line) => complaintIn(reading, line)),
  examples: {
    hits: [
      'Appalled at the way the school handled my daughter being pushed over',
      'Third time this month the school has lost his coat',
      'Nobody from school rang me when she fell',
      'Great communication as usual from school 🙄',
      'Is it too much to ask that the school answers the phone?',
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

const targetsIn = (line: Line): Mention[] =>
  [...line.extent.keys()]
    .filter((m) => (m.kind === 'school' || m.kind === 'staff') && m.via !== 'pronoun')
    .slice(0, 60);

/**
 * What each sign adds. Set by hand, after a look at how often each stands in complaints and in ordinary posts of the
 * dev corpus and our own. A long story needs more signs than a short one: words add up by themselves.
 */
const weights: Readonly<Record<string, number>> = {
  plain: 1.5,
  why: 0.9,
  demand: 0.8,
  wry: 0.8,
  told: 0.6,
  they: 0.6,
  again: 0.6,
  feeling: 0.5,
  not: 0.4,
  wait: 0.4,
  punish: 0.4,
  lost: 0.3,
  hurt: 0.3,
  price: 0.3,
  child: 0.3,
  said: 0.3,
};
const most: Readonly<Record<string, number>> = { plain: 3 };
/** Signs that find fault; the rest only tell a story. */
const critical = new Set([
  'again',
  'why',
  'demand',
  'wry',
  'feeling',
  'not',
  'punish',
  'lost',
  'hurt',
  'wait',
  'plain',
]);
const threshold = { short: 1.2, long: 1.5 };

/** "Brilliant." all by itself is seldom praise. */
const dryWord =
  /(?:^|[.!?…]\s+)(?:brilliant|great|lovely|fantastic|superb|marvellous|perfect|classic|typical|wonderful|fab|cheers|nice)[.!]*(?=\s+[A-Z]|\s*$)/;

const gladness = ({ reading: { text } }: Line): number =>
  (glad.test(text) ? 0.7 : 0) +
  0.6 * Math.min(3, text.replace(dryWord, '').toLowerCase().match(gladWords)?.length ?? 0);

/** How much of a complaint the words make, and the signs they show. */
function weigh(line: Line, signs: readonly Match<Sign>[], hasTarget: boolean): number {
  const text = line.reading.text;
  const lower = text.toLowerCase();
  const families = new Map<string, number>();
  for (const { value } of signs) {
    const family = value.kind === 'plain' ? 'plain' : value.family;
    families.set(family, Math.min(most[family] ?? 2, (families.get(family) ?? 0) + 1));
  }
  if (/\bthey(['’](?:re|ve|d|ll))?\b/.test(lower)) families.set('they', 1);
  let sum = 0;
  for (const [family, count] of families) sum += (weights[family] ?? 0) * count;
  if (cross.test(text)) sum += 0.9;
  if (dryWord.test(text)) sum += 0.8;
  if (/\b(?!RT|SATS|PTFA|PTA|OFSTED|ASAP|SEND|EHCP)[A-Z]{4,}\b/.test(text)) sum += 0.4;
  sum -= gladness(line);
  const onlyAsks =
    line.reading.sentences.length < 3 && line.reading.sentences.some(({ question }) => question);
  if (onlyAsks) sum -= 0.5;
  if (!hasTarget) sum -= 0.4;
  return sum - 0.7 * Math.min(4, line.words.length / 50);
}

function complaintIn(reading: DraftReading, line: Line): Finding[] {
  const targets = targetsIn(line);
  if (targets.length === 0 && !reading.atSchoolPlace && !speaksOfSchoolDay(reading, line)) return [];
  if (resolved.test(line.reading.text.toLowerCase())) return [];
  const sure = targets.some((m) => m.via !== 'role' || m.confidence === 'certain');
  if (!sure && politics.test(line.reading.text.toLowerCase())) return [];
  if (
    longAgo.test(line.reading.text.toLowerCase()) &&
    !targets.some((m) => m.kind === 'school' && m.via !== 'role')
  )
    return [];
  const accused = accusing(reading, line);
  const signs = book
    .find(line)
    .filter(
      (match) => counts(reading, line, match, targets) && !spans(match, (i) => accused.has(line.token[i]!)),
    );
  const sum = weigh(line, signs, targets.length > 0);
  const words = signs.find(({ value }) => value.kind === 'plain') ?? signs[0];
  // Where there is thanks as well, it takes more.
  const base = line.words.length > 45 ? threshold.long : threshold.short;
  const needed = gladness(line) > 0 ? base + 0.8 : base;
  const plainly = words && words.value.kind === 'plain';
  if (!words || sum < (plainly ? needed - 0.3 : needed) || (!plainly && line.words.length > 45)) return [];
  if (!plainly && reading.draft.author.role === 'pupil') return [];
  const faults = new Set(
    signs.flatMap(({ value }) =>
      value.kind === 'faint' && critical.has(value.family) ? [value.family] : [],
    ),
  );
  if (!plainly && faults.size < 2 && !cross.test(line.reading.text)) return [];
  // Somebody is accused already: a complaint as well only where it is plain.
  const defames = reading.claims.some(({ limb, scope }) => limb && scope === 'community');
  if (defames && (!plainly || sum < 2)) return [];
  const about = nearestTo(line, words.first, targets);
  return [
    {
      kind: 'complaint',
      span: wordSpan(line, ...aroundSign(line, words)),
      confidence: sum >= needed ? 'likely' : 'possible',
      why: 'is about how something was handled',
      ...targetOf(reading, about),
    },
  ];
}

/** What is quoted: the sentence of the sign, or of a long one the words from the sign on. */
function aroundSign(line: Line, { first, last }: Match<Sign>): [first: number, last: number] {
  const [from, to] = sentenceAround(line, first);
  return to - from < 24 ? [from, Math.max(to, last)] : [first, Math.max(last, Math.min(to, first + 14))];
}

/** Nobody is named, but only a school has a hatch, a golden time and somebody's teacher. */
function speaksOfSchoolDay({ draft, mentions }: DraftReading, line: Line): boolean {
  if (draft.author.role === 'pupil') return false;
  if (mentions.some(({ kind }) => kind === 'other-school' || kind === 'public')) return false;
  const text = line.words.join(' ');
  if (otherStage.test(text) || !schoolDay.test(text)) return false;
  return /\b(school|teacher|teachers|head|headteacher)\b/.test(text) || ownChild.test(text);
}

const ownChild = /\b(my|our|mine|hes|shes|him|her|he|she|they|us|we|children)\b/;

const schoolDay =
  /\b((?:from|by|with|at|to|how|that|this|love how|get the|the|our) school\b(?! (?:run|shoes?|uniform|tomorrow|holidays?|of|bus|days?|bags?|i went|reunion|musical))|^school (?:trip|photo|has|have|is|are|was)|school (?:has|have|rang|said|says|is|are|was|never|dont|wont|need|needs|want|wants|told|sent|knew|preach|trip)|(?:came|come|comes|sent|coming) home|letter about attendance|nasal flu|her break|his break|break time|collective punishment|breakfast club|after school club|the hatch|dinner lad(?:y|ies)|lunchtime supervisors?|playtime|golden time|pe kit|reading books?|book bag|reception class|year [1-6]|y[1-6]|(?:his|her|their|the|my sons|my daughters) teacher|headteacher|head teacher|assembly|nativity|school photos?|school trip|parents evening|supply teachers?|senco|ehcp|phonics|homework|home time|school gates?|class chat|detention|governors|leavers|school office|dear school|school dinners?|school lunch|support hours|teaching assistant|spellings)\b/;
const otherStage =
  /\b(high school|secondary|college|uni|university|sixth form|driving|swimming club|football club|dance|brownies|cubs|when i was|years ago|old school|my old)\b/;

function spans({ first, last }: Match<Sign>, test: (word: number) => boolean): boolean {
  for (let i = first; i <= last; i++) if (test(i)) return true;
  return false;
}

/** The words that accuse somebody already: where unfitness is the whole point, that is no complaint as well. */
function accusing(reading: DraftReading, line: Line): ReadonlySet<number> {
  const tokens = new Set<number>();
  for (const { part, limb, first, last } of reading.claims) {
    if (part !== line.reading.part || !limb) continue;
    for (let i = first; i <= last; i++) tokens.add(i);
  }
  return tokens;
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
  const words = sentenceText(line, match.first);
  if (elsewhere.test(words)) return false;
  if (aboutPlay(line, sentence)) return false;
  // In a long story what is said far from the school is not said of it.
  if (line.words.length > 80 && targets.length > 0) {
    const away = Math.min(...targets.map((m) => Math.abs(line.reading.tokens[m.first]!.sentence - sentence)));
    if (away > 3 && !reading.atSchoolPlace) return false;
  }
  const other = reading.mentions.some(
    (m) =>
      (m.kind === 'other-school' || m.kind === 'public') &&
      line.extent.has(m) &&
      line.reading.tokens[m.first]!.sentence === sentence,
  );
  return !other;
}
