import { pattern, slotsOf } from '../slots/pattern.js'
import type { Slot } from '../slots/slot.js'
import type { Rule } from './rule.js'
import { DESCRIBED } from './workPieces.js'

const MOVES =
  '(?:delay(?:s|ed|ing)?|postpon(?:es?|ed|ing)|mov(?:es?|ed|ing)|push(?:es|ed|ing)?(?: back)?|bump(?:s|ed)|shift(?:s|ed))'

/** Somebody gives a work another date: "Lionsgate has moved The Glass Road to March 6". */
export const releaseMoved: Rule = {
  predicate: 'release',
  triggers: `now delay delays delayed delaying postpone postpones postponed postponing move moves moved moving push pushes
    pushed pushing bumps bumped shifts shifted`,
  patterns: [
    pattern(
      `\\b${MOVES} (?:the (?:release|premiere|debut|launch)(?: date)? of |back )?${DESCRIBED}{works} (?:back |up |forward )?(?:from \uE000T\\d+\uE001 )?(?:to|until) (?:early |late |the )?{moment}`,
    ),
    // "was set for May 5, 2019, but has now been pushed to June 9", "but will now arrive on June 9"
    pattern(
      `(?<works>\uE000W\\d+\uE001) (?:was|were|had been|is|are) (?:[a-z]+ )?(?:set|slated|scheduled|due|expected|supposed|slotted|dated|planned)(?:[^\uE000\uE001;.]|\uE000[TOL]\\d+\uE001){1,90}?,? (?:but|and|before)(?: it)?(?:'s)? (?:(?:has|have|had|was|is|will|got|being|been|since|then|now|be) ){1,5}(?:pushed|moved|delayed|bumped|shifted|postponed|arriv(?:e|ing)|open(?:ing)?|premier(?:e|ing)|debut(?:ing)?|hit(?:ting)?|com(?:e|ing) out|released)(?:[^\uE000\uE001;.]|\uE000[OL]\\d+\uE001){0,70}?{moment}`,
    ),
    // "from May 5, 2020, to March 6, 2021" is read as a span of time, and means the end of it.
    pattern(
      `\\b${MOVES} (?:the (?:release|premiere|debut|launch)(?: date)? of |back )?${DESCRIBED}{works} (?:back |up |forward )?from {span:moment}(?= (?:for|at|in|to avoid)\\b|[,.;]|$)`,
    ),
  ],
  tells: (match) => {
    const [span] = slotsOf(match, 'span')
    const happens = span === undefined ? slotsOf(match, 'moment')[0] : endOf(span)
    return happens === null
      ? []
      : slotsOf(match, 'works').map((work) => ({ subject: work.entity, work, happens: happens ?? null }))
  },
  reads: {
    'Silo was set for May 5, 2020, but has now been pushed to June 9, 2020.': 'Silo · release · 2020-06-09',
    'Silo was slated to arrive on May 5, 2020, but will now open on June 9, 2020.':
      'Silo · release · 2020-06-09',
    'Lionsgate moved The Glass Road to March 6, 2020.': 'The Glass Road · release · 2020-03-06',
    'Hulu has pushed back the release of Night Ferry to 2021.': 'Night Ferry · release · 2021',
    'Lionsgate has pushed back the release of Silo from March 2020 to May 5, 2021.':
      'Silo · release · 2021-05-05',
    'Hulu has delayed Night Ferry until 2021.': 'Night Ferry · release · 2021',
  },
  ignores: [
    'Ana Lopez moved to Lisbon in March.',
    'Hulu moved Silo to Fridays.',
    'Lionsgate has pushed back The Glass Road from May 5, 2020.',
  ],
}

/** The last day or month of a span; null where the moment is none. */
function endOf(span: Slot): Slot | null {
  const [, last] = span.moment?.edtf?.split('/') ?? []
  return last === undefined || span.moment === null
    ? null
    : { ...span, moment: { ...span.moment, edtf: last } }
}
