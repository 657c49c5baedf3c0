/** Words that headlines of entertainment news put between names. All in lower case. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Verbs and adverbs after which something else begins: what stands before them is a subject. */
export const HEADLINE_VERBS = words(`
  is are was were be been being am has have had will would can could may might must should shall do does did isn't aren't wasn't won't can't couldn't doesn't didn't hasn't haven't
  gets get got getting just finally officially still almost already never ever even only now always actually really quietly secretly probably seemingly reportedly surprisingly perfectly
  adds add added sets set reveals reveal revealed confirms confirm confirmed returns return returned explained explain explains addresses address proves prove proved makes make made becomes become became leaves leave left hits hit
  tops top topped teases tease teased drops drop dropped ends end ended begins begin breaks break broke brings bring brought takes take took gives give gave needs need needed wants want wanted looks look looked feels feel goes go went comes come came
  keeps keep kept shows show shown says say said tells tell told talks talk talked opens open opened wins win won loses lose lost beats beat rises rise climbs climb soars soar surges surge dominates dominate dominating conquers crosses passes passed surpasses overtakes
  joins join joined stars starring starred cast casts directs directed plays play played lands land landed scores score scored earns earn earned debuts debuted premieres premiered airs aired streams streaming arrives arrive arrived releases released unveils unveiled announces announced
  turns turn turned remains remain remained continues continue continued stays stay works work worked fails fail failed fixes fix fixed changes change changed solves solve saves saved kills killed dies died resurrects revives revive revived rewrites redefines reinvents reimagines
  defends slams responds reacts reflects recalls remembers shares shared hints hinted admits denies debunks clarifies discusses weighs breaks celebrates honors pays introduces introduced features featured includes include delivers deliver offers offer promises deserves deserve should
  receives received gains gained sees see saw finds find found heads heading sparks suffers delays delayed cancelled canceled cancels renewed renews ordered orders greenlit greenlights axes axed scraps commissions ends moves move moved pulls pushed pushes tries try tried uses use used follows follow followed leads lead led
  explains sends sent faces faced fights meets met replaces replaced remembers remembered reunites reunite reunited falls fall fell jumps jumped runs run ran starts start started stops stop stopped holds hold held
  announce unveil confirm debut air cancel axe renew order commission greenlight revive
  outshines dethrones divides shatters exposes tackles eyes nabs boards departs exits tapped ranks ranked drives makes rules reigns`)

/** Words for what entertainment news is about, and how it praises it: they name nothing. */
export const HEADLINE_NOUNS = words(`
  best worst greatest great biggest big most more less least new newest latest first last next previous final original classic iconic legendary famous popular beloved favorite favourite forgotten underrated overrated hidden gem gems perfect near-perfect top major huge massive epic
  surprise surprising shocking exciting hilarious brutal bold dark darkest darker official exclusive upcoming long-awaited highly-anticipated old older young younger real true full complete early late recent modern contemporary international global worldwide american british
  movie movies film films show shows series tv television season seasons episode episodes miniseries franchise franchises trilogy saga spinoff spinoffs spin-off spin-offs sequel sequels prequel prequels reboot reboots remake remakes adaptation adaptations anime manga comic comics game games gaming book books novel novels cartoon sitcom sitcoms drama dramas comedy comedies thriller thrillers horror romance rom-com action adventure mystery crime fantasy sci-fi western westerns musical documentary documentaries biopic animated live-action superhero
  star stars actor actors actress actresses cast director directors creator creators writer writers author producer producers showrunner showrunners showrunner's boss exec executive executives host singer icon legend vet veteran alum alums newcomer comedian filmmaker composer
  character characters hero heroes villain villains antagonist protagonist fan fans fandom audience audiences viewers viewer critics critic gamers gamer players player people man men woman women kids family everyone everybody nobody
  trailer teaser clip clips poster posters photo photos image images video footage look sneak peek preview scene scenes ending endings finale finales premiere twist twists death deaths fate return moment moments performance performances role roles story stories storyline storylines plot theory theories quote quotes line lines song songs soundtrack detail details secret easter egg eggs cameo cameos
  release date dates debut box office streaming stream streamer chart charts hit hits smash flop record records score scores rotten tomatoes review reviews reviewed recap guide interview update updates roundup round-up casting scoop scoops spoiler spoilers bubble midseason mid-season lineup lineups slate slates schedule schedules upfront upfronts renewal renewals cancellation cancellations pickup pickups pilot pilots news list ranking ranked explained report rumor rumors exclusive edition collection version remaster remastered dlc patch launch console free
  year years month months week weeks day days decade decades hour hours minute minutes time times century today tomorrow yesterday weekend anniversary birthday january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday
  part parts chapter volume vol phase era things thing reason reasons way ways fact facts question questions answer answers problem problems mistake mistakes change changes replacement replacements version masterpiece masterpieces project projects production deal future past history world universe multiverse event events award awards oscar oscars emmy emmys golden globe globes grammy nominee nominations winner winning
  studio studios network service services platform platforms theaters theatres theatrical cinema hollywood blockbuster blockbusters prime video blu-ray dvd 4k hd
  here here's this that these those how why what when where who which whether there it its it's his her their our your my you you're we i he she they them us all every each any some no not another other one two three four five six seven eight nine ten many few much both
  after before since until during while with without for from in on at to into onto of by as about over under against between among through like unlike than vs versus per via amid ahead despite because if but or and so too also again back out up down off away forever again instead ever soon later ago
  good bad better worse high low long short hard easy free only own same different single special key main own lead secret lost`)

/** Right after a title: they say that it is one. */
export const TITLE_CUES = words(`
  season seasons episode episodes review recap trailer teaser finale premiere star stars cast creator creators showrunner director movie movies film films show series spinoff spin-off sequel prequel reboot remake adaptation ending
  fans franchise anime game games universe soundtrack actor actress writer book books comics anime manga dlc players gamers box`)
