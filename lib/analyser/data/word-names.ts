/**
 * Given names that are everyday words as well. Small, or at the head of a sentence, they are the word until something
 * around them says otherwise ("Grace in Year 2", "Will hit her"). Folded.
 */
export const wordNames: ReadonlySet<string> = new Set(
  `
  ace amber angel april archer art ash aspen august aurora autumn baron basil bay bill bliss blessing blossom brandy brook buddy bunny
  candy carol chance charity chase chip christian cliff clover comfort constance coral crystal daisy dale dawn destiny diamond drew duke 
  easter ebony eden ember eve faith favour felicity fern fleur flora forest foster frank gale ginger glen glory goodness grace grant
  happy harmony haven hazel heath heather heaven holly honesty honey honour hope hunter iris ivy jade jay jet jewel 
  joy juniper justice kit kitty lance lark laurel liberty lily lotus lyric major marina mark maverick may melody mercy merry miracle misty morning
  norm ocean olive opal orchid pansy pat patience peace pearl penny pepper petal piper pippin poppy posy precious primrose
  prince princess promise prudence queen rain raven ray reed rich river rob rock rocky roman rose rowan royal rusty saffron sage
  sandy savannah scarlet scarlett scout serenity shade sienna skip sky skye star stella sterling stone storm stormy sue summer sunny sunshine temperance
  teddy tiger trinity tuesday unity vale verity violet wade ward west will willow winter wisdom wren zen
  sari dusty jesse scot chuck bud guy rod pierce drake merlin cat max don 
 `.match(/\S+/g),
);
