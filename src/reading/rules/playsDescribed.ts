import { pattern, slotsOf, type PatternMatch } from '../slots/pattern.js'
import { asPerson, isCalledLikeAPerson } from './asPerson.js'
import { isNobody, NOUN, WORD } from './partWords.js'
import { quoteOf } from './quoteOf.js'
import type { Rule } from './rule.js'
import { workOfPart } from './workOfPart.js'

/** "the story of a young woman": the part is only what comes last. */
const JOINT = '(?:an?|the|of|his|her|their|its)\\b'

/** A part that is described, with who plays it in parentheses: "her overbearing father (Ben Okoye)". */
export const playsDescribed: Rule = {
  predicate: 'plays',
  presupposed: true,
  triggers: '*',
  patterns: [
    pattern(
      `(?<!\uE001, )(?<value>\\b(?:[Aa]n?|[Tt]he|[Hh]is|[Hh]er|[Tt]heir) (?:(?!${JOINT})${WORD},? ){0,4}?(?!${JOINT})${NOUN}(?<!'s)) \\((?<person>\uE000P\\d+\uE001)\\)`,
    ),
  ],
  tells: (match) => {
    const value = quoteOf(match, 'value')
    const subject = asPerson(slotsOf(match, 'person')[0])
    return subject === null || isNobody(value) || !isActorOf(match, value)
      ? []
      : [{ subject, value, work: workOfPart(match) }]
  },
  reads: {
    'In Silo, Mara visits her overbearing father (Ben Okoye) at sea.':
      'Ben Okoye · plays her overbearing father · in Silo',
    'Silo is slow. A retired sailor (Carla Weiss) comes home.':
      'Carla Weiss · plays A retired sailor · in Silo',
  },
  ignores: [
    'Silo keeps the widower’s (Ben Okoye) secret.',
    'Fans of Silo like the old song (Ana Lopez) too.',
    'Silo has a new director (Carla Weiss).',
    'In Silo, a retired sailor (Mara) comes home.',
  ],
}

/** Only a full name in brackets is surely an actor's, and only behind somebody. */
const isActorOf = (match: PatternMatch, value: string): boolean =>
  slotsOf(match, 'person').every(({ entity }) => isCalledLikeAPerson(entity?.name ?? '')) && !MADE.test(value)

const MADE =
  /\b(?:film|movie|series|show|drama|comedy|thriller|episode|pilot|song|album|book|novel|comic|play|photo|picture|image|article|post|tweet|video|actor|actress|performer|band|singer|star|boss|exec|executive|president|critic|editor|reporter|spokes\w+|publicist|designer)$/
