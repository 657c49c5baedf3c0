import { pattern, slotsOf } from '../slots/pattern.js'
import { asCharacter } from './asCharacter.js'
import { asPerson } from './asPerson.js'
import { ACTOR } from './partPieces.js'
import { quoteOf } from './quoteOf.js'
import type { Rule } from './rule.js'

const NAME = '\uE000[PNCWO]\\d+\uE001'
const LIST = `(?<list>(?:the )?${NAME}(?:,? (?:and |or |nor )?(?:the )?${NAME}){0,12})`

/** A list of those whom somebody does not play, and at times whom instead: "won't play any of …, but rather a new one". */
export const playsNone: Rule = {
  predicate: 'plays',
  triggers: 'play playing portray portraying',
  patterns: [
    pattern(
      `${ACTOR} [^\uE000\uE001;:—]{0,30}?\\b(?:won't|will not|isn't|is not|not) (?:be )?(?:play|playing|portray|portraying) (?:(?:any|either|one) of [^\uE000()]{0,60}[(:,—]+ ?|either )${LIST}\\)?(?: in {a}{work})?(?:,? but (?:rather |instead )?(?<value>an? (?:[a-z'-]+ ){0,3}[a-z'-]+?)(?=[,.;]|$| (?:who|in|injured|that|from|with|called|named)\\b))?`,
    ),
  ],
  tells: (match) => {
    const subject = asPerson(slotsOf(match, 'person')[0])
    if (subject === null) return []
    const denied = slotsOf(match, 'list').flatMap((slot) => {
      const object = asCharacter(match.slotted, slot)
      return object === null ? [] : [{ subject, object, negated: true }]
    })
    const value = quoteOf(match, 'value')
    return value === '' ? denied : [...denied, { subject, value, negated: false }]
  },
  reads: {
    'David Stone won’t be playing any of the old villains (Oswin Crake, The Lamplighter) in Harbor Lights, but rather a new character.':
      [
        'David Stone · plays Oswin Crake · in Harbor Lights · not',
        'David Stone · plays a new character · in Harbor Lights',
        'David Stone · plays The Lamplighter · in Harbor Lights · not',
      ],
    'Reportedly, Carla Weiss won’t be playing any of the rumored roles (Ruth Brandt or Lettie Marsh) in Salt House.':
      [
        'Carla Weiss · plays Lettie Marsh · in Salt House · probable · not',
        'Carla Weiss · plays Ruth Brandt · in Salt House · probable · not',
      ],
    'In Salt House, Hana Sato will not play either Ruth Brandt or Lettie Marsh.': [
      'Hana Sato · plays Lettie Marsh · in Salt House · not',
      'Hana Sato · plays Ruth Brandt · in Salt House · not',
    ],
  },
  ignores: ['Hana Sato will not play any of the new songs from Harbor Lights.'],
}
