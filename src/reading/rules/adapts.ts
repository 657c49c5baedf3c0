import { pattern, slotsOf, type PatternMatch } from '../slots/pattern.js'
import type { Slot } from '../slots/slot.js'
import { ofKind } from './ofKind.js'
import { quoteOf } from './quoteOf.js'
import type { Draft, Rule } from './rule.js'
import { ASIDE, DESCRIBED, WORK_NOUN } from './workPieces.js'

const BASED =
  '(?:based (?:up)?on|adapted from|(?:live-action |film |TV |movie |big-screen |stage |television |screen |upcoming |new )*adapt(?:at)?ion of|inspired by|adapts|adapting|an? (?:[a-z-]+ )?(?:take|riff) on)'
const WHAT =
  '(?<what>(?:[^,.;:()\uE000]|\uE000[A-Z]\\d+\uE001|\uE001, (?=\uE000)){3,80}?)(?=[,.;:(]|$| that | which | who | and (?:is|was|will|stars|has) | will | is | was | about | for )'

/** What a work is made from: "The Glass Road is based on the novel by David Stone". */
export const adapts: Rule = {
  predicate: 'adapts',
  presupposed: true,
  triggers:
    'novel novella book comic memoir manga play podcast story retelling reimagining re-imagining update version adaption novels books comics series based adaptation adapted adapts adapting inspired take riff',
  patterns: [
    pattern(
      `{work}${ASIDE}(?:,|, which| which| that)?(?: {will}| )(?:(?:the|an?|his|her|their|its) (?:(?:[a-z-]+|\uE000[OT]\\d+\uE001(?:'s)?),? ){0,4}?${WORK_NOUN}? ?)?(?:[a-z-]+(?: and [a-z-]+)? by \uE000[PO]\\d+\uE001(?:(?:,|,? and) \uE000[PO]\\d+\uE001){0,6},? and |(?:heavily|loosely|partly|largely|directly|in part) )?${BASED} ${WHAT}`,
    ),
    // "The Glass Road, Sony's big-budget adaptation of the comic"
    pattern(`{work}, (?:the )?\uE000[OP]\\d+\uE001's? (?:[a-z0-9-]+,? ){0,4}?adapt(?:at)?ion of ${WHAT}`),
    // "Based on the novel by David Stone, The Glass Road …"
    pattern(`^(?:[A-Z][a-z]+ )?[Bb]ased on ${WHAT}, ${DESCRIBED}{work}`),
    pattern(`^(?:[A-Z][a-z]+ )?(?:[Ii]nspired by|[Aa]dapted from) ${WHAT}, ${DESCRIBED}{work}`),
    // "The Glass Road stars Ana Lopez and is directed by Carla Weiss, based on the novel by David Stone"
    pattern(
      `^(?:[Tt]he (?:film|movie|series|show|drama) )?{work}(?:[^\uE000.;()"]|\uE000[PCNOTL]\\d+\uE001){3,160}?(?:, (?:and (?:is )?)?| and is )based on ${WHAT}`,
    ),
    // "The David Stone novel has been adapted into the film Winter Tide."
    pattern(
      `(?<what>(?:\\b(?:[Tt]he|[Aa]n?) )?(?:[a-z0-9-]+ |\uE000[PT]\\d+\uE001(?:'s?)? ){0,5}(?:novels?|books?|comics?|memoir|play|manga|game|podcast|short story)) (?:has|have|was|were|is|are|will)(?: being| been| be)? (?:also |now |since )?(?:adapted|turned|made) (?:into|as|for) ${DESCRIBED}{work}`,
    ),
    // "Netflix's adaptation of Silo", "a movie based on the comic Silo": the work bears the name of what it is made from.
    pattern(
      `\\b(?:adapt(?:at)?ion of|(?:movie|film|series|show|drama|miniseries) (?:that is |which is |is )?(?:loosely |heavily )?(?:based on|inspired by)|adapting) (?:[a-z' -]{0,30}|${DESCRIBED}|\uE000[PO]\\d+\uE001's? (?:[a-z-]+ ){0,4}){base:name}(?!'s |')(?! (?:radio|novel|stage|folk|play|comic|book|legend|myth))`,
    ),
    // "Hulu is turning David Stone's novel Silo into a series", "David Stone's novel Silo will become a series"
    pattern(
      `(?<what>\uE000P\\d+\uE001's? (?:[a-z-]+ ){0,3}(?:novel|novella|book|comic|comic book|memoir|manga|graphic novel|play|podcast|short story|web series)),? {work},? (?:(?:in)?to (?:an?|the) (?:[a-z-]+ ){0,3}(?:series|film|movie|show|miniseries|drama|pilot|feature)|{will}(?:becom(?:e|es|ing)|adapted|turned into|made into|headed to|heading to|coming to|com(?:es|ing) to|getting|gets) (?:the |an? )?(?:[a-z-]+ ){0,3}(?:series|film|movie|show|miniseries|drama|pilot|feature|screen|TV|television|adaptation)\\b)`,
    ),
    // "Silo, from David Stone's novel of the same name,"
    pattern(
      `{work}${ASIDE},? (?:is |comes |taken |drawn )?from (?<what>\uE000P\\d+\uE001's? (?:[a-z-]+ ){0,3}(?:novel|novella|book|comic|memoir|manga|graphic novel|play|podcast|short story)s?)(?: of the same (?:name|title))?(?=[,.;]|$)`,
    ),
    // "Silo, a retelling of the Danish legend"
    pattern(
      `{work}, (?:an?|the|his|her|their|\uE000[PO]\\d+\uE001's) (?:[a-z-]+ ){0,3}(?:retelling|re-?imagining|update|version) of ${WHAT}`,
    ),
  ],
  tells: tellsAdaptation,
  reads: {
    'The Glass Road is based on the novel by David Stone.':
      'The Glass Road · adapts the novel by David Stone',
    'Based on a comic book by Hana Sato, “Silo” is dark.': 'Silo · adapts a comic book by Hana Sato',
    'Silo, inspired by the 2009 novel Winter Tide, is filming.': 'Silo · adapts Winter Tide',
    'Silo, which was made by Carla Weiss and based on a novel by David Stone, is dark.':
      'Silo · adapts a novel by David Stone',
    'The popular David Stone novel has been adapted into the movie Winter Tide.':
      'Winter Tide · adapts The popular David Stone novel',
    'Silo is a live-action adaptation of the anime Night Ferry.': 'Silo · adapts Night Ferry',
    'The Glass Road stars Ana Lopez and is directed by Carla Weiss, based on the best-selling novel by D. K. Stone.':
      'The Glass Road · adapts the best-selling novel by D. K. Stone',
    'Hulu’s adaptation of Night Ferry is slow.': 'Night Ferry · adapts Night Ferry',
    'Ana Lopez likes Silo, Hulu’s big-budget adaptation of a comic by Carla Weiss.':
      'Silo · adapts a comic by Carla Weiss',
    'Night Ferry is an adaptation of a Danish radio play.': 'Night Ferry · adapts a Danish radio play',
    'David Stone wrote a movie based on Lionsgate’s The Glass Road.':
      'The Glass Road · adapts The Glass Road',
    'Hulu is turning David Stone’s novel “Silo” into a series.': 'Silo · adapts David Stone’s novel',
    'David Stone’s novella “Silo” will become a pilot.': 'Silo · adapts David Stone’s novella',
    'Silo, from David Stone’s novel of the same name, airs on NBC.': 'Silo · adapts David Stone’s novel',
    'Silo, a bold retelling of the Danish legend, opens in May.': 'Silo · adapts the Danish legend',
    'Silo is loosely based on a podcast about divers.': 'Silo · adapts a podcast',
  },
  ignores: [
    'Silo is slow. Based on many plays in the Silo cycle, it drags.',
    'Salt House is based in London, Ana Lopez said.',
    'Ana Lopez plays a woman based on her Silo neighbour.',
    'Harbor Lights is inspired by true events.',
    'Based on the Silo trailer, fans expect rain.',
  ],
}

