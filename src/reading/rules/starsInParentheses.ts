import { pattern, slotsOf } from '../slots/pattern.js'
import type { Rule } from './rule.js'

/** "Ana Lopez (Salt House, The Glass Road)": earlier works in parentheses after a name. */
export const starsInParentheses: Rule = {
  predicate: 'cast',
  presupposed: true,
  triggers: '*',
  patterns: [
    pattern(
      "(?<person>\uE000P\\d+\uE001) \\((?:TV's )?(?<works>\uE000W\\d+\uE001(?:, \uE000W\\d+\uE001)*)\\)",
    ),
  ],
  tells: (match) => {
    const [person] = slotsOf(match, 'person')
    return person === undefined
      ? []
      : slotsOf(match, 'works').map((work) => ({ subject: person.entity, work }))
  },
  reads: {
    'Newcomer Erin Walsh (“Salt House,” “Night Ferry”) is in talks.': [
      'Erin Walsh · cast · in Salt House',
      'Erin Walsh · cast · in Night Ferry',
    ],
  },
  ignores: ['Erin Walsh (of Salt House fame) is in talks.'],
}
