import { numberOf, NUMBERS, ORDINALS } from '../slots/numberWords.js'
import { pattern, slotsOf, type PatternMatch } from '../slots/pattern.js'
import type { Slot } from '../slots/slot.js'
import type { Draft, Rule } from './rule.js'
import { ALSO_WORKS, ASIDE, DESCRIBED } from './workPieces.js'

const AT = '(?: (?:by|at|on) (?:the )?\uE000O\\d+\uE001)?'
/** "for a third season", "for seasons 3 and 4": joined to the work already, or still in words. */
const SEASON = `(?:{to:work}|(?:an? |its |the )?(?:early |full |surprise )?(?<ordinal>${ORDINALS})(?: and final)? (?:season|run|go-around|year|cycle)|(?<another>another|a new) season|[Ss]easons? (?<number>\\d{1,2}|${NUMBERS})(?:,? (?:and|&) (?<number2>\\d{1,2}|${NUMBERS}))?)`
const DATED = '(?:,? (?:back )?(?:in |on )?{moment})?'
const EARNS =
  '(?:gets?|got|getting|lands?|landed|scores?|scored|earns?|earned|nabs?|nabbed|receives?|received|wins?|won|snags?|snagged|secures?|secured|given)'

/** A work that goes on: "renewed for a third season", "will be coming back for season 4", "the season 8 renewal". */
export const productionRenewed: Rule = {
  predicate: 'production',
  triggers: `no renew renews renewed renewing renewal renewals picked picks pickup pick back return returns returning gets get
    got getting lands landed scores scored earns earned nabs nabbed receives received wins won snags snagged secures
    secured given gives gave brings bringing orders ordered greenlit greenlights confirmed confirms commissioned happening there`,
  patterns: [
    pattern(
      `${ALSO_WORKS}{work}${ASIDE}(?:'s)?,? (?:which |that |(?:is|was) [a-z]+, having )?{will}renew(?:s|ed|al|ing)?${AT}${DATED}(?:[^\uE000;.]{0,25}?\\b(?:for|through) ${SEASON})?`,
    ),
    pattern(
      `${ALSO_WORKS}{work}${ASIDE}(?:'s)?(?:, (?:an?|the|now|still|just|only) [^,;.\uE000]{2,40},)?,? (?:which |that )?{will}(?:picked up|greenlit|commissioned|(?:com(?:e|es|ing)|be) back|return(?:s|ing)?|a pickup|pickup|${EARNS})${AT} (?:for |by popular demand for )?${SEASON}(?! (?:in|on|to|with|this|next|premiere|trailer|teaser|poster|finale|episode|release|star|cast|\uE000T|\uE000O)|'s)(?<soft>)`,
    ),
    pattern(
      `\\b(?:renew(?:s|ed|ing)?|renewals? (?:of|for|to)|pick(?:s|ed|ing) up|bring(?:s|ing)? back|brought back) (?!an? \uE000)(?![^\uE000.]{0,40}\\b(?:pilots?|new)\\b)${DESCRIBED}{of:work}(?<also>(?:(?:, |,? (?:and|&) )\uE000W\\d+\uE001){1,8})?(?! (?:star|renewed|creator|director))(?:[^\uE000;.]{0,25}?\\b(?:for|through) ${SEASON})?`,
    ),
    pattern(`\\b(?:gives?|gave|giving|hand(?:s|ed)|grant(?:s|ed)) ${DESCRIBED}{of:work} ${SEASON}`),
    // "Silo got a two-season renewal"
    pattern(`{work}${ASIDE},? {will}${EARNS} an? (?:[a-z-]+ ){0,3}renewal`),
    // "The sitcom with Ana Lopez gets a sixth season."
    pattern(
      `{work},? with \uE000P\\d+\uE001(?:(?:, |,? and )\uE000P\\d+\uE001){0,5},? {will}(?:renewed|picked up|back|return(?:s|ing)?|${EARNS})(?: for)? ${SEASON}`,
    ),
    // "No third season for Silo yet"
    pattern(
      `(?:^|[:;,—-] )(?<none>[Nn]o) (?:${SEASON} for {of:work}|{part:work})(?=[,.;!]|$| (?:yet|then|either)\\b)`,
    ),
    pattern(`{work}'?s? (?:[a-z-]+ ){0,2}renewal(?<noun>)`),
    pattern("\\b[Tt]here(?:'ll| will)(?: definitely| indeed)? be {part:work}(?=[.,;!]|$| (?:of|at|on))"),
    // "Silo season 3 confirmed", "Hulu orders a second season of Silo"
    pattern(`{part:work} {will}(?:confirmed|greenlit|officially happening|a go|ordered|picked up)\\b`),
    pattern(
      `\\b(?:orders?|ordered|greenlit|greenlights?|confirm(?:s|ed)?|commission(?:s|ed)|announces?) ${DESCRIBED}{part:work}(?! (?:of|trailer|release|premiere|star|cast|date|episode|will|is))`,
    ),
  ],
  tells: tellsRenewal,
  reads: {
    'Silo got a two-season renewal from Hulu.': 'Silo · production renewed',
    'Silo, a week old, gets another season out of HBO.': 'Silo · production renewed',
    'Silo is coming back for a second year.': 'Silo · production renewed · season 2',
    'Silo gets another season.': 'Silo · production renewed',
    'Silo, with Ana Lopez and Ben Okoye, gets a sixth season.': 'Silo · production renewed · season 6',
    'Elsewhere, no third season for Silo yet.': 'Silo · production renewed · season 3 · not',
    '“Silo” was picked up for season 4.': 'Silo · production renewed · season 4',
    'Salt House has been renewed for a third season.': 'Salt House · production renewed · season 3',
    'Silo will be coming back for a fourth season.': 'Silo · production renewed · season 4',
    'Salt House gets a second season at Hulu.': 'Salt House · production renewed · season 2',
    'Harbor Lights has not been renewed.': 'Harbor Lights · production renewed · not',
    'Hulu has renewed Salt House for a second season.': 'Salt House · production renewed · season 2',
    'Harbor Lights was renewed by NBC in May 2018 for a fifth season.':
      'Harbor Lights · production renewed · season 5 · 2018-05',
    'Silo renewed for seasons 3 and 4 at Hulu': [
      'Silo · production renewed · season 3',
      'Silo · production renewed · season 4',
    ],
    'Hulu gives “Silo” a third season.': 'Silo · production renewed · season 3',
    'Fans cheered the Silo season 3 renewal.': 'Silo · production renewed · season 3',
    'Hulu orders a second season of Night Ferry.': 'Night Ferry · production renewed · season 2',
    'Salt House Lands Third Season At Starz': 'Salt House · production renewed · season 3',
    'Silo has been greenlit for a second season.': 'Silo · production renewed · season 2',
    'There will be a second season of Silo.': 'Silo · production renewed · season 2',
    'Silo season 3 is officially happening.': 'Silo · production renewed · season 3',
    'Starz brings back Salt House for a sixth season.': 'Salt House · production renewed · season 6',
    'NBC has renewed Silo, Salt House and Harbor Lights.': [
      'Harbor Lights · production renewed',
      'Salt House · production renewed',
      'Silo · production renewed',
    ],
    'Silo and Salt House have been renewed for next season.': [
      'Salt House · production renewed',
      'Silo · production renewed',
    ],
    'Harbor Lights may be renewed for a sixth season.':
      'Harbor Lights · production renewed · season 6 · possible',
  },
  ignores: [
    'Salt House is back for a second season.',
    'Ana Lopez renewed her vows after Salt House.',
    'Salt House returns for a second season on January 10, 2020.',
    'Ana Lopez gets a second season of rest.',
    'Renewed hope surrounds Silo.',
  ],
}

