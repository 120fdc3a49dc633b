import type { Imputation } from './imputation.ts';

/** What lowers somebody in the eyes of others: crime, dishonesty, abuse, drink, drugs, sex, neglect. */
export const standing: readonly Imputation[] = [
  {
    family: 'dishonesty',
    limb: 'standing',
    why: 'is dishonest',
    is: `
      (compulsive|pathological|proven|known|born)? liar~
      lying {very}* (toerag|cow|bitch|snake|rat|scumbag|bastard|git|get|sod|witch|hag|so and so|piece of shit|pig)
      dishonest/deceitful/untrustworthy/corrupt/crooked/devious/conniving/underhand/underhanded/duplicitous/disingenuous
      crook~
      fraud/frauds/fraudster~
      con (artist|man|woman|merchant)
      two faced
      twofaced
      snake in the grass
      full of (lies|shit|crap|bullshit|it|bull)
      bent as
      bent
      dodgy as
      dodgy
      shady/shifty/slippery
      on the (take|fiddle|make|rob)
      economical with the truth
      not to be trusted
      hypocrite~
      hypocritical
      all lies
    `,
    does: `
      lie~ (to|about|through|on|again|constantly|repeatedly|every|in|for|straight)
      lied
      lying
      told/tells/telling (me|us|you|them|him|her|everyone|the)? (a pack of|barefaced|bare faced|outright|straight up|big|complete|nothing but|so many|porkies|porky|some)? (lies|porkies|fibs|whoppers|porky pies)
      told/tells/telling (me|us|everyone)? (a|another) {very}* (lie|fib|whopper)
      fib~
      cover~ (it|this|that|things|everything|stuff)? all? up
      covering (for|up)
      falsif~ .. (records|register|results|figures|paperwork|marks|attendance|reports|books)
      fake~/forge~/doctor~/fiddle~/fudge~/massage~/cook~ .. (records|register|results|figures|numbers|paperwork|marks|attendance|reports|books|data|minutes|signature|expenses|scores)
      make~/made (it|this|that|things|everything|stuff|reports) all? up
      keep~ (it|this|that|things|everything|stuff) .. quiet
      hush~ (it|this|that|things|everything) all? up
      sweep~ .. under the (carpet|rug)
      gaslight~
      twist~ (everything|my|our|his|her|the|things|what|words)
      change~ (his|her|their) (story|tune)
      backdate~
      con~ (me|us|you|people|everyone|parents|the)
      dupe~/deceive~/mislead/mislead~/misled
      cheat~ (at|in|on the|the|with|his|her)
      backstab~
      talk~ about .. behind (your|our|my|his|her|their|peoples|everyones) back~
      stab~ .. in the back
      pretend~ (to be|he|she|not|it|that)
      deny~ (all knowledge|everything|it|saying|ever|point blank)
    `,
    says: `
      all? (been)? hushed up
      (it|this|that|its|was|were|been|being) all? (been)? (covered up|brushed under|swept under)
      cover up
      coverup
      (head~|school|they|governor~|staff|office|teacher~) .. (kept|keeping|keep|hushed|hushing|hush) .. (quiet|up|under wraps)
      (wouldnt|dont|cant|couldnt) (trust|believe) a (single)? word <who> (says|said|tells)
      (dont|never|cant|wouldnt|not|didnt) {very}* (believe|trust|buy|swallow|fall for) ..4 <who> ..2 (say~|said|tell~|told|claim~|promise~|spout~|feeds)?
      (every|everything|anything|half|most of what|all) .. <who> .. (lie|lies|made up|nonsense|fiction|bullshit|rubbish|bull|porkies)
      (pants on fire)
      (butter wouldnt melt)
      (pulling|pulled|pull) the wool
      (say|says|said|told|tells|telling) one thing .. (do|does|did|another|then|different|behind)
      (caught|catch|caught out) .. (lying|fibbing|lie|red handed|on camera|in the act)
      (wasnt|isnt|not|never) {very}* (what|how) ..2 (happened|i was told|she said|he said|it was) ..
      (wouldnt|dont|cant|couldnt) trust <who> as far as
      (wouldnt|dont|cant|couldnt) trust a (single)? word (that)? (comes|came|coming)
      <who> (has|have|is|was)? (been)? caught (out)? lying
      <who> word means nothing
      (funny|strange|odd|convenient) how .. (camera|cameras|footage|minutes|records|paperwork|email|emails|letter|book|form) .. (missing|vanished|disappeared|gone|lost|wiped|deleted)
    `,
  },
  {
    family: 'theft',
    limb: 'standing',
    why: 'takes what is not theirs',
    is: `
      thief/thiefs/thieves
      thieving {very}* (toerag~|cow|bitch|git~|scum|sod|bastard~|get~|so and so|magpie|scrote~)
      thieving
      light fingered
      tea leaf
      embezzler
    `,
    does: `
      steal~
      thieve~
      rob~ (the|from|us|me|my|parents|kids|pta|our|school|that|him|her)
      nick~ (the|from|my|our|his|her|stuff|things|money|it|all)
      pinch~ (the|from|money|stuff|things|petty|our|all)
      pocket~ (the|it|our|that|all|half|some|cash|money|what|a)
      half inch~
      embezzle~
      siphon~
      skim~ (off|money|the|from|some|a)
      cream~ off
      (been|was|is|be) (at|in|into|dipping into|dipping) the (petty cash|till|kitty|cash box|cash tin|biscuit tin|tin|fund~|pot|money)
      (hand~|fingers|mitts|paws) in the (till|petty|cash|pot|tin|kitty|cookie|biscuit)
      help~ (herself|himself|themselves|theirself|hisself) to
      line~ (his|her|their) own? pocket~
      fiddle~ (the|his|her|their) (expenses|books|accounts|figures|money|petty|takings|tax|benefits|dole|overtime|hours|timesheet~)
      dip~ (into|in) the (fund~|till|petty|kitty|money|pot)
      spend~ .. (fund|funds|raffle|pta|fundraising|trip|school|charity|fayre|our) money on
    `,
    says: `
      where .. money (go|gone|went|goes|going|is|actually|really)
      where (has|did|does|is|s) all? (that|the|our|this) .. money
      (nobody|no one|havent|hasnt|not|never) .. (seen|saw|see) (a|one|any) (penny|pound) (of|from)
      (money|cash|funds|takings|donations|fund|float|tin) .. (missing|vanished|disappeared|unaccounted|walked|gone walkies|evaporated|never made|never seen|never reached)
      (missing|vanished|disappearing|pocketed|stolen) .. (money|cash|funds|takings|donations|float)
      (funny|strange|odd|coincidence|interesting|amazing|convenient) how .. (new|brand) .. (car|kitchen|conservatory|holiday|bathroom|extension|patio|phone|motor|hot tub|caravan|handbag|telly|nails|drive)
      (funny|strange|odd|coincidence|interesting|convenient|same) .. (money|fund~|fayre|raffle|pta|takings) .. (new|brand|holiday|car|tenerife|dubai|kitchen)
      (someone|somebody|certain people) .. (new car|new kitchen|hot tub|cruise|holiday|weeks in) .. (money|fund~|fayre|raffle|pta)
      back (pocket|pockets)
      (new|brand new|flash|fancy|shiny) .. (car|motor|kitchen|conservatory|watch|handbag|holiday|extension|caravan|hot tub|jeep|audi|merc|bmw|range rover|phone) .. (same (month|week|year|summer|time)|just (after|as|when)|right after|week after|coincidence|funny|fund~|money|short|missing)
      (account|accounts|till|tin|float|kitty|books|fund|funds|takings|sums|figures|raffle|money) .. (comes|came|come|coming|was|were|is|are) ..2 (short|light|down|under|dont add up|doesnt add up|not add up|up short)
      (dont|doesnt|didnt|never) {very}* add up
      (raised|raise|collected|made|took|counted|donated) .. (fraction|half|only|nothing|none|not|never|where|gone|still no|and yet|nowt|mystery)
      (envelope|cash|tenners|twenties|notes) .. (handbag|pocket|bag|drawer|purse|coat)
      on .. expenses .. (holiday|spa|meal|wine)
    `,
  },
  {
    family: 'drink',
    limb: 'standing',
    why: 'drinks',
    is: `
      drunk~
      alcoholic~
      pissed (up|again|as|at|on|in|out)?
      pisshead~
      piss head~
      half cut
      hungover
      hung over
      plastered/hammered/legless/sozzled/bladdered/blootered/steamboats/pished/guttered/langers/langered/stocious/inebriated/intoxicated/trollied/wasted/wellied
      steaming (drunk|again|at|when|on|in|out|with)?
      paralytic/mortal/palatic
      smashed (again|at|on|out|by|when|off)
      three sheets to the wind
      worse for wear
      under the influence
      off (his|her|their) (face|tits|trolley|heid|head|box|nut|rocker)
      wino~
      boozer~
      lush
      (big|heavy|secret) drinker~
      fond of (a|the|her|his|their) (drink|bottle|drop|tipple|wine|gin|bevvy|sherry)
      (likes|liked|loves|partial to) (a|the|her|his) (drink|bottle|drop|tipple|bevvy) {very}* (too much)?
      on the (drink|booze|sauce|lash|bottle|gin|wine|vodka|bevvy|beers|ale|piss|pop)
    `,
    does: `
      (stink~|stank|smell~|smelt|reek~|hum~|hono|honk~|ming~|whiff~|wreak~) .. (drink|booze|alcohol|wine|vodka|gin|beer|lager|whisky|whiskey|cider|brewery|ale|pub|rum|bevvy)
      (breath|breathe) .. (drink|booze|alcohol|wine|vodka|gin|beer|lager|whisky|cider|brewery|pub)
      drinking (on|at|in|before|during|all|again|heavily|too|problem)
      drink~ (on the job|at work|in school|in class|before school|during school|at lunch|at dinner|all day|problem)
      (got|has|had|have|with) a (drink|drinking|booze) problem
      hit~ the (bottle|booze|drink|gin|wine|vodka)
      swig~
      had a (few|skinful|bottle)
      slur~ (her|his|their|again|at|words)
      (vodka|gin|wine|rum|whisky) in (her|his|their|the|a) (mug|cup|flask|bottle|water|coffee|tea|bag|drawer|desk|handbag)
      sway~ (at|in|on|about|outside)
    `,
    says: `
      could smell (it|the drink|the booze|drink|booze|alcohol|wine|vodka) on <who>
      (smell|stink|whiff|reek) of (drink|booze|alcohol|wine|vodka|gin|beer|lager|whisky|cider) (off|on|from|coming off) <who>
    `,
  },
  {
    family: 'drugs',
    limb: 'standing',
    why: 'takes or sells drugs',
    is: `
      druggie~
      druggy
      smackhead~/crackhead~/cokehead~/pothead~/baghead~/skaghead~/junkie~/junky/stoner~/weedhead~/spicehead~/addict~/cracky
      (smack|crack|coke|weed|spice|bag) head~
      on (drugs|the gear|gear|coke|weed|crack|smack|spice|the weed|ket|something)
      high as
      stoned
      (drug|weed|coke|crack|local|known) dealer~
      dealer~
      coked (up|off)
      off (his|her|their) (face|tits|box|nut|barnet) on
    `,
    does: `
      sniff~/snort~ (coke|lines|stuff|gear|something|in|it|cocaine|a)
      (deal~|sell~|shift~|punt~|flog~|push~|knock~ out|run~) {very}* (drug~|weed|coke|crack|gear|pills|smack|spice|cannabis|cocaine|heroin|dope|vapes to|bud|green)
      deals/dealing (from|out|in|on|round|at|again|to|outside)
      (take~|do~|did|use~|smoke~|on) (drugs|coke|weed|crack|gear|lines|pills|spice|cannabis|cocaine|heroin|dope|smack)
      (stink~|stank|smell~|smelt|reek~|hum~|honk~|ming~) .. (weed|cannabis|skunk|dope|ganja|pot|draw|bud)
      grow~ (weed|cannabis|dope|it|plants) (in|at|up|again)?
      (buy~|bought|buying|score~|scoring|pick~ up|scored) ..2 (gear|weed|coke|drugs|pills|wraps|crack|spice|baggies|a bag)
      (back|still) on (the)? (gear|drugs|weed|smack|crack|coke|stuff|spice|smack)
      (do~|did|racking up|having|had) .. (lines|bumps|line of)
      (meet~|met|chat~) .. (dealer|dealers)
      hotbox~
    `,
    says: `
      (smell|stink|whiff|reek|stench) of (weed|cannabis|skunk|dope|pot) (off|on|from|coming off|coming from) <who>
      drug(s)? den
      (selling|dealing) out of
    `,
  },
  {
    family: 'violence',
    limb: 'standing',
    why: 'hurts children or others',
    is: `
      (child|kid|wife|woman) (abuser~|beater~)
      abuser~
      wifebeater
      abusive
      violent
      danger to (kids|children|our|the|any|every|society)
      not safe (around|with|near|to be)
    `,
    does: `
      (hit~|slap~|punch~|smack~|kick~|thump~|clout~|batter~|leather~|skelp~|belt~|twat~|clip~|whack~|choke~|strangle~|pinch~|bite~|smash~|assault~|hurt~|attack~|manhandle~|beat~|knock~) {very}* (a|the|my|our|her|his|their|your|another|some|someones)? {very}* (year {count}|little|four|five|six|seven|eight|nine|ten)? {children}
      (grab~|drag~|shove~|push~|shake~|pin~|yank~|haul~|restrain~|hoy~|fling~|throw~|poke~) {very}* (a|the|my|our|her|his|their|your|another|some)? (little)? (son|daughter|child|kid|kids|children|boy|girl|lad|lass|mine|four|five|six|seven|eight|nine|ten|year|pupil|nephew|niece|grandson|granddaughter)
      (grab~|drag~|shake~|yank~|haul~) (him|her|them) (by|out|across|off|down|into|along|so)
      (put~|lay~|laid|lays|raise~) (his|her|their|a) (hand|hands|finger) (on|to) (a|my|our|the|her|his|any|another)? {children}
      (put~|lay~|laid) (his|her|their|a) (hand|hands|finger) on (him|her|them|someone)
      (left|leave~) (a|some)? (bruise~|mark~|finger marks|fingermarks|scratches) .. (on|all over|up|down) (my|his|her|their|our|him|a)
      abuse~ (kids|children|pupils|a|my|his|her|the)
      knock~ (his|her|the) (wife|missus|partner|kids|girlfriend|bairns) (about|around)
      beat~ (up)? (his|her|the) (wife|missus|partner|kids|girlfriend|bairns|boyfriend|husband)
    `,
    says: `
      {kin} (was|got|been|being|is|were|gets) {very}* (hit|slapped|punched|smacked|grabbed|dragged|shoved|pushed|assaulted|manhandled|kicked|shaken|restrained|thumped|hurt|touched|pinned) .. by <who>
      (hit|slapped|smacked|grabbed|dragged|shoved|pushed|assaulted|manhandled|kicked|shaken|thumped|attacked) by <who>
      (sacked|binned|fired|suspended|let go|struck off|kicked out|moved on|done|arrested|investigated|reported) .. for (hitting|slapping|touching|hurting|shouting|grabbing|messaging|stealing|drinking|abusing|thieving|assaulting|punching|bullying)
    `,
  },
  {
    family: 'sexual',
    limb: 'standing',
    why: 'behaves indecently',
    is: `
      paedo~
      pervert~
      (bit|bag) of a (pervert|creep|letch|perv)
      creep/creeps/creepo
      groomer~
      predator~
      nonces
      (sex|registered) (offender~|pest~|case)
      rapist~
      (kiddie|kiddy|kid) fiddler~
      fiddler
      dirty old (man|sod|git|bastard)
      sleaze/sleazy/sleazebag/sleazeball/letch/lech/lecherous
      stalker
      flasher
      touchy feely
      handsy
      too (touchy|friendly|familiar|close|keen|fond|interested|hands on|handsy|pally|tactile) (with|to|in|of|around|towards|for) ..
      on the (sex offenders|offenders|register)
      inappropriate (with|around|towards|to)
      creepy
    `,
    does: `
      groom~ (kids|children|girls|boys|a|my|her|him|them|pupils|young)
      touch~ {very}* (kids|children|girls|boys|up|inappropriately|my|her|him|them|pupils)
      fiddle~ with (kids|children|boys|girls|himself|them)
      grope~
      perv~ (on|over|at)
      (leer~|letch~|ogle~|drool~) (at|over|all|on)?
      (stare~|look~|gawp~|gawk~) (at|down|up) (the|our|my|your|her|their|all)? .. (chest~|boobs|tits|legs|bum~|arse~|skirts|top~|cleavage|girls|mums|mams)
      flirt~ (with|on|in|outside|all|at)
      (send~|sent|text~|message~) .. (nudes|dick pics|dirty|naughty|inappropriate|filthy|pictures of)
      expose~ (himself|herself|themselves)
      (give|gives|gave) (me|us|my|you|her|him|them|everyone|all|mine) .. (creeps|heebie|willies|ick|shivers)
      watch~ (porn|dirty)
      (on|got|does|do|has|have) (an)? onlyfans
    `,
    says: `
      (something|summat) (not right|off|wrong|weird|creepy|funny|sinister) (about|with) <who>
      (alone|on (his|her|their) own|behind closed doors|left|unsupervised) with ..3 (girls|boys|kids|children|pupils)
      (not|isnt|arent|never|wasnt|aint|no longer) {very}* (allowed|safe|supposed|permitted|trusted|to be|fit) .. (alone|near|around|with|round) .. (girls|boys|kids|children|pupils)
      (too|very|bit) {very}* (keen|friendly|close|familiar|hands on|interested) .. (girls|boys|kids|children|pupils|young)
      (wandering|roaming|roving) (hands|eye|eyes)
      (hands|eyes) .. (where they|all over|everywhere|to himself|to herself)
    `,
  },
  {
    family: 'affair',
    limb: 'standing',
    why: 'is carrying on with somebody',
    is: `
      (home|marriage) wrecker~
      homewrecker~
      (love|dirty) (rat|cheat)
      no better than she
      (bit on the side|other woman|fancy man|fancy woman)
      playing (away|the field)
      at it (with|again|in|like)
    `,
    does: `
      cheat~ on (his|her|their|the)
      (sleep~|sleepin|slept) (with|around|together|her way|his way)
      sleeping w
      (shag~|bonk~|bang~|screw~|poke~|ride~) {very}* (the|that|a|his|her|our|that|each|someone|somebody|one|behind|half|everyone|anything)
      (have|having|has|had|been having) (an|a) {very}* (affair|fling|thing)
      (having|have|has|had) it (off|away) (with)?
      carry~ on (with|behind|together)
      knock~ (off|about with|around with)
      two time~
      (jump~|get~|got) into bed with
      (getting|got|gets) (off|jiggy|cosy) with
      (seen|spotted|caught|saw) .. (kissing|snogging|winching|holding hands|coming out of|leaving|in a car|in her car|in his car|necking|all over)
      (snog~|winch~|neck~) (the|that|a|his|her|our|each|someone)
      (left|leaving|leave) (his|her) (wife|husband|missus|fella|kids) for
    `,
    says: `
      more than (just)? (friends|colleagues|a friend|mates)
      (having|have) an affair
      affair with
    `,
  },
  {
    family: 'crime',
    limb: 'standing',
    why: 'is in trouble with the law or has lost a post over something',
    is: `
      criminal~
      (benefit|benefits|dole|tax) (cheat~|fraud~|scrounger~|fiddler)
      known to (the)? (police|polis|social services|them|law)
      on (bail|remand|probation|tag|a tag|licence|the run)
      under (investigation|arrest|caution)
      (suspended|sacked|fired|dismissed|arrested|convicted|jailed|imprisoned|charged)
      struck off
      sent down
      banged up
      wrong un~
      wrongun~
      (banned|disqualified) from (driving|teaching|working|every|the|going)
      in (prison|jail|nick|the nick|the cells|custody|court|court again|clink|borstal)
      gangster~
      (drink|drunk) driver~
      wanted (by|for|in)
    `,
    does: `
      (got|getting|get|gets|been|being|was|were|be|is) {very}* (arrested|nicked|lifted|charged|cautioned|convicted|sentenced|jailed|suspended|sacked|fired|dismissed|escorted|marched|raided|investigated|questioned|caught|pulled in|hauled in|taken away|given the boot|binned|kicked out|bombed out|asked to leave|let go|pushed out|paid off|moved on|removed|booted|tagged|named and shamed|reported)
      (has|have|had|having|got|with) a (criminal)? (record|caution|conviction|past|history)
      (been|go~|went|was) (inside|to prison|to jail|to court|in court|up in court|before the magistrates)
      done (time|for|a stretch|bird)
      (did|doing|does) (time|a stretch|six months|a runner)
      (got|was|been|is|getting) done (for|by|over|again)
      (drive~|drove|driving) .. (drunk|pissed|without|no insurance|uninsured|under the influence|no licence|over the limit|while banned)
      (fiddle~|claim~|cheat~|milk~|defraud~) .. (benefits|dole|social|universal credit|dla|pip|carers|tax|disability|insurance)
      (pulled over|stopped|breathalysed|lifted|pulled) ..2 (drunk|by police|by the|for drink|over the|pissed|speeding|driving)
      (been|got|was|is|were|being) (pulled over|breathalysed|barred|evicted|served|hauled up|chased|tagged)
      (had|have) (his|her|their|the) (door|house|gaff) (put in|kicked in|raided|done|turned over)
      work~ cash in hand
      vandalise~
      key~ (my|our|his|her|someones|the) car
      (set fire|torch~|burn~ down) ..
      backhander~
      take~ (bribes|backhanders|bungs|brown envelopes)
    `,
    says: `
      (police|polis|cops|bizzies|feds|copper~|cop car~|police car~|riot van|old bill|ploddies) .. (at|outside|round|raided|called|kicking|came for|took|after|involved|visited|visit|looking for|been) ..5 <who>
      (police|polis|cops|bizzies|feds|police car~) .. outside (his|her|their|there|the) .. (house|door|gaff|place|home|flat|last night|this morning)
      (got|was|been|getting|get|gets) .. (sacked|fired|binned|booted|kicked out|bombed out|finished|suspended|removed|let go) from (his|her|their|the|a|every)
      last (school|job|place) .. (sacked|fired|binned|booted|got rid|suspended|let go|moved|quietly|hushed|investigation|investigated|complaints|allegation~)
      (left|leave|leaving) (his|her|their) last (school|job|place) (under a cloud|in a hurry|because|suddenly|so|cos|after)
      under a cloud
      no smoke without fire
      brown envelope~
      (told|asked|sent|made) to (stay|stop|work) (at|from)? home on ..2 pay
      (on|with) (full|garden|gardening) (pay|leave)
      gardening leave
      (the|under|pending|an|internal|police|because of the|ongoing) investigation
      (badges|badge|qualifications|qualification|degree|certificate~|certificates|teaching certificate|references|dbs|crb) .. (fake|faked|forged|arent real|isnt real|not real|made up|photoshopped|dodgy|bought online)
      skeletons in (the|his|her|their) (closet|cupboard)
      (got|has|have|had) (form|previous)
    `,
  },
  {
    family: 'favouritism',
    limb: 'standing',
    why: 'abuses their position for friends or family',
    is: `
      nepotism
      jobs for (the)? (boys|girls|mates|pals)
      in (his|her|their|each others|the heads) pocket~
      thick as thieves
    `,
    does: `
      (give~|gave|gets|get|got|hand~|sign~ off|sort~) (his|her|their) own? (mate~|friend~|daughter~|son~|wife~|wifes|husband~|sister~|brother~|niece|nephew|pal~|cousin~|family|boyfriend|girlfriend|mam|mum) .. (job~|contract~|post|role|position|work)
      (give~|gave|get|got|getting|hand~) .. (job~|contract~|post|role|work) to (his|her|their) own? (mate~|friend~|daughter|son|wife|husband|sister|brother|niece|nephew|pal~|cousin|family)
      only? (got|getting|gets|kept|keeps) (the|that|her|his|their) (job|post|role|position|promotion) (because|through|by|cause|thanks)
      slept (her|his) way
      look~ after (his|her|their) own
      bribe~
      abuse~ (his|her|their) (position|power)
      (signed|signs|signing|waved|rubber stamped) .. (off|through) (his|her|their) own
    `,
  },
  {
    family: 'neglect',
    limb: 'standing',
    why: 'is not fit to look after a child',
    is: `
      unfit (mother|mum|mam|father|dad|parent~|mums|to be a|to have)
      (neglectful|bad|rubbish|crap|shit|terrible|awful|useless|absent|deadbeat|dead beat|disgraceful|lousy|negligent) {very}* (mother~|mum|mam|father~|dad|parent~|mums|mams|dads|excuse for a mother|excuse for a father)
      (excuse|apology) for a (mother|mum|mam|father|dad|parent)
      not fit to be (a)? (mother|mum|mam|father|dad|parent~|parents)
    `,
    does: `
      neglect~
      (starve~|beat~|batter~|abandon~) (her|his|their|them|those|that|the) (kids|children|child|kid|bairns|own|poor|son|daughter)
      (leave~|left) (her|his|their|them|those) .. (home alone|on their own|alone all|alone in|alone at|unattended|by themselves|overnight)
      (doesnt|dont|never|cant|couldnt|wont) .. (feed~|wash~|bath~|look after|clean) (her|his|their|them|him|that|those) {very}* (kids|children|child|own|son|daughter|properly|poor)?
      (send~|sent) (him|her|them|their|the) .. (filthy|stinking|hungry|dirty|starving|unwashed|in rags|ill|soaking)
      (put~|cares~ more about|more interested in|rather be) .. (drink|drugs|weed|phone|men|boyfriend~|fella~|nails|pub|bingo) .. (kids|children|child|own|them)
    `,
    says: `
      (kids|children|kid|child|bairns|boy|girl|they|them|that kid|poor things|poor kid) {very}* (want~|need~|should|ought to|deserve~ to) (be|to be|been)? (taken|taking|took|removed|removing) (off|away|into care|from)
      (social|social services|social worker~|ss|the social) .. (want~|need~|should|ought) .. (involved|called|know|told|round|remove|take|look)
      should never have (had|been allowed) (kids|children|to have)
      should(nt)? (be)? (allowed|not be allowed)? (to)? (have|breed) (kids|children|had kids)
    `,
  },
];
