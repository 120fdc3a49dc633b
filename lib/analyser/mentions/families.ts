import { Known, know } from '../lexicon.ts';
import type { Mention } from '../reading.ts';
import { yearGroup } from './context.ts';
import { capital, mention, type Scene } from './scene.ts';

const parentWord =
  /^(mum|mums|mam|mams|mammy|mom|mommy|mummy|mother|mothers|ma|maw|da|dad|dads|daddy|father|fathers|stepdad|stepmum|stepfather|stepmother|nan|nana|nanna|gran|granny|grandma|grandad|granda|grandparents|grandmother|grandfather|parents|parent|carer|carers|family|folks|auntie|aunty|aunt|uncle|guardian|foster)$/;
const pupilWord =
  /^(kid|lad|lass|lassie|laddie|boy|girl|child|bairn|wean|pupil|student|one|lil|youngster|toddler|brat|thug|bully|monster|horror|terror|shit|animal|retard|freak|weirdo)$/;

/** Finds parents and pupils that are not named in full: "Alfie's mum", "the Kestles", "that kid in Year 4". */
export function families(scene: Scene): void {
  const inside = scene.role !== 'parent' && scene.role !== 'pupil';
  for (let i = 0; i < scene.tokens.length; i++) {
    if (scene.taken[i]) continue;
    const word = scene.fold[i]!;
    if (parentWord.test(word)) {
      const child =
        scene.mentions.some(({ kind }) => kind === 'pupil' || kind === 'parent') || childSpokenOf(scene);
      parentHere(scene, i, { around: scene.around, child, inside });
    } else if (pupilWord.test(word)) pupilHere(scene, i);
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
  const why =
    kind === 'parent'
      ? 'is a parent at the school'
      : kind === 'pupil'
        ? 'is one pupil of the school'
        : 'is your own family';
  mention(scene, { kind, first, last, confidence, via: 'role', why });
};

const parentTimes =
  /^(evening|evenings|eve|night|nights|day|association|council|forum|meeting|teacher|governor|helpers?|to|support|app)$/;
const bodies = /^(parents|mums|mams|dads|families)$/;
const ownWord = /^(my|our|wor|oor|ma|me|mi|own|us)$/;

interface Talk {
  around: boolean;
  /** A pupil is named, or "that kid" is spoken of. */
  child: boolean;
  /** Written by those who work there. */
  inside: boolean;
}

function parentHere(scene: Scene, i: number, talk: Talk): void {
  const { fold, tokens } = scene;
  const word = fold[i]!;
  if (parentTimes.test(fold[i + 1] ?? '') && !/^(family|mum|dad)$/.test(word)) return;
  const before = tokens[i - 1]?.sentence === tokens[i]!.sentence ? fold[i - 1]! : '';
  if (ownWord.test(before)) {
    // From staff "one of my parents" and "our mums" are those of their class; elsewhere they are family.
    const ofClass = talk.inside && bodies.test(word) && (talk.around || fold[i - 2] === 'of');
    add(scene, ofClass ? 'parent' : 'own', i - 1, i, 'likely');
  } else if (
    // "my year 1 mums", "Reception families": the class before them is the school's already.
    talk.inside &&
    bodies.test(word) &&
    scene.taken[i - 1] &&
    scene.mentions.some(({ kind, last }) => kind === 'school' && last === i - 1)
  ) {
    add(scene, 'parent', i, i, 'likely');
  } else if (before && scene.owns[i - 1]! > 0 && ofSomebody(scene, i, talk)) return;
  else described(scene, i, talk);
}

const notSomebody =
  /^(it|that|there|today|yesterday|what|who|let|here|someone|everyone|somebody|nobody|yours|other|one|anyone)$/;

/** "Alfie's mum"; not "Victim's family", and not a family in the news with its names in full. */
function ofSomebody(scene: Scene, i: number, { around }: Talk): boolean {
  const { fold } = scene;
  if (notSomebody.test(fold[i - 1]!)) return false;
  const whose = scene.mentions.find(({ first, last }) => first <= i - 1 && last >= i - 1);
  if (whose?.kind === 'own') {
    scene.taken[i] = 1;
    return true;
  }
  const named = whose
    ? whose.kind === 'pupil' || (whose.kind === 'person' && (around || whose.first === whose.last))
    : know(fold[i - 1]!) & Known.given;
  if (named) relabel(scene, whose, i);
  return Boolean(named || whose);
}

const pointing =
  /^(the|that|them|those|this|another|certain|some|other|one|whose|her|his|their|every|more|few|both|which|these|a)$/;

/** "that dad", "the mam in the leopard print", "parents moaning again". */
function described(scene: Scene, i: number, { around, child, inside }: Talk): void {
  const { fold, tokens } = scene;
  const word = fold[i]!;
  const same = (k: number) => k >= 0 && tokens[k]!.sentence === tokens[i]!.sentence && !scene.taken[k];
  let first = i;
  while (
    same(first - 1) &&
    first > i - 3 &&
    !pointing.test(fold[first - 1]!) &&
    (tokens[first - 1]!.tags.has('Adjective') || yearGroup(scene, first - 1) > 0)
  )
    first--;
  const link = same(first - 1) ? fold[first - 1]! : '';
  if (inside && bodies.test(word)) {
    if (spokenTo(scene, i, link)) {
      // "Mams and dads, save yourselves the queue."
      if (fold[i + 1] === 'and') scene.taken.fill(1, i, i + 3);
    } else if (link !== 'that' && (around || complaining.test(fold[i + 1] ?? ''))) {
      add(scene, 'parent', pointing.test(link) ? first - 1 : first, i, 'likely');
    }
    return;
  }
  if (inClass(scene, i)) {
    add(scene, 'parent', pointing.test(link) ? first - 1 : first, i, 'likely');
  } else if (/^(that|them|those|these|this)$/.test(link)) {
    // "I know that parents…" points at nobody.
    const clause = link === 'that' && /[^s]s$/.test(word);
    if ((around || child) && !clause) add(scene, 'parent', first - 1, i, 'likely');
  } else if (/^(the|certain|some)$/.test(link) && word !== 'family') {
    const met =
      child ||
      scene.atSchoolPlace ||
      atTheGate(scene) ||
      (link === 'the' && fold[i + 1] === 'of' && classTalk(scene));
    if (met) add(scene, 'parent', first - 1, i, link === 'the' ? 'likely' : 'possible');
  } else if (child && (link === '' || /^(whose|her|his|their|whole|and|n|but|cos|another)$/.test(link))) {
    add(scene, 'parent', i, i, 'likely');
  } else if (
    inside &&
    around &&
    /^(one|than|a|another|this)$/.test(link) &&
    /^(parent|mum|mam|dad|mother|father)$/.test(word)
  ) {
    add(scene, 'parent', i, i, 'likely');
  }
}

/** "a dad in our Reception", "one of the mums from Year 2". */
function inClass(scene: Scene, i: number): boolean {
  const { fold } = scene;
  if (!/^(in|from|of)$/.test(fold[i + 1] ?? '')) return false;
  const at = /^(my|our|the|his|her|their)$/.test(fold[i + 2] ?? '') ? i + 3 : i + 2;
  return (
    at < fold.length &&
    (yearGroup(scene, at) > 0 || (/^(my|our)$/.test(fold[at - 1]!) && fold[at] === 'class'))
  );
}

const complaining =
  /^(whinging|whining|moaning|complaining|kicking|wanting|asking|demanding|arguing|ringing|emailing)$/;

/** "Mams, please", "Parents! Don't forget": spoken to, not of. */
function spokenTo({ fold, tokens }: Scene, i: number, link: string): boolean {
  if (fold[i - 1] === 'please') return true;
  if (link !== '' || complaining.test(fold[i + 1] ?? '')) return false;
  const next = tokens[i + 1];
  const acting = next?.tags.has('Verb') && next.sentence === tokens[i]!.sentence;
  return fold[i + 1] === 'and' || next?.kind === 'punctuation' || !acting;
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
  // "that reuben lad": the name went before.
  const named =
    i > 0 && scene.taken[i - 1]
      ? scene.mentions.find(({ last, kind }) => last === i - 1 && kind === 'person')
      : undefined;
  if (named && scene.roster.profile.pupils.has(fold[i - 1]!)) {
    named.kind = 'pupil';
    named.confidence = 'likely';
    named.why = 'is a pupil';
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

/** "the Kestles", "them Bracks": a family of the school by its name. */
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
