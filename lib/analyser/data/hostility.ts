/**
 * Hostile things said of groups. In `aimed` phrases `<group>` is a group by a protected ground; `alone` ones are
 * hostile without naming it ("go back to your own country").
 */
const contempt =
  'disgusting/despicable/revolting/repulsive/repugnant/vile/filthy/dirty/smelly/stinking/stupid/stupidest/dumb/dumbest/thick/ignorant/backward/backwards/uncivilised/uncivilized/primitive/savage/savages/barbaric/barbarian/barbarians/animals/animal/beasts/vermin/rats/rat/cockroaches/cockroach/insects/parasites/parasite/leeches/maggots/pigs/pig/dogs/monkeys/apes/scum/filth/trash/garbage/refuse/rubbish/dirt/shit/shits/shitty/muck/sewage/waste/cancer/plague/disease/pest/pests/virus/subhuman/inhuman/lesser/inferior/worthless/useless/pathetic/evil/wicked/sinful/immoral/perverted/perverts/pervert/degenerates/degenerate/freaks/freak/mentally/sick/unnatural/abomination/abominations/criminals/criminal/thieves/thieving/liars/dishonest/untrustworthy/violent/cruel/dangerous/danger/threat/rapists/rapist/terrorists/terrorist/paedos/nonces/scroungers/spongers/lazy/greedy/ugly/hideous/gross/horrible/awful/nasty/crazy/hysterical/brainless/idiots/morons/imbeciles/bastards/bastard/cunts/cunt/pricks/prick/dickheads/dickhead/arseholes/assholes/asshole/motherfuckers/motherfucker/wankers/twats/scumbags/scumbag/shitheads/whores/whore/sluts/slags/bitches/bitch/sickening/worst/invaders/invasion/infest/infesting/infested/swarm/swarms/unhinged/monsters/monster/lunatics/creatures/failures/losers/weak/weirdos/fucked/abnormal/deviant/deviants/sinners/infidels/goats/mutants/mongrels/tramps/untermensch/manipulative/submissive/emotional/irrational/annoying/burden/drain/dumbass/bullshit/beings/wrong';
const loathe =
  'hate/hates/hated/hating/despise/despises/detest/detests/loathe/loathes/abhor/resent/disdain/hatred/contempt/scorn/disgust/disgusts/disgusted/revulsion/repulsed/sickened/sickens/furious/rage/angry/seethe/pisses/pissing/pissed/pity/fear/distrust/sick/offend/offends/cringe';

