import { pattern, slotsOf, type PatternMatch } from '../slots/pattern.js'
import { releaseValue } from './releaseValue.js'
import type { Draft, Rule } from './rule.js'

const COMES =
  '(?:premier(?:e|es|ed|ing|s)?|debut(?:s|ed|ing)?|air(?:s|ed|ing)?|return(?:s|ed|ing)?|open(?:s|ed|ing)?|launch(?:es|ed|ing)?|release[sd]?|releasing|drop(?:s|ped|ping)?|arriv(?:e|es|ed|ing)|land(?:s|ed|ing)?|bow(?:s|ed|ing)?|(?:com(?:e|es|ing)|came) out|hit(?:s|ting)?(?: the)? (?:theaters|theatres|cinemas|screens|shelves|stores)|roll(?:s|ed|ing)? out|start(?:s|ed|ing)? (?:streaming|airing)|begin(?:s|ning)? (?:streaming|airing)|kick(?:s|ed|ing)? off|out|back|available|in (?:theaters|theatres|cinemas)|com(?:es|ing) to|com(?:es|ing) back|slated|slotted|dated|pushed back|delayed|moved up|bumped)'

const AFTER_VERB = '(?:[^\uE000\uE001;]|\uE000[OLPC]\\d+\uE001){0,80}?'

/** A work that comes out: "Silo premieres May 5", "the film hits theaters in the fall". */
export const release: Rule = {
  predicate: 'release',
  triggers: `premiere premieres premiered premiering premiers premier debut debuts debuted debuting air airs
    aired airing return returns returned returning open opens opened opening launch launches launched
    release releases released releasing drop drops dropped arrive arrives arrived arriving land lands
    landed bow bows bowed come comes coming came hit hits hitting roll rolls start starts begin begins
    kick kicks out back available theaters theatres cinemas slated slotted dated delayed bumped pushed
    moved`,
  patterns: [
    pattern(
      `{work}(?:'s? (?<noun>[a-z -]{3,30}?))?(?:,? (?<rest>[^\uE000\uE001;.]{0,70}?))?\\b(?<verb>${COMES})\\b(?:(?<tail>${AFTER_VERB}){moment}(?:, along with {also:works})?)?`,
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
  if (work === undefined || speaksOfSomebody(`${noun ?? ''} ${rest ?? ''}`)) return []
  if (moment === undefined && !/^(?:premier|debut|release|(?:com|cam)|hit|in |out|available|air)/.test(verb))
    return []
  if (
    moment === undefined &&
    /^(?:out|air|available|coming|come)/.test(verb) &&
    !/\bnow\b|\bfinally\b|\bavailable\b/.test(`${rest} ${tail}`)
  )
    return []
  const value = releaseValue(`${noun ?? ''} ${rest ?? ''} ${moment === undefined ? '' : tail}`)
  const works = [work, ...slotsOf(match, 'also')]
  return works.map((each) => ({ subject: each.entity, work: each, value, happens: moment ?? null }))
}

/** "Silo star Ana Lopez came out": it is not the work that does. */
const speaksOfSomebody = (words: string): boolean =>
  /\b(?:stars?|actors?|actress|creators?|director|writers?|showrunners?|fans?|who|cast|producers?|author)\b/.test(
    words,
  )
