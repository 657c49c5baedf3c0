import { pattern } from '../slots/pattern.js'
import { PEOPLE_FIRST, PEOPLE_LIST, peopleAndOthers } from './peopleList.js'
import type { Rule } from './rule.js'
import { workOfPart } from './workOfPart.js'

const THE_CAST = '(?:(?:cast(?! as\\b)|ensemble|line-?up)(?: members)?|(?:season|series) regulars)'

/** Lists of a cast: "the cast includes", "also starring", "rounding out the cast", "led by", "alongside". */
export const castIncludes: Rule = {
  predicate: 'cast',
  triggers: `guest introduces welcomes films filmed filming shoot shoots shooting shot wraps wrapped wrapping finish finishes finished finishing do doing did lead leads leading villain hero heroine episode episodes with recur recurs recurred recurring regulars headline headlines topline toplines front fronts anchor anchors starred adapted turned made developed brought where which actor actress performance cast ensemble lineup line-up co-star co-stars costar costars castmates member members seen appear appears other stars starring co-starring returning appearing joining coming along with alongside opposite stars star
    features`,
  patterns: [
    pattern(
      `\\b${THE_CAST}[^\uE000.;]{0,60}?(?:{work}[^\uE000.;]{0,40}?)?\\b(?:includes?|including|consists of|features?|featuring|comprises|boasts|(?:is|are) led by|led by|headed by|members are|is made up of)(?: actors?)?:? ${PEOPLE_LIST}`,
    ),
    pattern(
      `^\\W{0,3}(?:[Cc]ast(?: members)?|[Ss]tars|[Ss]tarring|[Ww]ith)(?: ?:|(?<=ast)) ?\\W{0,3}${PEOPLE_LIST}`,
    ),
    pattern(
      `[Aa]lso (?:starring|returning|appearing|cast|joining(?: them)?|coming (?:aboard|on board)|along for the ride|on board|featured|set to star|in the cast)(?: (?:the cast|in {a}{work}))?(?: (?:is|are|will be))?:? ${PEOPLE_LIST}`,
    ),
    pattern(
      `\\b(?:[Jj]oining|[Cc]o-starring with|[Ss]tarring (?:alongside|opposite)) \uE000P\\d+\uE001(?:(?:, |,? and )\uE000P\\d+\uE001){0,5} (?:(?:in|on) (?:(?:the|its) (?:[a-z-]+ )?(?:cast|ensemble|series|show|film|movie|project)(?: of {a}{of:work})?|{a}{work}) )?(?:is|are|will be) ${PEOPLE_LIST}`,
    ),
    pattern(`{work}'?s? cast(?: list)?(?::| is| are) ${PEOPLE_LIST}`),
    pattern(
      `\\b[Oo]ther (?:stars|actors|performers|names) (?:of|in|on) {a}{work}[^\uE000.;]{0,30}\\binclud(?:e|es|ing) ${PEOPLE_LIST}`,
    ),
    pattern(
      `\\b(?:[Rr]ounding out|[Jj]oining|[Cc]ompleting|[Ll]eading|[Hh]eading) the (?:[a-z]+ )?(?:cast|ensemble)(?: of {a}{work})?(?: of [a-z]+)?(?: (?:this|next) season| for {for:work})? (?:is|are|will be)(?: actors?)? ${PEOPLE_LIST}`,
    ),
    pattern(
      `${PEOPLE_FIRST} {will}(?:rounds? out|rounded out|completes?|leads?|heads?|joins?|(?<=\\b(?:is|are|was|were|be|also|all|both) )(?:in|among|(?:a )?(?:part|members?) of)) the (?:[a-z]+ )?(?:cast|ensemble)(?: of {a}{work})?`,
    ),
    pattern(
      `\\b(?:star|stars|starring|starred|appear|appears|features?|cast|co-stars?|acts?|play|plays|return|returns)\\b[^\uE000.;]{0,60}(?:\uE000[WOC]\\d+\uE001[^\uE000.;]{0,20}){0,2}\\b(?:alongside|opposite|together with)(?: actors?)? ${PEOPLE_LIST}(?: (?:in|on) {a}{work})?`,
    ),
    pattern(
      `^(?:It|The (?:film|movie|series|show)|She|He)?,? ?(?:[Aa]lso )?(?:stars|features|starring|co-stars) (?:actors? )?${PEOPLE_LIST}`,
    ),
    // "has been adapted into a Hollywood movie starring Ben Okoye"
    pattern(
      `\\b(?:adapted|turned|made|developed|brought) (?:in)?to an? (?:[^\uE000\uE001.;:]|\uE000[OL]\\d+\uE001){0,60}?(?:movie|film|series|miniseries|show|drama|comedy|musical) (?:starring|with) ${PEOPLE_LIST}`,
    ),
    // "Silo, where he will stand alongside Oscar winners Ben Okoye and Erin Walsh"
    pattern(
      `{work},? (?:where|in which) (?<others>\uE000P\\d+\uE001) {will}(?:stars?|stands?|appears?|acts?|plays?|be(?: seen)?) (?:alongside|opposite|with) (?:[A-Za-z-]+ ){0,3}${PEOPLE_LIST}`,
    ),
    // "nominated for eight awards, best supporting actress for Ana Lopez among them"
    pattern(
      `\\b[Bb]est (?:(?:supporting|lead|leading|comedy|drama|guest) )?(?:actor|actress|performance)(?: in an? [a-z ]{3,30})? for {people}`,
    ),
    // "can be seen in Silo with Ben Okoye"
    pattern(`\\b(?:stars?|starring|appears?|seen|co-stars?) in {a}{work} with ${PEOPLE_LIST}(?=[,.;]|$)`),
    // "new cast members Ana Lopez and Ben Okoye"
    pattern(`\\b(?:cast members|castmates|(?:[Nn]ew|[Ff]ellow) cast ?(?:member|mate)) ${PEOPLE_LIST}`),
    // "Ana Lopez and Ben Okoye co-star."
    pattern(
      `${PEOPLE_FIRST} (?:also |all |both )*(?:co-?star(?:s|red)?|also star(?:s|red)?|star)(?=[,.;]|$)`,
    ),
    // "after series stars Ana Lopez and Ben Okoye had to leave", "and stars (some of them former) Ana Lopez"
    pattern(
      `(?:(?:after|when|as|since|while|because|that|with|from|by|for|and|,|meet) (?:series|show|sitcom|film|comedy|drama)|(?<!\uE001),? (?:and|are|were|include|including)) (?:co-)?stars(?: \\([^()\uE000]*\\))? ${PEOPLE_LIST}`,
    ),
    // "a panel for Silo, with stars Ana Lopez and Ben Okoye"
    pattern(`\\bwith (?:series |returning )?stars ${PEOPLE_LIST}`),
    // "Silo returns with guest star Ana Lopez"
    pattern(
      `{work}(?:[^\uE000\uE001;.]|\uE000[TON]\\d+\uE001){0,60}?\\b(?:with|features?|featuring|including|introduces|welcomes) (?:an? )?(?:special |new |returning |surprise )?(?:guest|guest stars?|series regulars?|cast members?) ${PEOPLE_LIST}`,
    ),
    // "is shooting a TV movie called Silo, with Ana Lopez and Ben Okoye"
    pattern(
      `\\b(?:film(?:s|ed|ing)|shoot(?:s|ing)?|shot|wrap(?:s|ped|ping)|finish(?:es|ed|ing)?(?: up)?|do|doing|did) {a}{work},? with ${PEOPLE_LIST}(?=[,.;]|$| (?:in|for|this|next|last) )`,
    ),
    // "Ana Lopez will be in several episodes", "has signed on for ten episodes"
    pattern(
      `${PEOPLE_FIRST} {will}(?:(?<=\\b(?:be|is|are|also) )in|appear(?:s|ing)? in|sign(?:s|ed) (?:on|up) for|on board for|back for) (?:an?|two|three|four|five|six|seven|eight|nine|ten|[a-z]+teen|\\d{1,2}|several|multiple|many|more|all) (?:[a-z-]+ ){0,3}episodes?(?=[,.;]| (?:of (?:the|this|next) |this|next|and|on top)|$)`,
    ),
    // "Ana Lopez and Ben Okoye will be recurring this season"
    pattern(`${PEOPLE_FIRST} {will}recur(?:s|red|ring)?(?=[,.;]|$| (?:this|next|in|during)\\b| \uE000T)`),
    // "joining her are Ben Okoye and Erin Walsh"
    pattern(`\\b[Jj]oin(?:ing|ed by|s) (?:him|her|them|\uE000P\\d+\uE001) (?:is|are|will be) ${PEOPLE_LIST}`),
    // "Ana Lopez headlines this uneven thriller"
    pattern(
      `${PEOPLE_FIRST} {will}(?:headline|topline|front|anchor|(?:co-)?star|appear)(?:s|ed|red)?(?: in| opposite [^,.]{2,30} in)? (?:this|the) (?:[a-z-]+ ){0,5}?(?:film|movie|series|show|drama|comedy|thriller|sequel|pilot|remake|romance|musical|sitcom)(?=[,.;]|$| (?:about|as|in|that|which|with|from)\\b)`,
    ),
    // "returns, along with stars Ana Lopez and Ben Okoye", "joins the previously cast Ana Lopez"
    pattern(
      `\\b(?:(?:along|together) with|as do|as will|joins?|joining) (?:the |its |his |her )?(?:(?:returning |fellow |previously announced |original )?(?:co-)?(?:stars?|cast members?|castmates?)|(?:previously|already)[ -](?:cast|announced)(?: stars?| cast members?)?) ${PEOPLE_LIST}`,
    ),
    // "The sitcom with Ana Lopez and Ben Okoye gets a sixth season."
    pattern(
      `^{work},? with ${PEOPLE_LIST}(?=,? (?:is|was|will|has|gets?|got|returns?|premieres?|debuts?|starts?|opens?|airs|comes?)\\b)`,
    ),
    // "Silo (R), a thriller with Ana Lopez"
    pattern(
      `{work}(?: \\([^()]{0,40}\\))?,? (?:an?|the) (?:[a-z-]+ ){0,4}(?:film|movie|series|miniseries|show|drama|dramedy|comedy|sitcom|thriller|pilot) (?:with|featuring) ${PEOPLE_LIST}`,
    ),
    // "has found its leading lady: Ana Lopez"
    pattern(
      `\\b(?:found|finds|cast|casts|landed|lands|has) (?:its|a|the) (?:[a-z-]+ )?(?:leads?|leading (?:man|lady|men|ladies)|stars?|villain|hero|heroine|co-leads?)(?::| in|,) ${PEOPLE_LIST}(?=[.;]|$)`,
    ),
    // "in the Hulu film Silo with Ben Okoye"
    pattern(
      `\\b(?:film|movie|series|miniseries|drama|comedy|sitcom|thriller) {work} with ${PEOPLE_LIST}(?=[.;]|$)`,
    ),
    // "Silo, which has Ben Okoye himself in it"
    pattern(`{work}{far}\\b(?:has|had|with) ${PEOPLE_LIST}(?: (?:him|her|them)sel(?:f|ves))? in it\\b`),
    pattern(`(?<!\uE001)(?:,? and|,? which|;) (?:also )?(?:stars|co-stars)(?: actors?)? ${PEOPLE_LIST}`),
  ],
  tells: (match) => peopleAndOthers(match).map((subject) => ({ subject, work: workOfPart(match) })),
  reads: {
    'Silo returns with guest star Ana Lopez.': 'Ana Lopez · cast · in Silo',
    'He is filming a TV movie titled “Silo,” with Ana Lopez and Ben Okoye.': [
      'Ana Lopez · cast · in Silo',
      'Ben Okoye · cast · in Silo',
    ],
    'Silo (R), a slow thriller with Ana Lopez; Night Ferry, a comedy.': 'Ana Lopez · cast · in Silo',
    'Silo has found its leading lady: Ana Lopez.': 'Ana Lopez · cast · in Silo',
    'She was in the Hulu film Silo with Ben Okoye.': 'Ben Okoye · cast · in Silo',
    'Silo grows. Ana Lopez will be in a bunch of episodes, and Ben Okoye has signed on for ten episodes.': [
      'Ana Lopez · cast · in Silo',
      'Ben Okoye · cast · in Silo',
    ],
    'Silo was axed. It comes after series stars Ana Lopez and Ben Okoye had to leave.': [
      'Ana Lopez · cast · in Silo',
      'Ben Okoye · cast · in Silo',
    ],
    'Silo was there with its crew, and stars (some of them former) Ana Lopez and Ben Okoye.': [
      'Ana Lopez · cast · in Silo',
      'Ben Okoye · cast · in Silo',
    ],
    'Silo is safe. The sitcom with Ana Lopez and Ben Okoye gets a sixth season.': [
      'Ana Lopez · cast · in Silo',
      'Ben Okoye · cast · in Silo',
    ],
    'He wrote Silo, which has Ben Okoye himself in it.': 'Ben Okoye · cast · in Silo',
    'Silo is back. Also coming aboard is Ben Okoye.': 'Ben Okoye · cast · in Silo',
    'The whole cast returns to Salt House, including Ana Lopez and Erin Walsh.': [
      'Ana Lopez · cast · in Salt House',
      'Erin Walsh · cast · in Salt House',
    ],
    'The cast of Harbor Lights includes George Imrie and Hana Sato.': [
      'George Imrie · cast · in Harbor Lights',
      'Hana Sato · cast · in Harbor Lights',
    ],
    'Harbor Lights returns in May; also starring are Ben Okoye and Farah Nasser.': [
      'Ben Okoye · cast · in Harbor Lights',
      'Farah Nasser · cast · in Harbor Lights',
    ],
    'In Night Ferry, other cast members include Carla Weiss (Salt House) and David Stone (Winter Tide).': [
      'Carla Weiss · cast · in Night Ferry',
      'Carla Weiss · cast · in Salt House',
      'David Stone · cast · in Night Ferry',
      'David Stone · cast · in Winter Tide',
    ],
    'Rounding out the cast of Night Ferry are Erin Walsh and newcomer Hana Sato.': [
      'Erin Walsh · cast · in Night Ferry',
      'Hana Sato · cast · in Night Ferry',
    ],
    'Silo is over. Ana Lopez, Ben Okoye and Erin Walsh were also part of the cast.': [
      'Ana Lopez · cast · in Silo',
      'Ben Okoye · cast · in Silo',
      'Erin Walsh · cast · in Silo',
    ],
    'Ana Lopez leads the cast of Harbor Lights.': 'Ana Lopez · cast · in Harbor Lights',
    'Joining Ana Lopez in The Glass Road are Ben Okoye and Erin Walsh.': [
      'Ben Okoye · cast · in The Glass Road',
      'Erin Walsh · cast · in The Glass Road',
    ],
    'Silo was a hit novel. It has been adapted into a big Hollywood movie starring Ben Okoye and Erin Walsh.':
      ['Ben Okoye · cast · in Silo', 'Erin Walsh · cast · in Silo'],
    'Up next is Silo, where Ana Lopez will stand alongside Oscar winners Ben Okoye and Erin Walsh.': [
      'Ana Lopez · cast · in Silo',
      'Ben Okoye · cast · in Silo',
      'Erin Walsh · cast · in Silo',
    ],
    'Silo is up for two awards, best film and best supporting actress for Ana Lopez.':
      'Ana Lopez · cast · in Silo',
    'Silo grows. Joining Ana Lopez and Carla Weiss in the cast are Ben Okoye and newcomer Erin Walsh.': [
      'Ben Okoye · cast · in Silo',
      'Erin Walsh · cast · in Silo',
    ],
    'Director Carla Weiss is back for Silo, along with stars Ben Okoye and Erin Walsh.': [
      'Ben Okoye · cast · in Silo',
      'Erin Walsh · cast · in Silo',
    ],
    'Ana Lopez can be seen in the drama Silo with Ben Okoye.': [
      'Ana Lopez · cast · in Silo',
      'Ben Okoye · cast · in Silo',
    ],
    'Silo is out, and new cast members Ben Okoye and Erin Walsh sing.': [
      'Ben Okoye · cast · in Silo',
      'Erin Walsh · cast · in Silo',
    ],
    'Silo is back. Ana Lopez leads, and joining her are Ben Okoye and Erin Walsh.': [
      'Ben Okoye · cast · in Silo',
      'Erin Walsh · cast · in Silo',
    ],
    'Silo is back. Ana Lopez and Ben Okoye will be recurring this season.': [
      'Ana Lopez · cast · in Silo',
      'Ben Okoye · cast · in Silo',
    ],
    'On Friday there was a panel for Silo with stars Ana Lopez and Ben Okoye.': [
      'Ana Lopez · cast · in Silo',
      'Ben Okoye · cast · in Silo',
    ],
    'Silo is uneven. Ana Lopez headlines this oddly slow thriller.': 'Ana Lopez · cast · in Silo',
    'Silo is out in May. Ben Okoye and Erin Walsh co-star.': [
      'Ben Okoye · cast · in Silo',
      'Erin Walsh · cast · in Silo',
    ],
    'Ana Lopez joins previously cast Farah Nasser and Ben Okoye in Silo.': [
      'Ben Okoye · cast · in Silo',
      'Farah Nasser · cast · in Silo',
    ],
    'Ana Lopez will appear in the Hulu drama Silo, opposite Ben Okoye.': [
      'Ana Lopez · cast · in Silo',
      'Ben Okoye · cast · in Silo',
    ],
    'Other stars of Silo include Ben Okoye and Erin Walsh.': [
      'Ben Okoye · cast · in Silo',
      'Erin Walsh · cast · in Silo',
    ],
    'Harbor Lights is out. Starring: Ana Lopez, Ben Okoye': [
      'Ana Lopez · cast · in Harbor Lights',
      'Ben Okoye · cast · in Harbor Lights',
    ],
    'Harbor Lights has an ensemble cast led by Ana Lopez.': 'Ana Lopez · cast · in Harbor Lights',
    'The cast of “The Tin Orchard” includes Peter Vance, Joan Hale and Sally Munro.': [
      'Joan Hale · cast · in The Tin Orchard',
      'Peter Vance · cast · in The Tin Orchard',
      'Sally Munro · cast · in The Tin Orchard',
    ],
  },
  ignores: [
    'The cast of Harbor Lights includes two dogs.',
    'Also, Ben Okoye likes Harbor Lights.',
    'Ana Lopez sat alongside Ben Okoye at the Harbor Lights screening.',
  ],
}
