import { pattern, slotsOf } from '../slots/pattern.js'
import { asCharacter } from './asCharacter.js'
import { asPerson } from './asPerson.js'
import type { Rule } from './rule.js'
import { workOfPart } from './workOfPart.js'

const NAME = '\uE000[PNCWO]\\d+\uE001'
const CHARACTER = `(?<character>${NAME})`
const ACTOR = `(?<person>${NAME})(?!'s)`
/** "a capable ", "Oscar winner ": what may stand before who plays. */
const PRAISE = "(?:(?!the (?:same|late) )(?:[A-Za-z'-]+|\uE000[LW]\\d+\uE001(?:'s)?) ){0,4}?"

/** The character first: "Mara Voss, played by Ana Lopez", "Playing Mara Voss is Ana Lopez". */
export const playedBy: Rule = {
  predicate: 'plays',
  triggers:
    'voice recast recasts recasting finds found played portrayed voiced role part playing portraying voicing plays himself herself',
  patterns: [
    pattern(
      `${CHARACTER}(?: \\(|,? (?:who|which|as) |,? and |, [^,\uE000]{2,60}, |, (?:the|an?) (?:[a-z-]+ ){1,5}|,? | ?— ?|--)(?:{will})(?:[a-z]+ly )?(?:re-?)?(?:played|portrayed|voiced|brought to life|embodied)(?: (?:here|again|now|in {a}\uE000W\\d+\uE001))? by ${PRAISE}${ACTOR}(?:,? (?:in|on) {a}{work})?`,
    ),
    pattern(
      `\\b(?:[Pp]laying|[Pp]ortraying|[Vv]oicing|[Tt]aking on the role of|in the role of) (?:[a-z'-]+,? ){0,4}${CHARACTER} (?:is|are|will be|was) ${PRAISE}${ACTOR}(?:,? (?:in|on) {a}{work})?`,
    ),
    pattern(
      `\\b(?:[Pp]layed|[Pp]ortrayed|[Vv]oiced) (?:[a-z]+ly )?by ${PRAISE}${ACTOR}, (?:(?:the|a|an) )?(?:[a-z'-]+ ){0,3}${CHARACTER}(?= [a-z]|,)(?! (?:and|or) \uE000)`,
    ),
    pattern(
      `\\b(?:role|part) of (?:[a-z'-]+,? ){0,4}${CHARACTER} (?:{will})(?:goes|went|gone|go|falls|fell) to ${PRAISE}${ACTOR}(?:,? (?:in|on) {a}{work})?`,
    ),
    pattern(
      `${CHARACTER},? (?:(?:who|whom|that) |(?:the|an?) (?:[a-z'-]+ ){1,5}(?:that |whom? )?)(?<person>\uE000P\\d+\uE001) (?:plays|played|portrays|portrayed|voices|voiced)(?! (?:an?|the|in a) |[^,.;]{0,10}\uE000[CPN])(?: (?:in|on) {a}{work})?`,
    ),
    // "The voice of Mara Voss is provided by Ana Lopez."
    pattern(
      `\\b[Tt]he (?:[a-z]+ )?voice of ${CHARACTER} (?:is|was|will be) (?:(?:performed|provided|supplied|given|done) by )?${PRAISE}${ACTOR}(?:,? (?:in|on) {a}{work})?`,
    ),
    pattern(
      `\\b(?:re-?casts?|re-?casting|finds?|found) (?:(?:its|their|his|her|an?|the) )?(?:new )?${CHARACTER} (?:with|in) ${PRAISE}(?<person>\uE000P\\d+\uE001)`,
    ),
    pattern(
      `\\b[Tt]he (?:actor|actress|star|man|woman) who (?:plays|played|portrays|portrayed|voices|voiced|is|was) (?:[a-z'-]+,? ){0,4}${CHARACTER}(?: himself| herself)?(?: (?:in|on) {a}{work})?, ${ACTOR}`,
    ),
  ],
  tells: (match) => {
    const subject = asPerson(slotsOf(match, 'person')[0])
    const object = asCharacter(match.slotted, slotsOf(match, 'character')[0])
    if (subject === null || object === null || subject.id === object.id) return []
    return [{ subject, object, work: workOfPart(match) }]
  },
  reads: {
    'Mara Voss will be played in Silo by Ana Lopez.': 'Ana Lopez · plays Mara Voss · in Silo',
    'In Silo there is Theo Brandt, who will be played by the show’s lead Ben Okoye.':
      'Ben Okoye · plays Theo Brandt · in Silo',
    'Inspector Hale, played by Ben Okoye, returns to Salt House.':
      'Ben Okoye · plays Inspector Hale · in Salt House',
    'Inspector Hale will be played by David Stone in The Glass Road.':
      'David Stone · plays Inspector Hale · in The Glass Road',
    'In Salt House, Lettie Marsh (played by a superb Farah Nasser) keeps the keys.':
      'Farah Nasser · plays Lettie Marsh · in Salt House',
    'On Salt House, Lettie Marsh, the nurse played by Farah Nasser, is on the run.':
      'Farah Nasser · plays Lettie Marsh · in Salt House',
    'Inspector Hale, played by Broadway star Ben Okoye, returns to Salt House.':
      'Ben Okoye · plays Inspector Hale · in Salt House',
    'Silo is animated. The voice of Mara Voss is performed by Ana Lopez.':
      'Ana Lopez · plays Mara Voss · in Silo',
    'Playing Ruth Brandt is Carla Weiss in Salt House.': 'Carla Weiss · plays Ruth Brandt · in Salt House',
    'The actress who plays Mara Voss on Harbor Lights, Ana Lopez, spoke to fans.':
      'Ana Lopez · plays Mara Voss · in Harbor Lights',
    'Salt House needs Inspector Hale, as portrayed by Ben Okoye.':
      'Ben Okoye · plays Inspector Hale · in Salt House',
    'Played by a steely Ana Lopez, Mara Voss carries Harbor Lights.':
      'Ana Lopez · plays Mara Voss · in Harbor Lights',
    'Mara Voss, the spy Ana Lopez plays on Harbor Lights, is back.':
      'Ana Lopez · plays Mara Voss · in Harbor Lights',
    'Silo has recast Theo Brandt with David Stone.': 'David Stone · plays Theo Brandt · in Silo',
    'The part of Theo Brandt has gone to David Stone in Salt House.':
      'David Stone · plays Theo Brandt · in Salt House',
    'Agnes is played by Joan Hale in “The Tin Orchard.”': 'Joan Hale · plays Agnes · in The Tin Orchard',
    'Dexter Quill, voiced by Peter Vance, opens “The Tin Orchard.”':
      'Peter Vance · plays Dexter Quill · in The Tin Orchard',
  },
  ignores: [
    'Harbor Lights was played by ear, Ana Lopez said.',
    'The Harbor Lights theme was played by Ana Lopez.',
    'Mara Voss is being played by Oswin Crake, and Harbor Lights lets her find out.',
  ],
}
