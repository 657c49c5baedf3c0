import { pattern, slotsOf } from '../slots/pattern.js'
import { asPerson } from './asPerson.js'
import type { Rule } from './rule.js'

const ACTOR = '(?<person>\uE000[PNOW]\\d+\uE001)'
const ACROSS = '(?:[^\uE000\uE001;:.—]|\uE000[COLNT]\\d+\uE001){0,160}?'

/** What somebody has acted in before: "best known for her role on Salt House", "in films like Winter Tide". */
export const castBefore: Rule = {
  predicate: 'cast',
  presupposed: true,
  triggers:
    'late formerly lately recently of stint run time tenure arc days known famous role roles turn work actor actress films movies shows series credits filmography breakout break debut turn',
  patterns: [
    pattern(
      `${ACTOR}${ACROSS}\\b(?:known|famous|recognizable|remembered|beloved|praised|acclaimed|nominated)\\b[^\uE000;.]{0,30}?\\b(?:for|from) (?:his|her|their) (?:[a-z-]+ ){0,4}(?:roles?|turn|part|performance|run|time|work as an act(?:or|ress)) (?:in|on) {a}{works}`,
    ),
    pattern(
      `${ACTOR}${ACROSS}\\b(?:actor|actress|acting|roles?|starred|appeared|appearances|parts|known|seen)\\b[^\uE000;.]{0,60}?\\b(?:movies|films|shows|series|hits|titles|dramas|comedies|projects)(?: like| such as|,? including) {works}`,
    ),
    pattern(
      `${ACTOR}(?:'s?)? (?:other |past |previous |recent |acting |film |screen )*credits include (?:roles in )?{works}(?:[^.;\uE000]{1,30}{more:works})?`,
    ),
    pattern(
      `${ACTOR}(?:'s?)? (?:[a-z-]+ ){0,3}(?:roles?|turn|break|debut) (?:was|were|came|is|arrived) (?:in|on|with) {a}{works}`,
    ),
    // "Ana Lopez, late of Silo,", "Ana Lopez, of the British series Silo,"
    pattern(
      `${ACTOR}, (?:(?:late|formerly|lately|recently|most recently) of |of (?:the|TV's) (?:(?!and\\b)[\\w'-]+ |\uE000T\\d+\uE001(?:'s)? ){0,4}(?:series|show|sitcom|drama|comedy|soap|film|movie) ){works}`,
    ),
    // "Ana Lopez's stint on Silo"
    pattern(
      `${ACTOR}'s? (?:[a-z-]+ ){0,3}(?:roles?|stint|run|time|tenure|turn|arc|days) (?:on|in|of) {a}{works}(?! (?:was|were|has been|have been|is being) (?:cut|eliminated|recast|dropped|given|written))`,
    ),
  ],
  tells: (match) => {
    const subject = asPerson(slotsOf(match, 'person')[0])
    return subject === null
      ? []
      : [...slotsOf(match, 'works'), ...slotsOf(match, 'more')].map((work) => ({ subject, work }))
  },
  reads: {
    'Erin Walsh is best known for her role on Salt House.': 'Erin Walsh · cast · in Salt House',
    'Hana Sato built a career as an actress thanks to films like Winter Tide and The Glass Road.': [
      'Hana Sato · cast · in The Glass Road',
      'Hana Sato · cast · in Winter Tide',
    ],
    'George Imrie’s past credits include Night Ferry and Silo.': [
      'George Imrie · cast · in Night Ferry',
      'George Imrie · cast · in Silo',
    ],
    'Ana Lopez is back. Her credits include Silo and Salt House on television, and Winter Tide.': [
      'Ana Lopez · cast · in Salt House',
      'Ana Lopez · cast · in Silo',
      'Ana Lopez · cast · in Winter Tide',
    ],
    'Sally Munro is back. Her breakout role came in “Blue Ladder.”': 'Sally Munro · cast · in Blue Ladder',
    'Ana Lopez is back. Her credits include Winter Tide.': 'Ana Lopez · cast · in Winter Tide',
    'Ana Lopez, late of “Salt House,” will direct.': 'Ana Lopez · cast · in Salt House',
    'Ana Lopez, of the 1960s British series “Salt House,” was there.': 'Ana Lopez · cast · in Salt House',
    'After Ben Okoye’s long stint on Silo, he rested.': 'Ben Okoye · cast · in Silo',
    'Sally Munro, famous for her breakout turn in “Blue Ladder,” is shy.':
      'Sally Munro · cast · in Blue Ladder',
  },
  ignores: [
    'Ana Lopez likes films such as Winter Tide.',
    'Ana Lopez is known for her patience, Harbor Lights crew members say.',
    'Ben Okoye’s role on Salt House was eliminated.',
    'Ben Okoye’s role in the theft is the heart of the novel.',
  ],
}
