/**
 * Slurs, because a detector needs them. `plain` words are slurs wherever they stand; `doubtful` ones have another life
 * ("a packet of fags", "the dyke", "a bit queer") and count only when aimed at people.
 */
export const plainSlurs =
  'paki/pakis/nigger/niggers/coon/coons/wog/wogs/chink/chinks/chinky/chinkies/gook/gooks/spic/spics/kike/kikes/yid/yids/raghead/ragheads/towelhead/towelheads/gyppo/gyppos/gypo/gypos/gippo/gippos/pikey/pikeys/pikies/jigaboo/darkie/darkies/sambo/golliwog/kaffir/kaffirs/halfcaste/faggot/faggots/poofter/poofters/poof/poofs/bumboy/bumboys/batty/battyboy/battyman/chichiman/tranny/trannies/trannys/shemale/shemales/ladyboy/troon/troons/retard/retards/retarded/spastic/spastics/spaz/spazzer/spacker/spacka/spakka/mong/mongs/mongo/mongoloid/flid/joey/rapefugee/rapefugees/muzzie/muzzies/muzrat/muzrats/mudslime/sandnigger/goatfucker/goatfuckers/camelfucker/jihadi/jihadis/wetback/wetbacks/polack/polacks/gypsyscum/knacker/knackers/minker/tinker/tinkers/taig/taigs/fenian/fenians/hun/lezza/lezzas/lezzer/lesbo/lesbos/carpetmuncher/rugmuncher/bender/benders/shirtlifter/shirtlifters/cripple/cripples/crips/windowlicker/windowlickers/femoid/femoids/cumrag/curryeater/currymuncher/dothead/bounty/uncletom/negro/negroes/negroid/pickaninny/beaner/beaners/zipperhead/slanteye/slanteyes/nignog/nignogs/pajeet/pajeets/abo/abos/terfs/feminazi/feminazis/boong/troid/vegetables';

export const doubtfulSlurs =
  'fag/fags/dyke/dykes/queer/queers/bitch/bitches/hoe/hoes/whore/whores/slut/sluts/nigga/niggas/homo/homos/nonce/spade/spades/hun/huns/joey/knacker/knackers/tinker/tinkers/bender/benders/tramp/vegetables/jihadi/jihadis/batty/fenian/bounty/abo';
