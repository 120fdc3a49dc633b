/**
 * Violence threatened or wished for. `aimed` phrases need somebody or something real at `<who>`; `plain` ones threaten
 * by themselves. `{hurt}` and the rest are word lists of this page.
 */
const verbs =
  'kill~/murder~/stab~/shoot~/batter~/punch~/slap~/smack~/kick~/thump~/clout~/leather~/lamp~/deck~/twat~/skelp~/panel~/belt~/strangle~/throttle~/choke~/drown~/slaughter~/torture~/rape~/execute~/hang~/burn~/behead~/lynch~/crush~/destroy~/hurt~/harm~/maim~/cripple~/attack~/beat~/bash~/smash~/batters/nut~/headbutt~/glass~/chin~/spark~/bang~/hit~/gas~/exterminate~/eradicate~/annihilate~/poison~/bury~/butcher~/whack~/knock~/hospitalise~/pummel~/flatten~/wallop~/hammer~/brick~/bottle~/gut~/skin~/cull~/obliterate~/dropkick~/decapitate~/suffocate~/assault~/shank~/wet~/chef~/merk~/jump~/finish~/end~/ruin~/stomp~/boot~/malky/chib~/rattle~/blooter~/scud~/paste~/clip~/cuff~/tonk~/clobber~/thrash~/tan~/cosh~/taser~/gouge~/mangle~/bray~/ploat~/clatter~/ragdoll~/mash~/throttle~/rip~/swat~/crack~';
const fate =
  'killed/murdered/shot/stabbed/hanged/hung/executed/slaughtered/lynched/drowned/burned/burnt/beaten/battered/tortured/raped/gassed/exterminated/eradicated/castrated/whipped/flogged/strangled/beheaded/annihilated/slapped/punched/kicked/smacked/decked/stoned/cut/buried/sterilised/neutered/culled/wiped';
const will =
  "(finna|boutta|bouta|il|youse will|hes gonna|shes gonna|theyre gonna|id happily|id gladly|id love to|would happily|would gladly|happily|be tempted to|itching to|dying to|aching to|swear ill|mind to|fit to|i will have to|you want to|someone had better|someone better|anyone want to|who wants to|anyone fancy|let me|i'll|ill|i will|i'm going to|im going to|im gonna|i'm gonna|gonna|going to|imma|ima|am gonna|we'll|we will|were going to|were gonna|i'd|i would|want to|wanna|wants to|would love to|id love to|tempted to|feel like|let's|lets|need to|have to|about to|i swear i|i could|someone should|someone needs to|someone wants to|someone ought to|someone please|somebody should|if only someone would|wish someone would|hope someone|we should|should just|we must|they should|you should|best to|would be best to|interest to|gona|gunna|gonnae|gan|a'll|ad|ready to|planning to|plan to|promise to|why dont we|what if we)";

/** What people take along when they mean it. */
const weapon =
  '(bat|bats|hammer|shovel|spade|machete|knife|blade|crowbar|bar|pole|spanner|wrench|axe|hatchet|chainsaw|gun|shotgun|rifle|airgun|brick|bricks|petrol|pitchfork|bottle|poker|belt|chain|plank|sledgehammer|mallet|iron|club|baseball|cricket|golf|hockey|tyre|matches|lighter|cleaver|samurai|sword|taser|acid|knuckleduster|crossbow)';
const theirThing =
  '(car|cars|van|motor|tyre|tyres|tires|window|windows|windscreen|mirror|mirrors|paintwork|house|door|fence|bike|shed|caravan|bonnet|bumper|audi|bmw|merc|rover|corsa|tesla|qashqai|4x4|suv|scooter|truck|shop|salon|dog|dogs|cat|cats|rabbit|phone|laptop)';
const wrecked =
  '(done|slashed|let down|keyed|smashed|tanned|panned|put through|put in|put out|scratched|torched|bricked|egged|trashed|wrecked|burned|burnt|burning|set on fire|set alight|doing in|keying|slashing|smashing|torching|bricking|poisoned|run over|clamped|kicked in|kicking in|booted in|caved in|stoved in|dented|paint stripper|sugar in)';
const willBe =
  '(getting|get|gets|got to be|will be|is getting|are getting|is being|are being|going to be|gonna be|gonna get|will get|is going|are going|want|wants|need|needs|deserve|deserves|should be|ought to be|should get|wanna get|will soon be)';

