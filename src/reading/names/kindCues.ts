import type { EntityKind } from '../../model/entity.js'
import { ROLE_NOUNS, WORK_NOUNS } from './nameWords.js'

/** How much a neighbouring word speaks for each kind. */
export type Votes = Partial<Record<EntityKind, number>>

type CueTable = ReadonlyMap<string, Votes>

const cues = (rows: readonly (readonly [votes: Votes, words: string])[]): CueTable => {
  const table = new Map<string, Votes>()
  for (const [votes, words] of rows)
    for (const word of words.split(/\s+/)) table.set(word, { ...table.get(word), ...votes })
  return table
}

/** What only somebody has, and what only a work has: "Nora's brother", "Silo's finale". */
export const OWNED: CueTable = cues([
  [
    { character: 2.5, person: 0.5 },
    `brother sister father mother daughter son wife husband girlfriend boyfriend uncle aunt death fate identity powers past killer murder lover nemesis sidekick
    arc storyline backstory crew men army plan secret revenge heart blood arrival body mind ship apartment house`,
  ],
  [
    { work: 4 },
    `season seasons episode episodes premiere finale cast showrunner showrunners creator creators writers trailer fans ending sequel prequel reboot plot star stars
    audience ratings renewal cancellation run universe debut creators director directors`,
  ],
  [
    { person: 3 },
    `career performance portrayal casting agent directorial breakout interview representative rep publicist instagram twitter filmography memoir tweet tweets
    acting debut tenure work character role film films movie movies script screenplay direction novel novels bestseller book books`,
  ],
])

/** In "is a gripping series", "the actress", the noun that says what was named before. */
export const LATER_NOUNS: CueTable = cues([
  [
    { work: 3.5 },
    'series show film movie miniseries drama comedy thriller sitcom game anime novel book comic franchise musical documentary sequel prequel spinoff spin-off reboot remake adaptation blockbuster flick hit classic masterpiece',
  ],
  [
    { person: 4 },
    'actor actress director filmmaker comedian singer rapper showrunner screenwriter novelist producer musician author',
  ],
  [
    { character: 3 },
    'villain hero superhero vigilante detective witch wizard vampire assassin warrior lawyer soldier cop spy scientist robot alien monster king queen prince princess leader mercenary thief hunter antagonist protagonist character',
  ],
])

/** What a list is announced as: "films like", "stars including". */
export const LIST_NOUNS: ReadonlyMap<string, EntityKind> = new Map([
  ...'films film movies movie series shows show games titles hits classics anime dramas comedies thrillers sitcoms franchises blockbusters novels books musicals projects favorites gems masterpieces sequels westerns'
    .split(' ')
    .map((noun) => [noun, 'work'] as const),
  ...'regulars castmates actors stars directors actresses filmmakers comedians celebrities cast talents names performers legends writers'
    .split(' ')
    .map((noun) => [noun, 'person'] as const),
  ...'characters heroes villains superheroes'.split(' ').map((noun) => [noun, 'character'] as const),
])

/** The present tense that tells a story: "Nora discovers"; works do some of it too. */
export const STORY_VERB = /^\p{Ll}{2,}[^s]s$/u
export const WORK_VERBS: ReadonlySet<string> = new Set(
  `is was has does follows returns premieres stars airs streams tells explores sees features centers focuses begins ends opens arrives debuts hits comes tops takes
  lands drops makes brings gets gives marks offers remains continues delivers includes proves boasts shows needs works adds picks goes looks stands earns scores
  this his its as us plus`.split(/\s+/),
)

/** The word right before a name. */
export const BEFORE: CueTable = cues([
  [{ person: 4 }, [...ROLE_NOUNS].join(' ')],
  [{ person: 1.5 }, 'by alongside opposite'],
  [{ person: 1, character: 0.5 }, 'with'],
  [
    { character: 3 },
    'plays playing portrays portraying portrayed voices voicing character characters villain hero heroine superhero antagonist protagonist vigilante',
  ],
  [{ character: 3 }, 'as'],
  [{ character: 3 }, 'play portray named reprise reprises reprising avenge'],
  [
    { character: 2, person: 1 },
    'enemy nemesis foe sidekick gangster mobster spy vampire werewolf demon orphan widow officer cop boy girl soldier doctor nurse teacher attorney assassin killer wizard witch king queen prince princess scientist agent father mother brother sister friend husband wife girlfriend boyfriend fiancé fiancée daughter son lawyer detective',
  ],
  [{ work: 4 }, [...WORK_NOUNS].filter((word) => word !== 'special').join(' ')],
  [{ work: 3 }, 'titled entitled watching watch watched binge-watching binge stream streaming'],
  [{ work: 1.2 }, 'called in during season since'],
  [{ work: 0.6 }, 'on of from for'],
  [{ work: 2.5 }, 'binge-watch binge streaming original'],
  [{ place: 1.5 }, 'in at near around outside across'],
  [{ place: 0.7 }, 'to'],
  [{ organisation: 2.5 }, 'network studio streamer service company at via broadcaster'],
  [{ organisation: 1, work: 1 }, 'joined'],
  [{ organisation: 1.5, person: 1 }, 'told tells'],
  [
    { person: 2 },
    'stars starring cast casting directed created written hired tapped interviewed co-starring featuring',
  ],
])

/** The word right after a name. */
export const AFTER: CueTable = cues([
  [
    { person: 4 },
    `said says told explained explains revealed added admitted admits joked jokes teased teases wrote tweeted confirmed recalled
    noted insisted laughed quipped insists confessed confesses`,
  ],
  [{ person: 1.5 }, 'tells reveals adds writes notes continued shared announced discussed talks spoke'],
  [{ person: 2.5 }, 'as'],
  [
    { person: 2.5 },
    'stars starring plays played directs directed wrote directs produces produced voices co-stars portrays portrayed joins joined signed reprises',
  ],
  [{ person: 1.5, character: 1.5 }, 'who himself herself whose'],
  [
    { character: 2 },
    'kills killed fights discovers learns escapes realizes meets finds confronts saves betrays vows',
  ],
  [{ character: 1.5, person: 1 }, 'dies died'],
  [
    { work: 4 },
    `season seasons episode episodes premieres premiered premiering premiers airs aired airing finale premiere showrunner showrunners creator spinoff spin-off
    sequel prequel reboot remake revival trailer teaser star stars cast co-star fans recap review franchise trilogy universe movie movies film films series show
    debuts debuted director writer producer fandom panel panels website soundtrack book books game comic comics`,
  ],
  [{ work: 2 }, 'returns which opens hits stars follows centers tells ended ends'],
  [
    { organisation: 3 },
    'announced ordered renewed cancelled canceled picked reports reported executives president',
  ],
  [{ organisation: 2 }, 'original originals series show drama has comedy miniseries'],
  [{ organisation: 5 }, 'banner shingle'],
])
