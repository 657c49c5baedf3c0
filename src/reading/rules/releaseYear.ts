import { pattern, slotsOf, type PatternMatch } from '../slots/pattern.js'
import type { Slot } from '../slots/slot.js'
import { releaseValue } from './releaseValue.js'
import { quoteOf } from './quoteOf.js'
import type { Draft, Rule } from './rule.js'

const NOUN =
  '(?:film|movie|series|show|miniseries|drama|comedy|thriller|sequel|prequel|reboot|remake|spinoff|special|documentary|horror|hit|classic|novel|book|game|album|musical|flop|blockbuster|debut|epic|romance|western|adventure|adaptation|short|biopic|satire|cult|offering|entry|release|outing|effort|tentpole|project|original)'

const YEAR_OR_MONTH = /^\d{4}(?:-\d\d)?$/
/** Alone in parentheses a day will do as well: "Silo (March 6)". */
const WHEN = /^\d{4}(?:-\d\d){0,2}$/

/** A work called by when it comes out: "2007's The Glass Road", "the 2016 film The Glass Road", "The Glass Road (2016)". */
export const releaseYear: Rule = {
  predicate: 'release',
  presupposed: true,
  triggers: '*',
  patterns: [
    pattern("{moment}'s? (?:(?!and\\b)[a-z-]+ ){0,4}{work}"),
    pattern(
      `(?:[Tt]he|[Hh]is|[Hh]er|[Tt]heir|[Aa]|[Ii]n|\\w's|\uE001's?)(?: [a-z-]+){0,4} {moment} (?<noun>(?:(?:[a-z-]+,?|\uE000[PO]\\d+\uE001(?:'s)?) ){0,3}${NOUN}),? {work}`,
    ),
    pattern('{work},? \\({moment},'),
    pattern('{work},? (?<alone>\\({moment}\\))'),
    pattern("(?:\uE001's?|\\b(?:[Hh]is|[Hh]er|[Tt]heir)) {moment} {work}"),
    // "The Glass Road, a 1999 thriller"
    pattern(`{work}, (?:the|an?) (?:[a-z-]+ ){0,2}{moment} (?<noun>(?:[a-z-]+,? ){0,3}${NOUN})`),
    // "the 1978 film's anniversary": the words stand for a work, and bear its year.
    pattern('(?<described>\uE000W\\d+\uE001)'),
  ],
  tells: (match) => {
    const [described] = slotsOf(match, 'described')
    if (described !== undefined) return tellsYearOf(match, described)
    const [work] = slotsOf(match, 'work')
    const [moment] = slotsOf(match, 'moment')
    const isAlone = match.groups['alone'] !== undefined
    if (moment?.moment?.edtf == null || !(isAlone ? WHEN : YEAR_OR_MONTH).test(moment.moment.edtf)) return []
    return [
      {
        subject: work?.entity ?? null,
        value: releaseValue(match.groups['noun'] ?? ''),
        happens: moment,
        ...(work && { work }),
      },
    ]
  },
  reads: {
    'She was last seen in 2007’s The Glass Road.': 'The Glass Road · release · 2007',
    'He directs next year’s Night Ferry.': 'Night Ferry · release · 2020',
    'The 2016 thriller “The Glass Road” was her first.': 'The Glass Road · release · 2016',
    'He wrote Night Ferry (2012) alone.': 'Night Ferry · release · 2012',
    'Ana Lopez’s 2014 indie drama, “Winter Tide,” is sad.': 'Winter Tide · release · 2014',
    'The slate includes The Glass Road (March 6, 2020) and Winter Tide (2021).': [
      'The Glass Road · release · 2020-03-06',
      'Winter Tide · release · 2021',
    ],
    'It is no match for his odd yet charming 1999 hit The Glass Road.': 'The Glass Road · release · 1999',
    'Winter Tide, a 1998 drama, is loved.': 'Winter Tide · release · 1998',
    'The classic 1998 Ana Lopez film Winter Tide is loved.': 'Winter Tide · release · 1998',
    'Winter Tide is loved. Fans mark the 1998 film’s anniversary.': 'Winter Tide · release · 1998',
    'It began with the 2009 novel The Glass Road.': 'The Glass Road · release book · 2009',
  },
  ignores: [
    'In 2007, fans of The Glass Road met.',
    'Friday’s Salt House news was good.',
    'Ana Lopez (born 1980) loves Silo.',
  ],
}

/** "the 1978 film", where those words were taken to stand for `described`. */
function tellsYearOf(match: PatternMatch, described: Slot): readonly Draft[] {
  if (described.named) return []
  const words = quoteOf(match, 'described')
  const year = /^(?:the|this|that) (?<year>(?:19|20)\d\d) /i.exec(words)?.groups?.['year']
  if (year === undefined) return []
  const { start } = described
  const moment = { start, end: described.end, text: year, edtf: year, relative: false, kind: 'date' } as const
  return [
    {
      subject: described.entity,
      work: described,
      value: releaseValue(words),
      happens: { ...described, letter: 'T', entity: null, moment },
    },
  ]
}
