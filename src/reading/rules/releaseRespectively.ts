import { pattern, slotsOf } from '../slots/pattern.js'
import type { Rule } from './rule.js'
import { ONWARD } from './workPieces.js'

const MOMENTS = '(?<moments>\uE000T\\d+\uE001(?:,? (?:and )?(?:on )?\uE000T\\d+\uE001){1,5})'
const VERB =
  '(?:premiere|debut|arrive|open|launch|land|drop|air|return|follow|hit|released?|releasing|come|coming|out|due|slated|set|bow|stream)'

/** As many dates as works, in one order: "Silo and Salt House arrive on March 6 and May 8, respectively". */
export const releaseRespectively: Rule = {
  predicate: 'release',
  triggers: 'respectively',
  patterns: [pattern(`{works}[^\uE000]{0,60}\\b${VERB}s?\\b${ONWARD}${MOMENTS},? respectively`)],
  tells: (match) => {
    const works = slotsOf(match, 'works')
    const moments = slotsOf(match, 'moments')
    if (works.length !== moments.length) return []
    return works.map((work, i) => ({ subject: work.entity, work, happens: moments[i] ?? null }))
  },
  reads: {
    'The Glass Road and Winter Tide will follow on March 6, 2020 and May 8, 2020, respectively.': [
      'The Glass Road · release · 2020-03-06',
      'Winter Tide · release · 2020-05-08',
    ],
  },
  ignores: [
    'Ana Lopez and Ben Okoye filmed Silo and Night Ferry in 2018 and 2019, respectively.',
    'Silo, Salt House and Night Ferry arrive on March 6 and May 8, respectively.',
  ],
}
