import { foldName } from '../../school/names.ts';
import { schoolRooms, strongRoles, weakRoles } from '../data/roles.ts';
import { Known, know } from '../lexicon.ts';
import type { Mention } from '../reading.ts';
import { yearGroup } from './context.ts';
import { mention, opens, type Scene } from './scene.ts';

interface RoleWords {
  words: readonly string[];
  strong: boolean;
}

const byFirstWord = new Map<string, RoleWords[]>();
for (const [list, strong] of [
  [strongRoles, true],
  [weakRoles, false],
] as const) {
  for (const role of list) {
    const words = role.split(' ');
    const known = byFirstWord.get(words[0]!) ?? [];
    byFirstWord.set(
      words[0]!,
      [...known, { words, strong }].sort((a, b) => b.words.length - a.words.length),
    );
  }
}

/** Finds staff by what they do: "the head", "our caretaker", "Maisie's teacher", "the woman in the office". */
export function staffByRole(scene: Scene): void {
  const around = scene.around;
  for (let i = 0; i < scene.tokens.length; i++) {
    if (scene.taken[i]) continue;
    inARoom(scene, i) || byRole(scene, i, around);
  }
}

const links = /^(the|our|my|your|her|his|their|this|that|these|those|wor|oor|wur|mi|ma|me|its)$/;
const ours = /^(our|wor|oor|wur|this)$/;
const describing =
  /^(new|old|lovely|poor|bloody|useless|brilliant|amazing|acting|current|so-called|supply|ex|former|other|same|whole|entire|actual|fabulous|lazy|rude|daft|interim|permanent|main|year|class|reception|nursery|parent|staff|vice|deputy|assistant|one|only|two|three|four|five|six)$/;

function byRole(scene: Scene, i: number, around: boolean): boolean {
  const { fold, tokens } = scene;
  const role = byFirstWord.get(fold[i]!)?.find(({ words }) => words.every((word, k) => fold[i + k] === word));
  if (!role) return false;
  const last = i + role.words.length - 1;
  const word = role.words.at(-1)!;
  const after = fold[last + 1] ?? '';
  if (notARole(scene, i, last, word, after)) return false;

  // Back over "useless", "Year 2", "PE" to what links it.
  let first = i;
  while (
    first > 0 &&
    !scene.taken[first - 1] &&
    tokens[first - 1]!.sentence === tokens[i]!.sentence &&
    first > i - 4
  ) {
    const before = fold[first - 1]!;
    if (
      describing.test(before) ||
      /^\d$/.test(before) ||
      yearGroup(scene, first - 1) > 0 ||
      tokens[first - 1]!.tags.has('Adjective') ||
      /^(ks[1-4]|pe|maths|english|science|music|french|drama|art|form|maternity|dinner|school|cover)$/.test(
        before,
      )
    )
      first--;
    else break;
  }
  const before = first > 0 && tokens[first - 1]!.sentence === tokens[i]!.sentence ? fold[first - 1]! : '';
  const linked = links.test(before);
  // "Maisie's teacher", and as thumbs write it: "my sons teacher".
  const child = childWord.test(before) && /^(my|our|wor|oor|me)$/.test(fold[first - 2] ?? '');
  const owner = before !== '' && (scene.owns[first - 1]! > 0 || child);
  const year = first < i && yearGroup(scene, first) > 0;
  const confidence = howSure(scene, { role, word, before, linked, owner, year, around, first });
  if (!confidence) return false;
  const from = linked && !scene.taken[first - 1] ? first - 1 : first;
  return Boolean(
    mention(scene, {
      kind: 'staff',
      first: from,
      last,
      confidence,
      via: 'role',
      why: 'is a member of staff',
    }),
  );
}

const childWord =
  /^(sons?|daughters?|lads?|lass|lasses|girls?|boys?|kids?|childs?|children|bairns?|grandsons?|youngests?|eldests?)$/;

