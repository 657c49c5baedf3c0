import { pattern } from '../slots/pattern.js'
import { ROLES, tellsCredit } from './creditRoles.js'
import type { Rule } from './rule.js'

/** A credit as an apposition: "Harbor Lights showrunner Carla Weiss", "Carla Weiss, the creator of Harbor Lights". */
export const creditNoun: Rule = {
  predicate: 'credit',
  presupposed: true,
  triggers: `showrunner showrunners creator creators co-creator co-creators director directors co-director writer
    writers screenwriter screenwriters scribe producer producers composer author novelist developer host
    helmer filmmaker writer-director cinematographer co-writer co-host narrator mastermind exec co-showrunner co-showrunners`,
  patterns: [
    pattern(`{works}(?:'s?)?,? (?:[a-z-]+ ){0,1}?${ROLES},? {people}`),
    pattern(
      `(?<!\uE001 |\uE001's )(?<![\\w-])${ROLES} {people}(?!'s? (?:new|next|upcoming))(?: (?:of|for|on|behind) {a}{work})?`,
    ),
    pattern(`{people},? (?:the |an? )?(?:[a-z-]+ ){0,1}?${ROLES} (?:of|for|on|behind) {a}{works}`),
    pattern(`${ROLES} of {works},? {people}`),
  ],
  tells: tellsCredit,
  reads: {
    'Harbor Lights showrunners Carla Weiss and David Stone are writing.': [
      'Carla Weiss · credit showrunner · in Harbor Lights',
      'David Stone · credit showrunner · in Harbor Lights',
    ],
    'Salt House and Night Ferry writer David Stone spoke.': [
      'David Stone · credit writer · in Night Ferry',
      'David Stone · credit writer · in Salt House',
    ],
    'Carla Weiss, the creator of “Salt House,” was there.': 'Carla Weiss · credit creator · in Salt House',
    'On Harbor Lights, showrunner Carla Weiss has a plan.':
      'Carla Weiss · credit showrunner · in Harbor Lights',
    'If Salt House ends, showrunner Carla Weiss and Ana Lopez may stay.':
      'Carla Weiss · credit showrunner · in Salt House',
    '“The Glass Road” writer-director Carla Weiss agreed.': [
      'Carla Weiss · credit director · in The Glass Road',
      'Carla Weiss · credit writer · in The Glass Road',
    ],
  },
  ignores: ['Carla Weiss thanked the showrunner of her heart.', 'The creator economy surprised Carla Weiss.'],
}
