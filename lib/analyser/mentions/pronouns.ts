import type { Mention } from '../reading.ts';
import type { Scene } from './scene.ts';

type Gender = 'he' | 'she' | undefined;

const pronouns: ReadonlyMap<string, 'he' | 'she'> = new Map([
  ...['he', 'him', 'his', "he's", 'hes', "he'd", "he'll", 'himself', 'hissen'].map(
    (word) => [word, 'he'] as const,
  ),
  ...['she', 'her', 'hers', "she's", 'shes', "she'd", "she'll", 'herself', 'hersel'].map(
    (word) => [word, 'she'] as const,
  ),
]);

const male =
  /^(mr|sir|dad|daddy|father|da|grandad|granda|man|lad|bloke|boy|fella|headmaster|stepdad|uncle|vicar)$/;
const female =
  /^(mrs|miss|ms|mum|mam|mummy|mammy|mother|nan|nana|gran|woman|lady|lass|girl|headmistress|stepmum|aunty|auntie|dinnerlady)$/;

function genderOf(scene: Scene, { first, last }: Mention): Gender {
  for (let i = last; i >= first; i--) {
    const word = scene.fold[i]!;
    if (male.test(word)) return 'he';
    if (female.test(word)) return 'she';
    const { tags } = scene.tokens[i]!;
    if (tags.has('MaleName')) return 'he';
    if (tags.has('FemaleName')) return 'she';
  }
  return undefined;
}

const referable = new Set(['staff', 'pupil', 'parent', 'person', 'public', 'own']);

/** How far back a "she" looks, in sentences. */
const reach = 4;

/**
 * Leads "she" and "him" back to whom they mean: in the sentences just before, whoever was spoken of last, the first in a
 * sentence before the others, and never somebody of the other gender.
 */
export function pronounMentions(scene: Scene): void {
  const { tokens } = scene;
  const people = scene.mentions
    .filter(({ kind }) => referable.has(kind))
    .sort((a, b) => a.first - b.first)
    .map((mention) => ({
      mention,
      gender: genderOf(scene, mention),
      sentence: tokens[mention.first]!.sentence,
    }));
  if (people.length === 0) return;
  const found: Mention[] = [];
  let seen = 0;
  for (let i = 0; i < tokens.length; i++) {
    while (people[seen] && people[seen]!.mention.last < i) seen++;
    const gender = seen > 0 && !scene.taken[i] ? pronouns.get(tokens[i]!.lower) : undefined;
    if (!gender) continue;
    const antecedent = meant(people, seen, gender, tokens[i]!.sentence);
    if (antecedent) found.push({ ...antecedent, first: i, last: i, via: 'pronoun', refersTo: antecedent });
  }
  scene.mentions.push(...found);
}

interface Spoken {
  mention: Mention;
  gender: Gender;
  sentence: number;
}

/** Looks back over at most a dozen people, so that a draft of a thousand names stays linear. */
function meant(
  people: readonly Spoken[],
  seen: number,
  gender: 'he' | 'she',
  sentence: number,
): Mention | undefined {
  let best: Spoken | undefined;
  for (let k = seen - 1; k >= Math.max(0, seen - 12); k--) {
    const one = people[k]!;
    if (sentence - one.sentence > reach) break;
    if (one.gender && one.gender !== gender) continue;
    if (!best) best = one;
    else if (one.sentence === best.sentence || (best.mention.kind === 'own' && one.mention.kind !== 'own')) {
      // The first in a sentence is its subject; a known gender beats a guess.
      if (one.gender || !best.gender) best = one;
    } else if (best.gender) break;
  }
  return best?.mention;
}