interface Seen {
  role: RoleWords;
  word: string;
  before: string;
  linked: boolean;
  owner: boolean;
  year: boolean;
  around: boolean;
  first: number;
}

/** How surely a role noun is somebody of this school; `undefined` where it is anybody. */
function howSure(
  scene: Scene,
  { role, word, before, linked, owner, year, around, first }: Seen,
): Mention['confidence'] | undefined {
  const { role: author, atSchoolPlace } = scene;
  const inside = author === 'staff' || author === 'governor' || author === 'helper';
  // "Chair of governors" is one person.
  const noun = role.words.includes('of') ? role.words[0]! : word;
  const plural = /[^s]s$/.test(noun);
  if (
    word === 'boss' ||
    word === 'colleague' ||
    word === 'colleagues' ||
    (word === 'manager' && role.words[0] === 'line')
  ) {
    if (word === 'boss' && author === 'staff' && before === '' && opens(scene, first)) return 'possible';
    return author === 'staff' && /^(my|our|the)$/.test(before)
      ? role.words[0] === 'line'
        ? 'likely'
        : 'possible'
      : undefined;
  }
  if (noun === 'chair' && role.words.length > 1 && /^(a|another|new)$/.test(before)) return 'likely';
  if (word === 'chair' && before !== 'the' && !ours.test(before) && before !== '') return undefined;
  if (word === 'staff') return ours.test(before) || (linked && around) ? 'likely' : undefined;
  if (/^(slt|management)$/.test(word) && author === 'staff')
    return /^(anger|time|behaviour|classroom|stress|senior|middle|project|waste|pain)$/.test(before)
      ? undefined
      : 'likely';
  if (word === 'sir')
    return author === 'pupil' && (before === '' || /^(and|n|but|cos|when|with|to|love)$/.test(before))
      ? 'likely'
      : undefined;
  if (/^heads?$/.test(word) && (before === 'your' || before === 'my') && !bossOf(scene, first, author))
    return undefined;
  if (!ours.test(before) && belongsElsewhere(scene, first, role.strong)) return undefined;
  // "Maisie's teacher" is; "the bank's governor" and "Terry's head" are not.
  if (owner && !role.words.some((one) => /^(teacher|tutor|ta|assistant|worker|keyworker|senco)$/.test(one)))
    return undefined;
  if (owner || year) return 'likely';
  if (word === 'governor' && !around && !ours.test(before)) return undefined;
  if (linked) {
    if (plural && word === 'teachers' && !around && !ours.test(before)) return undefined;
    if (plural && /^(these|those|your)$/.test(before)) return 'possible';
    if (role.strong) return before === 'your' ? 'possible' : 'likely';
    if (inside || author === 'pupil')
      return ours.test(before) || before === 'my' || inside ? 'likely' : 'possible';
    // "The cook", "the chair": anybody's, unless school is the talk; "the head" hardly ever is.
    return around ||
      atSchoolPlace ||
      word === 'head' ||
      word === 'heads' ||
      word === 'deputy' ||
      /^(caretaker|janitor|jannie)$/.test(word) ||
      ((ours.test(before) || childNear(scene)) && word === 'principal')
      ? 'likely'
      : undefined;
  }
  const sentenceHead = opens(scene, first);
  if (bareTeacher(scene, first, word, before) && (author === 'parent' || author === 'pupil')) return 'likely';
  if (role.strong && role.words.length > 1 && !plural)
    return sentenceHead || /^(and|but|with|from|to|by|ask|told|tell)$/.test(before) ? 'likely' : undefined;
  if (!sentenceHead || plural) return undefined;
  const acts = scene.tokens[first]!.lower.endsWith("'s") || scene.tokens[first + 1]?.tags.has('Verb');
  const placed = /^(on|in|at|off|out|with|away|back|about)$/.test(scene.fold[first + 1] ?? '');
  if (inside && /^(head|deputy)$/.test(word))
    return acts || (placed && word === 'deputy') ? 'likely' : undefined;
  return around && (role.strong || word === 'head' || word === 'chair') ? 'likely' : undefined;
}

