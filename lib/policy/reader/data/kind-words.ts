import type { Kind } from '../../../analyser/types.ts';

export interface KindWords {
  kind: Kind;
  pattern: RegExp;
  /** Not where this is said. */
  unless?: RegExp;
}

const PEOPLE =
  '(?:pupils?|students?|child(?:ren)?|learners?|young people|parents?|carers?|famil(?:y|ies)|former pupils?|ex-pupils?)';
const PICTURES =
  '(?:photo(?:s|graph\\w*)?|images?|pictures?|videos?|film(?:s|ing|ed)?|recordings?|footage|live[- ]?stream\\w*|selfies?)';

/** What a sentence of a policy speaks of, in the words that policies use. */
export const KIND_WORDS: readonly KindWords[] = [
  {
    kind: 'threat',
    pattern: /\bthreat(?:s|en\w*)?\b|\bviolen(?:t|ce)\b|\bincit(?:e|es|ing|ement)\b|\bintimidat\w+/i,
    unless: /\bviolent (?:games?|films?)\b/i,
  },
  {
    kind: 'hate',
    pattern:
      /\bracis[tm]\w*|\bracial\w*|\bdiscriminat\w+|\bhomophob\w+|\btransphob\w+|\bsexis[tm]\b|\bhat(?:e|ed|eful)\b(?! to)|\bprotected characteristics?\b|\bextremis[tm]\b|\bxenophob\w+|\bprejudic\w+|\bantisemit\w+|\bislamophob\w+|\bbigot\w+/i,
  },
  {
    kind: 'private',
    pattern:
      /\bconfidential\w*|\b(?:personal|private|sensitive) (?:\w+ and \w+ )?(?:information|data|details|matters)\b|\b(?:home |email )?addresse?s?\b(?=.*\b(?:pupil|child|famil|student|parent)|.*\bphone)|\b(?:phone|mobile|telephone) numbers? of\b|\bmedical\b|\bhealth (?:information|details|conditions?|needs)\b|\bspecial (?:educational )?needs\b|\bsafeguarding (?:information|matters?|details|issues?)\b|\bprivate li(?:fe|ves)\b|\bprivacy of\b|\bdata protection\b|\bbreach\w* (?:of )?(?:confidence|privacy)\b|\bpersonally identif\w+|\b(?:exam|test|assessment) results\b|\bidentifiable information\b/i,
    unless:
      /\bprivacy settings\b|\b(?:their|your) own personal (?:information|details|data)\b|\bprivate and confidential settings\b/i,
  },
  {
    kind: 'under-age',
    pattern:
      /\bunder[- ]?(?:the )?(?:age (?:of )?)?(?:13|thirteen|16|14)s?\b|\b(?:minimum|legal|required) age\b|\bage (?:limit|restriction|requirement|rating)s?\b|\bage of (?:13|thirteen)\b|\bto be (?:at least |over )?(?:13|thirteen)\b|\b13 (?:years|or over|and over|plus)\b|\b(?:at least|until they are) (?:13|thirteen)\b|\bbelow (?:the age of )?(?:13|thirteen)\b|\bthirteen years\b|\bage-restricted\b|\btoo young\b/i,
    unless: /\b(?:past|former|ex-?)\s?(?:pupils?|students?)\b.*\bunder\b|\bfriend/i,
  },
  {
    kind: 'defamation',
    pattern:
      /\bdefam\w+|\blibel\w*|\bslander\w*|\bmalicious\w*|\bfictitious\b|\bfalse(?:ly|hoods?)?\b|\buntrue\b|\bmisleading\b|\bderogatory\b|\bdisparag\w+|\bdamag(?:e|es|ing)\b(?=.*\b(?:reputation|standing|name|career)s?\b)|\bridicule\b|\bcontempt\b|\bshunned\b|\blower\b.{0,40}\bstanding\b|\ballegations?\b|\baccusations?\b|\baccus(?:e|es|ing)\b|\breputations?\b(?=.*\b(?:others|person|individual|staff|teacher|colleague|member)|.*\bharm)/i,
  },
  {
    kind: 'rumour',
    pattern:
      /\brumou?rs?\b|\bgossip\w*|\bhearsay\b|\bunverified\b|\bunsubstantiated\b|\bunfounded\b|\bspeculat\w+|\bfictitious\b|\buntrue\b|\bfalse\b|\bnot (?:know|known|sure)\b.{0,20}\btrue\b|\bmisinformation\b/i,
  },
  {
    kind: 'complaint',
    pattern:
      /\bcomplain(?:t|ts|ing|s)?\b|\bgrievances?\b|\b(?:raise|air|voice|express|vent|discuss|post|share)(?:ing|d)?\b.{0,30}\b(?:concerns?|frustrations?|dissatisfaction|disagreements?|issues?|worries|differences)\b|\bconcerns? (?:about|regarding|with|over) (?:the )?(?:school|staff|teach\w+|member|how|anything|something)\b|\bcritici[sz]\w+|\bcritical (?:comments?|posts?|remarks?)\b|\bnegative(?:ly)? (?:comments?|posts?|remarks?|statements?|about)?\b|\bcampaign\w*|\bdisputes?\b|\bunhappy\b|\bdissatisf\w+|\bdisagreements?\b|\bhave a concern\b|\bany concerns?\b|\bworries about school\b|\b(?:opinions?|views)\b.{0,20}\b(?:about|on|of)\b.{0,60}\b(?:school|staff|teachers?|head\w*|leadership|academy|trust)\b|\b(?:issues?|problems?|concerns?|matters)\b.{0,80}\b(?:raised|aired|resolved|brought to|taken to|speaking to)\b|\b(?:publicly )?challeng\w+ (?:the )?school\b|\b(?:cross|unhappy|angry|upset) with (?:us|the school)\b/i,
    unless:
      /\bsafeguarding concerns?\b|\bchild protection\b|\bconcerns? about (?:a child|a pupil|(?:the|a) (?:safety|welfare)|online safety)\b/i,
  },
  {
    kind: 'event-photo',
    pattern: new RegExp(
      `\\b${PICTURES}\\b(?=.*\\b(?:pupils?|students?|child(?:ren)?|learners?|young people|other people|others|anyone|class|events?|assembl\\w+|performances?|sports? days?|nativit\\w+|productions?|plays?|trips?|colleagues?|staff|employees?|(?:of|in|at|from|around) (?:the )?school|taken|consent)\\b)|\\b(?:pupils?|children|students?|events?|performances?|sports? days?|assembl\\w+|in (?:the )?school)\\b.*\\b${PICTURES}\\b`,
      'i',
    ),
    unless:
      /\bprofile (?:picture|photo|image)s?\b|\bself-image\b|\bimage of the school\b|\bschool['’]?s? image\b|\bprofessional image\b|\binformation or images\b/i,
  },
  {
    kind: 'contact',
    pattern: new RegExp(
      `\\b(?:friends?['’”]?|friend requests?|befriend\\w*|(?<!the )follow(?:s|ing|ers?)?|connect(?:s|ing|ions?)?|(?:private|direct|personal) (?:messag\\w+|contact|communicat\\w+)|communicat\\w+|messag\\w+|contact(?:s|ing)?|interact(?:s|ing|ions?)?|invit(?:e|es|ing|ations?)|personal (?:phone|mobile|telephone|email|e-mail|contact)\\b.{0,20}|phone numbers?)\\b(?=.*\\b${PEOPLE}\\b)|\\bfriend requests?\\b|\\b${PEOPLE}\\b.*\\b(?:as|with|of|their) (?:['‘“]?friends?['’”]?|contacts?|followers?)|\\badd(?:s|ing)? ${PEOPLE}\\b|\\baccept\\w* (?:\\w+ ){0,3}as (?:a )?friends?\\b|\\baccept(?:s|ing)? (?:invitations?|requests?)\\b.*\\b${PEOPLE}\\b|\\bexchang\\w+\\b.*\\b(?:numbers?|details)\\b`,
      'i',
    ),
    unless:
      /\bfollow(?:ing|s)? (?:the|this|these|our|school|all|any|good|in|rules?|guid\w+|is|are|points|procedure)|\bofficial school channels\b|\bfamily and friends\b|\bfriends and family\b|\bcontact (?:the|your|a) (?:named|designated|child protection|dsl|safeguarding|lead)|\bemergency contact|\bcontact (?:the school|the office|the head|the class teacher|us|school)\b/i,
  },
  {
    kind: 'abuse',
    pattern:
      /\babus(?:e|es|ive|ing)\b|\binsult\w*|\boffens(?:ive|e)\b|\boffend\w*|\bbull(?:y|ies|ied|ying)\b|\bcyber-?bull\w+|\bharass\w*|\bhumiliat\w+|\bmock\w*|\bridicul\w+|\bname-?calling\b|\binappropriate (?:comments?|posts?|remarks?|messages?)\b|\bmak(?:e|es|ing) fun of\b|\bteas(?:e|es|ing)\b|\blaugh(?:ing)? at\b|\brude(?:ness)?\b|\bdisrespect\w*|\baggressi\w+|\bderogatory\b|\bmalicious\w*|\bunkind\b|\bhurtful\b|\bspiteful\b|\btroll\w*|\bpersonal (?:attacks?|comments?|remarks?)\b|\bupset(?:ting)?\b|\bembarrass\w*|\bvictimis\w+|\bdemean\w*|\bnasty\b|\bmean (?:comments?|messages?)\b|\bexclud(?:e|es|ing) (?:others?|someone|anyone)\b|\bcause (?:distress|offence|harm)\b|\bkind(?:ly|ness)?\b(?=.*\b(?:online|others|comment|post|message|about)\b)|\bintimidat\w+|\bthreatening\b|\bcourteous\b|\brespectful\b|\brespectfully\b(?! (?:requested?|asked?))/i,
    unless:
      /\bdrug abuse\b|\bsubstance abuse\b|\bkind(?:s)? of\b|\bchild abuse\b|\breport(?:ing|ed|s)? (?:any )?(?:bullying|abuse|cyber)/i,
  },
  {
    kind: 'conduct',
    pattern:
      /\bteachers?['’]? standards?\b|\bteacher['’]s standards?\b|\bprofessional (?:standards?|conduct|behaviour|image|reputation|boundaries|integrity|position)\b|\bunprofessional\w*|\bdisrepute\b|\bprofan\w+|\bswear\w*|\bbad language\b|\bfoul language\b|\bobscen\w+|\bpornograph\w+|\bsexual\w*|\bindecent\b|\balcohol\w*|\bdrunk\w*|\bintoxicat\w+|\bdrugs?\b|\binappropriate (?:language|content|material|images?|photographs?|behaviour)\b|\boffensive language\b|\bunsuitable\b|\bcode of conduct\b|\billegal activit\w+|\blewd\b|\bbring(?:s|ing)?\b.{0,40}\binto disrepute\b|\bcompromis\w+ (?:their|your) (?:position|professional)\b|\breflect(?:s|ing)? (?:badly|poorly|negatively)\b/i,
  },
];

/** A sentence about saying or showing something: without one of these, a named person is no mention. */
export const SAYING =
  /\b(?:comment\w*|post(?:s|ing|ed)?|discuss\w*|mention\w*|refer(?:s|ring)? to|referenc\w+|naming\b|(?<!in the )names? (?=(?:of|any|the|a|an|other|individual|pupils?|staff|children|parents|their|our)\b)|identif\w+|write|(?<!in )writing|written|publish\w*|share[sd]?|sharing|disclos\w+|talk(?:s|ing)? about|speak(?:s|ing)? about|reveal\w*|tag(?:s|ging|ged)?|statements?|remarks?|messages?|opinions?|information (?:about|relating|concerning)|associat\w+|list(?:s|ing)? .{0,20}\bemployer|represent(?:s|ing|ed)?\b|complain\w*|critici[sz]\w*|opinions?|views)\b/i;

/** Who is spoken about; found behind "about", "of", "named", and as the object of a saying verb. */
export const SPOKEN_OF: readonly { kind: Kind; pattern: RegExp }[] = [
  {
    kind: 'school',
    pattern:
      /\b(?:the |our |their |this )?(?:school|academy|trust|workplace|employer)(?:['’]s)?\b(?!\s+(?:event|hours|day|time|device|equipment|account|site|channel|policy|policies|procedure|office|community|premises|website|page|trip|staff|email|e-mail|network|system|computer|improvement|uniform|complaint|rules|grounds|social|branded|leadership|governors?|business manager)\w*)/i,
  },
  {
    kind: 'staff',
    pattern:
      /\b(?:staff|colleagues?|teachers?|head ?teacher|(?<!as )(?<!as an )employees?|governors?|governing body|co-workers)\b/i,
  },
  { kind: 'pupil', pattern: /\b(?:pupils?|students?|child(?:ren)?|learners?|young people)\b/i },
  { kind: 'parent', pattern: /\b(?:parents?|carers?|famil(?:y|ies))\b/i },
];

/** Words that narrow a ban to what is said badly; without one it covers praise as well. */
export const JUDGING =
  /\b(?:negative\w*|derogatory|abus\w+|offens\w+|defam\w+|confidential\w*|private (?:information|details|matters|li(?:fe|ves))|personal(?! (?:account|page|profile|device|phone|social|time|capacity|e-?mail|website|blog|space|site|use|networking)\w*)|sensitive|inappropriate\w*|malicious\w*|insult\w*|critical|critici\w+|false|untrue|rude|disrespect\w*|libel\w*|harm\w*|damag\w+|bully\w*|harass\w*|threat\w*|discriminat\w+|unkind|hurt\w*|upset\w*|fictitious|rumou?rs?|gossip|complain\w*|complaints?|grievances?|concerns?|disrepute|embarrass\w*|unprofessional|misleading|unfounded|photo\w*|images?|pictures?|videos?|without (?:\w+ )?(?:permission|consent)|identify\w*|names?|naming|disparag\w+|humiliat\w+|allegations?|slander\w*|mock\w*|unsubstantiated|hostile|aggressive|controversial|undermin\w+)\b/i;
