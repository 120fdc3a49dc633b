/**
 * Signs that somebody is unhappy with how a school handles things. A `plain` sign is enough by itself; of `faint` ones
 * it takes two of different kinds (each line of faint signs starts with its kind).
 */
export const plainSigns = `
  // how one feels about it
  (raise|raising|raised|register|express) ..2 (concern|concerns) (about|with|over|regarding|on|as)
  (raise|raising|raised) (a|my|our|some|formal) {very}* ..1 concern~
  stage 1/2/3 complaint
  (disgusted/appalled/fuming/livid/furious/raging/outraged/seething/infuriated/incensed/horrified/aghast/speechless/gobsmacked/flabbergasted/incandescent) 
  (not|isnt|arent|far from|hardly) {very}* (happy|impressed|amused|good enough|acceptable|ok with|okay with|best pleased|chuffed) (with|about|at|by|school|that|this|how|today|at all|one bit)?
  not happy
  not impressed
  unhappy (with|about|at|that)
  unimpressed
  (very|so|really|deeply|extremely|bitterly|quite|am|im|hugely|beyond|thoroughly|just|pretty|badly|seriously|totally) (disappointed|let down|saddened|frustrated|angry|annoyed|upset|concerned|cross|worried|unhappy|peeved|pissed off)
  (disappointed|let down|saddened|frustrated|angry|annoyed|cross|pissed off|narked|vexed|ragin|gutted) (with|in|by|at|about|of|that) ..3 (school|they|them|the|this|how|our|head|staff|teacher~|lack|way|primary|academy|communication)
  disappointing/disappointment/infuriating/frustrating/maddening/exasperating
  (sick|tired|fed up|sick and tired|sick to the|bored|weary|sick to) .. (of|with|back teeth|teeth) ..
  (fed up|cheesed off|hacked off|brassed off|pissed off|scunnered|browned off|had it up to|fuming)
  (had|have|had about|ive had|weve had) {very}* (enough|it up to|it with)
  (end|ends) of (my|our|her) (tether|rope)
  wits end
  at my wits
  makes my blood boil
  blood boiling
  (doing|does|do) my (head|nut) in
  boils my (piss|blood)
  // what one calls it
  (its|it is|this|that|thats|is|was|are|what|such|absolute|absolutely|total|complete|utter|pure|proper|bloody|fucking|just|quite|been|honestly|frankly|beyond|a|an|utterly|totally|well) (a|an|absolute|complete|total|utter|proper)? (joke|shambles|farce|disgrace|scandal|circus|mess|nightmare|fiasco|mockery|piss take|pisstake|disaster|carry on|cop out|insult|liberty|outrage|abomination|faff|palaver|waste of time|waste of money|slap in the face|kick in the teeth|let down|letdown|rip off|ripoff|con|scam|embarrassment|cheek|shitshow|shit show|omnishambles|madness|insane|mental|riot|slur|state)
  (disgraceful/unacceptable/appalling/shocking/outrageous/ridiculous/shameful/diabolical/atrocious/abysmal/laughable/shambolic/scandalous/pathetic/deplorable/inexcusable/unforgivable/unbelievable/abhorrent/disgusting/woeful/dire/farcical/horrendous/inadequate/unprofessional/unsafe/dangerous/negligent/useless/hopeless/dreadful/ludicrous/preposterous/absurd/barbaric/galling/unreal/shockin/substandard/amateurish/amateur/disorganised/unorganised/clueless/lax/slapdash/uncaring/heartless/incompetent)
  (beyond|gone past|way past) (a joke|belief|ridiculous|the pale)
  (poor|terrible|awful|rubbish|crap|shit|shite|appalling|bad|lousy|non existent|zero|no|lack of|shocking|dreadful|piss poor|woeful|dire|atrocious) ..2 (communication|organisation|organization|planning|management|leadership|standards|service|show|form|attitude|supervision|safeguarding|handling|excuse|support|discipline|effort|customer service|notice|decision|judgement|response)
  (communication|organisation|supervision|safeguarding|attitude|behaviour policy|support|leadership|discipline) .. (is|are|was|has|been|gets|from) .. (poor|terrible|awful|rubbish|crap|shit|appalling|bad|lousy|non existent|nonexistent|zero|none|shocking|dreadful|dire|joke|disgrace|worse|stinks|sucks|atrocious|lacking|rude|disgusting)
  (not|isnt|arent|wasnt) (good enough|fit for purpose|acceptable|safe|on|fair|professional|how you treat|the way to|what youd expect|rocket science|difficult is it|hard is it)
  cop out
  pigs (ear|breakfast)
  dogs (dinner|breakfast)
  should (know|have known) better
  (bad|worse|worst) (school|primary|teacher|experience|decision|trip|run|organised|day of)
  (rude|abrupt|dismissive|patronising|condescending|snotty|ignorant|offhand|unhelpful|obstructive|sarky|sarcastic|cold|defensive|arrogant|aggressive|horrible|nasty|vile|snappy) (to|with|towards|and|about|on the phone|again|as|woman|attitude|beyond|tone|today)
  (could|couldnt|can|cant) (not)? (have been|be) (ruder|less|more rude|more unhelpful|any less|any ruder|less helpful|less interested)
  (spoke|spoken|talked|talks|speaks|treated|treats|treating|looked|looks) (to|at)? ..3 like (dirt|shit|crap|a child|children|rubbish|muck|idiots|an idiot|i was|we were|were|im|something|he was|she was|a criminal|criminals|the nuisance|scum|a piece)
  (look~|looked|spoke|talked|peered|sneered) (down (his|her|their) nose|me up and down|straight through me|down on)
  (rudest|laziest|nastiest|snottiest|grumpiest|coldest|most (ignorant|unhelpful|useless|unprofessional|rude|miserable|patronising|arrogant|condescending|badly run|disorganised))
  (compassion|empathy|warmth|charm|personality|leadership|leadership skills|people skills|common sense|manners|bedside manner|organisation|organisational skills|communication skills|sensitivity|tact) of a ..2
  (charming|delightful|helpful|friendly|cheerful|professional|pleasant|sympathetic|organised|efficient|warm|welcoming|sensitive|supportive|caring|considerate|compassionate) as (ever|always|usual|per)
  must be (hard|nice|lovely|great|exhausting|tiring) (being|to be|having|working) ..
  (the|had the|what a) (pleasure|joy|misfortune) of ..
  (how|where|since when) is (it|that|this) {very}* (right|fair|ok|okay|acceptable|allowed|legal|normal|educational|safe|teaching|discipline|inclusive)
  since when (is|are|was|were|did|do|does|has|have|can) ..
  (how|can) (can|do|does|could|they|anyone|school|you) ..2 (justify|defend|excuse|explain)
  (explain|justify) (to me|that|this|how|why)
  (needs|need|wants|should|could do with) to? learn ..3 (manners|lesson|respect|spell|listen|communicate|compassion)
  (preach~|bang on|bangs on|banging on|harp on|harps on|goes on|going on|go on|boast~|brag~|crow~|lecture~|prides itself|pride themselves|claims to|claim to|supposed to) ..1 about ..3 (kindness|wellbeing|mental health|inclusion|values|bullying|safeguarding|respect|community|attendance|communication|reading|caring)
  all about ..3 (image|appearances|money|results|ofsted|numbers|attendance|league tables|the photo|looking good|show)
  (collective|whole class|group) punishment
  (lazy|shoddy|sloppy|poor|bad|crap|shit|rubbish|careless) (teaching|planning|supervision|safeguarding|management|marking|excuse)
  (face|your face|face doesnt|face dont) (fits|fit|doesnt fit)
  (clique~|cliquey|in crowd|golden child|golden children|blue eyed|teachers pet~|favoured few)
  (only|best) way to ..6 (mates|friends|pals|related|kiss|suck up|in with)
  (told|called|calling|telling|tells) ..1 {kin} ..2 (thick|stupid|lazy|naughty|babyish|fat|liar|dumb|a baby|a disgrace|a problem|a nuisance|useless|slow|spoilt|attention seeking|dramatic)
  (reduced|part time|cut down) timetable
  (wonder|wonders|wondering) why ..6 (leaving|leave|left|behaviour|climbing|results|numbers|struggling|quit|parents are|no one|nobody|bored|misbehav~|kick off|angry|frustrated|falling)
  (half|most|loads|so many|all|everyone|good) ..3 (staff|teachers|families|kids|tas|parents) ..2 (left|leaving|leave|gone|quit|walked|moved|moving|pulling)
  (without|never|not) {very}* (ask~|consult~|tell~|inform~|check~|think~|bother~) ..3 (parents|parent|us|anyone|families|a soul|governors|staff)
  (changed|change|changing|moved|moving|brought in|bring in|introduced|imposed) ..6 (again|without|overnight|no warning|no notice|no consultation|halfway|mid year|last minute)
  (first|only) ..2 (i|we) ..1 (heard|knew|know|hear) (about|of|was)?
  (had to|have to|having to) (hear|find out|learn) ..3 (from|off|through|on facebook)
  (found|find|finding) out ..6 (from|off|through|on) ..2 (another|other|facebook|my (son|daughter|neighbour|child|kids|six|five|seven)|a neighbour|the kids|her|his|someone|the paper|whatsapp|mum|mam)
  (left|leave|leaving|abandoned) ..5 (outside|on (his|her|their) own|alone|unsupervised|unattended|by (himself|herself)|behind|in the rain|in the cold)
  (punched|kicked|bitten|hit|strangled|pushed|attacked|hurt|threatened|stabbed) ..4 (twice|again|three times|every day|this week|daily|third time|second time|four times|by the same)
  (no|zero|without) (refund|replacement|cover|alternative|plan|provision|contingency|compensation|consequences)
  // not being heard
  (nobody|no one|noone|none of them|not one|not a single|no fucker|not a soul|never|didnt|havent|hasnt|dont|wont|doesnt|still not|still havent|cant|couldnt|not even) ..3 (rang|ring|rung|called|call|phoned|phone|told|tell|informed|inform|replied|reply|replying|responded|respond|answered|answer|answers|bothered|bother|listened|listen|listens|cared|cares|helped|noticed|checked|apologised|apologise|contacted|contact|emailed|got back|get back|gets back|let us know|let me know|explained|explain|acted|asked how|asked if|thought to|come back to|came back to|communicate|followed up|believes|believe|take it seriously|taken seriously|seen to|watched|supervising|spotted|warned|mentioned|want to know)
  (not|isnt|arent|aint|wont|dont|never|refuse to|refusing to|refuses to|refused to) {very}* (listening|listen|interested|bothered|replying|responding|answering|helping|doing anything|taking it seriously|dealing|deal|care|take|act|tell us|talk to|meet|engage|answer|accept|believe|budge|help)
  (still|been|spent|im|were|we are|been told) {very}* (waiting|awaiting|chasing|asking|no reply|no answer|no response|no news|nothing|none the wiser|not heard|not had|no word|no sign|not got|not been|havent heard|havent had|hasnt got|havent got|no closer|no idea)
  (no|zero|without|not a|not one|without any|not had a|never a|without a|never got a|never had a|not so much as a|not even a|had a) {very}* (reply|response|answer|apology|explanation|communication|phone call|phonecall|acknowledgement|letter home|sorry|accountability|consequences|call|follow up|feedback|warning|notice|consultation|accident form|accident slip|bump note|common sense|compassion|empathy|respect|support|supervision|one to one|sanction|punishment|action|accident report|incident form|thank you|by your leave|word of warning)
  (ignored|ignoring|ignores|fobbed|fobbing|fob|dismissed|palmed off|brushed off|brushed aside|stonewalled|gaslit|gaslighting|blanked|blanking|passed from pillar|sweeping|swept|washed their hands|wash their hands|fob us|shrugged|shrug|lip service|excuses|excuse after|pass the buck|passing the buck|buck passing|turned a blind|turning a blind|turn a blind|blind eye|deaf ears|brick wall|cover up)
  (fell|falling|falls|fallen) on deaf
  talking to (a brick|the wall|myself)
  (told|keep telling|kept telling|asked|emailed|rung|rang|complained|raised|reported|written|phoned|wrote|mentioned|said) ..5 ({count} times|times|time and time|again and again|over and over|repeatedly|and nothing|but nothing|nothing done|nothing has|nothings|till im blue|until im blue|no joy|to no avail|still nothing|still no|and still|multiple times|every week|every day|for weeks|for months|since)
  how many (times|more|emails|kids|letters|chances|accidents|children|complaints) ..
  // doing nothing about it
  (do|does|did|done|doing|doin|have done|has done|have they done) {very}* (nothing|sod all|bugger all|fuck all|naff all|jack|diddly|sweet fa|zilch|anything about|something about|hee haw|zip) 
  (nothing|sod all|bugger all|fuck all) ..2 (done|happens|happened|changes|changed|gets done|being done|has been done|will change|was done|in place)
  (get|gets|getting|got) (away with|no help|nowhere|no support|nowt)
  what (is|are|was|were|the|on) ..3 (school|they|staff|teachers|head|doing|earth|hell|fuck|anyone) ..2 (doing|playing at|going to do|done|for|think theyre|thinking|waiting for|on about|up to) ..2 (about|nothing|it)?
  where (was|were|is|are) .. (staff|teacher~|supervision|adult~|grown ups|dinner ladies|duty of care|tas|safeguarding|anyone|everyone)
  duty of care
  (head|heads) in the sand
  (asleep|sleeping) (at the wheel|on the job)
  couldnt care (less|two)
  (they|school|head|staff|teacher|teachers|office|she|he|<school>) {very}* (dont|doesnt|do not|didnt|couldnt) {very}* (care|give a|bother|seem to care|appear to care|want him|want her|want them|want my|want our|value|respect|know what they|trust|get it|believe us|believe me|believe him|believe her) ..4 (about|kids|children|parents|shit|fuck|monkeys|damn|toss|feelings|flying|less)
  // what happened to the child or to the author
  (lost|losing|lose|loses|misplaced|missing|disappeared|vanished|gone missing|ruined|wrecked|broken) ..3 (his|her|my|our|their|another|the|a|{kin}) ..3 (coat|jumper|cardigan|hat|shoes|bag|lunchbox|lunch box|water bottle|glasses|pe kit|kit|jacket|gloves|book|blazer|trainers|form|forms|tie|hoodie|uniform|wellies|inhaler|paperwork|homework|reading book|folder|medicine|money|phone|scooter|bike|hearing aid)
  (coat|jumper|cardigan|water bottle|glasses|pe kit|lunchbox|jacket|shoes|hoodie|blazer) ..4 (lost|missing|gone|vanished|disappeared|nicked|stolen|ruined|ripped|never seen) 
  (come~|came|coming|sent|sending|sends|arriv~|walked|walks|brought|got|pick~ (him|her|them) up) {very}* ..2 (home|out|back|in) ..4 (crying|in tears|upset|starving|hungry|soaked|soaking|wet|freezing|filthy|covered|bruise~|bruised|bump|black eye|cut|scratch~|bleeding|blood|bite|bitten|sobbing|distraught|in a state|hurt|injured|fat lip|in bits|devastated|without|no coat|wrong|someone elses|another child|shaking|burnt|sunburnt|with nits|dehydrated|ill|starvin)
  (cries|crying|cried|sobs|sobbing|screams|begs|begging|sick|hysterical|heartbroken|in bits) ..4 (every (morning|night|day|sunday)|before school|not to go|at the gate|himself|herself|to sleep|go to school|going to school|going in|to school)
  (being|been|getting|gets|is|was) {very}* (bullied|picked on|singled out|targeted|punished|excluded|left out|ignored|blamed|shouted at|screamed at|humiliated|told off|kept in|victimised|scapegoated|isolated|sent home|hit|kicked|bitten|punched|pushed|hurt|failed|let down|discriminated|made an example|treated)
  (bullying|bullied|bullies) .. (nothing|again|still|every|ignored|policy|problem|dealt|school|not)
  (shouted|shouting|screamed|screaming|bawled|yelled|yelling|swore|snapped|laughed) (at|in) ..3 ({kin}|him|her|them|me|my|face|the kids|little ones|reception)
  (made|making|make|makes) ..3 (him|her|{kin}|them|the kids|me) ..3 (cry|stand|miss|sit|feel|eat|wet|look|wait|apologise|walk|beg|stay in|run)
  (not|never|wasnt|werent|isnt|refused|wouldnt let|didnt let|dont let|wont let|not allowed|let him|let her|stopped) ..3 (go to the toilet|use the toilet|to the loo|drink|water|eat (his|her)|finish (his|her)|wear|have (his|her|a) (coat|drink|lunch|inhaler))
  (missed|misses|missing|lost|loses) ..2 (his|her|their|all|the|golden|play|break) ..1 (playtime|break|golden time|lunch|trip|learning|education|phonics)
  (left|leaving|stood|standing|sat|waiting|stuck|kept) ..4 (in the rain|in the cold|outside|waiting|on (his|her|their) own|alone|unattended|unsupervised|in wet|in the corridor|like a lemon|like a spare|like lemons|in the dark|hanging|hanging about|freezing|forty minutes|half an hour|for an hour|an hour|gates locked)
  (broke~|fractured|broken|split|bust) ..2 (arm|wrist|elbow|leg|ankle|nose|head|lip|finger|collarbone|tooth|glasses) ..
  (unsupervised/understaffed/overcrowded)
  (no|without|not had|hasnt had|never has|denied|refused|losing|lost|taken away|removed|pulled) ..1 (one to one|1 to 1|121|support|ehcp|ta|teaching assistant|teacher|adult|help|provision|reasonable adjustments|sendco|senco)
  // how it is run
  (last|short|zero|no|little|hardly any|one day|a days|24 hours|two days|days) ..1 (minute|notice|warning)
  (night|day|evening|morning|hour|hours|minutes|ten minutes|hour) before ..
  (cancelled|cancel|cancelling|cancels|postponed|rescheduled|changed|moved|scrapped|axed|binned|dropped|closed|shut|called off) {very}* ..3 (again|last minute|without|and nobody|by text|with no|morning|no notice|third|second|for the|yet again|on us|at the last|the night|the day|on the day|an hour|hour before|nobody)
  (again|another) (cancelled|supply|cover teacher|lost|late|wrong|closed|changed|letter|email asking|non uniform|dress up|newsletter|excuse|price|increase|inset)
  {count} (supply|cover|different|supplies|new) (teacher~|teachers|tas|heads|staff|supply|faces) ..
  (supply|cover) (teacher|teachers|after|again|staff) ..3 (again|after|every|another|this term|in a|weeks|since|all week)
  (moved|changed|switch~|chang~) the goalposts
  (couldnt|cant|could not|cannot) {very}* (organise|organize|run|manage|arrange|plan|even|be bothered|be arsed|get|find|answer|keep|seem to) ..6 (brewery|bath|raffle|school|event|right|phone|themselves|track|safe|basics|email|it together|piss up|anything|sorted|straight)
  (get|getting|gets|got) (its|their|your|it|his|her|a) (act|acts|shit|grip|heads|finger|arse|backside|priorities|stuff) (together|out|in gear|sorted|right|straight)?
  get a grip
  (sort|sorting) (it|this|that|yourselves|yourself|themselves|your (shit|act|lives|communication)|their (shit|act)|themsels|yersel) out
  (pull|get) (your|their) (finger|fingers|socks) (out|up)
  buck (your|their) ideas
  (is it|was it|its|that) too much (to ask|to expect|trouble)
  too much to ask
  would it (kill|hurt|be too much|be so hard) ..
  (how|really) (hard|difficult) (is|can) it ..
  it isnt hard
  any chance (of|you|the school|someone|anyone|they|we) ..6 (answer~|reply|replying|response|fix~|email~|someone|sorting|pick~|gate|heating|opening|this side|phone|letting|telling|doing|using|ever)
  (this side|before|by) .. (christmas|next century|hell freezes|pension|retires|leaves school|turns 18)
  (joke|mickey|piss|biscuit) (of a|school)?  (is|are|has|being|taking|taken|taking the)
  (taking|takes|take|took) the (mick|mickey|piss|biscuit|michael|proverbial|pee|cake)
  (one rule|rules) for .. another for
  (thanks|thank you|cheers|ta) (for (nothing|sod all|bugger all|the heads up|letting|telling|ruining|the notice|wasting)|a bunch|a lot for|very much for the|but no)
  (great|brilliant|fantastic|top|lovely|nice|superb|excellent|first class|marvellous|amazing|good|cracking|stellar|outstanding|wonderful|splendid|super|well) .. (as (ever|always|usual|per)|once again|yet again|not|again school|work again|notice again|communication (as|again|once|from|there)|organisation (as|again|once)) 
  (superbly|brilliantly|beautifully|wonderfully|well|fantastically) (organised|planned|handled|thought out|communicated|done) (as|again|once|yet|by|not|there|i must)
  (well done|nice one|good one|good job|great job|bravo|congratulations|slow clap|hats off|round of applause|full marks|top marks|gold star|way to go|great work|great stuff|nice work|good work|cheers|thanks) ..4 (again|for losing|for forgetting|for ruining|for cancelling|for making|for nothing|for sending|on yet|another|third|as usual|for telling|for leaving|for sending|you had one|for the (short|zero|lack|late))
  you had one job
  money grabb~
  (always|constantly|forever|only|just|all they|every week|another) ..4 (asking|wanting|want|ask|begging|after|demanding|demand|care about|interested in|expect) ..3 (money|cash|donations|contribution~|voluntary|quid|pounds|paying|attendance|results|numbers|image|ofsted)
  (money|funds|budget|cash) for .. but (not|no|cant|nothing|none) ..
  (so|theres|there is|they have|plenty of|always|can find) ..2 money for
  bleeding us dry
  (extortionate|daylight robbery|rip off|overpriced|disgusting price)
  waste of (time|money|space|a|an|everyones|paper|my|our)
  learned nothing
  (no|without) (thought|consideration|regard|respect|sympathy|understanding) (for|of|to|given)
  (some of us|not all of us|not everyone|unlike some) ..2 (work|have jobs|drive|can afford|have to|cant|has|are|actually)
  (black hole|bermuda triangle)
  (dont|didnt|doesnt|why|wouldnt|not) bother (asking|ringing|emailing|complaining|going|phoning|calling|reporting|turning|writing|telling|with)
  (wouldnt|would not|cant|couldnt|dont) {very}* (recommend|send (my|a|your) (dog|child|kids)|wish (this|that|it) school|touch (this|that|it))
  (avoid|dont send|steer clear of|keep away from|think twice) .. (this|that|the|<school>) (school|place|club|nursery|breakfast club)?
  (take|taking|took|move|moving|moved|pull|pulling|get|getting|removing|looking|transferring) (him|her|them|mine|my (son|daughter|kids|child|lad|lass|boy|girl|children|bairns|two)|for|our .. ) {very}* (out|schools|to another|somewhere|to a different|elsewhere|another school|from (this|that|the|here)|new school)
  (regret|wish id never|sorry) (sending|sent|ever|choosing|picking|moving|we ever) ..
  (formal|official|stage {count}|official|written) complaint
  (complain~|complained|complaint~) (to|about|again|went|has|and|against|is|was|but|in|going|still|four|every|three|two|got|via|from|isnt|that)
  (putting|put|making|make|made|lodging|lodged|sent|sending|writing) (in)? (a|another|my) ..1 complaint
  (going|taking|reporting|report|straight|ring|ringing|email~|contact~|off) ..2 (to|this|it|them) ..2 (ofsted|the governors|governors|the council|the papers|the press|the lea|the academy trust|the trust|lado|the diocese|education department|the media|the gazette|chronicle|itv|a solicitor|my solicitor|my mp)
  (ofsted|papers|press) .. (hear|want to know|love to know|interested|be told|should see|should look)
  (badly|poorly|appallingly|terribly|shockingly|disgracefully) (handled|dealt|managed|run|organised|planned|treated|let down|communicated|supervised|led)
  (handl~|dealt|dealing|deal|manag~|treat~|respon~) ..8 (disgust~|appall~|shock~|badly|wrong|poor|terribl~|awful|shambles|joke|disgrace~|unacceptab~|useless|pathetic|disappoint~|wanting|terrible|furious|fuming)
  (fail|failed|failing|fails|failings) {very}* (my|our|these|the|him|her|them|in|to (act|protect|tell|do|respond|keep|help|safeguard|inform|listen|support|provide|follow|address|communicate|supervise)|kids|children|miserably|every|again|us)
  (let|letting|lets) (my|our|him|her|the kids|these kids|them|us|so many|every child|children|kids|pupils|parents|families|staff|everyone) (down|get away)
  (blame|blamed|blaming|blames) (my|our|me|him|her|us|the (parents|parent|mum|mums|kids|child)|it on|everyone but|home|parents)
  (got|have|has|had) it in for
  (has|have|had|got|her|his|their|playing) favourites
  (acted|acts|acting|made to feel|treated|makes you feel) ..3 (like|as if|as though) ..3 (nuisance|problem|inconvenience|liar|stupid|mad|in the way|my fault|asked for|the bad guy|overreacting|difficult|neurotic|criminal|wrong)
  (the|what a|had the|a bloody|bare faced|some) (cheek|nerve|audacity|gall|brass neck) (of|to|it|they|she|he|on)?
  how dare (they|she|he|you|the|that|anyone)
  (beggars|beyond) belief
  (sorry|inspection|ofsted) but (this|that|its|how|school|i) ..2 (not|wrong|pathetic|unacceptable|needs|is a)
  (has|have|gone|going|went|goes|been going|really gone) {very}* (downhill|to the dogs|to pot|to ruin|to shit|right down|from bad to worse|to rack)
  (used to be|was once|once was) ..2 (good|lovely|great|brilliant|decent|nice|outstanding) ..1 (school|place|little school|til|till|until|before)
  (went|gone|goes) in one ear
  (two|three|four|five|six|seven|eight|ten|several|twelve|nine) ..1 (emails|letters|calls|phone calls|phonecalls|messages|voicemails|meetings|visits|complaints|requests|forms|chases|reminders) ..6 (no|not|nothing|nobody|still|later|ignored|cancelled|later|and|one reply|without)
  {nth} (time|day|week|one|email|letter|coat|jumper|phone call|water bottle|supply|teacher|head|month|term|letter home|incident|year) ..2 (running|in a row|this|in|on the trot|now|weve|ive|hes|shes|they|his|her|that|and|since|lost|cancelled|asking|already|of|half|on the bounce|straight|theyve)
  (twice|three times|four times|five times|six times) (this|in|already|now|and|last|a|at|since|ive|weve|ive asked|cancelled|ive rang|in one)
  (yet|once) again .. (no|not|lost|cancelled|nobody|late|school|has|have|theyve|we|left|forgot|forgotten|wrong|my|his|her)
  (they|theyve|school|staff|teacher|teachers|office|she|he|hed|shed|keep|keeps|have|has|had|just) {very}* (forgot|forgotten|forget|forgetting|forgets) (to|him|her|my|our|about|them|the|his|{kin}|again|that|all about) ..
  (wrong|mixed up|someone elses|another childs|other childs) (child|kid|name|class|coat|meal|lunch|day|date|bag|time|dinner|folder|address|report|letter|medicine|email|information)
  (called|calls|calling|got|gets|getting|spelt|spelled) (him|her|my|{kin}|his|his brothers|her|the) ..2 (wrong name|name wrong|by the wrong|brothers name|sisters name|names wrong|the wrong child)
  (dont|doesnt|didnt|not) even (know|have|bother|ask|say|look|reply|know (his|her)|tell|care|got|answer|apologise|read|try|notice|acknowledge|check|send|let)
  (makes|make|making) (no|zero|any) sense
  where is the (common sense|sense|logic|support|help|money|communication|safeguarding|justice)
  (rank/minging/boggin/honking/manky/inedible/rotten/mouldy/slop/swill/raw/undercooked/burnt/vile/gross) 
  (dinners|lunch|lunches|food|meals|dinner|canteen|hatch) .. (cold|raw|rank|disgusting|horrible|tiny|awful|minging|rotten|ran out|run out|run out of|grey|slop|inedible|mouldy|joke|shocking|hungry|vile|gross|crap|rubbish|shit|bad|worse|nothing left|nowt left)
  (ran|run|runs|running) out of (food|dinners|lunches|hot|meals|pasta|what)
  (freezing|boiling|sweltering|baking|roasting|degrees|damp|mould|leak~|leaking|broken|filthy|dirty|no toilet roll|stinks|stinking|rats|mice) .. (classroom~|class|toilets|toilet|hall|school|building|mobile|portakabin|corridor|heating|boiler|windows|roof|room)
  (classroom~|toilets|toilet|hall|building|heating|boiler|roof|window~|radiator~|air con|playground) .. (freezing|boiling|sweltering|baking|broken|damp|leaking|leaks|mould|filthy|disgusting|off|stink|stinks|not working|out of order|packed in|bust|dangerous|disgrace)
  (like (roast|cattle|sardines|prisoners|sheep|lemons|idiots|mushrooms|criminals|prison|a prison|borstal|herded|boot camp))
  (wish|if only) ..3 (school|they|governors|head|slt|management|someone|staff|teachers|the) .. (would|could|did|had|listened|cared|answered|bothered|told)
  (nobody|no one|not one|none) ..6 (faintest|remotest|slightest|interest|clue|idea|responsibility|gives a|give a|cares|accountable|interested|sees|asks|asked|to hear)
  (its|almost|just|theyre|acting|act|they|seems|feels|talk|treat|anyone would think) like (they|theyre|the school|nobody|no one|were all|we are|we all|school|talking) ..
  youd (think|have thought|expect) ..
  (talks|talk|all) ..1 a (lovely|good|great) (talk|game)
  (every (child|kid) matters|wellbeing|well being|inclusive|inclusion|outstanding|kindness|be kind|core values|values) .. (apparently|my (arse|eye|foot|backside)|unless|but|banner|joke|laugh|sign|poster|pull the other|supposedly|so called|except|only if|yeah right)
  my (arse|eye|foot)
  (pick~ on|single~ out|shout~ at|scream~ at|have a go at|had a go at|went off at|kicked off at) (my|our|{kin}|him|her|mine)
  (ridiculous|stupid|daft|pointless|barmy|silly|petty|bloody|bonkers|idiotic|mad) ..1 (rule|rules|policy|policies|uniform|homework|letter|decision|idea|system|app|new|behaviour points|attendance|parking|one way|drop off)
  (not|cant|cannot|wont|couldnt) {very}* (believe|get over|understand|fathom) .. (how|that|what|why) ..3 (they|school|the head|staff|theyve|this|nobody|she|he|teacher|office|no one|anyone|the school)
  why (is|are|was|were|has|have|hasnt|havent|did|didnt|do|does|doesnt|dont|cant|wont|isnt|arent|wasnt|the hell|on earth|the fuck|should|must) ..8 (nobody|no one|never|always|again|nothing|not been|still|so hard|punished|told|allowed to|ignored|taken so|not told|my|only|every time|bother|nobody|parents|last minute|locked|tell us|getting away|sent home|the last|a week|being|blamed|anything|school|informed|in charge|difficult)
  who (thought|decided|signed off|is responsible|do i complain|do we complain|do i speak|was watching|was supposed|is supposed|makes|made) ..
  (i|we) (give|gave) up
  whats the point ..
  (asking|asked|been) (for|since) ..5 (weeks|months|year|term|september|october|november|january|february|march|easter|christmas|summer|half term)
  (eighteen|six|three|two|four|five|nine|twelve|ten|seven|eight|several|many) (months|weeks|years|terms) ..5 (waiting|waited|still|no|later|nothing|on|and|of asking|chasing|ago|without)
  (waiting|waited|wait|chasing|chased) ..3 (months|weeks|years|term|year|forever|since|ages|donkeys|days)
  (month|week|year|weeks|months) (now|later|ago|on) ..3 (nobody|nothing|no|not|still|answer|havent|and)
  (hiding|hides|hid) (behind|in) ..
  (not|isnt|aint) (my|your|the parents) job
  (they|she|he|school) (hope~|want|wants|wait|waiting) .. (tired|give up|go away|shut up|forget|stop asking)
(need|needs|wants|want) (shutting|closing) down
  (need|needs) looking (at|into)
  (pass|passed|passing) (the|on the|on a) (message|buck)
  so (much|it) for ..
  (surprised|surprise|suprised|shocked) (not|or not|no|are we|anyone|much)
  (no|zero|not) (surprise|surprises|change) there
  same old (story|shit|crap|excuse~|rubbish|same old)
  (typical|classic) (<school>|school|of (this|that|the|our)|them|behaviour|teachers|head)
  (gets|get|getting|got) (right|really|on)? on my (nerves|wick|tits)
  (shame|shame on) (on|you|them|that school|the school)
  do better
  (do|doing|did) (your|their|her|his) (job|jobs)
  its (your|her|his|their) job
  (that|thats) what (youre|they're|theyre|she's|you are|she gets|they get) paid for
  accountable
  (needs|need|should|must|ought|someone) to answer for
  answers (needed|please|from|now)
`;

