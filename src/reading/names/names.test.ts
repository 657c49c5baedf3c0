import { expect, test } from 'vitest'
import { NOTHING_KNOWN, type Universe } from '../../model/universe.js'
import { splitSentences } from '../sentences/splitSentences.js'
import { decideKinds } from './decideKinds.js'
import { findNames } from './findNames.js'
import { lexiconFor } from './lexicon.js'
import { resolveNames } from './resolveNames.js'

/** The names of a text as `Full name (kind)`, each once, in order of position. */
function namesIn(text: string, universe: Universe = NOTHING_KNOWN): string[] {
  const lexicon = lexiconFor(universe)
  const mentions = resolveNames(decideKinds(findNames(splitSentences(text), lexicon, [])), lexicon)
  return [...new Set(mentions.map(({ entity }) => `${entity.name} (${entity.kind})`))]
}

/** Text → what it names. */
const READS: Readonly<Record<string, readonly string[]>> = {
  // titles by how they are set
  'Then came _Kestrel & Finch Go Home_ in May.': ['Kestrel & Finch Go Home (work)'],
  'They saw *Howling Quay* in May.': ['Howling Quay (work)'],
  'They saw _The Long Stair _in May.': ['The Long Stair (work)'],
  'This is an _enormous_ hall, and a __bold__ one.': [],
  '_The Long Stair is out now_': ['The Long Stair (work)'],
  'New this week\n\nDown to the Kiln (2005)\n\nHarbor Law (Season 8 premiere)\n\nThat is all.': [
    'Down to the Kiln (work)',
    'Harbor Law (work)',
  ],
  'A film of a lake\n\nOntario\n\nDirector: Laura Whitcombe\n\nScreenplay: Joan Darrow': [
    'Ontario (work)',
    'Laura Whitcombe (person)',
    'Joan Darrow (person)',
  ],
  'Laura Whitcombe (Grim Orchard, The Kiln) will play a nurse.': [
    'Laura Whitcombe (person)',
    'Grim Orchard (work)',
    'The Kiln (work)',
  ],
  'Nell Harrow (Laura Whitcombe) meets Otis Grole (Bruce Darrow). Emily Harrow (Whitcombe) comes home.': [
    'Nell Harrow (character)',
    'Laura Whitcombe (person)',
    'Otis Grole (character)',
    'Bruce Darrow (person)',
    'Emily Harrow (character)',
  ],
  'She is to direct Q Kiln, the upcoming superhero flick.': ['Q Kiln (work)'],
  'It is in several episodes of Orchards of Tomorrow this season.': ['Orchards of Tomorrow (work)'],
  'Laura Whitcombe was last seen in Kestrelwood.': ['Laura Whitcombe (person)', 'Kestrelwood (work)'],
  'The network cancelled Kestrel County after one season.': ['Kestrel County (work)'],
  'The network has cancelled Laura Whitcombe’s Howling Quay.': [
    'Laura Whitcombe (person)',
    'Howling Quay (work)',
  ],
  'She joined the cast of Quay vs. Kiln in May.': ['Quay vs. Kiln (work)'],
  'With Land of Kilns ending, they wept. They loved the series Land of Kilns.': ['Land of Kilns (work)'],
  'They shifted the release of A Quiet Kiln: Part II to May.': ['A Quiet Kiln: Part II (work)'],
  'They renewed Agents of Q.U.A.Y., Harbor and Grim Orchard.': [
    'Agents of Q.U.A.Y. (work)',
    'Harbor (work)',
    'Grim Orchard (work)',
  ],
  '“The Kiln,” the origin story from Bruce Darrow, has been ordered to pilot.': [
    'The Kiln (work)',
    'Bruce Darrow (person)',
  ],
  'Laura Whitcombe, Chairman of Entertainment, said so.': ['Laura Whitcombe (person)'],
  'In Grim Kiln, Laura Whitcombe goes home.': ['Grim Kiln (work)', 'Laura Whitcombe (person)'],
  'She will star opposite Joan Darrow in Grim Kiln.': ['Joan Darrow (person)', 'Grim Kiln (work)'],
  'She is coming to the fantasy smash Grim Kiln in May.': ['Grim Kiln (work)'],
  'They picked up the dramas Grim Kiln and Quiet Quay.': ['Grim Kiln (work)', 'Quiet Quay (work)'],
  'They met Laura Hunt of Grim Kiln in May.': ['Laura Hunt (person)', 'Grim Kiln (work)'],
  'New films on DVD\n\n1. Grim Kiln\n\nIt is long. It is loud.\n\n2. Sweeter than Quays\n\nThere was something odd about that one.\n\n3. The Second Kiln\n\nNobody will see it again in this life.':
    ['Grim Kiln (work)', 'Sweeter than Quays (work)', 'The Second Kiln (work)'],
  'Out now\n\n12 Quays – Season Three (Harbor Home Entertainment)\n\nIt is long.\n\nThe Kiln: The Complete First Season (Harbor Home Entertainment)\n\nIt is loud.':
    ['12 Quays (work)', 'Harbor Home Entertainment (organisation)', 'The Kiln (work)'],
  'What is new\n\nQuiet Kilns\n\nNetworks: ABC and HBO\n\nThat is all.': [
    'Quiet Kilns (work)',
    'ABC (organisation)',
    'HBO (organisation)',
  ],
  'KILNS premieres May 5.\nCUSTODY premieres June 5.': ['KILNS (work)', 'CUSTODY (work)'],
  'They are doing the Swan And The Kiln reboot.': ['Swan And The Kiln (work)'],
  'They say that The Kiln has been renewed.': ['The Kiln (work)'],
  'Joan Darrow, who plays a cop on Kilns, wept.': ['Joan Darrow (person)', 'Kilns (work)'],
  'Joan Darrow turned up in Kilns (HBO, 10 pm).': [
    'Joan Darrow (person)',
    'Kilns (work)',
    'HBO (organisation)',
  ],
  'It is a Grumleys revival.': ['Grumleys (work)'],
  'Were there any Grumleys final season scoops?': ['Grumleys (work)'],
  '• Streets & Lanes returns with guest star Laura Whitcombe.': [
    'Streets & Lanes (work)',
    'Laura Whitcombe (person)',
  ],
  'She comes to the drama Throne of Sand as Lady Ilsa.': ['Throne of Sand (work)', 'Lady Ilsa (character)'],
  'Laura Whitcombe (Nora) will miss the boat.': ['Laura Whitcombe (person)', 'Nora (character)'],
  'Tonight\n\nHarbor Law (NBC) Somebody sinks.\n\nGrim Orchard (R, 99 minutes) It is long.': [
    'Harbor Law (work)',
    'NBC (organisation)',
    'Grim Orchard (work)',
  ],
  'Renewed: Harbor Law, Grim Orchard, Outrage': [
    'Harbor Law (work)',
    'Grim Orchard (work)',
    'Outrage (work)',
  ],
  'She joined CBS’ untitled courtroom drama.': ['CBS (organisation)', 'untitled courtroom drama (work)'],
  'It airs after the comedy 50 Excuses and the series Boarding Now.': [
    '50 Excuses (work)',
    'Boarding Now (work)',
  ],
  'It gets 4 stars on Wednesday.': [],
  'Bach in the Orchard\n\nMany were surprised by Bach in the Orchard winning.': [
    'Bach in the Orchard (work)',
  ],
  'They renewed Ansel & Ruth’s First Quay. Fans of Ansel & Ruth’s First Quay are glad.': [
    'Ansel & Ruth’s First Quay (work)',
  ],
  'The new season of American Road airs on Fox.': ['American Road (work)', 'Fox (organisation)'],
  'The Chilean director Laura Whitcombe is ill.': ['Laura Whitcombe (person)'],
  'Nonetheless, Whitcombe-Vale is good.': ['Whitcombe-Vale (thing)'],
  'It went to the Writers Guild for a vote last week.': ['Writers Guild (organisation)'],
  'They bought the Super Bowl spot.': ['Super Bowl (thing)'],
  'In Episode 31 of Salt Orchard, nobody sang.': ['Salt Orchard (work)'],
  'We met Laura Bosch. The work of Bosch is fine.': ['Laura Bosch (person)'],
  'We met Laura Bosch. It is in Bosch season 2.': ['Laura Bosch (person)', 'Bosch (work)'],
  'Director Spike Jonquil was there.': ['Spike Jonquil (person)'],
  // people
  'The part went to Laura Whitcombe last week.': ['Laura Whitcombe (person)'],
  'We spoke with J.J. Harrowgate about it.': ['J.J. Harrowgate (person)'],
  'We spoke with M. Vance Okoro about it.': ['M. Vance Okoro (person)'],
  'They cast Robert Tolland Jr. in a small part.': ['Robert Tolland Jr (person)'],
  'It was written by Guillermo de la Vega and shot in May.': ['Guillermo de la Vega (person)'],
  'It was shot by Zoë Brännström in May.': ['Zoë Brännström (person)'],
  'They met Mary-Louise Tanner there.': ['Mary-Louise Tanner (person)'],
  'Dwight “The Anvil” Jansen joins the cast.': ['Dwight Jansen (person)'],
  'Then Ann and Joan Darrow took over.': ['Ann Darrow (person)', 'Joan Darrow (person)'],
  'Joan Darrow wrote it. Darrow also directs.': ['Joan Darrow (person)'],
  'Joan Darrow wrote it. “I like it,” Joan said.': ['Joan Darrow (person)'],
  'Will Ansell wrote it, and Ansell directs.': ['Will Ansell (person)'],
  'Unfortunately Laura Whitcombe is ill.': ['Laura Whitcombe (person)'],
  'Showrunner Laura Whitcombe is ill.': ['Laura Whitcombe (person)'],
  'Executive producer Laura Whitcombe is ill.': ['Laura Whitcombe (person)'],
  'The Emmy winner Laura Whitcombe is ill.': ['Laura Whitcombe (person)'],
  'Emmy Winner Laura Whitcombe was ill on Monday.': ['Laura Whitcombe (person)'],
  'We asked the Icon Award Tolland-Marsh won.': ['Tolland-Marsh (thing)'],
  'The Kinsella-directed film, with Harry Kinsella on set, opens soon.': ['Harry Kinsella (person)'],
  'Laura Whitcombe’s agent said nothing.': ['Laura Whitcombe (person)'],
  'The new boss is George R. Fennimore, we hear.': ['George R. Fennimore (person)'],
  'It was shot by Laura Whitcombe of Salt Orchard fame.': ['Laura Whitcombe (person)', 'Salt Orchard (work)'],
  'It won at the Norfolk Film Festival.': ['Norfolk Film Festival (organisation)'],
  'We were at Norfolk 2019, it seems.': ['Norfolk (organisation)'],
  'We liked Tavin Orrin’s new movie.': ['Tavin Orrin (person)'],
  'You may hear it on iTunes.': ['iTunes (organisation)'],
  'Now we wait for Episode VIII to open.': ['Episode VIII (work)'],
  'That was the end of Phase 3 for us.': [],
  'The release of K.T. Orrin’s film is near.': ['K.T. Orrin (person)'],
  'Titled Slugwort, the series is new.': ['Slugwort (work)'],
  'We met Laura Whitcombe & Ana Tolland there.': ['Laura Whitcombe (person)', 'Ana Tolland (person)'],
  'Fans of Laura Whitcombe are glad.': ['Laura Whitcombe (person)'],
  // characters
  'Laura Whitcombe plays Agnes Thorne in the film.': ['Laura Whitcombe (person)', 'Agnes Thorne (character)'],
  'It stars Laura Whitcombe as Agnes Thorne.': ['Laura Whitcombe (person)', 'Agnes Thorne (character)'],
  'Laura Whitcombe returns as the grieving widow Agnes Thorne.': [
    'Laura Whitcombe (person)',
    'Agnes Thorne (character)',
  ],
  'Agnes Thorne (Laura Whitcombe) finds the letter.': [
    'Agnes Thorne (character)',
    'Laura Whitcombe (person)',
  ],
  'Laura Whitcombe plays a cop. Later Captain Dorne (Peter Alsop) dies.': [
    'Laura Whitcombe (person)',
    'Captain Dorne (character)',
    'Peter Alsop (person)',
  ],
  'Then Colonel Brask learns the truth.': ['Colonel Brask (character)'],
  'In the second hour, Kestra’s brother dies.': ['Kestra (character)'],
  'A trap is set, and Callan escapes with Mirel.': ['Callan (character)', 'Mirel (character)'],
  'It is about Batman and Catwoman.': ['Batman (character)', 'Catwoman (character)'],
  'The villain Mordrake returns.': ['Mordrake (character)'],
  'Theo Brandt/The Lamplighter fights on, played by Peter Alsop as Theo Brandt.': [
    'Theo Brandt (character)',
    'The Lamplighter (character)',
    'Peter Alsop (person)',
  ],
  // works
  'From Saltwater Kin to The Quiet Orchard, these films are fine.': [
    'Saltwater Kin (work)',
    'The Quiet Orchard (work)',
  ],
  'We liked films like The Bitter Hollow and The Quiet Orchard best.': [
    'The Bitter Hollow (work)',
    'The Quiet Orchard (work)',
  ],
  'They made The Godfather Part II here.': ['The Godfather Part II (work)'],
  'We saw the film Brask: Gods and Kings twice.': ['Brask: Gods and Kings (work)'],
  // works set as titles
  'He liked “Salt House” best.': ['Salt House (work)'],
  'He liked “The Glass Road,” he said.': ['The Glass Road (work)'],
  'He liked ‘Winter Tide’ best.': ['Winter Tide (work)'],
  'He liked "Lovely" best.': ['Lovely (work)'],
  '“Salt House” ended. Fans of Salt House wept.': ['Salt House (work)'],
  // works by what stands around them
  'The series Salt House ends soon.': ['Salt House (work)'],
  'She stars in the drama Winter Tide.': ['Winter Tide (work)'],
  'Netflix’s Winter Tide begins soon.': ['Netflix (organisation)', 'Winter Tide (work)'],
  'We saw season two of Vandermeer.': ['Vandermeer (work)'],
  'We saw Vandermeer season two.': ['Vandermeer (work)'],
  'Fans want films like Korvath, Ellory and Dunmere.': ['Korvath (work)', 'Ellory (work)', 'Dunmere (work)'],
  'Korvath is a gripping new thriller.': ['Korvath (work)'],
  'He wrote Korvath (2003) at home.': ['Korvath (work)'],
  'The cast of Korvath met in London.': ['Korvath (work)', 'London (place)'],
  // titles across small words
  'She wrote for Stop and Catch Wind for years.': ['Stop and Catch Wind (work)'],
  'She wrote for Search for the Last Summer for years.': ['Search for the Last Summer (work)'],
  'He loves The Keeper of Small Hours most.': ['The Keeper of Small Hours (work)'],
  'He directed What They Did in the Dark years ago.': ['What They Did in the Dark (work)'],
  'She loves This Was Them most of all.': ['This Was Them (work)'],
  'He reads the Stranger’s Guide to the Garden daily.': ['Stranger’s Guide to the Garden (work)'],
  'They watched 12 Reasons Not on Monday.': ['12 Reasons Not (work)'],
  'He wrote Rogue Harbor: A Salt House Story in 2010.': ['Rogue Harbor: A Salt House Story (work)'],
  'He wrote Deep Harbor: The Long Night. Later, Deep Harbor was cut.': ['Deep Harbor: The Long Night (work)'],
  // well-known titles, their parts and what they are called for short
  'Nobody leaves Battlestar Galactica unmoved; Galactica is grim.': ['Battlestar Galactica (work)'],
  'A fan of Star Wars, she saw Star Wars: The Last Jedi twice.': [
    'Star Wars (work)',
    'Star Wars: The Last Jedi (work)',
  ],
  'She saw The Last Jedi twice.': ['The Last Jedi (work)'],
  'They talk of Toy Story 3 now.': ['Toy Story 3 (work)'],
  'They talk of Dune: Part Two now.': ['Dune: Part Two (work)'],
  'They film Halt and Catch Fire again.': ['Halt and Catch Fire (work)'],
  'He likes Game of Thrones; GoT is long.': ['Game of Thrones (work)'],
  'We binged Schitt’s Creek at home.': ['Schitt’s Creek (work)'],
  'The star of Lost joined Heroes.': ['Lost (work)', 'Heroes (work)'],
  // organisations and places
  'It moves from SciFi Channel to Hulu.': ['SciFi Channel (organisation)', 'Hulu (organisation)'],
  'It moves from NBC to Crown Harbor Studios.': ['NBC (organisation)', 'Crown Harbor Studios (organisation)'],
  'It was filmed in New York and in Belfast.': ['New York (place)', 'Belfast (place)'],
  'They opened the Fenwick Theater.': ['Fenwick Theater (place)'],
  // headlines: all words have capitals
  'Laura Whitcombe Joins Netflix Drama\n\nLaura Whitcombe signed on Monday.': [
    'Laura Whitcombe (person)',
    'Netflix (organisation)',
  ],
  'Deep Harbor Season 2 Gets a Trailer\n\nA trailer came out.': ['Deep Harbor (work)'],
  'How Peacock’s Deep Harbor Proves Its Critics Wrong\n\nIt came out.': [
    'Peacock (organisation)',
    'Deep Harbor (work)',
  ],
  'Fans Thrilled As Salt House Returns\n\nThe drama Salt House is back.': ['Salt House (work)'],
  'The Office Star Laura Whitcombe Explains Exit\n\nShe left.': [
    'The Office (work)',
    'Laura Whitcombe (person)',
  ],
  'WHITCOMBE LEAVES HOLLOWAY\n\nLaura Whitcombe has left the series Holloway.': [
    'Laura Whitcombe (person)',
    'Holloway (work)',
  ],
}

/** Nothing in these is a name. */
const NAMELESS: readonly string[] = [
  'Look, it is fine.',
  'OK, it is fine.',
  'MEH. It is fine.',
  'Fans wept. Critics laughed.',
  'Hopefully it ends well.',
  'Unsurprisingly it ended well.',
  'On Monday it ended, and in March it was back.',
  'It is the best American series on TV.',
  'BREAKING NEWS came late.',
  'Follow @RealDeadlampMovie for more.',
  'See https://Example.com/Deep-Harbor for more.',
  'It trends as #DeepHarbor now.',
  'It is an R-rated film about a T-shirt.',
  'The President spoke.',
  'Essential Quote: “it was late”.',
  'Season 2 begins with Episode 1.',
  'I think he knew.',
  'The return was late.',
  'Us and them.',
  'At the Oscars they met an Oscar winner.',
  'The finale aired at 9 p.m. ET on Thursday.',
]

test.each(Object.entries(READS))('names in: %s', (text, names) => {
  expect(namesIn(text)).toEqual(names)
})

test.each(NAMELESS)('no name in: %s', (text) => {
  expect(namesIn(text)).toEqual([])
})
