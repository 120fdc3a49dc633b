/** Shops, makers, teams and media that carry a person's name or look like one. Folded, one phrase a comma. */
export const brands: ReadonlySet<string> = new Set(
  `mcdonalds, mcdonald, wendys, claires, nandos, nando, greggs, sainsburys, sainsbury, morrisons, asda, tesco, aldi, lidl, waitrose, primark, waterstones, barclays, lloyds, boots, wilko, dominos,
  kelloggs, cadbury, cadburys, disney, ferrari, mercedes,  porsche, lego, chanel, dior, gucci, prada, versace, armani, calvin klein, tommy hilfiger, ralph lauren, hugo boss, vivienne westwood,
  louis vuitton, ted baker, paul smith, michael kors, jimmy choo, john lewis, marks and spencer, debenhams, selfridges, harrods, harvey nichols, clintons, wh smith, whsmith, matalan, mothercare, halfords,
  costa, starbucks, wetherspoons, wetherspoon, harvester, frankie and bennys, toby carvery, pizza hut, papa johns, ben and jerrys, haribo, maltesers, hovis, warburtons, walkers, mr kipling, uncle bens,
  aunt bessies, colmans, heinz,   mccoys, mcvities,  thorntons, twinings, yorkshire tea, jack daniels, jim beam, johnnie walker, captain morgan,   hendricks, stella artois,
  john smiths, newkie brown, sam smiths, morgan  goldman sachs, lehman brothers, jp morgan, merrill lynch, wells fargo, ernst and young, standard and poor, price waterhouse, william hill, paddy power,
  ladbrokes,  betfred, thomas cook, jet2, easyjet, ryanair, virgin,  dyson, bosch, siemens,  black and decker,  vauxhall, ford, tesla, honda, suzuki, rolls royce, aston  harley davidson,
   marvel, pixar, netflix, harry potter,  downton, hollyoaks, emmerdale,    grazia,  cosmopolitan, washington post, wall street, madison square, st james, st andrews, st georges,
  st marys, st johns, st peters, st patricks, st davids, aston villa, charlton athletic, leyton orient, crystal palace,            
  valentines, hong kong, rio tinto, new york, new zealand, south africa, west africa, sri lanka, abu dhabi, saudi arabia, costa rica, el salvador, san francisco, las vegas, los angeles, eid mubarak, ramadan mubarak, jummah mubarak, ramadan kareem, easter vigil, mario kart, mario party, super mario, candy crush, animal crossing,   boxing, easter, christmas, halloween, diwali, eid, hanukkah, vaisakhi, ramadan, bonfire, pancake, microsoft, google, apple, siri, alexa, cortana, bixby, twitch, jira, trello, canva,
  victoria sponge, victoria line, elizabeth line,  piccadilly, jaffa, bourbon, battenberg, earl grey, lady grey, jammie dodger, granny smith, pink lady, dr pepper, dr martens, dr oetker, mr kipling, mr sheen, mr muscle, mr whippy, mr porky, mr matey, west brom, west bromwich, west ham, long eaton, milton keynes, north west, north east, south west, south east, downton abbey, coronation street, call the midwife, peaky blinders, line of duty, king edward, king edwards, maris piper, jerusalem, peach melba,
  caesar salad, eton mess, shirley temple, bloody mary, tom collins, harvey wallbanger, black russian, jack russell, king charles spaniel, border collie, alsatian, labrador, st bernard, great dane, basset, bichon`
    .split(',')
    .map((brand) => brand.trim().replace(/\s+/g, ' ')),
);
