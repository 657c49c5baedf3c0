import { pattern, slotsOf } from '../slots/pattern.js'
import { asPerson } from './asPerson.js'
import { ACTOR } from './partPieces.js'
import { quoteOf } from './quoteOf.js'
import type { Rule } from './rule.js'
import { workOfPart } from './workOfPart.js'

const NAME = '\uE000[PNCWO]\\d+\uE001'
const WORD =
  "(?!named|called|known|between|during|and|who|about|after|before|into|onto|until|to\\b|as\\b)[a-z'-]+"
/** "a smuggler", "the best friend of Mara Voss": up to where something else begins, and no name after it. */
const WHO = `(?<value>(?:(?:an?|the|another|one of the)|${NAME}'s)(?: (?:(?:of|to) (?:the )?${NAME}(?:'s)?|${NAME}'s|${WORD})(?=[\\s,.;:—)"!?]|$)){1,8}?)(?!,? (?:named |called |known as )?(?:[A-Z][a-z]+ )?"?${NAME})(?=[,.;:—)"!?]|$| (?:in|on|who|that|and|named|called|whose|opposite|alongside|for|while|when|as|from|with|based|but|or)\\b)(?! and ${NAME})`
const WORK = '(?:,? (?:in|on|for) {a}{work})?'

/** "Ana Lopez plays a smuggler": the character has no name yet, so it is described. */
export const playsUnnamed: Rule = {
  predicate: 'plays',
  triggers: 'play plays played playing portray portrays portrayed portraying voice voices as',
  patterns: [
    pattern(
      `${ACTOR}(?: \\([^()]{0,80}\\))?(?:,? who)? {will}(?:(?:attached|tapped|hired|signed on) to )?(?:plays?|played|playing|portrays?|portrayed|portraying|voices) ${WHO}${WORK}`,
    ),
    pattern(
      `${ACTOR}(?: \\([^()]{0,80}\\))? {will}(?:cast|star|stars|starring|starred|recur|recurs|recurring|guest[- ]stars?|appears?|featured|introduced) as ${WHO}${WORK}`,
    ),
  ],
  tells: (match) => {
    const [slot] = slotsOf(match, 'person')
    const subject = slot?.letter === 'O' ? null : asPerson(slot)
    const value = quoteOf(match, 'value')
    return subject === null || value === '' || NOBODY.test(value) || SOMEBODY_SELF.test(value)
      ? []
      : [{ subject, value, work: workOfPart(match) }]
  },
  reads: {
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
    'Peter Vance is set to play a disgraced surgeon in “The Tin Orchard.”':
      'Peter Vance · plays a disgraced surgeon · in The Tin Orchard',
  },
  ignores: [
    'Ana Lopez plays a role in Night Ferry.',
    'Harbor Lights plays a game with its viewers.',
    'Ana Lopez plays the guitar on the Harbor Lights soundtrack.',
    'Ana Lopez plays the lead in Night Ferry.',
    'Ben Okoye plays a big part in Salt House.',
  ],
}

/** What is played but is nobody. */
const NOBODY =
  /\b(?:roles?|part|parts|games?|guitar|piano|violin|drums?|bass|trumpet|cards?|field|blame|songs?|music|tunes?|records?|show|gig|set|chess|tricks?|leads?|version|versions|albums?|concert|festival|hand|key|clip|scene|scenes|match|one|while|lot|bit|few|time|sport|following|above)$|^(?:the|an?|another) (?:(?:role|part|key|big|major|huge|crucial|vital)\b|characters?$)/
const SOMEBODY_SELF = /\b(?:version of (?:him|her)self)$/
