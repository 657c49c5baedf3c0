import { pattern, slotsOf } from '../slots/pattern.js'
import type { Rule } from './rule.js'
import { DESCRIBED } from './workPieces.js'

const DATE = '(?:release|premiere|air|launch|debut|return) (?:date|window)'

const NOT_TOLD =
  "(?:no (?:word|news|details|information|idea)(?: yet)?(?: on| about| as to)?|not (?:yet )?(?:clear|known)|unclear|unknown|(?:has|have)(?:n't| not| yet to)(?: yet)? (?:announced?|revealed?|confirmed?|said|shared?)|remains to be seen)"

/** When something will come out is not known, or only when not: "no release date", "don't expect season 3 until 2021". */
export const releaseUndated: Rule = {
  predicate: 'release',
  triggers: 'date dates window until till when',
  patterns: [
    pattern(
      `\\b(?:no|without an?) (?:[a-z-]+ ){0,2}${DATE}(?: yet)?(?! for (?:any|all|either|both|them|these|those)\\b)(?: for ${DESCRIBED}{work})?`,
    ),
    pattern(
      `(?:{work}(?:'s)? (?:[a-z-]+ )?)?${DATE}s? (?:for ${DESCRIBED}{for:work} )?(?:has|have|is|was)(?: yet to be|n't(?: yet)?(?: been)?| not(?: yet)?(?: been)?| still(?: to be| unknown| under wraps)?| unknown) ?(?:announced|set|confirmed|revealed|known|given)?`,
    ),
    pattern(
      `{work} (?:does not|doesn't|has yet to|do not|don't)(?: yet)? (?:have|get|receive) (?:an? )?(?:[a-z-]+ )?${DATE}`,
    ),
    pattern(
      `\\b(?:yet to|(?:has|have|did)(?:n't| not)(?: yet)?) (?:announced?|revealed?|set|confirm(?:ed)?|given?|shared?) (?:an? |the |any |its )?(?:[a-z-]+ )?${DATE}s?(?: for ${DESCRIBED}{for:work})?`,
    ),
    pattern(
      `\\b${NOT_TOLD},? (?:exactly )?when (?:or if |exactly |we can expect )?${DESCRIBED}{for:work} {will}(?:released?|returns?|premieres?|debuts?|airs?|arrives?|comes? (?:out|back)|hits? |launch(?:es)?|opens?)`,
    ),
    // "fans will have to wait until January for Silo"
    pattern(
      `\\bwait until (?:at least |sometime (?:in )?|the |early |late )?{moment} (?:for|to (?:see|watch)) ${DESCRIBED}{until:work}`,
    ),
    pattern(
      `\\b(?:expect|expecting|see|seeing|get|watch|for|have) (?:to (?:see|get|watch) )?(?:the )?${DESCRIBED}{until:work}[^\uE000\uE001;]{0,30}?(?:until|till)(?: at least| sometime(?: in)?| the| early| late){0,2} {moment}`,
    ),
  ],
  tells: (match) => {
    const [work] = [...slotsOf(match, 'for'), ...slotsOf(match, 'work'), ...slotsOf(match, 'until')]
    const [moment] = slotsOf(match, 'moment')
    return [
      {
        subject: work?.entity ?? null,
        happens: moment ?? null,
        negated: false,
        ofSeason: true,
        ...(work && { work }),
      },
    ]
  },
  reads: {
    'There is no release date for The Glass Road yet.': 'The Glass Road · release · unknown',
    'Night Ferry has yet to get a premiere date.': 'Night Ferry · release · unknown',
    'A premiere date for Salt House has not been announced.': 'Salt House · release · unknown',
    'Hulu has yet to announce a release date for Silo.': 'Silo · release · unknown',
    'There is no word yet on when Silo will return.': 'Silo · release · unknown',
    'Fans will have to wait until January for Silo.': 'Silo · release · 2020-01',
    'Salt House season 2 premieres in March, so don’t expect to see season 3 until 2021.': [
      'Salt House · release · season 2 · 2020-03',
      'Salt House · release · season 3 · 2021 · probable',
    ],
  },
  ignores: ['Ana Lopez had a date at the Salt House premiere.', 'Wait until you see Silo.'],
}
