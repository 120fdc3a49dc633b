import { phraseBook, phrasesOf } from '../phrases.ts';
import type { DraftReading, KindFile } from '../reading.ts';
import { wordSpan } from './finding.ts';

/**
 * An allegation heard and passed on as such. Two things make one: words that say it was heard (or ask whether it is
 * true), and a matter that could harm somebody of the community. Snow on Tuesday is hearsay and harms nobody; what the
 * author makes up themselves is no rumour.
 */
const heard = phrasesOf(`
  (i've|ive|weve|just|only|i|we|also|keep|anyone|anybody|someone|she|he|mam) {very}* (heard|hearing) (that|off|from|on|about|hes|shes|they|theyre|miss|mr|mrs|the|some|a|something|our|his|her|its|of|him|them|anything|owt|why|this)
  heard (that|off|from|on|about|it|hes|shes|they|theyre|miss|mr|mrs|the|some|a|something|through|our|say|were|his|her|this|last|rumour~|rumor~)
  apparently
  allegedly
  jungle drums
  (grapevine|rumour mill|gossip mill|bush telegraph)
  (hear|hearing) (all sorts|things|whispers|bad things|from|that|hes|shes|its|theyre|a few|loads|stuff|stories)
  (whispers|whisper|stories|talk) (that|of|about|going|are|at)
  (mate~|friend|sister|cousin|brother|neighbour|auntie|copper|hairdresser|cleaner|colleague|someone|ex) .. (she|he) (says|said|reckons|told|saw|seen|swears)
  supposedly
  reportedly
  rumour~
  rumor~
  rumoured
  word (is|has it|on the street|round|at the gate|on the|from the|going|in the)
  gossip .. (is|says|gate|about|going|that|yard)
  (is|are) (it|this) (actually|really)? (true|right|correct|fact)
  (if|whether) (its|it is|theres|there is|this is|thats|it was) {very}* (any)? (true|truth|right)
  any truth (in|to|behind)
  true (that|about|what)
  (someone|somebody|somone|a friend|friend|a mate|my mate|mate|one of the (mams|mums|dads|tas|cleaners)|another (mam|mum|parent|dad)|lady|woman|girl|bloke|lad|neighbour|my sister|her sister|a teacher|little bird|the cleaner|my cousin|cook|hairdresser|insider|source~|parent|parents|several parents|parents) ..4 (told (me|us)|tells (me|us)|reckon~|let slip|mentioned that|whispered|swears|heard that|was telling|claims|said (its|its to|that|hes|shes|theyre|mr|mrs|miss|she|he|the)|says (its|that|hes|shes|theyre|mr|mrs|miss|she|he|the|one)|saying)
  little bird
  (been|was|were|being|im|just|got) (told|hearing) (that|by|about|hes|shes|theyre|off|from|how|miss|mr|mrs|the head|one of)
  (they|people|everyone|folk|folks|mums|mams|parents|some|kids|staff|loads of people|half the) {very}* (say|saying|reckon|reckons|think|thinks|talking|are saying|are talking|have been saying) ..
  reckons
  (you|u) (didnt|never|did not|havent) (hear|heard|hear it|get) .. (from me|it from me|this from me|that from me)
  (never|didnt) .. from me
  (dont|do not) quote me
  no smoke without fire
  no smoke without
  make of that what you
  between (you|us|me) .. (me|gatepost|us|you)
  (doing|going) the rounds
  (going|flying|buzzing|goes) (round|around) .. (school|yard|gate|village|town|estate|whatsapp|group|playground|that|about)
  (does|do|did) (anyone|anybody|any of you|someone|any) .. (know|heard|hear) .. (true|why|what happened|anything about|whats happened|what went on|about|if|who)
  (anyone|anybody|any of you|you) {very}* (heard|hear|know|knows) .. (anything|about|why|what|more|happened|goss|gossip|true|if|who|happening|else)
  what have you heard
  whats the (goss|gossip|story|tea|craic|script) (with|about|on)
  (spill|heres|hot) the tea
  (whats|what has|what|whats actually) (happened|happening|going on|gone on) (to|with) ..
  (off|from) (a|someone|a good|two|three|one|my|various|several) ..3 (source|sources|people|who works|that works|who knows|whose|in the know|different people)
  (saw|seen|read) (it)? on (facebook|the group|another group|a group|whatsapp|spotted) ..
  (wouldnt|would not) be surprised if
  (not one to|dont like to|hate to|dont want to) (gossip|spread|say|start) ..
`);

