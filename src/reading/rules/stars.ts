import { pattern, slotsOf } from '../slots/pattern.js'
import { isQuoted } from './asCharacter.js'
import { PEOPLE_FIRST, PEOPLE_LIST, peopleAndOthers } from './peopleList.js'
import type { Rule } from './rule.js'
import { REMAKE_OF } from './workPieces.js'

const STAR =
  '(?:star|co-?star|guest[- ]star|appear|headline|topline|recur|cameo)(?:s|red|ring|ed|d|ing)?(?: again| together| as (?:himself|herself|themselves))?'
const STARS = '(?:stars|co-?stars|guest[- ]stars|starring|co-?starring|features|featuring|toplines)'

const CAPTION = pattern(`^${PEOPLE_FIRST} in {work}[.]?$`)

/** Anything within a sentence, other works only in parentheses. */
const FAR = '(?:[^\uE000\uE001;]|\uE000[PCOLNT]\\d+\uE001|\\([^()]{0,80}\\)){0,120}?'

/** Somebody is in a work, nothing said of the part: the people first, or the work. */
export const stars: Rule = {
  predicate: 'cast',
  triggers: `look watch catch see toplined toplining headlined headlining costars costar direct directs directed directing of at featuring in led fronted headlined star stars starring starred co-star co-stars co-starring appear appears appeared appearing guest
    guest-star guest-stars features featuring feature headline headlines topline toplines anchor anchors anchored turned popped showed recur recurring cameo cameos
    lead leads led seen featured role roles turn turns performance performances nomination nominated nod award
    acclaim known`,
  patterns: [
    pattern(
      `${PEOPLE_FIRST}{aside}(?:,(?= (?:next|last|most recently) seen)|,? (?:all|both|who|and))? {will}(?:${STAR}|(?:(?:next|last|first|most recently|best) )?(?:be )?(?:seen|featured)(?: (?:on|in) the (?:small|big) screen| on TV)?|ma(?:kes?|de) (?:a|an) (?:[a-z]+ )?(?:cameo|appearance)(?: as (?:him|her|them)sel(?:f|ves))?) (?:in|on|for|(?:opposite|with|alongside) (?<others>\uE000[PN]\\d+\uE001)(?: [^,.\uE000]{0,12})? in) (?:(?:[a-z]+ ){1,3}(?:episodes?|chapters?|installments?) of )?${REMAKE_OF}?{a}{works}`,
    ),
    pattern(
      `${PEOPLE_FIRST}{who} {will}(?:headline|topline|lead|anchor)(?:s|d|ed|ing)? (?:the cast of )?{a}{works}(?! (?:fan|writers?|writing|crew|panel|party|tour|club|team)\\b)`,
    ),
    pattern(
      `${PEOPLE_FIRST} (?:[^\uE000\uE001;:—.]|\uE000[WOT]\\d+\uE001|(?:play|voic|portray)(?:s|es|ed|ing) (?:[a-z-]+ ){0,3}\uE000[CPN]\\d+\uE001){0,90}?\\b(?:and|to|who) {will}(?:(?:star|co-star|guest[- ]star|appear|cameo)(?:s|red|ring|ed|ing)?|(?:next |last |currently )?(?:be )?seen)(?: (?:opposite|with|alongside) (?<others>\uE000[PN]\\d+\uE001)(?: [^,.\uE000]{0,12})?)? (?:in|on) (?:(?:[a-z0-9]+ ){1,3}(?:episodes?|installments?) of )?{a}(?:[a-z]+: )?{works}`,
    ),
    // "Ana Lopez, who starred in Salt House, will star opposite Ben Okoye in Silo"
    pattern(
      `${PEOPLE_FIRST}, who [^;:.]{3,80}?, {will}(?:${STAR}|seen)(?: (?:opposite|with|alongside) (?<others>\uE000[PN]\\d+\uE001)(?: [^,.\uE000]{0,12})?)? (?:in|on) {a}{works}`,
    ),
    // "who rose to fame on Night Ferry, has been tapped to lead Silo"
    pattern(
      `${PEOPLE_FIRST}(?:[^\uE000\uE001;:—.]|\uE000[WOT]\\d+\uE001){0,90}?\\bto (?:headline|topline|lead|front|anchor) {a}{works}`,
    ),
    pattern(
      `{work}(?:,|, which|, also| also| which| that| \\([^()]{0,40}\\)|, (?:about|set|based|from|created|written|directed) [^,;\uE000\uE001]{1,80},)? (?:{will}(?:also )?${STARS}|(?:(?:(?:is|are) (?:now |reportedly )?(?:set|slated|expected|due) )?to|will|both|also) (?:guest[- ])?star)(?: actors?| the (?:likes|talents|voices?|voice talents?) of)?:? ${PEOPLE_LIST}`,
    ),
    pattern(
      `(?<!\\([^()]{0,80}){work}(?!'?s? (?:co-)?(?:creators?|directors?|writers?|producers?|showrunners?|stars?|alums?)\\b)${FAR}(?:\\b(?:starring|co-starring|also stars|co-stars)|(?:,? and|,? which|,? that|;) {will}(?:stars|features|co-stars|will star))(?: actors?)? ${PEOPLE_LIST}`,
    ),
    pattern(
      `{work}{far}\\bwith ${PEOPLE_LIST} (?:in (?:the|its) (?:[a-z]+ )?(?:leads?|roles?|parts?|cast)|repris(?:e|ing) (?:his|her|their) (?:[a-z]+ )?roles?)`,
    ),
    // "earned a nomination for her turn in Silo", "known for his work on Silo"
    pattern(
      `${PEOPLE_FIRST}(?:[^\uE000\uE001;:—.]|\uE000[NO]\\d+\uE001){1,80}?\\b(?:nominations?|nominated|nods?|nominee|award|Award|won|win|acclaim|praise|known|fame|famous|prize|recognition) for (?:his|her|their) (?:[a-z-]+ ){0,3}?(?:roles?|turn|performances?|work|part) (?:in|on) {a}{works}`,
    ),
    // "Ana Lopez and Ben Okoye face off in Silo", "goes toe-to-toe with Ben Okoye in Silo"
    pattern(
      `${PEOPLE_FIRST}{who} {will}(?:fac(?:e|es|ed|ing) off|team(?:s|ed|ing)? up|reunit(?:e|es|ed|ing)|squar(?:e|es|ed|ing) off|go(?:es|ing)? (?:toe-to-toe|head-to-head)|went (?:toe-to-toe|head-to-head)|pair(?:s|ed)? up)(?: (?:with|against) (?<others>\uE000[PN]\\d+\uE001))? (?:in|on|for) {a}{works}`,
    ),
    // "a preview of Ana Lopez in Silo", "footage of Ana Lopez on the set of Silo"
    pattern(
      `\\b(?:previews?|clips?|photos?|pictures?|pics?|images?|glimpse|looks?|video|footage|shots?|stills?) (?:of|at|featuring) ${PEOPLE_LIST}(?: (?:in costume|together|at work))? (?:in|on|from)(?: the set of)? {a}{works}`,
    ),
    // "Look for Ana Lopez on Silo in March"
    pattern(
      `(?:^|, |\\b(?:can|to|and) )(?:[Ll]ook for|[Ww]atch for|[Cc]atch|[Ss]ee) ${PEOPLE_LIST}(?: play [^,.;]{2,30}| guest(?: |-)star)? (?:in|on) {a}{works}`,
    ),
    // "Carla Weiss will direct Ana Lopez in Silo"
    pattern(`\\bdirect(?:s|ed|ing)? ${PEOPLE_LIST} in {a}{works}`),
    // "He was also in Silo and Night Ferry."
    pattern(`(?<people>\uE000P\\d+\uE001){who} {will}(?<=\\b(?:is|was|be|been|also) )in {works}(?=[.;]|$)`),
    // "has turned up in such films as Silo and Night Ferry"
    pattern(
      `${PEOPLE_FIRST}{who} {will}(?:turn(?:s|ed)?|pop(?:s|ped)?|show(?:s|ed|n)?) up (?:on (?:TV|television|the (?:small|big) screen) [^\uE000;.]{0,20}(?:\uE000T\\d+\uE001,? )?)?(?:in|on) (?:such (?:films|movies|shows|series) as |(?:films|movies|shows|series) (?:like|such as) )?{a}{works}`,
    ),
    // "Ana Lopez in Silo": what stands below a picture.
    CAPTION,
    // "the Ana Lopez and Ben Okoye-led drama Silo"
    pattern(
      `(?<people>\uE000P\\d+\uE001(?:(?:, |,? and )\uE000P\\d+\uE001)*)-(?:led|starring|fronted|headlined|starrer) {a}{work}`,
    ),
    pattern(`(?:^|\\band )[Ss]tarring ${PEOPLE_LIST}, {a}{work}`),
    // "a breakout performance in Silo, and memorable supporting turns in Night Ferry"
    pattern(
      `${PEOPLE_FIRST}(?:[^\uE000\uE001;:—.]|\uE000[WNO]\\d+\uE001){1,120}?\\b(?:debut|breakout|breakthrough|lead|leading|starring|supporting|scene-stealing|star-making|award-winning) (?:roles?|turns?|performances?|parts?) (?:in|on) {a}{works}`,
    ),
    // "Silo stars the singer's nephew, Ben Okoye, in his first role"
    pattern(
      `{work}{far}\\bstars (?:an?|the|its|his|her) (?:[^\uE000\uE001,;:.]|\uE000[PCWO]\\d+\uE001's){2,50}, {people}(?=,|\\.|$)`,
    ),
  ],
  tells: (match) => {
    const works = [...slotsOf(match, 'works'), ...slotsOf(match, 'work')]
    // “Mara in Silo” may as well be a character.
    if (match.pattern === CAPTION && !works.every((work) => isQuoted(match.slotted, work))) return []
    return peopleAndOthers(match).flatMap((subject) => works.map((work) => ({ subject, work })))
  },
  reads: {
    'Ana Lopez, the author of three novels, stars in Silo.': 'Ana Lopez · cast · in Silo',
    'Ana Lopez, 43, will headline Silo.': 'Ana Lopez · cast · in Silo',
    'Silo, which is set to star Ana Lopez in the lead role, is late.': 'Ana Lopez · cast · in Silo',
    'Ana Lopez, 34, who rose to fame on Night Ferry, has been tapped to lead Silo.':
      'Ana Lopez · cast · in Silo',
    'Silo, about a family that lives underground, stars Ana Lopez and Ben Okoye.': [
      'Ana Lopez · cast · in Silo',
      'Ben Okoye · cast · in Silo',
    ],
    'Ana Lopez was also in Silo, Night Ferry and the film Salt House.': [
      'Ana Lopez · cast · in Silo',
      'Ana Lopez · cast · in Night Ferry',
      'Ana Lopez · cast · in Salt House',
    ],
    'Ana Lopez and Ben Okoye (who has also turned up in such films as Silo) are here.':
      'Ben Okoye · cast · in Silo',
    'Ana Lopez turns up on the small screen as well this fall, in the CW’s new series Silo.':
      'Ana Lopez · cast · in Silo',
    'The hire of Ana Lopez to anchor Silo was news.': 'Ana Lopez · cast · in Silo',
    'It is by Night Ferry creator Carla Weiss, starring Ana Lopez.': [],
    'Ana Lopez and Ben Okoye star in the thriller “The Glass Road.”': [
      'Ana Lopez · cast · in The Glass Road',
      'Ben Okoye · cast · in The Glass Road',
    ],
    'The Glass Road stars Ana Lopez, Ben Okoye, and Erin Walsh.': [
      'Ana Lopez · cast · in The Glass Road',
      'Ben Okoye · cast · in The Glass Road',
      'Erin Walsh · cast · in The Glass Road',
    ],
    'Erin Walsh won’t appear in Salt House.': 'Erin Walsh · cast · in Salt House · not',
    'Salt House was shot in the north over eleven weeks and stars Ana Lopez and Hana Sato.': [
      'Ana Lopez · cast · in Salt House',
      'Hana Sato · cast · in Salt House',
    ],
    'The Glass Road features Oscar winner Ana Lopez (Harbor Lights) and comedian George Imrie.': [
      'Ana Lopez · cast · in Harbor Lights',
      'Ana Lopez · cast · in The Glass Road',
      'George Imrie · cast · in The Glass Road',
    ],
    'Directed by Carla Weiss and starring George Imrie, The Glass Road opens in May.':
      'George Imrie · cast · in The Glass Road',
    'Winter Tide features the voices of Hana Sato and Ben Okoye.': [
      'Ben Okoye · cast · in Winter Tide',
      'Hana Sato · cast · in Winter Tide',
    ],
    'George Imrie will guest star in two episodes of Silo.': 'George Imrie · cast · in Silo',
    'Peter Vance, last seen in “Blue Ladder,” is back. He can now be seen in Silo.': [
      'Peter Vance · cast · in Blue Ladder',
      'Peter Vance · cast · in Silo',
    ],
    'Ana Lopez earned a Golden Globe nomination for her turn in “The Glass Road.”':
      'Ana Lopez · cast · in The Glass Road',
    '“Silo” is odd and stars the king of soap’s nephew, Ben Okoye, in the lead.':
      'Ben Okoye · cast · in Silo',
    'Ben Okoye voiced Mara Voss in Silo and appeared in the movies Night Ferry and Salt House.': [
      'Ben Okoye · cast · in Night Ferry',
      'Ben Okoye · cast · in Salt House',
    ],
    'Ana Lopez was quick to follow that up with memorable supporting turns in Night Ferry and Salt House.': [
      'Ana Lopez · cast · in Night Ferry',
      'Ana Lopez · cast · in Salt House',
    ],
    'Ben Okoye directs ads and can currently be seen in Silo.': 'Ben Okoye · cast · in Silo',
    'Ana Lopez and Ben Okoye face off in Silo.': ['Ana Lopez · cast · in Silo', 'Ben Okoye · cast · in Silo'],
    'Ana Lopez goes toe-to-toe with Ben Okoye in Silo.': [
      'Ana Lopez · cast · in Silo',
      'Ben Okoye · cast · in Silo',
    ],
    'Here is a short preview of Ana Lopez on Silo this coming Monday.': 'Ana Lopez · cast · in Silo',
    'Look for Ana Lopez on Silo in March.': 'Ana Lopez · cast · in Silo',
    'Carla Weiss will direct Ana Lopez in the pilot Silo.': 'Ana Lopez · cast · in Silo',
    'Ana Lopez, who co-stars with Ben Okoye in Silo, is in Paris.': [
      'Ana Lopez · cast · in Silo',
      'Ben Okoye · cast · in Silo',
    ],
    'Ana Lopez, who starred in Salt House, will star opposite Ben Okoye in the comedy Silo.': [
      'Ana Lopez · cast · in Salt House',
      'Ana Lopez · cast · in Silo',
      'Ben Okoye · cast · in Silo',
    ],
    '“Blue Ladder” returns with Sally Munro in the lead.': 'Sally Munro · cast · in Blue Ladder',
    'Farah Nasser will guest star on Harbor Lights.': 'Farah Nasser · cast · in Harbor Lights',
    'David Stone is set to topline the limited series “Night Ferry.”': 'David Stone · cast · in Night Ferry',
    'Carla Weiss dropped by to talk shop and may cameo in The Glass Road.':
      'Carla Weiss · cast · in The Glass Road · possible',
    'The Ana Lopez and Ben Okoye-led mystery drama Silo is odd.': [
      'Ana Lopez · cast · in Silo',
      'Ben Okoye · cast · in Silo',
    ],
    'Ana Lopez will star in HBO’s adaptation of the 2018 novel Silo.': 'Ana Lopez · cast · in Silo',
    'Ana Lopez and Ben Okoye in “Silo”': ['Ana Lopez · cast · in Silo', 'Ben Okoye · cast · in Silo'],
    '“The Tin Orchard” stars Peter Vance and Joan Hale.': [
      'Joan Hale · cast · in The Tin Orchard',
      'Peter Vance · cast · in The Tin Orchard',
    ],
    'Sally Munro starred in “The Tin Orchard” and “Blue Ladder.”': [
      'Sally Munro · cast · in Blue Ladder',
      'Sally Munro · cast · in The Tin Orchard',
    ],
  },
  ignores: [
    'Ana Lopez in Silo',
    'Ana Lopez watched the stars over Salt House.',
    'Ana Lopez leads a Salt House fan club.',
    'Ana Lopez leads a quiet life since Salt House ended.',
    'Harbor Lights appeared on Netflix, Ana Lopez noted.',
    'The features of Salt House pleased Ana Lopez.',
  ],
}
