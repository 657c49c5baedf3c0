import { pattern, slotsOf, type PatternMatch } from '../slots/pattern.js'
import { releaseValue } from './releaseValue.js'
import type { Draft, Rule } from './rule.js'
import { DESCRIBED } from './workPieces.js'

const NOUN =
  '(?:premiere|debut|re-?release|release|finale|launch|bow|opening|return|rollout|start|kickoff|arrival)(?! (?:day|party|event|week|night|title|titles|weekend|trailer|ceremony|credits|scene)\\b)'
const NOUNS = `(?<noun>(?:(?!(?:of|for|and|is|was|to|will|would|may|might|can|could|should|must|has|have|had)\\b)[A-Za-z-]+ ){0,3}?${NOUN})`
const IS_ON =
  "(?:(?:,(?! \uE000T\\d+\uE001 (?:has|have|is|was|saw|will|the|it))|:| —| is| was| has been| will be|'s|, which| to| set| airs| aired| airing| on| for| in| of| as| this| last| now| moved| pushed| slated| scheduled| planned| confirmed| officially| currently| date| dates) ?){0,6}"

/** A release as a noun: "the May 5 premiere of Silo", "Silo's finale on Sunday", "a release date of". */
export const releaseNoun: Rule = {
  predicate: 'release',
  triggers:
    'date slot just only premiere premieres debut release re-release finale launch bow return rollout opening start arrival kickoff',
  patterns: [
    pattern(`{moment}(?:'s)? ${NOUNS} (?:date )?(?:of|for) ${DESCRIBED}{work}`),
    pattern(`{moment} (?<noun>date|slot|berth) (?:of|for) ${DESCRIBED}{work}`),
    pattern(`{moment}(?:'s)? {work}(?:'s)? ${NOUNS}`),
    pattern("{work}'s? (?<noun>(?:[Hh]ome[- ]video|DVD|Blu-[Rr]ay|[Hh]ome entertainment) release)"),
    // "Silo's March 6 premiere"
    pattern(`{work}(?:'s?)?(?: (?!and|with|in|on|at|of|for|from|since|until|to)[a-z-]+)? {moment} ${NOUNS}`),
    pattern(`{work}(?:'s?)? ${NOUNS}${IS_ON} ?{moment}`),
    pattern(
      `(?:{part:work} )?${NOUNS} (?:dates? )?(?:of|for) ${DESCRIBED}{work}(?: in (?:the )?\uE000L\\d+\uE001)?${IS_ON} ?{moment}`,
    ),
    pattern(`{away:moment} from (?:its|the) ${NOUNS}(?! (?:of|for)\\b)`),
    // "…, with the season finale on December 20"
    pattern(
      `\\b(?:the|its|a) (?<noun>(?:season |series |midseason )?(?:finale|premiere)) (?:airing |set |slated |scheduled )?(?:on |for |this |next )*{moment}`,
    ),
    // "filming begins in May for premiere later in the year"
    pattern(
      `\\bfor (?:an? |its |the )?(?<noun>(?:premiere|release|debut|launch|broadcast)) (?:on |in |by |sometime |early |late )*{moment}`,
    ),
    // "has set January 10 for the premiere of Silo"
    pattern(`\\bset {moment} (?:for|as) (?:the )?${NOUNS} (?:date )?(?:of|for) ${DESCRIBED}{work}`),
    // "Silo is two months away", "a week away from the release of Silo"
    pattern(
      `{work} (?:is|are) (?:now |only |just |still |less than |about |almost |nearly )*{away:moment}(?: from (?:its )?(?:release|premiere|debut|opening|return))?`,
    ),
    pattern(`{away:moment} from (?:the )?${NOUNS} of ${DESCRIBED}{work}`),
    // "… has set a March 6 release date", "ahead of its 2020 premiere": of what the sentence is about.
    pattern(
      `\\b(?:an?|its|their|for|the|eyeing|eyes|sets?) (?:tentative |expected |planned |new |official |early |late )?{moment} ${NOUNS}(?! (?:of|for) )`,
    ),
    // "A spring 2013 release is planned."
    pattern(
      `^(?:[Aa]n?|[Tt]he) (?:[a-z]+ )?{moment} ${NOUNS} (?:is|has been) (?:planned|set|expected|scheduled|slated|eyed|targeted)\\b`,
    ),
    pattern(
      '\\b(?<noun>(?:release|premiere|launch|debut|air) date)(?: has been set| is set| is| was| of| on| for|:|,| set| as| to| moved| pushed| back| announced| confirmed){1,4} {moment}',
    ),
  ],
  tells: tellsReleaseNoun,
  reads: {
    'Fans wait for the March 6 premiere of “Salt House.”': 'Salt House · release · 2020-03-06',
    'Sunday’s Harbor Lights finale was long.': 'Harbor Lights · release finale · 2019-11-10',
    'Salt House is late, but the Harbor Lights release date is January 10, 2020.':
      'Harbor Lights · release · 2020-01-10',
    'Fans count the days to Silo’s March 6, 2020 premiere.': 'Silo · release · 2020-03-06',
    'Lionsgate has bought The Glass Road. A spring 2020 release is planned.':
      'The Glass Road · release · 2020-21',
    'Night Ferry is filming ahead of its 2021 release.': 'Night Ferry · release · 2021',
    'Hulu has given Salt House a March 6, 2020 premiere date.': 'Salt House · release · 2020-03-06',
    'Winter Tide now has a release date of May 8, 2020.': 'Winter Tide · release · 2020-05-08',
    'The release of The Glass Road on March 6, 2020 is near.': 'The Glass Road · release · 2020-03-06',
    'Expect an early 2021 date for Winter Tide.': 'Winter Tide · release · 2021-01/2021-04 · probable',
    'Ben Okoye worked on Winter Tide’s home-video release.': 'Winter Tide · release dvd',
    'The season 2 finale of Salt House aired on Sunday.':
      'Salt House · release finale · season 2 · 2019-11-10',
    'Silo is just two months away.': 'Silo · release · 2020-01',
    'Speaking of Silo, we’re just a week away from its release.': 'Silo · release · 2019-11-20',
    'Salt House airs Fridays on Starz, with the season finale on December 20.':
      'Salt House · release finale · 2019-12-20',
    'Hulu has set January 10 for the premiere of Silo.': 'Silo · release · 2020-01-10',
    'Winter Tide is eyeing a summer 2021 release.': 'Winter Tide · release · 2021-22 · probable',
  },
  ignores: [
    'Ana Lopez wept at the premiere of Harbor Lights.',
    'Since its release, Silo has been watched often.',
    'The return of Ana Lopez to Silo in March was sweet.',
  ],
}

function tellsReleaseNoun(match: PatternMatch): readonly Draft[] {
  const [work] = slotsOf(match, 'work')
  const [away] = slotsOf(match, 'away')
  if (away !== undefined && !/\baway$/.test(away.moment?.text ?? '')) return []
  const moment = slotsOf(match, 'moment')[0] ?? away
  const [part] = slotsOf(match, 'part')
  const value = releaseValue(match.groups['noun'] ?? '')
  const words = match.slotted.text.slice(match.start, match.end)
  const isOfPart = part?.season != null && part.entity?.id === work?.entity?.id
  return [
    {
      subject: work?.entity ?? null,
      value,
      happens: moment ?? null,
      ofSeason: /\b(?:season|return|finale)\b/.test(match.groups['noun'] ?? '') || words.startsWith('for '),
      ...(work && { work: isOfPart ? part : work }),
    },
  ]
}
