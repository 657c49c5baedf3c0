import { pattern, slotsOf } from '../slots/pattern.js'
import type { Rule } from './rule.js'
import { workOf } from './workOf.js'

/** The character first: "Mara Voss, played by Ana Lopez", "Mara Voss (Ana Lopez)", "Ana Lopez's Mara Voss". */
export const playedBy: Rule = {
  predicate: 'plays',
  triggers: '*',
  patterns: [
    pattern(
      '(?<character>\uE000[CNP]\\d+\uE001)(?:,| \\(|, (?:who|which)| and)? ?(?:{will})(?:played|portrayed|voiced) by {a}{person}(?:,? in {a}{work})?',
    ),
    pattern('(?<character>\uE000C\\d+\uE001) \\({person}\\)'),
    pattern('{person} \\((?:as |who plays |plays )?(?:the )?(?<character>\uE000C\\d+\uE001)\\)'),
    pattern("(?<person>\uE000P\\d+\uE001)'s (?:[a-z-]+ ){0,2}(?<character>\uE000C\\d+\uE001)(?! \\()"),
  ],
  tells: (match) => {
    const [person] = slotsOf(match, 'person')
    const [character] = slotsOf(match, 'character')
    if (person === undefined || character === undefined || person.entity?.id === character.entity?.id)
      return []
    return [{ subject: person.entity, object: character.entity, work: workOf(match) }]
  },
  reads: {
    'In Harbor Lights, Mara Voss (Ana Lopez) runs the port.':
      'Ana Lopez · plays Mara Voss · in Harbor Lights',
    'Inspector Hale, played by Ben Okoye, returns to Salt House.':
      'Ben Okoye · plays Inspector Hale · in Salt House',
    'Ben Okoye (Inspector Hale) joined the panel for Salt House.':
      'Ben Okoye · plays Inspector Hale · in Salt House',
    'Harbor Lights has more of Ana Lopez’s Mara Voss than ever.':
      'Ana Lopez · plays Mara Voss · in Harbor Lights',
  },
  ignores: ['Harbor Lights was played by ear, Ana Lopez said.', 'Ana Lopez’s new series is Harbor Lights.'],
}
