/** Words that people write with stars or signs in them ("f**k", "p*ki"), the commonest first. */
export const maskable: readonly string[] =
  `fuck fucking fucked fucker fuckers cunt cunts shit shite bitch bitches bastard
bastards wanker wankers wank twat twats dick dickhead dickheads prick pricks arse arsehole arseholes bollocks slag slags slut
sluts whore whores tosser tossers bellend bellends knob knobhead paki pakis nigger niggers nigga coon coons chink chinks gypo
gyppo gyppos pikey pikeys faggot faggots fag poof poofs queer tranny trannies dyke retard retards retarded spastic spaz mong
paedo paedos nonce nonces pervert rapist rape kill
gypsy gypsies muslim muslims jews foreigner foreigners immigrant immigrants tinker tinkers spastics scum lesbian lesbians homo homos`.split(
    /\s+/,
  );
