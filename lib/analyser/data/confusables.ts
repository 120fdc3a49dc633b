/** Letters of other alphabets, and small capitals, that are drawn like a Latin one. After Unicode's confusables table. */
const pairs =
  'аa еe оo рp сc уy хx іi јj ѕs һh ԁd ԛq ԝw ӏl гr кk мm нh тt вb зe пn АA ВB ЕE КK МM НH ОO РP СC ТT УY ХX ІI ЈJ ЅS ' +
  'αa εe οo ρp υu νv κk ιi τt χx ηn ωw γy ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX ' +
  'ᴀa ʙb ᴄc ᴅd ᴇe ꜰf ɢg ʜh ɪi ᴊj ᴋk ʟl ᴍm ɴn ᴏo ᴘp ʀr ᴛt ᴜu ᴠv ᴡw ʏy ᴢz ɑa ɡg ɩi ꜱs Ꭺa Ꮪs Ꮯc Ꭼe';

export const confusables: ReadonlyMap<string, string> = new Map(
  pairs.split(' ').map((pair) => {
    const [from, to] = [...pair];
    return [from!, to!] as const;
  }),
);
