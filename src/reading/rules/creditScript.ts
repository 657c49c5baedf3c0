import { pattern, slotsOf } from '../slots/pattern.js'
import type { Rule } from './rule.js'
import { workOf } from './workOf.js'

const THINGS: readonly (readonly [RegExp, string])[] = [
  [/screenplay|script|teleplay|story|draft/, 'writer'],
  [/music|score|soundtrack/, 'composer'],
  [/novel|book|memoir|comic|play|manga|trilogy/, 'author'],
]

/** "from a screenplay by Carla Weiss", "music by David Stone", "based on the novel by Erin Walsh". */
export const creditScript: Rule = {
  predicate: 'credit',
  triggers: `screenplay script teleplay story music score soundtrack novel novels book books memoir comic comics manga play
    draft trilogy`,
  patterns: [
    pattern(
      '\\b(?<thing>screenplay|script|teleplay|story|music|score) (?:(?:of|for|to) {a}{work} )?(?:is |was |comes |will be )?(?:(?:written|penned|composed|co-written) )?(?:by|from) (?:[A-Za-z-]+ ){0,4}?{people}',
    ),
    pattern(
      '(?:based (?:up)?on|inspired by|adapted from|adaptation of|from) (?:the |an? )?(?:\uE000[PT]\\d+\uE001 )?(?:(?!by\\b)[a-z0-9-]+,? ){0,5}(?<thing>novel|book|memoir|comic|play|manga|trilogy)s?(?: series)?(?: of the same name| of the same title)? (?:written )?(?:by|from) (?:[a-z-]+ ){0,4}?{people}',
    ),
    pattern(
      "(?:based (?:up)?on|inspired by|adapted from|adaptation of) {people}'s? (?:\uE000T\\d+\uE001 )?(?:[a-z0-9-]+,? ){0,4}(?<thing>novel|book|memoir|comic|play|manga|trilogy)s?(?:(?: series)? of the same (?:name|title))?(?=[,.;)]|$| of | and | which | about | with | from )",
    ),
    // "Screenplay: Carla Weiss"
    pattern('^(?<thing>Screenplay|Script|Story|Music|Score)(?: by)?: {people}'),
    // "Carla Weiss' sharp script"
    pattern(
      "{people}'s? (?:(?!new|next|first|own|old|other)[a-z-]+,? (?:and )?){0,3}(?<thing>screenplay|script|teleplay|score)\\b(?! (?:for|of) {a}\uE000W)",
    ),
    pattern(
      '{people} {will}(?:wrote|writing|write|penned|penning|pen|composed|composing|compose|scored|co-wrote|co-writing|working on|turned in|delivered|handed in|polishing|rewriting|rewrote) (?:the |a |its |an )?(?:new |latest |first |original |second )?(?<thing>screenplay|script|teleplay|score|music|draft)(?! (?:for|of) {a}\uE000W)',
    ),
  ],
  tells: (match) => {
    const role = THINGS.find(([words]) => words.test(match.groups['thing']?.toLowerCase() ?? ''))?.[1]
    return slotsOf(match, 'people').map((person) => ({
      subject: person.entity,
      role: role ?? null,
      work: workOf(match),
    }))
  },
  reads: {
    'The Glass Road has a screenplay by Carla Weiss and music by David Stone.': [
      'Carla Weiss · credit writer · in The Glass Road',
      'David Stone · credit composer · in The Glass Road',
    ],
    'The Glass Road is out.\n\nScreenplay: Carla Weiss': 'Carla Weiss · credit writer · in The Glass Road',
    'The Glass Road is based on the 2012 novel by David Stone.':
      'David Stone · credit author · in The Glass Road',
    'Silo is based on Erin Walsh’s best-selling comic book of the same name.':
      'Erin Walsh · credit author · in Silo',
    'Winter Tide is late. Carla Weiss wrote the script.': 'Carla Weiss · credit writer · in Winter Tide',
    'Winter Tide moves us. Ben Okoye’s strange, quiet score helps.':
      'Ben Okoye · credit composer · in Winter Tide',
    'Silo is long. Hana Sato will be composing the music.': 'Hana Sato · credit composer · in Silo',
    'Salt House is over. The score of Winter Tide is by Hana Sato.':
      'Hana Sato · credit composer · in Winter Tide',
    'Silo, from a script by Hana Sato, is short.': 'Hana Sato · credit writer · in Silo',
  },
  ignores: [
    'Carla Weiss read the script in The Glass Road offices.',
    'Ana Lopez’s next script is not about Silo.',
    'The story told by Ana Lopez on Silo is sad.',
    'Ana Lopez bought a book near the Silo set.',
  ],
}