/**
 * Rough handling, damage and going round: said of a child's tantrum or a sofa they are nothing, after "next time", "one
 * more" or "I swear" they are a threat.
 */
export const roughThreats = `
  ${will} {very}* ..1 (drag~|throw~|chuck~|launch~|fling~|lob~|boot~|hoof~|kick~|push~|shove~|pin~|slam~|ram~|put|putting|haul~|pull~|nail~|toss~|hoy~|chuck~|turf~) <target> .. (by|out|through|off|over|under|into|against|down|across|in|round|around|to|on)
  (im|i am|were|we are|be) (dragging|throwing|chucking|launching|flinging|booting|kicking|pushing|shoving|slamming|putting|hauling|pulling|turfing) <target> .. (by|out|through|off|over|under|into|against|down|across|in|round)
  (im|i am|ill be|were|we are|il be) (chinning|decking|lamping|slapping|punching|battering|sparking|knocking|smacking|twatting|leathering|hitting|kicking|braying|skelping|belting|dropping|banging|clattering) <target>
  ${will} {very}* ..1 (swing|swinging|go off|go for|go mad at|go ape at|lose it with|fly at|fly for|launch at|lump|floor|flatten|drop|chin|deck|lamp|clobber|bray|clatter|tan|rattle|skelp|leather|malky|have|do|end|finish|flip on|snap on|go to town on) ..1 <target>
  (throw~|chuck~|lob~|fling~) (one|it|them|something) {very}* (back|straight back|at)
  ${theirThing} {very}* ..1 ${willBe} {very}* ..1 ${wrecked}
  ${will} {very}* ..1 (slash~|key~|scratch~|smash~|torch~|brick~|egg~|trash~|wreck~|burn~|kick~|put~|pan~|tan~|dent~|poison~|stab~|boot~|cave~|let down|run over|ram~|crush~|nail~|burst~|set fire to|pour|ruin~) ..2 (his|her|their|your|that|there|<target>) .. ${theirThing}
  ${theirThing} .. (key|hammer|brick|bat|nail|match|sugar|paint stripper) .. (down|through|in|into|to|over|across) (it|the side|the side of|his|her|their|the door|the tank)
  (key|keys|hammer|brick|bat|nail|nails|match|sugar|paint stripper|boot) .. (down|through|in|into|to|over|across|under) ..3 ${theirThing}
  ${will} (be|come|go) (coming|round|down|up|looking|waiting) for <target>
  (coming|come|looking|waiting|waitin|comin) for <target>
  (see|find) (what|how) (happens|he likes it|she likes it|they like it|you like it)
`;