const matters = phrasesOf(`
  (off|signed off|gone off|been off) ..2 (sick|stress|with|long term|for weeks|for months|indefinitely)
  (with|from|its|due to) stress
  (nervous|mental) breakdown
  (not|isnt|never|wont be) ..1 (coming|come|returning) back
  (given|got|getting|get|been given) (the)? (push|boot|sack|chop|elbow|shove|heave|marching orders|p45|heave ho|bullet|axe)
  (so)? suddenly
  (fling|thing) with
  escorted
  (hearing|heard|hear) all sorts
  pulled over
  (leaving|left|leave|quit|quitting|resigned|resigning|resignation|walked out|handed .. notice|going) ..
  (sacked|fired|suspended|dismissed|disciplined|disciplinary|demoted|redundant|redundancy|redundancies|suspension|sacking|struck off|final warning|written warning|warning|tribunal|grievance|gardening leave|garden leave|marched|escorted|pushed out|forced out|paid off|hushed|asked to leave|let go|got rid|finished up)
  (looking|applied|interview~|applying) .. (elsewhere|another job|other jobs|new job|for jobs)
  (arrested|police|polis|court|prison|jail|charged|nicked|bail|convicted|caution|investigated|investigation|investigating|raid|raided|lado|custody|criminal|record|known to them|sentenced|restraining)
  (affair|cheating|carrying on|shagging|sleeping with|split up|divorce|divorced|splitting|separated|seeing someone|left his wife|left her husband|having it off|pregnant|together|snogging|dating|getting close|more than friends|kicked out|moved out|an item)
  (excluded|expelled|exclusion|permanently|kicked out|find another school|thrown out|managed move|moved schools|leaving the school|asked to)
  (social services|social worker|social|taken off|taken into care|foster|fostered|in care|child protection|safeguarding)
  (drunk|drinking|drink|drugs|weed|coke|dealing|dealer|rehab|alcoholic|gambling|debt|bankrupt|benefits|fraud|stealing|stole|theft|missing money|money missing|embezzled|fiddling|petty cash)
  (hit|slapped|hurt|assaulted|abused|groomed|touched|grabbed|punched|pushed|threatened|bullied|bullying|shouted|swore|attacked|stabbed|fight|fighting|knife|battered)
  (asbestos|ofsted|special measures|inadequate|failing|closing|closed down|shut down|close|closure|taken over|academised|merging|cutting|cuts|overspent|broke|deficit|unsafe|cover up|covered up|kept quiet|hushed up|condemned)
  (cancer|ill|illness|overdose|hospital|sectioned|suicide|tumour|breakdown|terminal|hiv|mental health)
  (fake|forged|not real|arent real|isnt real|made up|qualified|unqualified|lied|lying|cheated|fiddled|not even a real)
  (complaint|complaints|allegation|allegations|accused|accusation|accusations|reported|whistleblower|under a cloud|scandal)
  (kept|keeping) .. quiet
  (last|previous|old) (school|job|place) ..
  (asked|told) to (leave|go|find|stay away|resign|step)
  (gay|lesbian|trans|racist|paedo|pervert|groomer|creep|bully|thief|liar)
  (homeless|evicted|bailiffs|repossessed|refuge|food bank)
  (nits|lice|scabies|bed bugs)
  (favours|favourites|favour~)
`);

const book = phraseBook<'heard' | 'matter'>([
  ...heard.map((phrase) => [phrase, 'heard'] as const),
  ...matters.map((phrase) => [phrase, 'matter'] as const),
]);

/** Said of oneself, or of what no harm comes from. */
const plain =
  /\b(snow|snowing|weather|rain|bus|buses|morrisons|tesco|asda|aldi|cafe|pub|shop|co-?op|council|road|roadworks|train|trains|bins|film|series|gig|concert|disco finish)\b/;

export const rumour: KindFile = {
  kind: 'rumour',
  find: (reading) => {
    const about = community(reading);
    if (!about) return [];
    return reading.lines.flatMap((line) => {
      const found = book.find(line).sort((a, b) => a.first - b.first);
      // Nobody passes on fifty rumours in a post: the rest of a text of nothing else is not looked at.
      for (const hearsay of found.filter(({ value }) => value === 'heard').slice(0, 50)) {
        const near = (at: number) => Math.abs(line.sentence[at]! - line.sentence[hearsay.first]!) <= 1;
        const matter = found.find(
          (other) => other.value === 'matter' && near(other.first) && other !== hearsay,
        );
        const claim = reading.claims.find(
          (each) =>
            each.part === line.reading.part &&
            each.limb &&
            each.scope === 'community' &&
            Math.abs(line.reading.tokens[each.first]!.sentence - line.sentence[hearsay.first]!) <= 1,
        );
        if (!matter && !claim) continue;
        const words = line.words.filter((_, i) => near(i)).join(' ');
        if (!claim && plain.test(words) && !/\b(school|head|teacher|miss|mrs|mr)\b/.test(words)) continue;
        if (selfTold.test(words) && !claim) continue;
        return [
          {
            kind: 'rumour' as const,
            span: wordSpan(line, hearsay.first, Math.max(hearsay.last, hearsay.first)),
            confidence: 'likely' as const,
            why: 'passes on something that was heard about somebody at the school',
          },
        ];
      }
      return [];
    });
  },
  examples: {
    hits: [
      'Apparently Mr Hargreaves has been suspended, anyone know why?',
      'heard the head got sacked from the school she was at before',
      'Is it true the head is having an affair with the deputy?',
      "You didn't hear it from me about Mrs Dunmore, but she has been suspended",
    ],
    misses: ['Three guesses why Mr Hargreaves was not at the fair'],
    nearMisses: [
      'Apparently it is going to snow on Tuesday',
      'Is it true they are shutting the cafe?',
      'Heard Mr Hargreaves is running the marathon, what a man',
    ],
  },
};

const selfTold =
  /\b(told us|told me) (today|tonight)? ?(that )?(she|he) (is|was) (so )?(proud|happy|pleased)\b|\b(been told|told) i'?m\b/;

/** Somebody of the school is in it, or it is written where only they can be meant. */
function community({ mentions, atSchoolPlace }: DraftReading): boolean {
  return (
    atSchoolPlace ||
    mentions.some(
      ({ kind }) => kind === 'staff' || kind === 'pupil' || kind === 'parent' || kind === 'school',
    )
  );
}
