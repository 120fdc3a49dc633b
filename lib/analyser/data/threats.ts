/**
 * Violence threatened or wished for. `aimed` phrases need somebody or something real at `<who>`; `plain` ones threaten
 * by themselves. `{hurt}` and the rest are word lists of this page.
 */
const verbs =
  'kill~/murder~/stab~/shoot~/batter~/punch~/slap~/smack~/kick~/thump~/clout~/leather~/lamp~/deck~/twat~/skelp~/panel~/belt~/strangle~/throttle~/choke~/drown~/slaughter~/torture~/rape~/execute~/hang~/burn~/behead~/lynch~/crush~/destroy~/hurt~/harm~/maim~/cripple~/attack~/beat~/bash~/smash~/batters/nut~/headbutt~/glass~/chin~/spark~/bang~/hit~/gas~/exterminate~/eradicate~/annihilate~/poison~/bury~/butcher~/whack~/knock~/hospitalise~/pummel~/flatten~/wallop~/hammer~/brick~/bottle~/gut~/skin~/cull~/obliterate~/dropkick~/decapitate~/suffocate~/assault~/shank~/wet~/chef~/merk~/jump~/finish~/end~/ruin~';
const fate =
  'killed/murdered/shot/stabbed/hanged/hung/executed/slaughtered/lynched/drowned/burned/burnt/beaten/battered/tortured/raped/gassed/exterminated/eradicated/castrated/whipped/flogged/strangled/beheaded/annihilated/slapped/punched/kicked/smacked/decked/stoned/cut/buried/sterilised/neutered/culled/wiped';
const will =
  "(i'll|ill|i will|i'm going to|im going to|im gonna|i'm gonna|gonna|going to|imma|ima|am gonna|we'll|we will|were going to|were gonna|i'd|i would|want to|wanna|wants to|would love to|id love to|tempted to|feel like|let's|lets|need to|have to|about to|i swear i|i could|someone should|someone needs to|someone wants to|someone ought to|someone please|somebody should|if only someone would|wish someone would|hope someone|we should|should just|we must|they should|you should|best to|would be best to|interest to|gona|gunna|gonnae|gan|a'll|ad|ready to|planning to|plan to|promise to|why dont we|what if we)";

export const aimedThreats = `
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
  (end|ending|wake|waking|be|land|leave|leaving) .. (up in|in|him in|her in|them in|you in) (hospital|a and e|intensive care|a coma|a box|a body bag|a coffin|a grave)
  (dig|digging) .. (your|his|her|their) own grave
  six feet under
  (burn|burning|burned|burnt|torch~|blow~|bomb~|raze~|shoot~|smash~|trash~|petrol~|firebomb~|flatten~|bulldoze~|set fire to|set light to) ..1 (the|that|this|your|his|her|their|our) ..2 (school|place|building|house|gaff|car|office|classroom|shed|hall|staffroom|shop|mosque|synagogue|church|hotel|van|head~|hotel~|sch|academy) ..2 (down|up|to the ground|to ash~|to bits)?
  (burn|burning|blow|bring|pull) it {very}* (all)? (to the ground|down to the ground|down and|up with)
  (match|matches|petrol|a bomb|dynamite|bulldozer|torch|wrecking ball) (putting|taking|setting|taken|put) (to|under|through|on) ..2 (it|school|that|the|place|building)
  (school|place|building|office) .. (wants|needs|deserves|need|want) {very}* ..1 (match|matches|petrol|burning|bombing|torching|blowing|razing|setting|flattening|bulldozing) ..
  (match~|petrol|lighter|can of petrol|jerry can) .. (bring|burn|torch|school|office|letterbox|pour)
  (bring|bringing|brought|got) .. (the matches|petrol|a knife|my knife|a bat|my bat|a gun|a shank|a machete|a blade|the lads)
  (brick|bricks|rock|something|stone) .. (through|at) (your|his|her|their|the|that|pells|someones|there) .. window~
  (windows|window) (put (through|in|out)|panned in|smashed in|going in|tanned)
  (put|putting|puts) ..3 (window~|door~) (through|in|out|panned)
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
