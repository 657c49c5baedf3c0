import { organisationOf } from '../names/organisationOf.js'
import { pattern, slotsOf, type PatternMatch } from '../slots/pattern.js'
import { isFilmOfStudio } from './isFilmOfStudio.js'
import { onlyDescribes } from './onlyDescribes.js'
import { networkAsWritten } from './networkAsWritten.js'
import type { Draft, Rule } from './rule.js'
import { ACROSS, ASIDE, DESCRIBED, OF_FRANCHISE } from './workPieces.js'

const SHOWN =
  '(?:premier(?:e|es|ed|ing|s)?|debut(?:s|ed|ing)?|air(?:s|ed|ing)?|stream(?:s|ed|ing)?|return(?:s|ed|ing)?|launch(?:es|ed|ing)?|land(?:s|ed|ing)?|arriv(?:e|es|ed|ing)|available|com(?:e|es|ing)|drop(?:s|ped|ping)?|bow(?:s|ed|ing)?|release[sd]?|season|episodes?|watch(?:ed|ing)?|seen|shown?|start(?:s|ed|ing)?|hit(?:s|ting)?|mov(?:e|es|ed|ing)|head(?:s|ed|ing)|out|now|back|broadcasts?|r[au]n(?:s|ning)?|screen(?:s|ed)|picked up|exclusive|exclusively|produced|rolls? out|resum(?:es|ed)|debut|binge[sd]?|kick(?:s|ed)? off|life|home|set up|in development|in the works)'
const PLACE = '(?:on|to|via|from|at|through|for)'
const SERVICE = '(?:(?:[a-z-]+ ){0,2}(?:service|streamer|network|channel|platform|broadcaster|cabler) )?'
/** A title with what is said of it between commas: "Silo, the follow-up to Salt House,". */
const SUBJECT = `{work}(?:, (?:the|an?|its) [^,;\uE000]{0,40}\uE000W\\d+\uE001,(?= ))?${ASIDE}${ACROSS}`
/** A moment may stand between the verb and the network. */
const WHEN = '[^\uE000;()]{0,60}?(?:\uE000T\\d+\uE001[^\uE000;()]{0,20}?)?'
/** What a network does to what it shows; its work follows. */
const ORDERS = `(?:${[
  'ordered|orders|order|renewed|renews|renew|picked up|picks up|picking up|cancell?ed|cancels|axed|axes|killed|kills|scrapped|scraps|dropped|drops|yanked|yanks|shelved|shelves|greenlit|greenlights',
  'premiere[sd]?|air(?:s|ed)?|commission(?:s|ed)|released?|releases|stream(?:s|ed)?|debut(?:s|ed)?|launch(?:es|ed)?|landed|lands|acquire[sd]?|unveil(?:s|ed)|announce[sd]?',
  'is bringing back|revive[sd]?|save[sd]?|rescue[sd]?|bring(?:s|ing)? back|pull(?:s|ed|ing) the plug on',
  '(?:acquired|acquires|bought|buys|secured|won|has|landed) (?:the )?(?:[a-zA-Z.]+ ){0,2}rights to',
  '(?:given|gives?|gave|handed|hands|placed|places) (?:a |an |the )?(?:[a-z0-9-]+ ){0,5}(?:order|commitment|pickup|renewal|green light|greenlight) (?:to|for|on)',
  '(?:given|gives?|gave|handed|hands)(?=[^;.]{0,60}\uE001 (?:the (?:boot|axe|ax|green light|go-ahead)|(?:a|another|its) (?:[a-z0-9-]+ ){0,3}(?:order|season|pickup|renewal)))',
].join('|')})`

