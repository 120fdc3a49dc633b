import { aboutPlay } from '../guards.ts';
import { phraseBook, phrasesOf } from '../phrases.ts';
import type { KindFile } from '../reading.ts';
import { wordSpan } from './finding.ts';
import { reported } from './reported.ts';

/**
 * From staff: what Part Two of the Teachers' Standards rules out. Strong profanity (the f- and c-words and their
 * disguises), drunkenness at work, sexual or violent boasting, contempt for a group. Mild language, opinions, a night
 * out and union speech are nobody's business.
 */

const families: readonly [why: string, phrases: string][] = [
  [
    'uses strong profanity',
    'fuck~/fucking/fucked/fucker~/fuckwit~/motherfucker~/cunt~/cunty/fuckery/clusterfuck/fuckall',
  ],
  [
    'speaks of drinking and work',
    `
    (still|half|bit|proper|absolutely|totally|mega|so) {very}* (cut|pissed|drunk|steaming|hammered|mortal|wasted|smashed) ..8 (work|school|class|gate|teach~|lesson~|assembly|duty|register|kids|bairns|inset|job|morning)
    (rat arsed|rat-arsed|ratarsed|arseholed|shitfaced|shit faced|wankered|paralytic|bladdered|leathered|blotto|off my (face|tits|head)|out of my (face|tree|mind)|pissed as|drunk as)
    (hungover|hanging|rough as|hanging out of my|dying|stinking hangover|still drunk|still pissed|still steaming) ..8 (work|school|class|gate|teach~|lesson~|assembly|duty|register|kids|staffroom|year|reception|playground|marking)
    (teach~|class|lesson~|assembly|register|duty|work|school|sports day|parents evening) ..8 (hungover|drunk|pissed|steaming|half cut|hanging|still drunk|smashed|wasted|stoned|high|with a hangover|off my (face|head|tits))
    (gin|vodka|wine|prosecco|hip flask|whisky|rum) .. (in my (mug|flask|water bottle|desk|bottle|coffee|bag|drawer|handbag)|at my desk|in the staffroom|in (a|the)? cupboard|in class|before (school|work|registration)|on duty|under my desk)
    (necking|necked|downing|downed|swigging|swigged|drinking|drank|sinking|sank) ..4 (gin|vodka|wine|prosecco|cider|beer|can|cans|tin|pint|rum|whisky) ..8 (before|during|between|in) ..1 (school|work|phonics|registration|class|lesson~|assembly|duty|the bell|maths|briefing|parents evening)
    (drink|drinking|drank|swigging|necking) .. (at work|on duty|in class|in school|in the staffroom|during (school|lessons|assembly))
    (got|getting|was|been) (drunk|pissed|high|stoned|coked up|wasted|smashed) (at|in|during|before) (school|work|class)
    (did|done|doing|snorting|sniffing|off my face on|smoked|smoking|dropped|took|take|taking) ..2 (coke|lines|mdma|ket|pills|mandy|weed|a joint|joint|spliff|gear|ecstasy)
    `,
  ],
  [
    'boasts of sex',
    `
    (i|ive|so i|just|we|finally|nearly|still) {very}* (shagged|banged|pulled|screwed|nailed|railed|boned) {very}* (him|her|them|two|three|four|five|half|birds|lasses|girls|women|lads|blokes|stripper|strippers|a (bird|lass|milf|stripper|fitty|19|20|21)|last night|all night|everything|anything)
    got my (leg over|end away|hole|rocks off)
    get (laid|some tonight|your tits out|them out)
    {count} in {count} nights
    notch~ on (my|the) bedpost
    (scratches|lovebites|hickeys|bite marks|carpet burns) .. (prove|show|back|neck)
    (walk of shame|one night stand|threesome|gang bang|gangbang|orgy|blow job|blowjob|nudes|dick pic~|onlyfans|booty call|sexting|morning after pill|fuck buddy|dogging|strip club|lap dance|stripper)
    (fit|hot|sexy|shaggable) {very}* (mum|mums|mams|dads|dad|milf|milfs|dilf|dilfs|sixth former~|year 11~)
    milf~/dilf~
    would (definitely|so|totally)? (smash|bang|shag|ruin|do) (her|him|that)
    `,
  ],
  [
    'boasts of violence',
    `
    (i|so i|just|we|ive|and i|then i) {very}* (laid|knocked|sparked|decked|banged|put|chinned|dropped|battered|twatted|lamped|leathered|filled|kicked|headbutted|nutted|glassed|smacked|punched|slapped|clocked|bottled|flattened) {very}* (him|her|them|the (lad|bloke|prick|dick|fella|guy|cunt|bouncer|idiot|twat)|some (lad|bloke|prick|guy)|one|two|a (bloke|lad|guy|bouncer)|his (head|teeth|nose|face|jaw)) {very}* ..2 (out|one|cold|in|down|outside|clean|spark|good|proper|over|hard|last night|on (his|her) arse)
    one punch
    (for|after|got|nearly|barred|banned|arrested|night) ..4 (decking|chinning|lamping|battering|punching|sparking|headbutting|nutting|glassing|twatting|knocking out|slapping) {very}* (a|the|some|his|him|her|them|that|two)
    (best|cracking|sweetest|lovely|mean) (right|left) (hook|jab|uppercut)
    (i|so i|then i) {very}* broke (his|her|their) (nose|jaw|teeth|face)
    (my|sore|bust|bruised|bloody|swollen) knuckles
    (love|fancy|looking for|up for|in the mood for|started|starting|won|got in|got into) a (scrap|fight|ruck|tear up|punch up|barney|brawl|row with fists)
    `,
  ],
  [
    'shows contempt for a group of people',
    `
    (benefit|dole|benefits) (scroungers|scum|scrounger|cheats|spongers|claimants|leeches|mums|mams|wasters|layabouts|dossers)
    (scroungers|spongers|dossers|layabouts|wasters|workshy|dole wallers|dolies|doleites|junkies|smackheads|crackheads|tramps|the homeless|beggars|single mums|teenage mums|teen mums|council estate|estate kids|estate families|poor people|the poor|the unemployed|the working class|the great unwashed|underclass|peasants|plebs|proles|povvos|paupers|fat people|fatties|boomers|ginger people|vegans|tories|tory voters|brexiteers|remoaners|lefties|gammon|gammons|townies|southerners|scousers|geordies|cockneys|farmers) ..6 (contempt|scum|vermin|hate|despise|detest|breed|breeding|sterilis~|disgust~|shot|gassed|parasites|leeches|filth|animals|put down|beneath|deserve|thick|subhuman|lazy|useless|culled|burden|drain|waste|scumbags|locked up|inbred)
    (contempt|scum|hate|despise|detest|disgust~|loathe|sick of|filthy|lazy|thick|inbred|feckless) ..6 (scroungers|spongers|dossers|layabouts|wasters|junkies|smackheads|crackheads|tramps|the homeless|beggars|single mums|teenage mums|council estate|estate kids|estate families|poor people|the poor|the unemployed|working class|underclass|peasants|plebs|chavs|chav|povvos|fat people|tories|brexiteers|townies)
    (junkie|junkies|smackhead|smackheads|crackhead|crackheads|tramp|tramps|druggies|alkies|homeless|beggars|scroungers) .. (scum|vermin|filth|parasites|in the sea|put down|shot|no sympathy|gassed|locked up|culled)
    chav~/chavvy/chavs/povvo~/pleb~/plebs/oik~/oiks/pikeys
    (shouldnt|should not|not) be (allowed|fit) to (breed|have kids|have children|vote|reproduce)
    (breed|breeding|bred) like (rabbits|rats|flies)
    (litter|litters) of (kids|children|bairns|them)
    (two|three|four|five|six|seven|eight) kids by (different|two|three|four|five|six)
    `,
  ],
];

