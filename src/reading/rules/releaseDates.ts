import { pattern, slotsOf } from '../slots/pattern.js'
import { releaseValue } from './releaseValue.js'
import type { Rule } from './rule.js'

const SEPARATOR = '(?:;|,)? (?:and |then )?(?:on )?'
const MOMENTS = `(?<moments>\uE000T\\d+\uE001(?:${SEPARATOR}\uE000T\\d+\uE001){1,9})`
/** "(Hulu)", "on Hulu", "at 9 p.m." */
const WHERE = '(?: ?\\(?(?:on |at )?(?:the )?\uE000O\\d+\uE001\\)?)?'

/** Lists of dates: "will arrive on May 5, June 9 and July 7", and lines that have only a title and a date. */
export const releaseDates: Rule = {
  predicate: 'release',
  triggers: '*',
  patterns: [
    pattern(
      `(?:arrive|premiere|debut|released?|come out|open|air|drop|launch|land)s?(?: (?:on|in|theaters|theatres|cinemas|worldwide|the|\uE000O\\d+\uE001)){0,4} ${MOMENTS}`,
    ),
    pattern(
      `^(?:[-•*·] ?)?{works}${WHERE}(?: \\([^()]{0,40}\\))? ?(?::|—|-|,|\\() ?{moment}\\)?${WHERE}[.!]?$`,
    ),
    pattern(
      `^(?:[-•*·] ?)?{moment}(?: at \\d[\\d:]*(?: ?[ap]\\.?m\\.?)?)? ?(?::|—|-|,)? {works}${WHERE}(?: \\([^()]{0,40}\\))?[.!]?$`,
    ),
  ],
  tells: (match) => {
    // A headline with a date beside it bears the day of the article.
    if (match.slotted.sentence.headline || /\brespectively\b/.test(match.slotted.text)) return []
    const moments = slotsOf(match, 'moments')
    const works = slotsOf(match, 'works')
    if (works.length === 0) return moments.map((happens) => ({ subject: null, value: null, happens }))
    const [happens] = slotsOf(match, 'moment')
    const value = releaseValue(match.slotted.text)
    return works.map((work) => ({ subject: work.entity, work, value, happens: happens ?? null }))
  },
  reads: {
    'Silo will grow. The new films will arrive on March 6, 2020; May 8, 2020; and July 10, 2020.': [
      'Silo · release · 2020-03-06',
      'Silo · release · 2020-05-08',
      'Silo · release · 2020-07-10',
    ],
    'Salt House — January 10, 2020': 'Salt House · release · 2020-01-10',
    'March 6, 2020: The Glass Road': 'The Glass Road · release · 2020-03-06',
    'Night Ferry (Hulu): December 6': 'Night Ferry · release · 2019-12-06',
    'Salt House season 2: January 10 (Starz)': 'Salt House · release · season 2 · 2020-01-10',
  },
  ignores: ['Ana Lopez was in Lisbon on March 6, 2019, and May 8, 2019.', 'Silo fans met on March 6, 2019.'],
}