export const aimedThreats = `
  <target> ..10 (wanted|want|love|like|tempted|wish i could|itching|dying) to (launch|throw|chuck|kick|boot|drop|hoy|push|shove|yeet|lob|fling|punt|drop kick) .. (over|through|off|out of|under|into|down) ..1 (fence|wall|window|roof|bridge|cliff|balcony|stairs|pier|bus|traffic|sea|canal|river)
  ${will} ..1 (wait|waiting|be waiting|lie in wait) for <target> .. (car park|alley|one night|dark|after|outside|gate|bat|lads|teach|lane|corner)
  ${will} .. (teach|learn|learnt|show|gie|give) <target> ..1 (a lesson|what for|some manners the hard way)
  <target> .. (find|learn|found|learns|feel|feels) .. (with|through) (his|her|their) ..2 (teeth|face|nose|jaw|skull|head)
  (hands|hold|fingers|paws|mitts|fists|boot|foot) (on|round|around|of|in|up) ..1 <target> ..1 (neck|throat|face|arse|windpipe|head|gob)?  when
  (get|getting|lay|wrap|put) (my|these|some) (hands|hold|fingers|paws|mitts|fists) (on|round|around|of) ..1 <target>
  (my|our|a|the) (hands|fist|fists|boot|foot|palm|knuckles|elbow|knee) .. (round|around|across|in|up|through|upside|meet) (his|her|their|your|<target>) .. (neck|throat|face|arse|windpipe|head|gob|jaw|mouth|teeth|chops|backside)
  <target> .. (catch|catching|get|getting|taste|meet) (these hands|hands|my fist|my fists|my hand|the back of my hand|a right hook|a left hook)
  (smack~|punch~|slap~|clout~|belt~|bust~|split~|kick~|wipe~|put my fist|crack~|skelp~|bray~|slam~) <target> .. (in|on|round|upside|across|up|through|square) (the|his|her|their) ..2 (face|head|mouth|gob|jaw|nose|chops|lug|ear|arse|teeth|chin|wall|throat|balls|bollocks)
  (told|tell|telling|tellin|taught|teach|teaching|said to) (my|our|wor|mine|the) ..2 (to)? .. (hit|batter|break|punch|knock|smack|deck|kick|slap|boot|bite|stab|thump|lamp|belt|leather|headbutt|nut|chin|floor|hurt|drop|swing for|go for) ..1 <target>
  (hit|batter|break|punch|knock|smack|deck|kick|slap|thump|belt|leather|headbutt|floor|drop) <target> .. (harder|twice as hard|as hard as|til|until|till|out|and dont stop|where it hurts|down|back)
  (break|bust|smash|burst|split|bloody|rearrange|flatten) (his|her|their|<target>) (nose|jaw|face|lip|arm|leg|teeth|fingers) .. (and|for|if|then|next|so|til|until|see|that|he|she|they)
  (someone|anyone|who|need|volunteers|which one of|one of) .. (pay|paying|give|giving|teach|teaching|sort|deal|have a word with) <target> ..2 (visit|a hiding|kicking|slap|battering|a lesson|going over|beating|leathering|doing|shoeing|out good|dig|smack|pasting)
  (pay|paying|give|giving|gie|gi) <target> {very}* ..2 (visit|hiding|kicking|slap|battering|going over|beating|leathering|shoeing|dig|smack|pasting|clip|thump|punch|bunch of fives|fat lip|black eye|belt|braying|skelp|skelping|doing|dunt|keeker|glasgow kiss|headbutt|bloody nose)
  (owe~|got|have|saving|there is|there's|theres) ..2 <target> .. (a|one|good) (slap|kicking|battering|hiding|punch|smack)
  (slap|punch|kicking|battering|hiding|bullet|brick|boot|smack|fist|thump) .. (with|got|has) <target> .. name .. on
  (slap|punch|kicking|battering|hiding|bullet|boot|smack|fist|thump|beating|doing|shoeing|pasting) {very}* (is|would|will|wouldnt)? .. (too good for|all|what|do|coming|owed|sort|fix|cure|teach) .. <target> ..1 (needs|wants|deserves|good|out|understand|right|way)?
  <target> .. (last thing|never|not|wont|wouldnt) ..2 (ever do|does|do on this earth|walk again|walk straight|be walking|talk again|see (christmas|tomorrow|morning|the weekend|daylight|summer)|know what hit|leave here|breathe|have (any|a) teeth|make it home|get home)
  <target> .. (eat|eating|drink|drinking|breathe|breathing|fed) .. (straw|tube)
  <target> .. (spit|spitting|pick|picking|swallow|swallowing|lose|losing|missing|collect|collecting) ..2 teeth
  <target> .. (leave|leaving|go|going|come|carried|wheeled|taken) .. (in|on) (an ambulance|a stretcher|a box|a body bag|a hearse|a wheelchair|bits|pieces)
  <target> .. (end|ends|ended|wake|wind) up .. (in (hospital|a and e|a ditch|the canal|the river|a coma|a wheelchair|the ground|the boot)|dead|face down|floating|in casualty)
  bury <target> .. (garden|patio|alive|woods|field|where|under)
  (hope|pray|wish~|would love|cant wait) .. <target> ..2 (get~|be|is|ha~|fall~|trip~|chok~|crash~|rot~|never|die~|drown~|burn~|suffer~|end~|break~|catch~|slip~|drop~) ..1 (hit by|run over|knocked down|under a|a bus|a lorry|a train|cancer|a stroke|a heart attack|down the stairs|off a cliff|on (it|that|his|her|their)|his neck|her neck|a leg|both legs|wakes up|in hell|painfully|slowly|mugged|robbed|attacked|jumped|what for|stabbed|shot|battered|dead)
  (dance|dancing|piss|spit|laugh) on ..1 <target> grave
  <target> {very}* (is|are|be|youre|hes|shes|theyre) {very}* (dead|a dead man|a dead woman|a goner|toast|a dead man walking|finished|getting it|for it|in for it|a marked man|on borrowed time) .. (when|after|if|next|tomorrow|meat|outside|man|walking|swear|monday|i|wait|to me once)
  <target> (swinging|hanging|hung|strung up) from .. (lamppost|tree|rope|bridge|rafters|flagpole|noose)
  (swinging|hanging|hung|strung) .. from (a|the|that|every) .. (lamp|lamppost|tree|rope|bridge|rafters|flagpole|noose)
  (tie|chain|strap|nail|gaffer|duct|handcuff) <target> .. (to|up|in|under) .. (and|railings|chair|tree|car|bonnet|radiator|fence|wall|post|track~)
  (set|let) (the|my|our) (dog|dogs) (on|loose on|at) ..1 <target>
  (jump|bang|batter|beat|shank|spark|rush|get|swarm|fight|merk|smoke) <target> (after|at|in|on|outside|behind|tomorrow|tonight|monday|when) ..2 (school|gate|gates|park|field|home|break|lunch|sight|home time|the bus|toilets|way home|pe)?
  (everyone|every1|all|lets|who|whos|we|gonna|come) {very}* (jump|bang|batter|beat|fight|kick|get|swarm|rush|shank|hit) <target> .. (after|at|in|on|outside|behind|tomorrow|tonight|up)
  (know|knows|kno|got|ken) (exactly)? (where|what time|which|when|what bus|whit) ..1 <target> (live|lives|park|parks|finish|finishes|stay|stays|drink|drinks|work|works|sleep|sleeps|leaves|walk|walks|gets (the|off|home)) ..
  (hope|make sure|tell) <target> .. (check|checks|checked|look|looks|watch|watches|lock|locks|keep|keeps|start|starts) .. (brakes|under (his|her|their) car|over (his|her|their) shoulder|back|doors|curtains|running|behind)
  (shame|pity|unfortunate|terrible|awful) if (something|anything|a|an|someone) .. (happen~|accident|befell|to) ..3 <target>
  <target> .. (better|best|wanna|want|wants|should) .. (not|never|stay|keep|hope|pray|avoid|cross|move|leave|hide|sleep) ..3 (walk~ home|cross my path|see me|meet me|show (his|her|their) face|bump into|in a dark|alone|on (his|her|their) own|run into|catch (him|her|them))
  ${will} {very}* ..2 (${verbs}) {very}* (all|every|any|a|an|the|that|this|those|these|some|him|her|them|his|her|their|your|every one of|each)? {very}* <target>
  ${will} ..2 (put|send|leave|lay) <target> {very}* ..2 (through|in|on|under|into|six|out) .. (fence|wall|window|hospital|ground|grave|floor|a box|coma|a and e|intensive|feet under|his back|her back|her arse|his arse|cold)
  ${will} ..2 (knock|kick|beat|smash|punch|cave|stave|panel) <target> ..2 (out|in|senseless|teeth|block|lights|head|to a pulp|black and blue|into next week|clean out)
  ${will} ..2 (break~|snap~|smash~|cave~|kick~|rip~|cut~|slit~|punch~|rearrange~|stamp~|wring~|bite~|tear~|bust~|knock~|twist~|rip) ..1 (his|her|their|your|that|those|these|the|<target>) ..3 (legs|leg|neck|necks|jaw|nose|face|arms|fingers|kneecaps|head|heads|throat|throats|teeth|skull|skulls|ribs|head off|windows|bones|bollocks|balls|lights|knees)
  ${will} ..2 (swing|do time) for <target>
  ${will} {very}* (have|do|get|sort|finish|end|fill|take) <target> (in|out|over|good and proper|once and for all|back for)?  (when|next time|at the gate|after school|outside|one day|soon|in)
  (wait|just wait) (till|until) i .. (see|get|catch|get hold of|get my hands on) <target>
  wait till i get my hands on
  <target> (needs|wants|deserves|need|want|deserve|is asking for|asking for|should get|will get|is getting|getting|gets) {very}* (a (good|proper|right)? {very}* (hiding|slap|slapping|kicking|kick in|beating|thump|smack|bullet|battering|pasting|punch|leathering|dig|lamping|crack|doing|shoeing|knife|brick)|shooting|stabbing|slapping|battering|knocking out|hanging|filling in|putting down|stringing up|sorting out properly|drowning|locking in|throwing (off|under|in front)|kneecapping|a brick|setting on fire|putting through|lynching|shot)
  <target> .. (should|ought to|must|deserve to|deserves to|needs to|need to|want to|wants to|have to|has to|would be better) {very}* (all)? (be|get|just be) {very}* (${fate}) {very}*
  (should|shud|needs to|wants to|ought to|wanna|please|hope|will|gonna|going to|someone|somebody) ..2 (run|mow|knock|drive|chuck|throw|push|shove|tip) <target> (over|down|off|under|into|in front|out of|in the|through)
  <target> {very}* (wants|needs|want|need|deserve|deserves) {very}* (burning|running over|running down|gassing|hanging|drowning|shooting|stabbing|knocking|battering|culling|slapping|kicking|hitting|thumping|smacking|bashing|torching|bombing|throwing|chucking|locking up|stringing|exterminating|stoning|whipping|flogging|burying|blowing) ..2 (out|up|down|off|over|in|for|with|at)?
  <target> .. (touch~|come near|go near|hurt|lay~ a|speak to|look at|mess with|upset) .. again and ..2 (ill|i will|im gonna|youll|he will|shell|theyll|you will|hell|see)
  <target> .. (should|ought to|must|deserve~ to|need to|needs to|would|in a just world) ..3 (die|be dead|hang|burn|suffer|drop dead|perish)
  (hope|wish|pray|cant wait) ..2 <target> .. (die|dies|gets (stabbed|shot|hit|run over|cancer|battered|killed|jumped|beaten|run down)|burns|rots in|gets what|suffers|drops dead|chokes|falls under|crashes|were dead|was dead|get (stabbed|shot|raped|killed|battered))
  death to ..2 <target>
  (love|like|want|hope|happy|enjoy|glad) to see ..3 <target> .. (suffer~|die|dead|burn|hang~|hanged|battered|shot|hurt|in pain|bleed|killed)
  (get|getting|got|be|rid the world|rid this country) rid of ..4 <target> (once|for good|all|from|permanently|now)
  lets get rid of ..2 <target>
  (world|country|everyone|all|society|we|planet) .. (better|safer) .. (without|off if|if|place without) ..2 <target>
  ${will} (make|making) {very}* ..2 <target> {very}* (suffer|pay|bleed|scream|cry|regret|beg|sorry|wish)
  (gonna|going to|will|ill|am|im|we) {very}* (make|making) ..2 <target> (suffer|pay|bleed|scream|cry|regret|beg|sorry|wish)
  (kill|murder|stab|shoot|rape|hang|lynch|burn|gas|drown|slaughter|torture|castrate|exterminate|execute|deport|shoot) ..1 (all|every|them all|every last) ..2 <target>
  (killing|murdering|raping|shooting|stabbing|slaughtering|torturing|hanging|drowning|attacking|hurting) .. <target> ..2 (should|is|would|ought|needs|deserves) ..3 (legal|decriminalised|legalised|allowed|good|fun|encouraged|fine|only solution|rewarded|not be illegal|justified|illegal|a crime|wrong)
  (execution|extermination|death|a bullet|hanging|the noose|gas chambers|genocide|castration) .. (only|best|right|too good|answer|solution|way|deserve) ..5 <target>
  <target> {very}* .. (has got|have got|got|has|is getting|gonna get|going to get|will get) .. (coming to|battered|leathered|filled in|banged out|decked|jumped|shanked|stabbed|twatted|sparked|chinned|knocked out|beaten up|beat up)
  <target> .. (better|best|wants to|want to|need to|should|ought to) {very}* (watch|start watching) (his|her|their|your) back~
  <target> .. (better|best|wanna|wants to) {very}* (sleep with one eye|watch out|run|hide|start running|look over|hope i dont|pray i|be careful walking|move house|leave town|check (his|her|their|your) brakes)
  (know|found out|find out|knows) where <target> (live~|park~|work~|drink~|lay|sleep~|stay~)
  (coming|come|came|be coming|be waiting|waiting|be round|will be round|am round|be down) .. for <target> .. (bat|knife|hammer|lads|brothers|boys|dogs|after school|outside|tonight|mob|with)
  let <target> (burn|drown|rot|bleed|die)
  must not let ..2 <target> live
  (stop|not|til|until|rest) .. till? ..2 <target> .. (dead|gone|six feet|wiped out|extinct)
  (line|string) ..2 <target> up
`;

