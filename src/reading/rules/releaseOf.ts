import { pattern, slotsOf } from '../slots/pattern.js'
import { releaseValue } from './releaseValue.js'
import { OTHER_CLAUSE } from './releaseWords.js'
import type { Rule } from './rule.js'
import { DESCRIBED, OBJECT_ENDS, ONWARD } from './workPieces.js'

const BRINGS =
  '(?:releas(?:e|es|ed|ing)|debut(?:s|ed|ing)?|premier(?:e|es|ed|ing)|launch(?:es|ed|ing)?|drop(?:s|ped|ping)?|air(?:s|ed|ing)?|publish(?:es|ed)|open(?:s|ed|ing)|bow(?:s|ed)|roll(?:s|ed|ing)? out|bring(?:s|ing)? back|brought back|unleash(?:es|ed)?|return(?:s|ing)? with|begin(?:s|ning)? (?:airing|streaming)|start(?:s|ed)? (?:airing|streaming)|saw (?:the )?(?:premiere|debut|release|launch) of|set for|dates?|dated)'

const AFTER_OPENING =
  '(?:Hitting (?:theaters|theatres|cinemas|screens|\uE000O\\d+\uE001)|In (?:theaters|theatres|cinemas)|(?:First )?(?:[Rr]eleased|[Aa]ired|[Pp]ublished)|Premiering|Debuting|Returning|Launching|Opening|Arriving|Airing|Coming|Streaming|Released|Dropping|Out|(?:Due|Set|Slated|Scheduled)(?: out| for(?: release| an?)?| to [a-z]+)?)'

/** A work that somebody brings out: "HBO will debut Silo on May 5"; and what a sentence opens with or puts its date before. */
export const releaseOf: Rule = {
  predicate: 'release',
  triggers: `release releases released releasing debut debuts debuted debuting premiere premieres premiered premiering
    launch launches launched launching drop drops dropped dropping air airs aired airing publishes published open opens
    opened opening bows bowed rolls rolled bring brings bringing brought unleash returns returning return begins starts
    set expect look watch stream see catch hitting theaters cinemas due slated scheduled arriving arrives arrived coming comes came out hit hits saw dates dated streaming`,
  patterns: [
    pattern(
      `\\b(?<verb>${BRINGS}) (?:the (?:[a-z-]+ ){0,2}(?:half|part|batch|episodes|run) of )?${DESCRIBED}{works}${OBJECT_ENDS}(?<tail>${ONWARD}){moment}`,
    ),
    pattern(`\\b(?<verb>releasing|released|releases) ${DESCRIBED}{works}${OBJECT_ENDS}`),
    // "Set to premiere in March, Silo …"
    pattern(
      `^(?<verb>${AFTER_OPENING})(?<tail>(?: (?:on|in|this|theaters|cinemas|early|late|the|from|\uE000[OL]\\d+\uE001),?){0,5}) {moment}[^\uE000]{0,30}(?:\uE000O\\d+\uE001)?, ${DESCRIBED}{works}(?: (?:is back|returns|will return|comes back|is coming back) (?:for|with) {part:work})?`,
    ),
    // "you can watch Silo on Hulu from March 6"
    pattern(
      `\\b(?:can|to) (?:also |finally |now )?(?<verb>watch|stream|see|catch) ${DESCRIBED}{works}(?<tail>(?:,? (?:on|in|only|exclusively|theaters|theatres|cinemas|the|\uE000O\\d+\uE001)){0,4} (?:from|on|starting(?: on)?|beginning(?: on)?|in|this|next))? {moment}`,
    ),
    // "Expect Silo in early 2020"
    pattern(
      `(?:^|, |\\band )(?<verb>[Ee]xpect|[Ll]ook for|[Ww]atch for|[Cc]atch) ${DESCRIBED}{works}(?<tail>(?: (?:on|in|only|exclusively|theaters|theatres|cinemas|this|next|sometime|\uE000O\\d+\uE001)){1,4}) {moment}`,
    ),
    // "On March 6, Silo premieres"
    pattern(
      `(?:^|, |\\b(?:[Oo]n|[Ii]n|[Tt]his|[Ss]ince|[Uu]ntil) ){moment},? ${DESCRIBED}{works}(?<tail>) {will}(?:premier(?:ed|es?)|debut(?:s|ed)?|air(?:s|ed)?|return(?:s|ed)?|open(?:s|ed)?|launch(?:es|ed)?|hits? (?:theaters|\uE000O)|arriv(?:es?|ed)|came out|comes out|was released)\\b(?![^\uE000]{0,30}\uE000T)`,
    ),
  ],
  tells: (match) => {
    const { verb = '', tail = '' } = match.groups
    if (OTHER_CLAUSE.test(tail)) return []
    const [moment] = slotsOf(match, 'moment')
    const [part] = slotsOf(match, 'part')
    return slotsOf(match, 'works').map((work) => ({
      subject: work.entity,
      work: part?.season == null ? work : { ...work, season: part.season },
      value: releaseValue(`${verb} ${tail}`),
      happens: moment ?? null,
    }))
  },
  reads: {
    'Hulu will debut Silo on March 6, 2020.': 'Silo · release · 2020-03-06',
    'Netflix released its thriller Night Ferry in 2015.': 'Night Ferry · release · 2015',
    'Premiering March 6, 2020 on Hulu, Silo is a thriller.': 'Silo · release · 2020-03-06',
    'Set to premiere in March 2020, “Silo” is odd.': 'Silo · release · 2020-03',
    'Premiering Sunday on NBC, Harbor Lights is back for a tenth season.':
      'Harbor Lights · release · season 10 · 2019-11-17',
    'First released in 1999, The Glass Road was a hit.': 'The Glass Road · release · 1999',
    'Starz will air the second half of Salt House season 2 in January.':
      'Salt House · release · season 2 · 2020-01',
    'In 2013, Harbor Lights debuted to little notice.': 'Harbor Lights · release · 2013',
    'Look for Winter Tide in theaters next summer.': 'Winter Tide · release · 2020-22',
    'Starz brings back Salt House on January 10, 2020.': 'Salt House · release · 2020-01-10',
    'Lionsgate will release The Glass Road in theaters on March 6, 2020.':
      'The Glass Road · release · 2020-03-06',
  },
  ignores: [
    'Hulu dropped Silo star Ana Lopez in March.',
    'HBO released a Salt House calendar.',
    'Ana Lopez opened the Silo party in 2018.',
  ],
}
