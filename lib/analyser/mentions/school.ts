import { distance } from 'fastest-levenshtein';
import { afterSchoolElsewhere, beforeSchoolElsewhere, schoolSuffixes } from '../data/school-words.ts';
import { tagWords } from '../text.ts';
import { capital, mention, type Scene, typedWords } from './scene.ts';

/** Finds the author's school by name, tag, acronym, typo or description, and other schools by name. */
export function schoolMentions(scene: Scene): void {
  for (let i = 0; i < scene.tokens.length; i++) {
    if (scene.taken[i]) continue;
    byTag(scene, i) || byName(scene, i) || byTypo(scene, i) || byAcronym(scene, i) || otherSchool(scene, i);
  }
  for (let i = 0; i < scene.tokens.length; i++) if (!scene.taken[i]) bySelfDescription(scene, i);
}

function byTag(scene: Scene, i: number): boolean {
  const token = scene.tokens[i]!;
  if (token.kind !== 'tag' && token.kind !== 'handle') return false;
  const bare = token.lower.slice(1);
  const { roster } = scene;
  const words = tagWords(token.text.slice(1)).map((word) => word.toLowerCase());
  const joined = words.join('');
  const ours =
    roster.tags.has(bare) ||
    roster.handles.has(bare) ||
    [...roster.names.values()].flat().some((name) => joined.startsWith(name.join('')) && name.length > 1);
  if (!ours) return false;
  mention(scene, {
    kind: 'school',
    first: i,
    last: i,
    confidence: 'certain',
    via: 'tag',
    why: `"${token.text}" is the school`,
  });
  return true;
}

function byName(scene: Scene, i: number): boolean {
  for (const name of scene.roster.names.get(scene.fold[i]!) ?? []) {
    if (name.some((word, k) => scene.fold[i + k] !== word)) continue;
    const last = i + name.length - 1;
    mention(scene, {
      kind: 'school',
      first: i,
      last,
      confidence: 'certain',
      via: 'name',
      why: `"${typedWords(scene, i, last)}" is the school`,
    });
    return true;
  }
  return false;
}

/** "Cambios Primary", "cambois schl": the school's own word, nearly, before a word for a school. */
function byTypo(scene: Scene, i: number): boolean {
  const word = scene.fold[i]!;
  if (word.length < 4 || !isSchoolWord(scene, i + 1)) return false;
  const near = scene.roster.distinctive.some(
    (own) => distance(own, word) <= (own.length > 7 ? 2 : own.length > 4 ? 1 : 0),
  );
  if (!near) return false;
  mention(scene, {
    kind: 'school',
    first: i,
    last: i + 1,
    confidence: 'likely',
    via: 'name',
    why: `"${typedWords(scene, i, i + 1)}" reads as the school`,
  });
  return true;
}

const isSchoolWord = (scene: Scene, i: number) => schoolSuffixes.has(scene.fold[i] ?? '');

/** An acronym is the school's only where school talk is around: "CPS" prosecutes as well. */
function byAcronym(scene: Scene, i: number): boolean {
  const token = scene.tokens[i]!;
  if (!scene.roster.acronyms.has(scene.fold[i]!) || token.text !== token.text.toUpperCase()) return false;
  const talk =
    scene.atSchoolPlace ||
    scene.fold.some((word, k) => k !== i && (schoolTalk.has(word) || /^y(ea)?r?[1-6]$/.test(word)));
  if (!talk) return false;
  mention(scene, {
    kind: 'school',
    first: i,
    last: i,
    confidence: 'likely',
    via: 'name',
    why: `"${token.text}" reads as the school`,
  });
  return true;
}

const schoolTalk = new Set(
  'school teacher teachers head headteacher ta tas pupils parents governors governor class classes assembly reception nursery playground homework pta ofsted sats senco nativity fayre kids bairns mams mums'.split(
    ' ',
  ),
);

