import { hostility } from '../data/hostility.ts';
import { doubtfulSlurs, plainSlurs } from '../data/slurs.ts';
import { type GroupSpans, groupSpans } from '../groups.ts';
import { type Line, sentenceAround } from '../line.ts';
import { type Match, phraseBook, phrasesOf } from '../phrases.ts';
import type { DraftReading, KindFile } from '../reading.ts';
import type { Finding } from '../types.ts';
import { wordSpan } from './finding.ts';
import { reported } from './reported.ts';

/**
 * Hostility on a protected ground (race, religion, nationality, sex, sexuality, gender, disability), slurs included,
 * aimed at a person or a group. Naming a group is nothing; reporting or condemning hatred is its opposite, and people
 * may call themselves what they like. Contempt for other groups ("chavs") is `conduct` or `abuse`.
 */
type Cue = 'hostile' | 'removal' | 'slur' | 'doubtful';

const book = phraseBook<Cue>([
  ...phrasesOf(hostility.aimed).map((phrase) => [phrase, 'hostile'] as const),
  ...phrasesOf(hostility.alone).map((phrase) => [phrase, 'removal'] as const),
  [plainSlurs, 'slur'],
  [doubtfulSlurs, 'doubtful'],
]);
const doubtful = new Set(doubtfulSlurs.split('/'));

export const hate: KindFile = {
  kind: 'hate',
  find: (reading) =>
    reading.lines.flatMap((line) => {
      const spans = groupSpans(line);
      const first = book
        .find(line, spans)
        .sort((a, b) => a.first - b.first)
        .find((match) => meant(line, match, spans));
      return first ? [finding(reading, line, first.first, first.last, first.value)] : [];
    }),
  examples: {
    hits: [
      'Immigrants are vermin and I will not pretend otherwise',
      'ship the lot of them home, this is our country',
      'I cannot stand muslims',
      'that retard in the year above bit him',
    ],
    misses: ['We all know what sort moves in over there'],
    nearMisses: [
      'Two immigrants were elected to the council',
      'Someone told my wife to go back to her own country and nobody on that bus said a word',
      'He bought a packet of fags',
      'Proud to be queer and marching on Saturday',
      'We must stop calling disabled people useless',
    ],
  },
};

/** Said in earnest, of people, by the author. */
function meant(line: Line, match: Match<Cue>, spans: GroupSpans): boolean {
  const { value, first, last } = match;
  if (value === 'slur' && doubtful.has(line.words[first]!)) return false;
  if (value === 'doubtful' && !aimed(line, first)) return false;
  if (isSlur(value) && reclaimed(line, first, last)) return false;
  if (reported(line, first, last) || ofAThing(line, match) || kindly(line, first, last)) return false;
  return (
    value !== 'removal' ||
    !sentHome.test(said(line, match)) ||
    abroad.test(line.words.join(' ')) ||
    spans.size > 0
  );
}

const isSlur = (cue: Cue): boolean => cue === 'slur' || cue === 'doubtful';

/** "a long, dangerous trip": the word goes with a thing that follows, not with the people. */
function ofAThing(line: Line, match: { first: number; last: number; caught?: { last: number } }): boolean {
  if (!match.caught || match.caught.last >= match.last) return false;
  const at = line.token[match.last]!;
  const next = line.reading.tokens[at + 1];
  if (line.token[match.last + 1] !== at + 1 || !next || next.sentence !== line.sentence[match.last])
    return false;
  return (
    line.reading.tokens[at]!.tags.has('Adjective') &&
    next.tags.has('Noun') &&
    !next.tags.has('Pronoun') &&
    !/^(people|beings?|animals?|vermin|scum|creatures?|folk|lot|person)/.test(next.lower)
  );
}

/** A school sends children home every day; only talk of a country makes it another matter. */
const sentHome = /^(send|sending|ship|kick|get|boot|pack)\b.*\b(home|back|out)$/;
const abroad =
  /\b(english|england|britain|country|foreign|foreigners|immigrants?|migrants?|refugees?|muslims?|boats?|asylum|romanians?|poles|polish|pakistanis?|travellers|gypsies|illegals?|scroungers|flag)\b/;

