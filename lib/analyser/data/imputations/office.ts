import type { Imputation } from './imputation.ts';

/** Unfit or incompetent in what they are there to do. */
export const office: readonly Imputation[] = [
  {
    family: 'incompetence',
    limb: 'office',
    why: 'is not up to the job',
    is: `
      useless
      incompetent/inept/incapable/clueless/hopeless/unqualified/unprofessional/negligent/ineffective/ineffectual/spineless/unfit/untrained/gutless/toothless/useless/shambolic
      unfit (for|to)
      not fit (for|to)
      not (even)? (fit|qualified|trained|capable|competent|up to)
      (rubbish|crap|shit|terrible|awful|dreadful|shocking|appalling|atrocious|diabolical|lousy|woeful|abysmal|horrendous|poor|bad|worst|pathetic|piss poor|garbage|gash|dire) {very}* (teacher~|head|heads|headteacher|ta|tas|senco|deputy|governor~|chair|coach|caretaker|leader~|manager~|staff|at (her|his|their|the) job|at it|at teaching|secretary|receptionist|cook|lot|excuse for a (teacher|head|ta|headteacher))
      worst (teacher|head|ta|senco|deputy|headteacher|secretary|one|person) .. (ever|in the|has|have|weve|ive|known|met)
      out of (her|his|their) depth
      asleep (at the wheel|on the job|in)
      in the wrong (job|profession|career)
      past it
      on (a|her|his|their)? (final|written|last|verbal|second) warning
      (been)? here since (the ark|the dinosaurs|noah|the year dot|the stone age|the flood)
      (no|any|much|about as much|as much) use (to|at|as|when|in|whatsoever)
      (about)? as (much use|useful|useless|handy|effective|good) as
      chocolate (teapot|fireguard|kettle)
      neither use nor ornament
      (use|good) to (man nor beast|neither man|anyone|nobody)
      (in|by) name only
      (no|not a|hardly a|some|what a|a right|a poor|great) (role model|leader|example)
      winging it
      (all|just) (fur coat|hot air|show|bluster|front|spin|bark|talk|mouth) ..2
      (one|two|few|several) .. short of a (picnic|full|load|deck|six)
      (a )?(dead|spent) (weight|force)
      deadweight
      (a|an|one) {very}* (passenger|dinosaur|fossil|relic|walkover|pushover|soft touch|doormat|chancer|bluffer|disaster|catastrophe|jobsworth|shirker|skiver|slacker|timewaster|time waster|seat warmer|coaster|yes man|nodding dog|coward|lightweight|bluffer)
      (lazy|slack|careless|sloppy|hapless|feckless|unfeeling|negligent|reckless|irresponsible|complacent|disinterested|uninterested|checked out|burnt out|gormless|witless|dopey|dozy|dippy|ditzy|scatterbrained|scatty|disorganised|chaotic)
      (worse|less|no more|no better|about as) {very}* (use|useful|use than|than useless|help|good) (than|as|to) ..
      worse than useless
      not (the full|all there|right in|firing on)
      (ten|100|fifty|twenty) years out of date
      stuck in the (past|dark ages|seventies|eighties|1950s)
      waste of (space|a wage|wages|a salary|salary|money|taxpayers|public|time|a good|a desk|skin)
      (not up to|isnt up to|arent up to|wasnt up to) (the job|it|scratch|much)
      not cut out (for|to)
      (complete|total|absolute|walking|proper|utter) (liability|disaster|shambles|disgrace)
      liability
      walking disaster
      disgrace to (the|her|his|their|teaching|education)
      promoted (above|beyond|past|way)
      all (mouth|talk) (and)? (no)?
      jobsworth~
      lazy/idle/workshy
      bone idle
      lazy {very}* (cow|sod|git|get|bitch|arse|bastard~|mare|so and so|bugger~)
      too (lazy|thick|busy on|stupid|scared|weak|soft) to
      never (there|in|around|available|at work|in school|on time)
      not teaching material
      (doing|do) (bugger all|sod all|fuck all|naff all|jack shit|nothing all day|as little as)
      fit for (nothing|the scrapheap|retirement)
    `,
    does: `
      (couldnt|cant|could not|can not|cannot|wouldnt be able to) {very}* even? (run|organise|organize|manage|arrange|plan) (a|an|the|her|his) (bath|tap|raffle|whelk|chip|piss up|bun|tuck|sweet|booze up|party|jumble|bring|corner|lemonade|school|class|classroom|drinks|kids|egg|tombola|sock|knitting|cake|stall|zoo|creche|tap|pub)
      (couldnt|cant|could not|cannot) {very}* even? (teach|add up|control|count to|count|cope|keep order|discipline|keep control|lead|manage|tie|look after|mind|supervise|do (her|his|their) job|boil|hit a|be trusted|be arsed|be bothered|handle)
      (cant|cannae|can not) {very}* even? (spell|read|write|count)
      (hasnt|hasnt got|havent|havent got|doesnt have|dont have|without|not got|not|aint got|got no|has no|with no) (a|the|any)? (clue|scooby|foggiest|baldy|danny|first idea|first clue|idea what|idea how|notion|earthly|breeze)
      (has|have|had|got) (no|zero|absolutely no) (clue|idea|control|authority|qualifications|experience|discipline|interest in|backbone|spine|respect|business (being|teaching|working|running))
      (doesnt|dont|didnt|does not|do not) {very}* even? know (what (she|he|they|s|the|a)|how to|the first thing|(her|his|their) (arse|job|backside|left|elbow)|one end)
      (doesnt|dont|does not|do not|never|didnt) {very}* (do|lift|bother~|give) (anything|a (stroke|finger|thing|jot|toss|damn|shit|monkeys|flying)|owt|much|nothing|her job|his job|their job|with|to|a)
      (doesnt|dont|does not|do not|couldnt|could not) {very}* (care|care less|give a) (about|if|what|less|damn|shit|toss|monkeys|fuck)
      (sit|sits|sat|sitting) (on|about|around|there|in) (her|his|their|all|doing)? .. (arse|backside|bum|phone|phones|hands|behind|nothing|jacksie|doing nothing)
      (always|constantly|forever|permanently|just|sat|stood|only) .. on (her|his|their|the) phone~
      (always|constantly|never|permanently|forever) (off|off sick|on the sick|in|there|late|missing|away|on a course|absent|hiding|asleep)
      (hide~|hid|hiding) (in|behind|from|when) (her|his|their|the|a|us|parents)?
      skive~
      pull~ (a sickie|sickies)
      throw~ (a sickie|sickies)
      (lost|lose~|losing) (control|the plot|the room) (of)?
      (lost|lose~|losing) (count|track|sight) of (the|them|kids|a|my|our|children|him|her)
      (lost|losing|lose) (a|my|the|our|one|two|three|another) (kid|child|pupil|kids|children|son|daughter|boy|girl)
      (run~|ran|ruin~|wreck~|drive~|drove|destroy~) (the|this|that|our|a|it|my) .. (into the ground|to rack and ruin|down|education|chances|reputation|good school)
      (ruin~|wreck~|destroy~|kill~) (the|this|that|our) (school|place)
      (fail~|failed|failing) (my|our|these|those|every|so many|the|all|them|him|her) (kids|children|child|son|daughter|class|pupils|boy|girl|families)
      (falls|fell|falling|fallen) asleep
      (hasnt|havent|never|not) {very}* (changed|updated|planned|marked|altered|taught|opened|read) ..3 (since|in {count}|for {count}|in years|for years|once|yet)
      (calls|call|called|calling) (it|that) (teaching|provision|support|planning|a lesson|leadership|marking|differentiation|safeguarding|help|education)
      (sleeps|slept|sleeping|snoring|asleep|dozing|nodding off) (in|on|through|during|at)
      (rubber stamp~|nod~ through)
      (turn~|turned) a blind eye
      (teach~|taught|teaching) (them|the kids|him|her|my|our|mine|kids)? (nothing|sod all|bugger all|jack)
      (isnt|wasnt|not|aint|never) .. (a|an) (real|proper|actual|trained|qualified) (teacher|head|senco|ta|nurse|coach)
      (talk~|spout~) (out of|through) (her|his|their) (arse|backside|hat)
      (has|have|had|got) favourites
      (passed|pass|passing) the buck
      (cba|cant be bothered|cant be arsed|couldnt be arsed|couldnt be bothered|cant be fagged) (to|with|teaching|marking|doing)?
      (stick~|put~|whack~|bung~|shove~) .. (dvd|film|video|telly|youtube|screen|frozen|worksheet|worksheets|colouring|ipads) (on|in front)?
      (mark|marks|marked|marking) (nothing|none|sod all|hardly)
      (wouldnt|couldnt) know .. if (it|one|they|he|she)
      make~ it up as (she|he|they) 
      (phon~|phoned) it in
      (coast~|drift~) (to|along|towards|until|till)
      (clock|clocks|clocking) (off|out|watching)
      (only|just) (there|here|in it) for the (holidays|money|pension|wage|pay)
      (has|have|got|had) (all the|the) ..3 (of a|of an) ..4
      (hasnt|havent|not got|never had|lacks|without) ..2 (brain cell|bone in|ounce of|shred of|idea|qualification|patience|backbone|gumption|nous|common sense|compassion|empathy)
      (sent|sends|send|sending|let|lets|letting|hand|hands|handed|gave|gives) .. (home|leave|off|away|him over|her over) with the wrong (adult|person|child|parent|grandparent|dad|mum)
      (forget~|forgot|forgotten|muddl~|mixed up|gets|got|never learns|doesnt know|hasnt learned|hasnt learnt|cant remember) {very}* ..2 (names|my childs name|which child|half the kids|the register|wrong name)
      (ignore~|ignored|ignoring) (bullying|the bullying|my emails|parents|every|all|ehcp|the plan|it all|safeguarding|complaints)
      (doesnt|dont|didnt|wont|never) {very}* (listen~|read|mark|plan|turn up|show up|reply|teach|supervise|check|watch|control|discipline|deal|understand|follow|answer|attend|prepare|remember|like (kids|children)) ..
    `,
    says: `
      (should|shud|ought to|must|needs to|has to|have to|got to|deserves to|want to|wants to) {very}* (be|get|been) {very}* (sacked|fired|struck off|dismissed|suspended|booted out|kicked out|retired|removed|replaced|demoted|binned|barred|banned|ashamed of)
      (needs|wants|deserves|need|want|deserve) {very}* (sacking|firing|binning|retiring|booting|replacing|removing|shooting|locking up|reporting|suspending|striking off|getting rid|a good sacking|the sack|the boot|her p45|his p45|their p45)
      (should|ought to|needs to|has to|must|needs|wants to|got to|gotta|time (for|to)) .. (resign|quit|step down|retire|pack it in|hand (her|his|their) notice|find (a new|another) job|stand down|hang (her|his) head)
      (she|he|they|<who>) .. (got to|has to|have to|needs to|must|gotta|should|have got to) go
      (should|must)(nt)? never (have been|have|be|of been|been) (given|allowed|let|made|promoted|hired|employed|in charge|left|near|anywhere near|put|a teacher|head)
      (shouldnt|should not|should never|isnt fit to|not fit to|mustnt|ought not to|oughtnt|wouldnt|not|has no right to|have no right to|never) {very}* (be|be allowed|be let|work|working|teach|teaching|allowed|in|left in) .. (charge|near|around|round|children|kids|job|school|with kids|with children|class|classroom|teaching|profession|education|a child|bairns|weans|other peoples)
      (shouldnt|should not|should never|mustnt) be (allowed|left|trusted|let) .. (with|near|around|round|anywhere|in)
      how {very}* (is|was|did|does|has|are|can|could|have|the hell|on earth|the fuck|come) ..4 (still|even|ever)? (allowed|let|in a job|got a job|get a job|got the job|get the job|got that job|employed|teaching|qualified|qualify|passed|trusted|in charge|kept (her|his|their) job|still there|still here|still working|became a|become a|keep (her|his|their) job|got away|get away|gets away|sleep)
      how .. (keeps|keep|kept|got|gets|has|have|is in|are in) (her|his|their|that|the|a|this) (job|post|position)
      who .. (hired|employed|appointed|put|let|gave|made|promoted|trusts|trained) <who>
      who (gives|gave|hired|employed|employs|hires|let|lets|put|puts) (this woman|this man|that woman|that man) ..
      (wouldnt|would not|couldnt|cant|dont|wont|never|id never|wouldnt even|not) .. trust <who> (with|to|in|near) (a|an|my|the|your|run|look|mind|boil|make|feed|hold) (hamster|goldfish|dog|cat|plant|cactus|pet|rabbit|budgie|pencil|egg|kettle|cup|sandwich|shopping|spoon|guinea|whelk|bath|after|wash|.. )?
      (get|getting) (rid|shot) of <who>
      (sack|fire|bin|suspend|replace|strike off|boot out|kick out) <who>
      (kick|boot|chuck|vote|throw) <who> out
      (time|about time|high time) <who> (went|go|left|retired|resigned|was gone|moved on|quit|stepped)
      (time|about time) for <who> to (go|leave|retire|resign|move|quit|step)
      the sooner <who> (goes|leaves|retires|is gone|resigns|quits|is sacked|gone|fucks|moves|sods)
      (cant|can not|couldnt) wait (till|until|for|til) <who> .. (goes|leaves|retires|gone|leave|retire|to go|to leave)
      call~ (herself|himself|themselves|theirselves|hisself|yourself|yourselves|itself) (a|an) .. (teacher~|head|headteacher|professional~|senco|governor|school|educator~|leader|role model|ta|christian|principal|safeguarding)
      (so called|supposed|alleged|call that a|a so called) (teacher~|head|headteacher|professional~|senco|governor~|leader~|ta|expert~|safeguarding lead)
      <who> (is|are|was) {very}* (the)? (reason|why) .. (fail~|behind|cant read|cant spell|leaving|left|quit|hate~|hates)
      (where|how|what) (did|do|they|you|the) .. find <who>
      (god|lord|heaven) help .. (class|kids|children|them|school|pupils) .. (with|in) <who>
      what (do|does|are|is|exactly) (we|they|you)? .. pay~ <who> (for)?
      what (does|do|is) <who> {very}* (do|even do|doing|for) (all day|anyway|exactly|apart|there|with)
      (more|better|bigger) ..3 (than|then) <who>
      (met|seen|known|had|eaten|owned|sat on|stepped in|scraped) ..6 (more|better) ..4 (than|then) <who>
      whoever .. (gave|hired|employed|appointed|promoted|trained|let|put|passed|interviewed) <who> ..
      (gave|give|given|got) <who> .. (job|certificate|qualification|degree|badge|contract|keys|class|position|post|promotion|lanyard)
      how ..4 (did|do|does|has|have|could|can) <who> ..3 (pass|passed|get|got|become|qualify|last|survive|end up|manage|made|make|still|ever)
      (feel sorry for|pity|god help|lord help|heaven help|thoughts with|good luck to) ..2 (kids|children|class|pupils|child|anyone|kid|parents|poor souls) ..3 (with|in|under|stuck with|taught by|who have|who get|who has|that has|left with) ..2 <who>
      (bring back|want back|miss|missing) (mr|mrs|miss|ms|the old) ..4 (instead|any day|not like|unlike)
      <who> .. (couldnt|cant|could not|wouldnt) ..2 ..6 if (her|his|their|it|she|he) life
      (let|letting|leave|leaving|put|putting) <who> (in charge|look after|loose|anywhere|run)
      <who> in charge of (a|an|the|my|our|children|kids|anything|safeguarding|behaviour|discipline)
      (decent|honourable|right) thing and (resign|go|quit|retire|step)
      (new|another|different) (career|line of work|job|vocation|calling) .. (beckons|calling|needed|time|maybe|perhaps|fast)?
      (no|zero|any|have|has|got) business (being|working|teaching|looking|running|near|around|in)
      wouldnt (put|leave|let|employ|hire|pay|have) <who> (in charge|to|alone|for|with|near|run|wash|as)
      does <who> {very}* (do|even do|ever do) (anything|any work)
      (one rule|rules) for .. another for
      (nobody|no one|noones|no ones|whos|whose|who is) .. (holding|hold|held) .. (to account|accountable)
      (my|a|the) (dog|cat|hamster|goldfish|toddler|four year old|2 year old|three year old|nan|nana|granny|budgie) .. (could|would) (do|run|teach|make) .. (better|job|it)
    `,
  },
];
