import { distance } from 'fastest-levenshtein';
import {
  afterSchoolElsewhere,
  beforeSchoolElsewhere,
  genericWords,
  schoolSuffixes,
} from '../data/school-words.ts';
import { Known, know } from '../lexicon.ts';
import type { Mention } from '../reading.ts';
import { tagWords } from '../text.ts';
import { yearGroup } from './context.ts';
import { capital, mention, opens, type Scene } from './scene.ts';

/** Finds the author's school by name, tag, acronym, typo or description, and other schools by name. */
export function schoolMentions(scene: Scene): void {
  const { tokens } = scene;
  for (let i = 0; i < tokens.length; i++) {
    if (scene.taken[i]) continue;
    byTag(scene, i) ||
      byName(scene, i) ||
      byOwnWord(scene, i) ||
      byAcronym(scene, i) ||
      otherSchool(scene, i);
  }
  const inside = scene.role === 'staff' || scene.role === 'governor' || scene.role === 'helper';
  for (let i = 0; i < tokens.length; i++) {
    if (scene.taken[i]) continue;
    bareSchool(scene, i) || (inside && (ownClass(scene, i) || ownPlace(scene, i)));
  }
}

const found = (
  scene: Scene,
  first: number,
  last: number,
  confidence: Mention['confidence'],
  why: string,
  via: Mention['via'] = 'name',
): boolean =>
  Boolean(
    mention(scene, {
      kind: 'school',
      first,
      last,
      confidence,
      via,
      why,
    }),
  );

const isSchoolWord = (scene: Scene, i: number) => schoolSuffixes.has(scene.fold[i] ?? '');

/** "#HarbourLanePrimary", "@HarbourLanePri", "#HarbourLaneSchoolFayre". */
function byTag(scene: Scene, i: number): boolean {
  const token = scene.tokens[i]!;
  if (token.kind !== 'tag' && token.kind !== 'handle') return false;
  const { roster } = scene;
  const bare = token.lower.slice(1);
  if (roster.tags.has(bare) || roster.handles.has(bare))
    return found(scene, i, i, 'certain', 'is the school', 'tag');
  const joined = tagWords(token.text.slice(1)).join('').toLowerCase();
  for (const names of roster.names.values()) {
    if (names.some((name) => joined.startsWith(name.join(''))))
      return found(scene, i, i, 'certain', 'is the school', 'tag');
  }
  return false;
}

/** After a saint or an oak field it is a church, a street or a team. */
const notASchool =
  /^(church|chapel|hospice|hospital|park|road|rd|street|square|cathedral|parish|lane|avenue|ave|close|drive|crescent|terrace|court|estate|garage|surgery|club|fc|united|hotel|pub|farm|house|way|cricket|rugby|station|roundabout|mass|bay|island|day|centre)$/;

function byName(scene: Scene, i: number): boolean {
  const { fold } = scene;
  for (const name of scene.roster.names.get(fold[i]!) ?? []) {
    const next = fold[i + name.length] ?? '';
    if (!genericWords.has(name.at(-1)!) && notASchool.test(next)) continue;
    if (name.every((word, k) => fold[i + k] === word))
      return found(scene, i, i + name.length - 1, 'certain', 'is the school');
  }
  return false;
}

