import { networkNamed } from '../names/networkNamed.js'
import { NO_FILLER, pattern, slotsOf } from '../slots/pattern.js'
import type { Rule } from './rule.js'

const SHOWN =
  '(?:premier(?:e|es|ed|ing|s)?|debut(?:s|ed|ing)?|air(?:s|ed|ing)?|stream(?:s|ed|ing)?|return(?:s|ed|ing)?|launch(?:es|ed|ing)?|land(?:s|ed|ing)?|arriv(?:e|es|ed|ing)|available|com(?:e|es|ing)|drop(?:s|ped|ping)?|bow(?:s|ed|ing)?|release[sd]?|season|episodes?|watch(?:ed|ing)?|seen|shown?|start(?:s|ed|ing)?|hit(?:s|ting)?|mov(?:e|es|ed|ing)|head(?:s|ed|ing)|out|now)'

/** Where a work is shown: "the Netflix series Silo", "airs Sundays on HBO". Only for names known as networks or services. */
export const airsOn: Rule = {
  predicate: 'airs-on',
  triggers: '*',
  patterns: [
    pattern(
      `{organisation}(?:'s)? (?:(?!${NO_FILLER} )[\\w'.,-]+ ){0,6}?(?:(?:series|show|drama|comedy|miniseries|mini-series|sitcom|thriller|hit|original|reboot|dramedy|adaptation|anthology|film|movie|spinoff|spin-off|docuseries|prequel|sequel|revival)\\s)?{works}`,
    ),
    pattern(
      `{work}{far}\\b${SHOWN}\\b[^\uE000;]{0,60}?(?:\uE000T\\d+\uE001[^\uE000;]{0,20}?)?\\b(?:on|to|via|from|only on|through) (?:[a-z]+ ){0,2}?{organisations}`,
    ),
    pattern(
      '{work},? (?:which |that )?(?:is |was )?(?:a |an |the )?(?:new |upcoming )?{organisation} (?:original |limited )?(?:series|show|drama|comedy|miniseries|film|movie)',
    ),
    pattern(
      '{organisation} {will}(?:ordered|orders|order|renewed|renews|picked up|picks up|cancell?ed|cancels|premiere[sd]?|air(?:s|ed)?|greenlit|greenlights|released?|releases|stream(?:s|ed)?) {a}{work}',
    ),
    pattern('{work} (?:on|at) {organisation}'),
  ],
  tells: (match) => {
    const networks = [...slotsOf(match, 'organisations'), ...slotsOf(match, 'organisation')].flatMap(
      (slot) => networkNamed(slot.entity) ?? [],
    )
    const works = [...slotsOf(match, 'works'), ...slotsOf(match, 'work')]
    return works.flatMap((work) =>
      networks.map((network) => ({
        subject: work.entity,
        value: network,
        work: { ...work, season: null, installment: null },
      })),
    )
  },
  reads: {
    'She returns in the Netflix series Harbor Lights.': 'Harbor Lights · airs-on Netflix',
    'Salt House premieres on HBO next month.': 'Salt House · airs-on HBO',
    'Night Ferry, a Hulu original series, is a hit.': 'Night Ferry · airs-on Hulu',
    'NBC has renewed “Salt House” for a second season.': 'Salt House · airs-on NBC',
  },
  ignores: ['Harbor Lights was discussed by Variety.', 'Ana Lopez left Netflix after Harbor Lights ended.'],
}
