import { pattern } from '../slots/pattern.js'
import { PEOPLE_FIRST, PEOPLE_LIST, peopleAndOthers } from './peopleList.js'
import type { Rule } from './rule.js'
import { workOfPart } from './workOfPart.js'
import { OF_FRANCHISE, REMAKE_OF } from './workPieces.js'

const CAST = '(?:(?:the )?(?:[a-z]+ )?(?:cast|ensemble)(?: of| for)? )'

/** Somebody comes to a work, or back to it: "joins the cast of", "signs on for", "lands a role in", "returns to". */
export const joinsCast: Rule = {
  predicate: 'cast',
  triggers: `come comes came coming back be heads headed heading checks drops stops visits deal deals contract contracts upped gig commitment commitments obligations regular regulars fixture mainstay member members season seasons stint arc episodes years bit talks negotiations eyed circling replace replaces replaced replacing reprise reprises reprised reprising promoted upped bumped elevated casting signs hires hired play plays played playing join joins joined joining board boards boarded boarding sign signs signed signing cast tapped taps role roles
    part cameo add adds added adding casts taps recruits enlists welcomes brings brought return returns returned returning reunite reunites reunited scene scenes scored lands landed appearance`,
  patterns: [
    pattern(
      `${PEOPLE_FIRST}{who} {will}join(?:s|ed|ing)? (?:with )?${CAST}?{a}${OF_FRANCHISE}{work}(?!(?:'s?)? (?:director|writer|producer|crew|writing|panel|premiere|party|event|fan|set\\b|team\\b))`,
    ),
    pattern(
      `${PEOPLE_FIRST}{who} {will}(?:board(?:s|ed|ing)?|sign(?:s|ed|ing)? (?:on|up) (?:for|to)(?: join| star in)?|cast in|tapped for|(?:chosen|picked|hand-?picked|selected|invited|hired) (?:[^\uE000\uE001,;.]|\uE000[PO]\\d+\uE001){0,40}?to (?:take part|appear|star|be) in) (?:(?:an?|the) (?:[a-z-]+ ){0,3}(?:role|part|lead) (?:in|on|of|for) )?${CAST}?${REMAKE_OF}?{a}${OF_FRANCHISE}{work}`,
    ),
    pattern(
      `${PEOPLE_FIRST}{who} {will}(?:has|have|lands?|landed|scores?|scored|nabs?|nabbed|books?|booked|wins?|won|gets?|got|takes? on|took on|fill(?:s|ed)?|make|makes|made|making|in|plays?|played|playing|with|for) (?:an?|the|his|her|their) (?:[a-z-]+,? ){0,4}(?:roles?|part|cameo|appearance|arc|guest spot|turn|leads?|co-lead|spot|gig) (?:in|on|for) (?![a-z]+ing\\s){a}{work}`,
    ),
    // "has booked a series regular role": of what the article is about.
    pattern(
      `${PEOPLE_FIRST}{who} {will}(?:lands?|landed|scores?|scored|nabs?|nabbed|books?|booked|secured|cast in) (?:an?|the) (?:(?:series[- ]regular|recurring|regular|lead|leading|starring|supporting|title|key|major|guest|multi-episode|heavily) ){1,3}(?:roles?|part|arc|gig|spot)(?=[,.;!?]|$| opposite\\b)`,
    ),
    pattern(
      `${PEOPLE_FIRST}{who} {will}(?:(?:signed (?:on|up) )?(?:to )?join(?:s|ed|ing)?|boards?|boarded|signed (?:on|up) (?:for|to)) (?:the )(?:\uE000O\\d+\uE001(?:/\uE000O\\d+\uE001)?(?:'s)? )?(?:[a-z-]+ ){0,2}(?:movie|film|series|show|drama|comedy|sequel|reboot|cast|ensemble)(?=[,.;!?]|$| (?:as|in|for season|this|last|next|earlier)\b)`,
    ),
    pattern(
      `${PEOPLE_FIRST}{who} {will}(?:return(?:s|ed|ing)?|com(?:e|es|ing) back) (?:to|for) (?!(?:score|direct|write|pen|produce|helm|run|host|narrate|compose|oversee|executive)\\b){a}{work}`,
    ),
    pattern(
      `${PEOPLE_FIRST}{who} {will}(?<=\\b(?:be|is|are|was|were) (?:not )?)back on {a}{work}(?=[,.;!?]|$| as\\b)`,
    ),
    // "Ana Lopez checks into Silo", "Ben Okoye drops by Silo"
    pattern(
      `${PEOPLE_FIRST}{who} {will}(?:check(?:s|ed)? (?:in )?(?:in)?to|head(?:s|ed|ing)? (?:back )?to|(?:drop(?:s|ped)?|stop(?:s|ped)?) by|visits|pays a visit to) {work}(?=[,.;!?]|$| (?:as|for|this|next|in)\\b| \uE000T)`,
    ),
    // "Ana Lopez has closed a deal to return for a fourth season of Silo"
    pattern(
      `${PEOPLE_FIRST}{who} {will}(?:clos(?:es?|ed)|sign(?:s|ed)|ink(?:s|ed)|reach(?:es|ed)|struck) (?:an? )?(?:new |multi-year )?(?:deals?|contracts?) (?:to (?:return|come back|star|stay|remain|appear)(?: in| on| to| for)?|for|with|on) {a}{work}`,
    ),
    pattern(
      `${PEOPLE_FIRST}{who} {will}(?:reunit(?:e|es|ed|ing)) with (?:the|his|her) (?:former |old )?(?:cast|co-stars|castmates) (?:of|from) {a}{work}`,
    ),
    // "Ana Lopez's commitment to the Silo sequel Night Ferry"
    pattern(
      `(?<people>\uE000P\\d+\uE001)'s? (?:[a-z]+ )?(?:commitments?|obligations?) (?:to|on|with) {a}${OF_FRANCHISE}{work}`,
    ),
    pattern(
      `${PEOPLE_FIRST}{who} {will}(?:film|shoot|shot|wrap)(?:s|ed|ped|ing)? (?:an?|his|her|some|their) (?:[a-z-]+ ){0,2}(?:scenes?|role|part|cameo)(?: for| in| on) {a}{work}`,
    ),
    pattern(
      `${PEOPLE_FIRST}{who} {will}repris(?:es?|ed|ing) (?:his|her|their) (?:[a-z]+ |\uE000W\\d+\uE001 ){0,3}roles? (?:in|on|for) {a}{work}`,
    ),
    pattern(
      `${PEOPLE_FIRST}{who} {will}(?<=\\b(?:talks|negotiations|eyed|circling) )(?:for )?{a}{work}(?=[,.;!?)]|$| (?:role|lead|cast)\\b)`,
    ),
    // "was a regular on Silo", "put in a season on Silo"
    pattern(
      `${PEOPLE_FIRST}{who} {will}(?:an? |the )?(?:(?:former|longtime|long-time|one-time|original) )?(?:(?:series|cast) )?(?:regulars?|fixtures?|mainstays?|cast ?members?) (?:on|in) {a}{work}`,
    ),
    pattern(
      `${PEOPLE_FIRST}{who} {will}(?:[^\uE000\uE001;:.]|\uE000[WO]\\d+\uE001){0,50}?(?:put in|did|does|doing) (?:an?|one|two|three|four|five|six|seven|several|a few) (?:[a-z]+ )?(?:seasons?|stints?|arcs?|episodes?|years?|bit) (?:on|of|in) {a}{work}`,
    ),
    // "is being eyed for the lead": of what the article is about.
    pattern(
      `${PEOPLE_FIRST}{who} {will}(?:(?<=\\b(?:talks|negotiations|eyed|circling) )(?:for |to (?:play|take) )?|(?:attached |cast |chosen |picked )?to (?:play|take) )(?:an?|the) (?:[a-z-]+ ){0,2}?(?:role|part|lead|leads)(?=[,.;!?)]|$)`,
    ),
    pattern(
      `\uE000P\\d+\uE001,?(?: who)? {will}replaced by (?:[A-Za-z' -]{0,30} )?(?<others>\uE000P\\d+\uE001)(?! as\\b|'s)`,
    ),
    pattern(`(?<people>\uE000P\\d+\uE001) {will}replac(?:e|es|ed|ing) \uE000P\\d+\uE001 (?:in|on) {a}{work}`),
    pattern(
      `${PEOPLE_FIRST}{who} {will}(?:promoted|upped|bumped up|elevated) to (?:a )?series regulars?(?: status)?(?: (?:on|in|for|of) {a}{work})?`,
    ),
    pattern(
      `\\b(?:(?:casts?|casting|adds|added) ${PEOPLE_LIST} (?:in|for|to)|(?:signs|signed|taps|tapped|hires|hired|casts?) (?<others>\uE000P\\d+\uE001) to (?:star|appear|co-star) in) (?:(?:an?|the) (?:[a-z-]+ ){0,3}(?:role|part|lead|cast) (?:in|on|of) )?{a}{work}(?!'s? | (?:director|writer|crew|party|showrunner|room))`,
    ),
    pattern(
      `(?<people>\uE000P\\d+\uE001) {will}joined by (?<others>\uE000P\\d+\uE001(?:,? (?:and )?\uE000P\\d+\uE001){0,8}) (?:in|on) {a}{work}`,
    ),
    pattern(
      `{work} (?:{far}(?:and|which|has|have) )?{will}(?:adds?|added|adding|casts?|lands?|taps?|tapped|recruits?|enlists?|welcomes?|brings? back|brought back) ${PEOPLE_LIST}(?! (?:as|to (?:write|direct|produce|run|helm|pen)))`,
    ),
  ],
  tells: (match) => peopleAndOthers(match).map((subject) => ({ subject, work: workOfPart(match) })),
  reads: {
    'Ben Okoye, a former policeman, joined the cast of Silo.': 'Ben Okoye · cast · in Silo',
    'Ben Okoye, “the father of the modern thriller,” joined the cast of Silo.': 'Ben Okoye · cast · in Silo',
    'Ana Lopez won’t be coming back to Silo.': 'Ana Lopez · cast · in Silo · not',
    'Ana Lopez checks into Silo this spring.': 'Ana Lopez · cast · in Silo',
    'Ana Lopez and Ben Okoye have closed deals to return for a fourth season of Silo.': [
      'Ana Lopez · cast · in Silo · season 4',
      'Ben Okoye · cast · in Silo · season 4',
    ],
    'Ana Lopez has joined the cast of the Night Ferry reboot, Silo.': 'Ana Lopez · cast · in Silo',
    'It waits for Ana Lopez’s commitment to the Night Ferry sequel Silo.': 'Ana Lopez · cast · in Silo',
    'Ana Lopez was a regular on Silo and put in a season on Night Ferry.': [
      'Ana Lopez · cast · in Silo',
      'Ana Lopez · cast · in Night Ferry',
    ],
    'Ben Okoye was a longtime cast member on Silo.': 'Ben Okoye · cast · in Silo',
    'Erin Walsh is joining the cast of Salt House.': 'Erin Walsh · cast · in Salt House',
    'Farah Nasser has signed on for the Netflix series Harbor Lights.':
      'Farah Nasser · cast · in Harbor Lights',
    'The Glass Road needs stars. Hana Sato is being eyed for the lead.':
      'Hana Sato · cast · in The Glass Road · probable',
    'Ana Lopez has also been cast in the Hollywood remake of Italy’s Silo.': 'Ana Lopez · cast · in Silo',
    'Erin Walsh was hand-picked by Carla Weiss to take part in her epic Night Ferry.':
      'Erin Walsh · cast · in Night Ferry',
    'Hana Sato is in talks to join The Glass Road.': 'Hana Sato · cast · in The Glass Road · probable',
    'George Imrie landed a recurring role on Salt House.': 'George Imrie · cast · in Salt House',
    'Ana Lopez left Silo. She has been replaced by Erin Walsh.': [
      'Ana Lopez · cast · in Silo · not',
      'Erin Walsh · cast · in Silo',
    ],
    'Silo grows. Erin Walsh has booked a series regular role.': 'Erin Walsh · cast · in Silo',
    'Ana Lopez will not return to Harbor Lights.': 'Ana Lopez · cast · in Harbor Lights · not',
    'David Stone reunited with the cast of Night Ferry on Monday.': 'David Stone · cast · in Night Ferry',
    'Carla Weiss filmed a short scene for The Glass Road.': 'Carla Weiss · cast · in The Glass Road',
    'Salt House has added Farah Nasser and Hana Sato.': [
      'Farah Nasser · cast · in Salt House',
      'Hana Sato · cast · in Salt House',
    ],
    'A new face comes to Night Ferry: we hear that Hana Sato has signed on to join the HBO series.':
      'Hana Sato · cast · in Night Ferry',
    'Farah Nasser has been promoted to series regular on Silo.': 'Farah Nasser · cast · in Silo',
    'Hana Sato has been cast in the lead role of Silo.': 'Hana Sato · cast · in Silo',
    'Ana Lopez is reprising her Harbor Lights role in Night Ferry.': 'Ana Lopez · cast · in Night Ferry',
    'Hana Sato is in early talks for The Glass Road.': 'Hana Sato · cast · in The Glass Road · probable',
    'Hana Sato replaces Carla Weiss on Silo.': 'Hana Sato · cast · in Silo',
    'HBO has cast Hana Sato in Silo.': 'Hana Sato · cast · in Silo',
    'Ben Okoye will play the lead in Silo.': 'Ben Okoye · cast · in Silo',
    'Ana Lopez will be joined by Ben Okoye and Erin Walsh in The Glass Road.': [
      'Ana Lopez · cast · in The Glass Road',
      'Ben Okoye · cast · in The Glass Road',
      'Erin Walsh · cast · in The Glass Road',
    ],
    'Ana Lopez and Ben Okoye are both returning for season two of Harbor Lights.': [
      'Ana Lopez · cast · in Harbor Lights · season 2',
      'Ben Okoye · cast · in Harbor Lights · season 2',
    ],
    'Farah Nasser makes a surprise cameo in Night Ferry.': 'Farah Nasser · cast · in Night Ferry',
    'Sally Munro joins the cast of “The Tin Orchard.”': 'Sally Munro · cast · in The Tin Orchard',
    'Marlon Pryce has boarded “Blue Ladder.”': 'Marlon Pryce · cast · in Blue Ladder',
  },
  ignores: [
    'Carla Weiss returns to score Harbor Lights.',
    'Ana Lopez joined a gym after Salt House.',
    'Ben Okoye signed copies of the Harbor Lights book.',
    'Carla Weiss joined the Salt House writers.',
    'Harbor Lights has tapped Ben Okoye to direct.',
    'NBC hired Ben Okoye to write Harbor Lights.',
    'Ana Lopez played a role in getting Salt House made.',
  ],
}
