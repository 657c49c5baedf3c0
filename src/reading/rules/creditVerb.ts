import { pattern, slotsOf } from '../slots/pattern.js'
import { tellsCredit, VERBED } from './creditRoles.js'
import type { Rule } from './rule.js'
import { workOf } from './workOf.js'

/** A credit as a verb: "directed by Carla Weiss", "Carla Weiss wrote Night Ferry". */
export const creditVerb: Rule = {
  predicate: 'credit',
  triggers: `directorial directed direct directs directing written write writes wrote writing created create creates produced
    produce produces producing helm helmed helming helms penned penning pen pens composed scored
    developed co-created co-wrote co-written co-directed executive-produced executive scripted co-produced showrun`,
  patterns: [
    pattern(`(?:{work}{far})?\\b${VERBED} (?:for [a-z]+ )?by (?:[A-Za-z.-]+ ){0,4}?{people}`),
    pattern(
      `{people}(?:,? who)? {will}${VERBED} (?:and [a-z]+ )?(?:episodes? of |the (?:script|screenplay|pilot|teleplay|music|score) (?:for|of) )?{a}{works}`,
    ),
    // "were hired to direct": of what stands before, or in an earlier sentence.
    pattern(
      `{people}(?:,? who)? {gap}(?:hired|attached|lined up|set|tapped|signed(?: on)?|on board|in talks|enlisted|back|returning|chosen|brought in|named) to ${VERBED}(?=[,.;]|$| and | for | with | it| the film| the movie| the series| the show| the pilot)`,
    ),
    pattern(`{person}-${VERBED} {a}{work}`),
    pattern(`{people}{gap}directorial debut (?:with|on) {a}{work}(?<verbs>)`),
  ],
  tells: (match) =>
    match.groups['verbs'] === ''
      ? slotsOf(match, 'people').map(({ entity: subject }) => ({
          subject,
          role: 'director',
          work: workOf(match),
        }))
      : tellsCredit(match),
  reads: {
    'The Glass Road is stuck. Carla Weiss was hired to direct, with filming next year.':
      'Carla Weiss · credit director · in The Glass Road',
    'The Carla Weiss-directed film Night Ferry is out.': 'Carla Weiss · credit director · in Night Ferry',
    'Erin Walsh makes her directorial debut with The Glass Road.':
      'Erin Walsh · credit director · in The Glass Road',
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
    'The letter was written by hand, as Carla Weiss kept saying.',
    'Salt House directed attention to Carla Weiss.',
  ],
}
