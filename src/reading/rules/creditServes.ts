import { pattern } from '../slots/pattern.js'
import { ROLES, tellsCredit } from './creditRoles.js'
import type { Rule } from './rule.js'
import { ASIDE, DESCRIBED } from './workPieces.js'

const BECOMES =
  '(?:serv(?:e|es|ed|ing)|(?:on|come|came|comes|coming) (?:on )?(?:board|aboard)|board(?:s|ed|ing)|return(?:s|ing|ed)?|hired|named|announced|appointed|chosen|picked|set|tapped|credited|attached|confirmed|join(?:s|ed|ing)?|act(?:s|ing)?|work(?:s|ed|ing)?|tak(?:e|es|ing|en) over|took over|sign(?:s|ed|ing) on|stepp(?:ed|ing) (?:in|down|aside|away|back)|steps (?:in|down|aside|away|back)|exit(?:s|ed|ing)?|depart(?:s|ed|ing)?|leav(?:es|ing)|left|quit|fired|replaced|out|continu(?:e|es|ing)|remain(?:s|ing)?|re-?team(?:s|ed|ing)?|replac(?:e|es|ing) \uE000[PN]\\d+\uE001|succeed(?:s|ed|ing)? \uE000[PN]\\d+\uE001)'

const ARTICLE = '(?:the |an? |its |his |her |their |one of the |one of its |new |sole )?(?:new |lead |sole )?'

