import { pattern, slotsOf } from '../slots/pattern.js'
import type { Rule } from './rule.js'
import { workOf } from './workOf.js'

/** Somebody called after the work they are in: "Harbor Lights star Ana Lopez". */
export const starOf: Rule = {
  predicate: 'cast',
  presupposed: true,
  triggers:
    'star stars actor actors actress alum alums castmate castmates cast co-star co-stars lead veteran',
  patterns: [
    pattern("{work}(?:'s)? (?:co-)?(?:star|actor|actress|alum|cast member|castmate|lead|veteran) {person}"),
    pattern("{work}(?:'s)? (?:co-)?(?:stars|actors|alums|cast members|castmates) {people}"),
    pattern('{person},? (?:the )?(?:star|lead|co-star) of {a}{work}'),
  ],
  tells: (match) =>
    [...slotsOf(match, 'people'), ...slotsOf(match, 'person')].map((person) => ({
      subject: person.entity,
      work: workOf(match),
    })),
  reads: {
    '“Harbor Lights” star Ana Lopez may leave.': 'Ana Lopez · cast · in Harbor Lights',
    'Salt House actors Ben Okoye and Erin Walsh spoke.': [
      'Ben Okoye · cast · in Salt House',
      'Erin Walsh · cast · in Salt House',
    ],
  },
  ignores: ['A star like Ana Lopez would be good for Harbor Lights.'],
}
