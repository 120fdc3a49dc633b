import { aboutPlay } from './guards.ts';
import { phraseBook, phrasesOf } from './phrases.ts';
import type { DraftReading } from './reading.ts';

/**
 * Whether a draft tells of harm to a child: hit, touched, hurt, afraid, self-harm. It says nothing of whether that is
 * true; who to tell comes first in the popup, whatever the outcome.
 */
const child =
  '(my|our|her|his|their|your|a|the|another|this|that|little|one|some|those|these) {very}* (year {count}|little|own|four|five|six|seven|eight|nine|ten|small|poor)? (son/daughter/child/children/boy/girl/lad/lass/boys/girls/grandson/granddaughter/niece/nephew/pupil/pupils/mine/toddler/baby/brother/sister/stepson/stepdaughter/twins/youngest/eldest)';
const harm =
  'hit~/hitting/slapped/slaps/punched/punches/kicked/kicks/beaten/beats/hurt/hurts/hurting/touched/touching/grabbed/grabs/dragged/strangled/choked/assaulted/abused/molested/groomed/raped/attacked/stabbed/burned/bitten/smacked/smacks/manhandled/starved/neglected/threatened/thumped/battered/shaken/bullied/terrified/scared/frightened/petrified/suicidal/pushed/shoved/pinned/restrained/locked';

const accounts = phrasesOf(`
  ${child} ..6 (${harm})
  (${harm}) ..4 ${child}
  (bruise~|marks|cuts|black eye|finger marks|burns|scars|bite marks) .. (on|all over|up|down) (his|her|their|my|the) (arm~|leg~|back|face|neck|body|wrist~|ribs|bum|bottom|tummy)
  (come~|came|sent|coming) home ..3 (bruise~|black eye|marks|bleeding|cuts)
  (self harm~|selfharm~|cutting (herself|himself|themselves|myself)|hurt~ (herself|himself|themselves|myself)|suicid~|overdose~|kill (herself|himself|themselves|myself)|end (it all|her life|his life|my life)|take (her|his|my) own life)
  (doesnt|dont|didnt|not) want to (be here|live|be alive|wake up) ..2 (anymore|any more)?
  (wants|want|wanted|wish|wishes|wishing) (to die|to be dead|i was dead|he was dead|she was dead|i wasnt here)
  (scared|frightened|terrified|afraid|petrified|too scared) .. (to go home|go home|to go to school|of (him|her|his|the)|of going|to tell|at home)
  (told|tells|said|says|disclosed) .. (hits|hit|touches|touched|hurts|hurt) (her|him|them|me)
  (child abuse|sexual abuse|physical abuse|safeguarding concern|child protection)
  (no|nobody) ..2 (age|child) .. (carry|go through|hear|see)
  (had|has|have|without|no|hadnt had|had no) ..2 (breakfast|food|tea|dinner) .. (daddy|mammy|mummy|mam|mum|dad|again|days|since|home)
  slept in (his|her|their) clothes
`);
const own = phrasesOf(`
  (hit|hits|hitting|punched|punches|kicked|kicks|slapped|slaps|hurt|hurts|hurting|beat|beats|touched|touches|touching|pushed|pushes|choked|strangled|threatened|grabbed|grabs|burned|attacked|jumped|battered|battering|bullying|bully|bullies) me
  (me) .. (getting|get|being|been) (hit|bullied|hurt|beaten|touched|battered)
  (i|im|i am|ive|am) {very}* (get|got|getting|being|been|keep getting) {very}* (hit|bullied|hurt|beaten|touched|battered|picked on|pushed|punched|kicked|jumped)
  (i|im|ive|i am) ..3 (cutting|cut|hurt|hurting|harm|harming|kill|killing) (myself|my arms|my legs|my wrists)
  (i|just)? (wanna|want to|wish i could|wish i would|going to|gonna) {very}* (die|kill myself|disappear forever|end it|not be here|not exist|be dead)
  wish i (was|were|wasnt|werent) {very}* (dead|born|alive|here)
  (no one|nobody) (would|wouldve|will|d) (care|notice|miss me) if i (died|was dead|disappeared|wasnt here|was gone)
  (i|im|i am) {very}* (scared|afraid|frightened|terrified) .. (to go home|go home|to go to school|of (him|her|them|my)|home|to tell)
  (dont|do not) (want to|wanna) (go home|be here anymore|live|be alive|wake up)
  kms
`);

const book = phraseBook<'child' | 'own'>([
  ...accounts.map((phrase) => [phrase, 'child'] as const),
  ...own.map((phrase) => [phrase, 'own'] as const),
]);

export function safetyOf({ draft, lines }: DraftReading): { safety: boolean; ownHurt: boolean } {
  let safety = false;
  let ownHurt = false;
  for (const line of lines) {
    if (aboutPlay(line)) continue;
    for (const { value, first, last } of book.find(line)) {
      if (value === 'child') safety ||= !denial(line.words.slice(Math.max(0, first - 2), last));
      else if (draft.author.role === 'pupil') ownHurt = true;
    }
  }
  return { safety: safety || ownHurt, ownHurt };
}

/** "nobody was hurt", "never hit". */
const denial = (words: readonly string[]) =>
  words.some((word) => /^(nobody|never|not|wasnt|werent|isnt|no)$/.test(word));