export const hostility = {
  aimed: `
    (${loathe}) ..6 <group>
    <group> ..6 (${loathe}) (me|us|you|so|everyone)?
    (cant|cannot|can not|couldnt|could not) {very}* (stand|bear|abide|stomach|tolerate|look at|trust) ..4 <group>
    <group> ..6 (${contempt})
    (${contempt}) ..3 <group>
    fuck (off|all|you|the|these|every|those|them) ..2 <group>
    fuck <group>
    <group> ..4 (go|fuck|shut|piss|sod|bugger|get|crawl) .. (fuck|off|home|back|themselves|up|yourselves|out of (our|this|the|my)|hell)
    <group> ..3 (belong~|deserve~|ought to|should|need to|needs to|must) .. (zoo|cage|cages|kitchen|landfill|jail|prison|asylum|sea|bin|skip|gutter|hell|chains|deported|banned|locked|sterilised|dumped|back|out|home|kept|removed|gone|shut|suffer|die|nothing|expelled|segregated|caged|silenced|stopped|complaining|hospital|worthless)
    (dump~|drop~|throw~|put~|lock~|ship~|send~|kick~|round~|deport~|boot~|chuck~) ..3 <group> .. (out|back|home|away|up|in|into|off|sea|country|camp~|landfill)?
    (get|keep|throw|chuck|want|kick|drive) ..1 <group> ..2 out
    (ban|deport|expel|outlaw|segregate|sterilise|castrate|cage) ..3 <group>
    (get|getting|got|be) rid of ..3 <group>
    (belong~|place|room|welcome|right~) .. (for|in|on) .. <group> .. (country|earth|town|village|school|here)?
    (no|not|never|nobody|dont|doesnt) (place|room|want|wants|wanted|welcome|trust|invite|need|needs|employ|hire|serve) ..4 <group>
    <group> .. (not|never|dont|doesnt|cant|wont|isnt|arent|no) .. (belong|welcome|wanted|human|humans|people|equal|our equal|normal|natural|real|trusted|like us|one of us|civilised|integrate|fit in|smart|clever|intelligent|attractive|valuable|important|worth~|deserve|matter|protecting|contribute|wash|speak english|change|respect|compare|place|trust|good|help themselves|be trusted|learn|women|men|exist|allowed|sane|stop~)
    <group> .. (life|lives) .. (worth|worthless|matter|nothing|cheap|less|meaningless)
    (value|care~|important) .. (less|nothing|about|slightest) .. (lives|life) .. <group>
    (lives|life) .. <group> .. (nothing|worthless|less|worth)
    (dont|doesnt|never|nobody|not|nothing|less|why) .. (care|cares|give a (shit|fuck|damn)|matter) .. about ..4 <group>
    (baffles|amazes|astounds|beggars) .. (care|cares|like|respect|help|value) ..8 <group>
    care more about ..8 <group>
    (never|not|dont|wont|wouldnt|cant) {very}* (trust|believe|listen|respect|lift a finger|save|help|love|date|marry|vote|accept|hire) ..8 <group>
    (never|not|no|dont) ..4 (word|idea|thing|life) .. (by|from|of|said) .. <group>
    (rather) .. (cancer|die|dead|eat|lick|kill|drink|shit|be) ..8 <group>
    (less|worse|uglier|dumber|stupider|thicker|dirtier|lower|smarter|cleverer|better|nicer|worth more|more use|cleaner) ..4 than ..5 <group>
    (stop|end|halt|no more|too many|too much|enough|full|flooded|overrun|swamped|riddled|infested|crawling|invaded|packed|taken over|ruined|spoilt|destroyed|swarming) .. (with|of|by|letting)? ..2 <group>
    (allow~|let~|putting|having|giving) ..3 <group> .. (ruin~|destroy~|mistake|disaster|charge|power|in|vote|run~|government|danger|country|end of)
    <group> .. (take~|taking|took|steal~|nick~|get|getting|given|jump) ..3 (our|all the|the|every|british|local) ..2 (job~|house~|housing|place~|flat~|money|benefit~|country|women|school~|gp|nhs|taxes)
    <group> .. (take~|taking) over
    <group> .. (ruin~|destroy~|infest~|pollute~|overrun~|invade~|corrupt~|swamp~|flood~|leech~|sponge~|scroung~|breed~ like) ..
    (ruined|ruining|destroyed|destroying|spoilt|infested) ..2 by ..2 <group>
    (typical|bloody|fucking|filthy|dirty|stinking|stupid|ugly|lazy|thieving|common|scrounging|sponging|smelly) {very}* <group>
    (typical|fitting|natural) (of|for) ..3 <group>
    (nature|expected) (of|for|from|in) ..3 <group>
    <group> .. (just|only|nothing|always|all) .. (want|do|know|care|good for|after) .. (money|sex|benefits|benefit|attention|nothing|breeding|complain|moan|one thing|cleaning|cooking)
    (nothing|anything|something) (against|wrong with) <group> .. but
    (im|not|no) (racist|sexist|homophobic) but ..8 <group>
    <group> (shouldnt|should not|should never|mustnt|ought not|cant|should) {very}* (be|have|get|adopt|marry|vote|drive|work|breed|teach|own|hold|come|live|use|play) ..3 (allowed|let|rights|kids|children|near|around|here|in|on|jobs|office|charge|around kids|power|out|school|changing|toilets|sports|bathrooms|the)?
    (wouldnt|dont|not|couldnt) .. (have|want|let|like) <group> .. (near|living|next door|teaching|around|in my|in our|moving|here)
    (not right|isnt right|aint right|disgrace|wrong) .. (his sort|their sort|her sort|their kind|his kind|that sort|that kind|<group>)
    <group> (are|is) {very}* (all)? {very}* (the same|to blame|a problem|the problem|a joke|a curse|a blight|a stain|a waste|a disgrace|alike|taking|asking for it|shit|crap|rubbish|too)
    (be okay|be fine|be ok|okay) with <group> if ..5 (werent|wasnt|didnt|stopped)
    (speaking|jabbering|gabbling|talking) (polish|foreign|romanian|arabic|urdu|their own language|turkish) .. (england|english|here|country|speak)
    <group> .. (like|were|as) .. (animals|rats|cockroaches|letterboxes|vermin|rabbits|pigs|savages|monkeys)
    (<group>) (one|ones|kids|children|lot|families|family) .. (filthy|dirty|thieving|riddled|stink|nits|smell|should not be|shouldnt be|not be let|kept out)
    (men|man|bloke|blokes|fella|lads) in (frocks|dresses|wigs|a dress|a frock|skirts|lipstick|a skirt|drag) ..
  `,
  alone: `
    (come|came|coming|arrived|landed|fresh|straight|just) .. (on|in|off) (a|the|that) ..1 (dinghy|dinghies|boat|boats|rubber boat|back of a lorry|banana boat)
    (hide|lock|count|watch|guard|nail down|lock up) (your|the|up your) ..1 (handbag|handbags|purse|purses|bag|bags|valuables|silver|spoons|bikes|sheds|tools|lead) .. (gypsy|gypsies|traveller|travellers|romanian|romanians|roma|site|caravan|caravans|lot)
    <group> ..14 (hide|lock|count|watch|guard|nail down|lock up) (your|the|up your) ..1 (handbag|handbags|purse|purses|bag|bags|valuables|silver|spoons|bikes|sheds|tools|lead)
    (wouldnt|dont|never|cant) leave ..2 (purse|bag|handbag|phone|bike|shed|door|car) .. (out|unlocked|open|around|near|with) ..12 <group>
    <group> ..14 (wouldnt|dont|never|cant) leave ..2 (purse|bag|handbag|phone|bike|shed|door|car) .. (out|unlocked|open|around|near|with)
    <group> .. (breed|breeding|bred|multiply|multiplying) like
    (they|these people|that lot|this lot) (breed|multiply|spread) like (rats|rabbits|flies|vermin|cockroaches)
    (its|always|only) all? ..1 <group> .. (getting|get|gets|got|given|jumping|taking) ..2 (free|everything|benefits|houses|dinners|uniform|places|handed|first|queue)
    (send|sending|ship|kick|boot|put|pack) {very}* (them|him|her|em|you|the lot|this lot|that lot|her lot|his lot|these people|those people|these|every one) {very}* ..2 (back|home|packing) to (where|their own|his own|her own|your own|africa|poland|romania|pakistan|india|syria)
    (send|sending|ship|kick|boot|pack) {very}* (them|em|the lot of them|this lot|that lot|these people|those people) {very}* back {very}* (where|on the boats|on a boat|to france|tomorrow)?
    (send|ship) (the)? (boat|boats|dinghies) back
    (send|ship|get|kick) (them|the lot of them|this lot|that lot) {very}* (home|out of (here|our country|this country))
    (go|get|fuck|piss|sod|crawl|clear|jog|bog) {very}* (off)? (back|home) (to)? (where (they|you|he|she) .. from|(your|their|his|her) own country|(your|their|his|her) (own)? country|poland|romania|africa|pakistan|india|china|syria|bangladesh|nigeria|jamaica|somalia|albania|turkey|bulgaria|afghanistan|iraq|iran|ireland|russia|ukraine|lithuania|where you belong|where they belong|bongo bongo land)
    back (to)? where (they|you|he|she|theyre|you) .. (from|belong|crawled)
    (stop|turn|sink|send|shoot|bomb|torpedo) the (bloody|fucking)? (boats|dinghies|dinghy)
    (england|britain|this country|scotland|wales|our country|our village|our town|our school|this town|this village|this school) .. (full|overrun|swamped|flooded|invaded|taken over|ruined|lost|being replaced|full up|infested)
    (little|like|into|mini) (pakistan|africa|poland|bangladesh|baghdad|kabul|mogadishu|beirut|calcutta|mumbai|romania|islamabad|lagos) ..
    (speak|talk) (fucking|bloody|proper)? english .. (or|if|our|england|country|go)
    (this is|were in|you are in|youre in) (england|britain|our country|a christian country|scotland|wales) .. (go|speak|take|if|not|or|leave|home)
    (cant|dont|doesnt|not|couldnt|nobody) (hear|hears|speak|speaks|understand) .. word of english
    (full of|too many|overrun with|surrounded by|outnumbered by|nothing but) (foreigners|immigrants|migrants|them lot|muslims|asians|polish|romanians|eastern europeans|refugees|blacks)
    (white|british|english|our own|indigenous) (people|folk|kids|children|families|lot|ones|lads) .. (go short|minority|back of the|bottom of|second class|last|pushed|outnumbered|replaced|treated worse|ignored)
    (white genocide|white power|sieg heil|heil hitler|kkk|race traitor|muslim grooming|great replacement|two tier kier|kill all|gas the|death to (all)?|white pride|jewish agenda|islamification|gay agenda|trans agenda|trans cult|gender ideology cult)
    (burka|burkas|burqa|burqas|hijab|hijabs|turban|turbans|niqab|headscarf|headscarves) .. ..3 (letterbox~|ban~|off|bin bags|ninja~|post box~|towel|tea towel|rag|take it|home|ghost|dalek~)
    (take|get|rip) (it|that|those|them|the|your) .. (burka|hijab|turban|headscarf) off
    (men|man|bloke|lad|boy) .. (thinks|pretending|pretends|claiming) .. (a woman|hes a woman|hes a girl|a girl|shes a)
    (not|isnt|aint|never) (natural|normal|right) .. (two (men|women|dads|mums|mams|blokes)|same sex|gay|lesbian|trans)
    (bit|so|pure|well|proper|right|such a|thats) (gay|gayboy|gaylord|poofy|bent as|autistic)
    (youre|ur|you|your|hes|shes|he|she|thats|is|are) (so|such a|a|such|well|pure|bare|being)? (gay|gayboy|gaylord|lezza|batty|paki|special needs|sped|autistic lol|autist|acoustic)
    (make|made|making|do|doing|did) (monkey|ape|gorilla) (noises|chants|noise|sounds)
    (smell~|stink~|reek~) (of|like) (curry|a curry|paki)
    (your|their|his|her) (kind|sort|lot|type) (not|isnt|arent|aint|should|are not|dont) .. (welcome|wanted|belong|go home|back|allowed|round here)
    (his|her|their) (sort|kind|type) .. (around|near|round|with|in) .. (kids|children|schools|our|decent|boys|girls)
    (terrorist|terrorists|bomber|suicide bomber|taliban) .. (kid|family|at the gate|in the class|in our|rucksack)
    (slitty|slanty|chinky) (eyes|eyed)
    (half|mixed|wrong|coloured|pure) (caste|breed|breeds)
    (keep|making|make|kept) .. (britain|england|our|it) white
    (jewish|jew) (bankers|money|control|controlled|conspiracy|rats|nose|lobby|media)
  `,
};
