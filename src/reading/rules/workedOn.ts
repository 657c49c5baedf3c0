import { pattern, slotsOf } from '../slots/pattern.js'
import { asPerson } from './asPerson.js'
import type { Rule } from './rule.js'
import { isNamedAsCrew } from './starsInParentheses.js'

const PERSON = '(?<person>\uE000[PN]\\d+\uE001)'

/** What somebody is known for, where it is not said that they act in it: "of Salt House fame", "who worked on Silo". */
export const workedOn: Rule = {
  predicate: 'worked-on',
  presupposed: true,
  triggers:
    'known fame worked works working behind veteran director directors writer writers creator creators by from famous producer producers script credits',
  patterns: [
    pattern(
      `${PERSON},? \\(?(?:who is |is |was )?(?:best |mostly |also )?(?:known|famous) (?:for|from) (?!his|her|their)(?:the )?(?:[a-z-]+ ){0,3}?{works}`,
    ),
    pattern(`${PERSON},? \\(?of {a}{works} fame`),
    pattern(
      `${PERSON}{who} (?:(?:has|had|have|previously|also|once|already|first|both) )*(?:worked|working) (?:together )?on (?!(?:a|an|the script)\\b){a}{works}`,
    ),
    pattern(
      `${PERSON},? (?:the (?:man|woman|mind|minds|team|people|duo|genius|mastermind|brains|force|filmmaker|studio)|a veteran|an alum|alumnus|alumna)(?: behind| of| from) {a}{works}`,
    ),
    // "Ana Lopez's other credits include Silo and Salt House."
    pattern(`${PERSON}'s? (?:[A-Za-z]+ ){0,3}credits (?:also )?include {a}{works}`),
    pattern(`(?<crew>${PERSON}) \\((?<works>\uE000W\\d+\uE001(?:(?:,| and|, and) \uE000W\\d+\uE001)*)\\)`),
  ],
  tells: (match) => {
    const subject = asPerson(slotsOf(match, 'person')[0])
    if (subject === null || (match.groups['crew'] !== undefined && !isNamedAsCrew(match))) return []
    return slotsOf(match, 'works').map((work) => ({ subject, object: work.entity, work }))
  },
  reads: {
    'David Stone, best known for Winter Tide, has a new idea.':
      'David Stone · worked-on Winter Tide · in Winter Tide',
    'Erin Walsh’s other credits include “Silo” and “Salt House.”': [
      'Erin Walsh · worked-on Salt House · in Salt House',
      'Erin Walsh · worked-on Silo · in Silo',
    ],
    'Ana Lopez of Harbor Lights fame spoke in Paris.':
      'Ana Lopez · worked-on Harbor Lights · in Harbor Lights',
    'Carla Weiss, who worked on Silo and Salt House, will run it.': [
      'Carla Weiss · worked-on Salt House · in Salt House',
      'Carla Weiss · worked-on Silo · in Silo',
    ],
    'Director Ben Okoye (“Night Ferry”) is at the helm.':
      'Ben Okoye · worked-on Night Ferry · in Night Ferry',
    'George Imrie, the mind behind Silo, is back.': 'George Imrie · worked-on Silo · in Silo',
    'Sally Munro, known for “Blue Ladder,” has retired.':
      'Sally Munro · worked-on Blue Ladder · in Blue Ladder',
  },
  ignores: [
    'David Stone is known for his patience on Winter Tide.',
    'Newcomer Erin Walsh (“Salt House”) is in talks.',
    'Ana Lopez works out for Harbor Lights.',
    'Winter Tide is best known for its ending.',
  ],
}
