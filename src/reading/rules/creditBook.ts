import { pattern, slotsOf } from '../slots/pattern.js'
import type { Rule } from './rule.js'
import { workOf } from './workOf.js'

/** Who wrote a book, comic or play: "the novel The Glass Road by David Stone", "David Stone's novel The Glass Road". */
export const creditBook: Rule = {
  predicate: 'credit',
  presupposed: true,
  triggers: 'novel novels book books comic comics memoir play manga trilogy bestseller novella graphic',
  patterns: [
    pattern(
      '(?:novels?|books?|comics?|comic book|memoir|play|manga|trilogy|bestseller|novella)(?: series)?,? (?:\uE000T\\d+\uE001 )?{work},? (?:written |penned )?by (?:[A-Za-z-]+ ){0,3}?{people}',
    ),
    pattern(
      "{people}'s? (?:[a-z-]+,? |\uE000T\\d+\uE001 ){0,3}(?:novels?|books?|comics?|memoir|play|manga|trilogy|bestseller|novella),? {work}",
    ),
    pattern(
      "{work}, {people}'s? (?:[a-z-]+,? |\uE000T\\d+\uE001 ){0,3}(?:novels?|book|comic|memoir|play|manga|trilogy|bestseller|novella)\\b",
    ),
    pattern('\\b[Bb]ooks?(?: are| include| were|:)[^\uE000.;]{0,20}{work} by {people}'),
  ],
  tells: (match) =>
    slotsOf(match, 'people').map(({ entity: subject }) => ({ subject, role: 'author', work: workOf(match) })),
  reads: {
    'It follows the 2015 novel The Glass Road by David Stone.':
      'David Stone · credit author · in The Glass Road',
    'She loved The Glass Road, David Stone’s 2015 novel.': 'David Stone · credit author · in The Glass Road',
    'David Stone’s best-selling novel “The Glass Road” is next.':
      'David Stone · credit author · in The Glass Road',
  },
  ignores: ['Silo is a series about Ana Lopez.', 'A novel by nobody, The Glass Road is not.'],
}
