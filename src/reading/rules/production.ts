import { pattern, slotsOf } from '../slots/pattern.js'
import { STAGE_VERBS } from './productionStages.js'
import type { Rule } from './rule.js'

const WORK_FIRST = STAGE_VERBS.map(
  ([stage, verbs]) =>
    [
      stage,
      pattern(
        `{work}(?:'s)?(?:,? (?:which|that)|,)?(?: (?:series|show|film|movie|miniseries|spinoff|reboot|sequel|revival|season))? {will}(?<verbs>${verbs})${stage === 'renewed' ? '(?:[^\uE000;.]{0,40}{to:work})?' : ''}`,
      ),
    ] as const,
)

/** A stage of making, the work first: "Silo is currently filming", "Silo has been renewed for season 3". */
export const production: Rule = {
  predicate: 'production',
  triggers: `coming comes back return returns returned gets getting got lands landed scores scored earns earned conclude concluded wraps wrapping production filming shooting shoot film photography cameras wrap wraps wrapped finished renewed renew
    renews picked pickup cancelled canceled axed scrapped dropped ordered greenlit order works
    development developing developed written writers casting pre-production post-production hold shelved
    halted delayed postponed pushed end ends ended ending concludes conclude announced season`,
  patterns: WORK_FIRST.map(([, compiled]) => compiled),
  tells: (match) => {
    const stage = WORK_FIRST.find(([, compiled]) => compiled === match.pattern)?.[0]
    const [work] = slotsOf(match, 'work')
    if (stage === undefined || work?.entity == null) return []
    // "renewed for a second season" is said of that season.
    const [to] = slotsOf(match, 'to')
    const target = stage === 'renewed' && to?.season != null ? { ...work, season: to.season } : work
    return [
      {
        subject: work.entity,
        work: target,
        value: stage,
        happens: stage === 'renewed' || stage === 'cancelled' ? null : 'near',
      },
    ]
  },
  reads: {
    'Salt House, which is currently filming, looks good.': 'Salt House · production filming',
    'Night Ferry is supposed to begin production later this fall.':
      'Night Ferry · production filming · 2019-23 · probable',
    '“Silo” was picked up for season 4.': 'Silo · production renewed · season 4',
    'Salt House has been renewed for a third season.': 'Salt House · production renewed · season 3',
    'Harbor Lights was cancelled after two seasons.': 'Harbor Lights · production cancelled',
    'The Glass Road is in development at Netflix.': 'The Glass Road · production in-development',
    'Silo will be coming back for a fourth season.': 'Silo · production renewed · season 4',
    'Salt House gets a second season at Hulu.': 'Salt House · production renewed · season 2',
    'Harbor Lights has not been renewed.': 'Harbor Lights · production renewed · not',
  },
  ignores: ['Ana Lopez renewed her vows after Salt House.', 'Salt House shoots past its rivals.'],
}
