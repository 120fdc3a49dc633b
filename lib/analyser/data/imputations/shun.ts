import type { Imputation } from './imputation.ts';

/** Others are told to shun or avoid somebody. */
export const shun: readonly Imputation[] = [
  {
    family: 'avoid',
    limb: 'shun',
    why: 'should be avoided',
    says: `
      (keep|get|take|move|pull|got) (your|the|my|our|all|those|yours|them|him|her|mine|those) {very}* (own)? {children}? {very}* ..2 (away|clear|out|well away|well clear|far away|a mile away) (from|of) {very}* <who>
      (stay|keep|steer|stand|step|be) {very}* (away|clear|off|out of) {very}* (of|from|the)? {very}* ..1 <who>
      (keep|keeping|stay|staying|steer|steering) {very}* (away|clear|well clear|well away|right away) (from|of) (that|this|those|these) ..1 (families|family|lot|man|woman|class|kid|boy|girl|people)
      avoid (that|this|the|him|her|them|like) .. (like the plague|at all costs|if you can|family|woman|man|kid|lot|class|teacher|house|club)
      avoid <who>
      (give|giving) <who> .. (wide berth|swerve|body swerve|bodyswerve|miss)
      (dont|do not|never|wouldnt|would not|couldnt|id never|i wouldnt|not|wont|would you) {very}* (let|have|leave|send|trust|put|allow|be leaving|be sending|be letting) ..4 (near|with|round|around|alone with|in) <who>
      (wouldnt|would not|dont|never|not|couldnt) {very}* (leave|trust|let) ..4 (with|near|round|around|alone with) (that|this|those|him|her|them|such) (woman|man|lot|family|bloke|person|creature|teacher|one)?
      (wouldnt|would not|dont|cant|couldnt|never) {very}* trust <who> (with|around|near|alone|round) (my|your|the|any|a|anyones|our|other|his|her|their|kids|children) ..2 (kids|children|child|bairns|son|daughter|little|own|lads|girls|boys|class|baby|one)?
      (wouldnt|dont|never|would not|not) .. (let|having|have|allow) <who> (near|anywhere near|within|in the same|over the|through the|in my|round) ..
      not having (my|mine|our|him|her|them) .. (near|with|around|in) .. <who>
      not having <who> (near|anywhere|around|round|in|teach|looking)
      (dont|do not|never|nobody|no one|noone|none of|stop) (have|inviting|invite|let|talk~|speak~|play~|tell|trust|go|listen) .. (to|with|near|round|in) <who>
      (dont|do not|never|nobody|no one|noone) {very}* (trust|invite|tell|believe|befriend|employ|hire|use|book|have) <who>
      do not tell <who>
      (beware|be warned|be careful|watch out|be wary) .. (of|about|for|around|with) <who>
      beware .. <who>
      (watch|mind) (yourself|your back|your kids|your children|what you say|your purse|your husband~) .. (with|around|round|near) <who>
      (pull|pulling|take|taking|get|getting|move|moving) (your|their|my|all|the|our|them|him|her|mine|yours) ..2 (out|moved|away) .. (of|from|before) ..4 <who>
      (get|getting|got) (them|him|her|yours|mine|your kids|your child|my kids) {very}* (moved|out)
      (wouldnt|would not|id not|couldnt|not) touch <who> with a (barge|ten)
      (barge pole|bargepole)
      boycott .. <who>
      (block|unfollow|cut off|blank|ignore|ghost|freeze out) <who>
      nobody (talk|speak|play|walk|hang|be friends|hang out|work|partner|answer|reply|go) .. (to|with|round|about) <who>
      everyone (block|unfollow|ignore|blank|stay away|avoid|leave out|stop talking|stop following) ..3 <who>
      if (anyone|you|youre|your|yours) .. (offers|offered|gets|get|have|in|with) ..4 (say no|run a mile|run|move them|get out|get them|pull them)
      run a mile
      (please|do|just|id|i would|would|always|never|best) ..2 (do not|dont|never|not) {very}* leave ..4 (with|near|alone with) <who>
      (any sense|if you can|any choice|if you care|you love|value) .. (get|take|move|pull|keep|avoid|go) .. (out|away|elsewhere|clear|another) .. <who>
      (anywhere|nowhere|not) {very}* near (that|this|his|her|their|the|<who>) .. (house|family|lot|class|door|garden|car|place)
      (wouldnt|dont|would not|do not|id not|never) ..2 (let|send|leave|have) ..3 (kids|children|child|mine|yours|him|her|them|son|daughter|little ones) ..3 (near|to|with|in|at|over|round|around) ..3 <who>
      (not|isnt|arent|no longer|never) (welcome|invited) .. (house|party|group|here|anywhere)
      (warn|warning|tell|told) (everyone|other|all|your|the|parents|people|mums|mams|you) ..3 (about|off|of) <who>
      trust <who> at your peril
      (at your (own)? peril|at your own risk)
      (crossed|cross) the (road|street) (to avoid|when|if)
      (give|gave|giving) (him|her|them|that|<who>) ..2 (a)? {very}* wide berth
      (same|whole) family~ the same
      (mine|my kids|my child|my son|my daughter|our kids|ours) (is|are|will|wont|isnt|arent|s) .. (not|never|wont be) .. (going|allowed|setting foot|playing|anywhere) .. (near|with|back|round) .. <who>
    `,
  },
];
