import { foldName } from '../school/names.ts';
import { phraseBook, phrasesOf } from './phrases.ts';
import { accountOf } from './place.ts';
import type { DraftReading } from './reading.ts';
import type { Exemption } from './types.ts';

/** Reasons for which the findings of a draft weigh less: the exemptions of the labelling page. */
export function exemptionsOf(reading: DraftReading): Exemption[] {
  const said = new Set(reading.lines.flatMap((line) => book.find(line).map(({ value }) => value)));
  const exemptions: Exemption[] = [...said].filter(
    (each) => each !== 'union-business' || reading.draft.author.role !== 'pupil',
  );
  if (ownChildrenAlone(reading)) exemptions.push('own-children');
  if (quotesSchool(reading)) exemptions.push('quotes-school');
  if (fromOfficialAccount(reading)) exemptions.push('official-account');
  if (inExemptPlace(reading)) exemptions.push('exempt-place');
  return exemptions;
}

const helpPhrases = phrasesOf(`
  (can|could|please can|please could|would) (anyone|someone|anybody|any of you|any parents|any mums|you lovely) {very}* (please)? (help|advise|point me|tell me (how|what i can|who to|who i))
  (any|need|needing|looking for|after|seeking|want|would love|some|desperate for|grateful for|appreciate|your|for) {very}* (advice|guidance|pointers) ..4 (please|how|what|on|about|from|welcome|appreciated|would|here|for|with|anyone)?
  (dont|do not|not sure|no idea|unsure|havent a clue|didnt) ..2 (know)? ..1 (who|where) ..2 (to turn|turn|to go to|to tell|to speak|to talk|to ask|to contact|to report|to go)
  dont know what (else)? (to do|i can do)
  (who|whom) (do|should|can|would|could) (i|we|you) {very}* (tell|talk to|speak to|report|contact|go to|turn to|ask|raise|approach|complain to)
  (what|where) (do|should|can|would|could) (i|we) {very}* (do|go|turn|start|stand) ..2 (next|now|from here|about this|about it|please|legally|if|when|to get)
  whats? the (next step|next steps|right way|process|procedure|best way|correct way) ..
  (what|where) (are|do) (my|our) (rights|options|next steps)
  (has|have) (anyone|anybody|any of you|any parents|any other parents|any other mums|someone|any mams|any mums) ..2 (else)? ..2 (been through|gone through|dealt with|had to deal|had to|had experience|experienced|been in this|made a complaint|appealed|managed to|done this|got any experience)
  (is there|is it) (somebody|someone|anyone) (official|i can|we can|to talk|to tell|who can|who deals)
  (need|needs|want) (someone|somebody) to (tell|help|advise|explain|talk)
  (how do|how should|how would|how can) (i|we|you) ..2 (go about|raise|make|start|report|appeal|escalate|word) ..3 (complaint|concern|this|it|appeal|grievance)
  (please|pls) (help|advise) ..1 (me|us|if|what)?
  (really|just) (need|could do with|could use) (some|a bit of)? (help|advice|support|someone to talk)
  (at a loss|no idea) (what to do|who to|where to turn)
  know what (the next step|to do next|i can do|my options)
`);

const concernPhrases = phrasesOf(`
  (am|im|writing to|want to|wish to|would like to|need to|id like to|here to|have to|formally|hereby|is|be|been|are|we) {very}* (raise|raising|raised|register|flag|put on record|express) ..2 (concern|concerns|safeguarding concern|formal concern)
  raising (a|my|this|these|our) ..2 concern~
  (whistleblow~|whistle blowing|whistleblower|protected disclosure)
`);

const unions = 'neu/nasuwt/unison/gmb/unite/naht/ascl/eis/ucac/ssta/into/utu/nut/atl/pcs';
const unionPhrases = phrasesOf(`
  (${unions}) ..8 (ballot~|member~|meeting~|rep|reps|strike~|vote~|voting|action|branch|dispute|picket|campaign|indicative|pay|officer|conference|district|rally)
  (ballot~|member~|meeting~|rep|reps|strike~|vote~|voting|action|branch|dispute|picket|campaign|indicative|join~|my) ..8 (${unions})
  (union|reps) (meeting|rep|members|ballot|branch|business|dispute|officer|notice)
  (strike|picket) (day|line|lines|action|ballot|mandate)
  (industrial action|indicative ballot|formal ballot|action short of strike|work to rule)
`);

const book = phraseBook<Exemption>([
  ...helpPhrases.map((phrase) => [phrase.replace('whats?', 'whats'), 'asks-for-help'] as const),
  ...concernPhrases.map((phrase) => [phrase, 'raises-concern'] as const),
  ...unionPhrases.map((phrase) => [phrase, 'union-business'] as const),
]);

const community = new Set(['school', 'staff', 'pupil', 'parent', 'person', 'other-school']);

/** Only the author's own children are in it. A picture from a school event is another matter: the popup asks. */
function ownChildrenAlone({ draft, mentions }: DraftReading): boolean {
  return (
    draft.author.children.length > 0 &&
    draft.images === 0 &&
    mentions.some(({ kind }) => kind === 'own') &&
    !mentions.some(({ kind }) => community.has(kind))
  );
}

/** A repost or a copy of what the school itself sent round, nothing unkind put to it. */
function quotesSchool({ draft, school, claims }: DraftReading): boolean {
  if (claims.length > 0) return false;
  const text = draft.parts
    .map((part) => part.text)
    .join('\n')
    .trim();
  const handles = [...school.handles, ...school.officialAccounts].map((handle) =>
    handle.toLowerCase().replace(/^@/, ''),
  );
  const repost = /^(?:rt|repost(?:ed)?|reposting|via|from|shared from|copied from|qt)[:\s]+@(\w+)/i.exec(
    text,
  );
  if (repost && handles.includes(repost[1]!.toLowerCase())) return true;
  return /^(?:update |message |text |email |news |reminder |notice |info |copied |shared |forwarded |just in |this )*(?:from|sent by) (?:the )?(?:school|office|head|headteacher)(?: office)?[^.!?\n]{0,30}?[:\n]/i.test(
    text,
  );
}

function fromOfficialAccount({ draft, school }: DraftReading): boolean {
  const account = accountOf(draft.place);
  return account !== undefined && school.officialAccounts.some((each) => each.toLowerCase() === account);
}

function inExemptPlace({ draft, school }: DraftReading): boolean {
  const place = foldName(draft.place);
  return place !== '' && school.exemptPlaces.some((each) => place.includes(foldName(each)));
}