/** The school's own word, perhaps misspelt, where it can only be the school: before a school word, or no place at all. */
function byOwnWord(scene: Scene, i: number): boolean {
  const { fold, tokens, roster } = scene;
  const word = fold[i]!;
  if (word.length < 4 || tokens[i]!.kind !== 'word') return false;
  const own = roster.distinctive.find((one) => near(one, word));
  if (!own) return false;
  // "Habrour Lane Primary", "oakfeild schl"; with two distinctive words, "Hawthorn Bank Primary".
  let last = i;
  while (roster.distinctive.some((one) => near(one, fold[last + 1] ?? ''))) last++;
  // "St Oswin's RC Primary", "St Aidan's C of E School".
  let faith = last;
  while (/^(c|ce|cofe|rc|of|e|catholic|church|england|methodist)$/.test(fold[faith + 1] ?? '')) faith++;
  const from = /^(st|saint)$/.test(fold[i - 1] ?? '') && !scene.taken[i - 1] ? i - 1 : i;
  if (faith > last && isSchoolWord(scene, faith + 1)) {
    while (isSchoolWord(scene, faith + 1)) faith++;
    return found(scene, from, faith, own === word ? 'certain' : 'likely', 'reads as the school');
  }
  if (isSchoolWord(scene, last + 1) && !/^(high|nursery|college|middle|first)$/.test(fold[last + 1]!)) {
    while (isSchoolWord(scene, last + 1)) last++;
    return found(scene, from, last, own === word ? 'certain' : 'likely', 'reads as the school');
  }
  if (own !== word || notASchool.test(fold[last + 1] ?? '')) return false;
  const before = fold[i - 1] ?? '';
  if (roster.placeWords.has(word)) {
    // "the senco at Marlsea": somebody's work ties the village to the school.
    if (
      /^(at|of|from)$/.test(before) &&
      /^(head|headteacher|senco|sendco|teacher|teachers|ta|tas|deputy|staff|governors|caretaker|pta)$/.test(
        fold[i - 2] ?? '',
      )
    )
      return found(scene, i, i, 'likely', 'reads as the school');
    const addressed = tokens[i - 1]?.text === ',' && !tokens[i + 1]?.tags.has('Noun');
    return (
      addressed &&
      scene.role !== 'parent' &&
      scene.around &&
      found(scene, i, i, 'likely', 'reads as the school')
    );
  }
  const everyday = know(word) & (Known.word | Known.given | Known.place);
  if (!everyday) return found(scene, i, last, 'likely', 'reads as the school');
  return last > i && capital(tokens[i]) && found(scene, i, last, 'likely', 'reads as the school');
}

/** A slip or two, more in longer words; two letters changed about count as one. */
function near(own: string, word: string): boolean {
  if (own === word) return true;
  if (Math.abs(own.length - word.length) > 2 || own.length < 5 || own[0] !== word[0]) return false;
  const slips = distance(own, word);
  if (slips === 1 || (slips === 2 && own.length > 7)) return true;
  return slips === 2 && own.length === word.length && [...own].sort().join('') === [...word].sort().join('');
}

const ownChild =
  /^(sons?|daughters?|lads?|lass|lasses|boys?|girls?|kids?|child|children|bairns?|weans?|youngest|eldest|grandson|granddaughter)$/;

/** An acronym is the school's only where school talk is around: "CPS" prosecutes as well. */
function byAcronym(scene: Scene, i: number): boolean {
  const token = scene.tokens[i]!;
  if (
    !scene.roster.acronyms.has(scene.fold[i]!) ||
    (token.text !== token.text.toUpperCase() && !scene.atSchoolPlace)
  )
    return false;
  if (
    /\b(prosecut\w*|charges?|charged|court|police|lawyers?|barrister|trial|child protection|software|server|clicks?|per second)\b/i.test(
      scene.reading.text,
    )
  )
    return false;
  const child = scene.fold.some(
    (word, k) => ownChild.test(word) && /^(my|our|wor|oor|me)$/.test(scene.fold[k - 1] ?? ''),
  );
  return (scene.around || child) && found(scene, i, i, 'likely', 'reads as the school');
}

/** "Bede Academy", "St Wilfrid's RC School": a capital before a word for a school that isn't ours. */
function otherSchool(scene: Scene, i: number): boolean {
  const { tokens, fold } = scene;
  const named = (k: number) =>
    capital(tokens[k]) &&
    !scene.taken[k] &&
    tokens[k]!.sentence === tokens[i]!.sentence &&
    !(know(fold[k]!) & Known.function);
  if (!isSchoolWord(scene, i) || i === 0 || !named(i) || !named(i - 1)) return false;
  if (isSchoolWord(scene, i - 1) && !named(i - 2)) return false;
  let first = i - 1;
  while (first > 0 && named(first - 1)) first--;
  return Boolean(
    mention(scene, {
      kind: 'other-school',
      first,
      last: i,
      confidence: 'likely',
      via: 'name',
      why: 'is another school',
    }),
  );
}

const determiner = /^(the|our|my|this|wor|oor|wur|your|their|her|his)$/;
const spelt = /^(school|schl|skool|scool|shcool|schools)$/;
const feeling =
  /^(with|by|from|of|about|told|tell|rang|ring|email|emailed|phoned|called|asked|ask|thank|thanks|blame|cheers|because|cos|contacted|contact|informed|inform|warned)$/;
