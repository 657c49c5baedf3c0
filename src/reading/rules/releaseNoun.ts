import { pattern, slotsOf } from '../slots/pattern.js'
import { releaseValue } from './releaseValue.js'
import type { Rule } from './rule.js'

/** A release as a noun: "the May 5 premiere of Silo", "Silo's finale on Sunday", "a release date of". */
export const releaseNoun: Rule = {
  predicate: 'release',
  triggers: 'premiere premieres debut release finale launch bow return trailer teaser dvd opening date',
  patterns: [
    pattern(
      "{moment}(?:'s)? (?<noun>(?:[a-z-]+ ){0,3}(?:premiere|debut|release|finale|launch|bow|opening)) (?:date )?(?:of|for) {a}{work}",
    ),
    pattern(
      "{moment}(?:'s)? {work}(?:'s)? (?<noun>(?:[a-z-]+ ){0,3}(?:premiere|debut|release|finale|launch|opening))",
    ),
    pattern(
      "{work}(?:'s?)? (?<noun>(?:[a-z-]+ ){0,3}(?:premiere|debut|release|finale|launch|opening|trailer|teaser))(?: date)?(?:,| is| was| has been|, which)*(?: set)?(?: airs| aired| (?:on|for|in|of))*(?: [a-z]+){0,3}? {moment}",
    ),
  ],
  tells: (match) => {
    const [work] = slotsOf(match, 'work')
    const [moment] = slotsOf(match, 'moment')
    if (work === undefined) return []
    return [
      {
        subject: work.entity,
        work,
        value: releaseValue(match.groups['noun'] ?? ''),
        happens: moment ?? null,
      },
    ]
  },
  reads: {
    'Fans wait for the March 6 premiere of “Salt House.”': 'Salt House · release · 2020-03-06',
    'Sunday’s Harbor Lights finale was long.': 'Harbor Lights · release finale · 2019-11-10',
    'Salt House is late, but the Harbor Lights release date is January 10, 2020.':
      'Harbor Lights · release · 2020-01-10',
  },
  ignores: ['Ana Lopez wept at the premiere of Harbor Lights.'],
}
