import { pattern, slotsOf } from '../slots/pattern.js'
import type { Rule } from './rule.js'
import { workOf } from './workOf.js'

/** Somebody is in a work, nothing said of the part. */
export const stars: Rule = {
  predicate: 'cast',
  triggers: `star stars starring starred co-star co-stars co-starring appear appears appeared appearing guest
    guest-star guest-stars features featuring join joins joined joining actor actress alum cast lead
    headline headlines topline toplines also`,
  patterns: [
    pattern(
      '{people} {will}(?:star|co-star|guest[- ]star|appear|headline|topline)(?:s|red|ring|ed|ing)? (?:in|on|for|opposite [^,.]{2,30} in) {a}{work}',
    ),
    pattern('{people} {will}(?:headline|topline|lead)(?:s|d|ing)? {a}{work}'),
    pattern('{people} {will}join(?:s|ed|ing)?(?: the)?(?: voice)?(?: cast)?(?: of| for)? {a}{work}'),
    pattern(
      '{work}(?:,|, which|, also| also| which)? {will}(?:stars|co-stars|starring|co-starring|features?|featuring)(?: actors?)? {people}',
    ),
    pattern(
      '{work}{far}\\b(?:starring|co-starring|also stars|co-stars|alongside|cast (?:also )?includes) {people}',
    ),
    pattern('\\bcast (?:members )?[^.;]{0,80}?\\b(?:includes?|including|consists of|features?) {people}'),
    pattern('[Aa]lso (?:starring|returning|appearing|cast|joining)(?: (?:is|are))?:? {people}'),
  ],
  tells: (match) => {
    const work = workOf(match)
    return slotsOf(match, 'people').map((person) => ({ subject: person.entity, work }))
  },
  reads: {
    'Ana Lopez and Ben Okoye star in the thriller “The Glass Road.”': [
      'Ana Lopez · cast · in The Glass Road',
      'Ben Okoye · cast · in The Glass Road',
    ],
    'The Glass Road stars Ana Lopez, Ben Okoye, and Erin Walsh.': [
      'Ana Lopez · cast · in The Glass Road',
      'Ben Okoye · cast · in The Glass Road',
      'Erin Walsh · cast · in The Glass Road',
    ],
    'Erin Walsh is joining the cast of Salt House.': 'Erin Walsh · cast · in Salt House',
    'The whole cast returns to Salt House, including Ana Lopez and Erin Walsh.': [
      'Ana Lopez · cast · in Salt House',
      'Erin Walsh · cast · in Salt House',
    ],
    'Erin Walsh won’t appear in Salt House.': 'Erin Walsh · cast · in Salt House · not',
  },
  ignores: ['Ana Lopez watched the stars over Salt House.', 'Ana Lopez joined a gym after Salt House.'],
}
