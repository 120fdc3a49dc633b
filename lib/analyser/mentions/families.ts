import { Known, know } from '../lexicon.ts';
import type { Mention } from '../reading.ts';
import { yearGroup } from './context.ts';
import { capital, mention, type Scene, typedWords } from './scene.ts';

const parentWord =
  /^(mum|mums|mam|mams|mammy|mom|mommy|mummy|mother|mothers|ma|maw|da|dad|dads|daddy|father|fathers|stepdad|stepmum|stepfather|stepmother|nan|nana|nanna|gran|granny|grandma|grandad|granda|grandparents|grandmother|grandfather|parents|parent|carer|carers|family|folks|auntie|aunty|aunt|uncle|guardian|foster)$/;
const pupilWord =
  /^(kid|lad|lass|lassie|laddie|boy|girl|child|bairn|wean|pupil|student|one|lil|youngster|toddler)$/;

/** Finds parents and pupils that are not named in full: "Alfie's mum", "the Purvises", "that kid in Year 4". */
export function families(scene: Scene): void {
  const around = scene.around;
  const pupilNamed = () => scene.mentions.some(({ kind }) => kind === 'pupil' || kind === 'parent');
  for (let i = 0; i < scene.tokens.length; i++) {
    if (scene.taken[i]) continue;
    const word = scene.fold[i]!;
    if (parentWord.test(word)) parentHere(scene, i, around, pupilNamed());
    else if (pupilWord.test(word)) pupilHere(scene, i);
    else if (word === 'pta') pta(scene, i);
    else surnamePlural(scene, i);
  }
}

const add = (
  scene: Scene,
  kind: 'parent' | 'pupil' | 'own',
  first: number,
  last: number,
  confidence: Mention['confidence'],
) => {
  const words = typedWords(scene, first, last);
  const why =
    kind === 'parent'
      ? `"${words}" is a parent at the school`
      : kind === 'pupil'
        ? `"${words}" is one pupil of the school`
        : `"${words}" is your own family`;
  mention(scene, { kind, first, last, confidence, via: 'role', why });
};

function parentHere(scene: Scene, i: number, around: boolean, pupilNamed: boolean): void {
  const { fold, tokens, owns, role } = scene;
  const same = (k: number) => k >= 0 && tokens[k]!.sentence === tokens[i]!.sentence;
  const inside = role !== 'parent' && role !== 'pupil';
  if (
    /^(evening|evenings|eve|night|nights|day|association|council|forum|meeting|teacher|governor|helpers?|to|support|app)$/.test(
      fold[i + 1] ?? '',
    ) &&
    !/^(family|mum|dad)$/.test(fold[i]!)
  )
    return;
  const before = same(i - 1) ? i - 1 : -1;
  const word = before < 0 ? '' : fold[before]!;
  if (/^(my|our|wor|oor|ma|me|mi|own|us)$/.test(word) || (word === 'own' && same(i - 2))) {
    // From staff "my parents" and "our mums" are those of their class.
    if (inside && /^(parents|mums|mams|dads|families)$/.test(fold[i]!))
      add(scene, 'parent', before, i, 'likely');
    else add(scene, 'own', before, i, 'likely');
    return;
  }
  if (
    before >= 0 &&
    owns[before]! > 0 &&
    !/^(it|that|there|today|yesterday|what|who|let|here|someone|everyone|somebody|nobody|yours|other|one|anyone)$/.test(
      word,
    )
  ) {
    const whose = scene.mentions.find(({ first, last }) => first <= before && last >= before);
    if (whose?.kind === 'own') {
      scene.taken[i] = 1;
      return;
    }
    if (
      whose
        ? whose.kind === 'pupil' || whose.kind === 'person'
        : know(word) & Known.given || capital(tokens[before])
    ) {
      relabel(scene, whose, i);
      return;
    }
  }
  const det =
    /^(the|that|them|those|this|another|certain|some|other|one|whose|her|his|their|every|more|few|both|which|these|a)$/;
  let first = i;
  while (
    same(first - 1) &&
    !scene.taken[first - 1] &&
    first > i - 3 &&
    (tokens[first - 1]!.tags.has('Adjective') ||
      yearGroup(scene, first - 1) > 0 ||
      /^(of|the|\d|year|y\d)$/.test(fold[first - 1]!)) &&
    !det.test(fold[first - 1]!)
  )
    first--;
  const link = same(first - 1) && !scene.taken[first - 1] ? fold[first - 1]! : '';
  const bodies = /^(parents|mums|mams|dads|families)$/.test(fold[i]!);
  const child = pupilNamed || childSpokenOf(scene);
  if (inside && bodies) {
    // "Mams, please", "Mams and dads, save yourselves": spoken to, not of.
    const acting = tokens[i + 1]?.tags.has('Verb') && same(i + 1);
    const opening =
      link === '' &&
      !/^(whinging|whining|moaning|complaining|kicking|wanting|asking|demanding)$/.test(fold[i + 1] ?? '') &&
      first === i &&
      (fold[i + 1] === 'and' || tokens[i + 1]?.kind === 'punctuation' || !acting);
    if (opening && fold[i + 1] === 'and') scene.taken.fill(1, i, i + 3);
    if (!opening && fold[i - 1] !== 'please')
      add(scene, 'parent', det.test(link) || link === 'my' ? first - 1 : first, i, 'likely');
  } else if (
    /^(that|them|those|these|this)$/.test(link) &&
    (around || child) &&
    !(link === 'that' && /[^s]s$/.test(fold[i]!))
  ) {
    add(scene, 'parent', first - 1, i, 'likely');
  } else if (
    /^(the|certain|some)$/.test(link) &&
    (child ||
      scene.atSchoolPlace ||
      atTheGate(scene) ||
      (link === 'the' && fold[i + 1] === 'of' && classTalk(scene))) &&
    (fold[i] !== 'family' || child)
  ) {
    if (fold[i] !== 'family') add(scene, 'parent', first - 1, i, link === 'the' ? 'likely' : 'possible');
  } else if (child && (link === '' || /^(whose|her|his|their|whole|and|n|but|cos|another)$/.test(link))) {
    add(scene, 'parent', i, i, 'likely');
  } else if (inside && around && /^(one|than)$/.test(link) && /^(parent|mum|mam|dad)$/.test(fold[i]!)) {
    add(scene, 'parent', i, i, 'likely');
  }
}

