import type { Imputation } from './imputation.ts';

/** Name-calling, mockery and leaving people out: no claim about what they did, only contempt. */
export const insults: readonly Imputation[] = [
  {
    family: 'insult',
    insult: true,
    why: 'is called names',
    is: `
      idiot~/moron~/imbecile~/cretin~/halfwit~/dimwit~/nitwit~/dunce~/dummy/dumbo/dumbass~/simpleton~/airhead~/bimbo~/pillock~/plonker~/muppet~/wally/wallies/numbskull~/dipstick~/dickhead~/div/divvy/divs/doughnut~/donut~/melt~/wetwipe~/doylem~/dope/dafty/daftie~/bampot~/bam/bams/roaster~/walloper~/fud/fuds/bawbag~/bawbags/zoomer~/tadger/gowl/gobdaw/gobshite~/goon~/clown~/buffoon~/oaf~/lout~/yob~/yobbo~/ned/neds/scally/scallies/scrubber~
      prat/prats/prick/pricks/dick/dicks/knob/knobs/knobhead~/bellend~/wanker~/tosser~/twat/twats/arsehole~/arseholes/asshole~/arsewipe~/shithead~/shitbag~/shithouse~/fuckwit~/fucker~/motherfucker~/cunt~/bastard~/bugger/git/gits/scumbag~/scum/scrote~/toerag~/tramp/tramps/scruff/scruffs/scruffbag~/scrubber/minger~/munter~/slag/slags/slapper~/slut~/slutty/trollop~/tart/tarts/whore~/bitch/bitches/bitchy/skank~/skanky/sket~/hag/hags/witch/witches/harpy/battleaxe~/dragon/trout/cow/cows/sow/heifer/hippo/pig/pigs/swine/rat/rats/weasel~/worm/worms/maggot~/toad/slug/leech~/parasite~/vermin/cockroach~/animal/animals/beast/ape/gorilla/donkey/jackass/vulture~/gremlin/goblin/troll/trolls/ogre/ghoul/gargoyle/scarecrow/penguin/scumbucket
      loser~/saddo~/weirdo~/freak/freaks/oddball~/nutter~/nutjob~/nutcase~/headcase~/fruitcake/fruitloop/psycho~/lunatic~/maniac/schizo/looney/loony/mentalist/crackpot~/coward~/wimp~/wuss/crybaby/brat/brats/reject/rejects/neek~/wasteman/wastemen/paigon/pagan/simp/pleb~/peasant~/chav~/thug~/hooligan~/degenerate~/lowlife~/grass/grasser/jakey/gimp/geek/dork/nerd/dweeb/creature/busybody/busybodies/gossip/gossips/blabbermouth/loudmouth/bigmouth/gobby/windbag/karen/karens/prude
      (low life|wet wipe|wet lettuce|wet blanket|drip|half wit|nut job|big mouth|know it all|waste man|bad mind|bad mannered)
      (fat|ugly|thick|stupid|dumb|daft|gormless|brainless|brain dead|braindead|mental|hideous|minging|manky|scruffy|smelly|stinky|skanky|pathetic|vile|repulsive|disgusting|obnoxious|arrogant|smug|pompous|ignorant|gobby|mouthy|moody|miserable|stuck up|snooty|toffee nosed|patronising|condescending|rude|butters|butterz|peng less|dusty|crusty|ratchet|rank|rancid|boggin|bogging|mingin|clatty|manky|mingy|grotty|greasy|slimy|grubby|filthy|weird|crazy|deranged|unhinged|hysterical|senile|decrepit|pitiful|insufferable|unbearable|loathsome|contemptible|worthless|tragic|cringe|cringy)
      {very}* (fat|ugly|thick|stupid|dumb|daft|smelly|miserable|smug|slimy|grumpy|mardy|moody|silly|stuck up|snotty|nosy|nosey|jumped up|sour faced|sour|two bit|sanctimonious|smarmy|greasy|nasty|vile|horrible|pathetic|dozy|lazy|gobby|rude|ignorant|arrogant|dried up|washed up|hairy|spotty|speccy|four eyed|lanky|fugly|inbred|cheeky|interfering|stupid) {very}* (old|little)? (cow|bitch|git|get|bat|bag|sod|trout|mare|witch|hag|pig|bastard|man|woman|bloke|boy|girl|kid|lad|lass|mug|so and so|bint|baggage|battleaxe|crone|goat|coot|fart|fool|brat|tramp|swine|arse|rat|toad|troll|twat|prick|cunt|fucker|knob|weasel|jobsworth|busybody|oaf)
      thick as ..2 (mince|planks|shit|pig|brick|bricks|custard|cow)
      (dumber|thicker|uglier|fatter|denser|slower) than
      (as)? (thick|dense|useful|bright|sharp|ugly|dim|daft) as (a|an) #Noun
      (not|isnt|hardly|aint) (exactly)? the (sharpest|brightest) (tool|bulb|knife|crayon|spark|star|light)
      (one|two|few) (sandwich|sandwiches|brick|bricks|cards|slates|fries|short) .. (short|missing|off)
      (a)? (few|couple) .. short of a
      fat shit
      fatty/fatso/tubby/lardarse/lardass/porker/blob/dumpling/slob/slobs/chubster/baldy/slaphead/ginge/midget~/shortarse/beanpole
      (lard|fat) arse~
      bag of (spanners|shite|shit|bones|hammers|washing)
      nasty/horrible/vile/bitter/horrid/hateful/repulsive/repugnant/twisted/rancid
      (bad|poor|sorry|pathetic|sad|pitiful|shit|crap|miserable) excuse (for|of) (a|an) (man|woman|human|person|bloke|human being)
      snake~
      {very}* (bald|old|fat|ugly|dirty|creepy|pervy|filthy) {very}* (old|fat|bald|little|dirty)? (paedo|pervert|creep|nonce|letch|git|man|get)
      piece of (shit|shite|crap|dirt|scum|filth|trash|meat)
      waste of (oxygen|air|breath|skin|a human|sperm|carbon|food|dna)
      scum of the earth
      (total|complete|absolute|utter|fucking|bloody|proper|right|massive) (melt|tool|tools|wet|weapon|state|waste|rat|animal|mess|helmet|roaster|rocket|tube|zoomer|riddy|cretin|trash|creep|weapons grade|drip|mong)
      (nosey|nosy) (parker|cow|bitch)
      (human)? (garbage|trash|refuse)
      (excuse|apology) for a (man|woman|human|human being|person|bloke)
      trash
      (dick|prick|arse|ass) of the
    `,
    does: `
      (look~|smell~|dress~|sound~|walk~|waddle~|sing~|run~|act~|eat~|talk~|stink~|face~) like (a|an|the|shes|hes|something|some|someone|theyre|she|he|they) .. (tramp|bin|pig|horse|dog|frog|troll|rat|whale|hippo|elephant|clown|scarecrow|witch|slag|tart|hooker|potato|toad|goblin|monkey|gorilla|donkey|penguin|sack|skip|bulldog|wasp|seagull|foghorn|banshee|zombie|corpse|gargoyle|bag|dustbin|poo|shit|toilet|fart|binbag|tip|drowned|walrus|seal|turkey|hamster|thumb|boiled egg|egg|minion|shrek|umpa|oompa|gremlin|trout|slapped|dropped|arse|melted|foot|feet|sewer|drain|wet dog|dead|cheese|baby|girl|idiot|cow|duck)
      (smell~|stink~|reek~|hum~|ming~|honk~) (of|so|bad|like|really|proper|and|n|worse|lol) (wee|piss|pee|poo|shit|bo|b o|cheese|fish|sweat|onions|bad|farts|eggs|fags|cat|dog|damp|bin|bins|hell|death)
      (stinks|reeks|mings)
      suck~ (ass|arse|dick)
      (needs|wants) (to|a) (wash|bath|shower|lose weight|wash (her|his|your) (hair|face|mouth)|comb|deodorant|get a life|slap)
    `,
    says: `
      (you|your|youre|u) {very}* (stink|smell|reek|suck|ming|hum)
      (shut|shuttt) (your|the|ur) .. (face|mouth|gob|trap|cakehole|hole|fuck up|hell up)
      (go|piss|fuck|sod|bugger|naff|jog|bog|eff|do) (off|one|on) .. you
      jog on .. (you|love|mate|pal|son|hun|trout)
      (fuck|screw) (you|him|her|<who>)
      go (die|jump|kill yourself|kys|drown|fuck yourself|fuck yourselves|choke)
      kill (your self|yourself)
      kys
      face like (a|an|thunder|the) ..
      (more|uglier|fatter|face|looks|voice|personality|charm|brains|looks like|iq|charisma|hair|breath|dress sense|manners) ..4 (than|of|like) (a|an|two|my) ..4 (bulldog|nettles|slug|brick|gnome|wasp|skip|bin|potato|house brick|damp|flannel|wet|fish|doorknob|cabbage|turnip|plank|spoon|tin|bag|foghorn|walrus|sieve|pig|horse|donkey|hippo|plant pot|tea towel|dishcloth|mop|scouring pad)
      (hit|hits|beaten) (every branch|with the ugly|by the ugly) ..
      (ugly|thick|miserable|stupid) (stick|tree)
      (sour|slapped|po|long|rat|horse|pug|two|arse|hatchet|frog|fish|moon) faced (cow|bitch|old|madam|bat|trout|mare|boot|git|so)?
      (old|sour faced old|miserable old|ugly old|grumpy old|wrinkly old) (boot|bag|bat|trout|goat|crow|crone|goat|moo|fart|git|witch|dragon|hag|biddy|bint|prune)
      face on (it|her|him|that) like
      the (fat|thick|ugly|smelly|mad|stupid|dumb|ginger|gobby|weird) one
      (state|cut|face|size|nick|head|hair|clip|gob) (of|on) <who>
      (nobody|no one|noone|none of us|everyone) .. (likes|like|wants|want|hates|hate|cares about|asked) (you|u|him|her|<who>)
      everyone (hates|h8s) <who>
      (we|i|everyone) all? (hate|hates|cant stand|despise|detest|loathe) <who>
      you have no (friends|mates)
      (has|got) no (friends|mates)
      billy no mates
      (ew|eww|ewww|yuck|urgh|ugh) (it|its|is|here comes|not|look) .. <who>
      who (invited|let|asked) <who>
      cheer up (love|pet|hen|duck|misery)
      (silly|stupid|daft|dozy|lazy|fat|ugly|smug|rude|cheeky|miserable|moody|nasty|horrible) (little|old|fat)? (cow|bitch|git|mare|moo|sod|madam|bint|get)
      (wouldnt|couldnt) find .. (arse|backside) with (both hands|a map|two hands)
      (couldnt|cant) find .. with a (map|torch|sat nav|satnav)
      (love island|reality|pundit|celeb) .. (thick|ugly|fat|plastic|smug)
      does (my|me|your|everyones) (head|tits) in .. (smug|arrogant|moron|whining|whiny)
    `,
  },
  {
    family: 'exclusion',
    insult: true,
    why: 'should be left out by others',
    says: `
      (nobody|no one|noone|dont|do not|no1|everyone not to|none of you|never) {very}* (sit|play|talk|speak|hang|walk|partner|pair up|go|share|team up|be friends|hang out|be mates|stand|work|chat) (with|to|next to|round|near|by|out with) <who>
      (nobody|no one|dont|no1|none of you) (invite|pick|choose|add|let|follow|reply to|answer|text|like|help|touch) <who>
      (not|isnt|arent) (invited|allowed) .. (my party|our group|the group|the chat|our table|our game|with us|join|play)
      (kick|remove|chuck|take|boot|delete) <who> (out|off|from) ..
      (leave|left) <who> out
      (everyone|lets all|lets) (ignore|block|blank|unfollow|leave out|run away from|avoid|stop talking to|not talk to|fall out with) <who>
      (pass|spread) it on
      (your|youre|ur|you) out the group
      if you (talk to|sit with|play with|like|follow|are friends with) <who>
      (put|write|vote|send|comment) .. if you (hate|dont like|cant stand|want .. out)
    `,
  },
];
