import { pattern, slotsOf } from '../slots/pattern.js'
import { asPerson } from './asPerson.js'
import type { Rule } from './rule.js'
import { DESCRIBED } from './workPieces.js'

/** Somebody whose work on something is not said to be of any one kind: "worked with Ana Lopez on Silo". */
export const creditWorked: Rule = {
  predicate: 'credit',
  presupposed: true,
  triggers: 'worked working works collaborated teamed',
  patterns: [
    pattern(
      `{person}(?:[^\uE000\uE001;.]|\uE000[WO]\\d+\uE001's ){0,50}?\\b(?:worked|working|works|collaborated|teamed(?: up)?)(?: (?:together|closely|alongside|before|again|up))*(?: (?:with|alongside) (?:\uE000W\\d+\uE001(?:'s)? (?:[a-z-]+ ){0,2})?{with:people})? on (?!(?:set|a|an|the (?:set|script|score|music|screenplay|book|look|design|effects|costumes|season|pilot))\\b)(?:several |various |many |all |both )?${DESCRIBED}{works}(?!'s? (?:set|script|score|music|look|soundtrack|costumes|trailer|poster)\\b)`,
    ),
  ],
  tells: (match) =>
    [...slotsOf(match, 'person'), ...slotsOf(match, 'with')].flatMap((slot) => {
      const subject = asPerson(slot)
      if (subject === null) return []
      return slotsOf(match, 'works').map((work) => ({ subject, role: 'other', work }))
    }),
  reads: {
    'Carla Weiss, who once worked with David Stone on several Silo series, has left.': [
      'Carla Weiss · credit other · in Silo',
      'David Stone · credit other · in Silo',
    ],
    'Hana Sato worked on Salt House and Night Ferry.': [
      'Hana Sato · credit other · in Night Ferry',
      'Hana Sato · credit other · in Salt House',
    ],
    'George Imrie was working on the classic 1990s Silo series.': 'George Imrie · credit other · in Silo',
  },
  ignores: [
    'Ana Lopez worked on her tan during Silo.',
    'Ana Lopez works on the set of Silo.',
    'Ana Lopez met Ben Okoye. A plan worked on paper for Silo.',
  ],
}
