import type { Imputation } from './imputation.ts';

/** What holds somebody up to hatred, ridicule or contempt. */
export const hatred: readonly Imputation[] = [
  {
    family: 'cruelty',
    limb: 'hatred',
    why: 'is cruel',
    is: `
      evil/vindictive/cruel/sadistic/spiteful/malicious/heartless/vicious/callous/tyrannical/despicable/monstrous
      wicked (woman|man|person|witch|cow|old|bitch|creature|people|excuse)
      bully/bullies
      (cold|hard|black|stone) hearted
      (rotten|evil|bad|nasty) to the (core|bone)
      poison/poisonous/venomous/toxic
      (power|control) (mad|crazy|hungry|crazed|tripping|freak)
      on (a|some|one long|another)? power trip
      drunk on power
      sadist/tyrant/dictator/monster/monsters/psycho/psychopath/sociopath/narcissist/hitler/nazi/gestapo/sadists
      little hitler
      hated (by|among)
      devil (herself|himself|in disguise|incarnate)
      (two bit|tinpot|tin pot|pound shop|poundland|budget|wannabe|mini|wee) (hitler|dictator|tyrant|stalin|putin|trump|napoleon|god|queen|king)
      (control|power) freak~
      (ice queen|queen bee|mean girl|wicked witch|cruella~|trunchbull|miss trunchbull|umbridge|voldemort|wicked stepmother|wormtongue)
      (jealous|resentful|vengeful|hostile|abusive|barbaric|inhumane|inhuman|unfeeling|uncaring|merciless|ruthless) {very}* (woman|man|person|cow|bitch|creature|individual|to|towards|with|and|piece)?
      hateful
      (nasty|horrible|cruel|vile|vicious|mean|evil|spiteful|foul|wicked) (to|with|towards) (kids|children|my|our|the|everyone|staff|people|him|her|them|little|parents|pupils)
    `,
    does: `
      (enjoy~|love~|like~|thrive~ on|live~ for|get~ a kick out of|relish~|take~ pleasure) .. (cry|crying|suffer|suffering|upset|upsetting|miserable|humiliat~|scared|scaring|hurting|misery|tears|power|shouting|belittling|picking on)
      (get|gets|getting|got) off on
      bully~ (kids|children|staff|my|our|the|every|people|parents|anyone|him|her|them|other|pupils|little|new|a|everyone|tas|teachers|colleagues|those|and|me|us)
      (pick~|picks|picking) on (my|our|the|kids|children|certain|him|her|them|little|those|mine|anyone|a|other|pupils|some|same)
      (got|has|have|had|having) it in for
      victimise~/victimize~
      terrorise~/terrorize~/torment~/humiliate~/belittle~/intimidate~/degrade~/demean~/ridicule~
      (treat~|speak~|talk~) .. like (dirt|shit|crap|something on|rubbish|muck|scum|a dog|dogs|animals|criminals|prisoners|cattle|vermin)
      (make~|made|making) .. (life|lives) (hell|a misery|a living hell|miserable|unbearable)
      (hate~|despise~|cant stand|resent~|detest~|loathe~) (kids|children|my|our|the kids|them|boys|all the|having to teach|every child|him|her)
      (look~) down (her|his|their|on) (nose|us|people|parents|anyone|at|everyone)
      (scare~|terrify~|frighten~|reduce~) (kids|children|the kids|half|my|our|him|her|the little|them|pupils) (to|into|shitless|to death|to tears|half)?
      (make~|made|making) (people|kids|children|staff|parents|everyone|others|my|me|us|him|her|you) .. (feel|look) ..2 (small|stupid|worthless|like|tiny|useless|rubbish|thick|scared)
      (look~|smirk~|laugh~|sneer~|smil~) .. (while|when|as) .. (cry|cries|cried|crying|upset|hurt|tears|struggl~|fell|fall)
      (drive~|drove|driven|force~|push~|hound~) .. (good|decent|best|every|all|half)? (teachers|staff|people|families|ta|tas|anyone) (out|away|off)
    `,
    says: `
      hope <who> (rots|rot|burns|burn|dies|suffers|gets whats coming|gets everything|gets what|chokes|never sleeps|ends up|loses)
      rot in hell
      (wouldnt|wouldnt even|would not) .. (piss|spit) on <who> if
      (cross the road|walk past|watch) .. <who> .. (on fire|fire|burning|drowning)
    `,
  },
  {
    family: 'bigotry',
    limb: 'hatred',
    why: 'is a bigot',
    is: `
      racist~/sexist~/homophobe~/homophobic/islamophobic/islamophobe/transphobic/transphobe/bigot~/bigoted/misogynist~/misogynistic/xenophobic/antisemitic/antisemite/prejudiced/ableist/fascist~/snob~/snobby/snobbish
    `,
    does: `
      (treat~|pick~ on|punish~|single~) .. (because|cos) .. (black|brown|asian|muslim|polish|foreign|traveller|disabled|poor|gay|jewish|council|estate|autistic|accent)
      (discriminate~) (against)?
      (dont|doesnt|never) like .. (black|brown|asian|muslim|polish|foreign|traveller|foreigners|working class|council estate|poor|autistic|disabled) (kids|children|people|families|parents)?
    `,
  },
  {
    family: 'spite',
    limb: 'hatred',
    insult: true,
    why: 'is contemptible',
    is: `
      {very}* (nasty|horrible|vile|bitter|twisted|hateful|horrid|foul|spiteful|rotten|evil|vindictive|evil|mean) {very}* (piece of (work|shit|crap|dirt|filth)|woman|man|person|human|human being|little man|little woman|bully|bullies|creature|lady|bloke|individual|people|family)
      piece of work
    `,
  },
  {
    family: 'ridicule',
    limb: 'hatred',
    why: 'is a laughing stock',
    is: `
      laughing stock
      laughingstock
      (walking|complete|absolute|total|utter|standing|running|massive|big|fucking|proper) joke
      (the)? joke of the (school|village|town|playground|yard|staffroom|estate)
      (a|an) {very}* (joke|embarrassment|circus act|figure of fun|comedy act|cartoon|pantomime villain|pantomime dame|caricature)
      clown shoes
      butt of
    `,
    says: `
      everyone .. (laughs|laughing|laugh|laughed|taking the piss|takes the piss|impression) .. (at|of|out of) <who>
      (everyone|we all|whole .. (staffroom|yard|school|village|playground|class)|all the (mums|mams|staff|parents|kids|dads)|the kids) (hates|hate|cant stand|despises|despise|detests|laughs at|laugh at|takes the piss out of|take the piss out of|mocks|is laughing at|are laughing at|loathes|loathe) <who>
      (nobody|no one|not a soul|cant find anyone|not one) .. (likes|can stand|stand|has a good word|have a good word|respects|got any time for|wants) <who>
      nobody .. (likes|can stand|respects|has a good word for) <who>
    `,
  },
];
