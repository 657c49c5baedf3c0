import { pattern, slotsOf } from '../slots/pattern.js'
import { COMES } from './releaseWords.js'
import type { Rule } from './rule.js'
import { DESCRIBED } from './workPieces.js'

const FOLLOWS =
  '(?:(?:follows?|following|will follow|to follow|arrives?|opens?|premieres?|debuts?)(?: suit)? )?'
const SAYS_RELEASE = new RegExp(`\\b(?:${COMES}|[Ee]xpect)\\b`)

/** Works that come out one after the other under one verb: "Silo opens March 6, followed by Salt House on May 8". */
export const releaseFollowed: Rule = {
  predicate: 'release',
  triggers: '*',
  patterns: [
    pattern(
      `(?<=\uE000T\\d+\uE001)[,;]?(?: and| then| with|,? followed by){0,2} ${DESCRIBED}{work} ${FOLLOWS}(?:(?:on|in|early|late) ){0,2}{moment}`,
    ),
    pattern(`\\b(?<alone>followed by) ${DESCRIBED}{work} (?:(?:on|in|early|late|this|next) ){1,2}{moment}`),
  ],
  tells: (match) => {
    const [work] = slotsOf(match, 'work')
    const [happens] = slotsOf(match, 'moment')
    const before = match.slotted.text.slice(Math.max(0, match.start - 300), match.start)
    if (match.groups['alone'] === undefined && !SAYS_RELEASE.test(before)) return []
    return [{ subject: work?.entity ?? null, work, happens: happens ?? null }]
  },
  reads: {
    'The Glass Road arrives March 6, Winter Tide May 8 and Night Ferry June 5.': [
      'Night Ferry · release · 2020-06-05',
      'The Glass Road · release · 2020-03-06',
      'Winter Tide · release · 2020-05-08',
    ],
    'The Glass Road opens on March 6, 2020, followed by Winter Tide on May 8, 2020.': [
      'The Glass Road · release · 2020-03-06',
      'Winter Tide · release · 2020-05-08',
    ],
    'Expect Silo in early 2020, with Salt House to follow in March.': [
      'Silo · release · 2020-01/2020-04 · probable',
      'Salt House · release · 2020-03',
    ],
    'Silo will be followed by Salt House in 2021.': 'Salt House · release · 2021',
  },
  ignores: [
    'Ana Lopez made Silo in 2010 and Salt House in 2012.',
    'Ana Lopez left in 2018, and Silo fans wept in 2019.',
  ],
}