/** A credit that somebody has, takes on or gives up: "will serve as executive producer on Silo". */
export const creditServes: Rule = {
  predicate: 'credit',
  triggers: `showrunner showrunners creator creators co-creator co-creators director directors co-director co-directors writer
    writers screenwriter screenwriters scribe producer producers composer author novelist developer host
    helmer filmmaker writer-director cinematographer co-writer co-host narrator mastermind exec co-showrunner co-showrunners
    directing writing producing showrunning`,
  patterns: [
    // "Silo, which counts Carla Weiss among its executive producers"
    pattern(
      `{work}${ASIDE},? (?:which |that )?(?:counts?|counted|lists?|listed|boasts?|boasted) {people} (?:as|among) (?:one of )?(?:its|their|the) ${ROLES}`,
    ),
    pattern(
      `{people}(?:,|, (?:who|which)| who|, (?:[^,;\uE000\uE001]|\uE000[WOT]\\d+\uE001){3,60},)? {will}(?:${BECOMES} )*(?:as )?${ARTICLE}(?:[a-z-]+ )??${ROLES} (?:of|for|on|behind) ${DESCRIBED}{works}`,
    ),
    pattern(
      `{people}{who} {will}(?:also )?${BECOMES} (?:on |to |from |${DESCRIBED})?(?:\uE000W\\d+\uE001(?:'s [a-z]+)? )?(?:on )?as ${ARTICLE}${ROLES}(?! (?:of|for|on|behind) ${DESCRIBED}\uE000W)`,
    ),
    pattern(
      `{person}(?: \\([^()]{0,60}\\))?{gap} as (?:an? |the )(?:[a-z-]+ ){0,2}?${ROLES} (?:of|on|for|behind) ${DESCRIBED}{works}(?:,? and ${DESCRIBED}{also:work})?`,
    ),
    // "David Stone is out as Silo showrunner"
    pattern(`{people}{who} {will}(?:also )?${BECOMES} as ${ARTICLE}{works}(?:'s?)? (?:[a-z-]+ )??${ROLES}`),
    // "created the series Silo and serves as its executive producer"
    pattern(
      `{person}(?:[^\uE000\uE001;()"]|\uE000[WOTL]\\d+\uE001|\\([^()]{0,60}\\)){1,100}? and (?:also )?serv(?:es?|ed|ing) as ${ARTICLE}${ROLES}(?! (?:of|for|on) ${DESCRIBED}\uE000W)`,
    ),
    pattern(`{person}{gap} (?:role|duties|gig|job|work|stint) as ${ROLES} (?:of|on|for) ${DESCRIBED}{works}`),
    // "with Carla Weiss as showrunner", "with Carla Weiss set as director"
    pattern(
      `\\bwith (?:\uE000W\\d+\uE001(?:'s)? (?:[a-z-]+ ){0,3})?{people} (?:(?:also|all|both|set|on board|attached|serving|returning|tapped|joining|acting|signing on|coming on) ){0,3}as ${ARTICLE}${ROLES}(?: (?:of|on|for|behind) ${DESCRIBED}{works})?`,
    ),
    // "will serve as an executive producer with David Stone": both of them.
    pattern(
      `\\bas (?:an? )?(?:[a-z-]+ )??${ROLES} (?:alongside|along with|together with|with) (?:(?!\uE000)[a-z-]+ ){0,3}{people}`,
    ),
    // "Carla Weiss and David Stone are executive producers."
    pattern(
      `{people}(?:, who (?:[^,;\uE000\uE001]|\uE000[WOTL]\\d+\uE001){3,60},)? (?:will |also |both |all )*(?:is|are|was|were|be) (?:also |both |all )?${ARTICLE}${ROLES}(?=[,.;]|$| alongside| with | and )`,
    ),
  ],
  tells: tellsCredit,
  reads: {
    'David Stone will serve as executive producer on Night Ferry.':
      'David Stone · credit executive producer · in Night Ferry',
    'David Stone made his name as a director on Harbor Lights.':
      'David Stone · credit director · in Harbor Lights',
    'Carla Weiss has stepped down as showrunner of Salt House.':
      'Carla Weiss · credit showrunner · in Salt House · not',
    'Carla Weiss is no longer the showrunner of Salt House.':
      'Carla Weiss · credit showrunner · in Salt House · not',
    'Erin Walsh may return as director on “Harbor Lights.”':
      'Erin Walsh · credit director · in Harbor Lights · possible',
    'Silo is new. Carla Weiss will write it and serve as an executive producer with Hana Sato.': [
      'Carla Weiss · credit executive producer · in Silo',
      'Carla Weiss · credit writer · in Silo',
      'Hana Sato · credit executive producer · in Silo',
    ],
    'Silo is new. Carla Weiss and David Stone, who met in Leeds, are showrunners.': [
      'Carla Weiss · credit showrunner · in Silo',
      'David Stone · credit showrunner · in Silo',
    ],
    'David Stone is out as Silo showrunner.': 'David Stone · credit showrunner · in Silo · not',
    'David Stone created the series Silo and serves as its executive producer.': [
      'David Stone · credit creator · in Silo',
      'David Stone · credit executive producer · in Silo',
    ],
    'David Stone, whose novel made Silo famous, is a producer on Winter Tide.':
      'David Stone · credit producer · in Winter Tide',
    'Carla Weiss boards Silo as showrunner.': 'Carla Weiss · credit showrunner · in Silo',
    'Salt House changes hands. Carla Weiss replaces David Stone as director.':
      'Carla Weiss · credit director · in Salt House',
    'It was made with Harbor Lights creator Carla Weiss as the director of Silo.': [
      'Carla Weiss · credit creator · in Harbor Lights',
      'Carla Weiss · credit director · in Silo',
    ],
    'Silo was made with Carla Weiss as showrunner.': 'Carla Weiss · credit showrunner · in Silo',
    'Silo is long. Carla Weiss, David Stone and Hana Sato are executive producers.': [
      'Carla Weiss · credit executive producer · in Silo',
      'David Stone · credit executive producer · in Silo',
      'Hana Sato · credit executive producer · in Silo',
    ],
    'David Stone (Winter Tide) signs on as a newly named executive producer on Silo and the sitcom Salt House.':
      [
        'David Stone · credit executive producer · in Salt House',
        'David Stone · credit executive producer · in Silo',
      ],
    'Silo, which counted Carla Weiss as one of its executive producers, ended.':
      'Carla Weiss · credit executive producer · in Silo',
    'Carla Weiss takes over as showrunner on Harbor Lights.':
      'Carla Weiss · credit showrunner · in Harbor Lights',
    'Night Ferry moves on, and Carla Weiss has been tapped as its director.':
      'Carla Weiss · credit director · in Night Ferry',
  },
  ignores: [
    'Carla Weiss waited for the director.',
    'Ana Lopez served drinks to the producer of Salt House.',
    'Ana Lopez plays a director in Salt House.',
  ],
}