export const faintSigns = `
  again: again
  again: (yet again|once again|as usual|as per|as always|as ever|every time|every week|every day|every single|every morning|all the time|constantly|keeps|keep|always|never ever|another day another|over and over|week after week|how many times|back to back)
  again: {nth} (time|day|week|one|pair|letter|email)
  again: (twice|three times|four times|five times|once a fortnight|three weeks running)
  wait: {count} (weeks|months|days|years|hours|terms)
  wait: (still|since|yet|ages|forever|months|eventually|finally|until now|straight answer|thought not|by now|not here|overdue|deadline|late|any sign)
  not: (nobody|no one|noone|none|not one|nothing|never|without|not even|hasnt|havent|wouldnt|didnt|wont|refused|refuse|refuses|cant|couldnt|isnt|arent|wasnt|doesnt|dont|only|hardly|barely|no longer|neither|zero|tumbleweed|radio silence|crickets)
  told: (told|was told|been told|informed|text|phoned|rang|rung|call|message|asked|meeting|hung up|emailed|email|letter|parents evening|consultation|reception desk|hatch|intercom|found out|finding out|no note|a note)
  why: (why|how come|seriously|really|honestly|genuine question|serious question|explain|explain that|is it just me|is it me|do they|do they think|does nobody|what happened to|what exactly|how is|how are|who thought|am i the only|anyone else)
  hurt: (kicked|punched|pushed|bitten|scratched|bullied|bullying|bully|bruise|bruises|bump|bumped head|fell|broken|bleeding|hit|hurt|crying|cry|cries|cried|tears|sobbing|upset|scared|hungry|starving|thirsty|cold|freezing|wet|soaked|drenched|soaking|boiling|shaking|terrified|anxious|distraught|humiliated|embarrassed|sick with worry|lashed out|accident|nits|moved to)
  lost: (lost|missing|gone missing|cancelled|cancel|postponed|wrong|broken|closed|shut|locked|locked out|ruined|ripped|forgot|forgotten|forgets|changed|moved|left|stuck|missed|missing out|ran out|run out|cut|cuts|scrapped|axed|stopped|delayed|mixed up|lack|shortage|short of|understaffed|supply|cover)
  punish: (punished|punish|detention|detentions|lines|kept in|isolation|excluded|exclusion|suspended|told off|telling off|shouted|shouting|shouts|screamed|confiscated|banned|sanction|behaviour point|behaviour points|red card|wall|golden time|made to|sent home|sent out|fine|fined|attendance|embarrassed her|in front of everyone|in front of the class|singled out|picked on|laughed at|babyish)
  demand: (needs to|need to|should|shouldnt|ought to|must|wants to|maybe|perhaps try|how about|why not|stop|fix|sort|get a|bother|bothering|try|expect|expected|supposed to|meant to|should have|could have|could of|promised|were promised|was promised|paid for|paid to|duty|responsible|responsibility|your job|their job)
  feeling: (annoyed|cross|angry|upset|worried|frustrated|frustrating|shame|poor|sad|sadly|unfortunately|rubbish|crap|naff|grim|gutted|mad|unfair|not fair|stupid|daft|pointless|bloody|fucking|ffs|wtf|smh|jesus|christ|nightmare|rude|unkind|cruel|horrible|awful|terrible|worst|worse|ridiculous|mean|nasty|harsh|heartless|no heart|cba|cant be arsed|arsed|fuming|speechless|raging|vexed|shameless|disgust|hate|hates|shit|pissed|useless|pathetic|silly|petty|hopeless|shambles|joke|chaos|mess)
  wry: (right then|thanks for that|good to know|noted|go figure|you couldnt make it up|couldnt make it up|typical|classic|of course|obviously|apparently|supposedly|so called|thats nice|how lovely|how kind|lucky me|lucky us|silly me|clearly|heaven forbid|god forbid|funny that|more like|yeah right|as if|whatever next|priorities|zero tolerance|policy|no capacity|capacity|resources|budget|like muppets|like lemons|like mugs|for mugs|mugs|some of us|only took|congratulations|bravo|hats off|well done|nice one|cheers)
  price: (quid|pounds|cost|costs|paid|paying|money|price|charge|charged|donation|contribution|fund|pay for|afford|ripped off|£#Value)
  child: (my|our|his|her|wor|ma) {very}* {kin}
  said: (say|says|said|saying|reckon|reckons|claim|claims|excuse|excuses|blame|blamed|blames|kids will be kids|boys will be boys|nothing they can do|nowt they can do|hands are tied|not their problem|at home|lessons learned|noted|look into it|looking into it|get back|keep an eye)
`;

