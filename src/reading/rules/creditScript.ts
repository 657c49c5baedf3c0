import { pattern, slotsOf } from '../slots/pattern.js'
import type { Rule } from './rule.js'

const THINGS: readonly (readonly [RegExp, string])[] = [
  [/screenplay|script|teleplay|story/, 'writer'],
  [/music|score/, 'composer'],
  [/novel|book|memoir|comic/, 'author'],
]

/** "from a screenplay by Carla Weiss", "music by David Stone", "based on the novel by Erin Walsh". */
export const creditScript: Rule = {
  predicate: 'credit',
  triggers: 'screenplay script teleplay story music score',
  patterns: [
    pattern(
      '(?<thing>screenplay|script|teleplay|story|music|score) (?:is |was )?(?:written |penned |composed )?(?:by|from) {a}{people}',
    ),
  ],
  tells: (match) => {
    const role = THINGS.find(([words]) => words.test(match.groups['thing'] ?? ''))?.[1]
    return slotsOf(match, 'people').map((person) => ({ subject: person.entity, role: role ?? null }))
  },
  reads: {
    'The Glass Road has a screenplay by Carla Weiss and music by David Stone.': [
      'Carla Weiss · credit writer · in The Glass Road',
      'David Stone · credit composer · in The Glass Road',
    ],
  },
  ignores: ['Carla Weiss read the script in The Glass Road offices.'],
}