/** A title where the phrase names one, else the phrase as the article has it. */
function tellsAdaptation(match: PatternMatch): readonly Draft[] {
  const [base] = slotsOf(match, 'base')
  if (base?.entity != null) {
    if (base.letter === 'P' || base.letter === 'O' || followsTitle(match)) return []
    const entity = ofKind(base.entity, 'work')
    return [{ subject: entity, value: entity.name, work: { ...base, entity } }]
  }
  const [work] = slotsOf(match, 'work')
  const titled = titleIn(match)
  const value = titled?.entity?.name ?? quoteOf(match, 'what')
  if (work === undefined || value === '' || SAYS_NO_SOURCE.test(value)) return []
  const isOfItself = slotsOf(match, 'what').some(
    ({ entity }) => entity !== null && entity.id === work.entity?.id,
  )
  if (isOfItself && (titled !== undefined || !work.named)) return []
  return [{ subject: work.entity, value, work }]
}

/** "Silo is an adaptation of Night Ferry": it is the work named before that is made from the other. */
const followsTitle = (match: PatternMatch): boolean =>
  /\uE000W\d+\uE001[^\uE000;.]{0,60}$/.test(match.slotted.text.slice(0, match.start))

/** The work that the phrase is about; not one that what is adapted is of or for. */
function titleIn(match: PatternMatch): Slot | undefined {
  const what = match.groups['what'] ?? ''
  return /\b(?:of|for|in|from)\b.*\uE000W/.test(what)
    ? undefined
    : slotsOf(match, 'what').find((slot) => slot.letter === 'W' && !isOwner(match, slot))
}

/** "adaptation of Carla Weiss's trilogy", whatever Carla Weiss was taken for. */
const isOwner = ({ slotted }: PatternMatch, { end }: Slot): boolean =>
  /^["”]?['’]s? /.test(slotted.sentence.text.slice(end - slotted.sentence.start))

const SAYS_NO_SOURCE =
  /^(?:an? |the |real )*(?:true|real|actual)\b|^(?:the|a|this|that|what|how|its|his|her) ?(?:trailer|idea|fact|reports?|rumou?rs?|response|success)?$/
