import type { Line } from '../line.ts';
import { phraseBook, phrasesOf } from '../phrases.ts';
import type { DraftReading, KindFile, Mention } from '../reading.ts';
import { describe, targetOf, wordSpan } from './finding.ts';

/**
 * Confidential facts about an identifiable pupil or family: health, special needs, safeguarding, custody, address,
 * contact details, results. One's own family is one's own to speak of, and awareness posts name nobody. The health of
 * staff is not meant (an absence put down to stress is `rumour`).
 */
const facts: readonly [why: string, phrases: string, staffToo?: true][] = [
  [
    'health',
    `
    (leukaemia|leukemia|cancer|tumour|tumor|chemo|chemotherapy|epilepsy|epileptic|seizure~|diabetes|diabetic|type 1|cystic fibrosis|asthma attack|heart condition|kidney|transplant|meningitis|hiv|hepatitis|eczema|ibd|crohns|sickle cell|dyspraxia|tourettes|tics|bulimia|anorexia|anorexic|self harm~|selfharm~|overdose~|suicidal|depression|depressed|anxiety|ptsd|camhs|breakdown|psychosis|sectioned|miscarriage|miscarried|stillborn|pregnant)
    (chicken pox|chickenpox|scarlet fever|measles|mumps|whooping cough|covid|norovirus|impetigo|hand foot and mouth|slapped cheek|scabies|ringworm|nits|headlice|head lice|lice|worms|threadworm~|conjunctivitis|tummy bug|vomiting bug|strep|sick bug)
    (nut|peanut|dairy|egg|milk|bee|wasp|severe|bad|fish|sesame|serious|food) allergy
    (allergic|anaphyla~) .. (to|nuts|reaction|shock)?
    epipen
    (wet|wets|wetting|soil~|shit~|pooed|poos|pees) {very}* (himself|herself|his|her|themself|the bed|their)
    (on|off|takes|taking|taken off) ..3 (tablets|meds|medication|ritalin|insulin|inhaler|antidepressants|pills|medicine)
    (poorly|ill|sick) (in|with) ..2 (head|mental|her nerves|cancer)
    (in|on|into) ..2 (hospital|the ward|intensive care|icu|hdu|a coma|rehab|detox)
    (diagnosed|diagnosis|undiagnosed|terminal|terminally|life support)
    (had|having|needs|waiting for|gets) ..3 (operation|surgery|brain scan|mri|blood tests|counselling|therapy|chemo)
    `,
  ],
  [
    'special needs',
    `
    (adhd|add|autism|autistic|asd|aspergers|dyslexia|dyslexic|dyspraxic|pda|odd|gdd|ehcp|ehc plan|iep|sen support|send register|sen register|special needs|learning difficult~|learning disabilit~|ed psych|educational psychologist|statemented|downs|speech delay|global delay|foetal alcohol|fasd|cerebral palsy|attachment disorder|one to one|1 to 1|121|pupil premium|free school meals|free meals)
    (on|under) the (spectrum|sen|send) ..
    (special|behaviour|learning) (plan|unit|school|needs|support)
    `,
  ],
  [
    'safeguarding or family matters',
    `
    (foster|fostered|fostering|adopted|adoption|in care|looked after child|into care|kinship|special guardianship|child protection|child in need|cin plan|safeguarding|social services|social worker~|cafcass|early help|mash|lado|at risk register|contact centre|supervised contact)
    social ..2 (came|come|took|taken|involved|been|removed|worker~|round)
    (custody|court order|restraining order|non molestation|injunction|prohibited steps|residency|non mol|contact order|family court)
    (not|isnt|arent|wasnt|no longer|never|cant|isnt allowed|banned|ordered) .. (allowed|to) .. (collect|pick (him|her|them) up|see (him|her|them|his|the)|near|contact|pick up|stay away|come near|have contact)
    ordered .. (stay|keep) away
    (not|isnt|arent) allowed any ?more
    (dad|mum|mam|father|mother|daddy|mammy|mummy|stepdad|parents|da) {very}* .. (moved out|walked out|left|drinks|drinking|hits|hit|beats|beat|using|on drugs|in rehab|splitting up|split up|getting divorced|divorcing|separated|died|passed away|killed (himself|herself)|lost (his|her) job|wont get|on benefits|kicked out|having an affair|evicted|homeless|broke|overdosed)
    (mum|mam|dad|mums|dads|mams|father~|mother~) .. (wont get up|not answering|not coping|cant cope|in a state|in hospital|poorly|having treatment|is dying|got cancer)
    (domestic|refuge|womens aid|abusive|dv) (violence|abuse|relationship|home|refuge|incident)?
    (living|lives|live|staying|sleeping|stopping) ..2 (in|at|with) .. (refuge|hostel|b and b|temporary|homeless|nans because|nanas because|car|shelter|foster)
    (no|had no|without|never has|never had|not had|hadnt had|hungry|missed) ..1 (breakfast|dinner|lunch|tea|proper meal|hot water|electric|heating|clean clothes)
    (come~|came|turn~ up|turned up|sent) .. (hungry|dirty|filthy|in the same clothes|bruises|unwashed|smelling|no coat|marks|slept in)
    slept in (his|her|their) clothes
    (told|said|tell|disclosed|disclosure|confided) .. (no child should|heartbreaking|wont sleep|not sleep|to the dsl|safeguarding|disclosure|broke my heart|what goes on at home|happening at home)
    what (that|this|the) (child|kid|little) .. (told|said|goes through|is going through|has been through)
    (excluded|exclusion|suspended from school|permanently excluded|managed move|referral unit|pru)
    (asylum|immigration|home office|deported|leave to remain|visa)
    (parents|family|mam|mum|dad) .. (evicted|repossessed|food bank|homeless|bailiffs|benefits|debt)
    `,
  ],
  [
    'results',
    `
    (scored|got|achieved|on|working at|a|her|his|their) ..2 (below|greater depth|gds|wts|exs|expected standard|working towards|not met|a 9|a level|level {count}|grade~) ..
    (sats|test|phonics|reading|maths|spelling|scaled|exam|mock|11|eleven) .. (score~|result~|mark~|level~|paper~|screening|test)
    (reading age|scaled score|phonics screening|sats score~|test result~|in the tests|failed (his|her|the|their)|bottom set|bottom of the class|behind in|cant even read|cant read)
    #Value 9/10/11/12
    (sats|phonics|results|marks|scores|grades) {very}* (are|is|s)? (in|out|back)
    `,
  ],
  [
    'address or contact details',
    `
    (lives|live|living|stays|address|house|moved) ..3 (at|on|in|is|to|number|no) ..3 (street|st|road|rd|avenue|ave|close|terrace|lane|drive|crescent|place|court|gardens|way|grove|number|flat|view|square|row|walk|estate)
    (number|no) ..1 #Value ..3 (street|road|avenue|close|terrace|lane|drive|crescent|gardens|grove|row|walk)
    (#Value|flat) ..1 #ProperNoun (street|st|road|rd|avenue|ave|close|terrace|lane|drive|crescent|gardens|grove|row|walk|court)
    (home|his|her|their|personal|whats) address
    (knock|door|house) .. (with the|number|red door|blue door|green door)
    (mobile|phone|number|num|cell|tel|whatsapp|email) ..3 (is|number|for|07|on|here|if)
    (registration|reg|number plate|drives a|plate is|drives the)
    (blue|red|black|white|silver|grey|green) ..1 (audi|bmw|ford|corsa|vauxhall|golf|fiesta|focus|nissan|qashqai|mini|kia|range rover|toyota|mercedes|merc|clio|van|astra|polo|juke)
    `,
    true,
  ],
];

