/** Groups of people by a protected ground, as people write of them: neutral words. Slurs stand in `slurs.ts`. */
const lines = (list: string) =>
  list
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** Words that name a group by themselves. */
export const groupNouns = lines(`
  immigrant/immigrants/migrant/migrants/refugee/refugees/foreigner/foreigners/foriegners/illegals/incomers
  muslim/muslims/moslem/moslems/jew/jews/hindu/hindus/sikh/sikhs/catholic/catholics/buddhists/christians
  women/woman/females/girls/feminists
  gays/lesbian/lesbians/homosexual/homosexuals/bisexuals/queers/lgbt/lgbtq/trans/transgender/transgenders/transsexual/transsexuals/transwomen/transmen
  blacks/asian/asians/arab/arabs/african/africans/indian/indians/pakistani/pakistanis/bangladeshi/bangladeshis/chinese/romanian/romanians/poles/polish/bulgarians/albanian/albanians/somali/somalis/nigerian/nigerians/syrian/syrians/afghans/turks/turkish/kurds/lithuanians/latvians/kosovans/iraqis/iranians/eritreans/sudanese/ghanaians/vietnamese/ukrainians/russians/irish/mexicans/jamaicans/filipinos/eastern europeans
  traveller/travellers/gypsy/gypsies/roma/romany
  disabled/autistics/cripples/deaf/immigrants'
  ethnics/minorities/brexiteers
`);

/** Adjectives that name a group with a word for people: "black people", "disabled kids". */
export const groupAdjectives =
  'black/white/brown/asian/gay/trans/transgender/disabled/muslim/jewish/foreign/immigrant/migrant/polish/romanian/pakistani/indian/chinese/african/arab/roma/traveller/gypsy/autistic/blind/deaf/queer/lesbian/homosexual/coloured/female/hindu/sikh/catholic/irish/somali/albanian/syrian/afghan/nigerian/refugee/turkish/eastern/mentally/physically/ethnic/downs/special';

export const groupPeople =
  'people/person/persons/kids/children/families/family/man/men/woman/women/boy/boys/girl/girls/lad/lads/lass/lasses/ones/lot/community/folk/individuals/couple/couples/life/lives/students/pupils/parents/mums/mams/dads/bloke/blokes/needs/minorities/neighbours/seekers/europeans/ill/disabled/type/types/sort/sorts/one/guys/guy/neck/throat/throats/teacher/teachers';
