import { pattern, slotsOf } from '../slots/pattern.js'
import type { Rule } from './rule.js'
import { workOf } from './workOf.js'

/** "Ana Lopez plays a smuggler": the character has no name yet, so it is described. */
export const playsUnnamed: Rule = {
  predicate: 'plays',
  triggers: 'play plays played playing portray portrays portrayed as',
  patterns: [
    pattern(
      '{person}(?:,? who)? {will}(?:plays?|played|playing|portrays?|portrayed) (?<value>(?:an?|the|his|her) (?!role|part|game|character named|character called)[a-z\' -]{3,50}?)(?:,? (?:in|on) {a}{work})?(?=[,.;:—)"]|$| in | who | that | and | named | called | whose | opposite | alongside )',
    ),
    pattern(
      '{person} {will}(?:cast|star|stars|starring|starred) as (?<value>an? [a-z\' -]{3,50}?)(?:,? (?:in|on) {a}{work})?(?=[,.;:—)"]|$| in | who | that | and | named | called | whose | opposite | alongside )',
    ),
  ],
  tells: (match) => {
    const [person] = slotsOf(match, 'person')
    const value = match.groups['value']?.trim()
    return person === undefined || value === undefined
      ? []
      : [{ subject: person.entity, value, work: workOf(match) }]
  },
  reads: {
    'Ana Lopez plays a smuggler in Night Ferry.': 'Ana Lopez · plays a smuggler · in Night Ferry',
    'Ben Okoye will play an old friend of the family in “Salt House”.':
      'Ben Okoye · plays an old friend of the family · in Salt House',
    'David Stone has been cast as a retired judge in Harbor Lights.':
      'David Stone · plays a retired judge · in Harbor Lights',
  },
  ignores: ['Ana Lopez plays a role in Night Ferry.', 'Harbor Lights plays a game with its viewers.'],
}