/** "teacher say no wait", "told by teacher": second-language and hurried English leaves the article out. */
function bareTeacher({ fold, tokens, around }: Scene, at: number, word: string, before: string): boolean {
  if (!/^(teacher|headteacher|senco|ta)$/.test(word) || !around) return false;
  if (/^(by|told|asked|tell|ask|and|but|then|because|cos|when|if|with|from)$/.test(before) || before === '')
    return /^(say|says|said|tell|tells|told|not|no|never|do|does|did|didnt|didn't|dont|don't|is|was|has|had|want|wants|make|makes|made|give|gives|gave|shout|shouts|shouted|call|calls|called|let|lets|just|only|put|puts|keep|keeps|took|take)$/.test(
      fold[at + 1] ?? '',
    );
  return tokens[at + 1]?.tags.has('Verb') === true && /^(that|how|what|why)$/.test(before);
}

/** "my head has asked", "told my head": from staff a person, where the word does something or is spoken to. */
const bossOf = ({ fold, tokens }: Scene, at: number, author: Scene['role']): boolean =>
  author === 'staff' &&
  (tokens[at + 1]?.tags.has('Verb') === true ||
    /^(told|asked|with|from|to|by|ask|tell|email|emailed)$/.test(fold[at - 2] ?? ''));

/** The author's own child is in the draft: "the caretaker locked my lad in". */
const childNear = ({ fold }: Scene): boolean =>
  fold.some(
    (word, i) =>
      /^(son|daughter|lad|lass|girl|boy|kid|child|bairn|wean)$/.test(word) &&
      /^(my|our|wor|oor)$/.test(fold[i - 1] ?? ''),
  );

/** A ward's staff, another school's teachers, a headmaster in the news or in a story. */
function belongsElsewhere(scene: Scene, at: number, strong: boolean): boolean {
  const { tokens, reading, mentions, roster } = scene;
  const sentence = reading.sentences[tokens[at]!.sentence]!;
  const words = reading.text.slice(tokens[sentence.first]!.start, tokens[sentence.last]!.end);
  const otherSchool =
    mentions.some(({ kind }) => kind === 'other-school') && !mentions.some(({ kind }) => kind === 'school');
  if (otherSchool || story.test(words)) return true;
  const [, where] =
    /\b(?:down|up|over)? ?(?:in|from|at) (\p{Lu}\p{L}+)/u.exec(
      words.slice(Math.max(0, tokens[at]!.start - tokens[sentence.first]!.start)),
    ) ?? [];
  if (
    where &&
    !roster.placeWords.has(where.toLowerCase()) &&
    !roster.distinctive.includes(where.toLowerCase()) &&
    ((opens(scene, at) && /news|jailed|court|paper/.test(words)) || know(foldName(where)) & Known.place)
  )
    return true;
  return !strong && workplaces.test(words);
}

const story =
  /\b(wizards?|dragons?|d&d|dungeon|hogwarts|waterloo road|the (film|novel|series|episode)|rewatch(ing|ed)?|video of|on (the )?(telly|tv|news|netflix))\b/i;
const workplaces =
  /\b(wards?|hospital|surgery|hotel|restaurant|pub|caf[eé]|shop|care home|gym|council|airport|train|station|bus|library card|vets?|dentist|doctors|salon|garage|salon)\b/i;

