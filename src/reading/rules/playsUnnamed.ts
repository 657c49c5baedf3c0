import { pattern, slotsOf } from '../slots/pattern.js'
import { asPerson } from './asPerson.js'
import { isNobody, NOUN, WORD } from './partWords.js'
import { ACTOR } from './partPieces.js'
import { quoteOf } from './quoteOf.js'
import type { Rule } from './rule.js'
import { workOfPart } from './workOfPart.js'

const NAME = '\uE000[PNCWO]\\d+\uE001'
const WHO_ENDS =
  '(?=[,.;:—)"!?]|$| \\(| (?:in|on|who|that|and|named|called|whose|opposite|alongside|for|while|when|as|from|with|based|but|or|charged|tasked|hired|sent|forced|haunted|torn|accused|assigned|obsessed|determined|caught|trapped|trying|looking|struggling|investigating|seeking|searching|[a-z]+ing (?:for|from|his|her|into|on|out|over|their|through|to|with))\\b)'
/** " offensive," of "an offensive, cranky detective" */
const ADJECTIVES =
  '(?: [a-z-]+,(?! (?:who|and|but|which|as|in|on|with|while|when|whose|or|opposite|alongside|for|from|the|an?|his|her|its|to|of|also|then|including|you|he|she|they|we|it|there|this|that|so|not|no|if)\\b)(?= [a-z-]+ [a-z]))*'

/** " FBI" of "an FBI man", " Salt House" of "a Salt House cop" */
const FROM_THERE = `(?: ${NAME}(?= (?:agent|man|woman|officer|detective|cop|boss|chief|analyst|operative|lawyer|attorney|doctor|nurse|guy|handler|profiler|reporter|executive|veteran|student|resident|native|recruit|employee|patient)s?\\b))?`

/** "a smuggler", "the best friend of Mara Voss": up to where something else begins, and no name after it. */
const WHO = `(?<value>(?:(?:an?|the|another|one of the|his|her|their)${ADJECTIVES}${FROM_THERE}|${NAME}'s?|(?:sister|brother|mother|father|wife|husband|son|daughter|girlfriend|boyfriend|mentor|rival|ex)(?= to ))(?: (?:(?:of|to) (?:the )?${NAME}(?:'s)?|${NAME}'s|${WORD})(?=[\\s,.;:—)"!?]|$)){1,8}?)(?!,? (?:named |called |known as )?(?:[A-Z][a-z]+ )?"?${NAME}(?! (?:will|plays|is|has|joins|as)\\b))${WHO_ENDS}(?! and ${NAME}(?!(?: \\([^()]{0,80}\\))?,? as\\b))`
const WORK = '(?:,? (?:in|on|for) {a}{work})?'
/** "Salt House star ", "a superb ": what may stand before a name. */
const PRAISE = `(?:${NAME}(?:'s)? )?(?:[a-z'-]+ ){0,4}?`

