import { pattern, slotsIn, slotsOf, type PatternMatch } from '../slots/pattern.js'
import { quoteOf } from './quoteOf.js'
import type { Draft, Rule } from './rule.js'

/** "1980s Berlin", "the small town of Ennis, Montana" */
const WHERE =
  "(?<where>(?:the )?(?:(?!and|with|which|where|motion|stone|place|front|season)[\\w'-]+ (?:of )?){0,5}(?:\uE000T\\d+\uE001 )?\uE000[LN]\\d+\uE001(?:, \uE000L\\d+\uE001)?)"
const SET =
  '(?:set|takes? place|taking place|unfolds?|unfolding)(?: (?:largely|mostly|primarily|mainly|entirely|partly|again|once again|almost entirely))? (?:in|on|around|at)'

/** Where a story plays: "Harbor Lights is set in Lisbon". Where it was shot is not meant. */
export const setIn: Rule = {
  predicate: 'set-in',
  triggers: 'set take takes taking unfolds unfolding',
  patterns: [
    pattern(`{work}(?:[^\uE000.;]|\uE000[PCOT]\\d+\uE001){0,60}?\\b${SET} ${WHERE}`),
    pattern(`^[Ss]et (?:largely |mostly )?in ${WHERE}[^\uE000]{0,40}, {work}`),
    pattern(`(?:\\b[Tt]he |\\b[Aa] )?(?<where>\uE000L\\d+\uE001)-set (?:[a-z-]+ ){0,3}{work}`),
    pattern(`{work},? (?:a|an|the|his|her|their|its) (?:[a-z-]+ ){0,2}?(?<where>\uE000L\\d+\uE001)-set `),
  ],
  tells,
  reads: {
    'Harbor Lights is set in Chicago.': 'Harbor Lights · set-in Chicago',
    'Set in 1980s Berlin, Night Ferry follows two spies.': 'Night Ferry · set-in 1980s Berlin',
    'Salt House takes place mostly in rural Ireland.': 'Salt House · set-in rural Ireland',
    'The London-set Winter Tide opens in May.': 'Winter Tide · set-in London',
    '“The Tin Orchard” unfolds in Budapest.': 'The Tin Orchard · set-in Budapest',
  },
  ignores: [
    'Harbor Lights is set to film in Chicago.',
    'Harbor Lights set in motion a boom for Chicago.',
    'On the Harbor Lights set in Chicago, fans wait.',
    'Salt House was shot in Ireland.',
  ],
}

function tells(match: PatternMatch): readonly Draft[] {
  const [work] = slotsOf(match, 'work')
  if (work === undefined) return []
  const text = match.slotted.text.slice(match.start, match.end)
  // "On the Harbor Lights set in Chicago": a film set.
  if (/\uE001 set in/.test(text) && /\b(?:the|on|a) $/i.test(match.slotted.text.slice(0, match.start)))
    return []
  const where = match.groups['where'] ?? ''
  const [place] = slotsIn(match.slotted, where)
  const isPlaceAlone = /^\uE000L\d+\uE001$/.test(where)
  const told = isPlaceAlone ? { object: place?.entity ?? null } : { value: quoteOf(match, 'where') }
  return [{ subject: work.entity, work, ...told }]
}