/** Bodies, jobs on offer, introductions of oneself, and heads of other things. */
function notARole(scene: Scene, i: number, last: number, word: string, after: string): boolean {
  const { fold, tokens, owns } = scene;
  if (
    /^(wanted|needed|required|vacancy|vacancies|job|jobs|training|days|here|strike|strikes|shortage|unions?|trainee|recruitment|gift|gifts|presents?|pay|bed|board|club|desk|quarters|office|moment|life|problems|humour|mode|voice|brain|friends|mates|pals)$/.test(
      after,
    ) &&
    !(after === 'here' && word === 'head')
  )
    return word !== 'head' || after !== 'office' || true;
  if (
    /^(manager|of|first|start|over|count|lice|ache|teacher|strong|case|tilt|nurse|chef|counsellor|phones?|torch|band|space|shot|gear|to|cold|girl|boy)$/.test(
      after,
    ) &&
    /^(head|heads|deputy|cook|coach|chair|assistant)$/.test(word)
  ) {
    if (after !== 'of' || word === 'chair')
      return !(word === 'chair' && after === 'of' && fold[last + 2] === 'governors');
    return true;
  }
  // "The headteacher of his old school" is not ours.
  if (
    after === 'of' &&
    /^(his|her|my|their|the|a|our)$/.test(fold[last + 2] ?? '') &&
    /^(old|last|previous|new|other|wizard|next)$/.test(fold[last + 3] ?? '')
  )
    return true;
  if (saidOfOneself(scene, i)) return true;
  // "My old PE teacher": of long ago.
  if (
    /^(old|former|first|primary|childhood)$/.test(fold[i - 1] ?? '') &&
    /^(my|our)$/.test(fold[i - 2] ?? '')
  )
    return true;
  if (
    /^(old|former)$/.test(fold[i - 2] ?? '') &&
    /^(my|our)$/.test(fold[i - 3] ?? '') &&
    tokens[i - 1]?.tags.has('Noun')
  )
    return true;
  if (word === 'head' || word === 'heads') {
    const two = fold[i - 2] ?? '';
    if (
      /^(on|in|over|off|above|inside|through|round|along|into|hit|shake|shook|scratch|use|lost|lose|losing|bang|banged|shaved|turned|bump|bumped|hurt|hold|held|keep|kept|hang|with)$/.test(
        two,
      ) &&
      !owns[i]
    )
      return !/^(with|in|over|on)$/.test(two) || !tokens[i + 1]?.tags.has('Verb');
    // "a crab bigger than his head": a part of him, unless it does something.
    if (
      /^(his|her|their|its|ma|me)$/.test(fold[i - 1] ?? '') &&
      !/^(said|says|told|rang|wants|asked|emailed|knows|knew|teacher)$/.test(after)
    )
      return true;
    if (
      /^(hurts?|aches?|spins?|spinning|banging|pounding|killing|splitting|throbbing|hanging|melted)$/.test(
        after,
      )
    )
      return true;
    if (
      /^(is|was|feels?)$/.test(after) &&
      /^(spinning|banging|pounding|killing|splitting|mashed|fried|done|full|in|about)$/.test(
        fold[last + 2] ?? '',
      )
    )
      return true;
  }
  if (
    (word === 'cook' || word === 'coach' || word === 'head') &&
    tokens[i]!.tags.has('Verb') &&
    !/^(the|our)$/.test(fold[i - 1] ?? '')
  )
    return true;
  return word === 'coach' && /^(on|off|by)$/.test(fold[i - 2] ?? '');
}

/** "I am the worst teacher alive", "as a TA I …": the author. */
function saidOfOneself({ fold, tokens }: Scene, i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - 5) && tokens[k]!.sentence === tokens[i]!.sentence; k--) {
    const word = fold[k]!;
    if (/^(i'm|im|i'am)$/.test(word) || (/^(am|was)$/.test(word) && /^(i|me)$/.test(fold[k - 1] ?? '')))
      return (
        !/^(with|by|to|from|at|about|of|our)$/.test(fold[k + 1] ?? '') &&
        !saidTo.test(fold.slice(k + 1, i).join(' '))
      );
  }
  return false;
}
const saidTo =
  /\b(with|by|to|from|at|about|of|for|told|asked|ringing|emailing|sick|waiting|seeing|meeting|having)\b/;

