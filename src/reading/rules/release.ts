import { pattern, slotsOf, type PatternMatch } from '../slots/pattern.js'
import { releaseValue } from './releaseValue.js'
import type { Draft, Rule } from './rule.js'

const COMES =
  '(?:premier(?:e|es|ed|ing|s)?|debut(?:s|ed|ing)?|air(?:s|ed|ing)?|return(?:s|ed|ing)?|resum(?:e|es|ed|ing)|open(?:s|ed|ing)?|launch(?:es|ed|ing)?|release[sd]?|releasing|drop(?:s|ped|ping)?|arriv(?:e|es|ed|ing)|land(?:s|ed|ing)?|bow(?:s|ed|ing)?|(?:com(?:e|es|ing)|came) out|hit(?:s|ting)?(?= the| theat| cine| screens| shelves| stores| \uE000O)|roll(?:s|ed|ing)? out|start(?:s|ed|ing)? (?:streaming|airing)|begin(?:s|ning)? (?:streaming|airing)|kick(?:s|ed|ing)? off|out|back|available|in (?:theaters|theatres|cinemas)|com(?:e|es|ing) to|com(?:es|ing) back|slated|slotted|dated|pushed back|delayed|moved up|bumped|published|streets)'

/** "the trailer for Silo dropped": what came out is not Silo. */
const BELONGS =
  '\\b(?:trailers?|teasers?|promos?|clips?|footage|finale|premiere|episodes?|cast|stars?|creators?|director|fans|writers?|producers?|version|set|posters?|rest|end)'

const AFTER_VERB = '(?:[^\uE000\uE001;]|\uE000[OLPC]\\d+\uE001){0,80}?'

/** A work that comes out: "Silo premieres May 5", "the film hits theaters in the fall". */
export const release: Rule = {
  predicate: 'release',
  triggers: `premiere premieres premiered premiering premiers premier debut debuts debuted debuting air airs
    aired airing return returns returned returning open opens opened opening launch launches launched
    release releases released releasing drop drops dropped arrive arrives arrived arriving land lands
    landed bow bows bowed come comes coming came hit hits hitting roll rolls start starts begin begins
    kick kicks out back available theaters theatres cinemas slated slotted dated delayed bumped pushed
    moved resume resumes resumed premiering published streets it which`,
  patterns: [
    pattern(
      `(?<!${BELONGS} (?:for|of|from) (?:the )?){work}(?:'s? (?<noun>[a-z -]{3,30}?))?(?:,? (?<rest>[^\uE000\uE001;.]{0,70}?))?\\b(?<verb>${COMES})\\b(?:(?<tail>${AFTER_VERB}){moment}(?:, along with {also:works})?)?`,
    ),
    // "…, and it hits Hulu on May 5": what "it" is stands before, in the sentence or in an earlier one.
    pattern(`\\b(?:[Ii]t|which|and) {will}(?<verb>${COMES})\\b(?<tail>${AFTER_VERB}){moment}`),
    pattern(
      '^(?<verb>Premiering|Debuting|Returning|Launching|Opening|Arriving|Airing) {moment}[^\uE000]{0,10}(?:\uE000O\\d+\uE001)?, {work}',
    ),
  ],
  tells: tellsRelease,
  reads: {
    '“Harbor Lights” premieres on Netflix January 10, 2020.': 'Harbor Lights · release · 2020-01-10',
    'Salt House, which is back in production, is set to premiere in 2021, along with Night Ferry.': [
      'Salt House · release · 2021',
      'Night Ferry · release · 2021',
    ],
    'The second season of Salt House debuted last Friday.': 'Salt House · release · season 2 · 2019-11-08',
    'The Glass Road hits theaters in March 2020.': 'The Glass Road · release · 2020-03',
    'Salt House stars Ana Lopez, and it hits Hulu on January 10, 2020.': 'Salt House · release · 2020-01-10',
    'The Salt House finale airs on Sunday.': 'Salt House · release finale · 2019-11-17',
  },
  ignores: [
    'Harbor Lights star Ana Lopez came out of the theatre laughing.',
    'Ana Lopez will return to Harbor Lights.',
  ],
}

function tellsRelease(match: PatternMatch): readonly Draft[] {
  const [work] = slotsOf(match, 'work')
  const [moment] = slotsOf(match, 'moment')
  const { noun, rest, verb = '', tail = '' } = match.groups
  if (speaksOfSomebody(`${noun ?? ''} ${rest ?? ''}`)) return []
  if (
    moment === undefined &&
    !/^(?:premier|debut|release|(?:com|cam)|hit|in |out|available|air|Prem|Deb)/.test(verb)
  )
    return []
  if (
    moment === undefined &&
    /^(?:out|air|available|coming|come)/.test(verb) &&
    !/\bnow\b|\bfinally\b|\bavailable\b/.test(`${rest} ${tail}`)
  )
    return []
  const value = releaseValue(`${noun ?? ''} ${rest ?? ''} ${moment === undefined ? '' : tail}`)
  if (work === undefined) return [{ subject: null, value, happens: moment ?? null }]
  return [work, ...slotsOf(match, 'also')].map((each) => ({
    subject: each.entity,
    work: each,
    value,
    happens: moment ?? null,
  }))
}

/** "Silo star Ana Lopez came out": it is not the work that does. */
const speaksOfSomebody = (words: string): boolean =>
  /\b(?:stars?|actors?|actress|creators?|director|writers?|showrunners?|fans?|who|cast|producers?|author)\b/.test(
    words,
  )
