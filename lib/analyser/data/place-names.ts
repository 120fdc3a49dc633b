/** Places that are people's names as well, folded: "Sydney" and "Chelsea" need more than a capital to be somebody. */
export const placeNames: ReadonlySet<string> = new Set(
  `
  sydney chelsea victoria vic holland jordan georgia kenya chad israel paris austin dallas houston lincoln preston carlisle chester bradford
  burnley kent devon sierra perth darwin wellington alberta regina charlotte orlando trent severn
  douglas stirling milan florence siena verona lourdes clyde tyrone derry esk avon tyne tees wear aire 
  ashton bolton preston skipton clifton barnsley morley whitby selby derby rugby darby ashby formby 
  blyth alnwick morpeth ashington bedlington cramlington whitley gosforth jesmond byker wallsend killingworth washington
  london cleveland seaton sutton weston easton norton milton carlton charlton halton melton
  lancaster warwick winchester bath ripley hereford bedford stratford guildford oxford
  brooklyn bronx manhattan boston denver phoenix memphis nashville savannah macon tulsa omaha dakota carolina virginia montana
  lima rio montevideo quito bogota cairo petra hanoi kyoto delhi goa
  scotland wales england ireland britain africa america asia europe india china japan korea russia france germany spain italy greece turkey
  `.match(/\S+/g),
);