const book = phraseBook<{ why: string; staffToo: boolean }>(
  facts.flatMap(([why, phrases, staffToo]) =>
    phrasesOf(phrases).map((phrase) => [phrase, { why, staffToo: staffToo ?? false }] as const),
  ),
);

const phone = /(?:\+44|\b0)\s?7\d{3}[\s-]?\d{3}[\s-]?\d{3}|\b07[\d\s-]{9,12}\b/;

export const privateFacts: KindFile = {
  kind: 'private',
  find: (reading) =>
    reading.lines.flatMap((line) => {
      for (const match of book.find(line)) {
        const about = whom(reading, line, match.first, match.value.staffToo, match.value.why);
        if (!about) continue;
        if (match.value.why === 'address or contact details' && !located(line, match.first, match.last))
          continue;
        return [
          {
            kind: 'private' as const,
            span: wordSpan(line, match.first, match.last),
            confidence: 'likely' as const,
            why: `gives a confidential fact (${match.value.why}) about ${describe(about)}`,
            ...targetOf(reading, about),
          },
        ];
      }
      return [];
    }),
  examples: {
    hits: [
      'Ruby Marsh in Year 4 has been taken into foster care, poor thing',
      "Ruby's mum in Year 4 has got cancer",
      'Ruby from Year 2 has a nut allergy so no peanuts please',
    ],
    misses: ['Ruby in Year 4 has that thing her brother had'],
    nearMisses: [
      'Our Dylan was told he has diabetes this week',
      'It is autism awareness week, please be kind',
      'My daughter has an EHCP and has waited a year',
    ],
  },
};

/** Numbers and streets count only where there are some. */
function located(line: Line, first: number, last: number): boolean {
  const text = line.reading.text;
  return phone.test(text) || last - first >= 2;
}

/** The pupil or parent it is about: in the sentence, or the one last spoken of before it; never one's own. */
function whom(
  reading: DraftReading,
  line: Line,
  at: number,
  staffToo: boolean,
  why: string,
): Mention | undefined {
  const sentence = line.sentence[at]!;
  const fits = (m: Mention) => m.kind === 'pupil' || m.kind === 'parent' || (staffToo && m.kind === 'staff');
  let best: Mention | undefined;
  for (const mention of line.extent.keys()) {
    const where = line.reading.tokens[mention.first]!.sentence;
    if (mention.kind === 'own' && where === sentence) return undefined;
    if (!fits(mention) || where > sentence + (best ? 0 : 1)) continue;
    // Beside it, or spoken of before: a fact follows whom it is about.
    if (where === sentence || sentence - where <= 6) best = mention;
  }
  if (best || why !== 'special needs') return best?.refersTo ?? best;
  const pupil = reading.mentions.find((m) => m.kind === 'pupil' && m.part === line.reading.part);
  return pupil;
}