const said = (line: Line, match: { first: number; last: number }): string =>
  line.words.slice(match.first, match.last + 1).join(' ');

function finding(_reading: DraftReading, line: Line, first: number, last: number, cue: Cue): Finding {
  return {
    kind: 'hate',
    span: wordSpan(line, first, last),
    confidence: cue === 'slur' ? 'certain' : 'likely',
    why:
      cue === 'slur' || cue === 'doubtful'
        ? 'uses a slur against people'
        : 'is hostile to people for what they are: race, faith, nationality, sex, sexuality or disability',
  };
}

const mine = new Set('i im me my us we were proud myself ourselves our fellow yall'.split(' '));
const proud = new Set(
  'proud pride love adore fellow liberation rights culture studies studied history marched genius reclaim reclaimed joy'.split(
    ' ',
  ),
);

/** "I'm a proud …", "we …s": said of oneself. */
function reclaimed(line: Line, first: number, last: number): boolean {
  const before = line.words
    .slice(Math.max(0, first - 4), first)
    .filter((_, k, all) => line.sentence[first - all.length + k] === line.sentence[first]);
  if (last > first + 1) return false;
  if (
    before.some((word) => mine.has(word)) &&
    !before.some((word) => /^(hate|kill|sick|hates|against|of)$/.test(word))
  )
    return true;
  const [start, end] = sentenceAround(line, first);
  return line.words.slice(start, end + 1).some((word) => proud.has(word) && word !== 'love');
}

const harmless = new Set(
  'butts butt ash lighter packet cigarette cigarettes smoke smoked smoking butcher butchers bundle sticks sea flooding flood floods embankment puppies labrador breed garden tool shovel process feeling rather felt seemed pud gravy peas dog kennel litter spaniel village'.split(
    ' ',
  ),
);

function aimed(line: Line, at: number): boolean {
  const { words } = line;
  const [start, end] = sentenceAround(line, at);
  if (words.slice(start, end + 1).some((word) => harmless.has(word))) return false;
  const before = words[at - 1] ?? '';
  const after = words[at + 1] ?? '';
  return (
    /^(you|these|those|them|dirty|filthy|fucking|stupid|typical|all|disgusting|little|your|bunch|of|such|bloody|no)$/.test(
      before,
    ) || /^(like|are|scum|behaviour)$/.test(after)
  );
}

const good = new Set(
  `adore admired celebrated kind compassionate heroes hero beautiful amazing blessing happy wonderful love loved loves loving lovely welcome help
  helped helping support supports proud brave equal rights respect admire`.split(/\s+/),
);

/** "There is no hatred in my heart", "not disgusting at all", "should never be attacked". */
function kindly(line: Line, first: number, last: number): boolean {
  const { words, sentence } = line;
  if (doubtful.has(words[first]!) && first === last) return false;
  let turned = 0;
  for (let i = Math.max(0, first - 6); i <= Math.min(words.length - 1, last + 3); i++) {
    if (sentence[i] !== sentence[first]) continue;
    const word = words[i]!;
    if (good.has(word) && i < last + 3 && !/^(not|never|no|dont|cant)$/.test(words[i - 1] ?? '')) turned++;
    if (/^(opposite|against|oppose|protect)$/.test(word)) turned++;
    if (
      /^(no|not|never|nor|isnt|arent|shouldnt|mustnt)$/.test(word) &&
      i < last &&
      /^(hatred|hate|disgusting|should|must|allow|let|condone|tolerate|support|ought|ill|stupid|filthy|scum|violent|animals|vermin|hostility|be|all|immigrant|immigrants|woman|one|any|to)$/.test(
        words[i + 1] ?? '',
      )
    )
      turned++;
  }
  return turned > 0 && !/^(send|go|deport|get)/.test(words[first]!);
}
