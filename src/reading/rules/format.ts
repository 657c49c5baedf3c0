import type { WorkKind } from '../../model/work.js'
import { pattern, slotsOf, type PatternMatch } from '../slots/pattern.js'
import type { Rule } from './rule.js'

/** The nouns that say what kind of work something is; "drama" and "project" leave it open. */
const KINDS: readonly (readonly [RegExp, WorkKind])[] = [
  [/mini-?series|limited series/, 'miniseries'],
  [/special/, 'special'],
  [/comics?\b|comic book|graphic novel|manga/, 'comic'],
  [/novels?|novella|memoir|\bbook/, 'book'],
  [/game/, 'game'],
  [/film|movie|biopic|feature|rom-com|blockbuster/, 'film'],
  [/series|sitcom|show/, 'series'],
]

const NOUN =
  '(?<noun>(?:limited |comic book |comic |anthology |web |TV |drama |docu)?series|mini-?series|docuseries|sitcom|TV show|(?:television|holiday|Christmas|comedy|stand-up|TV) special|(?:feature )?film|movie|biopic|rom-com|blockbuster|novel|novella|memoir|graphic novel|comic book|manga|video game|videogame)'
const BEFORE_NOUN = "(?:[\\w'&-]+,? |\uE000[OT]\\d+\uE001(?:'s?)? ){0,5}?"

/** What kind of work something is said to be in passing: "the Netflix miniseries Night Ferry", "Salt House, a new sitcom". */
export const format: Rule = {
  predicate: 'format',
  presupposed: true,
  triggers: `series miniseries mini-series docuseries sitcom show special film movie biopic rom-com blockbuster novel
    novella memoir comic manga game videogame`,
  patterns: [
    pattern(
      `(?:\\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|this|[Nn]ew|[Uu]pcoming|hit)|\uE000[OT]\\d+\uE001(?:'s?)?) ${BEFORE_NOUN}${NOUN}(?:,(?<= (?:an?|its|his|her|their|new|upcoming|latest|hit|classic|debut) (?:[\\w'&-]+ ){0,4}[\\w-]+,))? (?:called |titled |entitled |named )?{work}(?! (?:franchise|universe|movies|films|novels|books|games|series))`,
    ),
    pattern(
      `{work},? (?:which is |is |was |will be )?(?:just |now |also )?(?:an?|the) ${BEFORE_NOUN}${NOUN}\\b(?!'s|-| of\\b| (?:star|adaptation|version|based|franchise|universe|writer|director|from the))`,
    ),
  ],
  tells,
  reads: {
    'The Netflix miniseries Night Ferry starts shooting.': 'Night Ferry · format miniseries',
    'Salt House is a half-hour sitcom.': 'Salt House · format series',
    'Fans of the film The Glass Road want more.': 'The Glass Road · format film',
    'Winter Tide, a biopic with a twist, opens in May.': 'Winter Tide · format film',
    'Harbor Lights, the new Hulu limited series, is filming.': 'Harbor Lights · format miniseries',
    'The graphic novel “Blue Ladder” sold out.': 'Blue Ladder · format comic',
    'He wrote the novel “The Tin Orchard.”': 'The Tin Orchard · format book',
  },
  ignores: [
    'They will film Winter Tide in May.',
    'Harbor Lights is a series of lucky accidents.',
    'Silo is not the show it was.',
    'The film and Salt House have little in common.',
    'A Salt House movie is not planned.',
  ],
}

function tells(match: PatternMatch): ReturnType<Rule['tells']> {
  const [work] = slotsOf(match, 'work')
  const noun = match.groups['noun'] ?? ''
  const value = KINDS.find(([form]) => form.test(noun))?.[1]
  if (work === undefined || value === undefined || work.season !== null || work.installment !== null)
    return []
  return [{ subject: work.entity, work, value }]
}