/** Other people's business: a moan about these is no complaint about a school. */
export const elsewhere =
  /\b(council|county hall|bus|buses|arriva|train|trains|metro|gp|doctors?|surgery|dentist|hospital|a&e|nhs|vets?|asda|tesco|aldi|lidl|morrisons|sainsburys|amazon|evri|hermes|dpd|yodel|royal mail|parcel|bins?|potholes?|roadworks|landlord|broadband|bt|sky|virgin|vodafone|ee|o2|government|minister|dfe|tory|tories|labour|mps?|ryanair|easyjet|jet2|weather|ref|referee|var|keeper|league|pundit|takeaway|deliveroo|uber|taxi|dog poo|neighbours?|hmrc|universal credit|dwp|dvla|passport office|water board|gas board|car park|energy|gym|hairdresser|plumber|builder|garage)\b/;

/** Talk of how schools are paid for and run everywhere: opinion, no complaint about one's own. */
export const politics =
  /\b(dear mp|minister|ministers|government|funding formula|manifesto|parliament|westminster|holyrood|senedd|both (main )?parties|national (policy|websites?)|every school in the|schools everywhere|dfe)\b/;

/** A story of one's own schooldays. */
export const longAgo =
  /\b(when i was (?:a kid|a child|at school|little|young|a bairn|a lad|a lass|\d+)|what school was like|my old (?:school|head|headmaster|teacher)|back in (?:the )?(?:19)?[5-9]0s|who taught (?:us|me))\b/;

/** Said with thanks, or of a matter that is over. */
export const resolved =
  /\b(sorted now|all sorted|got it sorted|been sorted|sorted it|resolved|all is well|cannot fault|cant fault|can'?t fault|couldn'?t fault|i was wrong|my mistake|my fault|my own fault|i apologise|big apology|credit where|hats off to|thank you so much|thanks so much|massive thank|huge thank|big thank|thank you to|thanks to everyone|so grateful|forever grateful|dealt with it (brilliantly|so well|really well|straight away|quickly)|turned out|in fairness|no complaints|not complaining|lay off|stick up for|in defence of|say what you like about)\b/;
