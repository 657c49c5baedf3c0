import type { EntityKind } from '../../model/entity.js'
import { HONORIFICS, ORGANISATION_ENDINGS, ROLE_NOUNS, WORK_NOUNS } from './nameWords.js'

/** How much a neighbouring word speaks for each kind. */
export type Votes = Partial<Record<EntityKind, number>>

type CueTable = ReadonlyMap<string, Votes>

const cues = (rows: readonly (readonly [votes: Votes, words: string])[]): CueTable => {
  const table = new Map<string, Votes>()
  for (const [votes, words] of rows)
    for (const word of words.split(/\s+/)) table.set(word, { ...table.get(word), ...votes })
  return table
}

/** The word right before a name. */
export const BEFORE: CueTable = cues([
  [{ person: 4 }, [...ROLE_NOUNS].join(' ')],
  [{ person: 1.5 }, 'by with alongside opposite'],
  [
    { character: 3 },
    'plays playing portrays portraying portrayed voices voicing character characters villain hero heroine superhero antagonist protagonist vigilante',
  ],
  [{ character: 4 }, 'as'],
  [{ character: 3 }, 'play portray named reprise reprises reprising avenge'],
  [
    { character: 2, person: 1 },
    'husband wife girlfriend boyfriend fiancé fiancée daughter son lawyer detective',
  ],
  [{ work: 4 }, [...WORK_NOUNS].filter((word) => word !== 'special').join(' ')],
  [{ work: 3 }, 'titled entitled watching watch watched binge-watching binge stream streaming'],
  [{ work: 1.5 }, 'called in on of from for during season'],
  [{ place: 1.5 }, 'in at to near around outside across'],
  [{ organisation: 2.5 }, 'network studio streamer service company at via joined broadcaster'],
  [{ organisation: 1.5, person: 1 }, 'told tells to'],
])

/** The word right after a name. */
export const AFTER: CueTable = cues([
  [
    { person: 4 },
    `said says told tells explained explains revealed reveals added adds admitted admits joked jokes teased teases wrote writes tweeted confirmed recalled
    noted notes continued shared insisted laughed quipped announced insists admits confessed confesses discussed talks spoke`,
  ],
  [
    { person: 2.5 },
    'stars starring plays played directs directed wrote directs produces produced voices co-stars portrays portrayed joins joined signed reprises',
  ],
  [{ person: 1.5, character: 1.5 }, 'who himself herself whose'],
  [
    { character: 2 },
    'dies died kills killed fights discovers learns escapes realizes meets finds confronts saves betrays vows',
  ],
  [
    { work: 4 },
    `season seasons episode episodes premieres premiered premiering premiers airs aired airing finale premiere showrunner showrunners creator spinoff spin-off
    sequel prequel reboot remake trailer teaser star stars cast co-star fans recap review franchise trilogy universe movie movies film films series show
    debuts debuted director writer producer fandom soundtrack book books game comic comics`,
  ],
  [{ work: 2 }, 'returns which is opens hits stars follows centers tells ended ends'],
  [
    { organisation: 3 },
    'announced ordered renewed cancelled canceled picked reports reported executives president',
  ],
  [{ organisation: 2 }, 'original originals series show drama has comedy miniseries'],
])

/** What a name's own words say. `words` are lower case. */
export function shapeVotes(
  words: readonly string[],
  known: { readonly givenName: boolean; readonly ordinary: number },
): Votes {
  const [first = ''] = words
  const last = words.at(-1) ?? ''
  const votes: Record<string, number> = {}
  const add = (kind: EntityKind, weight: number): void => void (votes[kind] = (votes[kind] ?? 0) + weight)
  if (words.length > 1 && ORGANISATION_ENDINGS.has(last)) add('organisation', 4)
  if (HONORIFICS.has(first) && words.length > 1) add('character', 3)
  if (first === 'the' && words.length > 1) add('work', 2.5)
  if (words.some((word) => word === 'of' || word === 'the' || /\d/.test(word)) && first !== 'the')
    add('work', 2)
  if (known.givenName) add('person', words.length === 2 || words.length === 3 ? 4 : 1)
  if (known.givenName && words.length === 1) add('character', 1)
  if (words.length >= 2 && words.length <= 3 && known.ordinary === 0) add('person', 2)
  if (words.length >= 2 && known.ordinary === words.length) add('work', 2)
  if (words.length >= 5) add('work', 2)
  return votes
}