const book = phraseBook<string>(
  families.flatMap(([why, phrases]) => phrasesOf(phrases).map((phrase) => [phrase, why] as const)),
);

export const conduct: KindFile = {
  kind: 'conduct',
  find: ({ draft, lines }) => {
    if (draft.author.role !== 'staff') return [];
    return lines.flatMap((line) => {
      const match = book
        .find(line)
        .find(
          (each) =>
            !reported(line, each.first, each.last) &&
            !(each.value === 'boasts of violence' && aboutPlay(line)) &&
            !(
              each.value === 'boasts of sex' &&
              /\b(film|series|book|episode|novel)\b/i.test(line.reading.text)
            ),
        );
      if (!match) return [];
      return [
        {
          kind: 'conduct' as const,
          span: wordSpan(line, match.first, match.last),
          confidence: 'likely' as const,
          why: match.value,
        },
      ];
    });
  },
  examples: {
    hits: [
      { text: 'What a fucking week that was', role: 'staff' },
      { text: 'f*ck this for a game of soldiers', role: 'staff' },
      { text: 'still steaming and I teach in an hour', role: 'staff' },
    ],
    misses: [{ text: 'What happens on the staff do stays on the staff do 😈', role: 'staff' }],
    nearMisses: [
      { text: 'Bloody cold, bloody wet and the sodding dog has rolled in something', role: 'staff' },
      { text: 'Two glasses of wine and asleep by nine, what a weekend', role: 'staff' },
      { text: 'What a fucking week that was', role: 'parent' },
      { text: 'This government could not care less about schools', role: 'staff' },
    ],
  },
};
