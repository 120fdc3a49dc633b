import { Known, know } from '../lexicon.ts';
import type { Mention } from '../reading.ts';
import { capital, mention, type Scene } from './scene.ts';

/**
 * People of the roster who are only half named and whom no name rule saw: "summer p", "Tracy O", "emrys c-h", and a
 * surname by itself that is nothing else ("boateng left"). Small letters are how half the country writes.
 */
export function halfNamed(scene: Scene): void {
  for (let i = 0; i < scene.tokens.length; i++) {
    const taken = scene.taken[i] && !isPerson(scene, i);
    if (taken) continue;
    initialled(scene, i) || surnameAlone(scene, i);
  }
}

/** A name that the name rules gave to nobody of the school. */
const isPerson = ({ mentions }: Scene, i: number): boolean =>
  mentions.some(({ kind, first }) => kind === 'person' && first === i);

/** "lily m", "Nasreen Q": a first name of the roster, then the letters that its surname starts with. */
function initialled(scene: Scene, i: number): boolean {
  const { fold, tokens, roster } = scene;
  const next = tokens[i + 1];
  if (!next || next.sentence !== tokens[i]!.sentence) return false;
  const letters = fold[i + 1]!.replace(/[^\p{L}]/gu, '');
  if (letters.length === 0 || letters.length > 2 || ((letters === 'a' || letters === 'i') && !capital(next)))
    return false;
  if (letters.length === 2 && !/^.\W.$/u.test(fold[i + 1]!)) return false;
  const first = fold[i]!;
  if (roster.byFirst.get(first)?.some(({ surname }) => initials(surname).startsWith(letters)))
    return add(scene, i, i + 1, 'staff', 'certain');
  return roster.profile.pupils.has(`${first} ${letters[0]}`) && add(scene, i, i + 1, 'pupil', 'certain');
}

const initials = (surname: string): string =>
  surname
    .toLowerCase()
    .split(/[\s-]+/)
    .map((part) => part[0])
    .join('');

/** "Coombes is on", "boateng left his last school": a surname of the staff that is no word and no first name. */
function surnameAlone(scene: Scene, i: number): boolean {
  const { fold, tokens, roster } = scene;
  const word = fold[i]!;
  if (word.length < 5 || !roster.bySurname.has(word) || tokens[i]!.kind !== 'word') return false;
  const flags = know(word);
  if (flags & (Known.word | Known.given | Known.place | Known.public | Known.organisation)) return false;
  // "fed a sparrow": a thing in small letters.
  const article = /^(a|an|the|some|this|every|no|one|two)$/.test(fold[i - 1] ?? '');
  if (!capital(tokens[i]) && (flags || article)) return false;
  // "Dave Prosser" is another Prosser.
  const before = tokens[i - 1];
  const forename = before && before.sentence === tokens[i]!.sentence && know(fold[i - 1]!) & Known.given;
  return !forename && add(scene, i, i, 'staff', 'likely');
}

function add(
  scene: Scene,
  first: number,
  last: number,
  kind: 'staff' | 'pupil',
  confidence: Mention['confidence'],
): boolean {
  const person = scene.mentions.findIndex((each) => each.kind === 'person' && each.first === first);
  if (person >= 0) {
    const [old] = scene.mentions.splice(person, 1);
    scene.taken.fill(0, old!.first, old!.last + 1);
  }
  const why = kind === 'staff' ? 'names a member of staff' : 'names a pupil';
  return Boolean(mention(scene, { kind, first, last, confidence, via: 'name', why }));
}
