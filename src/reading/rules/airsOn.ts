import { networkNamed, organisationOf } from '../names/networkNamed.js'
import { NO_FILLER, pattern, slotsOf } from '../slots/pattern.js'
import type { Rule } from './rule.js'

const SHOWN =
  '(?:premier(?:e|es|ed|ing|s)?|debut(?:s|ed|ing)?|air(?:s|ed|ing)?|stream(?:s|ed|ing)?|return(?:s|ed|ing)?|launch(?:es|ed|ing)?|land(?:s|ed|ing)?|arriv(?:e|es|ed|ing)|available|com(?:e|es|ing)|drop(?:s|ped|ping)?|bow(?:s|ed|ing)?|release[sd]?|season|episodes?|watch(?:ed|ing)?|seen|shown?|start(?:s|ed|ing)?|hit(?:s|ting)?|mov(?:e|es|ed|ing)|head(?:s|ed|ing)|out|now)'

const WORK =
  '(?:series|show|drama|dramedy|comedy|miniseries|mini-series|sitcom|thriller|hit|original|reboot|adaptation|anthology|film|movie|spinoff|spin-off|docuseries|documentary|prequel|sequel|revival|cartoon|procedural|musical|special|saga|smash|favorite)'
const ORDERS =
  '(?:ordered|orders|order|renewed|renews|renew|picked up|picks up|cancell?ed|cancels|premiere[sd]?|air(?:s|ed)?|greenlit|greenlights|released?|releases|stream(?:s|ed)?|debut(?:s|ed)?|launch(?:es|ed)?)'

/** Where a work is shown: "the Netflix series Silo", "airs Sundays on HBO". Only for names known as networks or services. */
export const airsOn: Rule = {
  predicate: 'airs-on',
  triggers: '*',
  patterns: [
    pattern(`{organisation}(?:'s?)? (?:(?!${NO_FILLER} )[\\w'.,-]+ ){0,6}?(?:${WORK}\\s)?{works}`),
    pattern(
      `{work}{far}\\b${SHOWN}\\b[^\uE000;]{0,60}?(?:\uE000T\\d+\uE001[^\uE000;]{0,20}?)?\\b(?:on|to|via|from|only on|through) (?:the )?(?:[a-z-]+ ){0,2}?{organisations}`,
    ),
    pattern(
      `{work}{far}\\b(?:hits?|hitting|exclusive to|exclusively on|made for|headed to|heading to|available on|streams on|streaming on|lands? at|lease on life at|home at|bound for) (?:the )?(?:[a-z-]+ ){0,3}?{organisations}`,
    ),
    pattern(
      `{work},? (?:which |that )?(?:is |was )?(?:an?|the) (?:[a-z-]+,? ){0,5}{organisation}(?:'s)? (?:[a-z-]+ ){0,2}${WORK}`,
    ),
    pattern(`{organisation} {will}${ORDERS} {a}{work}`),
    pattern(`{organisation}{gap}\\b(?:renewed|ordered|picked up|cancell?ed|greenlit) {a}{work}`),
    pattern(
      `{work}{far}\\b(?:renewed|ordered(?: to series)?|picked up|cancell?ed|greenlit|axed|saved|rescued) (?:by|at) {organisations}`,
    ),
    pattern('{work} (?:on|at) {organisation}'),
    // "HBO's fantasy drama has…": of the work the article is about.
    pattern(`{organisation}(?:'s?) (?:[a-z-]+ ){0,4}${WORK}(?! \uE000)`),
    // A channel that no table knows is one when something premieres on it.
    pattern(
      `{work}{gap}\\b(?:premieres|airs|debuts|streams|premiered|aired|debuted|airing|streaming)\\b[^\uE000;]{0,25}(?:\uE000T\\d+\uE001[^\uE000;]{0,10})?\\bon (?<channel>\uE000[ONW]\\d+\uE001)`,
    ),
  ],
  tells: (match) => {
    const named = [...slotsOf(match, 'organisations'), ...slotsOf(match, 'organisation')].flatMap(
      (slot) => networkNamed(slot.entity) ?? [],
    )
    const channels = slotsOf(match, 'channel').flatMap(({ entity }) =>
      entity === null || organisationOf(entity) !== null ? [] : entity.name,
    )
    const works = [...slotsOf(match, 'works'), ...slotsOf(match, 'work')]
    const networks = [...named, ...channels]
    if (works.length === 0) return networks.map((value) => ({ subject: null, value }))
    return works.flatMap((work) =>
      networks.map((value) => ({
        subject: work.entity,
        value,
        work: { ...work, season: null, installment: null },
      })),
    )
  },
  reads: {
    'She returns in the Netflix series Harbor Lights.': 'Harbor Lights · airs-on Netflix',
    'Salt House premieres on HBO next month.': 'Salt House · airs-on HBO',
    'Salt House finally hits Hulu next month.': 'Salt House · airs-on Hulu',
    'Salt House is a hit. AMC’s zombie drama is back.': 'Salt House · airs-on AMC',
    'Night Ferry premieres Sunday on Lumo.': 'Night Ferry · airs-on Lumo',
    'Night Ferry, a Hulu original series, is a hit.': 'Night Ferry · airs-on Hulu',
    'NBC has renewed “Salt House” for a second season.': 'Salt House · airs-on NBC',
  },
  ignores: ['Harbor Lights was discussed by Variety.', 'Ana Lopez left Netflix after Harbor Lights ended.'],
}
