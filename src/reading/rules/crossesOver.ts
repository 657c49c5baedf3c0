import { pattern, slotsOf } from '../slots/pattern.js'
import type { Rule } from './rule.js'

/** Two works whose stories meet: "Salt House will cross over with Harbor Lights". */
export const crossesOver: Rule = {
  predicate: 'crosses-over-with',
  triggers: 'crossover crossovers cross-over cross crosses crossed crossing',
  patterns: [
    pattern('{work} {will}cross(?:es|ed|ing)?[ -]?over with {a}{other:work}'),
    pattern('{work}(?: ?/ ?| and | \\+ | & |—){other:work} (?:[a-z-]+ ){0,2}(?:crossovers?|cross-overs?)\\b'),
    pattern(
      '\\b(?:crossovers?|cross-overs?)(?: (?:event|episodes?|special|series|between|with|of|featuring)){1,3} {a}{work} (?:and|with|&) {a}{other:work}',
    ),
    pattern(
      '{work}[^\uE000.;]{0,40}?\\b(?:crossover|cross-over)(?: (?:event|episode|special))? with {a}{other:work}',
    ),
  ],
  tells: (match) => {
    const [work] = slotsOf(match, 'work')
    const [other] = slotsOf(match, 'other')
    if (work?.entity == null || other?.entity == null || work.entity.id === other.entity.id) return []
    return [{ subject: work.entity, object: other.entity, work }]
  },
  reads: {
    'Salt House will cross over with Harbor Lights in May.': 'Salt House · crosses-over-with Harbor Lights',
    'A crossover between Night Ferry and Silo may happen.': 'Night Ferry · crosses-over-with Silo · possible',
    'The Silo/Salt House crossover airs tonight.': 'Silo · crosses-over-with Salt House',
    'Harbor Lights plans a crossover event with Silo.': 'Harbor Lights · crosses-over-with Silo',
    '“Blue Ladder” crosses over with “The Tin Orchard” on Sunday.':
      'Blue Ladder · crosses-over-with The Tin Orchard',
  },
  ignores: [
    'The crossover episode of Silo has no Salt House stars.',
    'Ana Lopez crossed over from Silo to films.',
    'Silo and Salt House crossed a line.',
  ],
}
