import { pattern, slotsOf } from '../slots/pattern.js'
import type { Rule } from './rule.js'

const WHEN =
  '(?: (?:again|airing|streaming|on|in|this|next|early|late|later|at|the|\uE000O\\d+\uE001)){0,5} {moment}'

/** A season that begins: "season 2 begins January 10", "Silo enters its third season in May". A story begins otherwise. */
export const releaseSeason: Rule = {
  predicate: 'release',
  triggers:
    'begin begins began start starts started enter enters entered kick kicks kicked get gets reach reaches',
  patterns: [
    pattern(
      `(?<!\\b(?:on|of|for|to|in|after|before|with) ){part:work},? {will}(?:begins?|starts?|kicks? off|began|started)${WHEN}`,
    ),
    pattern(
      `\\b(?:[Tt]he|[Ii]ts) (?<noun>(?:[a-z-]+ ){0,3}(?:season|series|miniseries|show)) {will}(?:begins|starts|kicks off)${WHEN}`,
    ),
    pattern(`{work} {will}(?:begins?|starts?|enters?|reaches|began|started|entered) {part:work}${WHEN}`),
    // "Drama fans also get Salt House season four on February 5"
    pattern(`\\b(?:fans|viewers|subscribers|audiences|streamers) {will}(?:also )?gets? {part:work}${WHEN}`),
  ],
  tells: (match) => {
    const [part] = slotsOf(match, 'part')
    const [work] = slotsOf(match, 'work')
    const [happens] = slotsOf(match, 'moment')
    const { noun } = match.groups
    if (noun !== undefined)
      return [{ subject: null, happens: happens ?? null, ofSeason: noun.endsWith('season') }]
    // "The ten-part series starts on Friday": words for a work, not the name of one.
    if (
      part === undefined ||
      (part.season === null && part.named) ||
      (work !== undefined && work.entity?.id !== part.entity?.id)
    )
      return []
    return [{ subject: part.entity, work: part, happens: happens ?? null }]
  },
  reads: {
    'Salt House season 2 begins January 10.': 'Salt House · release · season 2 · 2020-01-10',
    'Silo is sad. The ten-part series starts on Hulu on January 10.': 'Silo · release · 2020-01-10',
    'Drama fans also get Salt House season four on February 5.':
      'Salt House · release · season 4 · 2020-02-05',
    'Salt House reaches season ten on February 5.': 'Salt House · release · season 10 · 2020-02-05',
    'Salt House enters its third season in January.': 'Salt House · release · season 3 · 2020-01',
  },
  ignores: [
    'Silo begins in 1985.',
    'Salt House season 2 starts with a storm in 1985.',
    'Production on Silo season 2 starts in January.',
  ],
}