const people =
  /^(woman|lady|lass|girl|man|bloke|fella|guy|lad|one|ones|lot|them|her|him|those|ladies|women|staff|team|cow|witch|dragon|gatekeeper|jobsworth|battleaxe|madam|rottweiler|somebody|someone)$/;

/** "the lady in our office", "them on the hatch", "that one in our kitchen", "him that does the PE". */
function inARoom(scene: Scene, i: number): boolean {
  const { fold } = scene;
  if (!people.test(fold[i]!)) return false;
  // "the office lady", "the PE man", "the SEN lot"
  const desk =
    /^(office|pe|sen|send|kitchen|hatch|reception|nursery|music|sports|games|attendance|lunch|lunchtime|playground|gate|breakfast|swimming|library)$/;
  if (
    desk.test(fold[i - 1] ?? '') &&
    !scene.taken[i - 1] &&
    /^(the|our|that|them|this|those|new)$/.test(fold[i - 2] ?? '') &&
    !/^(library|reception|lunch)$/.test(scene.around ? '' : fold[i - 1]!) &&
    /^(woman|lady|lass|girl|man|bloke|fella|guy|lot|staff|team|ladies|women|lads|lasses)$/.test(fold[i]!)
  )
    return Boolean(
      mention(scene, {
        kind: 'staff',
        first: scene.taken[i - 2] ? i - 1 : i - 2,
        last: i,
        confidence: 'likely',
        via: 'role',
        why: 'is somebody who works at the school',
      }),
    );
  const whole = (end: number): boolean => {
    const first =
      i > 0 && /^(the|that|our|them|those|this|a|some)$/.test(fold[i - 1]!) && !scene.taken[i - 1]
        ? i - 1
        : i;
    // "The woman in the school office": the school stands there already.
    let last = i;
    while (last < end && !scene.taken[last + 1]) last++;
    if (last < end) last = i;
    return Boolean(
      mention(scene, {
        kind: 'staff',
        first,
        last,
        confidence: 'likely',
        via: 'role',
        why: 'is somebody who works at the school',
      }),
    );
  };
  if (
    /^(in|on|at|from|behind)$/.test(fold[i + 1] ?? '') &&
    /^(the|our|that|school)$/.test(fold[i + 2] ?? '')
  ) {
    const room = fold[i + 3] === 'school' ? fold[i + 4] : fold[i + 3];
    const schoolly = /^(office|kitchen|hatch|staffroom|nursery|canteen|breakfast|after-school)$/.test(
      room ?? '',
    );
    if (schoolRooms.has(room ?? '') && schoolly && (scene.around || scene.role !== 'parent'))
      return whole(fold[i + 3] === 'school' ? i + 4 : i + 3);
  }
  if (
    /^(that|who|what|wot)$/.test(fold[i + 1] ?? '') &&
    /^(does|runs|teaches|takes|did|do)$/.test(fold[i + 2] ?? '')
  ) {
    const at = /^(the|our|wor|their|his|her)$/.test(fold[i + 3] ?? '') ? i + 4 : i + 3;
    const work = fold[at] ?? '';
    if (
      /^(pe|dinners|gate|office|crossing|maths|phonics|music|gym|assembly|assemblies)$/.test(work) ||
      yearGroup(scene, at) > 0
    )
      return whole(at);
  }
  return false;
}

/** "teachers", "parents", "kids" by themselves: people in general. */
export function peopleInGeneral(scene: Scene): void {
  for (const [i, word] of scene.fold.entries()) {
    if (
      scene.taken[i] ||
      !/^(teachers|headteachers|governors|tas|pupils|parents|schools|kids|children)$/.test(word)
    )
      continue;
    mention(scene, {
      kind: 'group',
      first: i,
      last: i,
      confidence: 'likely',
      via: 'role',
      why: 'speaks of people in general',
    });
  }
}
