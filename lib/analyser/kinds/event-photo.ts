import { phraseBook, phrasesOf } from '../phrases.ts';
import type { DraftReading, KindFile } from '../reading.ts';
import { wordSpan } from './finding.ts';
import { schoolInView } from './school-in-view.ts';

/**
 * Pictures, attached or offered, with a school event or pupils in view. A parent's own child alone still counts at a
 * school event: the popup asks, and never accuses. A child at home, on the beach or at the baths is no event of the school.
 */
const events = phrasesOf(`
  sports day/sportsday/sportday
  sports day
  (nativity|nativities|harvest (festival|assembly|service)|carol (concert|service)|christingle|easter bonnet|bonnet parade|christmas (play|production|concert|fayre|fair|show|panto|performance|jumper day)|xmas (play|fayre|fair|concert)|summer (fayre|fair|show|production|concert)|spring (fayre|fair)|school (play|production|fayre|fair|fete|disco|show|concert|panto|trip|photo~|picnic|prom|choir|party|performance|assembly)|end of (year|term) (show|assembly|production|play|party)|talent show|world book day|book day|leavers|class assembly|prize giving|prizegiving|celebration assembly|sack race|egg and spoon|relay race|mums race|dads race|three legged race|bake sale|year {count} (trip|play|production|assembly|show|picnic|camp)|dress up day|pyjama day|non uniform day|red nose day|children in need|pudsey|roman day|viking day|victorian day|tudor day|maypole|graduation)
  (residential|assembly|nativity|leavers|panto|prom)
  (trip|visit|outing|day out|picnic|camp|swimming gala|gala|tournament|cross country|football match|netball match|match|production|performance|concert|fayre|farm trip|beach trip|choir|church|workshop|show) .. (school|class|year|yr|y1|y2|y3|y4|y5|y6|reception|nursery|ks1|ks2|kids|pupils|infants|juniors)
  (school|class|year|yr|y1|y2|y3|y4|y5|y6|reception|nursery|ks1|ks2|infants|juniors|pupils) ..4 (trip|visit|outing|day out|picnic|camp|gala|tournament|cross country|match|production|performance|concert|fayre|fair|farm|choir|church|workshop|show|play|disco|festival|concert|party|race|barbecue|bbq|carnival|forest school|swimming|walk|museum|castle|zoo|beach|parade)
`);
const placed = phrasesOf(`
  (castle|zoo|museum|farm|beach|theatre|park|gallery|cathedral|church|library|aquarium|wood|woods|forest|safari|camp|pantomime|panto|show|trip|exhibition|centre|abbey|fort|mosque|temple|synagogue|gurdwara|pool|baths) ..2 (with|and) ..3 (class|year|y1|y2|y3|y4|y5|y6|reception|nursery|ks1|ks2|school|pupils|infants|juniors)
`);
const offered = phrasesOf(`
  (pics|pictures|photos|photo~|pic|snaps|video|videos|vids|footage|film|shots|clips|piccies|album|recording|recorded|filmed|videoed|livestream~|live stream)
  (on video|on film|on camera|on my phone|on tape|filmed|videoed|recorded|captured|going live|streaming it)
`);
const insiders = phrasesOf(`
  my (class|lot|little (monsters|ones|darlings|superstars|learners)|kids|pupils|children|year {count}|form|y1|y2|y3|y4|y5|y6|readers)
  our (class|pupils|reception|year {count}|choir|team|infants|juniors)
  whole (class|gang|of year|year group)
  all of (year|y1|y2|y3|y4|y5|y6|the kids|reception)
  with (year|reception|y1|y2|y3|y4|y5|y6|my class|nursery|the class|class)
`);
const giving = phrasesOf(`
  (got|have|ive|taken|took|uploading|posting|sharing|share|send|airdrop|message~|dm|copies|want|put|putting|up|youtube|online|tag|here are|heres|some|loads|album|tonight|going|if anyone|more|all|my|the|from)
`);

const book = phraseBook<'event' | 'offer' | 'inside' | 'giving'>([
  ...[...events, ...placed].map((phrase) => [phrase, 'event'] as const),
  ...offered.map((phrase) => [phrase, 'offer'] as const),
  ...insiders.map((phrase) => [phrase, 'inside'] as const),
  ...giving.map((phrase) => [phrase, 'giving'] as const),
]);

export const eventPhoto: KindFile = {
  kind: 'event-photo',
  find: (reading) => {
    const { draft, lines } = reading;
    const told = lines.flatMap((line) => {
      const found = book.find(line);
      const event = found.find(({ value }) => value === 'event');
      const inside = found.find(({ value }) => value === 'inside');
      const offer = found.find(({ value }) => value === 'offer');
      const works = draft.author.role !== 'parent' && draft.author.role !== 'pupil';
      const pupils = pupilsInView(reading);
      const view =
        event ?? (works ? inside : undefined) ?? (draft.images > 0 ? pupilWord(reading, line) : undefined);
      const shown =
        draft.images > 0 ||
        (offer && found.some(({ value }) => value === 'giving') && !asks(line.reading.text));
      if (!shown || !view || (draft.images > 0 && !event && !pupils && !works)) return [];
      if (
        elsewhere.test(line.reading.text.toLowerCase()) &&
        !pupils &&
        !/school|nativity|year \d|\by\d\b/i.test(line.reading.text)
      )
        return [];
      const words = draft.images > 0 ? view : (offer ?? view);
      return [
        {
          kind: 'event-photo' as const,
          span: wordSpan(line, words.first, words.last),
          confidence: 'likely' as const,
          why:
            draft.images > 0
              ? 'has pictures attached and speaks of a school event or of pupils'
              : 'offers pictures from a school event',
        },
      ];
    });
    return told.length > 0 ? told : schoolInView(reading);
  },
  examples: {
    hits: [
      { text: 'Sports day was brilliant!', images: 3 },
      'took loads of pics at the nativity, will share the album tonight',
      { text: 'Year 2 trip to the museum today', role: 'helper', images: 1 },
      { text: 'What a lovely morning at Harbour Lane Primary', images: 4 },
      { text: 'So proud of them all', images: 6, place: 'Harbour Lane Primary Parents' },
      { text: 'The kids took over Marlsea seafront this morning', images: 5, confidence: 'likely' },
    ],
    misses: [{ text: 'What a morning on that field 🏃', images: 5 }],
    nearMisses: [
      'What time does sports day start?',
      { text: 'Beach with the kids', images: 2 },
      { text: 'big boy year 3 photo on the step', images: 1 },
      'Has the school photo order form come home yet?',
      { text: 'Bishop Otter Academy has a lovely field', images: 1 },
      { text: 'Marlsea is beautiful tonight', images: 3 },
      { text: 'What a lovely morning', images: 4, place: 'Baking for beginners' },
    ],
  },
};

const elsewhere =
  /\b(brownies|beavers|cubs|scouts|guides|rainbows|swimming lessons|dance school|theatre royal|playhouse|football club|sunday school|bali|holiday)\b/;
const asks = (text: string) =>
  /\?\s*$/.test(text) && !/\b(want|anyone want|who wants|if anyone)\b/i.test(text);

function pupilsInView({ mentions }: DraftReading): boolean {
  return mentions.some(({ kind }) => kind === 'pupil');
}

function pupilWord(reading: DraftReading, line: DraftReading['lines'][number]) {
  const pupil = reading.mentions.find((m) => m.kind === 'pupil' && line.extent.has(m));
  return pupil && { ...line.extent.get(pupil)! };
}
