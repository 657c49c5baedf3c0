/** Words that decide where a name begins and ends. All in lower case. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/** They say where somebody or something is from; a title may begin with them all the same: "American Road". */
export const NATIONALITIES = words(
  `american british english french german italian spanish japanese chinese korean canadian australian irish scottish russian indian mexican african asian european
  polish swedish danish norwegian finnish icelandic welsh dutch belgian swiss greek turkish israeli brazilian argentinian argentine cuban egyptian nigerian latino hispanic
  chilean colombian peruvian romanian hungarian ukrainian austrian portuguese thai vietnamese indonesian malaysian filipino taiwanese iranian iraqi lebanese
  pakistani haitian jamaican kenyan ghanaian ethiopian moroccan tunisian algerian croatian serbian bosnian bulgarian slovak slovenian czech estonian latvian
  lithuanian armenian scandinavian catalan texan californian`,
)

/** Capitalised at the start of a sentence without being part of a name, and never a name by themselves. */
export const NEVER_NAMES: ReadonlySet<string> = new Set([
  ...NATIONALITIES,
  ...words(
    `a an the us me him them it'll another each every some all both many most few such other else one two three four five six seven eight nine ten twelve emmy emmys bafta grammys this that these those i i'm i've i'd i'll we we're we've we'll you you're he he's she she's it it's its they they're they've their his her our my your
  there there's here here's who what when where why how which while as at by for from in into of off on onto out over to under up upon with without within
  and but or nor so yet if then than though although because since until unless before after during about against among between across behind beyond despite
  not no yes is are was were be been being am do does did done has have had will would can could should may might must shall let let's
  don't doesn't didn't isn't aren't wasn't weren't won't can't couldn't wouldn't shouldn't that's what's
  january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
  monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays mon tue tues wed thu thurs fri sat sun spring summer fall autumn winter
  today tomorrow yesterday tonight now just also still even only however meanwhile moreover instead plus according nonetheless nevertheless furthermore likewise hence thus therefore consequently additionally similarly
  must-see must-watch must-read must-binge
  christmas thanksgiving halloween easter god tv dvd ok okay ps4 ps5 ps3 sci-fi e3 cgi 3d 4k iii imax lgbt lgbtq q&a faq ama rt hd blu-ray cgi ceo et pt est pst pm am vp ep us u.s uk u.k usa nyc la l.a mr mrs ms dr
  alzheimer aka a.k.a pg pg-13 nc-17 tv-14 tv-ma tv-pg q a pic photo image via getty images credit photos video watch exclusive update updated spoiler spoilers titled entitled dubbed`,
  ),
])

/** Names may begin with these in running text, where nobody capitalises them otherwise: "The Crown", "This Is Us". */
export const TITLE_STARTS = words(
  `a an the this that these those we you you're he he's she she's it it's they there there's who what when where why how as at by for from in into of off on out over
  under up with without after before between winter summer spring autumn fall not no yes is are will was were did can do don't my your our his her one two three four five six seven eight nine ten twelve all every some another me us them him it`,
)

/** Lower-case words that stand inside titles: "Halt and Catch Fire", "Hunt for the Wilderpeople". */
export const TITLE_LINKS = words(
  'a an the and or nor but of in on at to for from with by as into vs v versus n up off over',
)

/** Prizes: people win them, and no name begins with them. */
export const PRIZES = words(
  'award awards winner winners nominee nominees emmy emmys oscar oscars grammy grammys bafta tony globe globes globe-winning guest legend fellow former favorite champion honoree recipient vet',
)

/** Join two capitalised words into one name when they stand between them. */
export const LINKS = words('of the de del della di da du la le van von der den bin al y')

/** Break a run of capitalised words: "Daredevil Season 2" is a name and a season. */
export const BREAKS = words(
  `season seasons series episode episodes chapter volume trailer teaser finale premiere showrunner showrunners star stars director creator
  review recap interview spoilers cast casting news executive producer producers president actor actress part spin-off spinoff sequel prequel reboot premiere pilot`,
)

/** Before a name they say what its bearer does, and are no part of it. */
export const ROLE_NOUNS = words(
  `actor actress actors star stars co-star co-stars costar director directors showrunner showrunners creator creators writer writers producer producers
  author novelist screenwriter filmmaker host comedian singer rapper musician composer executive boss ceo chief chairman chairwoman president newcomer veteran alum alumnus alumna alums
  editor cinematographer reporter journalist critic writer-director co-creator co-creators co-producer co-producers co-executive co-writer co-writers co-director co-directors creators artist scribe helmer`,
)

/** Before a name they are part of it, and say that it is somebody's. */
export const HONORIFICS = words(
  `captain commander colonel general sergeant lieutenant major agent detective inspector officer sheriff doctor professor king queen prince princess lord lady
  sir madame madam emperor father sister brother uncle aunt baron count duke judge senator governor mayor chancellor admiral corporal private chief commissioner deputy reverend pastor marshal congressman congresswoman dr mr mrs ms miss lt col gen sgt capt cmdr prof adm nurse darth president supreme`,
)

/** A name that ends in one of these is an organisation's. */
export const ORGANISATION_ENDINGS = words(
  `studios studio pictures entertainment television network networks productions films media magazine news press comics games records
  group company corporation inc university academy guild association times post tribune journal gazette herald channel awards festival airlines airways bank foundation institute agency`,
)

/** Words for what a work is, as news calls it. */
export const WORK_NOUNS = words(
  `series show miniseries mini-series film movie drama dramedy comedy sitcom thriller sequel prequel spinoff spin-off reboot remake anthology procedural
  soap documentary docuseries docu-series game novel book comic musical flick franchise saga trilogy pilot adaptation special anime cartoon blockbuster smash juggernaut biopic western romcom rom-com horror project podcast`,
)

/** A name that ends in one of these is a place's. */
export const PLACE_ENDINGS = words(
  'city county street avenue island islands park hall hotel center centre theater theatre arena stadium valley beach river lake mountain hills kitchen bay station airport road square',
)
