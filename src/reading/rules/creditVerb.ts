import { pattern, slotsOf } from '../slots/pattern.js'
import { ROLE_VERBS_JOINED, rolesOfVerbs } from './creditRoles.js'
import type { Rule } from './rule.js'

/** A credit as a verb: "directed by Carla Weiss", "Carla Weiss wrote Night Ferry". */
export const creditVerb: Rule = {
  predicate: 'credit',
  triggers: `directed direct directs directing written write writes wrote writing created create creates produced
    produce produces producing helm helmed helming helms penned penning pen pens composed scored
    developed co-created co-wrote co-written co-directed executive-produced executive scripted co-
    produced showrun`,
  patterns: [
    pattern(`(?:{work}{far})?\\b(?<verbs>${ROLE_VERBS_JOINED}) (?:for [a-z]+ )?by {a}{people}`),
    pattern(
      `{people}(?:,? who)? {will}(?<verbs>${ROLE_VERBS_JOINED}) (?:and [a-z]+ )?(?:episodes? of |the (?:script|screenplay|pilot|teleplay|music|score) (?:for|of) )?{a}{works}`,
    ),
  ],
  tells: (match) => {
    const works = [...slotsOf(match, 'works'), ...slotsOf(match, 'work')]
    const people = slotsOf(match, 'people')
    return rolesOfVerbs(match.groups['verbs'] ?? '').flatMap((role) =>
      people.flatMap((person) =>
        works.length === 0
          ? [{ subject: person.entity, role }]
          : works.map((work) => ({ subject: person.entity, role, work })),
      ),
    )
  },
  reads: {
    'Night Ferry is directed by Carla Weiss.': 'Carla Weiss · credit director · in Night Ferry',
    'Carla Weiss will write and direct “The Glass Road”.': [
      'Carla Weiss · credit director · in The Glass Road',
      'Carla Weiss · credit writer · in The Glass Road',
    ],
    'Salt House, created by Carla Weiss and David Stone, is a hit.': [
      'Carla Weiss · credit creator · in Salt House',
      'David Stone · credit creator · in Salt House',
    ],
  },
  ignores: [
    'The letter was written by hand, and Carla Weiss kept it.',
    'Salt House directed attention to Carla Weiss.',
  ],
}