function tellsRenewal(match: PatternMatch): readonly Draft[] {
  const [part] = slotsOf(match, 'part')
  // The first season of something is ordered; only a later one makes it go on.
  if (part !== undefined && (part.season ?? 0) < 2) return []
  const [work] = [...slotsOf(match, 'work'), ...slotsOf(match, 'of'), ...(part ? [part] : [])]
  if (work === undefined) return []
  const [moment] = slotsOf(match, 'moment')
  const seasons = seasonsOf(match, work)
  const isSoft = match.groups['soft'] !== undefined
  // "will not return for a third season" is an end.
  if (isSoft && /\b(?:not|never)\b|n't\b/.test(match.slotted.text.slice(match.start, match.end))) return []
  if (isSoft && match.groups['another'] === undefined && seasons.every((season) => (season ?? 0) < 2))
    return []
  return [...slotsOf(match, 'also'), work].flatMap((each) =>
    (each === work ? seasons : [each.season]).map((season) => ({
      subject: each.entity,
      work: { ...each, season, installment: null },
      value: 'renewed',
      happens: moment ?? null,
      ...(match.groups['none'] !== undefined && { negated: true }),
    })),
  )
}

/** The seasons that it goes on for: "renewed for a second season" is said of that season. */
function seasonsOf(match: PatternMatch, work: Slot): (number | null)[] {
  const { ordinal, number, number2 } = match.groups
  const told = [slotsOf(match, 'to')[0]?.season, ...[ordinal, number, number2].map(numberOf)]
  const known = told.flatMap((season) => season ?? [])
  return known.length > 0 ? known : [work.season]
}
