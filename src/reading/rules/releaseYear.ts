import { pattern, slotsOf } from '../slots/pattern.js'
import { releaseValue } from './releaseValue.js'
import type { Rule } from './rule.js'

const NOUN =
  '(?:film|movie|series|show|miniseries|drama|comedy|thriller|sequel|prequel|reboot|remake|spinoff|special|documentary|horror|hit|classic|novel|book|game|album|musical|flop|blockbuster|debut)'

/** A work called by when it comes out: "2007's The Glass Road", "the 2016 film The Glass Road", "The Glass Road (2016)". */
export const releaseYear: Rule = {
  predicate: 'release',
  presupposed: true,
  triggers: '*',
  patterns: [
    pattern("{moment}'s? (?:[a-z-]+ ){0,4}{work}"),
    pattern(`(?:[Tt]he|[Hh]is|[Hh]er|[Tt]heir|[Aa]|\\w's) {moment} (?<noun>(?:[a-z-]+ ){0,2}${NOUN}) {work}`),
    pattern('{work} \\({moment}\\)'),
  ],
  tells: (match) => {
    const [work] = slotsOf(match, 'work')
    const [moment] = slotsOf(match, 'moment')
    if (work === undefined || moment?.moment?.edtf == null || !/^\d{4}(?:-\d\d)?$/.test(moment.moment.edtf))
      return []
    const noun = match.groups['noun'] ?? ''
    const value = /novel|book/.test(noun) ? 'book' : /game/.test(noun) ? 'game' : releaseValue(noun)
    return [{ subject: work.entity, work, value, happens: moment }]
  },
  reads: {
    'She was last seen in 2007’s The Glass Road.': 'The Glass Road · release · 2007',
    'He directs next year’s Night Ferry.': 'Night Ferry · release · 2020',
    'The 2016 thriller “The Glass Road” was her first.': 'The Glass Road · release · 2016',
    'He wrote Night Ferry (2012) alone.': 'Night Ferry · release · 2012',
  },
  ignores: ['In 2007, fans of The Glass Road met.', 'Friday’s Salt House news was good.'],
}