/** "that kid", "this lad": a child somebody else's. */
const childSpokenOf = ({ fold }: Scene): boolean =>
  fold.some(
    (word, i) =>
      /^(kid|lad|lass|boy|girl|child|bairn|wean)$/.test(word) && /^(that|this)$/.test(fold[i - 1] ?? ''),
  );

/** At the gate, in the yard, at pick up: where parents meet. */
const atTheGate = ({ fold }: Scene): boolean =>
  fold.some(
    (word, i) =>
      /^(gate|gates|yard|playground)$/.test(word) ||
      (word === 'pick' && fold[i + 1] === 'up') ||
      word === 'pickup',
  );

/** "Alfie's mum" is the parent; "Sophie Hall's dad" names the pupil in full as well. */
function relabel(scene: Scene, whose: Mention | undefined, i: number): void {
  const index = whose ? scene.mentions.indexOf(whose) : -1;
  const standsAlone =
    whose?.kind === 'pupil' && (whose.fullName || whose.last > whose.first || classTalk(scene));
  if (whose && !standsAlone) {
    scene.mentions.splice(index, 1);
    scene.taken.fill(0, whose.first, whose.last + 1);
    add(scene, 'parent', whose.first, i, 'likely');
  } else add(scene, 'parent', standsAlone ? i : i - 1, i, 'likely');
}

/** What a child does in class ties the child to the school, and not only the parent. */
const classTalk = (scene: Scene): boolean =>
  scene.fold.some(
    (word, i) =>
      /^(class|classroom|lesson|lessons|maths|assembly|pe|phonics)$/.test(word) || yearGroup(scene, i) > 0,
  );

/** "that kid in Year 4", "a lad in my class", "one of my Year 6s": a single child placed in the school. */
function pupilHere(scene: Scene, i: number): void {
  const { fold } = scene;
  // "that logan lad": the name went before.
  const named =
    i > 0 && scene.taken[i - 1]
      ? scene.mentions.find(({ last, kind }) => last === i - 1 && kind === 'person')
      : undefined;
  if (named && scene.roster.profile.pupils.has(fold[i - 1]!)) {
    named.kind = 'pupil';
    named.confidence = 'likely';
    named.why = `"${typedWords(scene, named.first, i)}" is a pupil`;
    return;
  }
  let at = i + 1;
  if (!/^(in|from|of)$/.test(fold[at] ?? '')) return;
  at++;
  if (/^(my|our|the|his|her|their)$/.test(fold[at] ?? '')) at++;
  const size = at < fold.length ? yearGroup(scene, at) : 0;
  const own = /^(my|our)$/.test(fold[at - 1] ?? '') && /^(class|form|group)$/.test(fold[at] ?? '');
  if (!size && !own) return;
  const first = i > 0 && /^(the|that|a|this|one)$/.test(fold[i - 1]!) && !scene.taken[i - 1] ? i - 1 : i;
  // The year group belongs to the description, unless it was the school already.
  const last = scene.taken[at] ? i : at + Math.max(0, size - 1);
  add(scene, 'pupil', first, last, 'possible');
}

/** "the PTA lot", "our PTA": parents as a body. */
function pta(scene: Scene, i: number): void {
  const { fold } = scene;
  const first = /^(the|our|that|this)$/.test(fold[i - 1] ?? '') ? i - 1 : i;
  const last =
    /^(lot|mums|mams|ladies|committee|crew|team|gang|mafia|clique|lasses|lads|women|dads|parents)$/.test(
      fold[i + 1] ?? '',
    )
      ? i + 1
      : i;
  // The money, the fayre and the raffle are things.
  if (
    last === i &&
    /^(money|fund|funds|fayre|fair|raffle|meeting|tin|cash|float|account|kitty|disco|event|events|cake|stall|tombola|shed|book|books)$/.test(
      fold[i + 1] ?? '',
    )
  )
    return;
  if (first < i || last > i) add(scene, 'parent', first, last, 'likely');
}

/** "the Purvises", "them Rowells": a family of the school by its name. */
function surnamePlural(scene: Scene, i: number): void {
  const { fold, tokens, roster } = scene;
  if (!/^(the|them|those|whole)$/.test(fold[i - 1] ?? '') || !capital(tokens[i])) return;
  const word = fold[i]!;
  const stems = [word.replace(/es$/, ''), word.replace(/s$/, '')];
  const known = scene.owns[i]
    ? [word]
    : word.endsWith('s')
      ? stems
      : /^(lot|family|clan)$/.test(fold[i + 1] ?? '')
        ? [word]
        : [];
  const ours = known.some((stem) => stem.length > 2 && roster.profile.pupils.has(stem));
  if (!ours && !(known.some((stem) => know(stem) & Known.family) && scene.atSchoolPlace)) return;
  const last = /^(lot|family|clan)$/.test(fold[i + 1] ?? '') ? i + 1 : i;
  add(scene, 'parent', i - 1, last, 'likely');
}
