import { pattern } from '../slots/pattern.js'
import { ROLES, tellsCredit } from './creditRoles.js'
import type { Rule } from './rule.js'

const BECOMES =
  '(?:serv(?:e|es|ed|ing)|(?:on|come|came|comes) (?:on )?board|return(?:s|ing|ed)?|hired|named|announced|join(?:s|ed|ing)?|tak(?:e|es|ing) over|took over|attached|stepp(?:ed|ing) down|steps down|exit(?:s|ed|ing)|depart(?:s|ed|ing)?|left|quit)'

/** A credit that somebody has, takes on or gives up: "will serve as executive producer on Silo". */
export const creditServes: Rule = {
  predicate: 'credit',
  triggers: `showrunner showrunners creator creators co-creator co-creators director directors co-director writer
    writers screenwriter screenwriters scribe producer producers composer author novelist developer host
    helmer filmmaker writer-director cinematographer co-writer co-host narrator mastermind exec co-showrunner co-showrunners`,
  patterns: [
    pattern(
      `{people}(?:,|, (?:who|which)| who)? {will}(?:${BECOMES} )*(?:as )?(?:the |an? |its |his |her )?(?:[a-z-]+ ){0,1}?${ROLES} (?:of|for|on|behind) {a}{works}`,
    ),
    pattern(`{people} {will}${BECOMES} (?:on \uE000W\\d+\uE001 )?as (?:the |an? |its )?${ROLES}`),
    pattern(`{person}{gap} as (?:an? |the )(?:[a-z-]+ ){0,2}?${ROLES} (?:of|on|for|behind) {a}{works}`),
    pattern(`{person}{gap} (?:role|duties|gig|job) as ${ROLES} (?:of|on|for) {a}{works}`),
  ],
  tells: tellsCredit,
  reads: {
    'David Stone will serve as executive producer on Night Ferry.':
      'David Stone · credit executive producer · in Night Ferry',
    'David Stone made his name as a director on Harbor Lights.':
      'David Stone · credit director · in Harbor Lights',
    'Carla Weiss has stepped down as showrunner of Salt House.':
      'Carla Weiss · credit showrunner · in Salt House · not',
    'Carla Weiss is no longer the showrunner of Salt House.':
      'Carla Weiss · credit showrunner · in Salt House · not',
    'Erin Walsh may return as director on “Harbor Lights.”':
      'Erin Walsh · credit director · in Harbor Lights · possible',
  },
  ignores: ['Carla Weiss waited for the director.', 'Ana Lopez served drinks to the producer of Salt House.'],
}
