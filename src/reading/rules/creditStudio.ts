import { organisationOf } from '../names/networkNamed.js'
import { pattern, slotsOf } from '../slots/pattern.js'
import type { Rule } from './rule.js'
import { workOf } from './workOf.js'

/** The company that makes a work: "Salt House is from Lionsgate", "produced by Universal Television". */
export const creditStudio: Rule = {
  predicate: 'credit',
  triggers: '*',
  patterns: [
    pattern(
      '{work} (?:is|was|hails|comes)(?: (?:a production|a co-production))? (?:from|by) {organisations}',
    ),
    pattern('(?:{work}{far})?\\bproduced by {organisations}'),
    pattern("(?<organisations>\uE000O\\d+\uE001)'s (?:[a-z-]+ ){0,3}{work}"),
  ],
  tells: (match) =>
    slotsOf(match, 'organisations').flatMap((studio) => {
      const listed = organisationOf(studio.entity)
      return listed === null || listed.is === 'studio'
        ? [{ subject: studio.entity, role: 'studio', work: workOf(match) }]
        : []
    }),
  reads: {
    'Salt House is from Lionsgate.': 'Lionsgate · credit studio · in Salt House',
    'Disney’s upcoming film “The Glass Road” is late.': 'Disney · credit studio · in The Glass Road',
  },
  ignores: ['Salt House is from HBO.', 'Netflix’s Salt House is fine.'],
}
