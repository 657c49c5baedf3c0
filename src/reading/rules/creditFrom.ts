import { pattern, slotsOf } from '../slots/pattern.js'
import type { Rule } from './rule.js'
import { workOf } from './workOf.js'

const SHOW =
  '(?:series|show|drama|dramedy|comedy|sitcom|miniseries|docuseries|project|anthology|reboot|spinoff|procedural)'

/** Whose work it is where no role is named: "the new Hulu drama from Carla Weiss: Night Ferry". */
export const creditFrom: Rule = {
  predicate: 'credit',
  triggers: 'from brainchild',
  patterns: [
    pattern(`\\b${SHOW} from {people}(?:,|:| called| titled) {work}`),
    // "this odd thriller from Carla Weiss", where the thriller is one already named
    pattern("{described:work} from {people}(?!'s| to\\b)"),
    pattern('\\b(?<creator>brainchild) of {people}'),
    pattern(`{work}, (?:the |an? )(?:[a-z-]+ |\uE000[OT]\\d+\uE001(?:'s)? ){0,4}${SHOW} from {people}`),
  ],
  tells: (match) => {
    const [described] = slotsOf(match, 'described')
    if (described?.named === true) return []
    const work = described ?? workOf(match)
    const role = match.groups['creator'] === undefined ? 'other' : 'creator'
    return slotsOf(match, 'people').map(({ entity: subject }) => ({ subject, role, work }))
  },
  reads: {
    'Hulu showed the new drama from Carla Weiss and David Stone: “Night Ferry.”': [
      'Carla Weiss · credit other · in Night Ferry',
      'David Stone · credit other · in Night Ferry',
    ],
    'Silo is the brainchild of Carla Weiss.': 'Carla Weiss · credit creator · in Silo',
    'Silo is funny. This odd thriller from Carla Weiss takes its time.':
      'Carla Weiss · credit other · in Silo',
  },
  ignores: [
    'Nobody will keep Silo from Ana Lopez.',
    'Night Ferry kept Ana Lopez from Carla Weiss.',
    'Silo moved from Ana Lopez’s town.',
  ],
}
