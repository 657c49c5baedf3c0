import { pattern, slotsOf } from '../slots/pattern.js'
import { STAGE_OBJECTS } from './productionStages.js'
import type { Rule } from './rule.js'

const STAGE_FIRST = STAGE_OBJECTS.map(
  ([stage, words]) =>
    [
      stage,
      pattern(`\\b(?<verbs>${words}) {a}{works}${stage === 'renewed' ? '(?: for {to:work})?' : ''}`),
    ] as const,
)

/** A stage of making, the stage first: "shooting Silo and the second season of Salt House back-to-back". */
export const productionOf: Rule = {
  predicate: 'production',
  triggers: `shoot shooting shoots shot film filming filmed films production cameras photography wrap wrapped
    wraps wrapping finished finishing renew renewed renews renewing renewal picked picks cancelled
    canceled cancels axed axes plug cancellation order ordered orders ordering greenlit greenlights
    developing develops working writing announce announced announces announcing unveiled unveils
    scrapped`,
  patterns: STAGE_FIRST.map(([, compiled]) => compiled),
  tells: (match) => {
    const stage = STAGE_FIRST.find(([, compiled]) => compiled === match.pattern)?.[0]
    // "has renewed Silo for a second season" is said of that season.
    const season = slotsOf(match, 'to')[0]?.season
    return slotsOf(match, 'works').map((work) => ({
      subject: work.entity,
      work: season == null ? work : { ...work, season },
      value: stage ?? null,
      happens: 'near' as const,
    }))
  },
  reads: {
    'Hulu has renewed Salt House for a second season.': 'Salt House · production renewed · season 2',
    'She will be shooting Night Ferry and the second season of Salt House back-to-back this year.': [
      'Night Ferry · production filming · 2019',
      'Salt House · production filming · season 2 · 2019',
    ],
    'Netflix has ordered “Silo.”': 'Silo · production ordered',
    'Production on The Glass Road begins in March 2020.': 'The Glass Road · production filming · 2020-03',
    'HBO has cancelled Harbor Lights.': 'Harbor Lights · production cancelled',
  },
  ignores: ['She shot a glance at Ana Lopez.', 'Ben Okoye ordered lunch on the Salt House set.'],
}