/** "Bede Academy", "St Wilfrid's RC School": a capital before a word for a school that isn't ours. */
function otherSchool(scene: Scene, i: number): boolean {
  if (!isSchoolWord(scene, i) || !capital(scene.tokens[i]) || !capital(scene.tokens[i - 1])) return false;
  let first = i - 1;
  while (
    first > 0 &&
    capital(scene.tokens[first - 1]) &&
    !scene.taken[first - 1] &&
    scene.tokens[first - 1]!.sentence === scene.tokens[i]!.sentence
  )
    first--;
  mention(scene, {
    kind: 'other-school',
    first,
    last: i,
    confidence: 'likely',
    via: 'name',
    why: 'is another school',
  });
  return true;
}

const definite = new Set(['the', 'our', 'my', 'this', 'wor', 'oor', 'ours', 'their', 'her', 'his']);
const feelings = new Set(
  'with by from of about for told tell rang ring email emailed phoned called asked'.split(' '),
);
const acts = new Set(
  'knew know knows wants want needs need says said say has have had is are was were isnt arent wasnt dont doesnt didnt wont cant never always just keeps keep thinks rang told tells sent sends lost made makes let lets should could would will'.split(
    ' ',
  ),
);

function bySelfDescription(scene: Scene, i: number): void {
  const { tokens, fold, role } = scene;
  if (fold[i] === 'school' || fold[i] === 'skool' || fold[i] === 'schl') {
    const before = fold[i - 1] ?? '';
    const after = fold[i + 1] ?? '';
    if (definite.has(before)) {
      if (afterSchoolElsewhere.has(after) && !['dinners', 'dinner', 'disco'].includes(after)) return;
      if (after === 'i' || after === 'where') return;
      const sure = before === 'our' || before === 'my' || before === 'this';
      mention(scene, {
        kind: 'school',
        first: i - 1,
        last: i,
        confidence: sure ? 'certain' : 'likely',
        via: 'role',
        why: `"${typedWords(scene, i - 1, i)}" reads as your own school`,
      });
    } else if (!beforeSchoolElsewhere.has(before) && !afterSchoolElsewhere.has(after)) {
      const felt = feelings.has(before);
      const acting =
        (before === '' ||
          tokens[i - 1]!.sentence !== tokens[i]!.sentence ||
          tokens[i - 1]!.kind === 'punctuation') &&
        acts.has(after.replace(/'/g, ''));
      if (felt || acting)
        mention(scene, {
          kind: 'school',
          first: i,
          last: i,
          confidence: 'likely',
          via: 'role',
          why: `"${tokens[i]!.text}" reads as your own school`,
        });
    }
  }
  if (role !== 'parent' && role !== 'pupil') byClass(scene, i);
}

/** "Year 4 today", "my class", "our staffroom": from those who work there it can only be their own. */
function byClass(scene: Scene, i: number): void {
  const { fold } = scene;
  const year = /^(y|yr|year)[1-6]$/.test(fold[i]!)
    ? 0
    : /^(y|yr|year)$/.test(fold[i]!) && /^[1-6]$/.test(fold[i + 1] ?? '')
      ? 1
      : -1;
  if (year >= 0 && fold[i + year + 1] !== 'teacher') {
    mention(scene, {
      kind: 'school',
      first: i,
      last: i + year,
      confidence: 'likely',
      via: 'role',
      why: `"${typedWords(scene, i, i + year)}" reads as your own class`,
    });
  } else if (
    (fold[i] === 'my' || fold[i] === 'our') &&
    /^(class|classes|classroom|staffroom|form|pupils|kiddos)$/.test(fold[i + 1] ?? '')
  ) {
    mention(scene, {
      kind: 'school',
      first: i,
      last: i + 1,
      confidence: 'likely',
      via: 'role',
      why: `"${typedWords(scene, i, i + 1)}" reads as your own class`,
    });
  }
}