/** Where a work is shown: "airs Sundays on HBO", "Hulu has ordered Silo". Only for names known as networks or services. */
export const airsOn: Rule = {
  predicate: 'airs-on',
  triggers: '*',
  patterns: [
    pattern(
      `${SUBJECT}\\b${SHOWN}\\b${WHEN}\\b${PLACE} (?:the )?(?:[a-z-]+ ){0,2}?${SERVICE}{organisations}(?! (?:exec|boss|star|chief|head|president|series|show|drama))(?<second> and (?:will )?(?:then |later )?(?:streams?|airs?|be available|available)(?:ing)? (?:[a-z]+ ){0,2}?(?:on|via) (?:the )?\uE000O\\d+\uE001)?`,
    ),
    pattern(
      `${SUBJECT}\\b(?:hits?|hitting|join(?:s|ing)|exclusive to|exclusively on|made for|headed to|heading to|leav(?:es|ing)|bound for|set up at|mov(?:es?|ed|ing) from (?:the )?\uE000O\\d+\uE001 to) (?:the )?(?:[a-z-]+ ){0,3}?{organisations}(?! (?:exec|boss|star|chief|head|president))`,
    ),
    pattern(
      `{organisation} {will}${ORDERS} ${DESCRIBED}${OF_FRANCHISE}{works}(?!'s? | (?:[a-z]+ )?(?:spinoff|spin-off|prequel|sequel|reboot|series|show),? \uE000|,? (?:[a-z-]+ )?(?:star|creator|actor|director)\\b)`,
    ),
    pattern(
      `{organisation}(?:(?!\\b(?:after|before|but|while|following|for)\\b)[^\uE000\uE001;:—]){0,50}?\\b(?:renewed|ordered|picked up|cancell?ed|greenlit) ${DESCRIBED}{works}(?! (?:[a-z]+ )?(?:spinoff|spin-off|prequel|sequel|reboot|series|show),? \uE000)`,
    ),
    pattern(
      `{work}${ASIDE}${ACROSS}\\b(?:renewed|ordered(?: (?:straight )?to series)?|picked up|cancell?ed|greenlit|axed|saved|rescued|revived|acquired|bought)(?: for [^\uE000;]{0,20}(?:\uE000W\\d+\uE001)?)? (?:by|at) (?:the )?${SERVICE}{organisations}`,
    ),
    pattern(
      '{work},? (?:on|at) (?:the )?{organisation}(?! (?:exec|boss|star|chief|head|president|set|party))',
    ),
    pattern('{work} \\((?:\uE000T\\d+\uE001, )?{organisation}[,)]'),
    // "Premiering Sunday on Hulu, Silo …"
    pattern(
      `^[A-Z][a-z]+(?:ing|ed|able) [^\uE000;]{0,25}(?:\uE000T\\d+\uE001[^\uE000;]{0,12})?\\b(?:on|to|via|at|by) {organisation}(?: \uE000T\\d+\uE001)?, ${DESCRIBED}{work}`,
    ),
    // "It is only available on Hulu.": of what the sentence is about.
    pattern(
      `\\b(?:[Ii]t|which|that|[Ee]pisodes|[Tt]he (?:[a-z0-9-]+ ){0,2}(?:season|finale|premiere|series|show|miniseries))(?:'s|'ll)? [a-z' -]{0,25}\\b(?:available|streaming|streams?|streamed|aired?|airs|bows|bowed|premieres?|premiered|debuts?|debuted|hits?|coming|comes|returns?|launch(?:es|ed)?|lands?|picked up|cancell?ed|saved)\\b${WHEN}(?:\\b(?:on|to|at|by|via) )?(?:the )?{organisations}`,
    ),
    // "Available on Hulu": of what the article is about.
    pattern(
      `^[^\uE000a-z]{0,3}(?:[Nn]ow |[Aa]lso )?(?:[Aa]vailable|[Ss]treaming|[Oo]ut)(?: now| to stream| to watch)? (?:on|via|from) {organisations}`,
    ),
    // "The film and its sequel are now all on Hulu."
    pattern(
      `{works}(?: films| movies| series)? (?:is|are|was|were|will be|won't be) (?:not |now |all |both |back |also |still |only |finally |again ){0,3}on {organisations}(?! (?:exec|boss|star|chief|head|president|set))`,
    ),
    // "NBC has picked up three dramas: Silo, Night Ferry and Salt House"
    pattern(
      `{organisation}(?:, (?:meanwhile|too|also),)? {will}(?:ended up |(?:looking|planning|expected|set) to )?{will}(?:order|ordered|orders|picked up|pick up|picks up|picking up|greenlit|renewed|renews|cancell?ed|cancels|axed) (?:(?!that\\b)[a-z0-9'-]+ ){0,7}(?:shows|series|dramas|comedies|pilots|sitcoms|originals)(?: to series)?(?: —|: |, ){works}`,
    ),
    // "NBC announced dates for its series, including the return of Silo; the debuts of Night Ferry and Salt House"
    pattern(
      `{organisation} {will}(?:announc(?:es|ed|ing)|unveil(?:s|ed|ing)|reveal(?:s|ed|ing)|set(?:s|ting)?|released?|releases) [^\uE000;.]{0,70}\\b(?:dates|lineup|line-up|slate|schedule|roster)\\b[^\uE000;.]{0,60}(?:, (?:including|with|starting with|among them)|: )(?<also>(?:[^\uE000.]{0,50}\uE000W\\d+\uE001(?: \\(\uE000T\\d+\uE001\\))?){1,12})`,
    ),
    // "The BBC began airing the series Silo"
    pattern(
      `{organisation} (?:has |had |will |recently )?(?:beg[ai]n|begun|starts?|started|stopped|resumed|resumes) (?:airing|showing|streaming|broadcasting|screening) ${DESCRIBED}{works}`,
    ),
    // "available on Lumo, an online streaming service"
    pattern(
      `{work}{gap}\\bon (?<channel>\uE000[ONW]\\d+\uE001), (?:an?|the) (?:[a-z-]+ ){0,3}(?:streaming service|streaming platform|streamer|cable network|network|broadcaster|channel)`,
    ),
    // A channel that no table knows is one when something premieres on it.
    pattern(
      `{work}{gap}\\b(?:premieres|airs|debuts|streams|premiered|aired|debuted|airing|streaming)\\b[^\uE000;]{0,25}(?:\uE000T\\d+\uE001[^\uE000;]{0,10})?\\bon (?<channel>\uE000[ONW]\\d+\uE001)`,
    ),
    pattern(
      '{work}{gap}\\b(?:for|on|to|by|at) (?:the )?(?:new |upcoming |short-form |fledgling )?(?:streaming service|streamer|cable network|cable channel|streaming platform|network) (?<channel>\uE000[ON]\\d+\uE001)',
    ),
  ],
  tells: tellsAirsOn,
  reads: {
    'Silo will end. The final season premieres May 5 at 9 p.m. on Hulu.': 'Silo · airs-on Hulu',
    'Ana Lopez, of the British series Night Ferry, is coming to Hulu.': [],
    'Silo is back. It bowed May 5 on Hulu.': 'Silo · airs-on Hulu',
    'Salt House premieres on HBO next month.': 'Salt House · airs-on HBO',
    'Salt House finally hits Hulu next month.': 'Salt House · airs-on Hulu',
    'Night Ferry premieres Sunday on Lumo.': 'Night Ferry · airs-on Lumo',
    'NBC has renewed “Salt House” for a second season.': 'Salt House · airs-on NBC',
    'Silo, from Carla Weiss (Winter Tide), will premiere on March 6, exclusive to Hulu.':
      'Silo · airs-on Hulu',
    'Harbor Lights found a new home at NBC.': 'Harbor Lights · airs-on NBC',
    'Night Ferry was made for the streaming service Lumo.': 'Night Ferry · airs-on Lumo',
    'Harbor Lights moves from ABC to NBC.': ['Harbor Lights · airs-on NBC', 'Harbor Lights · airs-on ABC'],
    'Ana Lopez loved Salt House on the Sci Fi Channel.': 'Salt House · airs-on Sci Fi Channel',
    'Premiering Sunday on Hulu, Silo is odd.': 'Silo · airs-on Hulu',
    'Silo is not everywhere. It’s only available on Hulu.': 'Silo · airs-on Hulu',
    'Netflix has acquired the streaming rights to Winter Tide.': 'Winter Tide · airs-on Netflix',
    'Silo Renewed For Season 3 At Hulu': 'Silo · airs-on Hulu',
    'Silo (Hulu) is dark.': 'Silo · airs-on Hulu',
    'Silo, the follow-up to Salt House, airs on NBC.': 'Silo · airs-on NBC',
    'HBO has ordered a Salt House prequel, Silo.': 'Silo · airs-on HBO',
    'Apple has given a straight-to-series order to Silo.': 'Silo · airs-on Apple',
    'Silo will premiere on HBO and stream on Hulu the next day.': [
      'Silo · airs-on HBO',
      'Silo · airs-on Hulu',
    ],
    'Silo is long. Available on Hulu.': 'Silo · airs-on Hulu',
    'Silo and Salt House are now both on Hulu.': ['Silo · airs-on Hulu', 'Salt House · airs-on Hulu'],
    'The Silo movies won’t be on Disney+.': 'Silo · airs-on Disney+ · not',
    'In 1975 the BBC began airing the series Silo.': 'Silo · airs-on BBC',
    'Night Ferry can be seen on Lumo, an online streaming service.': 'Night Ferry · airs-on Lumo',
    'Harbor Lights was cancelled by NBC.': 'Harbor Lights · airs-on NBC',
    'NBC has picked up two dramas: Silo and Night Ferry.': [
      'Night Ferry · airs-on NBC',
      'Silo · airs-on NBC',
    ],
    'After seven seasons, NBC pulled the plug on “Silo.”': 'Silo · airs-on NBC',
    'NBC has handed a put pilot commitment to “Silo.”': 'Silo · airs-on NBC',
    'NBC has finally given “Silo” the boot.': 'Silo · airs-on NBC',
    'HBO has given a 13-episode order to the drama Silo.': 'Silo · airs-on HBO',
    'ABC ended up only picking up two of its new series: Silo and Night Ferry.': [
      'Silo · airs-on ABC',
      'Night Ferry · airs-on ABC',
    ],
    'NBC announces midseason dates for its series, including the return of Silo; the debuts of new dramas Night Ferry and Winter Tide.':
      ['Silo · airs-on NBC', 'Night Ferry · airs-on NBC', 'Winter Tide · airs-on NBC'],
    'Night Ferry is bound for Disney Plus.': 'Night Ferry · airs-on Disney+',
  },
  ignores: [
    'Harbor Lights was discussed by Variety.',
    'Ana Lopez left Netflix after Harbor Lights ended.',
    'Ana Lopez spoke of Silo to a Hulu executive.',
    'Silo is better than anything, said Netflix.',
  ],
}

/** The networks of a match, each for every work of it; seasons air where the whole does. */
export function tellsAirsOn(match: PatternMatch): readonly Draft[] {
  if (onlyDescribes(match)) return []
  const works = ['also', 'works', 'work'].flatMap((group) => slotsOf(match, group))
  const named = [
    ...slotsOf(match, 'organisations'),
    ...slotsOf(match, 'organisation'),
    ...slotsOf(match, 'second'),
  ].flatMap((slot) => (isFilmOfStudio(slot, works[0]) ? [] : (networkAsWritten(match.slotted, slot) ?? [])))
  const channels = slotsOf(match, 'channel').flatMap(({ entity }) =>
    entity === null || organisationOf(entity) !== null ? [] : entity.name,
  )
  const networks = [...named, ...channels]
  if (works.length === 0) return networks.map((value) => ({ subject: null, value, negated: false }))
  return works.flatMap((work) =>
    networks.map((value) => ({
      subject: work.entity,
      value,
      work: { ...work, season: null, installment: null },
    })),
  )
}
