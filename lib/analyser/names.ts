import { brands } from './data/brands.ts';
import { nameWeights } from './data/name-weights.ts';
import { isPublicFigure, Known, know } from './lexicon.ts';
import type { Scene } from './mentions/scene.ts';
import { likeliest } from './name-chain.ts';
import { capsOf, cluesOf, sight } from './name-clues.ts';
import { firstAndLast, initials, onRoster, owner, placedInSchool, type Sight, titled } from './name-rules.ts';
import type { NameSpan } from './types.ts';

/** A person's name as it stands: its tokens, `last` included. */
export interface NameRun {
  first: number;
  last: number;
  /** Index of the title, where there is one ("Mrs"). */
  title?: number;
  /** A public figure, or somebody from fiction. */
  public: boolean;
}

const weights = new Map<string, number>();
for (const line of nameWeights.trim().split('\n')) {
  const [weight, ...clues] = line.split('\t');
  for (const clue of clues) weights.set(clue, Number(weight));
}

/**
 * Every person's name in a part, whoever they are. The weights judge each word by its neighbours; what a title, a class
 * or a roster makes plain is added, so that a name need not be in any list.
 */
export function nameRuns(scene: Scene): NameRun[] {
  const { tokens, fold } = scene;
  const sights = tokens.map((token, i) => sight(token, fold[i]!));
  const caps = capsOf(sights);
  const clues = sights.map(({ candidate }, i) => (candidate ? cluesOf(tokens, fold, sights, i, caps) : null));
  const breaks = tokens.map((token, i) => i === 0 || tokens[i - 1]!.sentence !== token.sentence);
  const inName = likeliest(weights, { clues, breaks });
  const titleAt = new Set<number>();
  const sighted: Sight = { ...scene, sights, caps, inName, titleAt };
  for (let i = 0; i < tokens.length; i++) {
    titled(sighted, i) ||
      placedInSchool(sighted, i) ||
      firstAndLast(sighted, i) ||
      owner(sighted, i) ||
      onRoster(sighted, i);
  }
  for (let i = 0; i < tokens.length; i++) initials(sighted, i);
  return runsOf(sighted);
}

const kinName =
  /^(nana|nanna|nan|nannie|mam|mum|mummy|daddy|dad|papa|baba|ama|ammi|abbu|bibi|dadi|nani|gran|granny|sir|miss|madam|nurse|doctor)$/;

/** Cuts the marked words into names: at sentences, and where words are parted by more than a space or hyphen. */
function runsOf(sighted: Sight): NameRun[] {
  const { tokens, fold, inName, titleAt, reading } = sighted;
  const runs: NameRun[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!inName[i]) continue;
    let last = i;
    while (
      inName[last + 1] &&
      (tokens[last + 1]!.sentence === tokens[i]!.sentence || titleAt.has(last)) &&
      !titleAt.has(last + 1) &&
      !parted(tokens[last]!.lower, reading.text.slice(tokens[last]!.end, tokens[last + 1]!.start))
    )
      last++;
    const end = last;
    [i, last] = trimmed(sighted, i, last);
    const whole = fold.slice(i, last + 1).join(' ');
    if (!titleAt.has(i) && i === last && kinName.test(whole)) continue;
    if (!titleAt.has(i) && (nobody.test(whole) || thing(sighted, i))) continue;
    // "a Tudor costume": an article before and a thing after make it a make or a time.
    if (i === last && /^an?$/.test(fold[i - 1] ?? '') && tokens[i + 1]?.tags.has('Noun')) continue;
    if (brands.has(whole) || brands.has(`${whole} ${fold[last + 1]}`)) {
      i = end;
      continue;
    }
    const figure =
      isPublicFigure(whole) ||
      (last === i && Boolean(know(fold[i]!) & Known.public)) ||
      fold.slice(i, last + 1).some((word) => know(word) & Known.public && !(know(word) & Known.given));
    runs.push({ first: i, last, public: figure, ...(titleAt.has(i) ? { title: i } : {}) });
    i = end;
  }
  return runs;
}

/** Classes, jobs and Welsh words for places, in capitals: nobody's name. */
const nobody =
  /^((ta|tas|hlta|slt|senco|sendco|ks\d|eyfs|pta|ptfa|[pys]\d\d?)$|(heol|ysgol|capel|afon|maes|plas|pentre|castell|dosbarth|cylch)\b|(christmas|summer|spring|easter) (fayre|fair|fete)|(anglian|severn|welsh|thames|yorkshire) water$|slimming world$)/;

/** "a knitted rabbit called Geraint", "have named the sourdough. His name is Gerald": a thing or a pet. */
function thing({ tokens, fold }: Sight, i: number): boolean {
  const called =
    /^(called|named)$/.test(fold[i - 1] ?? '') ||
    (fold[i - 1] === 'is' && fold[i - 2] === 'name') ||
    (fold[i - 1] === 'to' && fold[i - 2] === 'answers');
  if (!called) return false;
  const from = Math.max(0, i - 16);
  return tokens.slice(from, i).some((_, k) => things.has(fold[from + k]!));
}
const things = new Set(
  'cat cats kitten dog dogs puppy pup rabbit bunny hamster guinea gerbil fish goldfish tortoise snail hen hens chicken chickens pigeon robin seagull pony horse goat sheep lamb teddy bear toy doll sourdough starter plant cactus spider slug tissue mountain car van robot hoover printer tractor pumpkin snowman scarecrow ginger'.split(
    ' ',
  ),
);

const describing =
  /^(poor|little|wee|young|old|lovely|dear|happy|good|big|amazing|brave|gorgeous|our|bless|beautiful|sweet|clever|naughty|baby)$/;
const honours =
  /^(president|prince|princess|king|queen|duke|duchess|pope|lord|lady|sir|dr|lil|saint|st|aunt|auntie|uncle|general|senator|sen|captain|judge|baron|baroness|el|la|de|van|von|al|the)$/;

/** Leaves out what only stands beside a name: "Poor Faith", "CEO Brendan Eich", "Peters Daily" in a headline. */
function trimmed(
  { tokens, fold, sights, titleAt, caps }: Sight,
  first: number,
  last: number,
): [number, number] {
  let [from, to] = [first, last];
  const plain = (k: number): boolean => {
    const flags = know(fold[k]!);
    if (honours.test(fold[k]!) || flags & Known.public) return false;
    if (describing.test(fold[k]!)) return true;
    if (flags & (Known.given | Known.family)) return false;
    const acronym = sights[k]!.sort[0] === 'u' && caps !== 2 && tokens[k]!.text.length < 6;
    return acronym || Boolean(flags & (Known.word | Known.function));
  };
  while (from < to && !titleAt.has(from) && plain(from)) from++;
  while (to > from && !titleAt.has(to - 1) && (caps === 1 || to - from > 1) && plain(to)) to--;
  return [from, to];
}

/** "Ben's Oliver" are two people; "Anne-Marie" and "Mrs 🙄 Smith" are one. */
const parted = (word: string, between: string): boolean => word.endsWith("'s") || /[,;:/&+()]/.test(between);

/** The `names` of an analysis: where every person's name stands, as typed, without a possessive. */
export function nameSpans(scene: Scene, runs: readonly NameRun[]): NameSpan[] {
  return runs.map((run) => {
    const final = scene.tokens[run.last]!;
    const end = final.end - scene.owns[run.last]!;
    const typed = scene.reading.toTyped(scene.tokens[run.first]!.start, end);
    return { part: scene.reading.part, ...typed, public: run.public };
  });
}