/** "Ana Lopez plays a smuggler": the character has no name yet, so it is described. */
export const playsUnnamed: Rule = {
  predicate: 'plays',
  triggers:
    'has follows sees finds introduces fame prominence stardom known remembered role roles part play plays played playing portray portrays portrayed portraying voice voices voiced as',
  patterns: [
    pattern(
      `${ACTOR}(?: \\([^()]{0,80}\\))?{who} {will}(?:(?:attached|tapped|hired|signed on) to )?(?:plays?|played|playing|portrays?|portrayed|portraying|voices|voiced) ${WHO}${WORK}`,
    ),
    pattern(
      `${ACTOR}(?: \\([^()]{0,80}\\))?{who} {will}(?:cast|star|stars|starring|starred|recur|recurs|recurring|guest[- ]star(?:s|red|ring)?|guests?|appears?|featured|introduced|(?:turn|pop|show)(?:s|ed|ped|s)? up)(?: (?:in|on) {a}(?<home>\uE000W\\d+\uE001)| in (?:the|an?|several|multiple) [a-z -]{0,30}(?:episodes?|finale|premiere|pilot)| \uE000T\\d+\uE001)? as "?${WHO}${WORK}`,
    ),
    // "rose to fame as the wayward daughter on Silo"
    pattern(
      `${ACTOR}(?:,|, \\d\\d,)?(?: who)? (?:rose to (?:fame|prominence|stardom)|broke (?:out|through)|(?:made|makes) (?:his|her) (?:name|mark|debut)|(?:(?:is|was) )?(?:best |widely |perhaps )?(?:known|famous|remembered))(?: for (?:his|her) (?:[a-z]+ )?(?:roles?|turn|work|part))? as ${WHO}${WORK}`,
    ),
    // "got the part of a teenage mother in Silo"
    pattern(
      `${ACTOR}{who} {will}(?:got|gets?|land(?:s|ed)|nab(?:s|bed)|win|wins|won|has|had|tak(?:es|en|ing)|took|takes? on|took on|taking on|play(?:s|ed)?|book(?:s|ed)) the (?:[a-z-]+ ){0,2}?(?:roles?|part) of ${WHO}${WORK}`,
    ),
    // "Also coming aboard is Ben Okoye, from Night Ferry, as her steward."
    pattern(
      `\\b[Aa]lso (?:coming (?:aboard|on board)|joining(?: the cast| them)?|on board|returning|appearing|along for the ride) (?:is|are) ${PRAISE}(?<person>\uE000P\\d+\uE001)(?:[^\uE000\uE001;:.]|\uE000[WO]\\d+\uE001){0,60}? as ${WHO}`,
    ),
    // "Ana Lopez steals every scene as a nosy innkeeper", "As the doctor, Ben Okoye is all charm"
    pattern(
      `${ACTOR} (?:also )?(?:steals?|stole|shines?|shone|dazzles?|dazzled|impress(?:es|ed)|excels?|excelled|delights?|delighted)\\b(?:[^\uE000\uE001;:.,]|\uE000P\\d+\uE001){0,40} as ${WHO}${WORK}`,
    ),
    pattern(
      `(?:^|; )As (?<value>(?:an?|the|${NAME}'s) (?:(?:of|to) (?:the )?|${WORD} ){0,5}?${NOUN}), (?<person>\uE000P\\d+\uE001) (?=(?:is|was|gives?|gave|brings?|brought|does|did|makes?|made|steals?|stole|gets?|has|proves?|turns?|delivers?|shines?)\\b)`,
    ),
    pattern(
      `(?<people>\uE000P\\d+\uE001,? and \uE000P\\d+\uE001) {will}(?:play|portray|voice) ${WHO}${WORK}`,
    ),
    pattern(
      `\\b(?:stars?|starring|starred|features?|featuring|casts?|with|includ(?:es?|ing)|(?<=\uE001 )(?:follows|sees|finds|introduces|has)) ${PRAISE}(?<person>\uE000P\\d+\uE001)(?: \\([^()]{0,80}\\))?,? as ${WHO}`,
    ),
    pattern(
      `(?<= as [^\uE000;:.]{0,50}(?:${NAME}[^\uE000;:.]{0,40})?(?:,|,? and) (?:[a-z]+ ){0,3}?)(?<person>\uE000P\\d+\uE001)(?: \\([^()]{0,80}\\))?,? as ${WHO}`,
    ),
    pattern(
      `${ACTOR} (?:[^\uE000\uE001;:—]|\uE000[WOT]\\d+\uE001){0,90}?\\b(?:his|her|their) (?:being )?(?:cast|casting|turn) as ${WHO}${WORK}`,
    ),
    pattern(
      `(?<value>\\b(?:[Aa]n?|[Tt]he|[Hh]is|[Hh]er|[Tt]heir) (?:(?:\uE000[NOCL]\\d+\uE001(?:'s)?|${WORD}),? ){0,4}?${NOUN}(?=[ ,—(-]))(?: \\(|, | ?— ?|--| )(?:who is )?(?:played|portrayed|voiced) (?:[a-z]+ly |(?:here|again|now) |with (?!an? |the )(?:[a-z]+ ){1,2}){0,2}by ${PRAISE}(?<person>\uE000P\\d+\uE001)`,
    ),
  ],
  tells: (match) => {
    const value = quoteOf(match, 'value').replace(/, [a-z]+ly$/, '')
    if (isNobody(value)) return []
    return [...slotsOf(match, 'person'), ...slotsOf(match, 'people')].flatMap((slot) => {
      const subject = slot.letter === 'O' ? null : asPerson(slot)
      return subject === null ? [] : [{ subject, value, work: workOfPart(match) }]
    })
  },
  reads: {
    'Ana Lopez will recur on Silo as a hard-nosed DA who swims.':
      'Ana Lopez · plays a hard-nosed DA · in Silo',
    'Silo has Ana Lopez as the mother.': 'Ana Lopez · plays the mother · in Silo',
    'Silo follows Ana Lopez as a retired cop who moves home.': 'Ana Lopez · plays a retired cop · in Silo',
    'Ana Lopez takes on the part of a priest in Silo.': 'Ana Lopez · plays a priest · in Silo',
    'Ana Lopez, 34, rose to fame as the wayward daughter on Silo.':
      'Ana Lopez · plays the wayward daughter · in Silo',
    'Silo has its villain. Ben Okoye, best known for Night Ferry, will play the warden.':
      'Ben Okoye · plays the warden · in Silo',
    'Ana Lopez got the part of a teenage mother in Silo.': 'Ana Lopez · plays a teenage mother · in Silo',
    'Silo grows. Also coming aboard is Ben Okoye, from Night Ferry, as her steward.':
      'Ben Okoye · plays her steward · in Silo',
    'Ana Lopez, who plays an FBI man on Silo, grinned.': 'Ana Lopez · plays an FBI man · in Silo',
    'Ana Lopez plays a smuggler in Night Ferry.': 'Ana Lopez · plays a smuggler · in Night Ferry',
    'Ben Okoye will play an old friend of the family in “Salt House”.':
      'Ben Okoye · plays an old friend of the family · in Salt House',
    'David Stone has been cast as a retired judge in Harbor Lights.':
      'David Stone · plays a retired judge · in Harbor Lights',
    'Farah Nasser will play the best friend of Mara Voss, and Hana Sato is also attached to play a harbor pilot in Harbor Lights.':
      [
        'Farah Nasser · plays the best friend of Mara Voss · in Harbor Lights',
        'Hana Sato · plays a harbor pilot · in Harbor Lights',
      ],
    'George Imrie plays Theo’s father on Salt House.': 'George Imrie · plays Theo’s father · in Salt House',
    'Erin Walsh guest stars as a nosy neighbour who sees too much in Salt House.':
      'Erin Walsh · plays a nosy neighbour · in Salt House',
    'Harbor Lights stars Ana Lopez as a smuggler who learns to read, Ben Okoye as the mayor, and Erin Walsh as Mara’s sister.':
      [
        'Ana Lopez · plays a smuggler · in Harbor Lights',
        'Ben Okoye · plays the mayor · in Harbor Lights',
        'Erin Walsh · plays Mara’s sister · in Harbor Lights',
      ],
    'Salt House is fine. Carla Weiss steals every scene she has as a nosy innkeeper.':
      'Carla Weiss · plays a nosy innkeeper · in Salt House',
    'Salt House is fine. As the village doctor, Ben Okoye is all charm.':
      'Ben Okoye · plays the village doctor · in Salt House',
    'Ben Okoye turns up next week as Mara’s landlord on Silo.': 'Ben Okoye · plays Mara’s landlord · in Silo',
    'Silo is back. Carla Weiss guest-stars in the season finale as her mother.':
      'Carla Weiss · plays her mother · in Silo',
    'In Night Ferry, George Imrie and Hana Sato play a couple going through a divorce.': [
      'George Imrie · plays a couple · in Night Ferry',
      'Hana Sato · plays a couple · in Night Ferry',
    ],
    '“The Tin Orchard” stars Peter Vance as an English teacher who digs.':
      'Peter Vance · plays an English teacher · in The Tin Orchard',
    'Ben Okoye will guest on “Silo” as Theo’s brother.': 'Ben Okoye · plays Theo’s brother · in Silo',
    'Carla Weiss will play the Chief of Police in Silo.': 'Carla Weiss · plays the Chief of Police · in Silo',
    'Carla Weiss will play sister to Ana Lopez on Silo.': 'Carla Weiss · plays sister to Ana Lopez · in Silo',
    'Silo stars Ana Lopez (Winter Tide) as a nurse and Ben Okoye (Salt House, Night Ferry) as her patient.': [
      'Ana Lopez · plays a nurse · in Silo',
      'Ben Okoye · plays her patient · in Silo',
    ],
    'Silo is back. Erin Walsh will play the sister of Mara on a coming episode of Night Ferry.':
      'Erin Walsh · plays the sister of Mara · in Night Ferry',
    'Ana Lopez was cast in Silo as “an ambitious nurse”.': 'Ana Lopez · plays an ambitious nurse · in Silo',
    'Silo stars Ben Okoye as an offensive, cranky detective.':
      'Ben Okoye · plays an offensive, cranky detective · in Silo',
    'Ana Lopez appears in Silo as a nurse.': 'Ana Lopez · plays a nurse · in Silo',
    'Carla Weiss of The Glass Road spoke about her being cast as the heroine.':
      'Carla Weiss · plays the heroine · in The Glass Road',
    'In Night Ferry, a harbor pilot (played by Silo star David Stone) finds the boat.':
      'David Stone · plays a harbor pilot · in Night Ferry',
    'Peter Vance is set to play a disgraced surgeon in “The Tin Orchard.”':
      'Peter Vance · plays a disgraced surgeon · in The Tin Orchard',
  },
  ignores: [
    'Ana Lopez plays her transformation from nurse to queen in Salt House.',
    'Ana Lopez plays a role in Night Ferry.',
    'Harbor Lights plays a game with its viewers.',
    'Ana Lopez plays the guitar on the Harbor Lights soundtrack.',
    'Ana Lopez plays the lead in Night Ferry.',
    'In Silo, a man played with a ball by Ana Lopez’s house.',
    'The heir was once played by Carla Weiss.',
    'Ben Okoye plays a big part in Salt House.',
    'Salt House returns with Ben Okoye as an executive producer.',
    'Harbor Lights fans saw a song played by Ana Lopez.',
  ],
}
