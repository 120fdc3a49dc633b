import { type Cue, castOf, targetOf } from './claim-target.ts';
import { hatred } from './data/imputations/hatred.ts';
import type { Imputation } from './data/imputations/imputation.ts';
import { insults } from './data/imputations/insults.ts';
import { office } from './data/imputations/office.ts';
import { shun } from './data/imputations/shun.ts';
import { standing } from './data/imputations/standing.ts';
import { aboutPlay, denied, fond, negated, passedOn, sentenceText, supposed } from './guards.ts';
import type { Line } from './line.ts';
import { type Match, phraseBook, phrasesOf } from './phrases.ts';
import type { Claim, Mention } from './reading.ts';
import type { Draft, Limb } from './types.ts';

const imputations: readonly Imputation[] = [...shun, ...standing, ...hatred, ...office, ...insults];

const book = phraseBook<Cue>(
  imputations.flatMap((imputation) =>
    (['is', 'does', 'says'] as const).flatMap((shape) =>
      phrasesOf(imputation[shape] ?? '').map((phrase) => [phrase, { imputation, shape }] as const),
    ),
  ),
);

/** What a draft says of people: every imputation and insult whose target can be told, guards applied. */
export function claimsOf(draft: Draft, lines: readonly Line[], atSchoolPlace: boolean): Claim[] {
  const cast = castOf(lines);
  return lines.flatMap((line) => {
    const claims: Claim[] = [];
    for (const match of longest(book.find(line))) {
      const claim = claimFrom(draft, line, match, cast, atSchoolPlace);
      if (claim) claims.push(claim);
    }
    return claims;
  });
}

/** Of phrases of one family that overlap, the longest. */
function longest(matches: Match<Cue>[]): Match<Cue>[] {
  const kept: Match<Cue>[] = [];
  const at = new Map<number, Match<Cue>[]>();
  for (const match of matches.sort((a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first)) {
    let covered = false;
    for (let i = match.first; i <= match.last && !covered; i++)
      covered = (at.get(i) ?? []).some(
        (other) =>
          other.value.imputation === match.value.imputation ||
          (other.first <= match.first && match.last <= other.last),
      );
    if (covered) continue;
    kept.push(match);
    for (let i = match.first; i <= match.last; i++) at.set(i, [...(at.get(i) ?? []), match]);
  }
  return kept.sort((a, b) => a.first - b.first);
}

/** Grave words that no smile takes back are not here. */
const playful = new Set(
  `criminal criminals wicked monster monsters beast animal animals weapon dragon witch evil cruel mad mental psycho nutter idiot idiots
  muppet muppets clown clowns weirdo weirdos sod bugger thief thieves robbed bully tyrant pig pigs cow rat bat donkey daft mental crazy
  loser lazy useless hopeless rubbish brat brats lunatic lunatics liar legend git tube melt helmet goblin gremlin gremlins creature
  troll trout nerd geek dork plonker wally doughnut donut numpty muggins mug savage savages lush legless mortal weasel`.split(
    /\s+/,
  ),
);

const praise =
  /\b(thank|thanks|thankyou|love|loved|loves|lovely|legend|legends|brilliant|amazing|fantastic|fab|best|wonderful|proud|superb|star|stars|hero|heroes|angel|gem|well done|so good|incredible|ace|lush|belter|mint|class|grateful|miss (him|her)|cant fault)\b/;

/** Only those with an office can be unfit for it; a child that bites is a complaint, not a crime. */
function fits(family: string, limb: Limb | undefined, about: Mention): boolean {
  if (limb === 'office') return about.kind !== 'pupil' && about.kind !== 'parent';
  return about.kind !== 'pupil' || (family !== 'violence' && family !== 'spite');
}

/** What the papers say of people elsewhere. */
const news =
  /\b(on the news|in the news|in the papers?|bbc|itv|headlines?|documentary|down in|over in|up in) \b/;

function claimFrom(
  draft: Draft,
  line: Line,
  match: Match<Cue>,
  cast: readonly Mention[],
  atSchoolPlace: boolean,
): Claim | undefined {
  const { imputation, shape } = match.value;
  const found = targetOf(line, match, cast, atSchoolPlace);
  if (!found) return undefined;
  const sentence = line.sentence[match.first]!;
  const { question, quoted } = line.reading.sentences[sentence]!;
  const guardFrom = Math.min(found.from, match.first);
  if (shape !== 'says' && negated(line, guardFrom, match.first)) return undefined;
  if (denied(line, guardFrom)) return undefined;
  if (shape !== 'says' && supposed(line, guardFrom, match.first)) return undefined;
  if (found.about && !fits(imputation.family, imputation.limb, found.about)) return undefined;
  const hearsay = passedOn(line, match.first);
  if (quoted && !hearsay) return undefined;
  const text = sentenceText(line, match.first);
  if (news.test(text)) return undefined;
  if (
    match.last - match.first < 2 &&
    line.words.slice(match.first, match.last + 1).some((word) => playful.has(word))
  ) {
    if (fond(line.reading.text) || praise.test(text)) return undefined;
  }
  if (aboutPlay(line) && imputation.limb && (found.scope !== 'community' || found.about?.via === 'role'))
    return undefined;
  if (imputation.family === 'exclusion' && draft.author.role !== 'pupil' && !found.about) return undefined;

  const confidence =
    found.faint || found.about?.confidence === 'possible'
      ? 'possible'
      : question || hearsay || !found.about
        ? 'likely'
        : 'certain';
  return {
    ...(found.about && { about: found.about.refersTo ?? found.about }),
    scope: found.scope,
    part: line.reading.part,
    first: line.token[match.first]!,
    last: line.token[match.last]!,
    family: imputation.family,
    insult: imputation.insult ?? false,
    ...(imputation.limb && { limb: imputation.limb }),
    confidence,
    question,
    hearsay,
    why: imputation.why,
  };
}
