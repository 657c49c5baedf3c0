import { NO_FILLER, pattern, slotsOf } from '../slots/pattern.js'
import type { Rule } from './rule.js'
import { workOf } from './workOf.js'

const PLAYS =
  '(?:plays?|played|playing|portrays?|portrayed|portraying|voices?|voiced|voicing|reprises?|reprised|reprising|embod(?:y|ies|ied))'

/** "Ana Lopez plays Mara Voss", also through "who", "the role of" and hedges. */
export const playsVerb: Rule = {
  predicate: 'plays',
  triggers: `play plays played playing portray portrays portrayed portraying voice voices voiced voicing reprise
    reprises reprised reprising role`,
  patterns: [
    pattern(
      `{person}(?:,? who|, [^,\uE000]{2,50}, who|,)? {will}${PLAYS} (?:(?:the|a|an|his|her|their|both|young|old)\\s)?(?:(?!${NO_FILLER} )[a-z-]+ ){0,4}(?:the )?{characters}(?:,? (?:in|on) {a}{work})?`,
    ),
    pattern(
      `{person} {gap}(?:the|his|her) (?:title |lead |[a-z]+ )?role(?:s)? of (?:[a-z]+ ){0,3}{characters}(?:,? in {a}{work})?`,
    ),
  ],
  tells: (match) => {
    const [person] = slotsOf(match, 'person')
    if (person === undefined) return []
    const characters = slotsOf(match, 'characters').filter(
      ({ letter, entity }) => letter !== 'P' || entity?.known === false,
    )
    return characters.map((character) => ({
      subject: person.entity,
      object: character.entity,
      work: workOf(match),
    }))
  },
  reads: {
    'Ana Lopez plays Mara Voss in Harbor Lights.': 'Ana Lopez · plays Mara Voss · in Harbor Lights',
    'Ben Okoye, who plays Inspector Hale on “Salt House,” is leaving.':
      'Ben Okoye · plays Inspector Hale · in Salt House',
    'Carla Weiss is in talks to play Ruth Brandt in The Glass Road.':
      'Carla Weiss · plays Ruth Brandt · in The Glass Road · probable',
    'Erin Walsh has landed the role of Ruth Brandt in Night Ferry.':
      'Erin Walsh · plays Ruth Brandt · in Night Ferry',
    'Ben Okoye could reprise Inspector Hale in The Glass Road.':
      'Ben Okoye · plays Inspector Hale · in The Glass Road · possible',
  },
  ignores: [
    'Ana Lopez plays the violin between takes of Harbor Lights.',
    'Fans played Harbor Lights for Ana Lopez.',
  ],
}