const act =
  /^(knew|know|knows|wants?|needs?|said|says|say|has|have|had|havent|hasnt|is|isnt|are|arent|was|wasnt|were|werent|dont|doesnt|didnt|wont|cant|couldnt|never|always|just|keeps?|kept|thinks?|rang|rings?|told|tells?|sent|sends?|lost|made|makes?|lets?|rung|does|did|want|got|again|texted|emailed|closed|called|refused?s?|ignored?s?)$/;
const auxiliary = /^(is|are|was|does|did|has|have|can|could|will|would|should|why|how|when|what|whats|hows)$/;
const outOfSchool =
  /^(home|back|out|him|her|them|kids|bairns|mine|walk|walking|collect|collected|collecting|pick|picked|picking|miles|minutes|far|away|day|days|off|over|years|age|memories)$/;

/** "the school", "our school disco", and "school" where it acts or is felt about; not school shoes, runs and holidays. */
function bareSchool(scene: Scene, i: number): boolean {
  const { tokens, fold, role } = scene;
  if (!spelt.test(fold[i]!)) return false;
  const joined = (k: number) => tokens[k]?.sentence === tokens[i]!.sentence && tokens[k]!.kind === 'word';
  const before = joined(i - 1) ? fold[i - 1]! : '';
  const after = joined(i + 1) ? fold[i + 1]! : '';
  if (determiner.test(before)) {
    if (/^(your|their|her|his)$/.test(before) && role !== 'parent') return false;
    if (
      /^(i|we|he|she|where|that|which|down|near|next|opposite|across|near)$/.test(after) &&
      before !== 'our'
    ) {
      // "the school I went to", "the school where my nan worked" is another one.
      if (
        /\b(went|attended|used to|grew up|teach|work|worked|taught|left|chose|picked|looked)\b/i.test(
          rest(scene, i),
        )
      )
        return false;
    }
    if (
      afterSchoolElsewhere.has(after) &&
      !/^(disco|dinner|dinners|trip|trips|musical|project|term|friends|friend)$/.test(after) &&
      before !== 'our'
    )
      return false;
    if (/^(run|runs|holidays?|shoes?|hols|uniforms?|age|years|days|mornings?|bag|bags|coat)$/.test(after))
      return false;
    if (/^(your|their|her|his)$/.test(before) && !scene.around) return false;
    const sure = /^(our|my|this|wor|oor)$/.test(before);
    if (!sure && elsewhereNamed(scene)) return false;
    return found(scene, i - 1, i, sure ? 'certain' : 'likely', 'reads as your own school', 'role');
  }
  if (beforeSchoolElsewhere.has(before) || afterSchoolElsewhere.has(after) || fold[i] === 'schools')
    return false;
  const gate = /^(office|gate|gates|hall|kitchen|website|newsletter|app|email|letter)$/.test(after);
  if (gate && (role !== 'parent' || scene.atSchoolPlace))
    return found(scene, i, i, 'likely', 'reads as your own school', 'role');
  if (before === 'from' && (outOfSchool.test(fold[i - 2] ?? '') || after))
    return (
      role !== 'parent' &&
      /^(know|me)$/.test(fold[i - 2] ?? '') &&
      found(scene, i, i, 'likely', 'reads as your own school', 'role')
    );
  if (/^(at|in|into)$/.test(before)) {
    // "at school till six" from those who work there.
    return (
      role !== 'parent' &&
      role !== 'pupil' &&
      found(scene, i, i, 'possible', 'reads as your own school', 'role')
    );
  }
  const asked =
    auxiliary.test(before) &&
    (auxiliary.test(fold[i - 2] ?? '') || opens(scene, i - 1)) &&
    tokens[i + 1]?.tags.has('Verb');
  const acting =
    (opens(scene, i) ||
      /^(and|but|cos|because|so|then|that|if|when|nor|plus|as|well|n)$/.test(before) ||
      before === '') &&
    act.test(after.replace(/'/g, ''));
  // "the way school handled it", "how school deal with it".
  const handling =
    /^(way|how|what|that|time|whatever|everything|nothing|something|if|when|because|since)$/.test(before) &&
    tokens[i + 1]?.tags.has('Verb') &&
    !tokens[i + 1]!.tags.has('Gerund');
  const felt =
    feeling.test(before) &&
    // "thousands of school students" feels nothing about a school.
    !(after && tokens[i + 1]!.tags.has('Noun')) &&
    !/^(out|ready|back|late|early|excited|clothes|money|stuff|bits|time)$/.test(fold[i - 2] ?? '');
  const addressed =
    before === '' && tokens[i - 1]?.kind === 'punctuation' && opens(scene, i) === false && after === '';
  return (
    (asked || acting || handling || felt) &&
    !addressed &&
    found(scene, i, i, 'likely', 'reads as your own school', 'role')
  );
}

const rest = ({ reading, tokens }: Scene, i: number): string =>
  reading.text.slice(tokens[i]!.end, tokens[i]!.end + 60);
const elsewhereNamed = ({ mentions }: Scene): boolean =>
  mentions.some(({ kind }) => kind === 'other-school') && !mentions.some(({ kind }) => kind === 'school');

/** "Year 4 today", "my class", "my little monsters at the panto": from those who work there it can only be their own. */
function ownClass(scene: Scene, i: number): boolean {
  const { fold, reading } = scene;
  const year = yearGroup(scene, i);
  if (year > 0) {
    const after = fold[i + year] ?? '';
    if (fold[i - 1] === 'of' && /^(head|heads|lead|leader)$/.test(fold[i - 2] ?? '')) return false;
    if (/^(teacher|here|of|lead|leader)$/.test(after) && !(after === 'of' && fold[i + year + 1] === 'our'))
      return false;
    if (/^(my|our)$/.test(fold[i - 1] ?? '') && !scene.taken[i - 1])
      return found(scene, i - 1, i + year - 1, 'likely', 'reads as your own class', 'role');
    return found(scene, i, i + year - 1, 'likely', 'reads as your own class', 'role');
  }
  if (!/^(my|our)$/.test(fold[i]!)) return false;
  let at = i + 1;
  while (
    at < i + 3 &&
    /^(lovely|little|wee|gorgeous|amazing|wonderful|brilliant|noisy|mad|tiny|old|new|last|lot|whole|favourite|year)$/.test(
      fold[at] ?? '',
    ) &&
    fold[at] !== 'lot'
  )
    at++;
  const word = fold[at] ?? '';
  if (/^(class|classes|classroom|staffroom|pupils|form)$/.test(word)) {
    if (
      /\b(spin|yoga|zumba|pilates|crossfit|wod|gym|bootcamp|workout|aqua|evening class|swimming class|dance class|opticians?|drops|dilated|tax|order|application)\b/i.test(
        reading.text,
      )
    )
      return false;
    return found(
      scene,
      i,
      at,
      'likely',
      word === 'staffroom' ? 'reads as your own school' : 'reads as your own class',
      'role',
    );
  }
  const outing =
    /\b(panto|trip|nativity|assembly|sports day|world book day|museum|farm|leavers|class|lesson|maths|sats|spelling|phonics|playtime)\b/i.test(
      reading.text,
    );
  return (
    outing &&
    /^(kids|lot|bunch|monsters|monkeys|cherubs|darlings|ones|bairns|rabble|kiddos|children|lovelies|angels|gang|tribe|crew|gremlins)$/.test(
      word,
    ) &&
    found(scene, i, at, 'likely', 'reads as your own class', 'role')
  );
}

/** "this place", "our place", "at ours", "round here at work" from staff. */
function ownPlace(scene: Scene, i: number): boolean {
  const { fold, role, reading } = scene;
  if (role !== 'staff') return false;
  if (
    /^(this|our)$/.test(fold[i]!) &&
    fold[i + 1] === 'place' &&
    fold[i + 2] !== 'to' &&
    !/\b(restaurant|pub|hotel|caf[eé]|beach|holiday|menu|pizza|curry|house|flat|pint)\b/i.test(reading.text)
  )
    return found(scene, i, i + 1, 'likely', 'reads as your own school', 'role');
  return (
    fold[i] === 'ours' &&
    fold[i - 1] === 'at' &&
    scene.around &&
    found(scene, i - 1, i, 'likely', 'reads as your own school', 'role')
  );
}