export const plainThreats = `
  (know|knows|kno) (exactly)? (where|what time|which|when|what) .. (you|u|yous) ..2 (live|park|walk|walks|leave|finish|sleep|work|drink|stay|take|catch|get (on|off|home))
  (know|knows) (which|what) .. (house|van|car|door|window|flat|street|road|bedroom|motor) .. (his|hers|yours|theirs|is)
  (can|gallon|bottle|tank) of petrol .. (match|matches|lighter|door|letterbox|and (a|im|i)|with (your|his|her|their) name)
  (better|best) (hope|pray) .. (i|we|he|she|our|my) (dont|do not|never|doesnt) ..1 (see|meet|catch|find|bump|run|cross|get hold)
  (with|through|out) (his|her|their|your) {very}* (front|back|own)? teeth .. (on|all over|down)?
  (ill|il|i will|im|were|we will|were all|going to|gonna|ill be|be) {very}* (go|going|come|coming|head|heading|turn|turning|be|straight|waiting|in) {very}* ..1 (round|over|down|in|there|up|outside|waiting|to|for) ..4 (with|carrying|swinging|armed|holding) (a|an|my|the|me) ..2 ${weapon}
  (get|grab|take|fetch|bring|pick up|swing|find|need|want|wheres) ..1 (a|an|my|the|me) ..1 ${weapon} .. (go|going|round|over|to|for|at|on|sort|pay) ..4 (<target>|school|office|place)
  take ..1 (a|an|my|the) ..1 ${weapon} to
  (shame|pity|unfortunate|terrible) if (something|anything|an accident|someone) .. (happened|happens|happen|befell|were to) .. (to|him|her|them|you)
  (hell|shell|theyll|youll|he will|she will|they will|you will|gonna|going to|will) (be|end up|wake up) {very}* (eating|drinking|breathing|picking|spitting|crawling|limping|leaving|carried|wheeled|going home) .. (straw|tube|teeth|ambulance|stretcher|box|body bag|bag|wheelchair|hospital)
  (not|never|wont|wouldnt) ..2 (walk|be walking|walking|see) .. (again|for a month|for a week|out of (here|there)|christmas|straight for|tomorrow)  ..1 (when|if|once|after|touch)
  (catch|catching|throw|throwing) (these)? hands .. (with|on|tomorrow|after|if|when|outside|bro|for)
  (on sight|onsight) (with|for|when|from now|its|is) ..1 (him|her|them|you|that|<who>)
  its (on sight|onsight)
  (match|matches|petrol|lighter|firelighter|firelighters|jerry can|a torch|flame) (and|to|under|on|through|in|at) ..3 (school|place|building|office|shed|staffroom|house|car|hall|letterbox|portakabin|it|lot)
  (burn|torch|burning|torching|set fire to|set light to|set alight|fire bomb|firebomb) (it|the lot|that lot|the whole (lot|place|thing)|the place|this place|that place|the building|that building) (down|all|to the|with|and|up|now|one day|some night|tonight|if|when|,)
  (watch|see|love to see|like to see|hope|wish) (it|that place|this place|the place|the school|that school) ..2 (burn|burns|burning|go up (in flames|in smoke)|goes up in (flames|smoke)|flattened|bombed|blown up)
  (place|school|building|office) ..2 (go|goes|going|gone|went) up in (flames|smoke)
  (bomb|bombs|explosive|explosives|device|grenade|semtex|anthrax) {very}* (in|at|under|inside|through|on|to|for) ..3 (school|office|assembly|staffroom|hall|building|place|bins|toilets|tomorrow)
  (shoot|shooting|shot|blow|blowing|bomb|bombing) up ..2 (school|place|class|classroom|assembly|office|building|lot)
  ((bring|bringing|brought|got|take|taking|carry|carrying) (a|my|his|me|the|our) ..1 (knife|shank|blade|gun|zombie|machete|bat|hammer|knuckleduster|bb gun|airsoft|weapon|brick) .. (school|class|in|tomorrow|monday|bag|for|and|wait|gate|skl|skool))
  (somebody|someone|one of us|one of these days someone|nobody|no wonder (someone|people)) .. (put~|throw~|lob~|heave~|chuck~) ..2 (brick|bricks|stone|rock|something|bin|chair|boot|fist|petrol) .. (through|at|in) ..3 (window|windows|door|windscreen|glass|face|head)
  (window|windows|door|doors|windscreen|greenhouse|glass) .. (wants|want|needs|need|deserves|asking for|begging for|waiting for) ..2 (brick|bricks|putting through|a boot|panning|tanning|stone|smashing)
  (wants|want|needs|need|ought) to (put|pan|kick|smash|stove|cave|boot|tan) ..4 (window|windows|door) (through|in|out)?
  (get|getting|round|rounding|bring|bringing) (the|some|my|our|a few) (lads|boys|girls|brothers|cousins|uncles|family|mob|crew|gang) ..1 (together|round|over|down|up|on (him|her|them)|and (pay|go|come|sort)) ..6 (visit|sort|batter|hiding|gate|gates|house|his|her|their|door|lesson|kicking|bats|him|her|them)
  (mob|tooled) (handed|up)
  (accidents|accident) (happen|happens|do happen|can happen|waiting to happen to (him|her|them|you))  ..1 (mate|love|pal|dont they|around|so)?  (watch|careful|dont they|you know|love|mate)
  (dark|long) (nights|walk|alley|lane|evening) .. (coming|draw~ in|alone|on (your|his|her|their) own) .. (careful|watch|back|look|hope|alone|never know)
  (you|u|he|she|they) (dont|do not|wont) (wanna|want to) (find out|know) what (happens|im capable|ill do|i can do|i do)
  (what im|what i am|what i'm|dont know what i am|dont know what im) capable of
  (ill|i will|im gonna|imma|we will) find (out)? (where|who|you|him|her|them|whoever) .. (live|lives|did|done|and|will|then|god help|sorry)
  (find|found|catch|get hold of) (out)? (who|whoever|them|him|her|you) .. ill .. (kill|break|batter|knock|smash|put|swing|punch|hurt|end|bury|burn|deck|lamp|slap|drag|rip|throw)
  (whoever|anyone|anybody|who|if anyone|if you|if u|if he|if she|if they|if that|if i (see|hear|find|catch)|next time|one more|another|once more|so much as|god help) ..14 (ill|il|i will|im gonna|imma|ima|im going to|ill be|gonna|we will|i swear ill|i swear) {very}* ..1 (kill|break|batter|knock|smash|punch|hurt|bury|burn|deck|lamp|slap|rip|stab|shoot|chin|spark|headbutt|nut|leather|flatten|snap|wring|skelp|bray|put (you|him|her|them|a)|end|swing for|knife|do time|go to jail|throttle|strangle|twat|clatter|floor) .. (you|u|him|her|them|his|her|their|your|whoever|out|neck|through|brick|every|one)
  (last|final) (thing|words|breath|mistake) (you|he|she|they|u) (ever)? (do|does|did|say|says|draw|take|makes)
  (your|ur) .. (getting|gettin|gonna get|going to get|gona get) {very}* (battered|slapped|punched|stabbed|jumped|banged|sparked|decked|leathered|skelped|hit|beat|beaten|smacked|kicked in|your head kicked in|done in|it|merked|rushed|ended|chinned)
  (square|squaring) (you|him|her|them) up
  (step|come|meet me|see me|catch me) (outside|at the gates|on the field|round the back|behind the sheds|after school|at home time) .. (and|see|then|if|bring|you|u|square|bro|x|fight|say)
  (end|finish) (you|him|her|u) (bro|fam|man|mate|tomorrow|after|outside|in|at|when)
  (wish|wishing|make (you|him|her|them) wish) (you|he|she|they|u) (was|were|had|hadnt|hadn't|d)? ..1 (never)? been born
  (im|i am|ill be|were|we are) {very}* (putting|knocking|kicking|smashing|battering|dragging|throwing|chucking|burning|stabbing|sparking|decking|chinning|lamping|slapping|punching) (him|her|them|you|<who>) .. (through|out|in|into|over|under|to|down|up|off|across)
  (touch|come near|go near|lay a|speak to|look at|mess with|upset) .. again and ..2 (ill|i will|im gonna|im going to) ..1 (break|kill|batter|knock|smash|put|swing|punch|hurt|end|bury|burn|find|come|have|hospitalise|chin|deck|lamp|slap)
  ${will} (break~|snap~|smash~|cave~|kick~|rip~|cut~|slit~|punch~|rearrange~|knock~) (your|his|her|their|that) {very}* ..1 (jaw|nose|face|legs|leg|neck|arms|head|teeth|fingers|kneecaps|skull|throat|ribs|windows|car|door|house)
  (your|youre|you) (so|fucking|actually|a)? {very}* dead (tomorrow|meat|after|when|on|mate|if|bro|at|man|lad|girl|g|x|next|fam)?
  (youre|your|you) (getting|gonna get|going to get|gona get) {very}* (battered|leathered|filled in|banged|banged out|decked|jumped|shanked|stabbed|merked|slapped|punched|hit|done|beat|beaten|knocked out|hurt|sparked|chinned|your head kicked|smashed|hospitalised)
  (see|meet|wait) .. (outside|after school|bus stop|gates|park|tomorrow) .. (bring|gonna|fight|batter|your brother|dead|square go|1v1|scrap|bang|watch)
  square go .. (you|tomorrow|after|outside)
  fight me (after|outside|tomorrow|then|at)
  (picking|pick) (your|his|her|their) teeth .. (up|floor|off|ground|yard)
  (eating|eat|drink|drinking|fed) .. through a straw
  (youll|you will|ill|il|i will|gonna|im going to) .. (end|wake|be|land|leave|put) .. (up in|in|him in|her in|them in|you in) (hospital|a and e|intensive care|a coma|a box|a body bag|a coffin|a grave)
  (dig|digging) .. (your|his|her|their) own grave
  six feet under
  (burn|burning|burned|burnt|torch~|blow~|bomb~|raze~|shoot~|smash~|trash~|petrol~|firebomb~|flatten~|bulldoze~|set fire to|set light to) ..1 (the|that|this|your|his|her|their|our) ..2 (school|place|building|house|gaff|car|office|classroom|shed|hall|staffroom|shop|mosque|synagogue|church|hotel|van|head~|hotel~|sch|academy) ..2 (down|up|to the ground|to ash~|to bits)?
  (burn|burning|blow|bring|pull) it {very}* (all)? (to the ground|down to the ground|down and|up with)
  (match|matches|petrol|a bomb|dynamite|bulldozer|torch|wrecking ball) (putting|taking|setting|taken|put) (to|under|through|on) ..2 (it|school|that|the|place|building)
  (school|place|building|office) .. (wants|needs|deserves|need|want) {very}* ..1 (match|matches|petrol|burning|bombing|torching|blowing|razing|setting|flattening|bulldozing) ..
  (match~|petrol|lighter|can of petrol|jerry can) .. (bring|burn|torch|school|office|letterbox|pour)
  (bring|bringing|brought|got) .. (the matches|petrol|a knife|my knife|a bat|my bat|a gun|a shank|a machete|a blade|the lads)
  (brick|bricks|rock|something|stone) .. (through|at) (your|his|her|their|that|someones|there) .. window~
  ${will} ..4 (brick|bricks|rock|stone|chair|bin) .. (through|at) ..3 (window~|windscreen|door)
  (windows|window) (put (through|in|out)|panned in|smashed in|going in|tanned)
  ${will} ..3 (put|putting|puts|pit) ..3 (window~|door~) (through|in|out|panned)
  pan~ .. windows
  (slash~|let~ down|knife|stab|nail~) .. (tyre~|tires)
  (get|gets|getting|got|have|with) {count} flat tyre~
  (key|keying|scratch|smash|torch|brick|damage) (your|his|her|their|that) {very}* car~
  know~ where (you|they|she|he) (live~|park~|work~|sleep~)
  (watch|mind) (your|ur|his|her|their) back~
  sleep with one eye open
  (snitch~|grass~) (get|end up) (stitches|in ditches)
  (youll|you will|they will|theyll|he will|hell|shell|she will) (get|have) (whats|what is|what) .. coming
  (youll|you will|they will|theyll|hell|shell|hes going to|shes going to|you are going to) {very}* (regret|be sorry|wish you|wish she|wish he|pay for)
  (my|our) (brother|brothers|dad|cousin|cousins|lads|uncle|boys|fella|husband) .. (gonna|going to|will|s coming) .. (batter|kill|bang|get|sort|knock|do|smash|find) (you|him|her|them|u)
  (string|line) (them|him|her|em) {very}* (all)? up
  (bullet|noose|rope) .. (for|with) (his|her|their|your|the|them) (name|neck|head|lot)
  against (a|the) wall and (shot|shoot)
  (bring|brought) back hanging .. (for|them)
  (will|ill|gonna|going to|would) {very}* (swing|do time|go to jail|go to prison|get locked up|get done) for (him|her|them|one of them|that)
  (wont|not|cant) be (responsible|held responsible|accountable) for (my|what i)
  (next person|next one|next time|anyone|whoever|next) .. (gets|get|getting|is getting|will get|going|gonna get) .. (slap|punch|punched|battered|decked|smacked|kicking|fist|bat|brick|thump|knocked out|knife|flat tyre~|headbutt|leathered|boot|hiding|lamped|keyed|clamped|dig)
  (fists|fist|knuckles) .. (talking|face|gob|meet)
`;
